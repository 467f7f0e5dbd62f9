// Somebody reaches the vault's folder, with no secret or with one that was taken back, and puts files there: before the
// vault is opened, and between its opening and each verb.
#include "backup_fixture.hpp"
#include "fakes/memory_key_store.hpp"
#include "operations.hpp"
#include "vault/cipher.hpp"
#include "vault/key_files.hpp"
#include "vault/key_set.hpp"
#include "vault/new_key.hpp"
#include "vault/recovery_code.hpp"

#include <algorithm>
#include <catch2/generators/catch_generators.hpp>
#include <set>

using namespace mamori;
using namespace mamori::vault;
using namespace mamori::vault::test;

namespace {

constexpr PersonId owner{1};
constexpr PersonId second{2};

SecretBytes intruders() {
  return SecretBytes::from_text("what the intruder made up");
}
SecretBytes leaked() {
  return SecretBytes::from_text("a secret that was leaked");
}
SecretBytes renewed() {
  return SecretBytes::from_text("the one that took its place");
}

/// A pharmacy whose second person's secret leaked and was changed; the key file from before was kept by somebody.
struct Before {
  Pharmacy pharmacy;
  std::vector<std::uint8_t> old_file;
  std::string old_sheet;

  Before() {
    const auto proof = value_of(pharmacy.vault->prove(passphrase()));
    value_of(pharmacy.vault->add_person("佐藤 次郎", Role::staff, leaked(), proof));
    const auto code = value_of(pharmacy.vault->make_recovery(proof));
    old_sheet.assign(code.bytes().begin(), code.bytes().end());
    old_file = bytes_of(pharmacy.folder / "keys.a");
    value_of(pharmacy.vault->set_secret(second, renewed(), proof));
    (void)value_of(pharmacy.vault->make_recovery(proof));
    pharmacy.close();
  }
};

/// A copy of it, open.
struct Leaked {
  const Before& before;
  const std::string& old_sheet = before.old_sheet;
  const std::vector<std::uint8_t>& old_file = before.old_file;
  fakes::TemporaryFolder home;
  fakes::FixedClock clock;
  fs::path folder = home / "vault";
  std::optional<Vault> vault;

  Leaked() : before(made()) {
    fs::copy(before.pharmacy.folder, folder);
    reopen();
  }
  static const Before& made() {
    static const Before once;
    return once;
  }
  void close() { vault.reset(); }
  Result<void> save(std::uint8_t row, const Answer& answer) {
    return vault->change(
        "点検", [&](Writer& writer) { return writer.put_answer(before.pharmacy.sheet, row_key(row), row, answer); });
  }
  [[nodiscard]] Proof prove() const { return value_of(vault->prove(passphrase())); }
  [[nodiscard]] KeySlots found() const { return value_of(read_keys(folder)).front(); }
  void put(const KeySlots& slots) const { put(encode(slots)); }
  void put(Bytes file) const {
    for (const char* name : key_file_names) put_bytes(folder / name, file);
  }
  Result<Vault> open_as(std::string_view person, const SecretBytes& secret) const {
    return Vault::open(folder, person, secret, clock);
  }
  /// The old secrets open nothing, the present ones do.
  void check_secrets(bool and_history = true) {
    close();
    CHECK_FALSE(open_as("佐藤 次郎", leaked()));
    CHECK_FALSE(Vault::recover(folder, {"", SecretBytes::from_text(old_sheet), intruders()}, clock));
    CHECK(open_as("佐藤 次郎", renewed()));
    reopen();
    CHECK(value_of(vault->people()).at(0).name == "山田 花子");
    if (and_history) CHECK(vault->check());
  }
  void reopen() {
    close();
    vault.emplace(value_of(open_as("山田 花子", passphrase())));
  }
  [[nodiscard]] bool told() const {
    const auto entries = value_of(vault->history());
    return std::ranges::any_of(entries, [](const auto& entry) { return entry.action == Action::keys_rewritten; });
  }
};

/// The slots with another one for the owner, which seals `key` under the intruder's secret.
KeySlots with_intruder(KeySlots slots, const SecretBytes& key) {
  std::erase_if(slots.slots, [](const KeySlot& slot) { return slot.person == owner; });
  slots.slots.push_back(seal_slot(slots.vault, owner, "山田 花子", value_of(derive_new(intruders(), cheap)), key));
  return slots;
}

SecretBytes key_of(const KeySlots& slots, std::string_view person, const SecretBytes& secret) {
  return value_of(open_slot(slots.vault, *value_of(find_slot(slots, person)), secret));
}

struct Deed {
  const char* name;
  std::function<void(Leaked&)> run;
};

/// Everything that starts from who may come in, and a plain save.
std::vector<Deed> verbs(fakes::MemoryKeyStore& store) {
  return {
      {"a person is added",
       [](Leaked& in) { (void)in.vault->add_person("鈴木", Role::viewer, intruders(), in.prove()); }},
      {"a secret is set", [](Leaked& in) { (void)in.vault->set_secret(owner, passphrase(), in.prove()); }},
      {"a role is set", [](Leaked& in) { (void)in.vault->set_role(second, Role::viewer, in.prove()); }},
      {"a recovery code is made", [](Leaked& in) { (void)in.vault->make_recovery(in.prove()); }},
      {"a recovery code is tried",
       [](Leaked& in) {
         CHECK_FALSE(in.vault->try_recovery(SecretBytes::from_text(in.old_sheet)));
         CHECK(value_of(in.vault->recovery()).tried == 0);
       }},
      {"a PIN is set and taken away",
       [&store](Leaked& in) {
         (void)in.vault->set_pin(SecretBytes::from_text("480159"), store, in.prove());
         (void)in.vault->remove_pin(store);
       }},
      {"it becomes another device", [](Leaked& in) { (void)in.vault->become_another_device("複製"); }},
      {"an answer is saved", [](Leaked& in) { (void)in.save(1, numbered(1)); }},
      {"somebody else looks",
       [](Leaked& in) {
         if (in.vault->begin_inspection()) (void)in.vault->end_inspection(in.prove());
       }},
      {"a backup is made",
       [](Leaked& in) {
         const auto snapshot = in.vault->snapshot();
         if (!snapshot) return;
         const auto file = in.home / "made.mamori-backup";
         if (!write_backup(*snapshot, file)) return;
         const auto secret = leaked();
         CHECK_FALSE(check_backup(file, in.home / "look", {"佐藤 次郎", secret}));
         const auto present = renewed();
         CHECK(check_backup(file, in.home / "look", {"佐藤 次郎", present}));
       }},
  };
}

}  // namespace

