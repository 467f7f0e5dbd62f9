#include "viewmodels/people/people_view_model.hpp"

#include "desk_fixture.hpp"
#include "fakes/memory_key_store.hpp"

#include <QTest>
#include <algorithm>
#include <filesystem>

namespace mamori::app {
namespace {

/// The page of people of a pharmacy, with secrets that are typed anew for each step.
struct Office : DeskFixture {
  crypto::NoKeyStore keys;
  PeopleViewModel people{session, keys};
  SecretInput own;
  SecretInput fresh;

  Office() { session.touch(); }
  void prove() { own.enter(QString::fromUtf8(test_passphrase.data(), test_passphrase.size())); }
  void rest() {
    REQUIRE(people.busy());
    REQUIRE(QTest::qWaitFor([this] { return !people.busy(); }, 60'000));
  }
  void add(const QString& name, PeopleViewModel::Role role) {
    people.show(PeopleViewModel::AddPane);
    fresh.enter(QStringLiteral("あかい自転車と夕方のバスと角の店"));
    prove();
    people.add(name, role, &fresh, &own);
    rest();
  }
  void make_sheet() {
    people.show(PeopleViewModel::RecoveryPane);
    prove();
    people.makeSheet(&own);
    rest();
  }
  void try_sheet(const QString& typed) {
    fresh.enter(typed);
    people.trySheet(&fresh);
    rest();
  }
  int key_of(const QString& name) {
    for (int row = 0; row < people.people()->count(); ++row) {
      if (people.people()->value(row, "name").toString() == name) return people.people()->value(row, "key").toInt();
    }
    return 0;
  }
};

}  // namespace

TEST_CASE_METHOD(Office, "a person is added with the own secret, and opens the store with theirs") {
  add("見本 太郎", PeopleViewModel::Staff);
  CHECK(people.done() == PeopleViewModel::Added);
  CHECK(people.selectedName() == "見本 太郎");
  CHECK(people.selectedRole() == PeopleViewModel::Staff);
  CHECK(own.count() == 0);
  CHECK(fresh.count() == 0);
  session.close();
  auto vault =
      vault::Vault::open(folder(), "見本 太郎", SecretBytes::from_text("あかい自転車と夕方のバスと角の店"), clock);
  REQUIRE(vault);
  REQUIRE(session.open(std::move(*vault), clock));
  CHECK_FALSE(people.responsible());
  CHECK(people.working());
}

TEST_CASE_METHOD(Office, "without the own secret nobody is added") {
  people.show(PeopleViewModel::AddPane);
  own.enter("not-the-passphrase");
  fresh.enter(QStringLiteral("あかい自転車と夕方のバスと角の店"));
  people.add("見本 太郎", PeopleViewModel::Staff, &fresh, &own);
  rest();
  CHECK(people.error().code == "wrong_passphrase");
  CHECK(people.people()->count() == 1);
  CHECK(people.pane() == PeopleViewModel::AddPane);
}

TEST_CASE_METHOD(Office, "the last responsible person keeps the role and stays") {
  people.select(key_of("見本 花子"));
  CHECK(people.selectedLast());
  prove();
  people.setRole(PeopleViewModel::Staff, &own);
  rest();
  CHECK(people.error().code == "last_responsible");
  prove();
  people.remove({}, false, &own);
  rest();
  CHECK(people.error().code == "last_responsible");
  CHECK(people.people()->count() == 1);
  add("見本 太郎", PeopleViewModel::Responsible);
  people.select(key_of("見本 花子"));
  CHECK_FALSE(people.selectedLast());
}

TEST_CASE_METHOD(Office, "a role is changed, and who gives the own one away has lost it") {
  add("見本 太郎", PeopleViewModel::Staff);
  prove();
  people.setRole(PeopleViewModel::Responsible, &own);
  rest();
  CHECK(people.done() == PeopleViewModel::RoleSet);
  CHECK(people.selectedRole() == PeopleViewModel::Responsible);
  people.select(key_of("見本 花子"));
  prove();
  people.setRole(PeopleViewModel::Staff, &own);
  rest();
  CHECK_FALSE(people.responsible());
  CHECK(session.vault().session().role == Role::staff);
}

TEST_CASE_METHOD(Office, "a secret is changed, and the old one opens no more") {
  people.select(key_of("見本 花子"));
  fresh.enter(QStringLiteral("しろい猫と古い時計と北の窓"));
  prove();
  people.setSecret(&fresh, &own);
  rest();
  CHECK(people.done() == PeopleViewModel::SecretSet);
  session.close();
  CHECK_FALSE(vault::Vault::open(folder(), {}, SecretBytes::from_text(test_passphrase), clock));
  CHECK(vault::Vault::open(folder(), {}, SecretBytes::from_text("しろい猫と古い時計と北の窓"), clock));
}

TEST_CASE_METHOD(Office, "who was removed stays named with the day") {
  add("見本 太郎", PeopleViewModel::Staff);
  prove();
  people.remove("退職", false, &own);
  rest();
  CHECK(people.done() == PeopleViewModel::Removed);
  CHECK(people.pane() == PeopleViewModel::ListPane);
  REQUIRE(people.people()->count() == 2);
  CHECK(people.people()->value(1, "gone").toString() == "令和5年11月22日");
  CHECK(session.vault().history()->back().reason == "退職");
}

TEST_CASE_METHOD(Office,
                 "who is removed with a new key is out, the others stay in, and the screen says how far it is") {
  add("見本 太郎", PeopleViewModel::Staff);
  double most = -1;
  QObject::connect(&people, &PeopleViewModel::busyChanged, [&] { most = std::max(most, people.progress()); });
  prove();
  people.remove("退職", true, &own);
  rest();
  CHECK(people.done() == PeopleViewModel::Removed);
  CHECK(most > 0);
  CHECK(people.progress() < 0);
  CHECK(people.leftOut().isEmpty());
  CHECK(session.vault().history()->back().action == Action::key_renewed);
  CHECK_FALSE(std::filesystem::exists(folder() / "vault.db.new"));
  session.close();
  CHECK(vault::Vault::open(folder(), {}, SecretBytes::from_text(test_passphrase), clock));
}

TEST_CASE_METHOD(Office, "a store that is locked while it is copied under a new key keeps the key it has") {
  prove();
  people.renewKey({}, &own);
  REQUIRE(QTest::qWaitFor([this] { return people.progress() >= 0 || !people.busy(); }, 60'000));
  session.close();
  CHECK_FALSE(people.busy());
  CHECK_FALSE(std::filesystem::exists(folder() / "vault.db.new"));
  const auto vault = vault::Vault::open(folder(), {}, SecretBytes::from_text(test_passphrase), clock);
  REQUIRE(vault);
  CHECK(vault->history()->back().action != Action::key_renewed);
}

TEST_CASE_METHOD(Office, "a new sheet after somebody came in with the old one gives the store a new key") {
  make_sheet();
  const QString code = people.code().join(u'-');
  session.close();
  const auto typed = SecretBytes::from_text(code.toStdString());
  const auto secret = SecretBytes::from_text(test_passphrase);
  auto recovered = vault::Vault::recover(folder(), {{}, typed, secret}, clock);
  REQUIRE(recovered);
  REQUIRE(session.open(std::move(*recovered), clock));
  session.touch();
  REQUIRE(people.sheet() == PeopleViewModel::Spent);
  make_sheet();
  CHECK(people.sheet() == PeopleViewModel::Untried);
  CHECK(people.code().size() == 6);
  CHECK(session.vault().history()->back().action == Action::key_renewed);
}

TEST_CASE_METHOD(Office, "the recovery code is shown until it is put away, and tried without a change") {
  CHECK(people.sheet() == PeopleViewModel::NoSheet);
  make_sheet();
  CHECK(people.sheet() == PeopleViewModel::Untried);
  REQUIRE(people.code().size() == 6);
  CHECK(people.code().front().size() == 6);
  const QStringList code = people.code();
  people.putCodeAway();
  CHECK(people.code().isEmpty());
  try_sheet(code.join(u' ').toLower());
  CHECK(people.done() == PeopleViewModel::SheetTried);
  CHECK(people.sheet() == PeopleViewModel::Tried);
  CHECK_FALSE(people.sheetTried().isEmpty());
  session.close();
  CHECK(vault::Vault::open(folder(), {}, SecretBytes::from_text(test_passphrase), clock));
}

TEST_CASE_METHOD(Office, "a slip is found in its group, and a whole code of another sheet is refused") {
  make_sheet();
  const QStringList code = people.code();
  QStringList slipped = code;
  slipped[2][0] = slipped[2][0] == u'A' ? u'C' : u'A';
  try_sheet(slipped.join(u'-'));
  CHECK(people.error().slip == 3);
  CHECK(people.sheet() == PeopleViewModel::Untried);
  make_sheet();
  try_sheet(code.join(u'-'));
  CHECK(people.error().code == "wrong_passphrase");
  CHECK(people.error().slip == 0);
}

TEST_CASE_METHOD(Office, "the page for the safe holds the code and whose it is") {
  make_sheet();
  const reports::RecoverySheet page = people.printed();
  CHECK(page.code == people.code());
  CHECK(page.owner == "あおば薬局");
  CHECK(page.person == "見本 花子");
}

TEST_CASE_METHOD(Office, "where no hardware protects a PIN none can be set") {
  CHECK_FALSE(people.pinPossible());
  make_sheet();
  try_sheet(people.code().join(u' '));
  fresh.enter("482915");
  prove();
  people.setPin(&fresh, &own);
  rest();
  CHECK(people.error().code == "key_store_missing");
  CHECK_FALSE(people.pinSet());
}

TEST_CASE_METHOD(Office, "with hardware a PIN is set once the recovery sheet was tried, and taken away again") {
  fakes::MemoryKeyStore hardware;
  PeopleViewModel here(session, hardware);
  session.touch();
  CHECK(QTest::qWaitFor([&] { return here.pinPossible(); }, 60'000));
  const auto set = [&] {
    fresh.enter("482915");
    prove();
    here.setPin(&fresh, &own);
    REQUIRE(QTest::qWaitFor([&] { return !here.busy(); }, 60'000));
  };
  set();
  CHECK(here.error().code == "recovery_not_tried");
  make_sheet();
  try_sheet(people.code().join(u' '));
  set();
  CHECK(here.done() == PeopleViewModel::PinSet);
  CHECK(here.pinSet());
  CHECK(hardware.size() == 1);
  here.removePin();
  REQUIRE(QTest::qWaitFor([&] { return !here.busy(); }, 60'000));
  CHECK_FALSE(here.pinSet());
  CHECK(hardware.size() == 0);
}

TEST_CASE_METHOD(Office, "locking puts the code away and drops what was under way") {
  make_sheet();
  prove();
  people.makeSheet(&own);
  session.close();
  CHECK_FALSE(people.busy());
  CHECK(people.code().isEmpty());
  CHECK(people.people()->count() == 0);
  CHECK(people.pane() == PeopleViewModel::ListPane);
  // The step that was put off does not come back to a store that is closed.
  QTest::qWait(100);
  CHECK(people.code().isEmpty());
}

}  // namespace mamori::app
