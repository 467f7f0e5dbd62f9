#include "vault/cipher.hpp"
#include "vault/key_files.hpp"
#include "vault_fixture.hpp"

#include <fstream>
#include <random>
#include <sqlcipher/sqlite3.h>

using namespace mamori;
using namespace mamori::vault;
using namespace mamori::vault::test;

namespace {

/// A connection that can only read, on a pharmacy's vault that is open for nobody else.
struct Reading : Pharmacy {
  SecretBytes key;
  std::optional<Connection> database;

  Reading() {
    value_of(save(0, numbered(1)));
    close();
    const auto slots = value_of(read_keys(folder)).front();
    key = value_of(open_slot(slots.vault, slots.slots[0], passphrase()));
    database.emplace(value_of(open_for_reading(folder / "vault.db", key)));
  }
  crypto::Hash file_hash() const {
    std::ifstream in(folder / "vault.db", std::ios::binary);
    const std::vector<std::uint8_t> bytes{std::istreambuf_iterator<char>(in), {}};
    return crypto::sha256(bytes);
  }
  /// Not refused, and run to the end.
  bool runs(const std::string& sql) const {
    return sqlite3_exec(database->handle(), sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
  }
};

/// Writes of every kind, made from parts.
class WriteMaker {
 public:
  std::string next() {
    const std::string table = one_of({"answers", "history", "people", "device", "profile", "key_set", "sqlite_schema",
                                      "drafts", "requests", "nowhere"});
    const std::string number = std::to_string(random_() % 1000);
    const std::string name = "t" + number;
    return one_of({
        "INSERT INTO " + table + " DEFAULT VALUES",
        "INSERT OR REPLACE INTO " + table + " SELECT * FROM " + table + " LIMIT " + number,
        "UPDATE " + table + " SET rowid = rowid",
        "UPDATE people SET role = " + number,
        "UPDATE answers SET remark = '" + name + "' WHERE row_index < " + number,
        "DELETE FROM " + table,
        "DELETE FROM history WHERE sequence = " + number,
        "REPLACE INTO people(id, name, role) VALUES(" + number + ", '" + name + "', 0)",
        "WITH x AS (SELECT 1) DELETE FROM " + table + " WHERE 1 IN x",
        "CREATE TABLE " + name + "(a)",
        "CREATE TEMP TABLE " + name + "(a)",
        "CREATE TABLE " + name + " AS SELECT * FROM " + table,
        "CREATE VIRTUAL TABLE " + name + " USING fts5(a)",
        "CREATE INDEX " + name + " ON people(role)",
        "CREATE VIEW " + name + " AS SELECT * FROM " + table,
        "CREATE TRIGGER " + name + " AFTER INSERT ON people BEGIN DELETE FROM history; END",
        "CREATE TEMP TRIGGER " + name + " AFTER INSERT ON people BEGIN DELETE FROM history; END",
        "DROP TABLE " + table,
        "DROP TRIGGER history_is_not_deleted",
        "ALTER TABLE people RENAME TO " + name,
        "ALTER TABLE people ADD COLUMN " + name + " TEXT",
        "ATTACH ':memory:' AS " + name,
        "ATTACH '/tmp/" + name + ".db' AS " + name + " KEY ''",
        "SELECT sqlcipher_export('main')",
        "SELECT load_extension('" + name + "')",
        "VACUUM",
        "VACUUM INTO '/tmp/" + name + ".db'",
        "REINDEX",
        "ANALYZE",
        "PRAGMA query_only = OFF",
        "PRAGMA writable_schema = ON",
        "PRAGMA user_version = " + number,
        "PRAGMA application_id = " + number,
        "PRAGMA journal_mode = " + one_of({"DELETE", "MEMORY", "OFF", "TRUNCATE"}),
        "PRAGMA rekey = '" + name + "'",
        "PRAGMA key = '" + name + "'",
        "PRAGMA cipher_export",
        "PRAGMA wal_checkpoint(TRUNCATE)",
        "PRAGMA incremental_vacuum(" + number + ")",
        "PRAGMA auto_vacuum = " + number,
        "PRAGMA secure_delete = OFF",
        "PRAGMA foreign_keys = OFF",
        "PRAGMA locking_mode = EXCLUSIVE",
        "PRAGMA temp_store_directory = '/tmp'",
        "PRAGMA optimize",
    });
  }

 private:
  std::string one_of(const std::vector<std::string>& parts) { return parts[random_() % parts.size()]; }
  std::mt19937 random_{20231013};
};

}  // namespace

TEST_CASE("A thousand writes of every kind are refused on a connection that only reads, and the file is as it was") {
  Reading reading;
  const auto before = reading.file_hash();
  WriteMaker maker;
  for (int i = 0; i < 1000; ++i) {
    const std::string sql = maker.next();
    if (reading.runs(sql)) FAIL("was let through: " << sql);
    if (i % 10 == 0 && reading.runs("BEGIN IMMEDIATE; " + sql + "; COMMIT")) FAIL("in a transaction: " << sql);
    (void)reading.runs("ROLLBACK");
  }
  CHECK(reading.file_hash() == before);
  CHECK(value_of(reading.database->number("SELECT count(*) FROM people")) == 1);
  reading.database.reset();
  CHECK(reading.file_hash() == before);
  CHECK(value_of(reading.try_open()).check());
}

TEST_CASE("What only reads is let through on such a connection") {
  Reading reading;
  for (const char* sql : {"SELECT * FROM answers", "SELECT count(*), max(sequence) FROM history", "PRAGMA user_version",
                          "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 9) SELECT * FROM n",
                          "PRAGMA integrity_check(1)", "PRAGMA foreign_key_check", "BEGIN; SELECT 1; COMMIT"}) {
    INFO(sql);
    CHECK(reading.runs(sql));
  }
  CHECK(check_pages(*reading.database));
}
