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

TEST_CASE("no text but a heading of its own makes rows reference ones") {
  for (const std::string words : {"（参考）", "参考", "【参考】", "別紙（参考）", "網掛けは参考項目", "★：参考項目",
                                  "■：参考項目", "参考項目は２ページ", "参考項目を含む", "参考項目なし"}) {
    INFO(words);
    for (const std::size_t line : {std::size_t{0}, std::size_t{2}, before_last, end}) {
      for (const auto& row : reading_of(with(line, {"", "", "", "", words})).rows)
        CHECK_FALSE((row.sure() && row.due == Obligation::reference));
    }
  }
  const auto reading = reading_of(with(2, {"○ 参考項目（令和9年度中）"}));
  for (const auto& row : reading.rows) CHECK(row.due == Obligation::reference);
}

TEST_CASE("a heading for another time in words that are new leaves the rows of its table unsure") {
  for (const std::string words :
       {"○　令和９年度までに実施する項目", "○ 令和９年度から", "令和９年度以降の項目", "令和９年度分",
        "令和10年３月31日まで", "今年度は回答不要の項目", "今後取り組む項目", "将来的に対応が望ましい項目"}) {
    INFO(words);
    auto lines = small();
    lines.push_back({words});
    lines.push_back(lines[2]);
    lines.push_back({"4 その先", "(1) 訓練を二度行っている。", yes_no});
    CHECK(doubts(row_of(reading_of(lines), "訓練を二度行っている。"), Reason::due_unclear));
    auto first = small();
    first.insert(first.begin() + 2, {words});
    CHECK(doubts(row_of(reading_of(first), "責任を持つ人を決めている。"), Reason::due_unclear));
  }
}

TEST_CASE("a legend that tells rows apart by their look leaves none sure") {
  for (const std::string words :
       {"＊　網掛けの項目は参考項目です。", "（注）青字の項目は任意です。", "★印の項目は、努力目標です。",
        "〔　〕内の番号は参考項目を示す。", "▲の項目は、令和９年度末までに対応すれば差し支えありません。"}) {
    INFO(words);
    for (const std::size_t line : {std::size_t{2}, end}) {
      for (const auto& row : reading_of(with(line, {words})).rows) CHECK_FALSE(row.sure());
    }
  }
}

TEST_CASE("what a cell or a bracket says of its own row is heard") {
  for (const std::string tag : {"任意", "推奨", "努力義務", "令和９年度から適用", "【廃止】", "R9"}) {
    INFO(tag);
    auto lines = small();
    lines[9].push_back(tag);
    CHECK(doubts(row_of(reading_of(lines), "記録を見ている。"), Reason::due_unclear));
  }
  for (const std::string tag : {"（任意）", "【令和７年度で終了】", "＜推奨＞"}) {
    auto lines = small();
    lines[9][1] += tag;
    CHECK(doubts(row_of(reading_of(lines), "記録を見ている。" + tag), Reason::due_unclear));
  }
  for (const std::string tag : {"（端末PCのみ）", "【対象：端末】", "※ネットワーク機器のみ"}) {
    auto lines = small();
    lines[9][1] += tag;
    CHECK(doubts(row_of(reading_of(lines), "記録を見ている。" + tag), Reason::target_unclear));
  }
  auto lines = small();
  lines[9].push_back("対象：端末PC");
  CHECK(doubts(row_of(reading_of(lines), "記録を見ている。"), Reason::target_unclear));
  lines = small();
  lines[9].push_back("対象：サーバ");
  CHECK(unsure(reading_of(lines)) == "");
}

TEST_CASE("a column that sorts rows by duty or time leaves all of them unsure") {
  for (const std::string head : {"必須", "対応期限", "対応時期", "令和8年度の対象"}) {
    INFO(head);
    auto lines = small();
    lines[2].push_back(head);
    for (const auto& row : reading_of(lines).rows) CHECK(doubts(row, Reason::due_unclear));
  }
  auto lines = small();
  lines[2][2] = "確認結果（令和8年度）";
  CHECK(unsure(reading_of(lines)) == "");
}

TEST_CASE("a tab says by its name when its rows are due, and an older form beside this one is another") {
  for (const std::string tab : {"参考項目", "別表（努力目標）", "任意"}) {
    for (const auto& row : reading_of(small(), tab).rows) CHECK(doubts(row, Reason::due_unclear));
  }
  auto now = small();
  now[0][0] = "令和8年度版 薬局におけるサイバーセキュリティ対策チェックリスト";
  auto before = small();
  before[0][0] = "令和7年度版 薬局におけるサイバーセキュリティ対策チェックリスト";
  const auto reading = read_files({xlsx({page_of(now, "8"), page_of(before, "7")})});
  for (const auto& row : reading.rows) {
    if (row.tab == "7") CHECK(doubts(row, Reason::other_form));
    if (row.tab == "8") CHECK_FALSE(doubts(row, Reason::other_form));
  }
  for (const auto& row : reading_of(now, "令和９年度").rows) CHECK(doubts(row, Reason::due_unclear));
}

TEST_CASE("a heading that no row follows leaves the row above it unsure") {
  auto lines = small();
  std::swap(lines[10], lines[11]);
  CHECK(doubts(row_of(reading_of(lines), "通信を絞っている。"), Reason::group_slipped));
}

TEST_CASE("labels beside a later row of their sections leave every row's section to a person") {
  const std::vector<std::vector<std::string>> lines{{"薬局におけるサイバーセキュリティ対策チェックリスト"},
                                                    {"薬局確認用"},
                                                    {"", "チェック項目", "確認結果"},
                                                    {"", "(1) 責任を持つ人を決めている。", yes_no},
                                                    {"1 体制", "(2) 役割を書いている。", yes_no},
                                                    {"", "(3) 連絡先の図がある。", yes_no},
                                                    {"2 備え", "(4) 計画を作っている。", yes_no}};
  for (const auto& row : reading_of(lines).rows) CHECK_FALSE(row.sure());
}
