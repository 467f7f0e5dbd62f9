// Whoever has the key of a vault changes a row without the history's knowledge: each kind of it is found by the check.
#include "vault/replay.hpp"

#include "full_fixture.hpp"
#include "vault/cipher.hpp"
#include "vault/history.hpp"
#include "vault/history_check.hpp"
#include "vault/key_files.hpp"
#include "vault/key_set.hpp"
#include "vault/organisation.hpp"

#include <sqlcipher/sqlite3.h>

using namespace mamori;
using namespace mamori::vault;
using namespace mamori::vault::test;

namespace {

/// A copy of it to be changed.
struct Copy {
  const Full& full;
  fakes::TemporaryFolder home;
  fs::path folder = home / "vault";

  explicit Copy(const Full& of) : full(of) { fs::copy(full.pharmacy.folder, folder); }
  Connection enter() const {
    const auto slots = value_of(read_keys(folder)).front();
    return value_of(
        open_encrypted(folder / "vault.db", value_of(open_slot(slots.vault, slots.slots[0], passphrase()))));
  }
  /// What the check says; nothing when it finds nothing.
  std::string found() const {
    const auto vault = Vault::open(folder, "山田 花子", passphrase(), full.pharmacy.clock);
    if (!vault) return std::string(name_of(vault.error().code));
    const auto checked = vault->check();
    return checked ? std::string() : std::string(name_of(checked.error().code)) + " " + checked.error().where;
  }
};

/// Statements that a check runs on a history of some length.
int statements_of_check(Connection& database) {
  int count = 0;
  const auto counted = [](unsigned, void* to, void*, void*) {
    ++*static_cast<int*>(to);
    return 0;
  };
  sqlite3_trace_v2(database.handle(), SQLITE_TRACE_STMT, counted, &count);
  value_of(check_records(database, {}, {}));
  sqlite3_trace_v2(database.handle(), 0, nullptr, nullptr);
  return count;
}

}  // namespace

TEST_CASE("Whatever is changed behind the history's back is found and named") {
  const Full full;
  CHECK(Copy(full).found() == "");
  for (const Change& change : changes) {
    INFO(change.sql);
    const Copy copy(full);
    {
      auto database = copy.enter();
      sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
      value_of(database.execute(change.sql));
    }
    const std::string found = copy.found();
    CHECK(found.substr(0, std::string_view(change.found).size()) == change.found);
  }
}

TEST_CASE("A vault that was restored, copied and worked on goes on to agree with its history") {
  Full full;
  Pharmacy& pharmacy = full.pharmacy;
  pharmacy.vault.emplace(value_of(Vault::open(pharmacy.folder, "山田 花子", passphrase(), pharmacy.clock)));
  value_of(pharmacy.vault->become_another_device("複製"));
  value_of(pharmacy.vault->change("点検", [](Writer& writer) { return writer.unpin(PinId{4}); }));
  value_of(pharmacy.vault->change("点検", [](Writer& writer) { return writer.unpin(PinId{1}); }));
  value_of(pharmacy.vault->change("", [](Writer& writer) { return writer.restore_entry(EntryId{2}); }));
  value_of(pharmacy.vault->change("", [](Writer& writer) { return writer.remove_evidence(EvidenceId{1}); }));
  value_of(pharmacy.vault->check());
  const auto file = pharmacy.home / "made.mamori-backup";
  value_of(write_backup(value_of(pharmacy.vault->snapshot()), file));
  const auto secret = passphrase();
  value_of(restore(file, pharmacy.home / "restored", {"山田 花子", secret}, pharmacy.clock));
  value_of(value_of(Vault::open(pharmacy.home / "restored", "山田 花子", secret, pharmacy.clock)).check());
}

TEST_CASE("A vault that signs with another key than it was made with is found out") {
  const Full full;
  const Copy copy(full);
  {
    auto database = copy.enter();
    const auto slots = value_of(read_keys(copy.folder)).front();
    const auto key = value_of(open_slot(slots.vault, slots.slots[0], passphrase()));
    value_of(update_device_key(database, crypto::SigningKey::generate(), key));
  }
  CHECK(copy.found() == "record_differs signing_key");
}