TEST_CASE("A slot that was put there while the vault is open proves nobody") {
  Leaked in;
  SecretBytes zeros(32);
  in.put(with_intruder(in.found(), zeros));
  CHECK(code_of(in.vault->prove(intruders())) == ErrorCode::wrong_passphrase);
  CHECK(in.vault->prove(passphrase()));
  in.put(with_intruder(in.found(), zeros));
  value_of(in.vault->add_person("鈴木", Role::viewer, intruders(), in.prove()));
  in.close();
  CHECK_FALSE(in.open_as("山田 花子", intruders()));
  CHECK(in.open_as("山田 花子", passphrase()));
}

TEST_CASE("A slot of this vault's database that seals another key proves nobody") {
  Leaked in;
  const auto slots = in.found();
  auto database = value_of(open_encrypted(in.folder / "vault.db", key_of(slots, "山田 花子", passphrase())));
  SecretBytes zeros(32);
  value_of(write_key_set(database, with_intruder(slots, zeros)));
  CHECK(code_of(in.vault->prove(intruders())) == ErrorCode::wrong_passphrase);
}

TEST_CASE("Whatever was put into the folder between opening and a verb, an old secret stays old and a new one new") {
  fakes::MemoryKeyStore store;
  const auto all = verbs(store);
  for (const Deed& verb : all) {
    for (const char* name : {"keys.a", "keys.b", "tries", "vault.lock", "both"}) {
      INFO(verb.name << " with another " << name);
      Leaked in;
      if (std::string_view(name) == "both") {
        in.put(in.old_file);
      } else {
        // Renamed over what is there, so that whoever has it open keeps the other.
        put_bytes(in.folder / "put", in.old_file);
        fs::rename(in.folder / "put", in.folder / name);
      }
      verb.run(in);
      in.check_secrets();
    }
  }
}

TEST_CASE("With every file of the folder exchanged, each verb there is leaves the secrets what they are") {
  std::set<Verb> walked;
  const auto all = all_operations(Leaked::made().pharmacy.sheet);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto& [verb, operation] = all[i];
    INFO(name_of(verb) << ", operation " << i);
    Leaked in;
    for (const char* name : {"keys.a", "keys.b", "tries", "vault.lock", "vault.db-wal", "vault.db-shm"}) {
      put_bytes(in.folder / "put", in.old_file);
      fs::rename(in.folder / "put", in.folder / name);
    }
    (void)operation(*in.vault);
    in.check_secrets(false);  // what an operation is given here need make no sense
    walked.insert(verb);
  }
  walked.insert(Verb::inspect);  // among the deeds above
  CHECK(walked.size() == static_cast<std::size_t>(last_verb) + 1);
}

