// What others may have put beside and into a vault's folder: links, pipes, folders of the same name; and a backup that
// is to take the place of a vault that somebody works with.
#include "backup_fixture.hpp"
#include "vault/files.hpp"
#include "vault/key_files.hpp"
#include "vault/new_key.hpp"
#include "vault/tries.hpp"

#include <algorithm>
#include <catch2/generators/catch_generators.hpp>
#include <string>
#include <sys/stat.h>

using namespace mamori;
using namespace mamori::vault;
using namespace mamori::vault::test;

namespace {

const std::vector<std::uint8_t> victims_bytes{'m', 'i', 'n', 'e'};

struct Victim : BackedUp {
  fs::path victim = home / "victim";
  Victim() { put_bytes(victim, victims_bytes); }
};

SecretBytes later_secret() {
  return SecretBytes::from_text("the secret that came later");
}

bool told_of_asking(const Vault& vault) {
  const auto entries = value_of(vault.history());
  return std::ranges::any_of(entries, [](const auto& entry) { return entry.action == Action::restore_asked; });
}

}  // namespace

TEST_CASE_METHOD(Victim, "No link is written through, wherever the vault or a backup writes") {
  for (const char* name : {"vault/keys.a.new", "vault/keys.b.new", "vault/tries.new", "one.mamori-backup.new"}) {
    fs::create_symlink(victim, home / name);
  }
  value_of(vault->set_secret(PersonId{1}, secret, value_of(vault->prove(secret))));
  value_of(write_backup(value_of(vault->snapshot()), file));
  fs::remove(folder / "tries");
  fs::create_symlink(victim, folder / "tries");
  CHECK(code_of(vault->prove(secret)) == ErrorCode::file_not_regular);
  CHECK(bytes_of(victim) == victims_bytes);
  for (const char* name : {"vault/keys.a", "vault/keys.b", "one.mamori-backup"}) {
    INFO(name);
    CHECK(fs::is_regular_file(fs::symlink_status(home / name)));
  }
  value_of(check_backup(file, home / "look", holder));
}

