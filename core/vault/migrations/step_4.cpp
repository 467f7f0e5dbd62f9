// What was proven about backups, and where a person wants them kept; ways to one year's records among many years'.
#include "vault/migrations/steps.hpp"

namespace mamori::vault {

Result<void> step_4(Connection& database) {
  return database.execute(R"sql(
CREATE TABLE backups(
  number INTEGER PRIMARY KEY, kind INTEGER NOT NULL, time INTEGER NOT NULL, made INTEGER NOT NULL,
  entries INTEGER NOT NULL, name TEXT NOT NULL) STRICT;
CREATE INDEX backups_of_kind ON backups(kind, number);
CREATE TABLE backup_folder(id INTEGER PRIMARY KEY CHECK(id = 1), path TEXT NOT NULL) STRICT;
CREATE INDEX sheets_of_edition ON sheets(edition);
CREATE INDEX sheets_of_request ON sheets(request) WHERE request IS NOT NULL;
CREATE INDEX requests_of_edition ON requests(edition);
CREATE INDEX inbox_waiting ON inbox(state) WHERE state = 0;
)sql");
}

}  // namespace mamori::vault
