// People who left, the key slots as the database knows them, which device this is, and work that is not saved yet.
#include "vault/migrations/steps.hpp"

namespace mamori::vault {

Result<void> step_2(Connection& database) {
  return database.execute(R"sql(
CREATE TABLE former_people(
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, role INTEGER NOT NULL, gone INTEGER NOT NULL) STRICT;
CREATE TABLE key_set(id INTEGER PRIMARY KEY CHECK(id = 1), file BLOB NOT NULL) STRICT;
CREATE TABLE recovery(
  id INTEGER PRIMARY KEY CHECK(id = 1), made INTEGER NOT NULL, tried INTEGER NOT NULL, spent INTEGER NOT NULL) STRICT;
CREATE TABLE device_identity(id INTEGER PRIMARY KEY CHECK(id = 1), device BLOB NOT NULL, epoch INTEGER NOT NULL) STRICT;
INSERT INTO device_identity(id, device, epoch) VALUES(1, randomblob(16), 1);
CREATE TABLE requests_to_confirm(request INTEGER PRIMARY KEY REFERENCES requests) STRICT;
CREATE TABLE drafts(
  person INTEGER NOT NULL REFERENCES people, place TEXT NOT NULL, text TEXT NOT NULL, time INTEGER NOT NULL,
  PRIMARY KEY(person, place)) STRICT, WITHOUT ROWID;
)sql");
}

}  // namespace mamori::vault
