// Texts beside the rows that say something of them: what they touch is not sure, what they leave alone is.
#include "small_form.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace mamori;
using namespace mamori::test;
using forms::Reason;

namespace {

/// The small sheet with one line more, after `line` (from 1).
Lines with(std::size_t line, std::vector<std::string> more) {
  auto lines = small();
  lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(line), std::move(more));
  return lines;
}
constexpr std::size_t before_last = 13;
constexpr std::size_t end = 14;

}  // namespace

TEST_CASE("a footnote that names a row and says it is for reference leaves no row sure") {
  for (const std::string note : {"＊3-②は参考項目です。", "※ 3(2)は努力目標です。", "＊1(1)及び3(2)は任意とする。"}) {
    INFO(note);
    const auto reading = reading_of(with(end, {note}));
    REQUIRE(reading.rows.size() == 8);
    for (const auto& row : reading.rows) CHECK(doubts(row, Reason::due_unclear));
  }
}

TEST_CASE("a footnote about years, checks and generations says nothing of a row") {
  for (const std::string note : {"＊参考項目は令和9年度中に確認してください。", "※2回目の確認の日付を記入する。",
                                 "※ バックアップは3世代とする。", "＊ 令和8年7月1日"}) {
    INFO(note);
    for (const auto& row : reading_of(with(end, {note})).rows) CHECK_FALSE(doubts(row, Reason::due_unclear));
  }
}

TEST_CASE("words for a later year or a lesser duty between rows leave those below unsure") {
  for (const std::string words :
       {"○ 次年度中", "【努力目標】", "翌年度", "推奨項目", "以下、任意", "＊以下の項目は任意です。"}) {
    INFO(words);
    const auto reading = reading_of(with(before_last, {words}));
    CHECK(doubts(row_of(reading, "計画を作っている。"), Reason::due_unclear));
  }
}

TEST_CASE("a heading of one target that says 参考項目 leaves open where that ends") {
  auto lines = small();
  lines[10][1] = "ネットワーク機器について（参考項目）";
  const auto reading = reading_of(lines);
  CHECK_FALSE(row_of(reading, "通信を絞っている。").sure());
  CHECK(doubts(row_of(reading, "連絡先の図がある。"), Reason::due_unclear));
  CHECK(doubts(row_of(reading, "計画を作っている。"), Reason::due_unclear));
}

TEST_CASE("a text that takes up the row above leaves it unsure, wherever it stands") {
  const std::string more = "また、その記録を月に一度見ている。";
  for (const std::vector<std::string>& line :
       {std::vector<std::string>{"", "●" + more}, {more}, {"", "", more}, {"", "・" + more}, {"", "※なお、" + more}}) {
    const auto reading = reading_of(with(end, line));
    CHECK_FALSE(row_of(reading, "計画を作っている。").sure());
  }
  auto lines = small();
  lines[9].push_back(more);  // under 備考, in the row's own line
  CHECK(doubts(row_of(reading_of(lines), "記録を見ている。"), Reason::several_texts));
}

TEST_CASE("who fills in is not sure where the form and a line of it name different people") {
  for (const auto& lines : {with(3, {"（事業者が記入してください）"}), with(end, {"（以下は事業者が記入）"})}) {
    auto all = lines;
    all.push_back({"4 事業者", "(1) 管理する人を決めている。", yes_no});
    CHECK_FALSE(row_of(reading_of(all), "管理する人を決めている。").sure());
  }
  for (const auto& row : reading_of(small(), "事業者確認用").rows) CHECK(doubts(row, Reason::kind_unclear));
  CHECK(unsure(reading_of(small(), "薬局確認用")) == "");
  CHECK(unsure(reading_of(small(), "医療機関・薬局確認用")) == "");
}

TEST_CASE("a heading that narrows its targets names none for sure") {
  for (const std::string heading :
       {"サーバについて、以下を実施している（院外に置くものに限る）。",
        "サーバについて、端末の側で以下を実施している。", "サーバについては対象外とし、以下を実施している。"}) {
    INFO(heading);
    auto lines = small();
    lines[7][1] = heading;
    CHECK_FALSE(row_of(reading_of(lines), "権限を分けている。").sure());
  }
  for (const std::string heading : {"サーバについて、次の対策を講じている。", "サーバについて以下の項目を確認した。",
                                    "サーバについて、以下のすべてを行っていますか。", "サーバに関する事項"}) {
    INFO(heading);
    auto lines = small();
    lines[7][1] = heading;
    CHECK(unsure(reading_of(lines)) == "");
  }
}