TEST_CASE_METHOD(Victim, "Nothing is written into a file that has another name, either") {
  close();
  for (const char* name : {"vault.db-wal", "vault.db-shm", "tries"}) {
    INFO(name);
    fs::remove(folder / name);
    // As long as the file of tries is, which is written in its place.
    put_bytes(victim, std::vector<std::uint8_t>(32'768, 7));
    const auto before = bytes_of(victim);
    fs::create_hard_link(victim, folder / name);
    const auto wrong = later_secret();
    CHECK(code_of(Vault::open(folder, "", wrong, clock)) == ErrorCode::wrong_passphrase);
    CHECK(try_open());
    CHECK(bytes_of(victim) == before);
    CHECK(fs::hard_link_count(victim) == 1);
  }
}

TEST_CASE_METHOD(Victim, "A pipe, a link or a device where a file should be is named, and nothing waits for it") {
  close();
  fs::remove(folder / "vault.db-wal");
  for (const char* name : {"keys.a", "keys.b", "vault.db", "vault.db-wal"}) {
    const fs::path place = folder / name;
    const fs::path kept = home / "kept";
    const bool there = fs::exists(place);
    if (there) fs::rename(place, kept);
    INFO(name);
    REQUIRE(mkfifo(place.c_str(), 0600) == 0);
    CHECK(code_of(try_open()) == ErrorCode::file_not_regular);
    fs::remove(place);
    fs::create_symlink(kept, place);
    CHECK(code_of(try_open()) == ErrorCode::file_not_regular);
    fs::remove(place);
    fs::create_symlink("/dev/zero", place);
    CHECK(code_of(try_open()) == ErrorCode::file_not_regular);
    fs::remove(place);
    if (there) fs::rename(kept, place);
    CHECK(try_open());
  }
}

TEST_CASE_METHOD(Victim, "A folder of somebody else's beside the vault is never removed") {
  for (const char* ending : {".new", ".scratch", ".drill", ".restoring", ".restored"}) {
    fs::create_directory(home.path() / (std::string("vault") + ending));
    put_bytes(home.path() / (std::string("vault") + ending) / "photo.jpg", victims_bytes);
  }
  CHECK(code_of(write_backup(value_of(vault->snapshot()), file)) == ErrorCode::folder_not_ours);
  CHECK(code_of(drill(file, folder, holder, clock)) == ErrorCode::folder_not_ours);
  close();
  CHECK(code_of(restore(file, folder, holder, clock)) == ErrorCode::folder_not_ours);
  fs::rename(folder, home / "aside");
  fs::remove_all(home / "vault.restored");
  CHECK(code_of(Vault::create(folder, wanted(), passphrase(), clock)) == ErrorCode::folder_not_ours);
  for (const char* ending : {".new", ".scratch", ".drill", ".restoring"}) {
    CHECK(bytes_of(home.path() / (std::string("vault") + ending) / "photo.jpg") == victims_bytes);
  }
}

TEST_CASE_METHOD(Victim, "What a crash left of the vault's own work goes, and a vault carries no mark") {
  for (const char* ending : {".scratch", ".drill", ".restoring", ".restored"}) {
    const fs::path left = home.path() / (std::string("vault") + ending);
    fs::create_directory(left);
    put_bytes(left / mark_name, {});
    put_bytes(left / "half", victims_bytes);
  }
  value_of(write_backup(value_of(vault->snapshot()), file));
  value_of(drill(file, folder, holder, clock));
  close();
  value_of(restore(file, folder, holder, clock));
  CHECK_FALSE(fs::exists(folder / mark_name));
  for (const char* ending : {".new", ".scratch", ".drill", ".restoring", ".restored"}) {
    CHECK_FALSE(fs::exists(home.path() / (std::string("vault") + ending)));
  }
}

TEST_CASE_METHOD(Victim, "What others may read of a vault is said") {
  CHECK(require_private(folder));
  fs::permissions(folder / "keys.a", fs::perms::all);
  // Nobody else gets to it.
  CHECK(require_private(folder));
  fs::permissions(folder, fs::perms::all);
  const auto open = require_private(folder);
  CHECK(code_of(open) == ErrorCode::files_open_to_others);
  CHECK(open.error().where == ". keys.a");
}

TEST_CASE_METHOD(Victim, "A backup takes the place of a sound vault only when somebody responsible there agrees") {
  const auto old_secret = passphrase();
  const auto present = later_secret();
  value_of(vault->set_secret(PersonId{1}, present, value_of(vault->prove(old_secret))));
  const auto entries = value_of(vault->history_head()).size;
  close();
  const auto first = restore(file, folder, holder, clock);
  CHECK(code_of(first) == ErrorCode::restore_waits);
  CHECK(first.error().where == std::to_string(restore_wait));
  const BackupKeyHolder there{"", present};
  const auto done = value_of(restore(file, folder, holder, clock, {}, &there));
  REQUIRE(done.left_behind);
  CHECK(done.left_behind->entries == entries - done.facts.head.size);
  CHECK(done.left_behind->checkpoints == 0);
}

TEST_CASE_METHOD(Victim, "Who was removed brings no vault back in which the own secret still opens") {
  const auto proof = value_of(vault->prove(passphrase()));
  value_of(vault->add_person("佐藤 次郎", Role::responsible, later_secret(), proof));
  value_of(write_backup(value_of(vault->snapshot()), file));
  value_of(vault->remove_person(PersonId{2}, "退職", proof));
  close();
  const auto formers = later_secret();
  const BackupKeyHolder former{"佐藤 次郎", formers};
  CHECK(code_of(restore(file, folder, former, clock)) == ErrorCode::restore_waits);
  // Whoever opens the vault meanwhile learns of it, and the waiting begins anew.
  clock.advance(restore_wait - 60);
  reopen();
  CHECK(told_of_asking(*vault));
  CHECK(vault->check());
  close();
  clock.advance(120);
  CHECK(code_of(restore(file, folder, former, clock)) == ErrorCode::restore_waits);
  reopen();
  CHECK(value_of(vault->people()).at(0).name == "山田 花子");
}

TEST_CASE_METHOD(Victim, "Key files from before a new key make a vault that nobody opens: it is kept aside, and told") {
  const auto proof = value_of(vault->prove(passphrase()));
  value_of(vault->add_person("佐藤 次郎", Role::responsible, later_secret(), proof));
  value_of(write_backup(value_of(vault->snapshot()), file));
  const auto old_keys = bytes_of(folder / "keys.a");
  {
    auto renewed = value_of(vault->new_key());
    value_of(renewed.copy());
    value_of(vault->remove_person(PersonId{2}, "退職", proof, &renewed));
  }
  const auto entries = value_of(vault->history_head()).size;
  close();
  const auto keys = bytes_of(folder / "keys.a");
  for (const char* name : {"keys.a", "keys.b"}) put_bytes(folder / name, old_keys);
  const auto formers = later_secret();
  const auto done = value_of(restore(file, folder, {"佐藤 次郎", formers}, clock));
  const auto restored = value_of(Vault::open(folder, "佐藤 次郎", formers, clock));
  const auto last = value_of(restored.history()).at(done.facts.head.size);
  CHECK(last.action == Action::vault_restored);
  CHECK(last.who == "佐藤 次郎");
  REQUIRE(done.kept_aside);
  for (const char* name : {"keys.a", "keys.b"}) put_bytes(*done.kept_aside / name, keys);
  const auto aside = value_of(Vault::open(*done.kept_aside, "山田 花子", passphrase(), clock));
  CHECK(value_of(aside.history_head()).size >= entries);
  CHECK(aside.check());
}

TEST_CASE_METHOD(Victim, "Where every secret of the vault is lost, a backup takes its place after three days") {
  const auto old_secret = passphrase();
  value_of(vault->set_secret(PersonId{1}, later_secret(), value_of(vault->prove(old_secret))));
  close();
  CHECK(code_of(restore(file, folder, holder, clock)) == ErrorCode::restore_waits);
  clock.advance(restore_wait - 1);
  CHECK(code_of(restore(file, folder, holder, clock)) == ErrorCode::restore_waits);
  clock.advance(1);
  CHECK_FALSE(value_of(restore(file, folder, holder, clock)).left_behind);
}

TEST_CASE_METHOD(Victim, "A vault that is only blocked is no lost one, and no backup takes its place") {
  close();
  const auto blocked = GENERATE(as<std::string>(), "a link to itself", "a key file that is a folder", "a pipe");
  INFO(blocked);
  fs::create_directory(folder / "aside");
  const auto block = [&](const char* name) { fs::rename(folder / name, folder / "aside" / name); };
  if (blocked == "a pipe") {
    block("vault.db");
    REQUIRE(::mkfifo((folder / "vault.db").c_str(), 0600) == 0);
  } else {
    for (const char* name : {"keys.a", "keys.b"}) {
      block(name);
      if (blocked == "a link to itself") fs::create_symlink(name, folder / name);
      if (blocked != "a link to itself") fs::create_directory(folder / name);
    }
  }
  CHECK(category_of(restore(file, folder, holder, clock).error().code) == ErrorCategory::environment);
  CHECK(fs::exists(folder / "aside"));
}

TEST_CASE_METHOD(Victim, "A vault that nobody can open any more asks for nothing") {
  close();
  put_bytes(folder / "keys.a", victims_bytes);
  put_bytes(folder / "keys.b", victims_bytes);
  CHECK(restore(file, folder, holder, clock));
}

TEST_CASE_METHOD(Victim, "A folder where a key file is to be written is named, and no disk is called broken") {
  fs::create_directories(folder / "keys.b.new" / "x");
  const auto proof = value_of(vault->prove(passphrase()));
  const auto refused = vault->set_secret(PersonId{1}, later_secret(), proof);
  CHECK(code_of(refused) == ErrorCode::file_not_regular);
  CHECK(refused.error().where == "keys.b.new");
}
