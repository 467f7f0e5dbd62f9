// The database takes another key: what is known of the old one opens nothing that is written from there on, and whoever
// belongs to the vault comes in with the secret that they have.
#include "vault/new_key.hpp"

#include "backup_fixture.hpp"
#include "fakes/memory_key_store.hpp"
#include "vault/cipher.hpp"
#include "vault/history_reader.hpp"
#include "vault/key_files.hpp"
#include "vault/key_set.hpp"
#include "vault/recovery_code.hpp"

#include <algorithm>
#include <catch2/generators/catch_generators.hpp>

using namespace mamori;
using namespace mamori::vault;
using namespace mamori::vault::test;

namespace {

SecretBytes second_secret() {
  return SecretBytes::from_text("the second one's secret");
}
SecretBytes third_secret() {
  return SecretBytes::from_text("what the third one remembers");
}

struct Team : Pharmacy {
  PersonId second{};
  PersonId third{};

  Team() {
    second = value_of(vault->add_person("佐藤 次郎", Role::responsible, second_secret(), prove()));
    third = value_of(vault->add_person("鈴木 三郎", Role::staff, third_secret(), prove()));
    for (std::uint8_t row = 0; row < 8; ++row) value_of(save(row, numbered(row)));
  }
  Proof prove() { return value_of(vault->prove(passphrase())); }
  Result<Vault> open_as(std::string_view person, const SecretBytes& secret) {
    return Vault::open(folder, person, secret, clock);
  }
  /// What somebody keeps who knows a secret today.
  [[nodiscard]] SecretBytes kept_key(std::string_view person, const SecretBytes& secret) const {
    const auto slots = value_of(read_keys(folder)).front();
    return value_of(open_slot(slots.vault, *value_of(find_slot(slots, person)), secret));
  }
  [[nodiscard]] bool opens(const SecretBytes& key) const {
    return open_encrypted(folder / database_name, key).has_value();
  }
  std::vector<Action> actions() {
    std::vector<Action> all;
    for (const auto& entry : value_of(vault->history())) all.push_back(entry.action);
    return all;
  }
  [[nodiscard]] bool nothing_left() const {
    const auto names = names_in(folder);
    return std::ranges::none_of(names, [](const std::string& name) { return name.starts_with(fresh_database_name); });
  }
  /// The person's slot as it was sealed before slots had locks, in the key files and in the database.
  void put_first_form(PersonId person, std::string_view name, const SecretBytes& secret) {
    const auto key = kept_key(name, secret);
    close();
    auto slots = value_of(read_keys(folder)).front();
    for (KeySlot& slot : slots.slots) {
      if (slot.kind != SlotKind::passphrase || slot.person != person) continue;
      slot = in_first_form(slots.vault, slot, secret, key);
    }
    value_of(write_keys(folder, slots));
    auto database = value_of(open_encrypted(folder / database_name, key));
    value_of(write_key_set(database, slots));
  }
};

}  // namespace

TEST_CASE(
    "Who is removed with a new key opens neither today's database nor what is written later, with anything kept") {
  Team team;
  const auto kept = team.kept_key("佐藤 次郎", second_secret());
  const auto old_file = bytes_of(team.folder / "keys.a");
  auto renewed = value_of(team.vault->new_key());
  value_of(renewed.copy());
  value_of(team.vault->remove_person(team.second, "退職", team.prove(), &renewed));
  value_of(team.save(1, numbered(31)));
  value_of(team.vault->check());
  const auto actions = team.actions();
  CHECK(std::ranges::count(actions, Action::person_removed) == 1);
  CHECK(std::ranges::count(actions, Action::key_renewed) == 1);
  team.close();
  CHECK_FALSE(team.opens(kept));
  CHECK(team.nothing_left());
  // The old key file beside the new database leads nowhere, and is put right by the next who belongs there.
  for (const char* name : key_file_names) put_bytes(team.folder / name, old_file);
  CHECK_FALSE(team.open_as("佐藤 次郎", second_secret()));
}

TEST_CASE("A database that somebody put into the place of the open one is not what takes the new key") {
  Team team;
  team.close();
  const auto old = bytes_of(team.folder / database_name);
  const auto with = GENERATE(false, true);  // it is put back before the key is taken into use
  team.vault.emplace(value_of(team.open_as("山田 花子", passphrase())));
  value_of(team.save(1, numbered(31)));
  const auto before = value_of(team.vault->history_head());
  const auto true_one = team.folder / "true";
  auto renewed = value_of(team.vault->new_key());
  fs::rename(team.folder / database_name, true_one);
  put_bytes(team.folder / database_name, old);
  (void)renewed.copy();
  if (with) fs::rename(true_one, team.folder / database_name);
  const auto done = team.vault->renew_key("合言葉が知られた", team.prove(), renewed);
  // Put back in time, the true one is copied once more.
  CHECK((with || code_of(done) == ErrorCode::storage_failed));
  CHECK(value_of(team.vault->history_head()).size == before.size + (done ? 1 : 0));
}

