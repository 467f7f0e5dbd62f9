#include "viewmodels/shell/app_view_model.hpp"

#include "desk_fixture.hpp"
#include "fakes/fixed_clock.hpp"
#include "fakes/memory_key_store.hpp"

#include <QSettings>
#include <QTest>

namespace mamori::app {
namespace {

/// An app without a screen over a folder that goes away.
struct App {
  QTemporaryDir away;
  QSettings settings{away.filePath("look.ini"), QSettings::IniFormat};
  Preferences preferences{settings, {}};
  ChosenDayClock clock{CivilDate::from_iso("2023-11-22").value()};
  fakes::MemoryKeyStore keys;
  std::filesystem::path folder = std::filesystem::path(away.path().toStdString()) / "vault";
  AppViewModel app{{folder, test_library(), clock, preferences, keys, std::nullopt}};
  SecretInput secret;

  /// Until the work in the background is done.
  void rest() {
    REQUIRE(QTest::qWaitFor([this] { return app.work() == AppViewModel::Idle; }, 60'000));
  }
  void create() {
    app.start();
    secret.enter("みどりの傘と朝の電車と三丁目");
    app.createPharmacy("あおば薬局", "見本 花子", &secret);
    rest();
  }
  void unlock(const QString& passphrase, const QString& person = {}) {
    secret.enter(passphrase);
    app.unlock(person, &secret);
    rest();
  }
};

}  // namespace

TEST_CASE_METHOD(App, "without a store the app begins with the first start") {
  CHECK(app.stage() == AppViewModel::Starting);
  app.start();
  CHECK(app.stage() == AppViewModel::FirstStart);
}

TEST_CASE_METHOD(App, "a new pharmacy is made, locked and opened again") {
  create();
  REQUIRE(app.stage() == AppViewModel::Pharmacy);
  CHECK(app.deskName() == "あおば薬局");
  CHECK(secret.count() == 0);
  app.lock();
  CHECK(app.stage() == AppViewModel::Locked);
  CHECK(app.deskName().isEmpty());
  unlock("みどりの傘と朝の電車と三丁目");
  CHECK(app.stage() == AppViewModel::Pharmacy);
}

TEST_CASE_METHOD(App, "of several people each says who is there, and waits after wrong tries") {
  create();
  auto& vault = app.session().vault();
  const auto own = SecretBytes::from_text("みどりの傘と朝の電車と三丁目");
  REQUIRE(vault.add_person("見本 太郎", Role::staff, SecretBytes::from_text("あかい自転車と夕方のバスと角の店"),
                           vault.prove(own).value()));
  app.lock();
  CHECK(app.entrance()->several());
  CHECK(app.entrance()->person() == "見本 花子");
  unlock("あかい自転車と夕方のバスと角の店", "見本 太郎");
  REQUIRE(app.stage() == AppViewModel::Pharmacy);
  CHECK(app.session().vault().session().role == Role::staff);
  app.lock();
  CHECK(app.entrance()->person() == "見本 太郎");
  for (int i = 0; i < 4 && app.entrance()->wait() == 0; ++i) unlock("not-the-passphrase", "見本 太郎");
  CHECK(app.entrance()->wait() > 0);
  // Each has tries of their own.
  app.nameEntrance("見本 花子");
  CHECK(app.entrance()->wait() == 0);
  app.nameEntrance("見本 太郎");
  CHECK(app.entrance()->wait() > 0);
  unlock("みどりの傘と朝の電車と三丁目", "見本 花子");
  CHECK(app.stage() == AppViewModel::Pharmacy);
  app.lock();
  unlock("みどりの傘と朝の電車と三丁目", "見本 次郎");
  CHECK(app.error().code == QStringLiteral("no_such_person"));
  CHECK(app.stage() == AppViewModel::Locked);
}

TEST_CASE_METHOD(App, "the recovery code lets in, and the new passphrase holds from then on") {
  create();
  auto& vault = app.session().vault();
  const auto code =
      vault.make_recovery(vault.prove(SecretBytes::from_text("みどりの傘と朝の電車と三丁目")).value()).value();
  app.lock();
  REQUIRE(app.entrance()->recovery());
  SecretInput typed;
  const auto letters = code.bytes();
  typed.enter(QString::fromUtf8(reinterpret_cast<const char*>(letters.data()), static_cast<qsizetype>(letters.size())));
  secret.enter("しろい猫と古い時計と北の窓");
  app.recover({}, &typed, &secret);
  rest();
  REQUIRE(app.stage() == AppViewModel::Pharmacy);
  app.lock();
  unlock("しろい猫と古い時計と北の窓");
  CHECK(app.stage() == AppViewModel::Pharmacy);
}

TEST_CASE_METHOD(App, "who comes back after the store locked by itself finds the place and what was being typed") {
  create();
  app.openOwnRow("2(5)@server");
  app.sheet()->draftRemark("棚Bの青いバインダー");
  app.lockUnseen();
  REQUIRE(app.stage() == AppViewModel::Locked);
  unlock("みどりの傘と朝の電車と三丁目");
  CHECK(app.page() == AppViewModel::CheckPage);
  CHECK(app.sheet()->row()->key() == "2(5)@server");
  CHECK(app.sheet()->rowShown());
  CHECK(app.sheet()->row()->remark() == "棚Bの青いバインダー");
  // Whoever locks goes away; the next begins at the first page.
  app.lock();
  unlock("みどりの傘と朝の電車と三丁目");
  CHECK(app.page() == AppViewModel::HomePage);
}

TEST_CASE_METHOD(App, "who opens, locks and tries in vain stands in the log of openings") {
  create();
  app.lock();
  unlock("not-the-passphrase");
  unlock("みどりの傘と朝の電車と三丁目");
  app.lockUnseen();
  unlock("みどりの傘と朝の電車と三丁目");
  app.lockAsleep();
  unlock("みどりの傘と朝の電車と三丁目");
  app.openHistory();
  app.history()->enter();
  app.history()->setOpenings(true);
  auto* entries = app.history()->entries();
  QStringList said;
  for (int line = 0; line < entries->count(); ++line) said.prepend(entries->value(line, "text").toString());
  REQUIRE(said.size() == 7);
  CHECK(said[0] == "ロックしました");
  CHECK(said[1].startsWith("見本 花子 さんの名前で、違うパスフレーズが 1 回入れられました"));
  CHECK(said[2] == "手帳をひらきました（パスフレーズ）");
  CHECK(said[3] == "しばらく操作がないので、ロックしました");
  CHECK(said[5] == "端末が休止するか画面がロックされたので、ロックしました");
  CHECK(app.history()->filtered());
  CHECK(app.history()->row().isEmpty());
  app.history()->setOpenings(false);
  CHECK_FALSE(app.history()->filtered());
}

TEST_CASE_METHOD(App, "somebody else begins at the first page") {
  create();
  auto& vault = app.session().vault();
  const auto own = SecretBytes::from_text("みどりの傘と朝の電車と三丁目");
  REQUIRE(vault.add_person("見本 太郎", Role::staff, SecretBytes::from_text("あかい自転車と夕方のバスと角の店"),
                           vault.prove(own).value()));
  app.openOwnRow("2(5)@server");
  app.lockUnseen();
  unlock("あかい自転車と夕方のバスと角の店", "見本 太郎");
  CHECK(app.page() == AppViewModel::HomePage);
}

TEST_CASE_METHOD(App, "the page for an incident stays when the store locks by itself") {
  create();
  app.go(AppViewModel::IncidentPage);
  REQUIRE(app.session().ledgers()->add(Ledger::contacts, {"本部", "inside", "", "03-1", "", "", "", "", "no", ""}));
  app.session().touch();
  app.lockUnseen();
  QCoreApplication::processEvents();
  CHECK(app.stage() == AppViewModel::Locked);
  CHECK(app.incidentStays());
  CHECK(app.incident()->calls()->count() == 2);
  app.leaveIncident();
  CHECK_FALSE(app.incidentStays());
  CHECK(app.incident()->calls()->count() == 1);
  unlock("みどりの傘と朝の電車と三丁目");
  CHECK(app.page() == AppViewModel::IncidentPage);
  // Whoever hears that the store is open again hears that the page went.
  app.lockUnseen();
  REQUIRE(app.incidentStays());
  bool stayed = true;
  QObject::connect(&app, &AppViewModel::stageChanged, &app, [&] { stayed = app.incidentStays(); });
  unlock("みどりの傘と朝の電車と三丁目");
  CHECK_FALSE(stayed);
}

TEST_CASE_METHOD(App, "after a lock the way leads back to what was being typed") {
  create();
  app.ledgers()->open(0);
  app.ledgers()->addEntry();
  app.ledgers()->write(0, "PC-009");
  app.lock();
  CHECK(app.draft() == AppViewModel::NoDraft);
  unlock("みどりの傘と朝の電車と三丁目");
  CHECK(app.page() == AppViewModel::HomePage);
  REQUIRE(app.draft() == AppViewModel::EntryDraft);
  app.openDraft();
  CHECK(app.draft() == AppViewModel::NoDraft);
  CHECK(app.page() == AppViewModel::LedgersPage);
  CHECK(app.ledgers()->restored());
}

TEST_CASE_METHOD(App, "a PIN opens where this device's hardware protects it") {
  create();
  CHECK_FALSE(app.entrance()->pin());
  auto& vault = app.session().vault();
  const auto proof = vault.prove(SecretBytes::from_text("みどりの傘と朝の電車と三丁目")).value();
  REQUIRE(vault.try_recovery(vault.make_recovery(proof).value()));
  REQUIRE(vault.set_pin(SecretBytes::from_text("482915"), keys, proof));
  app.lock();
  REQUIRE(app.entrance()->pin());
  secret.enter("482916");
  app.unlockWithPin({}, &secret);
  rest();
  CHECK(app.stage() == AppViewModel::Locked);
  secret.enter("482915");
  app.unlockWithPin({}, &secret);
  rest();
  CHECK(app.stage() == AppViewModel::Pharmacy);
}

TEST_CASE("the wait at the lock screen goes by the clock, whatever the program was doing") {
  const QTemporaryDir away;
  const auto folder = std::filesystem::path(away.path().toStdString()) / "vault";
  fakes::FixedClock clock;
  const vault::NewVault wanted{
      .desk = Desk::pharmacy, .name = "あおば薬局", .person = "見本 花子", .cost = crypto::KdfCost{8192, 1}};
  REQUIRE(vault::Vault::create(folder, wanted, SecretBytes::from_text(test_passphrase), clock));
  for (int i = 0; i <= vault::free_tries; ++i) {
    CHECK_FALSE(vault::Vault::open(folder, {}, SecretBytes::from_text("not-the-passphrase"), clock));
  }
  EntranceViewModel entrance;
  entrance.look(folder, {}, clock);
  CHECK(entrance.wait() == vault::first_wait);
  clock.advance(12);
  CHECK(entrance.wait() == vault::first_wait - 12);
  clock.advance(3600);
  CHECK(entrance.wait() == 0);
  // Somebody sets the clock of the wall.
  entrance.look(folder, {}, clock);
  clock.set(0);
  CHECK(entrance.wait() == 0);
}

TEST_CASE_METHOD(App, "a wrong passphrase is said in words and leaves the store locked") {
  create();
  app.lock();
  unlock("みどりの傘と朝の電車と四丁目");
  CHECK(app.stage() == AppViewModel::Locked);
  REQUIRE(app.failed());
  CHECK(app.error().code == "wrong_passphrase");
  CHECK_FALSE(app.error().what.isEmpty());
  CHECK_FALSE(app.error().safe.isEmpty());
  CHECK_FALSE(app.error().next.isEmpty());
}

TEST_CASE_METHOD(App, "a passphrase that is too short makes no store") {
  app.start();
  secret.enter("みじかい");
  app.createPharmacy("あおば薬局", "見本 花子", &secret);
  rest();
  CHECK(app.error().code == "passphrase_too_short");
  CHECK(app.stage() == AppViewModel::FirstStart);
  CHECK_FALSE(vault::Vault::exists(folder));
}

TEST_CASE_METHOD(App, "a vendor's store opens at the vendor's desk") {
  app.start();
  secret.enter("みどりの傘と朝の電車と三丁目");
  app.createVendor("レセコン株式会社", "保守 太郎", &secret);
  rest();
  CHECK(app.stage() == AppViewModel::Vendor);
  app.people()->goOn();
  CHECK(app.page() == AppViewModel::RequestsPage);
}

TEST_CASE_METHOD(App, "the first start ends with the recovery sheet, which may wait; a later start does not ask") {
  create();
  CHECK(app.page() == AppViewModel::PeoplePage);
  CHECK(app.people()->pane() == PeopleViewModel::RecoveryPane);
  CHECK(app.people()->beginning());
  app.people()->goOn();
  CHECK(app.page() == AppViewModel::HomePage);
  CHECK_FALSE(app.people()->beginning());
  app.lock();
  unlock("みどりの傘と朝の電車と三丁目");
  CHECK(app.page() == AppViewModel::HomePage);
  // ホーム goes on reminding of it.
  CHECK(app.people()->sheet() == PeopleViewModel::NoSheet);
}

TEST_CASE_METHOD(App, "the sample is a pharmacy with answers, a silent vendor and a response that waits") {
  app.start();
  app.startSample();
  rest();
  REQUIRE(app.stage() == AppViewModel::Pharmacy);
  CHECK(app.sample());
  CHECK(app.home()->answered() == 7);
  CHECK(app.home()->vendorToConfirm() == 1);
  CHECK(app.home()->vendorSilent() == 1);
  CHECK(app.home()->vendorNotAsked() == 1);
}

TEST_CASE_METHOD(App, "the sample can be locked, opened with the passphrase it shows, and thrown away") {
  app.start();
  app.startSample();
  rest();
  app.lock();
  CHECK(app.sample());
  unlock("not-the-passphrase");
  CHECK(app.failed());
  unlock(app.samplePassphrase());
  CHECK(app.stage() == AppViewModel::Pharmacy);
  app.lock();
  unlock("not-the-passphrase");
  app.discardSample();
  CHECK_FALSE(app.sample());
  CHECK_FALSE(app.failed());
  CHECK(app.stage() == AppViewModel::FirstStart);
}

TEST_CASE_METHOD(App, "the place of the open page, and a line of その他, lead to the beginning of that page") {
  app.start();
  app.startSample();
  rest();
  auto& vendors = *app.vendors();
  const int first = vendors.vendors()->value(0, "key").toInt();
  const auto deep = [&] {
    vendors.select(first);
    vendors.show(VendorsViewModel::InboxPane);
    app.go(AppViewModel::VendorsPage);
  };
  deep();
  app.visit(AppViewModel::VendorsPage);
  CHECK(vendors.pane() == VendorsViewModel::ListPane);
  CHECK(vendors.selected() == 0);
  // From another page the place is as it was left.
  deep();
  app.visit(AppViewModel::HomePage);
  app.visit(AppViewModel::VendorsPage);
  CHECK(vendors.pane() == VendorsViewModel::InboxPane);
  app.visit(AppViewModel::MorePage);
  app.visit(AppViewModel::VendorsPage);
  CHECK(vendors.pane() == VendorsViewModel::ListPane);
  app.visit(AppViewModel::LedgersPage);
  app.ledgers()->show(LedgersViewModel::ExportPane);
  app.visit(AppViewModel::LedgersPage);
  CHECK(app.ledgers()->pane() != LedgersViewModel::ExportPane);
}

TEST_CASE_METHOD(App, "チェック opens the pharmacy's own sheet when none was asked for") {
  create();
  app.go(AppViewModel::CheckPage);
  CHECK(app.sheet()->own());
  CHECK(app.sheet()->sheet() != 0);
}

TEST_CASE("look and language are remembered, wishes of the command line are not") {
  const QTemporaryDir away;
  QSettings settings(away.filePath("look.ini"), QSettings::IniFormat);
  {
    Preferences preferences(settings, {.tongue = Preferences::English});
    CHECK(preferences.tongue() == Preferences::English);
    preferences.setTextScale(1.5);
    preferences.setLook(Preferences::Dark);
  }
  const Preferences again(settings, {});
  CHECK(again.tongue() == Preferences::Japanese);
  CHECK(again.textScale() == 1.5);
  CHECK(again.look() == Preferences::Dark);
}

TEST_CASE("the time until the store locks is one of the choices, five minutes at first, and remembered") {
  const QTemporaryDir away;
  QSettings settings(away.filePath("look.ini"), QSettings::IniFormat);
  Preferences preferences(settings, {});
  CHECK(preferences.lockMinutes() == 5);
  preferences.setLockMinutes(0);
  CHECK(preferences.lockMinutes() == 5);
  preferences.setLockMinutes(15);
  CHECK(Preferences(settings, {}).lockMinutes() == 15);
  settings.setValue("lock/minutes", 100000);
  CHECK(Preferences(settings, {}).lockMinutes() == 5);
}

TEST_CASE("a text size outside 100 to 200 hundredths is brought into range") {
  const QTemporaryDir away;
  QSettings settings(away.filePath("look.ini"), QSettings::IniFormat);
  Preferences preferences(settings, {});
  preferences.setTextScale(9.0);
  CHECK(preferences.textScale() == 2.0);
  preferences.setTextScale(0.1);
  CHECK(preferences.textScale() == 1.0);
}

}  // namespace mamori::app
