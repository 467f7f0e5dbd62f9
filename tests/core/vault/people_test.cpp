#include "vault/people.hpp"

#include "fakes/memory_key_store.hpp"
#include "vault/device.hpp"
#include "vault/key_files.hpp"
#include "vault/key_set.hpp"
#include "vault/recovery_code.hpp"
#include "vault_fixture.hpp"

using namespace mamori;
using namespace mamori::vault;
using namespace mamori::vault::test;

namespace {

SecretBytes second_secret() {
  return SecretBytes::from_text("the second one's secret");
}

/// A pharmacy with one more person.
struct Team : Pharmacy {
  PersonId second{};

  explicit Team(Role role = Role::staff) {
    const auto proof = prove();
    second = value_of(vault->add_person("佐藤 次郎", role, second_secret(), proof));
  }
  Proof prove() { return value_of(vault->prove(passphrase())); }
  Result<Vault> open_as(std::string_view person, const SecretBytes& secret) {
    return Vault::open(folder, person, secret, clock);
  }
  std::vector<Action> actions() {
    std::vector<Action> all;
    for (const auto& entry : value_of(vault->history())) all.push_back(entry.action);
    return all;
  }
};

std::vector<std::string> names(const std::vector<Person>& people) {
  std::vector<std::string> all;
  for (const Person& person : people) all.push_back(person.name + (person.gone > 0 ? " †" : ""));
  return all;
}

}  // namespace

TEST_CASE("Each person opens with the own secret and has the own role") {
  Team team;
  team.close();
  {
    const auto vault = value_of(team.open_as("佐藤 次郎", second_secret()));
    CHECK(vault.session().name == "佐藤 次郎");
    CHECK(vault.session().role == Role::staff);
    CHECK(vault.session().person == team.second);
  }
  CHECK(value_of(team.open_as("山田 花子", passphrase())).session().role == Role::responsible);
  CHECK(code_of(team.open_as("佐藤 次郎", passphrase())) == ErrorCode::wrong_passphrase);
  CHECK(code_of(team.open_as("", passphrase())) == ErrorCode::no_such_person);
  CHECK(value_of(Vault::entrance(team.folder, "", team.clock)).several);
}

TEST_CASE("Adding refuses a name that is there, a short secret and somebody else's proof") {
  Team team;
  const auto proof = team.prove();
  CHECK(code_of(team.vault->add_person("佐藤 次郎", Role::viewer, second_secret(), proof)) == ErrorCode::person_exists);
  // A name that looks like another's would sign in the other's place.
  for (const auto* alike : {"佐藤　次郎", "佐藤次郎"}) {
    CHECK(code_of(team.vault->add_person(alike, Role::viewer, second_secret(), proof)) == ErrorCode::person_exists);
  }
  CHECK(code_of(team.vault->add_person("佐藤\u200B次郎", Role::viewer, second_secret(), proof)) ==
        ErrorCode::hidden_letters);
  CHECK(code_of(team.vault->add_person(" ", Role::viewer, second_secret(), proof)) == ErrorCode::name_empty);
  const auto shorter = SecretBytes::from_text("short");
  CHECK(code_of(team.vault->add_person("鈴木", Role::viewer, shorter, proof)) == ErrorCode::passphrase_too_short);
  Pharmacy other;
  const auto foreign = value_of(other.vault->prove(passphrase()));
  CHECK(code_of(team.vault->add_person("鈴木", Role::viewer, second_secret(), foreign)) == ErrorCode::not_allowed);
  CHECK(names(value_of(team.vault->people())) == std::vector<std::string>{"山田 花子", "佐藤 次郎"});
  // What was refused left the key file as it is in everything but its generation.
  CHECK(value_of(read_keys(team.folder)).front().slots.size() == 2);
  team.close();
  CHECK(team.open_as("佐藤 次郎", second_secret()));
}

TEST_CASE("A removed person gets in no more and stays named, and the name may come back") {
  Team team;
  value_of(team.vault->remove_person(team.second, "退職", team.prove()));
  CHECK(names(value_of(team.vault->people())) == std::vector<std::string>{"山田 花子", "佐藤 次郎 †"});
  const auto last = value_of(team.vault->history()).back();
  CHECK(last.action == Action::person_removed);
  CHECK(last.reason == "退職");
  const auto again = value_of(team.vault->add_person("佐藤 次郎", Role::viewer, second_secret(), team.prove()));
  CHECK(again != team.second);
  value_of(team.vault->remove_person(again, "", team.prove()));
  team.close();
  CHECK(code_of(team.open_as("佐藤 次郎", second_secret())) == ErrorCode::no_such_person);
  CHECK(team.try_open());
}

