// The part of the story in which an inspector comes: the pharmacy shows, an inspector's own device reads and keeps.
#include "story.hpp"
#include "viewmodels/scan/scan_view_model.hpp"

#include <QImage>
#include <QtTest/QTest>

namespace mamori::e2e {

void Story::inspection() {
  auto& robot = *pharmacy_->robot;
  robot.tap("nav_inspection");
  robot.see("inspectionHeader");
  robot.shot("inspection");
  robot.tap("statusShow");
  robot.see("qr");
  const auto picture = robot.shot("status-qr");
  robot.tap("outgoingDone");
  inspector_desk(picture);
}

void Story::inspector_looks() {
  auto& robot = *pharmacy_->robot;
  robot.tap("nav_inspection");
  robot.tap("inspectionBegin");
  robot.tap("evidence_2(1)@all");
  robot.see("exhibitRow");
  robot.tap("evidence_棚の中");
  robot.see("photoFull");
  robot.shot("exhibit-photo");
  robot.press(Qt::Key_Escape);
  robot.see_no("photoFull");
  robot.tap("door_0");
  robot.see("exhibitLedger");
  robot.tap("headerBack");
  robot.see("exhibitRow");
  robot.tap("headerBack");
  robot.tap("openChart");
  robot.see("exhibitChart");
  robot.tap("headerBack");
  // What was typed on the screen before is out of reach until the secret is given.
  robot.see_no("nav_home");
  robot.tap("inspectionShowingAction");
  robot.type("backupSecret", passphrase);
  robot.tap("backupSecretGive");
  robot.see("nav_home");
}

void Story::inspector_desk(const std::filesystem::path& picture) {
  const Device device(home_ / "inspector", shots_, "inspector");
  auto& robot = *device.robot;
  robot.tap("deskInspector");
  robot.type("deskName", "中央保健所");
  robot.type("responsible", "検査 次郎");
  robot.type("newSecret", "ながい あいことば 2023");
  robot.type("newSecretAgain", "ながい あいことば 2023");
  robot.shot("first-start");
  robot.tap("createDesk");
  robot.tap("recoveryBeginAction");
  robot.tap("giveCode");
  robot.see("inspectionCode");
  robot.tap("statusReceive");
  robot.shot("receive");
  auto* scan = robot.behind<app::ScanViewModel>("scan");
  scan->readFile(QUrl::fromLocalFile(QString::fromStdString(picture.string())));
  robot.see("statusAccept");
  robot.shot("status");
  robot.tap("statusAccept");
  robot.see_no("statusAccept");
  robot.tap("statusNote");
  robot.type("年末に もう一度");
  robot.tap("noteKeep");
  robot.see_no("noteKeep");
  robot.tap("statusTable");
  robot.tap("sortName");
  robot.see("line_あおば薬局");
  robot.shot("table");
  robot.tap("headerBack");
  robot.see("pharmacy_あおば薬局");
}

// The picture of the paper that would correct what was signed.
void Story::keep_picture_of_paper() {
  const QString photo = QString::fromStdString((home_ / "直した紙.jpg").string());
  QImage picture(400, 300, QImage::Format_RGB32);
  picture.fill(Qt::white);
  picture.save(photo);
  auto& evidence = *pharmacy_->application->root().vendors()->paper()->evidence();
  evidence.addFiles({QUrl::fromLocalFile(photo)});
  if (!QTest::qWaitFor([&] { return evidence.waiting() == 0; })) qFatal("the picture of a paper is not kept");
}

void Story::copy_a_paper() {
  auto& robot = *pharmacy_->robot;
  robot.tap("nav_vendors");
  robot.tap("systemPaper");
  robot.see("paperForm");
  robot.type("paperSigner", "保守 太郎");
  keep_picture_of_paper();
  robot.shot("paper-form");
  robot.tap("paperRemark_7");
  robot.type("電話でもきいた");
  robot.shot("paper-form-below");
  // What was signed today is corrected by no paper of today.
  robot.tap("paperSave");
  robot.see("refusal");
  robot.shot("paper-refused");
  robot.tap("paperDrop");
  robot.see_no("paperForm");
}

}  // namespace mamori::e2e
