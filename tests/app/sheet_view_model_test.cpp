#include "viewmodels/sheet/sheet_view_model.hpp"

#include "desk_fixture.hpp"

#include <QSignalSpy>

namespace mamori::app {
namespace {

struct OpenSheet : DeskFixture {
  OpenSheet() { REQUIRE(sheet.open(own())); }

  SheetViewModel sheet{session};
  const Row& accounts = row("2(5)", Target::server);
  const QString accounts_key = QString::fromStdString(accounts.key.text());
};

CivilDate day(const char* iso) {
  return CivilDate::from_iso(iso).value();
}

}  // namespace

TEST_CASE_METHOD(OpenSheet, "a sheet opens at its first open row, which is the gate") {
  CHECK(sheet.row()->gate());
  CHECK(sheet.position() == 0);
  CHECK(sheet.requiredTotal() == 10);
  CHECK_FALSE(sheet.rowShown());
}

TEST_CASE_METHOD(OpenSheet, "a row that is asked for by name is opened") {
  REQUIRE(sheet.open(own(), accounts_key));
  CHECK(sheet.row()->key() == accounts_key);
  CHECK(sheet.rowShown());
}

TEST_CASE_METHOD(OpenSheet, "an answer is in the store before it is said to be saved") {
  sheet.choose(accounts_key);
  std::optional<Answer> when_said;
  QObject::connect(&sheet, &SheetViewModel::savedChanged, [&] { when_said = stored(accounts); });
  sheet.answerFirst(true);
  REQUIRE(when_said);
  CHECK(when_said->first == Check{Verdict::yes, day("2023-11-22")});
  CHECK_FALSE(sheet.saved().time.isEmpty());
}

TEST_CASE_METHOD(OpenSheet, "a first いいえ asks for a target day up to the end of the row's year") {
  sheet.choose(accounts_key);
  sheet.answerFirst(false);
  CHECK(sheet.row()->targetAsked());
  CHECK(sheet.row()->targetFirst() == "2023-11-22");
  CHECK(sheet.row()->targetLast() == "2024-03-31");
  sheet.setTargetDay("2024-02-29");
  CHECK(stored(accounts).target_day == day("2024-02-29"));
}

TEST_CASE_METHOD(OpenSheet, "a target day outside the year is refused at its field and changes nothing") {
  sheet.choose(accounts_key);
  sheet.answerFirst(false);
  sheet.setTargetDay("2024-04-01");
  CHECK(sheet.failed());
  CHECK(sheet.errorField() == SheetViewModel::TargetField);
  CHECK(sheet.error().code == "target_day_outside_year");
  CHECK_FALSE(stored(accounts).target_day);
}

TEST_CASE_METHOD(OpenSheet, "a check day in the future is refused at its field") {
  sheet.choose(accounts_key);
  sheet.answerFirst(true);
  sheet.setFirstDay("2023-11-23");
  CHECK(sheet.errorField() == SheetViewModel::FirstDayField);
  CHECK(stored(accounts).first->day == day("2023-11-22"));
}

TEST_CASE_METHOD(OpenSheet, "the second check is asked for only after a first いいえ") {
  sheet.choose(accounts_key);
  CHECK_FALSE(sheet.row()->secondAsked());
  sheet.answerFirst(true);
  CHECK_FALSE(sheet.row()->secondAsked());
  sheet.answerFirst(false);
  sheet.giveReason("押しまちがい");
  REQUIRE(sheet.row()->secondAsked());
  sheet.answerSecond(true);
  CHECK(stored(accounts).second == Check{Verdict::yes, day("2023-11-22")});
  sheet.answerSecond(true);
  sheet.giveReason("押しまちがい");
  CHECK_FALSE(stored(accounts).second);
}

TEST_CASE_METHOD(OpenSheet, "undo brings back what はい took away") {
  sheet.choose(accounts_key);
  sheet.answerFirst(false);
  sheet.setTargetDay("2024-02-29");
  sheet.answerFirst(true);
  sheet.fixToday();
  sheet.giveReason("確かめ直した");
  REQUIRE(sheet.saved().undo);
  sheet.undo();
  CHECK(stored(accounts).first == Check{Verdict::no, day("2023-11-22")});
  CHECK(stored(accounts).target_day == day("2024-02-29"));
  CHECK(sheet.saved().takenBack);
  // The record has a code for it, whatever language the screen spoke.
  CHECK(session.vault().history()->back().reason == reason_undone);
}

TEST_CASE_METHOD(OpenSheet, "every answer field is taken back step by step, and made again") {
  sheet.choose(accounts_key);
  sheet.answerFirst(false);
  sheet.setTargetDay("2024-02-29");
  sheet.draftRemark("ID が 2 つ残る");
  sheet.keepRemark();
  const Answer whole = stored(accounts);
  sheet.undo();
  CHECK(stored(accounts).remark.empty());
  sheet.undo();
  CHECK_FALSE(stored(accounts).target_day);
  sheet.undo();
  CHECK(stored(accounts).empty());
  CHECK_FALSE(sheet.saved().undo);
  sheet.redo();
  sheet.redo();
  sheet.redo();
  CHECK(stored(accounts) == whole);
  CHECK(sheet.saved().madeAgain);
  CHECK_FALSE(sheet.saved().redo);
}

TEST_CASE_METHOD(OpenSheet, "an answer of another row is taken back at its row") {
  sheet.choose(accounts_key);
  sheet.answerFirst(true);
  sheet.step(1);
  CHECK(sheet.saved().elsewhere == "2(5)");
  sheet.undo();
  CHECK(sheet.row()->key() == accounts_key);
  CHECK(sheet.saved().elsewhere.isEmpty());
  CHECK(stored(accounts).empty());
}

TEST_CASE_METHOD(OpenSheet, "a new answer leaves nothing to be made again") {
  sheet.choose(accounts_key);
  sheet.answerFirst(true);
  sheet.undo();
  sheet.answerUnsure();
  CHECK_FALSE(sheet.saved().redo);
}

TEST_CASE_METHOD(OpenSheet, "what was changed from elsewhere since is not taken back") {
  sheet.choose(accounts_key);
  sheet.answerFirst(true);
  Answer other = stored(accounts);
  other.remark = "ほかの端末で";
  REQUIRE(session.sheets().answer(own(), accounts.key, other, {}));
  session.touch();
  sheet.undo();
  CHECK(stored(accounts) == other);
  CHECK_FALSE(sheet.saved().undo);
}

TEST_CASE_METHOD(OpenSheet, "はい on the day of a first いいえ asks whether it is a slip or the second check") {
  sheet.choose(accounts_key);
  sheet.answerFirst(false);
  sheet.answerFirst(true);
  REQUIRE(sheet.checkAsked());
  CHECK_FALSE(sheet.reasonAsked());
  CHECK(stored(accounts).first->verdict == Verdict::no);
  SECTION("the second check") {
    sheet.secondToday();
    CHECK(stored(accounts).first == Check{Verdict::no, day("2023-11-22")});
    CHECK(stored(accounts).second == Check{Verdict::yes, day("2023-11-22")});
    // Never two pairs of answers at once.
    CHECK(sheet.secondInFront());
  }
  SECTION("a slip") {
    sheet.fixToday();
    sheet.giveReason("押しまちがい");
    CHECK(stored(accounts).first == Check{Verdict::yes, day("2023-11-22")});
    CHECK_FALSE(sheet.secondInFront());
  }
  SECTION("neither") {
    sheet.dropCheck();
    CHECK(stored(accounts).first->verdict == Verdict::no);
  }
  CHECK_FALSE(sheet.checkAsked());
}

TEST_CASE_METHOD(OpenSheet, "what is said goes to the check that stands in front") {
  sheet.choose(accounts_key);
  sheet.say(RowViewModel::No);
  sheet.say(RowViewModel::Yes);
  sheet.secondToday();
  const auto before = session.vault().history_head();
  // Said again it is left as it is.
  sheet.say(RowViewModel::Yes);
  sheet.say(RowViewModel::Unsure);
  CHECK(session.vault().history_head()->size == before->size);
  sheet.setFixingFirst(true);
  CHECK_FALSE(sheet.secondInFront());
  sheet.say(RowViewModel::Yes);
  sheet.giveReason("押しまちがい");
  CHECK(stored(accounts).first->verdict == Verdict::yes);
  CHECK_FALSE(stored(accounts).second);
  CHECK_FALSE(sheet.fixingFirst());
}

TEST_CASE_METHOD(OpenSheet, "changing a verdict asks why first, and nothing is saved before the reason") {
  sheet.choose(accounts_key);
  sheet.answerFirst(true);
  CHECK_FALSE(sheet.reasonAsked());
  sheet.answerFirst(false);
  REQUIRE(sheet.reasonAsked());
  CHECK(stored(accounts).first->verdict == Verdict::yes);
  sheet.dropReason();
  CHECK_FALSE(sheet.reasonAsked());
  CHECK(sheet.row()->first() == RowViewModel::Yes);

  sheet.draftRemark("ID が 2 つ残る");
  sheet.answerFirst(false);
  sheet.giveReason("状況が変わった");
  CHECK(stored(accounts).first->verdict == Verdict::no);
  CHECK(stored(accounts).remark == "ID が 2 つ残る");
  CHECK(session.vault().history_page({}, ~0ull, 1)->front().reason == "状況が変わった");
}

TEST_CASE_METHOD(OpenSheet, "a change that waits for its reason does not follow to another row") {
  sheet.choose(accounts_key);
  sheet.answerFirst(true);
  sheet.answerFirst(false);
  sheet.step(1);
  CHECK_FALSE(sheet.reasonAsked());
  CHECK(stored(accounts).first->verdict == Verdict::yes);
}

TEST_CASE_METHOD(OpenSheet, "a row tells its own last changes, newest first") {
  sheet.choose(accounts_key);
  CHECK(sheet.history()->count() == 0);
  sheet.answerFirst(true);
  sheet.answerFirst(false);
  sheet.giveReason("押しまちがい");
  REQUIRE(sheet.history()->count() == 2);
  CHECK(sheet.history()->value(0, "text").toString() == "はい → いいえ");
  CHECK(sheet.history()->value(0, "detail").toString().contains("押しまちがい"));
  CHECK(sheet.history()->value(1, "text").toString() == "答えなし → はい");
  sheet.step(1);
  CHECK(sheet.history()->count() == 0);
}

TEST_CASE_METHOD(OpenSheet, "わからない keeps the remark and is no answer") {
  sheet.choose(accounts_key);
  sheet.draftRemark("会社に聞く");
  sheet.answerUnsure();
  CHECK(stored(accounts).unsure);
  CHECK(stored(accounts).remark == "会社に聞く");
  CHECK(sheet.row()->first() == RowViewModel::Unsure);
}

TEST_CASE_METHOD(OpenSheet, "a remark that is being typed is saved when another row is opened") {
  sheet.choose(accounts_key);
  sheet.draftRemark("紙は棚 B");
  sheet.step(1);
  CHECK(stored(accounts).remark == "紙は棚 B");
}

TEST_CASE_METHOD(OpenSheet, "a remark that is being typed goes with the answer that is pressed next") {
  sheet.choose(accounts_key);
  sheet.draftRemark("紙は棚 B");
  sheet.answerFirst(true);
  CHECK(stored(accounts).remark == "紙は棚 B");
  CHECK(sheet.row()->remark() == "紙は棚 B");
}

TEST_CASE_METHOD(OpenSheet, "a remark that is being typed is saved before the desk closes") {
  sheet.choose(accounts_key);
  sheet.draftRemark("紙は棚 B");
  session.close();
  CHECK(sheet.sheet() == 0);
  auto vault = vault::Vault::open(folder(), {}, SecretBytes::from_text(test_passphrase), clock);
  REQUIRE(vault);
  REQUIRE(session.open(std::move(*vault), clock));
  CHECK(stored(accounts).remark == "紙は棚 B");
}

TEST_CASE_METHOD(OpenSheet, "a remark that is too long is refused at its field and is still there to be shortened") {
  sheet.choose(accounts_key);
  const QString typed(SheetViewModel::remarkLimit() + 1, u'あ');
  sheet.draftRemark(typed);
  sheet.keepRemark();
  CHECK(sheet.errorField() == SheetViewModel::RemarkField);
  sheet.step(1);
  sheet.choose(accounts_key);
  CHECK(sheet.row()->remark() == typed);
  CHECK(stored(accounts).remark.empty());
}

TEST_CASE_METHOD(OpenSheet, "a gate that is answered いいえ takes every other row out and says why") {
  sheet.answerFirst(false);
  CHECK_FALSE(sheet.gateOpen());
  sheet.choose(accounts_key);
  CHECK(sheet.row()->exemption() == "医療情報システムを使っていないので、答えなくてよい項目です。");
  CHECK(sheet.rows()->value(1, "mark").toInt() == 4);
}

TEST_CASE_METHOD(OpenSheet, "without a vendor contract 2(2) and 2(3) need no answer and the list says why") {
  sheet.setVendorContract(false);
  CHECK_FALSE(sheet.hasVendorContract());
  CHECK(sheet.contractRows() == "2(2)・2(3)");
  CHECK(sheet.requiredTotal() == 8);
  const int place = sheet.rows()->rowOf(QString::fromStdString(row("2(3)", Target::all).key.text()));
  CHECK(sheet.rows()->value(place, "note").toString() == "事業者と契約していないため");
  sheet.setVendorContract(true);
  CHECK(sheet.requiredTotal() == 10);
}

TEST_CASE_METHOD(OpenSheet, "pressing the answer that is there already writes nothing") {
  sheet.choose(accounts_key);
  sheet.answerFirst(true);
  const auto before = session.vault().history_head();
  sheet.answerFirst(true);
  CHECK(session.vault().history_head()->size == before->size);
}

TEST_CASE_METHOD(OpenSheet, "going on stops at both ends of the sheet") {
  sheet.step(-1);
  CHECK(sheet.position() == 0);
  sheet.step(100);
  CHECK(sheet.position() == sheet.rows()->count() - 1);
}

TEST_CASE("a vendor's row outside the contract says so and can be put back") {
  DeskFixture desk;
  REQUIRE(desk.session.pharmacy()->add_vendor("レセコン株式会社", {"レセコン"}));
  desk.session.touch();
  SheetViewModel sheet(desk.session);
  REQUIRE(sheet.openSheet(int(desk.session.overview()->vendor_sheets.front().sheet)));
  const int total = sheet.requiredTotal();
  sheet.setScope("サーバは別の会社");
  CHECK(sheet.row()->outOfScope());
  CHECK(sheet.row()->exemption() == "契約の範囲外です：サーバは別の会社");
  CHECK(sheet.requiredTotal() == total - 1);
  sheet.setScope("");
  CHECK(sheet.requiredTotal() == total);
}

TEST_CASE_METHOD(OpenSheet, "a row speaks the language of the screen and keeps the official words") {
  sheet.choose(accounts_key);
  CHECK(sheet.row()->courtesy().isEmpty());
  session.setLanguage(Language::en);
  CHECK(sheet.row()->courtesy() == QString::fromStdString(accounts.wording->en));
  CHECK(sheet.row()->wording() == QString::fromStdString(accounts.wording->ja));
}

}  // namespace mamori::app