TEST_CASE("A key file from before a removal lets nobody back in") {
  Team team;
  const auto old_keys = value_of(read_keys(team.folder)).front();
  value_of(team.vault->remove_person(team.second, "", team.prove()));
  const auto new_keys = value_of(read_keys(team.folder)).front();
  team.close();
  value_of(write_keys(team.folder, old_keys));
  CHECK(code_of(team.open_as("佐藤 次郎", second_secret())) == ErrorCode::no_such_person);
  CHECK(encode(value_of(read_keys(team.folder)).front()) == encode(new_keys));
  CHECK(team.try_open());
}

TEST_CASE("A key file from before a change of secret lets nobody in with the old one") {
  Team team;
  const auto old_keys = value_of(read_keys(team.folder)).front();
  const auto fresh = SecretBytes::from_text("a quite different secret");
  value_of(team.vault->set_secret(team.second, fresh, team.prove()));
  team.close();
  value_of(write_keys(team.folder, old_keys));
  CHECK(code_of(team.open_as("佐藤 次郎", second_secret())) == ErrorCode::wrong_passphrase);
  CHECK(team.open_as("佐藤 次郎", fresh));
}

TEST_CASE("The last responsible person can neither be removed nor have another role") {
  Team team;
  const PersonId first = team.vault->session().person;
  CHECK(code_of(team.vault->remove_person(first, "", team.prove())) == ErrorCode::last_responsible);
  CHECK(code_of(team.vault->set_role(first, Role::staff, team.prove())) == ErrorCode::last_responsible);
  value_of(team.vault->set_role(team.second, Role::responsible, team.prove()));
  value_of(team.vault->set_role(first, Role::viewer, team.prove()));
  CHECK(team.vault->session().role == Role::viewer);
  CHECK(code_of(team.save(0, numbered(1))) == ErrorCode::not_allowed);
  team.close();
  auto vault = value_of(team.open_as("佐藤 次郎", second_secret()));
  const auto proof = value_of(vault.prove(second_secret()));
  CHECK(vault.remove_person(first, "", proof));
  CHECK(code_of(vault.remove_person(team.second, "", proof)) == ErrorCode::last_responsible);
  CHECK(code_of(vault.remove_person(PersonId{77}, "", proof)) == ErrorCode::no_such_person);
}

TEST_CASE("One changes the own secret, a responsible person everybody's") {
  Team team;
  const auto fresh = SecretBytes::from_text("a quite different secret");
  value_of(team.vault->set_secret(team.second, fresh, team.prove()));
  team.close();
  CHECK(code_of(team.open_as("佐藤 次郎", second_secret())) == ErrorCode::wrong_passphrase);
  auto vault = value_of(team.open_as("佐藤 次郎", fresh));
  const auto proof = value_of(vault.prove(fresh));
  CHECK(code_of(vault.set_secret(PersonId{1}, second_secret(), proof)) == ErrorCode::not_allowed);
  CHECK(vault.set_secret(team.second, second_secret(), proof));
  CHECK(code_of(vault.prove(fresh)) == ErrorCode::wrong_passphrase);
  CHECK(vault.prove(second_secret()));
}

TEST_CASE("History says who was added, given a role or a secret, and removed, by whom") {
  Team team;
  value_of(team.vault->set_role(team.second, Role::viewer, team.prove()));
  value_of(team.vault->set_role(team.second, Role::viewer, team.prove()));
  value_of(team.vault->set_secret(team.second, passphrase(), team.prove()));
  value_of(team.vault->remove_person(team.second, "", team.prove()));
  const auto actions = team.actions();
  const std::vector<Action> expected{Action::vault_created, Action::sheet_added, Action::person_added,
                                     Action::role_set,      Action::secret_set,  Action::person_removed};
  CHECK(actions == expected);
  CHECK(value_of(team.vault->history()).back().subject == "2");
  CHECK(team.vault->verify_history());
}

