#include "vault/migrations/migrations.hpp"

#include "vault/cipher.hpp"
#include "vault/faults.hpp"
#include "vault/key_files.hpp"
#include "vault_fixture.hpp"

#include <algorithm>
#include <fstream>

using namespace mamori;
using namespace mamori::vault;
using namespace mamori::vault::test;

namespace {

std::vector<std::string> schema_of(Connection& database) {
  return value_of(collect(database.query("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"),
                          [](Statement& row) { return row.text(0); }));
}

/// An encrypted database with no table yet.
struct Fresh {
  fakes::TemporaryFolder home;
  SecretBytes key{32};
  Connection database;

  Fresh() : database(make()) {}
  std::vector<std::string> schema() { return schema_of(database); }
  std::int64_t version() { return value_of(database.number("PRAGMA user_version")); }

 private:
  Connection make() {
    std::ofstream{home / "vault.db"};
    return value_of(open_encrypted(home / "vault.db", key));
  }
};

Result<void> make_first(Connection& database) {
  return database.execute("CREATE TABLE first(a INTEGER) STRICT");
}
Result<void> make_second(Connection& database) {
  return database.execute("CREATE TABLE second(a INTEGER) STRICT; ALTER TABLE first ADD COLUMN b TEXT");
}
Result<void> fail_half_way(Connection& database) {
  if (auto made = database.execute("CREATE TABLE half(a)"); !made) return made;
  return damaged("step");
}

/// A copy of a store as it was released, opened by this program.
struct Released {
  fakes::TemporaryFolder home;
  fakes::FixedClock clock;
  std::optional<Vault> vault;

  explicit Released(const std::string& step) {
    std::filesystem::copy(std::filesystem::path(MAMORI_SOURCE_DIR "/tests/fixtures/vault") / step, home / "vault");
    vault = value_of(Vault::open(home / "vault", "", passphrase(), clock));
  }
};

constexpr Migration one[] = {{1, make_first}};
constexpr Migration two[] = {{1, make_first}, {2, make_second}};
constexpr Migration broken[] = {{1, make_first}, {2, fail_half_way}};

}  // namespace

TEST_CASE("A migrated file has the tables of a fresh one") {
  Fresh migrated;
  value_of(migrate(migrated.database, one));
  CHECK(migrated.version() == 1);
  value_of(migrate(migrated.database, two));
  Fresh fresh;
  value_of(migrate(fresh.database, two));
  CHECK(migrated.version() == 2);
  CHECK(migrated.schema() == fresh.schema());
}

TEST_CASE("A store of every released step opens, holds what it held, and has the tables of a fresh one") {
  Fresh fresh;
  value_of(migrate(fresh.database, migrations()));
  const fakes::FixedClock clock;
  for (const auto& released : std::filesystem::directory_iterator(MAMORI_SOURCE_DIR "/tests/fixtures/vault")) {
    if (!released.is_directory()) continue;
    INFO(released.path().filename());
    const fakes::TemporaryFolder home;
    const auto folder = home / "vault";
    std::filesystem::copy(released.path(), folder);
    const auto slots = value_of(read_keys(folder)).front();
    const auto key = value_of(open_slot(slots.vault, slots.slots.at(0), passphrase()));
    // The folder is of the step that its name says.
    const auto name = released.path().filename().string();
    CHECK(value_of(value_of(open_encrypted(folder / "vault.db", key)).number("PRAGMA user_version")) ==
          std::stoi(name.substr(name.find('_') + 1)));
    {
      const auto vault = value_of(Vault::open(folder, "", passphrase(), clock));
      CHECK(vault.session().role == Role::responsible);
      CHECK(value_of(vault.profile()).name == "あおば薬局");
      CHECK_FALSE(value_of(vault.requests()).empty());
      CHECK(value_of(vault.verify_history()).size >= 8);
      CHECK(vault.check());
    }
    auto database = value_of(open_encrypted(folder / "vault.db", key));
    CHECK(schema_of(database) == fresh.schema());
    CHECK(value_of(database.number("PRAGMA user_version")) == fresh.version());
  }
}

TEST_CASE("A store of the first release holds its answers") {
  const Released released("step_1");
  CHECK(value_of(released.vault->vendors()).at(0).systems.size() == 1);
  const auto sheets = value_of(released.vault->sheets());
  const auto answers = value_of(released.vault->contents(sheets.at(0).id)).answers;
  CHECK(answers.size() == 2);
  CHECK(answers.rbegin()->second.remark == "退職者の ID が残る");
}