TEST_CASE("Into a database that is no longer there no verb saves anything") {
  const auto all = all_operations(Leaked::made().pharmacy.sheet);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto& [verb, operation] = all[i];
    INFO(name_of(verb) << ", operation " << i);
    Leaked in;
    const auto head = value_of(in.vault->history_head());
    const auto old = bytes_of(in.folder / "vault.db");
    put_bytes(in.folder / "put", old);
    fs::rename(in.folder / "put", in.folder / "vault.db");
    (void)operation(*in.vault);
    CHECK(value_of(in.vault->history_head()) == head);
    CHECK(bytes_of(in.folder / "vault.db") == old);
  }
}

TEST_CASE("Nothing is saved into a database that is no longer there") {
  fakes::MemoryKeyStore store;
  for (const Deed& verb : verbs(store)) {
    INFO(verb.name);
    Leaked in;
    in.reopen();
    const auto old = bytes_of(in.folder / "vault.db");
    put_bytes(in.folder / "put", old);
    fs::rename(in.folder / "put", in.folder / "vault.db");
    verb.run(in);
    CHECK(code_of(in.save(1, numbered(1))) == ErrorCode::storage_failed);
    CHECK(bytes_of(in.folder / "vault.db") == old);
    in.close();
    fs::remove(in.folder / "vault.db-wal");
    in.check_secrets();
  }
}

TEST_CASE("A key file from before, whatever generation it says, brings no secret and no sheet back, and that is told") {
  for (const std::uint64_t generation : {std::uint64_t{1}, std::uint64_t{100}, ~std::uint64_t{0}}) {
    INFO("generation " << generation);
    Leaked in;
    in.close();
    KeySlots old = value_of(decode(in.old_file));
    old.generation = generation;
    in.put(old);
    CHECK(code_of(in.open_as("佐藤 次郎", leaked())) == ErrorCode::wrong_passphrase);
    in.put(old);
    CHECK(code_of(Vault::recover(in.folder, {"", SecretBytes::from_text(in.old_sheet), intruders()}, in.clock)) ==
          ErrorCode::wrong_passphrase);
    in.check_secrets();
    CHECK(in.told());
    CHECK(in.found().generation < 100);
  }
}

TEST_CASE("A viewer who seals the key for somebody else is that person to nobody") {
  Leaked in;
  const auto before = in.found();
  in.close();
  const auto key = key_of(before, "佐藤 次郎", renewed());
  KeySlots made = with_intruder(before, key);
  made.generation += 1;
  in.put(made);
  CHECK(code_of(in.open_as("山田 花子", intruders())) == ErrorCode::wrong_passphrase);
  CHECK(in.found() == before);
  in.check_secrets();
  CHECK(in.told());
}

TEST_CASE("A cost that was lowered in the key file is a damage, and what is sealed after it costs what it must") {
  Leaked in;
  const auto code = value_of(in.vault->make_recovery(in.prove()));
  in.close();
  KeySlots lowered = in.found();
  // Less than the least that these tests are built with.
  for (KeySlot& slot : lowered.slots) slot.cost.memory = slot.kind == SlotKind::passphrase ? 4096 : slot.cost.memory;
  in.put(lowered);
  CHECK_FALSE(in.open_as("山田 花子", passphrase()));
  in.put(lowered);
  in.vault.emplace(value_of(Vault::recover(in.folder, {"山田 花子", code, intruders()}, in.clock)));
  value_of(in.vault->add_person("鈴木", Role::viewer, renewed(), value_of(in.vault->prove(intruders()))));
  for (const KeySlot& slot : in.found().slots) CHECK(at_least(slot.cost) == slot.cost);
  const auto snapshot = value_of(in.vault->snapshot());
  for (const KeySlot& slot : snapshot.slots.slots) CHECK(at_least(slot.cost) == slot.cost);
}

