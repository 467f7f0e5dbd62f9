// A disk that is full or write-protected, and what else may keep a vault from being written: it opens for reading, each
// has a sentence of its own, and nothing is lost.
#include "fakes/memory_key_store.hpp"
#include "fakes/small_disk.hpp"
#include "vault/cipher.hpp"
#include "vault/history_reader.hpp"
#include "vault/key_files.hpp"
#include "vault/migrations/migrations.hpp"
#include "vault_fixture.hpp"

#include <sys/wait.h>

using namespace mamori;
using namespace mamori::vault;
using namespace mamori::vault::test;

namespace {

namespace fs = std::filesystem;

constexpr auto no_mount = "no file system can be mounted here, so there is no full and no write-protected disk to try";

/// A pharmacy's vault on a small disk, closed, with an answer in its first row.
struct OnDisk {
  fakes::SmallDisk disk;
  fakes::FixedClock clock;
  fs::path folder = disk / "vault";
  SheetId sheet{};

  OnDisk() {
    Pharmacy pharmacy;
    value_of(pharmacy.save(0, numbered(1)));
    sheet = pharmacy.sheet;
    pharmacy.close();
    lay(pharmacy.folder);
  }
  void lay(const fs::path& from) { fs::copy(from, folder, fs::copy_options::recursive); }
  Result<Vault> open() { return Vault::open(folder, "", passphrase(), clock); }
  Result<void> save(Vault& vault, std::uint8_t row, int number) {
    return vault.change("点検",
                        [&](Writer& writer) { return writer.put_answer(sheet, row_key(row), row, numbered(number)); });
  }
  Answer answer(const Vault& vault, std::uint8_t row) { return value_of(vault.contents(sheet)).answers.at(row); }
};

/// What a program that was killed leaves: the last answers stand in the log alone.
fs::path crashed(const fakes::TemporaryFolder& home, SheetId& sheet) {
  Pharmacy pharmacy;
  value_of(pharmacy.save(0, numbered(1)));
  pharmacy.reopen();
  value_of(pharmacy.save(0, numbered(2)));
  sheet = pharmacy.sheet;
  fs::copy(pharmacy.folder, home / "crashed", fs::copy_options::recursive);
  REQUIRE(fs::file_size(home / "crashed" / "vault.db-wal") > 0);
  return home / "crashed";
}

void check_reads(OnDisk& there, ErrorCode why, int number) {
  auto vault = value_of(there.open());
  REQUIRE(vault.unwritable());
  CHECK(vault.unwritable()->code == why);
  CHECK(vault.session().role == Role::responsible);
  CHECK(there.answer(vault, 0) == numbered(number));
  CHECK(vault.verify_history());
  value_of(vault.prove(passphrase()));
  auto reader = value_of(vault.history_reader());
  CHECK(value_of(reader.verify({}, {})));
  CHECK(code_of(there.save(vault, 1, 7)) == why);
  CHECK(value_of(vault.contents(there.sheet)).answers.count(1) == 0);
  // What is there already can be asked for.
  CHECK(vault.change("", [&](Writer& writer) -> Result<void> {
    const auto known = writer.pharmacy_sheet("r5");
    if (!known) return pass_on(known);
    CHECK(*known == there.sheet);
    return {};
  }));
}

void check_writes(OnDisk& there) {
  {
    auto vault = value_of(there.open());
    CHECK_FALSE(vault.unwritable());
    REQUIRE(there.save(vault, 3, 8));
    CHECK(vault.check());
  }
  const auto vault = value_of(there.open());
  CHECK(there.answer(vault, 3) == numbered(8));
  CHECK(vault.check());
}

}  // namespace

TEST_CASE("On a write-protected disk a vault opens for reading and says why it keeps nothing") {
  OnDisk there;
  if (!there.disk.mounted()) SKIP(no_mount);
  there.disk.protect(true);
  check_reads(there, ErrorCode::storage_read_only, 1);
  const auto wrong = SecretBytes::from_text("correct horse batterx");
  CHECK(code_of(Vault::open(there.folder, "", wrong, there.clock)) == ErrorCode::wrong_passphrase);
  there.disk.protect(false);
  check_writes(there);
}

TEST_CASE("On a full disk a vault opens for reading and says why it keeps nothing") {
  OnDisk there;
  if (!there.disk.mounted()) SKIP(no_mount);
  SECTION("with every file that a vault has") {}
  SECTION("without the count of tries") {
    fs::remove(there.folder / tries_name);
  }
  SECTION("without a lock and one copy of the keys") {
    fs::remove(there.folder / lock_name);
    fs::remove(there.folder / key_file_names[1]);
  }
  there.disk.fill();
  check_reads(there, ErrorCode::storage_full, 1);
  there.disk.make_room();
  check_writes(there);
}

TEST_CASE("What a crash left in the log is read on a disk that keeps nothing") {
  const fakes::TemporaryFolder home;
  OnDisk there;
  if (!there.disk.mounted()) SKIP(no_mount);
  fs::remove_all(there.folder);
  there.lay(crashed(home, there.sheet));
  fs::remove(there.folder / "vault.db-shm");
  SECTION("write-protected") {
    there.disk.protect(true);
    check_reads(there, ErrorCode::storage_read_only, 2);
    there.disk.protect(false);
  }
  SECTION("full") {
    there.disk.fill();
    check_reads(there, ErrorCode::storage_full, 2);
    there.disk.make_room();
  }
  check_writes(there);
}

