// The tables of the people's side of the exchange: trusted keys, reminders, decisions row by row, a vendor's products
// and outbox.
#include "vault/migrations/steps.hpp"

namespace mamori::vault {
namespace {

constexpr const char* trail_columns = R"sql(
ALTER TABLE requests ADD COLUMN expires INTEGER;
ALTER TABLE sendings ADD COLUMN kind INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sendings ADD COLUMN who TEXT NOT NULL DEFAULT '';
ALTER TABLE sendings ADD COLUMN note TEXT NOT NULL DEFAULT '';
)sql";

// Keys that were accepted before this step are pins from then on.
constexpr const char* pin_tables = R"sql(
CREATE TABLE pins(
  id INTEGER PRIMARY KEY, vendor INTEGER REFERENCES vendors, name TEXT NOT NULL, public_key BLOB, digits TEXT NOT NULL,
  since INTEGER NOT NULL, who TEXT NOT NULL, comparison INTEGER NOT NULL, reason TEXT NOT NULL,
  ended INTEGER NOT NULL DEFAULT 0, ended_by TEXT NOT NULL DEFAULT '', ended_reason TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO pins(vendor, name, public_key, digits, since, who, comparison, reason)
  SELECT v.id, v.name, v.public_key, '', p.created, p.responsible, 0, ''
  FROM vendors v, profile p WHERE v.public_key IS NOT NULL;
)sql";

constexpr const char* decision_tables = R"sql(
CREATE TABLE row_decisions(
  item INTEGER NOT NULL REFERENCES inbox, system TEXT NOT NULL, row_index INTEGER NOT NULL, choice INTEGER NOT NULL,
  settled INTEGER NOT NULL, PRIMARY KEY(item, system, row_index)) STRICT, WITHOUT ROWID;
)sql";

constexpr const char* vendor_tables = R"sql(
CREATE TABLE products(
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, release TEXT NOT NULL, sheet INTEGER NOT NULL REFERENCES sheets,
  UNIQUE(name, release)) STRICT;
CREATE TABLE applied_products(
  sheet INTEGER PRIMARY KEY REFERENCES sheets, product INTEGER NOT NULL REFERENCES products) STRICT;
CREATE TABLE outbox(
  id INTEGER PRIMARY KEY, request BLOB NOT NULL REFERENCES received(id), envelope BLOB NOT NULL,
  made INTEGER NOT NULL, responsible TEXT NOT NULL) STRICT;
CREATE INDEX outbox_of_request ON outbox(request);
CREATE TABLE outbox_sendings(
  number INTEGER PRIMARY KEY, outbox INTEGER NOT NULL REFERENCES outbox, time INTEGER NOT NULL,
  channel INTEGER NOT NULL, who TEXT NOT NULL) STRICT;
)sql";

}  // namespace

Result<void> step_5(Connection& database) {
  for (const char* tables : {trail_columns, pin_tables, decision_tables, vendor_tables}) {
    MAMORI_TRY(database.execute(tables));
  }
  return {};
}

}  // namespace mamori::vault