TEST_CASE("Whoever stays comes in with the secret that they have, and the device signs with the same key") {
  Team team;
  const auto key = team.vault->signing_key().public_key();
  const auto before = value_of(team.vault->history_head());
  auto renewed = value_of(team.vault->new_key());
  value_of(team.vault->renew_key("合言葉が知られた", team.prove(), renewed));
  CHECK(value_of(team.vault->history_head()).size == before.size + 1);
  CHECK(value_of(team.vault->history()).back().reason == "合言葉が知られた");
  value_of(team.save(2, numbered(77)));
  team.close();
  {
    const auto vault = value_of(team.open_as("鈴木 三郎", third_secret()));
    CHECK(value_of(vault.contents(team.sheet)).answers.at(2) == numbered(77));
    CHECK(value_of(vault.contents(team.sheet)).answers.at(5) == numbered(5));
    CHECK(vault.signing_key().public_key() == key);
  }
  team.vault.emplace(value_of(team.open_as("山田 花子", passphrase())));
  value_of(team.vault->verify_history({before}));
  value_of(team.vault->check());
  CHECK(value_of(team.vault->people_without_secret()).empty());
}

TEST_CASE("A sheet and a PIN from before a new key still open") {
  Team team;
  fakes::MemoryKeyStore store;
  const auto code = value_of(team.vault->make_recovery(team.prove()));
  value_of(team.vault->try_recovery(code));
  const auto pin = SecretBytes::from_text("480159");
  value_of(team.vault->set_pin(pin, store, team.prove()));
  auto renewed = value_of(team.vault->new_key());
  value_of(team.vault->renew_key("", team.prove(), renewed));
  CHECK(value_of(team.vault->recovery()).tried != 0);
  team.close();
  CHECK(Vault::open_with_pin(team.folder, "山田 花子", pin, store, team.clock));
  CHECK(Vault::recover(team.folder, {"山田 花子", code, third_secret()}, team.clock));
}

TEST_CASE("A new sheet in the place of a spent one gives the database another key") {
  Team team;
  const auto code = value_of(team.vault->make_recovery(team.prove()));
  team.close();
  const auto secret = SecretBytes::from_text("a quite different secret");
  team.vault.emplace(value_of(Vault::recover(team.folder, {"山田 花子", code, secret}, team.clock)));
  const auto slots = value_of(read_keys(team.folder)).front();
  const auto kept =
      value_of(open_slot(slots.vault, *slot_of(slots, SlotKind::recovery, {}), value_of(read_recovery_code(code))));
  const auto fresh = value_of(team.vault->make_recovery(value_of(team.vault->prove(secret))));
  CHECK(team.actions().back() == Action::key_renewed);
  CHECK(value_of(team.vault->recovery()).spent == 0);
  team.close();
  CHECK_FALSE(team.opens(kept));
  CHECK_FALSE(Vault::recover(team.folder, {"山田 花子", code, secret}, team.clock));
  CHECK(Vault::recover(team.folder, {"山田 花子", fresh, passphrase()}, team.clock));
}

TEST_CASE("A sheet that nobody used is replaced without a new key") {
  Team team;
  (void)value_of(team.vault->make_recovery(team.prove()));
  (void)value_of(team.vault->make_recovery(team.prove()));
  CHECK(std::ranges::count(team.actions(), Action::key_renewed) == 0);
}

TEST_CASE("Who has not come in since slots have locks is named before, and needs another passphrase after") {
  Team team;
  (void)value_of(team.vault->make_recovery(team.prove()));
  team.put_first_form(team.third, "鈴木 三郎", third_secret());
  team.put_first_form(PersonId{1}, "山田 花子", passphrase());
  // The own slot is sealed anew at the opening, when the secret is at hand.
  team.vault.emplace(value_of(team.open_as("山田 花子", passphrase())));
  CHECK(value_of(team.vault->left_out_by_new_key()).people == std::vector{team.third});
  CHECK_FALSE(value_of(team.vault->left_out_by_new_key()).recovery);
  auto renewed = value_of(team.vault->new_key());
  value_of(team.vault->renew_key("", team.prove(), renewed));
  CHECK(value_of(team.vault->people_without_secret()) == std::vector{team.third});
  value_of(team.vault->check());
  CHECK_FALSE(team.open_as("鈴木 三郎", third_secret()));
  value_of(team.vault->set_secret(team.third, third_secret(), team.prove()));
  CHECK(value_of(team.vault->people_without_secret()).empty());
  team.close();
  CHECK(team.open_as("鈴木 三郎", third_secret()));
}

TEST_CASE("Who comes in with a secret of the first form is asked for nothing and carried over") {
  Team team;
  team.put_first_form(team.third, "鈴木 三郎", third_secret());
  CHECK(team.open_as("鈴木 三郎", third_secret()));
  team.vault.emplace(value_of(team.open_as("山田 花子", passphrase())));
  CHECK(value_of(team.vault->left_out_by_new_key()).people.empty());
}

