#include "vault/cipher.hpp"
#include "vault/faults.hpp"
#include "vault/files.hpp"
#include "vault_fixture.hpp"

#include <algorithm>
#include <fstream>
#include <sqlcipher/sqlite3.h>
#include <sys/stat.h>

using namespace mamori;
using namespace mamori::vault;
using namespace mamori::vault::test;

namespace {

std::vector<char> contents_of(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void overwrite(const std::filesystem::path& file, const std::vector<char>& bytes) {
  std::ofstream out(file, std::ios::binary | std::ios::trunc);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

void flip(const std::filesystem::path& file, std::size_t at) {
  auto bytes = contents_of(file);
  REQUIRE(at < bytes.size());
  bytes[at] = static_cast<char>(bytes[at] ^ 1);
  overwrite(file, bytes);
}

bool contains(const std::filesystem::path& file, std::string_view text) {
  const auto bytes = contents_of(file);
  return std::search(bytes.begin(), bytes.end(), text.begin(), text.end()) != bytes.end();
}

}  // namespace

TEST_CASE("A new vault is there, whole, and opens again") {
  Pharmacy pharmacy;
  REQUIRE(pharmacy.save(3, numbered(1)));
  const auto key = pharmacy.vault->signing_key().public_key();
  const auto agreement = pharmacy.vault->agreement_key().public_key();
  CHECK(agreement == crypto::agreement_key_of(pharmacy.vault->signing_key().public_key()));
  pharmacy.reopen();
  CHECK(pharmacy.vault->session().name == "山田 花子");
  CHECK(pharmacy.vault->session().role == Role::responsible);
  CHECK(pharmacy.vault->signing_key().public_key() == key);
  CHECK(pharmacy.vault->agreement_key().public_key() == agreement);
  const auto profile = value_of(pharmacy.vault->profile());
  CHECK(profile.name == "まもり薬局");
  CHECK(profile.responsible == "山田 花子");
  CHECK(profile.desk == Desk::pharmacy);
  CHECK(profile.has_vendor_contract);
  CHECK_FALSE(profile.sample);
  CHECK(profile.created == fakes::FixedClock::notice);
  CHECK(value_of(pharmacy.vault->contents(pharmacy.sheet)).answers.at(3) == numbered(1));
  CHECK(pharmacy.vault->check());
}

TEST_CASE("A person may be named or, being the only one, left out") {
  Pharmacy pharmacy;
  pharmacy.close();
  CHECK(Vault::open(pharmacy.folder, "山田 花子", passphrase(), pharmacy.clock));
  CHECK(Vault::open(pharmacy.folder, "", passphrase(), pharmacy.clock));
  CHECK(code_of(Vault::open(pharmacy.folder, "佐藤", passphrase(), pharmacy.clock)) == ErrorCode::no_such_person);
}

TEST_CASE("A closed vault is one database file, two key files, the count of tries and a lock") {
  Pharmacy pharmacy;
  pharmacy.reopen();
  REQUIRE(pharmacy.save(0, numbered(1)));
  pharmacy.close();
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(pharmacy.folder)) {
    names.push_back(entry.path().filename());
  }
  std::sort(names.begin(), names.end());
  CHECK(names == std::vector<std::string>{"keys.a", "keys.b", "tries", "vault.db", "vault.lock"});
  CHECK_FALSE(std::filesystem::exists(pharmacy.folder.string() + ".new"));
}

TEST_CASE("Only the owner can look into the vault's folder and files") {
  Pharmacy pharmacy;
  pharmacy.reopen();
  struct stat found {};
  REQUIRE(stat(pharmacy.folder.c_str(), &found) == 0);
  CHECK((found.st_mode & 0777) == 0700);
  for (const char* name : {"vault.db", "vault.db-wal", "keys.a", "keys.b", "tries", "vault.lock"}) {
    REQUIRE(stat((pharmacy.folder / name).c_str(), &found) == 0);
    CHECK((found.st_mode & 0777) == 0600);
  }
}

TEST_CASE("No file of the vault holds a name or a remark in clear") {
  Pharmacy pharmacy;
  Answer answer = numbered(1);
  answer.remark = "MARKER-REMARK";
  REQUIRE(pharmacy.save(0, answer, "MARKER-REASON"));
  for (const auto& entry : std::filesystem::directory_iterator(pharmacy.folder)) {
    for (const char* marker : {"MARKER-REMARK", "MARKER-REASON", "山田", "まもり", "CREATE TABLE"}) {
      INFO(entry.path().filename() << " " << marker);
      CHECK_FALSE(contains(entry.path(), marker));
    }
  }
}

TEST_CASE("Creating refuses what cannot be a vault") {
  fakes::TemporaryFolder home;
  const fakes::FixedClock clock;
  NewVault nameless = wanted();
  nameless.name = " ";
  CHECK(code_of(Vault::create(home / "a", nameless, passphrase(), clock)) == ErrorCode::name_empty);
  NewVault unnamed_person = wanted();
  unnamed_person.person = std::string(200, 'x');
  CHECK(code_of(Vault::create(home / "a", unnamed_person, passphrase(), clock)) == ErrorCode::name_too_long);
  const auto thirteen = SecretBytes::from_text("十三文字ならよい合言葉です");
  CHECK(Vault::create(home / "thirteen", wanted(), thirteen, clock));
  const auto shorter = SecretBytes::from_text("短い合言葉 12345");
  CHECK(code_of(Vault::create(home / "a", wanted(), shorter, clock)) == ErrorCode::passphrase_too_short);
  CHECK_FALSE(Vault::exists(home / "a"));
}

TEST_CASE("A vault is never made over another") {
  Pharmacy pharmacy;
  pharmacy.close();
  CHECK(code_of(Vault::create(pharmacy.folder, wanted(), passphrase(), pharmacy.clock)) == ErrorCode::vault_exists);
  for (const char* lost : {"vault.db", "keys.a"}) {
    std::filesystem::remove(pharmacy.folder / lost);
    INFO("without " << lost);
    CHECK(code_of(Vault::create(pharmacy.folder, wanted(), passphrase(), pharmacy.clock)) == ErrorCode::vault_exists);
  }
  CHECK(pharmacy.try_open().error().code == ErrorCode::vault_damaged);
}

TEST_CASE("What a crash left of a creation is no vault and does not hinder the next") {
  fakes::TemporaryFolder home;
  const fakes::FixedClock clock;
  std::filesystem::create_directory(home / "vault.new");
  overwrite(home / "vault.new" / mark_name, {});
  overwrite(home / "vault.new/keys.a", {'x'});
  CHECK_FALSE(Vault::exists(home / "vault"));
  CHECK(Vault::create(home / "vault/", wanted(), passphrase(), clock));
  CHECK(Vault::exists(home / "vault"));
  CHECK_FALSE(std::filesystem::exists(home / "vault.new"));
}

TEST_CASE("A folder with other things in it is left alone") {
  fakes::TemporaryFolder home;
  std::filesystem::create_directory(home / "photos");
  overwrite(home / "photos/cat.jpg", {'x'});
  CHECK(code_of(Vault::create(home / "photos", wanted(), passphrase(), fakes::FixedClock())) ==
        ErrorCode::storage_failed);
  CHECK(contents_of(home / "photos/cat.jpg") == std::vector<char>{'x'});
  CHECK_FALSE(std::filesystem::exists(home / "photos.new"));
}

TEST_CASE("Nothing in the folder is a missing vault") {
  fakes::TemporaryFolder home;
  CHECK(code_of(Vault::open(home / "none", "", passphrase(), fakes::FixedClock())) == ErrorCode::vault_missing);
  CHECK_FALSE(std::filesystem::exists(home / "none"));
}

TEST_CASE("A missing and a wrong passphrase are two answers, and neither touches the vault") {
  Pharmacy pharmacy;
  pharmacy.close();
  const auto before = contents_of(pharmacy.folder / "vault.db");
  CHECK(code_of(Vault::open(pharmacy.folder, "", SecretBytes(), pharmacy.clock)) == ErrorCode::passphrase_missing);
  const auto wrong = SecretBytes::from_text("correct horse batterx");
  CHECK(code_of(Vault::open(pharmacy.folder, "", wrong, pharmacy.clock)) == ErrorCode::wrong_passphrase);
  CHECK(contents_of(pharmacy.folder / "vault.db") == before);
  CHECK(pharmacy.try_open());
}

TEST_CASE("Only the own secret proves who is at work, and only in the same vault") {
  Pharmacy pharmacy;
  const auto proof = value_of(pharmacy.vault->prove(passphrase()));
  CHECK(pharmacy.vault->accept(proof));
  CHECK(code_of(pharmacy.vault->prove(SecretBytes())) == ErrorCode::passphrase_missing);
  const auto wrong = SecretBytes::from_text("correct horse batterx");
  CHECK(code_of(pharmacy.vault->prove(wrong)) == ErrorCode::wrong_passphrase);
  Pharmacy other;
  CHECK(code_of(other.vault->accept(proof)) == ErrorCode::not_allowed);
  // In three steps it is the same, and each belongs to the vault in which the first was made.
  auto work = value_of(pharmacy.vault->begin_proof(passphrase()));
  CHECK(code_of(pharmacy.vault->finish_proof(work)) == ErrorCode::not_allowed);
  work.run();
  CHECK(pharmacy.vault->accept(value_of(pharmacy.vault->finish_proof(work))));
  CHECK(code_of(other.vault->finish_proof(work)) == ErrorCode::not_allowed);
}

TEST_CASE("A plain SQLite file is called so, whatever the passphrase") {
  Pharmacy pharmacy;
  pharmacy.close();
  std::filesystem::remove(pharmacy.folder / "vault.db");
  sqlite3* plain = nullptr;
  REQUIRE(sqlite3_open((pharmacy.folder / "vault.db").c_str(), &plain) == SQLITE_OK);
  REQUIRE(sqlite3_exec(plain, "CREATE TABLE t(a)", nullptr, nullptr, nullptr) == SQLITE_OK);
  sqlite3_close(plain);
  CHECK(code_of(pharmacy.try_open()) == ErrorCode::vault_is_plain_sqlite);
  const auto wrong = SecretBytes::from_text("correct horse batterx");
  CHECK(code_of(Vault::open(pharmacy.folder, "", wrong, pharmacy.clock)) == ErrorCode::vault_is_plain_sqlite);
}

TEST_CASE("A damaged first page is told from a wrong passphrase") {
  Pharmacy pharmacy;
  pharmacy.close();
  const auto sound = contents_of(pharmacy.folder / "vault.db");
  for (const std::size_t at : {0u, 15u, 16u, 100u, 1000u, 2047u}) {
    INFO("byte " << at);
    overwrite(pharmacy.folder / "vault.db", sound);
    flip(pharmacy.folder / "vault.db", at);
    CHECK(code_of(pharmacy.try_open()) == ErrorCode::vault_first_page_damaged);
    const auto wrong = SecretBytes::from_text("correct horse batterx");
    CHECK(code_of(Vault::open(pharmacy.folder, "", wrong, pharmacy.clock)) == ErrorCode::wrong_passphrase);
  }
  overwrite(pharmacy.folder / "vault.db", std::vector<char>(sound.begin(), sound.begin() + 1000));
  CHECK(code_of(pharmacy.try_open()) == ErrorCode::vault_first_page_damaged);
  overwrite(pharmacy.folder / "vault.db", {});
  CHECK(code_of(pharmacy.try_open()) == ErrorCode::vault_first_page_damaged);
  overwrite(pharmacy.folder / "vault.db", sound);
  CHECK(pharmacy.try_open());
}

TEST_CASE("A flipped bit anywhere in the database is found by the check") {
  Pharmacy pharmacy;
  REQUIRE(pharmacy.save(0, numbered(1)));
  pharmacy.close();
  const auto sound = contents_of(pharmacy.folder / "vault.db");
  for (std::size_t page = 1; page < sound.size() / 2048; ++page) {
    INFO("page " << page);
    overwrite(pharmacy.folder / "vault.db", sound);
    flip(pharmacy.folder / "vault.db", page * 2048 + 777);
    const auto opened = pharmacy.try_open();
    const auto checked = opened ? opened->check() : Result<void>(pass_on(opened));
    CHECK(code_of(checked) == ErrorCode::vault_damaged);
  }
}

TEST_CASE("A database of another vault under these keys is not this vault's") {
  Pharmacy one;
  Pharmacy other;
  one.close();
  other.close();
  std::filesystem::copy_file(other.folder / "vault.db", one.folder / "vault.db",
                             std::filesystem::copy_options::overwrite_existing);
  CHECK(code_of(one.try_open()) == ErrorCode::vault_first_page_damaged);
}

TEST_CASE("Damaged key slots are called so, never a wrong passphrase, and one good copy is enough") {
  Pharmacy pharmacy;
  pharmacy.close();
  const auto sound = contents_of(pharmacy.folder / "keys.a");
  for (const char* name : {"keys.a", "keys.b"}) {
    flip(pharmacy.folder / name, 60);
    CHECK(pharmacy.try_open());
    CHECK(contents_of(pharmacy.folder / name) == sound);
    std::filesystem::remove(pharmacy.folder / name);
    CHECK(pharmacy.try_open());
    CHECK(contents_of(pharmacy.folder / name) == sound);
  }
  flip(pharmacy.folder / "keys.a", 60);
  flip(pharmacy.folder / "keys.b", 61);
  CHECK(code_of(pharmacy.try_open()) == ErrorCode::key_slot_damaged);
  std::filesystem::remove(pharmacy.folder / "keys.a");
  std::filesystem::remove(pharmacy.folder / "keys.b");
  CHECK(code_of(pharmacy.try_open()) == ErrorCode::key_slot_damaged);
}

TEST_CASE("A second writer is turned away until the first has closed") {
  Pharmacy pharmacy;
  CHECK(code_of(pharmacy.try_open()) == ErrorCode::vault_in_use);
  CHECK(pharmacy.save(0, numbered(1)));
  pharmacy.close();
  CHECK(pharmacy.try_open());
}

TEST_CASE("SQLCipher must be 4 or later and keep temporary tables in memory") {
  struct Line {
    const char* version;
    int temp_store;
    bool fits;
  };
  const Line lines[] = {{"4.6.1 community", 2, true}, {"4.5.6", 3, true}, {"10.0.0", 2, true},
                        {"3.4.1", 2, false},          {"", 2, false},     {"x4.6", 2, false},
                        {"4.6.1", 1, false},          {"4.6.1", 0, false}};
  for (const Line& line : lines) {
    INFO(line.version << " with TEMP_STORE " << line.temp_store);
    const auto checked = check_library(line.version, line.temp_store);
    CHECK(checked.has_value() == line.fits);
    if (!checked) CHECK(checked.error().code == ErrorCode::sqlcipher_too_old);
  }
}

TEST_CASE("What SQLite and the system answer becomes one entry of the catalogue each") {
  struct Line {
    int code;
    int system;
    ErrorCode error;
  };
  const Line lines[] = {
      {SQLITE_FULL, 0, ErrorCode::storage_full},
      {SQLITE_IOERR_WRITE, ENOSPC, ErrorCode::storage_full},
      {SQLITE_IOERR_WRITE, EDQUOT, ErrorCode::storage_full},
      {SQLITE_READONLY_DIRECTORY, 0, ErrorCode::storage_read_only},
      {SQLITE_PERM, 0, ErrorCode::storage_read_only},
      {SQLITE_CANTOPEN, EROFS, ErrorCode::storage_read_only},
      {SQLITE_CANTOPEN, EACCES, ErrorCode::storage_read_only},
      {SQLITE_IOERR_FSYNC, EIO, ErrorCode::storage_failed},
      {SQLITE_CANTOPEN, 0, ErrorCode::storage_failed},
      {SQLITE_IOERR_NOMEM, 0, ErrorCode::not_enough_memory},
      {SQLITE_NOMEM, 0, ErrorCode::not_enough_memory},
      {SQLITE_IOERR_SHMMAP, ENOMEM, ErrorCode::not_enough_memory},
      {SQLITE_BUSY_SNAPSHOT, 0, ErrorCode::vault_lock_stuck},
      {SQLITE_LOCKED, 0, ErrorCode::vault_lock_stuck},
      {SQLITE_NOTADB, 0, ErrorCode::vault_first_page_damaged},
      {SQLITE_CORRUPT, 0, ErrorCode::vault_damaged},
      {SQLITE_CONSTRAINT_UNIQUE, 0, ErrorCode::vault_damaged},
      {SQLITE_ERROR, 0, ErrorCode::vault_damaged},
  };
  for (const Line& line : lines) {
    INFO("code " << line.code << " errno " << line.system);
    CHECK(sqlite_error(line.code, line.system, "x").value().code == line.error);
  }
}
