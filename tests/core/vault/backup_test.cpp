#include "backup_fixture.hpp"
#include "vault/cipher.hpp"
#include "vault/key_files.hpp"
#include "vault/key_set.hpp"

using namespace mamori;
using namespace mamori::vault;
using namespace mamori::vault::test;

namespace {

SecretBytes key_of(const Pharmacy& pharmacy) {
  const auto slots = value_of(read_keys(pharmacy.folder)).front();
  return value_of(open_slot(slots.vault, slots.slots[0], passphrase()));
}

/// Every file below a folder with its bytes.
std::map<std::string, std::vector<std::uint8_t>> everything_in(const fs::path& folder) {
  std::map<std::string, std::vector<std::uint8_t>> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file()) files[entry.path().string()] = bytes_of(entry.path());
  }
  return files;
}

}  // namespace

TEST_CASE_METHOD(BackedUp,
                 "A backup says in clear when it was made and how long the history is, and nothing of a person") {
  auto reader = value_of(BackupReader::open(file));
  CHECK(reader.facts().made == clock.now());
  CHECK(reader.facts().head.size == value_of(vault->history_head()).size);
  CHECK(reader.slots().slots.size() == 1);
  CHECK(reader.check_foot());
  const auto bytes = bytes_of(file);
  for (const std::string_view marker : {"山田", "まもり薬局", "備考", "SQLite"}) {
    const auto* text = reinterpret_cast<const std::uint8_t*>(marker.data());
    CHECK(std::search(bytes.begin(), bytes.end(), text, text + marker.size()) == bytes.end());
  }
  CHECK_FALSE(fs::exists(home / "vault.scratch"));
  CHECK_FALSE(fs::exists(home / "one.mamori-backup.new"));
}

TEST_CASE_METHOD(BackedUp, "Every 64-byte block that changes is found, without a key and with one") {
  const auto key = key_of(*this);
  const auto whole = bytes_of(file);
  const fs::path changed = home / "changed.mamori-backup";
  const fs::path target = home / "extracted.db";
  put_bytes(changed, whole);
  std::fstream disk(changed, std::ios::binary | std::ios::in | std::ios::out);
  int flips = 0;
  for (std::size_t at = 0; at < whole.size(); at += 64, ++flips) {
    // One byte of the block, another one in each, so that the edges of pieces and fields are met too.
    const std::size_t place = std::min(at + (at / 64) % 64, whole.size() - 1);
    const auto put = [&](std::uint8_t value) {
      disk.seekp(static_cast<std::streamoff>(place)).put(static_cast<char>(value)).flush();
    };
    put(whole[place] ^ 0x10);
    auto reader = BackupReader::open(changed);
    if (reader && reader->check_foot()) FAIL("byte " << place << " changed unseen by the foot");
    if (reader && reader->extract(key, target)) FAIL("byte " << place << " changed unseen by the stream");
    put(whole[place]);
  }
  CHECK(flips > 500);
  CHECK(value_of(BackupReader::open(changed)).extract(key, target));
}

TEST_CASE_METHOD(BackedUp, "A head that was changed and given a fitting foot is found by the key alone") {
  auto forged = bytes_of(file);
  forged[backup_opening_size + 7] ^= 1;  // when it was made
  const auto foot = crypto::sha256(Bytes(forged).first(forged.size() - backup_foot_size));
  std::copy(foot.begin(), foot.end(), forged.end() - backup_foot_size);
  put_bytes(file, forged);
  CHECK(value_of(BackupReader::open(file)).check_foot());
  CHECK(code_of(check_backup(file, home / "scratch", holder)) == ErrorCode::backup_damaged);
}

TEST_CASE_METHOD(BackedUp, "A backup cut short or made longer is found by its length") {
  const auto whole = bytes_of(file);
  for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{13}, std::size_t{14}, std::size_t{300},
                                 whole.size() / 2, whole.size() - 33, whole.size() - 1}) {
    INFO(size << " bytes");
    put_bytes(file, Bytes(whole).first(size));
    CHECK(code_of(BackupReader::open(file)) == ErrorCode::backup_damaged);
  }
  auto longer = whole;
  longer.push_back(0);
  put_bytes(file, longer);
  CHECK(code_of(BackupReader::open(file)) == ErrorCode::backup_damaged);
}

