// A disk that keeps nothing, and a store with damaged pages, as a person meets them.
#include "desk_fixture.hpp"
#include "fakes/failing_disk.hpp"
#include "viewmodels/shell/app_view_model.hpp"

#include <QFile>
#include <QSettings>
#include <QTest>

namespace mamori::app {
namespace {

constexpr qsizetype page = 2048;  ///< bytes, of the database
constexpr auto words = "みどりの傘と朝の電車と三丁目";

/// The app over a store on a disk that fails on demand.
struct Troubled {
  fakes::FailingDisk disk;
  QTemporaryDir away;
  QSettings settings{away.filePath("look.ini"), QSettings::IniFormat};
  Preferences preferences{settings, {}};
  ChosenDayClock clock{CivilDate::from_iso("2023-11-22").value()};
  crypto::NoKeyStore keys;
  std::filesystem::path folder = std::filesystem::path(away.path().toStdString()) / "vault";
  AppViewModel app{{folder, test_library(), clock, preferences, keys, std::nullopt}};
  SecretInput secret;

  Troubled() {
    const vault::NewVault wanted{
        .desk = Desk::pharmacy, .name = "あおば薬局", .person = "見本 花子", .cost = crypto::KdfCost{8192, 1}};
    {
      auto made = vault::Vault::create(folder, wanted, SecretBytes::from_text(words), clock);
      REQUIRE(made);
      REQUIRE(desks::PharmacyDesk(*made, test_library(), clock).begin_year("r5"));
    }
    app.start();
    unlock();
    REQUIRE(app.stage() == AppViewModel::Pharmacy);
    REQUIRE(QTest::qWaitFor([this] { return app.backup()->work() == BackupViewModel::Idle; }, 60'000));
  }
  void rest() {
    REQUIRE(QTest::qWaitFor([this] { return app.work() == AppViewModel::Idle; }, 60'000));
  }
  void unlock() {
    secret.enter(words);
    app.unlock({}, &secret);
    rest();
  }
  void answer() {
    app.openOwnRow("2(1)@all");
    app.sheet()->answerFirst(true);
  }
  QByteArray contents() const {
    QFile file(QString::fromStdString((folder / "vault.db").string()));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
  }
  /// One bit of a page that takes something away, and without which the store does not open.
  void damage() {
    const QByteArray whole = contents();
    for (qsizetype at = page + 300; at < whole.size(); at += page) {
      QByteArray damaged = whole;
      damaged[at] = static_cast<char>(damaged[at] ^ 1);
      QFile file(QString::fromStdString((folder / "vault.db").string()));
      REQUIRE(file.open(QIODevice::WriteOnly));
      file.write(damaged);
      file.close();
      const auto passphrase = SecretBytes::from_text(words);
      const auto opens = [&] {
        const auto vault = vault::Vault::open(folder, {}, passphrase, clock);
        return vault && vault->profile();
      };
      if (opens()) continue;
      const auto rescued = vault::rescue(folder, {}, passphrase, clock);
      if (rescued && !rescued->losses.empty()) return;
    }
    FAIL("no page is like that");
  }
};

}  // namespace

TEST_CASE_METHOD(Troubled, "a full disk is said over every page until it keeps something again") {
  CHECK(app.trouble().code.isEmpty());
  disk.arm(fakes::DiskFault::disk_full, 1, true);
  answer();
  CHECK(app.trouble().code == "storage_full");
  CHECK_FALSE(app.trouble().next.isEmpty());
  app.go(AppViewModel::HomePage);
  CHECK(app.home()->answered() == 0);
  app.tryDisk();
  CHECK(app.trouble().code == "storage_full");
  disk.disarm();
  app.tryDisk();
  CHECK(app.trouble().code.isEmpty());
  answer();
  CHECK(app.home()->answered() == 1);
  CHECK(app.session().drafts().places().isEmpty());
}

TEST_CASE_METHOD(Troubled, "a save that goes well ends the trouble by itself, and a lock too") {
  disk.arm(fakes::DiskFault::read_only, 1, true);
  answer();
  CHECK(app.trouble().code == "storage_read_only");
  disk.disarm();
  answer();
  CHECK(app.trouble().code.isEmpty());
  disk.arm(fakes::DiskFault::read_only, 1, true);
  app.sheet()->setVendorContract(false);
  CHECK(app.trouble().code == "storage_read_only");
  app.lock();
  CHECK(app.trouble().code.isEmpty());
  CHECK(app.stage() == AppViewModel::Locked);
  disk.disarm();
}

TEST_CASE_METHOD(Troubled, "of a damaged store what can be read is shown, and nothing of it is changed") {
  app.lock();
  damage();
  unlock();
  REQUIRE(app.stage() == AppViewModel::Locked);
  CHECK(app.error().damaged);
  const auto bytes = contents();
  secret.enter("not-the-passphrase");
  app.openDamaged({}, &secret);
  rest();
  CHECK(app.error().code == "wrong_passphrase");
  CHECK(app.stage() == AppViewModel::Locked);
  secret.enter(words);
  app.openDamaged({}, &secret);
  rest();
  REQUIRE(app.stage() == AppViewModel::Rescuing);
  CHECK_FALSE(app.rescue()->losses().isEmpty());
  CHECK(contents() == bytes);
  app.lock();
  CHECK(app.stage() == AppViewModel::Locked);
  CHECK(app.rescue()->sheets().isEmpty());
  secret.enter(words);
  app.openDamaged({}, &secret);
  rest();
  app.showRestore();
  CHECK(app.stage() == AppViewModel::Restoring);
  CHECK(app.rescue()->owner().isEmpty());
}

TEST_CASE("of a sound store the rescue view shows every sheet with its answers") {
  DeskFixture desk;
  const auto& row = desk.row("2(1)", Target::all);
  Answer answer;
  answer.first = Check{Verdict::yes, CivilDate::from_iso("2023-11-22").value()};
  answer.remark = "棚B";
  REQUIRE(desk.session.sheets().answer(desk.own(), row.key, answer, ""));
  REQUIRE(desk.session.pharmacy()->add_vendor("レセコン株式会社", {"レセコン"}));
  desk.session.close();
  RescueViewModel rescue(test_library());
  rescue.show(vault::rescue(desk.folder(), {}, SecretBytes::from_text(test_passphrase), desk.clock).value(),
              Language::ja);
  CHECK(rescue.owner() == "あおば薬局");
  CHECK(rescue.losses().isEmpty());
  REQUIRE(rescue.sheets().size() == 2);
  CHECK(rescue.sheets().at(1).contains("レセコン株式会社 レセコン"));
  REQUIRE(rescue.rows()->count() == 1);
  CHECK(rescue.rows()->value(0, "title").toString().startsWith("2(1)"));
  CHECK(rescue.rows()->value(0, "detail").toString().contains("棚B"));
  CHECK(rescue.vendors() == "レセコン株式会社");
  CHECK_FALSE(rescue.history().isEmpty());
  rescue.choose(1);
  CHECK(rescue.rows()->count() == 0);
}

}  // namespace mamori::app