TEST_CASE("What was saved after the copy was made is in the database with the new key") {
  Team team;
  auto renewed = value_of(team.vault->new_key());
  value_of(renewed.copy());
  value_of(team.save(3, numbered(55)));
  value_of(team.vault->change("", [](Writer& writer) { return writer.keep_draft("remark/1", "書きかけ"); }));
  value_of(team.vault->renew_key("", team.prove(), renewed));
  team.close();
  team.vault.emplace(value_of(team.open_as("山田 花子", passphrase())));
  CHECK(value_of(team.vault->contents(team.sheet)).answers.at(3) == numbered(55));
  CHECK(value_of(team.vault->drafts()).size() == 1);
}

TEST_CASE("A copy that is stopped, or refused for want of room, leaves everything as it was") {
  Team team;
  const auto kept = team.kept_key("山田 花子", passphrase());
  {
    auto renewed = value_of(team.vault->new_key());
    std::uint64_t last = 0;
    int told = 0;
    value_of(renewed.copy([&](std::uint64_t done, std::uint64_t whole) {
      CHECK(done <= whole);
      last = done;
      return ++told > 0;
    }));
    CHECK(last > 0);
    CHECK(code_of(renewed.copy([](std::uint64_t, std::uint64_t) { return false; })) == ErrorCode::stopped);
    CHECK(team.nothing_left());
    CHECK(code_of(team.vault->renew_key("", team.prove(), renewed,
                                        [](std::uint64_t, std::uint64_t) { return false; })) == ErrorCode::stopped);
  }
  CHECK(team.nothing_left());
  value_of(team.save(4, numbered(44)));
  team.close();
  CHECK(team.opens(kept));
}

TEST_CASE("While a backup or a check of the history reads the database its key stays") {
  Team team;
  auto renewed = value_of(team.vault->new_key());
  {
    const auto snapshot = value_of(team.vault->snapshot());
    CHECK(code_of(team.vault->renew_key("", team.prove(), renewed)) == ErrorCode::vault_in_use);
  }
  {
    const auto reader = value_of(team.vault->history_reader());
    CHECK(code_of(team.vault->renew_key("", team.prove(), renewed)) == ErrorCode::vault_in_use);
  }
  value_of(team.vault->renew_key("", team.prove(), renewed));
}

TEST_CASE("Backups from before a new key open with the secrets of their day, those after it with today's") {
  Team team;
  const auto backups = team.home / "backups";
  fs::create_directory(backups);
  value_of(write_backup(value_of(team.vault->snapshot()), backups / "before.mmbackup"));
  auto renewed = value_of(team.vault->new_key());
  value_of(team.vault->remove_person(team.second, "", team.prove(), &renewed));
  value_of(write_backup(value_of(team.vault->snapshot()), backups / "after.mmbackup"));
  const auto own = passphrase();
  const auto gone = second_secret();
  const auto check = [&](const char* name, const std::string& person, const SecretBytes& secret) {
    return check_backup(backups / name, team.home / "scratch", {person, secret}).has_value();
  };
  CHECK(check("before.mmbackup", "佐藤 次郎", gone));
  CHECK(check("after.mmbackup", "山田 花子", own));
  CHECK_FALSE(check("after.mmbackup", "佐藤 次郎", gone));
}

TEST_CASE("Only a responsible person who proves it gives the database another key") {
  Team team;
  auto renewed = value_of(team.vault->new_key());
  team.close();
  team.vault.emplace(value_of(team.open_as("鈴木 三郎", third_secret())));
  const auto proof = value_of(team.vault->prove(third_secret()));
  CHECK(code_of(team.vault->renew_key("", proof, renewed)) == ErrorCode::not_allowed);
}

TEST_CASE("A database that was not taken into use goes away at the next opening, and a link of its name too") {
  Team team;
  team.close();
  put_bytes(team.folder / fresh_database_name, std::vector<std::uint8_t>(5000, 7));
  put_bytes(team.folder / "vault.db.new-wal", std::vector<std::uint8_t>(50, 7));
  CHECK(team.open_as("山田 花子", passphrase()));
  CHECK(team.nothing_left());
  const auto victim = team.home / "victim";
  put_bytes(victim, std::vector<std::uint8_t>(100, 1));
  fs::create_symlink(victim, team.folder / fresh_database_name);
  team.vault.emplace(value_of(team.open_as("山田 花子", passphrase())));
  auto renewed = value_of(team.vault->new_key());
  fs::create_symlink(victim, team.folder / fresh_database_name);
  value_of(team.vault->renew_key("", team.prove(), renewed));
  CHECK(bytes_of(victim) == std::vector<std::uint8_t>(100, 1));
}

TEST_CASE("Who may not change the people does not get as far as a copy, and is told so") {
  Team team;
  value_of(
      team.vault->add_person("見る人", Role::viewer, SecretBytes::from_text("who only looks on here"), team.prove()));
  team.close();
  for (const auto& [name, secret] : {std::pair<std::string_view, SecretBytes>("鈴木 三郎", third_secret()),
                                     {"見る人", SecretBytes::from_text("who only looks on here")}}) {
    auto opened = value_of(team.open_as(name, secret));
    CHECK(opened.new_key().error().code == ErrorCode::not_allowed);
    CHECK(opened.new_key().error().where == "people");
  }
  CHECK(team.nothing_left());
}