TEST_CASE_METHOD(BackedUp, "What is no backup, a newer one, and one that is not there are told apart") {
  CHECK(code_of(BackupReader::open(home / "nothing")) == ErrorCode::backup_missing);
  CHECK(code_of(BackupReader::open(folder / "vault.db")) == ErrorCode::backup_foreign);
  auto newer = bytes_of(file);
  newer[9] = 2;
  put_bytes(file, newer);
  CHECK(code_of(BackupReader::open(file)) == ErrorCode::backup_newer);
}

TEST_CASE_METHOD(BackedUp, "On a blank device the backup becomes the vault that it was, and its history says so") {
  const fs::path blank = home / "new" / "vault";
  const auto restored = value_of(restore(file, blank, holder, clock));
  CHECK_FALSE(restored.kept_aside);
  const auto again = value_of(Vault::open(blank, "", passphrase(), clock));
  CHECK(value_of(again.contents(sheet)).answers == answers());
  CHECK(again.check());
  const auto entries = value_of(again.history());
  CHECK(entries.size() == restored.facts.head.size + 1);
  CHECK(entries.back().action == Action::vault_restored);
  CHECK(again.signing_key().public_key() == vault->signing_key().public_key());
}

TEST_CASE_METHOD(BackedUp, "On a device whose clock is behind the backup the history says so and still holds") {
  clock.restart();
  clock.set(clock.now() - 30 * 86'400);
  const fs::path blank = home / "new" / "vault";
  value_of(restore(file, blank, holder, clock));
  const auto again = value_of(Vault::open(blank, "", passphrase(), clock));
  CHECK(again.check());
  const auto newest = value_of(again.history_page({}, ~0ull, 2));
  CHECK(newest[0].action == Action::vault_restored);
  CHECK(newest[1].action == Action::clock_changed);
}

TEST_CASE_METHOD(BackedUp,
                 "A restore keeps the old vault aside, whole, and every further one under a name of its own") {
  value_of(save(0, numbered(50)));
  const auto later = answers();
  close();
  const auto first = value_of(restore(file, folder, holder, clock));
  REQUIRE(first.kept_aside);
  CHECK(value_of(value_of(try_open()).contents(sheet)).answers.at(0) == numbered(0));
  CHECK(value_of(value_of(Vault::open(*first.kept_aside, "", passphrase(), clock)).contents(sheet)).answers == later);
  const auto second = value_of(restore(file, folder, holder, clock));
  CHECK(second.kept_aside != first.kept_aside);
}

TEST_CASE_METHOD(BackedUp,
                 "A restore that is refused touches nothing: open vault, wrong secret, damage, a person's stop") {
  CHECK(code_of(restore(file, folder, holder, clock)) == ErrorCode::vault_in_use);
  close();
  const auto before = everything_in(folder);
  const auto wrong = SecretBytes::from_text("another horse battery");
  CHECK(code_of(restore(file, folder, {"", wrong}, clock)) == ErrorCode::wrong_passphrase);
  CHECK(code_of(restore(file, folder, {"だれか", secret}, clock)) == ErrorCode::no_such_person);
  const auto stop = [](std::uint64_t, std::uint64_t) { return false; };
  CHECK(code_of(restore(file, folder, holder, clock, stop)) == ErrorCode::stopped);
  auto damaged = bytes_of(file);
  damaged[damaged.size() - 100] ^= 1;
  put_bytes(file, damaged);
  CHECK(code_of(restore(file, folder, holder, clock)) == ErrorCode::backup_damaged);
  auto after = everything_in(folder);
  auto compared = before;
  // The lock was held meanwhile; to ask whose secret it is a try was counted and the database was opened, which leaves
  // SQLite's two files.
  for (const char* name : {"vault.lock", "tries", "vault.db-wal", "vault.db-shm"}) {
    after.erase((folder / name).string());
    compared.erase((folder / name).string());
  }
  CHECK(after == compared);
  CHECK_FALSE(fs::exists(home / "vault.restoring"));
  CHECK(value_of(try_open()).check());
}

TEST_CASE_METHOD(BackedUp, "Only a responsible person restores") {
  {
    auto database = value_of(open_encrypted(folder / "vault.db", key_of(*this)));
    value_of(database.run("UPDATE people SET role = ?", Role::staff));
  }
  reopen();
  value_of(write_backup(value_of(vault->snapshot()), file));
  CHECK(code_of(restore(file, home / "new", holder, clock)) == ErrorCode::not_allowed);
  CHECK_FALSE(fs::exists(home / "new"));
  CHECK(code_of(drill(file, folder, holder, clock)) == ErrorCode::not_allowed);
}

TEST_CASE_METHOD(BackedUp, "A drill brings everything back beside the vault, counts it, and leaves nothing behind") {
  const auto before = everything_in(home.path());
  const auto report = value_of(drill(file, folder, holder, clock));
  CHECK(report.answers == 6);
  CHECK(report.sheets == 1);
  CHECK(report.facts.made == clock.now());
  CHECK(everything_in(home.path()) == before);
}

TEST_CASE_METHOD(BackedUp, "A snapshot stands still while the vault goes on, and is what it was at its moment") {
  const auto then = answers();
  auto snapshot = value_of(vault->snapshot());
  CHECK(code_of(vault->snapshot()) == ErrorCode::vault_in_use);
  for (int i = 0; i < 40; ++i) value_of(save(1, numbered(100 + i)));
  value_of(write_backup(snapshot, file));
  snapshot.held.reset();
  value_of(save(2, numbered(200)));
  CHECK(vault->check());
  const auto now = answers();
  close();
  value_of(restore(file, home / "then", holder, clock));
  CHECK(value_of(value_of(Vault::open(home / "then", "", passphrase(), clock)).contents(sheet)).answers == then);
  CHECK(value_of(value_of(try_open()).contents(sheet)).answers == now);
}

TEST_CASE_METHOD(BackedUp, "A vault that is closed while it is copied has the same bytes until the copy is done") {
  auto snapshot = value_of(vault->snapshot());
  value_of(save(1, numbered(77)));
  close();
  value_of(write_backup(snapshot, file));
  CHECK(value_of(value_of(try_open()).contents(sheet)).answers.at(1) == numbered(77));
}

TEST_CASE_METHOD(BackedUp, "A backup that a person stops, or of a damaged vault, leaves the one that was there") {
  const auto good = bytes_of(file);
  const auto stop = [](std::uint64_t done, std::uint64_t whole) { return done < whole / 2; };
  CHECK(code_of(write_backup(value_of(vault->snapshot()), file, stop)) == ErrorCode::stopped);
  CHECK(bytes_of(file) == good);
  const auto snapshot = value_of(vault->snapshot());
  auto database = bytes_of(folder / "vault.db");
  database[database.size() - 1000] ^= 1;
  put_bytes(folder / "vault.db", database);
  CHECK(code_of(write_backup(snapshot, file)) == ErrorCode::vault_damaged);
  CHECK(bytes_of(file) == good);
  CHECK_FALSE(fs::exists(home / "one.mamori-backup.new"));
}

TEST_CASE_METHOD(BackedUp, "A slot that would ask another device for more memory than 64 MiB does not travel") {
  auto slots = value_of(read_keys(folder)).front();
  slots.slots[0].cost.memory = crypto::kdf_floor.memory + 1;
  auto database = value_of(open_encrypted(folder / "vault.db", key_of(*this)));
  value_of(write_key_set(database, slots));
  CHECK(code_of(vault->snapshot()) == ErrorCode::backup_without_key);
}

TEST_CASE_METHOD(BackedUp, "With the printed recovery code a backup is brought back when every passphrase is lost") {
  const auto code = value_of(vault->make_recovery(value_of(vault->prove(secret))));
  value_of(write_backup(value_of(vault->snapshot()), file));
  value_of(restore(file, home / "new", {"", code}, clock));
  CHECK(value_of(value_of(Vault::open(home / "new", "", secret, clock)).contents(sheet)).answers.size() == 6);
}

TEST_CASE_METHOD(BackedUp, "Power cut between the two renames of a restore: the next look for the vault ends it") {
  value_of(restore(file, home / "vault.restored", holder, clock));
  close();
  fs::rename(folder, home / "aside");
  CHECK(Vault::exists(folder));
  CHECK(value_of(value_of(try_open()).contents(sheet)).answers.size() == 6);
  // And before the first: the old vault stays, for nobody was told otherwise.
  value_of(restore(file, home / "other", holder, clock));
  fs::rename(home / "other", home / "vault.restored");
  put_bytes(home / "vault.restored" / mark_name, {});
  CHECK(Vault::exists(folder));
  CHECK_FALSE(fs::exists(home / "vault.restored"));
}
