#include "viewmodels/home/home_view_model.hpp"

#include "desk_fixture.hpp"
#include "viewmodels/inspection/inspection_view_model.hpp"
#include "viewmodels/sheet/sheet_view_model.hpp"

#include <QSignalSpy>
#include <filesystem>

namespace mamori::app {
namespace {

struct AtHome : DeskFixture {
  AtHome() { session.touch(); }

  /// Answers every row of the own sheet that applies with はい.
  void answer_all() {
    SheetViewModel sheet(session);
    REQUIRE(sheet.open(own()));
    for (int i = 0; i < sheet.rows()->count(); ++i) {
      sheet.choose(sheet.rows()->value(i, "key").toString());
      if (sheet.row()->exemption().isEmpty()) sheet.answerFirst(true);
    }
  }

  HomeViewModel home{session};
  InspectionViewModel inspection{session};
};

}  // namespace

TEST_CASE_METHOD(AtHome, "whoever is responsible is told at home that somebody was at the key files") {
  CHECK(home.alarm().isEmpty());
  const auto old = folder().parent_path() / "old.keys";
  std::filesystem::copy_file(folder() / "keys.a", old);
  const auto secret = SecretBytes::from_text(test_passphrase);
  const auto proof = session.vault().prove(secret);
  REQUIRE(session.vault().add_person("佐藤 次郎", Role::staff, SecretBytes::from_text(test_passphrase), *proof));
  session.close();
  for (const char* name : {"keys.a", "keys.b"}) {
    std::filesystem::copy_file(old, folder() / name, std::filesystem::copy_options::overwrite_existing);
  }
  const auto open_as = [&](std::string_view person) {
    REQUIRE(session.open(vault::Vault::open(folder(), person, secret, clock).value(), clock));
    session.touch();
  };
  open_as("見本 花子");
  CHECK(home.alarm().startsWith("鍵のファイルが"));
  CHECK_FALSE(home.alarmDay().isEmpty());
  session.close();
  open_as("佐藤 次郎");
  CHECK(home.alarm().isEmpty());
}

TEST_CASE_METHOD(AtHome, "a new pharmacy begins with the gate") {
  session.touch();
  CHECK(home.standing() == HomeViewModel::GateUnanswered);
  CHECK(home.next()->count() > 0);
  CHECK(home.daysLeft() == 130);
  CHECK(home.lastCheck().isEmpty());
}

TEST_CASE_METHOD(AtHome, "a gate that is answered いいえ leaves nothing to do") {
  SheetViewModel sheet(session);
  REQUIRE(sheet.open(own()));
  sheet.answerFirst(false);
  CHECK(home.standing() == HomeViewModel::NotNeeded);
  CHECK(home.next()->count() == 0);
  CHECK_FALSE(home.vendorsNeeded());
}

TEST_CASE_METHOD(AtHome, "a complete own sheet still waits for the vendors") {
  answer_all();
  CHECK(home.standing() == HomeViewModel::OwnComplete);
  CHECK(home.answered() == 10);
  CHECK(home.next()->value(0, "badge").toString() == "未登録");
}

TEST_CASE_METHOD(AtHome, "everything is complete without a vendor contract once the own sheet is") {
  REQUIRE(session.pharmacy()->set_vendor_contract(false));
  session.touch();
  answer_all();
  CHECK(home.standing() == HomeViewModel::AllComplete);
  CHECK(home.total() == 8);
  CHECK(home.next()->count() == 0);
}

TEST_CASE_METHOD(AtHome, "a next thing leads to its row") {
  session.touch();
  QSignalSpy wanted(&home, &HomeViewModel::sheetWanted);
  home.go(home.next()->value(0, "key").toString());
  REQUIRE(wanted.size() == 1);
  CHECK(wanted[0][0].toInt() == int(own()));
  CHECK(wanted[0][1].toString() == "gate@organisation");
}

TEST_CASE_METHOD(AtHome, "a vendor that was not asked leads to the vendors") {
  REQUIRE(session.pharmacy()->add_vendor("レセコン株式会社", {"レセコン"}));
  session.touch();
  CHECK(home.vendorNotAsked() == 1);
  QSignalSpy wanted(&home, &HomeViewModel::vendorWanted);
  for (int i = 0; i < home.next()->count(); ++i) {
    if (home.next()->value(i, "badge").toString() == "未送付") home.go(home.next()->value(i, "key").toString());
  }
  CHECK(wanted.size() == 1);
}

TEST_CASE_METHOD(AtHome, "the inspection lists the form in its official order") {
  session.touch();
  REQUIRE(inspection.rows()->count() == 19);
  CHECK(inspection.rows()->value(0, "key").toString() == "gate@organisation");
  CHECK(inspection.rows()->value(1, "number").toString() == "1(1)");
  CHECK_FALSE(inspection.rows()->value(10, "reference").toBool());
  CHECK(inspection.rows()->value(11, "reference").toBool());
}

TEST_CASE_METHOD(AtHome, "what the inspection finds missing leads to its row") {
  session.touch();
  const int missing = inspection.missingCount();
  CHECK(missing > 0);
  QSignalSpy wanted(&inspection, &InspectionViewModel::sheetWanted);
  inspection.go(inspection.missing()->value(0, "key").toString());
  CHECK(wanted.size() == 1);
  answer_all();
  CHECK(inspection.missingCount() < missing);
}

}  // namespace mamori::app
