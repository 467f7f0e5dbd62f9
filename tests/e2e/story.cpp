#include "story.hpp"

#include "viewmodels/exchange/outgoing_view_model.hpp"
#include "viewmodels/history/history_view_model.hpp"
#include "viewmodels/scan/scan_view_model.hpp"

#include <QImage>
#include <QtTest/QTest>

namespace mamori::e2e {
namespace {

constexpr auto vendor_name = "レセコン株式会社";

/// Gives pictures and files to the page that receives, as its file dialog does.
void hand_in(Robot& robot, const std::vector<std::filesystem::path>& files) {
  auto* scan = robot.behind<app::ScanViewModel>("scan");
  QList<QUrl> urls;
  for (const auto& file : files) urls.append(QUrl::fromLocalFile(QString::fromStdString(file.string())));
  scan->readFiles(urls);
  if (!QTest::qWaitFor([&] { return !scan->reading(); }, 20'000)) give_up("reading the pictures does not end");
}

/// Opens the calendar of a date field and takes the same day of the next month with the keyboard.
void choose_next_month(Robot& robot, const QString& field) {
  robot.tap(field + "Calendar");
  robot.press(Qt::Key_PageDown);
  robot.press(Qt::Key_Return);
}

void expect(bool holds, const QString& what) {
  if (!holds) give_up(what);
}

}  // namespace

Device::Device(const std::filesystem::path& folder, const std::filesystem::path& shots, const QString& who) {
  app::Options options;
  options.folder = folder / "vault";
  options.today = CivilDate::from_iso("2023-11-22").value();
  options.settings_file = QString::fromStdString((folder / "look.ini").string());
  options.wishes.tongue = app::Preferences::Japanese;
  options.wishes.look = app::Preferences::Light;
  std::filesystem::create_directories(folder);
  application = std::make_unique<app::Application>(options);
  if (!application->start()) give_up(who + ": the app does not start");
  robot = std::make_unique<Robot>(*application->window(), shots, who);
}

Story::Story(std::filesystem::path home, std::filesystem::path shots)
    : home_(std::move(home)), shots_(std::move(shots)) {}

void Story::tell() {
  first_start();
  lock_and_unlock();
  answer_the_sheet();
  change_an_answer();
  add_a_vendor();
  ask_by_qr();
  vendor_takes_it_on();
  vendor_answers();
  hostile_pictures();
  pharmacy_accepts();
  copy_a_paper();
  trust();
  inspection();
  papers();
  history();
  ledgers();
  inspector_looks();
  incident();
  poster();
  people();
  backup();
  looks();
}

void Story::first_start() {
  pharmacy_ = std::make_unique<Device>(home_ / "pharmacy", shots_, "pharmacy");
  auto& robot = *pharmacy_->robot;
  robot.see("firstStartScreen");
  robot.tap("deskPharmacy");
  robot.type("deskName", "あおば薬局");
  robot.type("responsible", "見本 花子");
  robot.tap("drawIdeas");
  if (robot.text("ideas").count(u' ') != 3) give_up("four words were to be drawn");
  robot.type("newSecret", passphrase);
  robot.shot("first-start");
  robot.type("newSecretAgain", passphrase);
  robot.tap("createDesk");
  robot.see("recoveryMake");
  robot.shot("first-recovery");
  robot.tap("recoveryBeginAction");
  robot.see("homeHeader");
  robot.shot("home-new");
}

void Story::answer_the_sheet() {
  auto& robot = *pharmacy_->robot;
  // One large question after the other, left after the first and gone on with in the list.
  robot.tap("roundDoor");
  robot.see("roundQuestion");
  robot.shot("round-first");
  robot.tap("roundYes");
  if (!QTest::qWaitFor([&] { return robot.text("roundPlace").startsWith("2"); }, 5000)) give_up("no second question");
  robot.shot("round-next");
  robot.tap("roundLeave");
  robot.see("homeHeader");
  robot.tap("nav_check");
  for (const auto* row : {"1(1)@organisation", "2(1)@all", "2(2)@all", "2(3)@all", "2(4)@server", "2(6)@server"}) {
    robot.tap(QString("row_") + row);
    robot.tap("answerYes");
    robot.see("savedNote");
  }
  robot.tap("row_2(5)@server");
  robot.tap("answerNo");
  choose_next_month(robot, "targetDay");
  robot.type("remark", "退職者の ID が 2 つ残っている");
  robot.press(Qt::Key_Tab);
  robot.see("savedNote");
  robot.shot("check-no");
  robot.tap("row_2(7)@network");
  robot.tap("answerUnsure");
  robot.shot("check-unsure");
  robot.tap("nav_home");
  robot.see("homeHeader");
  robot.shot("home-begun");
}

void Story::change_an_answer() {
  auto& robot = *pharmacy_->robot;
  robot.tap("nav_check");
  robot.tap("row_2(6)@server");
  robot.tap("answerNo");
  robot.see("reasonWords");
  robot.shot("check-reason");
  robot.tap("reason_0");
  choose_next_month(robot, "targetDay");
  robot.see("rowHistoryAll");
  robot.tap("answerYes");
  robot.see("checkFix");
  robot.shot("check-again");
  robot.tap("checkFix");
  robot.tap("reason_1");
  robot.see_no("reasonWords");
  robot.scroll_to("rowHistoryAll");
  robot.shot("check-row-history");
}

void Story::add_a_vendor() {
  auto& robot = *pharmacy_->robot;
  robot.tap("nav_vendors");
  robot.shot("vendors-none");
  robot.tap("vendorAdd");
  robot.type("vendorName", vendor_name);
  robot.type("vendorSystem0", "レセコン");
  robot.shot("vendor-add");
  robot.tap("vendorSave");
  robot.see(QString("vendor_") + vendor_name);
}

void Story::ask_by_qr() {
  auto& robot = *pharmacy_->robot;
  robot.tap(QString("vendor_") + vendor_name);
  robot.tap("requestMake");
  robot.tap("requestShowQr");
  robot.see("qr");
  request_picture_ = robot.shot("request-qr");
  robot.tap("outgoingDone");
  robot.see(QString("vendor_") + vendor_name);
  robot.shot("vendors-asked");
  robot.tap("vendorRemind");
  robot.type("remindNote", "担当の方は来週もどるとのこと");
  robot.shot("remind");
  robot.tap("remindSave");
  robot.see("trailCard");
  robot.shot("vendor-trail");
}

void Story::vendor_takes_it_on() {
  vendor_ = std::make_unique<Device>(home_ / "vendor", shots_, "vendor");
  auto& robot = *vendor_->robot;
  robot.tap("deskVendor");
  robot.type("deskName", vendor_name);
  robot.type("responsible", "保守 太郎");
  robot.type("newSecret", passphrase);
  robot.type("newSecretAgain", passphrase);
  robot.tap("createDesk");
  robot.tap("recoveryBeginAction");
  robot.tap("openProducts");
  robot.type("productName", "レセコン");
  robot.type("productRelease", "5.2");
  robot.shot("products");
  robot.tap("productAdd");
  robot.tap("row_1(1)@organisation");
  robot.tap("answerYes");
  robot.see("savedNote");
  robot.tap("sheetDone");
  robot.shot("products-begun");
  robot.tap("headerBack");
  robot.tap("requestReceive");
  robot.shot("receive");
  hand_in(robot, {request_picture_});
  robot.see("previewPharmacy");
  robot.shot("request-preview");
  robot.tap("previewTake");
}

void Story::vendor_answers() {
  auto& robot = *vendor_->robot;
  robot.tap("request_あおば薬局");
  robot.shot("request");
  robot.tap("applyStandards");
  robot.tap("asked_レセコン");
  for (const auto* row : {"2(2)@all", "2(3)@all", "2(4)@server", "2(5)@server", "2(7)@network", "2(8)@network"}) {
    robot.tap(QString("row_") + row);
    robot.tap("answerYes");
    robot.see("savedNote");
  }
  robot.tap("row_2(6)@server");
  robot.tap("answerNo");
  choose_next_month(robot, "targetDay");
  // Remarks make the response too large for one code.
  robot.type("remark", "アクセスログは取っていますが、定期的な確認はまだです。来年の二月までに毎月の確認を始めます。");
  robot.press(Qt::Key_Tab);
  robot.see("savedNote");
  robot.shot("vendor-sheet");
  robot.tap("sheetDone");
  robot.tap("respond");
  robot.see("qr");
  robot.tap("framesPause");
  auto* outgoing = robot.behind<app::OutgoingViewModel>("outgoing");
  const int frames = outgoing->parts();
  expect(frames >= 2, "a response with a remark takes more than one code");
  for (int i = 0; i < frames; ++i) {
    robot.tap("partAfter");
    response_pictures_.push_back(robot.shot(QString("response-qr-%1").arg(i + 1)));
  }
  robot.tap("outgoingDone");
  robot.see("responded");
  robot.shot("responded");
  robot.tap("openOutbox");
  robot.shot("outbox");
  robot.tap("headerBack");
}

void Story::hostile_pictures() {
  auto& robot = *pharmacy_->robot;
  robot.tap("vendorReceive");
  // The pharmacy's own home screen has no code at all.
  QImage blank(640, 480, QImage::Format_RGB32);
  blank.fill(Qt::white);
  const auto no_code = home_ / "blank.png";
  blank.save(QString::fromStdString(no_code.string()));
  hand_in(robot, {no_code});
  robot.see("refusal");
  robot.shot("receive-no-code");
  // Its own request is a message, but no response.
  hand_in(robot, {request_picture_});
  robot.see("refusal");
  robot.shot("receive-not-a-response");
}

void Story::pharmacy_accepts() {
  auto& robot = *pharmacy_->robot;
  hand_in(robot, {response_pictures_.front()});
  robot.see("scanMissing");
  robot.shot("receive-part-missing");
  hand_in(robot, {response_pictures_.begin() + 1, response_pictures_.end()});
  robot.see("arrivalAccept");
  robot.shot("compare");
  robot.type("pinDigits", vendor_->application->root().trust()->own());
  robot.tap("pinPress");
  robot.see_no("keyCard");
  robot.tap("arrivalRows");
  robot.tap("choose");
  robot.shot("compare-rows");
  robot.tap("arrivalSettle");
  robot.tap("arrivalRows");
  robot.shot("compare-rest");
  robot.tap("arrivalAccept");
  robot.see(QString("vendor_") + vendor_name);
  robot.shot("vendors-received");
  robot.tap("nav_home");
  robot.see("homeHeader");
  robot.shot("home-later");
}

void Story::trust() {
  auto& robot = *pharmacy_->robot;
  robot.tap("nav_settings");
  robot.tap("trustOpen");
  robot.see(QString("unpin_") + vendor_name);
  robot.shot("trust");
}

void Story::papers() {
  auto& robot = *pharmacy_->robot;
  auto& papers = *pharmacy_->application->root().papers();
  for (const auto* button : {"papersAll", "papersSummary", "papersStatus"}) {
    robot.tap(button);
    // The dialog that asks for a place is the system's: a place is given as it gives one.
    robot.press(Qt::Key_Escape);
    const auto file = shots_ / papers.suggestedName().toStdString();
    papers.saveTo(QUrl::fromLocalFile(QString::fromStdString(file.string())));
    robot.see("paperSaved");
    expect(papers.savedName() == papers.suggestedName() && std::filesystem::file_size(file) > 10'000,
           QString("a paper of ") + button);
  }
  robot.shot("inspection-papers");
}

void Story::history() {
  auto& robot = *pharmacy_->robot;
  robot.tap("nav_settings");
  robot.see_no("paperSaved");
  robot.tap("historyOpen");
  robot.see("historyEntries");
  robot.tap("historyVerify");
  robot.see("historyOutcome");
  robot.shot("history-verified");
  robot.tap("historyDepartures");
  robot.shot("history-departures");
  auto* history = robot.behind<app::HistoryViewModel>("history");
  expect(history->entries()->count() >= 2, "a request and a status have left the device");
  robot.tap(QString("entry_%1").arg(history->entries()->value(0, "key").toInt()));
  robot.see("entryErase");
  robot.shot("history-entry");
}

void Story::ledgers() {
  auto& robot = *pharmacy_->robot;
  robot.tap("nav_home");
  // A yes on 2(1) with an empty ledger asks; the way leads from ホーム over the row to the ledger.
  robot.tap("homeQuestion_devices_empty 2(1)@all");
  robot.see("question_devices_empty 2(1)@all");
  robot.shot("row-question");
  evidence();
  robot.tap("questionLook");
  robot.tap("entryAdd");
  robot.type("field_管理番号", "PC-009");
  robot.tap("entrySave");
  robot.see("refusal");
  robot.shot("ledger-refused");
  robot.tap("field_種類");
  robot.press(Qt::Key_Down);
  robot.press(Qt::Key_Return);
  robot.tap("entrySaveNext");
  robot.see("entry_PC-009");
  robot.tap("entry_PC-009");
  robot.shot("ledger-entry");
  robot.type("ledgerSearch", "009");
  robot.see("entry_PC-009");
  robot.tap("nav_home");
  robot.see_no("homeQuestion_devices_empty 2(1)@all");
}

void Story::evidence() {
  auto& robot = *pharmacy_->robot;
  robot.tap("evidenceWords");
  robot.type("evidenceWordsField", "青いバインダー、棚B");
  robot.press(Qt::Key_Return);
  robot.see("evidence_青いバインダー、棚B");
  // A photo, as its dialog gives it.
  const QString photo = QString::fromStdString((home_ / "棚.png").string());
  QImage picture(1600, 1200, QImage::Format_RGB32);
  picture.fill(Qt::darkCyan);
  picture.save(photo);
  pharmacy_->application->root().rowEvidence()->addFiles({QUrl::fromLocalFile(photo)});
  robot.tap("evidence_棚");
  robot.see("evidenceTakeAway");
  robot.shot("evidence-photo");
  robot.tap("evidenceChange");
  robot.tap("evidenceWordsField");
  robot.press(Qt::Key_End);
  robot.type("の中");
  robot.shot("evidence-change");
  robot.press(Qt::Key_Return);
  robot.see("evidence_棚の中");
  robot.shot("evidence");
  robot.tap("evidenceCamera");
  robot.tap("cameraStart");
  robot.see("cameraWords");
  robot.shot("evidence-camera");
  robot.press(Qt::Key_Escape);
  robot.see_no("cameraWords");
}

void Story::incident() {
  auto& robot = *pharmacy_->robot;
  robot.tap("nav_incident");
  robot.see("incidentHeader");
  robot.type("incidentNote", "受付の画面に見なれない文字が出た");
  robot.tap("incidentNoteKeep");
  robot.shot("incident");
  robot.tap("shownLocked");
  robot.type("incidentNote", "ケーブルを抜いた");
  robot.tap("nav_lock");
  robot.tap("incidentLocked");
  robot.see("incidentDial");
  robot.shot("incident-locked");
  robot.press(Qt::Key_Escape);
  robot.see_no("incidentDial");
  robot.type("unlockSecret", passphrase);
  robot.tap("unlock");
  robot.see("homeHeader");
  // What was being written is offered again.
  robot.see("draftNotice");
  robot.shot("draft-offered");
  pharmacy_->application->root().openDraft();
  robot.see("incidentNote");
  robot.tap("incidentNoteKeep");
  robot.shot("draft-kept");
}

void Story::poster() {
  auto& robot = *pharmacy_->robot;
  robot.tap("nav_poster");
  robot.see("posterTitle");
  robot.shot("poster");
  robot.tap("principle_2");
  robot.see("principlePlain");
  robot.shot("principle");
  robot.type("readerName", "見本 花子");
  robot.tap("readerKeep");
  robot.see("reader_見本 花子");
  robot.shot("principle-read");
}

void Story::backup() {
  auto& robot = *pharmacy_->robot;
  auto& app = pharmacy_->application->root();
  robot.press(Qt::Key_Escape);
  robot.tap("nav_settings");
  robot.tap("openBackup");
  robot.see("backupHeader");
  robot.shot("backup");
  // A folder on a stick, as its dialog gives it.
  const auto stick = home_ / "stick";
  std::filesystem::create_directories(stick);
  app::SecretInput secret;
  secret.enter(passphrase);
  app.backup()->takeOut(QUrl::fromLocalFile(QString::fromStdString(stick.string())), &secret);
  robot.see("backupSaved");
  robot.tap("generation_0");
  robot.type("backupSecret", passphrase);
  robot.tap("backupSecretGive");
  robot.see("drillResult");
  robot.shot("backup-drilled");

  robot.tap("backupRestore");
  robot.see("restoreScreen");
  robot.shot("restore");
  for (const auto& entry : std::filesystem::directory_iterator(stick)) {
    app.restoring()->look(QUrl::fromLocalFile(QString::fromStdString(entry.path().string())));
  }
  robot.type("restoreSecret", "ちがう あいことば 2023");
  robot.tap("restoreBegin");
  robot.see("restoreError");
  robot.type("restoreSecret", passphrase);
  robot.shot("restore-chosen");
  robot.tap("restoreBegin");
  robot.see("restoredNote");
  robot.shot("restored");
  robot.type("unlockSecret", passphrase);
  robot.tap("unlock");
  robot.see("homeHeader");
}

void Story::looks() {
  auto& robot = *pharmacy_->robot;
  auto& look = *pharmacy_->application->root().preferences();
  const auto places = [&](const QString& how) {
    for (const auto* place : {"home", "check", "ledgers", "incident"}) {
      // On a phone an open row fills the screen.
      if (robot.sees("rowBack")) robot.tap("rowBack");
      robot.tap(QString("nav_") + place);
      robot.shot(QString(place) + "-" + how);
    }
  };
  robot.press(Qt::Key_Escape);
  look.setLook(app::Preferences::Dark);
  places("dark");
  robot.resize(360, 640);
  places("phone-dark");
  look.setLook(app::Preferences::Light);
  look.setTextScale(2.0);
  places("phone-200");
  robot.resize(1280, 800);
  places("tablet-200");
  look.setTextScale(1.0);
  look.setTongue(app::Preferences::English);
  places("english");
}

}  // namespace mamori::e2e
