// The tables of the first release.
#include "vault/migrations/steps.hpp"

namespace mamori::vault {
namespace {

// Days count from 1970-01-01, times are seconds since then. Enumerations are numbered as in records.hpp.
constexpr const char* organisation_tables = R"sql(
CREATE TABLE profile(
  id INTEGER PRIMARY KEY CHECK(id = 1), desk INTEGER NOT NULL, name TEXT NOT NULL, responsible TEXT NOT NULL,
  sample INTEGER NOT NULL, has_vendor_contract INTEGER NOT NULL, created INTEGER NOT NULL) STRICT;
CREATE TABLE device(
  id INTEGER PRIMARY KEY CHECK(id = 1), signing_seed BLOB NOT NULL, agreement_secret BLOB NOT NULL) STRICT;
CREATE TABLE people(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, role INTEGER NOT NULL) STRICT;
CREATE TABLE vendors(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, public_key BLOB) STRICT;
CREATE TABLE systems(
  id INTEGER PRIMARY KEY, vendor INTEGER NOT NULL REFERENCES vendors, name TEXT NOT NULL,
  UNIQUE(vendor, name)) STRICT;
)sql";

constexpr const char* message_tables = R"sql(
CREATE TABLE requests(
  number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, vendor INTEGER NOT NULL REFERENCES vendors,
  edition TEXT NOT NULL, envelope BLOB NOT NULL, envelope_hash BLOB NOT NULL, made INTEGER NOT NULL, due INTEGER,
  state INTEGER NOT NULL) STRICT;
CREATE TABLE request_systems(
  request INTEGER NOT NULL REFERENCES requests, place INTEGER NOT NULL, system INTEGER NOT NULL REFERENCES systems,
  PRIMARY KEY(request, place)) STRICT, WITHOUT ROWID;
CREATE TABLE sendings(
  number INTEGER PRIMARY KEY, request INTEGER NOT NULL REFERENCES requests, time INTEGER NOT NULL,
  channel INTEGER NOT NULL) STRICT;
CREATE INDEX sendings_of_request ON sendings(request);
CREATE TABLE inbox(
  id INTEGER PRIMARY KEY, message BLOB NOT NULL, request BLOB, sender TEXT NOT NULL, sender_key BLOB NOT NULL,
  envelope BLOB NOT NULL, received INTEGER NOT NULL, state INTEGER NOT NULL, decided INTEGER NOT NULL,
  reason TEXT NOT NULL) STRICT;
CREATE INDEX inbox_of_message ON inbox(message);
CREATE TABLE received(
  number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, pharmacy TEXT NOT NULL, pharmacy_key BLOB NOT NULL,
  edition TEXT NOT NULL, due INTEGER, envelope BLOB NOT NULL, received INTEGER NOT NULL, response BLOB NOT NULL,
  responded INTEGER NOT NULL) STRICT;
)sql";

constexpr const char* sheet_tables = R"sql(
CREATE TABLE sheets(
  id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, edition TEXT NOT NULL, system INTEGER REFERENCES systems,
  request BLOB REFERENCES received(id), system_name TEXT NOT NULL) STRICT;
CREATE TABLE answers(
  sheet INTEGER NOT NULL REFERENCES sheets, row_index INTEGER NOT NULL, first_verdict INTEGER, first_day INTEGER,
  target_day INTEGER, second_verdict INTEGER, second_day INTEGER, remark TEXT NOT NULL, unsure INTEGER NOT NULL,
  PRIMARY KEY(sheet, row_index)) STRICT, WITHOUT ROWID;
CREATE TABLE out_of_scope(
  sheet INTEGER NOT NULL REFERENCES sheets, row_index INTEGER NOT NULL, reason TEXT NOT NULL,
  PRIMARY KEY(sheet, row_index)) STRICT, WITHOUT ROWID;
)sql";

// Append-only, but for one thing: a payload may be taken out whole. Its hash stays, so the chain still holds.
constexpr const char* history_tables = R"sql(
CREATE TABLE history(
  sequence INTEGER PRIMARY KEY, previous BLOB NOT NULL, time INTEGER NOT NULL, who TEXT NOT NULL,
  role INTEGER NOT NULL, action INTEGER NOT NULL, subject TEXT NOT NULL, reason TEXT NOT NULL, payload BLOB,
  payload_hash BLOB NOT NULL, hash BLOB NOT NULL) STRICT;
CREATE TRIGGER history_is_not_deleted BEFORE DELETE ON history
  BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER history_is_not_changed BEFORE UPDATE OF
  sequence, previous, time, who, role, action, subject, reason, payload_hash, hash ON history
  BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER history_payload_is_only_erased BEFORE UPDATE OF payload ON history WHEN NEW.payload IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'append-only'); END;
)sql";

}  // namespace

Result<void> step_1(Connection& database) {
  for (const char* tables : {organisation_tables, message_tables, sheet_tables, history_tables}) {
    MAMORI_TRY(database.execute(tables));
  }
  return {};
}

}  // namespace mamori::vault
