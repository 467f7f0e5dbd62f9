#include "vault/roles.hpp"

#include "vault/cipher.hpp"
#include "vault/key_files.hpp"
#include "vault_fixture.hpp"

#include <set>

using namespace mamori;
using namespace mamori::vault;
using namespace mamori::vault::test;

namespace {

/// Makes the only person somebody of another role, as a people's administration will.
void give_role(Pharmacy& pharmacy, Role role) {
  pharmacy.close();
  const auto slots = value_of(read_keys(pharmacy.folder));
  const auto key = value_of(open_slot(slots.vault, slots.slots[0], passphrase()));
  {
    auto database = value_of(open_encrypted(pharmacy.folder / "vault.db", key));
    value_of(database.run("UPDATE people SET role = ?", role));
  }
  pharmacy.vault.emplace(value_of(pharmacy.try_open()));
}

/// Every verb once, each in a transaction of its own.
std::set<std::string> refused_verbs(Pharmacy& pharmacy) {
  const MessageKey key{1};
  const RequestRecord request{key, VendorId{1}, {}, "r5", {}, {}, 0, {}, RequestState::drafted, {}};
  const std::vector<std::function<Result<void>(Writer&)>> verbs = {
      [&](Writer& w) { return w.put_answer(pharmacy.sheet, row_key(), 0, numbered(1)); },
      [](Writer& w) { return w.set_vendor_contract(false); },
      [&](Writer& w) { return w.set_scope(pharmacy.sheet, row_key(), 0, "x"); },
      [](Writer& w) { return w.pharmacy_sheet("r9").map([](SheetId) {}); },
      [](Writer& w) { return w.add_vendor("甲社").map([](VendorId) {}); },
      [](Writer& w) { return w.add_system(VendorId{1}, "乙", "r5").map([](SheetId) {}); },
      [](Writer& w) { return w.accept_vendor_key(VendorId{1}, {}); },
      [&](Writer& w) { return w.put_request(request); },
      [&](Writer& w) { return w.log_sending(key, Channel::qr); },
      [&](Writer& w) { return w.set_request_state(key, RequestState::sent); },
      [](Writer& w) { return w.stage({}).map([](InboxId) {}); },
      [](Writer& w) { return w.decide(InboxId{1}, InboxState::refused, ""); },
      [](Writer& w) { return w.receive_request({}); },
      [](Writer& w) { return w.put_response({}, {}); },
      [](Writer& w) { return w.log_status_shown("qr"); },
      [](Writer& w) {
        return w.log_backup({BackupKind::generation, 0, 0, 0, "x"});
      },
      [](Writer& w) {
        return w.log_backup({BackupKind::taken_out, 0, 0, 0, "x"});
      },
      [&](Writer&) { return permit(pharmacy.vault->session().role, Verb::restore); },
      [](Writer& w) { return w.keep_attachments({}, {}); },
      [](Writer& w) { return w.set_status_note(StatusId{1}, ""); },
  };
  REQUIRE(verbs.size() == static_cast<std::size_t>(last_verb) + 1);
  std::set<std::string> refused;
  for (const auto& verb : verbs) {
    const auto done = pharmacy.vault->change("", verb);
    if (!done && done.error().code == ErrorCode::not_allowed) refused.insert(done.error().where);
  }
  return refused;
}

std::set<std::string> forbidden_by_table(Role role) {
  std::set<std::string> verbs;
  for (int i = 0; i <= static_cast<int>(last_verb); ++i) {
    if (!allowed(role, static_cast<Verb>(i))) verbs.emplace(name_of(static_cast<Verb>(i)));
  }
  return verbs;
}

}  // namespace

TEST_CASE("Each role is refused exactly the verbs of the table") {
  Pharmacy pharmacy;
  CHECK(forbidden_by_table(Role::responsible).empty());
  const std::set<std::string> responsible_alone{"backup", "contract", "request", "response", "restore", "vendor_key"};
  CHECK(forbidden_by_table(Role::staff) == responsible_alone);
  CHECK(forbidden_by_table(Role::viewer).size() == static_cast<std::size_t>(last_verb) + 1);
  for (const Role role : {Role::viewer, Role::staff, Role::responsible}) {
    give_role(pharmacy, role);
    CHECK(refused_verbs(pharmacy) == forbidden_by_table(role));
  }
}

TEST_CASE("A viewer reads everything and changes nothing") {
  Pharmacy pharmacy;
  REQUIRE(pharmacy.save(0, numbered(1)));
  give_role(pharmacy, Role::viewer);
  const auto head = value_of(pharmacy.vault->history_head());
  CHECK(pharmacy.vault->session().role == Role::viewer);
  CHECK(code_of(pharmacy.save(0, numbered(2))) == ErrorCode::not_allowed);
  CHECK(value_of(pharmacy.vault->contents(pharmacy.sheet)).answers.at(0) == numbered(1));
  CHECK(value_of(pharmacy.vault->history_head()).hash == head.hash);
}
