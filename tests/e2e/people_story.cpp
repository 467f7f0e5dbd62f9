// The part of the story about locking, the people of a pharmacy and the recovery sheet.
#include "story.hpp"

namespace mamori::e2e {
namespace {

constexpr auto second_passphrase = "べつの あいことば 2023";

/// Another letter in its last group.
QString with_slip(const QString& code) {
  return code.left(code.size() - 1) + (code.endsWith(u'A') ? u'C' : u'A');
}

}  // namespace

void Story::lock_and_unlock() {
  auto& robot = *pharmacy_->robot;
  robot.tap("nav_lock");
  robot.type("unlockSecret", "ちがう あいことば 2023");
  robot.tap("unlock");
  robot.see("unlockError");
  robot.shot("unlock-wrong-passphrase");
  robot.type("unlockSecret", passphrase);
  robot.tap("unlock");
  robot.see("homeHeader");

  // Closed and opened again as another run of the program would.
  pharmacy_.reset();
  pharmacy_ = std::make_unique<Device>(home_ / "pharmacy", shots_, "pharmacy");
  pharmacy_->robot->type("unlockSecret", passphrase);
  pharmacy_->robot->tap("unlock");
  pharmacy_->robot->see("homeHeader");
}

void Story::people() {
  auto& robot = *pharmacy_->robot;
  robot.press(Qt::Key_Escape);
  robot.tap("nav_settings");
  robot.tap("openPeople");
  robot.tap("personAdd");
  robot.type("personName", "見本 太郎");
  robot.type("newSecret", second_passphrase);
  robot.type("newSecretAgain", second_passphrase);
  robot.tap("personNext");
  robot.shot("person-add");
  robot.type("backupSecret", passphrase);
  robot.tap("backupSecretGive");
  robot.see("personDone");
  robot.shot("person-added");
  recovery_sheet();
  // The new person comes in, and goes again.
  robot.tap("nav_lock");
  robot.retype("unlockPerson", "見本 太郎");
  robot.type("unlockSecret", second_passphrase);
  robot.tap("unlock");
  robot.see("homeHeader");
  robot.tap("nav_lock");
  robot.retype("unlockPerson", "見本 花子");
  robot.type("unlockSecret", passphrase);
  robot.tap("unlock");
  robot.tap("nav_settings");
  robot.tap("openPeople");
  robot.tap("person_見本 太郎");
  robot.tap("personRemove");
  robot.type("removeReason", "退職");
  robot.type("backupSecret", passphrase);
  robot.tap("backupSecretGive");
  robot.see("personRemoved");
  robot.shot("person-removed");
}

void Story::recovery_sheet() {
  auto& robot = *pharmacy_->robot;
  robot.tap("openRecovery");
  robot.tap("recoveryMake");
  robot.type("backupSecret", passphrase);
  robot.tap("backupSecretGive");
  robot.see("newCode");
  robot.shot("recovery-code");
  // What a person reads off the screen onto paper.
  const QString code = pharmacy_->application->root().people()->code().join(u' ');
  robot.tap("codeAway");
  robot.see_no("newCode");
  robot.type("sheetCode", with_slip(code));
  robot.tap("sheetTry");
  robot.see_no("sheetTried");
  robot.shot("recovery-slip");
  robot.type("sheetCode", code.toLower());
  robot.tap("sheetTry");
  robot.see("sheetTried");
  robot.shot("recovery-tried");
  get_in_by_sheet(code);
}

void Story::get_in_by_sheet(const QString& code) {
  auto& robot = *pharmacy_->robot;
  robot.tap("nav_lock");
  robot.tap("useRecovery");
  robot.see("recoverCard");
  robot.shot("lock-recovery");
  const auto enter = [&](const QString& typed) {
    robot.type("recoveryCode", typed);
    robot.type("newSecret", passphrase);
    robot.type("newSecretAgain", passphrase);
    robot.tap("recover");
  };
  enter(with_slip(code));
  robot.see("unlockError");
  robot.shot("lock-recovery-slip");
  enter(code);
  robot.see("homeHeader");
  // Whoever has seen the code could come in again, and that is said.
  robot.see("homeRecovery");
}

}  // namespace mamori::e2e
