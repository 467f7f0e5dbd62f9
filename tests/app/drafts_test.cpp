#include "viewmodels/shell/drafts.hpp"

#include "desk_fixture.hpp"
#include "viewmodels/evidence/evidence_view_model.hpp"
#include "viewmodels/incident/incident_view_model.hpp"
#include "viewmodels/ledgers/ledgers_view_model.hpp"
#include "viewmodels/sheet/sheet_view_model.hpp"
#include "viewmodels/vendors/vendors_view_model.hpp"

#include <QTest>

namespace mamori::app {
namespace {

/// A pharmacy with the pages on which something is typed, locked and opened again as often as a test likes.
struct Typist : DeskFixture {
  IncidentViewModel incident{session};
  LedgersViewModel ledgers{session};
  SheetViewModel sheet{session};

  Typist() { session.touch(); }
  void open() {
    auto vault = vault::Vault::open(folder(), {}, SecretBytes::from_text(test_passphrase), clock);
    REQUIRE(vault);
    REQUIRE(session.open(std::move(*vault), clock));
  }
  void lock_and_open() {
    session.close();
    open();
  }
};

}  // namespace

TEST_CASE_METHOD(Typist, "what was typed last before a lock is there again, and gone once it was saved") {
  incident.write("受付の画面に");
  lock_and_open();
  CHECK(incident.words() == "受付の画面に");
  CHECK(session.drafts().places() == QStringList{"incident"});
  REQUIRE(incident.note("受付の画面に見なれない文字"));
  CHECK(incident.words().isEmpty());
  lock_and_open();
  CHECK(session.drafts().places().isEmpty());
}

TEST_CASE_METHOD(Typist,
                 "a field that nothing reads before it is saved has its letters again after a lock, at its place") {
  VendorsViewModel vendors{session};
  vendors.jot("system/1")->setText("電子薬歴");
  const Jotting* other = vendors.jot("system/2");
  CHECK(other->text().isEmpty());
  lock_and_open();
  CHECK(other->text().isEmpty());
  CHECK(vendors.jot("system/2")->text().isEmpty());
  CHECK(vendors.jot("system/1")->text() == "電子薬歴");
  vendors.jot("system/1")->clear();
  lock_and_open();
  CHECK(vendors.jot("system/1")->text().isEmpty());
  CHECK(session.drafts().places().isEmpty());
}

TEST_CASE_METHOD(Typist, "what was typed is in the store once typing pauses, before any lock") {
  incident.write("受付の画面に");
  const auto kept = [&] { return session.vault().drafts().value(); };
  CHECK(kept().empty());
  REQUIRE(QTest::qWaitFor([&] { return kept().size() == 1; }, 5000));
  CHECK(kept().front().text == "受付の画面に");
  // Nothing was said yet.
  CHECK(session.vault().history()->back().action != Action::incident_noted);
}

TEST_CASE_METHOD(Typist, "an entry of a ledger that was being typed is offered again, saved or thrown away") {
  ledgers.open(0);
  ledgers.addEntry();
  ledgers.write(0, "PC-009");
  lock_and_open();
  ledgers.open(0);
  ledgers.addEntry();
  CHECK(ledgers.restored());
  CHECK(ledgers.fields()->value(0, "value").toString() == "PC-009");
  ledgers.dropRestored();
  CHECK_FALSE(ledgers.restored());
  CHECK(ledgers.fields()->value(0, "value").toString().isEmpty());
  ledgers.write(0, "PC-010");
  ledgers.back();
  lock_and_open();
  CHECK(session.drafts().places().isEmpty());
}

TEST_CASE_METHOD(Typist, "a remark that was refused is there again after a lock, and saved once it is short enough") {
  REQUIRE(sheet.open(own(), "2(1)@all"));
  sheet.draftRemark(QString(SheetViewModel::remarkLimit() + 1, u'あ'));
  sheet.keepRemark();
  REQUIRE(sheet.failed());
  lock_and_open();
  REQUIRE(sheet.open(own(), "2(1)@all"));
  CHECK(sheet.row()->remark().size() == SheetViewModel::remarkLimit() + 1);
  sheet.draftRemark("棚B");
  sheet.keepRemark();
  CHECK_FALSE(sheet.failed());
  CHECK(stored(row("2(1)", Target::all)).remark == "棚B");
  lock_and_open();
  CHECK(session.drafts().places().isEmpty());
}

TEST_CASE_METHOD(Typist, "a vendor that was being added is there again, and gone once it was added") {
  VendorsViewModel vendors(session);
  session.touch();
  vendors.adding()->setText("レセコン株式会社\nレセコン");
  lock_and_open();
  CHECK(vendors.adding()->text() == "レセコン株式会社\nレセコン");
  CHECK(session.drafts().places() == QStringList{"vendor"});
  REQUIRE(vendors.addVendor("レセコン株式会社", {"レセコン"}));
  CHECK(vendors.adding()->text().isEmpty());
  lock_and_open();
  CHECK(session.drafts().places().isEmpty());
}

TEST_CASE_METHOD(Typist, "words about evidence and reasons are there again at their own row, and gone once saved") {
  EvidenceViewModel evidence(session);
  REQUIRE(sheet.open(own(), "2(1)@all"));
  evidence.about("2(1)@all");
  evidence.words()->setText("棚B");
  sheet.reason()->setText("数え直した");
  lock_and_open();
  CHECK(evidence.words()->text().isEmpty());
  REQUIRE(sheet.open(own(), "2(4)@server"));
  CHECK(sheet.reason()->text().isEmpty());
  REQUIRE(sheet.open(own(), "2(1)@all"));
  CHECK(sheet.reason()->text() == "数え直した");
  evidence.about({});
  evidence.about("2(1)@all");
  CHECK(evidence.words()->text() == "棚B");
  REQUIRE(evidence.addWords("棚B", "2023-11-22", ""));
  sheet.answerFirst(true);
  sheet.answerFirst(false);
  REQUIRE(sheet.reasonAsked());
  sheet.giveReason(sheet.reason()->text());
  lock_and_open();
  CHECK(session.drafts().places().isEmpty());
}

TEST_CASE_METHOD(Typist, "a reason that was refused is not lost") {
  REQUIRE(sheet.open(own(), "2(1)@all"));
  sheet.answerFirst(true);
  const QString endless(sheet.reasonLimit() + 1, u'あ');
  sheet.reason()->setText(endless);
  sheet.answerFirst(false);
  sheet.giveReason(endless);
  REQUIRE(sheet.failed());
  CHECK(sheet.reason()->text() == endless);
}

TEST_CASE_METHOD(Typist, "each person has drafts of their own, and who leaves takes them along") {
  auto& vault = session.vault();
  const auto proof = vault.prove(SecretBytes::from_text(test_passphrase)).value();
  REQUIRE(
      vault.add_person("見本 太郎", Role::staff, SecretBytes::from_text("あかい自転車と夕方のバスと角の店"), proof));
  incident.write("受付の画面に");
  session.close();
  auto other =
      vault::Vault::open(folder(), "見本 太郎", SecretBytes::from_text("あかい自転車と夕方のバスと角の店"), clock);
  REQUIRE(other);
  REQUIRE(session.open(std::move(*other), clock));
  CHECK(incident.words().isEmpty());
}

}  // namespace mamori::app
