// Ledgers, evidence, answers to questions, notes of an incident and who read the principles.
#include "vault/migrations/steps.hpp"

namespace mamori::vault {
namespace {

// c0 … c14 are the fields of a ledger in the order of ledgers/specs.cpp. `rank` is the first field as it is put in
// order and `found` all fields as they are searched; both follow from the others. Days count from 1970-01-01.
constexpr const char* ledger_tables = R"sql(
CREATE TABLE entries(
  id INTEGER PRIMARY KEY, ledger INTEGER NOT NULL, retired INTEGER, retired_why TEXT NOT NULL, changed INTEGER NOT NULL,
  gone INTEGER NOT NULL GENERATED ALWAYS AS (retired IS NOT NULL) VIRTUAL, rank TEXT NOT NULL, found TEXT NOT NULL,
  c0 TEXT NOT NULL, c1 TEXT NOT NULL, c2 TEXT NOT NULL, c3 TEXT NOT NULL, c4 TEXT NOT NULL, c5 TEXT NOT NULL,
  c6 TEXT NOT NULL, c7 TEXT NOT NULL, c8 TEXT NOT NULL, c9 TEXT NOT NULL, c10 TEXT NOT NULL, c11 TEXT NOT NULL,
  c12 TEXT NOT NULL, c13 TEXT NOT NULL, c14 TEXT NOT NULL) STRICT;
CREATE INDEX entries_in_order ON entries(ledger, gone, rank, id);
)sql";

constexpr const char* evidence_tables = R"sql(
CREATE TABLE contents(hash BLOB PRIMARY KEY, bytes BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE evidence(
  id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, title TEXT NOT NULL, media TEXT NOT NULL, content BLOB,
  size INTEGER NOT NULL, day INTEGER NOT NULL, expires INTEGER, who TEXT NOT NULL, removed INTEGER) STRICT;
CREATE TABLE evidence_uses(
  evidence INTEGER NOT NULL REFERENCES evidence, subject TEXT NOT NULL,
  PRIMARY KEY(subject, evidence)) STRICT, WITHOUT ROWID;
)sql";

constexpr const char* other_tables = R"sql(
CREATE TABLE confirmations(
  question TEXT PRIMARY KEY, state TEXT NOT NULL, reason TEXT NOT NULL, day INTEGER NOT NULL, who TEXT NOT NULL)
  STRICT, WITHOUT ROWID;
CREATE TABLE incident_notes(
  id INTEGER PRIMARY KEY, time INTEGER NOT NULL, who TEXT NOT NULL, words TEXT NOT NULL) STRICT;
CREATE TABLE incident_page(id INTEGER PRIMARY KEY CHECK(id = 1), shown_locked INTEGER NOT NULL) STRICT;
CREATE TABLE acknowledgements(
  principle INTEGER NOT NULL, name TEXT NOT NULL, day INTEGER NOT NULL, who TEXT NOT NULL,
  PRIMARY KEY(principle, name, day)) STRICT, WITHOUT ROWID;
)sql";

}  // namespace

Result<void> step_7(Connection& database) {
  for (const char* tables : {ledger_tables, evidence_tables, other_tables}) {
    MAMORI_TRY(database.execute(tables));
  }
  return {};
}

}  // namespace mamori::vault
