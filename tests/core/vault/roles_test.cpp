#include "vault/roles.hpp"

#include "operations.hpp"
#include "vault/cipher.hpp"
#include "vault/key_files.hpp"

#include <set>
#include <string>

using namespace mamori;
using namespace mamori::vault;
using namespace mamori::vault::test;

namespace {

/// Makes the only person somebody of another role, behind the vault's back: the last responsible person cannot be.
void give_role(Pharmacy& pharmacy, Role role) {
  pharmacy.close();
  const auto slots = value_of(read_keys(pharmacy.folder)).front();
  const auto key = value_of(open_slot(slots.vault, slots.slots[0], passphrase()));
  {
    auto database = value_of(open_encrypted(pharmacy.folder / "vault.db", key));
    value_of(database.run("UPDATE people SET role = ?", role));
  }
  pharmacy.vault.emplace(value_of(pharmacy.try_open()));
}

/// Each operation is refused, or not, exactly as the table says of its verb.
std::set<Verb> check_operations(Pharmacy& pharmacy, Role role) {
  std::set<Verb> seen;
  for (const auto& [verb, operation] : all_operations(pharmacy.sheet)) {
    INFO(name_of(verb));
    const auto done = operation(*pharmacy.vault);
    const bool refused = !done && done.error().code == ErrorCode::not_allowed;
    CHECK(refused != allowed(role, verb));
    if (refused) CHECK(done.error().where == name_of(verb));
    seen.insert(verb);
  }
  return seen;
}

std::set<std::string> forbidden_by_table(Role role) {
  std::set<std::string> verbs;
  for (int i = 0; i <= static_cast<int>(last_verb); ++i) {
    if (!allowed(role, static_cast<Verb>(i))) verbs.emplace(name_of(static_cast<Verb>(i)));
  }
  return verbs;
}

}  // namespace

TEST_CASE("Each role may do exactly what the table says, each operation tried") {
  Pharmacy pharmacy;
  CHECK(forbidden_by_table(Role::responsible).empty());
  const std::set<std::string> not_for_staff{
      "backup",          "clock",        "confirm",       "contract",       "device",        "digits",
      "edition",         "year",         "history_erase", "history_export", "incident_page", "ledger_export",
      "people",          "pharmacy_key", "recovery",      "request",        "response",      "restore",
      "statuses_export", "unpin",        "vendor_key",    "vendor_tie"};
  CHECK(forbidden_by_table(Role::staff) == not_for_staff);
  CHECK(forbidden_by_table(Role::viewer).size() == static_cast<std::size_t>(last_verb) + 1);
  for (const Role role : {Role::viewer, Role::staff, Role::responsible}) {
    give_role(pharmacy, role);
    auto seen = check_operations(pharmacy, role);
    // Looking is the one thing that everybody may hand on; it is tested for itself.
    seen.insert(Verb::inspect);
    CHECK(seen.size() == static_cast<std::size_t>(last_verb) + 1);
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
  CHECK(value_of(pharmacy.vault->history_head()).root == head.root);
}