TEST_CASE("An open vault goes on from reading to writing when the disk keeps something again") {
  OnDisk there;
  if (!there.disk.mounted()) SKIP(no_mount);
  there.disk.protect(true);
  auto vault = value_of(there.open());
  const auto proof = value_of(vault.prove(passphrase()));
  CHECK(code_of(there.save(vault, 1, 7)) == ErrorCode::storage_read_only);
  there.disk.protect(false);
  there.disk.fill();
  CHECK(code_of(there.save(vault, 1, 7)) == ErrorCode::storage_full);
  CHECK(vault.unwritable()->code == ErrorCode::storage_full);
  there.disk.make_room();
  REQUIRE(there.save(vault, 1, 7));
  CHECK_FALSE(vault.unwritable());
  CHECK(there.answer(vault, 1) == numbered(7));
  CHECK(vault.accept(proof));
  // A second window is turned away all the while.
  CHECK(code_of(there.open()) == ErrorCode::vault_in_use);
  there.disk.fill();
  CHECK(code_of(there.save(vault, 2, 9)) == ErrorCode::storage_full);
  CHECK(vault.unwritable()->code == ErrorCode::storage_full);
  CHECK(there.answer(vault, 1) == numbered(7));
  there.disk.make_room();
  CHECK(there.save(vault, 2, 9));
  CHECK(vault.check());
}

TEST_CASE("Who may only look sees the same on a write-protected disk and is refused as ever") {
  OnDisk there;
  if (!there.disk.mounted()) SKIP(no_mount);
  const auto other = SecretBytes::from_text("another horse battery");
  {
    auto vault = value_of(there.open());
    value_of(vault.add_person("鈴木", Role::viewer, other, value_of(vault.prove(passphrase()))));
  }
  there.disk.protect(true);
  auto vault = value_of(Vault::open(there.folder, "鈴木", other, there.clock));
  CHECK(there.answer(vault, 0) == numbered(1));
  CHECK(code_of(there.save(vault, 1, 7)) == ErrorCode::not_allowed);
}

TEST_CASE("Tables of the step before are read where they cannot be brought up to date, older ones are not") {
  OnDisk there;
  if (!there.disk.mounted()) SKIP(no_mount);
  const auto set_version = [&](int version) {
    there.disk.protect(false);
    const auto slots = value_of(read_keys(there.folder)).front();
    const auto key = value_of(open_slot(slots.vault, slots.slots.at(0), passphrase()));
    auto database = value_of(open_encrypted(there.folder / "vault.db", key));
    value_of(database.execute(("PRAGMA user_version = " + std::to_string(version)).c_str()));
  };
  set_version(readable_from);
  there.disk.protect(true);
  CHECK(there.answer(value_of(there.open()), 0) == numbered(1));
  set_version(readable_from - 1);
  there.disk.protect(true);
  CHECK(code_of(there.open()) == ErrorCode::storage_read_only);
}

TEST_CASE(
    "A released store on a disk that keeps nothing is read whole or said to need the disk, never called damaged") {
  OnDisk there;
  if (!there.disk.mounted()) SKIP(no_mount);
  for (const auto& released : fs::directory_iterator(MAMORI_SOURCE_DIR "/tests/fixtures/vault")) {
    if (!released.is_directory()) continue;
    INFO(released.path().filename());
    there.disk.protect(false);
    fs::remove_all(there.folder);
    there.lay(released.path());
    there.disk.protect(true);
    const auto vault = there.open();
    if (!vault) {
      CHECK(vault.error().code == ErrorCode::storage_read_only);
      continue;
    }
    CHECK(vault->profile());
    CHECK(vault->vendors());
    CHECK(vault->requests());
    for (const auto& sheet : value_of(vault->sheets())) CHECK(vault->contents(sheet.id));
    CHECK(vault->verify_history());
  }
}

TEST_CASE("A PIN is no way in where its tries cannot be counted") {
  OnDisk there;
  if (!there.disk.mounted()) SKIP(no_mount);
  fakes::MemoryKeyStore store;
  const auto pin = SecretBytes::from_text("480159");
  {
    auto vault = value_of(there.open());
    const auto proof = value_of(vault.prove(passphrase()));
    value_of(vault.try_recovery(value_of(vault.make_recovery(proof))));
    value_of(vault.set_pin(pin, store, proof));
  }
  CHECK(Vault::open_with_pin(there.folder, "", pin, store, there.clock));
  there.disk.protect(true);
  CHECK(code_of(Vault::open_with_pin(there.folder, "", pin, store, there.clock)) == ErrorCode::storage_read_only);
  CHECK(there.open());
}

TEST_CASE("A stuck lock, a full disk and another window are three answers") {
  Pharmacy pharmacy;
  CHECK(code_of(pharmacy.try_open()) == ErrorCode::vault_in_use);
  pharmacy.close();
  int ready[2];
  REQUIRE(pipe(ready) == 0);
  const pid_t holder = fork();
  if (holder == 0) {
    // Another program has the database to itself, as SQLite locks it, and hangs.
    const int file = open((pharmacy.folder / "vault.db").c_str(), O_RDWR | O_CLOEXEC);
    struct flock all {};
    all.l_type = F_WRLCK;
    const char done = fcntl(file, F_SETLK, &all) == 0 ? 'y' : 'n';
    (void)!write(ready[1], &done, 1);
    pause();
    _exit(0);
  }
  char locked = 0;
  REQUIRE(read(ready[0], &locked, 1) == 1);
  REQUIRE(locked == 'y');
  CHECK(code_of(pharmacy.try_open()) == ErrorCode::vault_lock_stuck);
  kill(holder, SIGKILL);
  waitpid(holder, nullptr, 0);
  close(ready[0]);
  close(ready[1]);
  CHECK(pharmacy.try_open());
}