TEST_CASE("The recovery code opens when every passphrase is lost, and sets a new one") {
  Team team;
  const auto code = value_of(team.vault->make_recovery(team.prove()));
  CHECK(value_of(team.vault->recovery()).made == team.clock.now());
  CHECK(value_of(team.vault->recovery()).tried == 0);
  team.close();
  const auto fresh = SecretBytes::from_text("a quite different secret");
  CHECK(code_of(Vault::recover(team.folder, {"佐藤 次郎", code, fresh}, team.clock)) == ErrorCode::no_such_person);
  const auto short_one = SecretBytes::from_text("short");
  CHECK(code_of(Vault::recover(team.folder, {"", code, short_one}, team.clock)) == ErrorCode::passphrase_too_short);
  const auto other = new_recovery_code();
  CHECK(code_of(Vault::recover(team.folder, {"", other, fresh}, team.clock)) == ErrorCode::wrong_passphrase);
  {
    const auto vault = value_of(Vault::recover(team.folder, {"", code, fresh}, team.clock));
    CHECK(vault.session().name == "山田 花子");
    CHECK(value_of(vault.recovery()).spent == team.clock.now());
    CHECK(value_of(vault.history()).back().action == Action::secret_recovered);
    CHECK(vault.check());
  }
  CHECK(code_of(team.open_as("山田 花子", passphrase())) == ErrorCode::wrong_passphrase);
  CHECK(team.open_as("山田 花子", fresh));
  CHECK(team.open_as("佐藤 次郎", second_secret()));
}

TEST_CASE("A recovery code is tried from the sheet, and a new one takes the old one's place") {
  Pharmacy pharmacy;
  CHECK(code_of(pharmacy.vault->try_recovery(new_recovery_code())) == ErrorCode::recovery_missing);
  auto proof = value_of(pharmacy.vault->prove(passphrase()));
  const auto first = value_of(pharmacy.vault->make_recovery(proof));
  const auto code = value_of(pharmacy.vault->make_recovery(proof));
  CHECK(code_of(pharmacy.vault->try_recovery(first)) == ErrorCode::wrong_passphrase);
  CHECK(code_of(pharmacy.vault->try_recovery(SecretBytes::from_text("AAAA"))) == ErrorCode::recovery_code_slip);
  CHECK(value_of(pharmacy.vault->recovery()).tried == 0);
  value_of(pharmacy.vault->try_recovery(code));
  CHECK(value_of(pharmacy.vault->recovery()).tried == pharmacy.clock.now());
  CHECK(value_of(read_keys(pharmacy.folder)).front().slots.size() == 2);
}

TEST_CASE("A PIN is allowed once the recovery sheet was tried, and opens with this device's hardware alone") {
  Pharmacy pharmacy;
  fakes::MemoryKeyStore store;
  const auto pin = SecretBytes::from_text("480159");
  auto proof = value_of(pharmacy.vault->prove(passphrase()));
  CHECK(code_of(pharmacy.vault->set_pin(pin, store, proof)) == ErrorCode::recovery_not_tried);
  const auto code = value_of(pharmacy.vault->make_recovery(proof));
  CHECK(code_of(pharmacy.vault->set_pin(pin, store, proof)) == ErrorCode::recovery_not_tried);
  value_of(pharmacy.vault->try_recovery(code));
  CHECK(code_of(pharmacy.vault->set_pin(SecretBytes::from_text("48015"), store, proof)) == ErrorCode::pin_too_short);
  crypto::NoKeyStore none;
  CHECK(code_of(pharmacy.vault->set_pin(pin, none, proof)) == ErrorCode::key_store_missing);
  value_of(pharmacy.vault->set_pin(pin, store, proof));
  value_of(pharmacy.vault->set_pin(pin, store, proof));
  {
    auto given_up = value_of(pharmacy.vault->begin_pin(pin, store));
    given_up.run();
    CHECK(store.size() == 2);
  }
  CHECK(store.size() == 1);
  CHECK(value_of(pharmacy.vault->has_pin()));
  pharmacy.close();
  CHECK(value_of(Vault::entrance(pharmacy.folder, "", pharmacy.clock)).pin);
  CHECK(Vault::open_with_pin(pharmacy.folder, "", pin, store, pharmacy.clock));
  CHECK(code_of(Vault::open_with_pin(pharmacy.folder, "", pin, none, pharmacy.clock)) == ErrorCode::key_store_missing);
  const auto wrong = SecretBytes::from_text("480158");
  for (int i = 0; i < 3; ++i) {
    CHECK(code_of(Vault::open_with_pin(pharmacy.folder, "", wrong, store, pharmacy.clock)) ==
          ErrorCode::wrong_passphrase);
  }
  CHECK(code_of(Vault::open_with_pin(pharmacy.folder, "", pin, store, pharmacy.clock)) ==
        ErrorCode::wait_before_next_try);
  // The passphrase is another way in, with a count of its own.
  pharmacy.vault.emplace(value_of(pharmacy.try_open()));
  value_of(pharmacy.vault->remove_pin(store));
  CHECK(store.size() == 0);
  CHECK_FALSE(value_of(pharmacy.vault->has_pin()));
}

