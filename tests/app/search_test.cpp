// 検索 over a real vault: what is found, in which order, and where it leads.
#include "desk_fixture.hpp"
#include "viewmodels/search/search_view_model.hpp"

#include <QSignalSpy>

namespace mamori::app {
namespace {

struct Searcher : DeskFixture {
  Searcher() {
    REQUIRE(session.pharmacy()->add_vendor("メディコム商会", {"レセコン"}));
    REQUIRE(session.ledgers()->add(Ledger::devices, {"PC-001", "terminal", "", "Windows 11", "", "", "192.168.1.20"}));
    session.touch();
  }

  /// Groups and titles, one line each: "機器台帳: PC-001".
  [[nodiscard]] QStringList found(const QString& typed) {
    search.setText(typed);
    QStringList lines;
    QString group;
    for (int i = 0; i < search.found()->count(); ++i) {
      if (const auto heading = search.found()->value(i, "heading").toString(); !heading.isEmpty()) group = heading;
      lines << QStringLiteral("%1: %2").arg(group, search.found()->value(i, "title").toString());
    }
    return lines;
  }

  SearchViewModel search{session};
};

}  // namespace

TEST_CASE_METHOD(Searcher, "the number of an item finds its row before everything else") {
  for (const char* typed : {"2(4)", "24", "２（４）", "2-4"}) {
    const auto lines = found(QString::fromUtf8(typed));
    INFO(typed);
    REQUIRE_FALSE(lines.isEmpty());
    CHECK(search.found()->value(0, "number").toString() == "2(4)");
  }
  QSignalSpy wanted(&search, &SearchViewModel::rowWanted);
  search.open(0);
  CHECK(wanted.takeFirst().front().toString() == "2(4)@server");
}

TEST_CASE_METHOD(Searcher, "rows of one number are told apart by what they speak about") {
  CHECK(found("27").mid(0, 2) ==
        QStringList{"チェック: 更新プログラムの適用（ネットワーク機器）", "チェック: 更新プログラムの適用（サーバ）"});
}

TEST_CASE_METHOD(Searcher, "an address finds its device, and leads there") {
  CHECK(found("192.168.1.20") == QStringList{"機器台帳: PC-001"});
  QSignalSpy wanted(&search, &SearchViewModel::entryWanted);
  search.open(0);
  REQUIRE(wanted.size() == 1);
  CHECK(wanted.front().front().toInt() == static_cast<int>(Ledger::devices));
}

TEST_CASE_METHOD(Searcher, "a vendor is found by its name and by its systems, in any kana and width") {
  CHECK(found("めでぃこむ").contains("事業者: メディコム商会"));
  CHECK(found("ﾚｾｺﾝ").contains("事業者: メディコム商会"));
  QSignalSpy wanted(&search, &SearchViewModel::vendorWanted);
  search.open(0);
  CHECK(wanted.size() <= 1);
}

TEST_CASE_METHOD(Searcher, "help and words that are explained are found with the sentence in which they stand") {
  const auto lines = found("ルータ");
  CHECK(lines.filter("確かめかた:").size() + lines.filter("用語:").size() + lines.filter("チェック:").size() > 0);
  for (int i = 0; i < search.found()->count(); ++i) CHECK_FALSE(search.found()->value(i, "title").toString().isEmpty());
}

TEST_CASE_METHOD(Searcher, "nothing is found for nothing, and remarks and drafts are not looked into") {
  CHECK(found("   ").isEmpty());
  Answer answer;
  answer.remark = "ひみつのめもがき";
  REQUIRE(session.sheets().answer(own(), row("2(5)", Target::server).key, answer, {}));
  session.drafts().keep("remark/1/2(5)@server", "ひみつのめもがき");
  session.touch();
  CHECK(found("ひみつのめもがき").isEmpty());
}

TEST_CASE_METHOD(Searcher, "what was found is gone once the store is closed") {
  CHECK_FALSE(found("レセコン").isEmpty());
  session.close();
  CHECK(search.text().isEmpty());
  CHECK(search.found()->count() == 0);
}

}  // namespace mamori::app