TEST_CASE("What older answers of vendors stand on is read from their history") {
  const Released released("step_7_signed");
  const auto sheets = value_of(released.vault->sheets());
  const auto count = [&](std::size_t sheet, Origin origin) {
    const auto origins = value_of(released.vault->contents(sheets.at(sheet).id)).origins;
    return std::ranges::count_if(origins, [&](const auto& one) { return one.second == origin; });
  };
  // Signed, and one row typed over since, as the program of that time let people do.
  CHECK(sheets.at(0).response == InboxId{1});
  CHECK(count(0, Origin::signature) == 7);
  CHECK(count(0, Origin::typed) == 1);
  CHECK(sheets.at(1).response == InboxId{1});
  CHECK(count(1, Origin::signature) == 8);
  // From paper of which no copy was kept, and one row typed.
  CHECK_FALSE(sheets.at(2).response);
  CHECK(count(2, Origin::typed) == 3);
  for (const auto& vendor : value_of(released.vault->vendors())) CHECK(vendor.tie == Tie::direct);
}

TEST_CASE("What was left against a signature, papers without a copy and typed scopes of older stores are told apart") {
  const Released released("step_11_signed");
  const auto sheets = value_of(released.vault->sheets());
  const auto count = [&](std::size_t sheet, Origin origin, bool scope) {
    const auto contents = value_of(released.vault->contents(sheets.at(sheet).id));
    const auto& origins = scope ? contents.scope_origins : contents.origins;
    return std::ranges::count_if(origins, [&](const auto& one) { return one.second == origin; });
  };
  CHECK(count(1, Origin::signature, false) == 11);
  CHECK(count(1, Origin::paper, false) == 1);
  CHECK(count(1, Origin::contested, false) == 1);
  // One row by signature, one by paper: the history does not say which.
  CHECK(count(1, Origin::typed, true) == 2);
  CHECK(count(2, Origin::typed, false) == 2);
  CHECK(count(2, Origin::typed, true) == 2);
}

TEST_CASE("Migrating twice changes nothing") {
  Fresh fresh;
  value_of(migrate(fresh.database, migrations()));
  const auto schema = fresh.schema();
  value_of(migrate(fresh.database, migrations()));
  CHECK(fresh.schema() == schema);
}

TEST_CASE("A step that fails leaves the version before it, whole") {
  Fresh fresh;
  CHECK_FALSE(migrate(fresh.database, broken));
  CHECK(fresh.version() == 1);
  CHECK(fresh.schema() == std::vector<std::string>{"CREATE TABLE first(a INTEGER) STRICT"});
  value_of(migrate(fresh.database, two));
  CHECK(fresh.version() == 2);
}

TEST_CASE("The steps that were released are in order") {
  int last = 0;
  for (const Migration& step : migrations()) {
    CHECK(step.version > last);
    last = step.version;
  }
}

TEST_CASE("A vault that a later program wrote is refused and left as it is") {
  Pharmacy pharmacy;
  pharmacy.close();
  const auto slots = value_of(read_keys(pharmacy.folder)).front();
  const auto key = value_of(open_slot(slots.vault, slots.slots[0], passphrase()));
  value_of(value_of(open_encrypted(pharmacy.folder / "vault.db", key)).execute("PRAGMA user_version = 1000"));
  CHECK(code_of(pharmacy.try_open()) == ErrorCode::vault_newer);
  auto database = value_of(open_encrypted(pharmacy.folder / "vault.db", key));
  CHECK(value_of(database.number("PRAGMA user_version")) == 1000);
}

TEST_CASE("A connection keeps the store's rules") {
  Fresh fresh;
  auto& database = fresh.database;
  const auto says = [&](std::string_view pragma) { return value_of(database.number(pragma)); };
  CHECK(says("PRAGMA synchronous") == 2);
  CHECK(says("PRAGMA foreign_keys") == 1);
  CHECK(says("PRAGMA trusted_schema") == 0);
  CHECK(says("PRAGMA cell_size_check") == 1);
  CHECK(says("PRAGMA temp_store") == 2);
  CHECK(says("PRAGMA mmap_size") == 0);
  CHECK(says("PRAGMA cache_size") == -65536);
  CHECK(says("PRAGMA wal_autocheckpoint") == 0);
  const auto mode = find(database.query("PRAGMA journal_mode"), [](Statement& row) { return row.text(0); });
  CHECK(value_of(mode) == "wal");
  CHECK_FALSE(database.execute("ATTACH ':memory:' AS other"));
}
