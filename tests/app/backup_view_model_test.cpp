#include "viewmodels/backup/backup_view_model.hpp"

#include "desk_fixture.hpp"
#include "viewmodels/backup/restore_view_model.hpp"

#include <QFile>
#include <QTest>

namespace mamori::app {
namespace {

namespace fs = std::filesystem;

/// Opened after the view model is there, as in the app.
struct Keeper : DeskFixture {
  BackupViewModel backup{session};
  SecretInput secret;

  Keeper() {
    session.touch();
    rest();
  }
  void rest() {
    REQUIRE(QTest::qWaitFor([this] { return backup.work() == BackupViewModel::Idle; }, 60'000));
  }
  QUrl stick() {
    const auto folder = fs::path(away.path().toStdString()) / "stick";
    fs::create_directories(folder);
    return QUrl::fromLocalFile(QString::fromStdString(folder.string()));
  }
  void enter() { secret.enter(QString::fromUtf8(test_passphrase.data(), test_passphrase.size())); }
  void take_out() {
    enter();
    backup.takeOut(stick(), &secret);
    rest();
  }
};

}  // namespace

TEST_CASE_METHOD(Keeper, "the first use of a day makes a generation by itself, once") {
  CHECK_FALSE(backup.failed());
  CHECK_FALSE(backup.lastBackup().isEmpty());
  CHECK(backup.generations()->count() == 1);
  const auto entries = session.vault().history_head()->size;
  session.touch();
  rest();
  CHECK(session.vault().history_head()->size == entries);
  CHECK_FALSE(backup.reminderTitle().isEmpty());  // nothing lies outside yet
}

TEST_CASE_METHOD(Keeper, "a copy is taken out with the own secret, and not with another") {
  secret.enter("not-the-passphrase");
  backup.takeOut(stick(), &secret);
  CHECK(backup.error().code == "wrong_passphrase");
  CHECK(backup.savedName().isEmpty());
  take_out();
  CHECK_FALSE(backup.failed());
  CHECK(backup.savedName().endsWith(".mamori-backup"));
  CHECK_FALSE(backup.lastOutside().isEmpty());
}

TEST_CASE_METHOD(Keeper, "a drill says what came back") {
  enter();
  backup.drill(backup.generations()->value(0, "key").toString(), &secret);
  rest();
  REQUIRE(backup.drilled());
  CHECK(backup.drillSheets() == 1);
  CHECK(backup.drillEntries() > 0);
  CHECK_FALSE(backup.lastDrill().isEmpty());
  CHECK(session.vault().history()->back().action == Action::backup_drilled);
}

TEST_CASE_METHOD(Keeper, "a chosen folder gets generations from now on") {
  backup.chooseFolder(stick());
  rest();
  CHECK_FALSE(backup.folder().isEmpty());
  clock = ChosenDayClock(CivilDate::from_iso("2023-11-23").value());
  session.touch();
  rest();
  CHECK_FALSE(backup.lastOutside().isEmpty());
  CHECK(backup.generations()->count() == 3);
}

TEST_CASE_METHOD(Keeper, "locking stops the work and keeps nothing of it on the screen") {
  enter();
  backup.takeOut(stick(), &secret);
  session.close();
  CHECK(backup.work() == BackupViewModel::Idle);
  CHECK(backup.generations()->count() == 0);
  CHECK(backup.savedName().isEmpty());
}

TEST_CASE_METHOD(Keeper, "a backup becomes a store on a blank device") {
  take_out();
  const auto file = QUrl::fromLocalFile(stick().toLocalFile() + "/" + backup.savedName());
  RestoreViewModel restoring(nullptr);
  const auto blank = fs::path(away.path().toStdString()) / "blank" / "vault";
  restoring.begin(blank, clock, Language::ja);
  CHECK_FALSE(restoring.replaces());
  CHECK_FALSE(restoring.found());
  restoring.look(QUrl::fromLocalFile(QString::fromStdString((folder() / "vault.db").string())));
  CHECK(restoring.error().code == "backup_foreign");
  restoring.look(file);
  REQUIRE(restoring.chosen());
  CHECK(restoring.entries() > 0);
  bool done = false;
  QObject::connect(&restoring, &RestoreViewModel::restored, &restoring, [&] { done = true; });
  enter();
  restoring.restore({}, &secret);
  REQUIRE(QTest::qWaitFor([&] { return !restoring.busy(); }, 60'000));
  CHECK(done);
  CHECK(vault::Vault::exists(blank));
  restoring.begin(folder(), clock, Language::ja);
  CHECK(restoring.replaces());
  CHECK(restoring.found());
}

TEST_CASE_METHOD(Keeper, "the page for the safe is a PDF of one page") {
  const auto file = QUrl::fromLocalFile(away.filePath("paper.pdf"));
  REQUIRE(backup.savePaper(file));
  QFile pdf(file.toLocalFile());
  REQUIRE(pdf.open(QIODevice::ReadOnly));
  CHECK(pdf.read(5) == "%PDF-");
}

}  // namespace mamori::app