TEST_CASE("A copy becomes another device: new id, next epoch, no PIN, open requests to be confirmed") {
  Pharmacy pharmacy;
  fakes::MemoryKeyStore store;
  auto proof = value_of(pharmacy.vault->prove(passphrase()));
  value_of(pharmacy.vault->try_recovery(value_of(pharmacy.vault->make_recovery(proof))));
  value_of(pharmacy.vault->set_pin(SecretBytes::from_text("480159"), store, proof));
  const MessageKey open{1};
  const MessageKey done{2};
  value_of(pharmacy.vault->change("", [&](Writer& writer) -> Result<void> {
    const auto vendor = value_of(writer.add_vendor("甲社"));
    for (const auto& [key, state] : {std::pair(open, RequestState::sent), std::pair(done, RequestState::accepted)}) {
      value_of(writer.put_request({key, vendor, {}, "r5", {1}, {}, 0, {}, state, {}, {}}));
    }
    return {};
  }));
  const auto before = value_of(pharmacy.vault->device());
  CHECK(before.epoch == 1);
  CHECK(value_of(pharmacy.vault->unconfirmed_requests()).empty());
  const auto after = value_of(pharmacy.vault->become_another_device("復元"));
  CHECK(after.id != before.id);
  CHECK(after.epoch == 2);
  CHECK(value_of(pharmacy.vault->device()).id == after.id);
  CHECK_FALSE(value_of(pharmacy.vault->has_pin()));
  CHECK(value_of(pharmacy.vault->unconfirmed_requests()) == std::vector{open});
  const auto confirm = [&](const MessageKey& key) {
    return pharmacy.vault->change("", [&](Writer& writer) { return writer.confirm_request(key); });
  };
  value_of(confirm(open));
  value_of(confirm(open));
  CHECK(value_of(pharmacy.vault->unconfirmed_requests()).empty());
  CHECK(code_of(confirm(MessageKey{9})) == ErrorCode::message_unknown);
  pharmacy.reopen();
  CHECK(value_of(pharmacy.vault->device()).epoch == 2);
}

TEST_CASE("A draft is kept for the person who typed it, without history, until it is taken away") {
  Team team;
  const auto keep = [](Vault& vault, std::string_view place, std::string_view text) {
    return vault.change("", [&](Writer& writer) { return writer.keep_draft(place, text); });
  };
  const auto head = value_of(team.vault->history_head());
  value_of(keep(*team.vault, "remark 1 2(4)@server", "書きかけ"));
  value_of(keep(*team.vault, "refusal 3", "理由"));
  value_of(keep(*team.vault, "refusal 3", ""));
  value_of(keep(*team.vault, "remark 1 2(4)@server", "書きかけの備考"));
  CHECK(value_of(team.vault->history_head()).root == head.root);
  team.close();
  {
    auto vault = value_of(team.open_as("佐藤 次郎", second_secret()));
    CHECK(value_of(vault.drafts()).empty());
    value_of(keep(vault, "form", "x"));
  }
  team.vault.emplace(value_of(team.open_as("山田 花子", passphrase())));
  const auto drafts = value_of(team.vault->drafts());
  REQUIRE(drafts.size() == 1);
  CHECK(drafts[0].place == "remark 1 2(4)@server");
  CHECK(drafts[0].text == "書きかけの備考");
  value_of(team.vault->remove_person(team.second, "", team.prove()));
  CHECK(team.vault->check());
}

TEST_CASE("While somebody else looks everything is read-only, and the own secret leads back") {
  Pharmacy pharmacy;
  REQUIRE(pharmacy.save(0, numbered(1)));
  value_of(pharmacy.vault->begin_inspection());
  CHECK(pharmacy.vault->inspecting());
  CHECK(pharmacy.vault->session().role == Role::viewer);
  CHECK(code_of(pharmacy.save(0, numbered(2))) == ErrorCode::not_allowed);
  CHECK(value_of(pharmacy.vault->contents(pharmacy.sheet)).answers.at(0) == numbered(1));
  value_of(pharmacy.vault->note_shown("qr"));
  CHECK(value_of(pharmacy.vault->history()).back().action == Action::status_shown);
  const auto wrong = SecretBytes::from_text("correct horse batterx");
  CHECK(code_of(pharmacy.vault->prove(wrong)) == ErrorCode::wrong_passphrase);
  value_of(pharmacy.vault->end_inspection(value_of(pharmacy.vault->prove(passphrase()))));
  CHECK_FALSE(pharmacy.vault->inspecting());
  CHECK(pharmacy.vault->session().role == Role::responsible);
  CHECK(pharmacy.save(0, numbered(2)));
  const auto history = value_of(pharmacy.vault->history());
  CHECK(history[history.size() - 2].action == Action::inspection_ended);
  CHECK(pharmacy.vault->check());
}