TEST_CASE("A slot that was put in the place of a person's own is found out") {
  const Full full;
  const Copy copy(full);
  {
    auto database = copy.enter();
    auto slots = value_of(read_key_set(database));
    const auto key = value_of(open_slot(slots.vault, slots.slots[0], passphrase()));
    const auto intruders = value_of(derive_new(SecretBytes::from_text("an intruder's own words"), least_cost()));
    slots.slots[1] = seal_slot(slots.vault, PersonId{2}, "佐藤 次郎", intruders, key);
    value_of(write_key_set(database, slots));
  }
  CHECK(copy.found() == "record_differs key_set ");
}

TEST_CASE("A passphrase that is sealed anew stands in the history, and the key set with it") {
  const fakes::TemporaryFolder home;
  const fakes::FixedClock clock{1'783'000'000};
  fs::copy(MAMORI_SOURCE_DIR "/tests/fixtures/vault/step_8", home / "vault");
  const auto open = [&] { return value_of(Vault::open(home / "vault", {}, passphrase(), clock)); };
  {
    const auto vault = open();
    CHECK(value_of(vault.history()).back().action == Action::slot_renewed);
  }
  {
    const auto slots = value_of(read_keys(home / "vault")).front();
    auto database = value_of(
        open_encrypted(home / "vault" / "vault.db", value_of(open_slot(slots.vault, slots.slots[0], passphrase()))));
    auto older = slots;
    older.generation += 1;
    value_of(write_key_set(database, older));
  }
  const auto checked = open().check();
  REQUIRE_FALSE(checked);
  CHECK(checked.error() == Error{ErrorCode::record_differs, "key_set "});
}

TEST_CASE("A sending whose details were taken out still made its request a sent one") {
  Pharmacy pharmacy;
  value_of(pharmacy.vault->change("", [](Writer& writer) -> Result<void> {
    RequestRecord request;
    request.id = {6};
    request.vendor = value_of(writer.add_vendor("甲社"));
    request.edition = "r5";
    request.envelope = {1, 2};
    request.envelope_hash = crypto::sha256(request.envelope);
    value_of(writer.put_request(request));
    return writer.log_sending(request.id, Channel::file);
  }));
  const auto sent = value_of(pharmacy.vault->history_head()).size;
  value_of(pharmacy.vault->change("本人の求め", [&](Writer& writer) { return writer.erase_payload(sent); }));
  CHECK(pharmacy.vault->check());
}

TEST_CASE("A key that was trusted before pins were kept is the first of them") {
  Pharmacy pharmacy;
  value_of(pharmacy.vault->change("", [](Writer& writer) -> Result<void> {
    const auto vendor = writer.add_vendor("甲社");
    return vendor ? Result<void>{} : pass_on(vendor);
  }));
  pharmacy.close();
  {
    const auto slots = value_of(read_keys(pharmacy.folder)).front();
    auto database = value_of(
        open_encrypted(pharmacy.folder / "vault.db", value_of(open_slot(slots.vault, slots.slots[0], passphrase()))));
    const auto key = crypto::PublicKey{1};
    // As the release before did it, and the migration after that.
    value_of(append_history(database, {{fakes::FixedClock::notice + 100, {}},
                                       PersonId{1},
                                       "山田 花子",
                                       Role::responsible,
                                       Action::vendor_key_accepted,
                                       "1",
                                       {},
                                       {},
                                       bytes(key)}));
    value_of(database.run("UPDATE vendors SET public_key = ?", key));
    value_of(
        database.run("INSERT INTO pins(vendor, name, public_key, digits, since, who, comparison, reason) "
                     "VALUES(1, '甲社', ?, '', 0, '山田 花子', 0, '')",
                     key));
  }
  pharmacy.clock.advance(1000);
  pharmacy.reopen();
  value_of(pharmacy.vault->change("", [](Writer& writer) {
    return writer.pin_pharmacy("発行元", crypto::PublicKey{2}, Comparison::met_typed, {});
  }));
  value_of(pharmacy.vault->check());
}

TEST_CASE("A check runs as many statements for a long history as for a short one") {
  Pharmacy pharmacy;
  const auto save = [&](int from, int to) {
    for (int i = from; i < to; ++i) value_of(pharmacy.save(static_cast<std::uint8_t>(i % 5), numbered(i)));
  };
  save(0, 20);
  const auto slots = value_of(read_keys(pharmacy.folder)).front();
  auto database = value_of(
      open_encrypted(pharmacy.folder / "vault.db", value_of(open_slot(slots.vault, slots.slots[0], passphrase()))));
  const int few = statements_of_check(database);
  save(20, 200);
  CHECK(statements_of_check(database) == few);
}
