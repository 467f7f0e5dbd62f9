// The app on a disk that is full or write-protected, and beside another window that does not answer.
#include "adapters/hand_over.hpp"
#include "desk_fixture.hpp"
#include "fakes/small_disk.hpp"
#include "vault/faults.hpp"
#include "viewmodels/shell/app_view_model.hpp"

#include <QSettings>
#include <QTest>

namespace mamori::app {
namespace {

constexpr auto no_mount = "no file system can be mounted here, so there is no full and no write-protected disk to try";

struct OnDisk {
  fakes::SmallDisk disk;
  QTemporaryDir away;
  QSettings settings{away.filePath("look.ini"), QSettings::IniFormat};
  Preferences preferences{settings, {}};
  ChosenDayClock clock{CivilDate::from_iso("2023-11-22").value()};
  crypto::NoKeyStore keys;
  std::filesystem::path folder = disk / "vault";
  AppViewModel app{{folder, test_library(), clock, preferences, keys, std::nullopt}};
  SecretInput secret;

  void make() {
    const vault::NewVault wanted{
        .desk = Desk::pharmacy, .name = "あおば薬局", .person = "見本 花子", .cost = crypto::KdfCost{8192, 1}};
    auto made = vault::Vault::create(folder, wanted, SecretBytes::from_text(test_passphrase), clock);
    REQUIRE(made);
    REQUIRE(desks::PharmacyDesk(*made, test_library(), clock).begin_year("r5"));
  }
  void unlock() {
    secret.enter(QString::fromUtf8(test_passphrase.data(), qsizetype(test_passphrase.size())));
    app.unlock({}, &secret);
    REQUIRE(QTest::qWaitFor([this] { return app.work() == AppViewModel::Idle; }, 60'000));
  }
  void answer() {
    app.openOwnRow("2(1)@all");
    app.sheet()->answerFirst(true);
  }
};

}  // namespace

TEST_CASE_METHOD(OnDisk, "on a disk that keeps nothing the app opens for reading and says so") {
  if (!disk.mounted()) SKIP(no_mount);
  make();
  QString code;
  SECTION("write-protected") {
    disk.protect(true);
    code = "storage_read_only";
  }
  SECTION("full") {
    disk.fill();
    code = "storage_full";
  }
  app.start();
  CHECK(app.stage() == AppViewModel::Locked);
  CHECK(app.error().code == code);
  CHECK(app.error().next.contains("読むことはできます"));
  unlock();
  REQUIRE(app.stage() == AppViewModel::Pharmacy);
  CHECK(app.trouble().code == code);
  CHECK(app.home()->total() > 0);
  answer();
  CHECK(app.trouble().code == code);
  CHECK(app.sheet()->error().code == code);
  CHECK(app.home()->answered() == 0);
  app.tryDisk();
  CHECK(app.trouble().code == code);
  code == "storage_full" ? disk.make_room() : disk.protect(false);
  app.tryDisk();
  CHECK(app.trouble().code.isEmpty());
  answer();
  CHECK(app.home()->answered() == 1);
  app.lock();
  CHECK(app.stage() == AppViewModel::Locked);
  unlock();
  CHECK(app.home()->answered() == 1);
  CHECK(app.trouble().code.isEmpty());
}

TEST_CASE_METHOD(OnDisk, "the first start says that the disk keeps nothing before anybody fills it in") {
  if (!disk.mounted()) SKIP(no_mount);
  disk.fill();
  app.start();
  CHECK(app.stage() == AppViewModel::FirstStart);
  CHECK(app.error().code == "storage_full");
}

TEST_CASE_METHOD(OnDisk, "a stuck lock, a full disk and another window are three sentences") {
  const auto words = [](const ErrorReport& report) { return report.what + report.next; };
  app.warn(vault::lock_stuck("window").value());
  const QString stuck = words(app.error());
  app.warn(Error{ErrorCode::vault_in_use, {}});
  const QString window = words(app.error());
  app.warn(Error{ErrorCode::storage_full, {}});
  const QString full = words(app.error());
  CHECK(stuck != window);
  CHECK(window != full);
  CHECK(full != stuck);
  if (!disk.mounted()) SKIP(no_mount);
  make();
  const auto other = vault::Vault::open(folder, {}, SecretBytes::from_text(test_passphrase), clock);
  app.start();
  unlock();
  CHECK(app.stage() == AppViewModel::Locked);
  CHECK(words(app.error()) == window);
}

TEST_CASE_METHOD(OnDisk, "where no note can be left the program starts without looking for another") {
  if (!disk.mounted()) SKIP(no_mount);
  make();
  disk.protect(true);
  CHECK(HandOver(folder).first());
  disk.protect(false);
  disk.fill();
  CHECK(HandOver(folder).first());
}

}  // namespace mamori::app