TEST_CASE("A copy of the key file that is noise keeps nobody out and spoils nothing before the vault was opened") {
  Leaked in;
  in.close();
  const auto good = bytes_of(in.folder / "keys.a");
  KeySlots noise = in.found();
  noise.generation = ~std::uint64_t{0};
  for (KeySlot& slot : noise.slots) slot.sealed.assign(slot.sealed.size(), 0x55);
  for (const char* name : key_file_names) {
    in.put(good);
    put_bytes(in.folder / name, encode(noise));
    CHECK(code_of(in.open_as("山田 花子", intruders())) == ErrorCode::wrong_passphrase);
    CHECK(Vault::entrance(in.folder, "山田 花子", in.clock));
    CHECK(bytes_of(in.folder / (std::string_view(name) == "keys.a" ? "keys.b" : "keys.a")) == good);
    CHECK(in.open_as("山田 花子", passphrase()));
    CHECK(bytes_of(in.folder / name) == good);
  }
}

TEST_CASE("A slot that was put before the true one keeps its owner out no more") {
  Leaked in;
  in.close();
  KeySlots slots = in.found();
  KeySlot doubled = *value_of(find_slot(slots, "山田 花子"));
  doubled.salt[0] ^= 1;
  slots.slots.insert(slots.slots.begin(), doubled);
  in.put(slots);
  CHECK(in.open_as("山田 花子", passphrase()));
  in.check_secrets();
}

namespace {

/// Whoever has a secret of the vault writes one more slot for somebody into its own set, and into the key files.
void plant(Leaked& in, PersonId person, std::string_view name, bool first) {
  in.close();
  KeySlots slots = in.found();
  const auto key = key_of(slots, "佐藤 次郎", renewed());
  auto slot = seal_slot(slots.vault, person, name, value_of(derive_new(intruders(), cheap)), key);
  slots.slots.insert(first ? slots.slots.begin() : slots.slots.end(), std::move(slot));
  auto database = value_of(open_encrypted(in.folder / "vault.db", key));
  value_of(write_key_set(database, slots));
  in.put(slots);
}

Result<void> renew(Leaked& in) {
  auto fresh = value_of(in.vault->new_key());
  return in.vault->renew_key("合言葉が知られた", in.prove(), fresh);
}

}  // namespace

TEST_CASE("A slot that was planted in the database's own set is found, and no new key carries it over") {
  Leaked in;
  SECTION("for somebody else, behind or before the true one") {
    plant(in, second, "佐藤 次郎", GENERATE(false, true));
    in.reopen();
    CHECK(in.vault->check().error() == Error{ErrorCode::record_differs, "key_set"});
    CHECK(value_of(in.vault->left_out_by_new_key()).people == std::vector{second});
    REQUIRE(renew(in));
    CHECK(in.vault->check());
    in.close();
    // Nobody can tell which of the two was right.
    CHECK_FALSE(in.open_as("佐藤 次郎", intruders()));
    CHECK_FALSE(in.open_as("佐藤 次郎", renewed()));
  }
  SECTION("for the one who makes the key: another secret first, then a new key") {
    plant(in, owner, "山田 花子", false);
    in.reopen();
    CHECK(in.vault->check().error() == Error{ErrorCode::record_differs, "key_set"});
    CHECK_FALSE(renew(in));
    value_of(in.vault->set_secret(owner, passphrase(), in.prove()));
    CHECK(in.vault->check());
    REQUIRE(renew(in));
    in.close();
    CHECK_FALSE(in.open_as("山田 花子", intruders()));
    CHECK(in.open_as("山田 花子", passphrase()));
  }
  SECTION("under a name that nobody has") {
    plant(in, owner, "幽霊", false);
    CHECK_FALSE(in.open_as("幽霊", intruders()));
    in.reopen();
    CHECK(in.vault->check().error() == Error{ErrorCode::record_differs, "key_set"});
    REQUIRE(renew(in));
    CHECK(in.vault->check());
    CHECK(in.found().slots.size() == 3);  // two people and the printed code
    in.close();
    CHECK_FALSE(in.open_as("幽霊", intruders()));
    CHECK(in.open_as("佐藤 次郎", renewed()));
  }
}

TEST_CASE("The greatest of all generations is followed by no smaller one") {
  Leaked in;
  const auto known = in.found().generation;
  KeySlots ahead = in.found();
  ahead.generation = ~std::uint64_t{0};
  in.put(ahead);
  in.reopen();
  CHECK(in.found().generation == known);
  value_of(in.vault->set_role(second, Role::viewer, in.prove()));
  value_of(in.vault->set_secret(second, renewed(), in.prove()));
  CHECK(in.found().generation == known + 1);
  in.check_secrets();
}
