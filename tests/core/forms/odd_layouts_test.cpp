// Layouts with something odd in them: the row comes out right, or it is said why it is not sure.
#include "forms/grid.hpp"
#include "small_form.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace mamori;
using namespace mamori::test;
using forms::FoundRow;
using forms::Reason;

TEST_CASE("a form whose every wording is new comes out right") {
  const auto reading = reading_of(small());
  CHECK(unsure(reading) == "");
  REQUIRE(reading.rows.size() == 8);
  CHECK(place(reading.rows[0]) == "1(1)@organisation");
  CHECK(place(reading.rows[2]) == "2(2)@all");
  CHECK(place(reading.rows[4]) == "2(4)@server");
  CHECK(place(reading.rows[5]) == "2(5)@network");
  CHECK(place(reading.rows[7]) == "3(2)@organisation");
}

TEST_CASE("a filled copy gives the same rows and no answer in them") {
  auto lines = small();
  lines[3] = {"1 体制", "(1) 責任を持つ人を決めている。", "はい", "2026/7/3 店長"};
  lines[5][2] = "いいえ (R8.12.1)";
  lines[8][2] = "はい ・ いいえ (7/3)";
  const auto reading = reading_of(lines);
  CHECK(unsure(reading) == "");
  CHECK(reading.rows.size() == 8);
  CHECK(left(reading).find("店長") != std::string::npos);
}

TEST_CASE("the label of a section beside the second row of it is noticed") {
  auto lines = small();
  lines[12][0] = "";
  lines[13][0] = "3 備え";
  const auto reading = reading_of(lines);
  const auto& first = row_of(reading, "連絡先の図がある。");
  CHECK(place(first) == "3(1)@organisation");
  CHECK(doubts(first, Reason::section_slipped));
  CHECK(place(row_of(reading, "通信を絞っている。")) == "2(5)@network");
}

TEST_CASE("the label of a section beside the row above it is noticed") {
  auto lines = small();
  lines[11][0] = "3 備え";
  lines[12][0] = "";
  const auto reading = reading_of(lines);
  CHECK_FALSE(row_of(reading, "通信を絞っている。").sure());
  CHECK_FALSE(row_of(reading, "連絡先の図がある。").sure());
}

TEST_CASE("the label of a section in the middle of a group is noticed") {
  auto lines = small();
  lines[4] = {"", all_group};
  lines[6][0] = "2 システムの管理";
  const auto reading = reading_of(lines);
  const auto& first = row_of(reading, "持っている物を書き出している。");
  const auto& second = row_of(reading, "遠くからの保守を調べている。");
  CHECK(place(first) == "2(1)@all");
  CHECK(place(second) == "2(2)@all");
  CHECK_FALSE(first.sure());
  CHECK_FALSE(second.sure());
}

TEST_CASE("a heading for a target may stand in the column of the sections, above the label") {
  auto lines = small();
  lines[4] = {all_group};
  lines[5][0] = "2 システムの管理";
  const auto reading = reading_of(lines);
  CHECK(unsure(reading) == "");
  CHECK(place(row_of(reading, "持っている物を書き出している。")) == "2(1)@all");
}

TEST_CASE("a heading for a target that slipped into the line of a row is noticed") {
  auto lines = small();
  lines.erase(lines.begin() + 7);
  lines[6][0] = server_group;
  const auto reading = reading_of(lines);
  CHECK_FALSE(row_of(reading, "遠くからの保守を調べている。").sure());
}

TEST_CASE("a row that slipped one column to the right or left is still a row") {
  auto lines = small();
  lines[12] = {"", "3 備え", "(1) 連絡先の図がある。", yes_no};
  lines[13] = {"(2) 計画を作っている。", yes_no, "( / )"};
  const auto reading = reading_of(lines);
  CHECK(place(row_of(reading, "連絡先の図がある。")) == "3(1)@organisation");
  CHECK(place(row_of(reading, "計画を作っている。")) == "3(2)@organisation");
}

TEST_CASE("rows below a heading that is hidden are not sure") {
  auto page = page_of(small());
  page.hidden_lines.insert(8);
  const auto reading = read_files({xlsx({page})});
  CHECK(doubts(row_of(reading, "権限を分けている。"), Reason::hidden_before));
  CHECK(doubts(row_of(reading, "記録を見ている。"), Reason::hidden_before));
  CHECK(row_of(reading, "通信を絞っている。").sure());
  CHECK(left(reading).find(server_group) != std::string::npos);
}

TEST_CASE("rows out of sight are left and said; a merged label whose first line is hidden still counts") {
  auto page = page_of(small());
  page.at(13, 0)->lines = 2;
  page.hidden_lines.insert(13);
  const auto reading = read_files({xlsx({page})});
  CHECK(reading.rows.size() == 7);
  CHECK(place(row_of(reading, "計画を作っている。")) == "3(2)@organisation");
  CHECK(left(reading).find("連絡先の図がある。") != std::string::npos);
}

TEST_CASE("a tab out of sight is left and said") {
  auto other = page_of(small(), "old");
  other.hidden = true;
  const auto reading = read_files({xlsx({page_of(small()), other})});
  CHECK(reading.rows.size() == 8);
  CHECK(unsure(reading) == "");
  CHECK(left(reading).find("(1) 責任を持つ人を決めている。") != std::string::npos);
}

TEST_CASE("a column of numbers out of sight leaves rows that are not sure") {
  Lines lines{{"薬局におけるサイバーセキュリティ対策チェックリスト"},
              {"", "", "薬局確認用"},
              {"", "", "チェック項目", "確認結果", "備考"},
              {"1 体制", "(1)", "責任を持つ人を決めている。", yes_no},
              {"", "(2)", "話し合っている。", yes_no},
              {"", "(3)", "見直している。", yes_no}};
  auto page = page_of(lines);
  page.hidden_columns.insert(1);
  const auto reading = read_files({xlsx({page})});
  for (const auto& row : reading.rows) CHECK_FALSE(row.sure());
}

TEST_CASE("what is struck through is no text, and its row is not sure") {
  auto page = page_of(small());
  page.at(6, 1)->text = "持っている物を書き出している。";
  page.at(6, 1)->struck = "(1) 台帳を作っている。";
  page.at(7, 1)->struck = "昔の言葉";
  const auto reading = read_files({xlsx({page})});
  CHECK(doubts(row_of(reading, "遠くからの保守を調べている。"), Reason::struck_text));
  CHECK_FALSE(row_of(reading, "持っている物を書き出している。").sure());
  CHECK(left(reading).find("昔の言葉") != std::string::npos);
}

TEST_CASE("what Excel made of a typed number is told as it is") {
  auto page = page_of({{"薬局におけるサイバーセキュリティ対策チェックリスト"},
                       {"", "", "薬局確認用"},
                       {"", "", "チェック項目", "確認結果"},
                       {"1 体制", "-1", "責任を持つ人を決めている。", yes_no},
                       {"", "2", "話し合っている。", yes_no},
                       {"", "2026-01-03", "見直している。", yes_no},
                       {"", "(4)", "覚えている。", yes_no}});
  page.at(4, 1)->ink = Ink::number;
  page.at(5, 1)->ink = Ink::number;
  page.at(5, 1)->format = "(0)";
  page.at(6, 1)->ink = Ink::day;
  const auto reading = read_files({xlsx({page})});
  CHECK(row_of(reading, "責任を持つ人を決めている。").item == "(1)");
  CHECK(doubts(row_of(reading, "責任を持つ人を決めている。"), Reason::id_is_number));
  CHECK(row_of(reading, "話し合っている。").item == "(2)");
  CHECK(row_of(reading, "話し合っている。").sure());
  CHECK(doubts(row_of(reading, "見直している。"), Reason::id_missing));
}

TEST_CASE("two rows in one cell, one row in two lines and two texts beside a number are not sure") {
  auto lines = small();
  lines[5][1] = "(1) 持っている物を書き出している。\n(2) 遠くからの\n保守を調べている。";
  lines[6][1] = "";
  lines[8][1] = "(3) 権限を";
  lines.insert(lines.begin() + 9, {"", "分けている。"});
  const auto reading = reading_of(lines);
  CHECK(doubts(row_of(reading, "持っている物を書き出している。"), Reason::several_in_cell));
  CHECK(doubts(row_of(reading, "遠くからの保守を調べている。"), Reason::several_in_cell));
  CHECK(doubts(row_of(reading, "権限を分けている。"), Reason::joined_lines));
  CHECK(row_of(reading, "記録を見ている。").sure());
}

TEST_CASE("a note below a row may be its second half; in its cell it is part of it") {
  auto lines = small();
  lines[8][1] = "(3) 権限を分けている。\n※管理者を決めている";
  lines.insert(lines.begin() + 10, {"", "※または計画がある"});
  const auto reading = reading_of(lines);
  CHECK(row_of(reading, "権限を分けている。※管理者を決めている").sure());
  CHECK(doubts(row_of(reading, "記録を見ている。"), Reason::line_below));
}

TEST_CASE("the same number twice in a group is not sure, numbers out of order are as they are") {
  auto lines = small();
  lines[9][1] = "(3) 記録を見ている。";
  lines[5][1] = "(7) 持っている物を書き出している。";
  lines[6][1] = "(9) 遠くからの保守を調べている。";
  const auto reading = reading_of(lines);
  CHECK(doubts(row_of(reading, "記録を見ている。"), Reason::id_twice));
  CHECK(doubts(row_of(reading, "権限を分けている。"), Reason::id_twice));
  CHECK(row_of(reading, "遠くからの保守を調べている。").sure());
  CHECK(row_of(reading, "通信を絞っている。").sure());
}

TEST_CASE("a heading that names no known target, or more than one, leaves its rows unsure") {
  auto lines = small();
  lines[7][1] = "クラウドサービスについて、以下を実施している。";
  lines[10][1] = "サーバ及びネットワーク機器について、以下を実施している。";
  const auto reading = reading_of(lines);
  CHECK(doubts(row_of(reading, "権限を分けている。"), Reason::target_unclear));
  CHECK(doubts(row_of(reading, "通信を絞っている。"), Reason::several_targets));
  CHECK(std::ranges::count(reading.rows, std::string("通信を絞っている。"), &FoundRow::wording) == 2);
  CHECK(row_of(reading, "連絡先の図がある。").sure());
}

TEST_CASE("a word alone on a line inside the table leaves what follows unsure") {
  auto lines = small();
  lines[7][1] = "クラウド";
  const auto reading = reading_of(lines);
  CHECK_FALSE(row_of(reading, "権限を分けている。").sure());
  CHECK(row_of(reading, "遠くからの保守を調べている。").sure());
}

TEST_CASE("rows of a section with headings, above the first of them, are not sure") {
  auto lines = small();
  lines[4] = {"2 システムの管理"};
  const auto reading = reading_of(lines);
  CHECK(doubts(row_of(reading, "持っている物を書き出している。"), Reason::target_missing));
  CHECK(doubts(row_of(reading, "権限を分けている。"), Reason::section_slipped));
  CHECK(row_of(reading, "連絡先の図がある。").sure());
}

TEST_CASE("targets as columns of the table are several rows, none sure") {
  const auto reading = reading_of({{"薬局におけるサイバーセキュリティ対策チェックリスト"},
                                   {"", "", "薬局確認用"},
                                   {"", "チェック項目", "サーバ", "端末PC", "ネットワーク機器", "備考"},
                                   {"2 管理", "(1) 更新している。", "はい・いいえ", "はい・いいえ", "はい・いいえ"},
                                   {"", "(2) 権限を分けている。", "はい・いいえ", "はい・いいえ", "―"},
                                   {"", "(3) 絞っている。", "―", "―", "はい・いいえ"}});
  CHECK(reading.rows.size() == 6);
  for (const auto& row : reading.rows) CHECK(doubts(row, Reason::targets_in_columns));
}

TEST_CASE("a text between the rows that is no known heading leaves the rows below it to a person") {
  for (const std::string between :
       {"サーバについて、以下を実施している。（サーバがない場合は記入不要）", "●サーバについて、以下を実施している。",
        "※サーバについて、以下を実施している。", "サーバについて、以下を確認してください。",
        "サーバを保有し、その運用を自ら行っている薬局では、これらの項目を実施している。",
        "サーバ以外の機器について、以下を実施している。", "サーバ室への入退室", "クライアント証明書について",
        "PC以外の端末について、以下を実施している。", "●その他", "★2 運用", "（以下は事業者が記入）",
        "＊以下は参考項目です。", "●参考項目"}) {
    INFO(between);
    const auto reading = reading_of({{"薬局におけるサイバーセキュリティ対策チェックリスト"},
                                     {"薬局確認用"},
                                     {"", "チェック項目", "確認結果"},
                                     {"1 体制", "1-① 責任を持つ人を決めている。", yes_no},
                                     {"2 運用", "医療情報システム全般について、以下を実施している。"},
                                     {"", "2-① 台帳を見直している。", yes_no},
                                     {"", between},
                                     {"", "2-② 権限を分けている。", yes_no},
                                     {"", "2-③ 記録を保っている。", yes_no}});
    CHECK_FALSE(row_of(reading, "権限を分けている。").sure());
    CHECK_FALSE(row_of(reading, "記録を保っている。").sure());
  }
}

TEST_CASE("references to other rows are neither numbers nor rows, and another checklist is not this form") {
  const auto with = [](const std::string& title, const std::string& item, const std::string& below) {
    return reading_of({{title},
                       {"薬局確認用"},
                       {"", "", "チェック項目", "確認結果"},
                       {"1 体制", "(1)", item, yes_no},
                       {"", "(2)", "見直している。", yes_no},
                       {"", "(3)", "覚えている。", yes_no},
                       {"", below}});
  };
  const std::string title = "薬局におけるサイバーセキュリティ対策チェックリスト";
  const auto reading =
      with(title, "(1)から(3)までのすべてを規程に定めている。", "(2)及び(3)については、年に一度でよい。");
  CHECK(reading.rows.size() == 3);
  CHECK(reading.rows.front().wording == "(1)から(3)までのすべてを規程に定めている。");
  const auto noted = with(title, "決めている。", "(3)の記録には、日付を残している。");
  CHECK_FALSE(noted.rows.back().sure());
  for (const std::string other : {"薬局における麻薬管理チェックリスト", "薬局における個人情報保護チェックリスト",
                                  "オンライン資格確認 セキュリティ対策チェックリスト"}) {
    INFO(other);
    const auto list = with(other, "決めている。", "");
    CHECK(std::ranges::none_of(list.rows, [](const FoundRow& row) { return row.sure(); }));
  }
}

TEST_CASE("a cell of ten thousand names of targets costs no more than its letters") {
  std::string names;
  for (int i = 0; i < 10'000; ++i) names += "サーバ";
  auto lines = small();
  lines.insert(lines.begin() + 7, {"", names});
  CHECK(reading_of(lines).rows.size() >= 3);
}

TEST_CASE("tabs that hold more text than a form does are left whole, also where each alone does not") {
  auto lines = small();
  const std::string long_text(forms::grid_text_limit / 8, 'a');
  for (int i = 0; i < 5; ++i) lines.push_back({"", "", long_text});
  const auto one = page_of(lines, "薬局確認用");
  CHECK(read_files({xlsx({one})}).rows.size() == 8);
  const auto two = page_of({{long_text}, {long_text}, {long_text}}, "二");
  const auto reading = read_files({xlsx({one, two})});
  CHECK(reading.rows.size() == 8);
  CHECK(std::ranges::any_of(reading.left, [](const auto& text) { return text.why == forms::LeftWhy::too_long; }));
  for (int i = 0; i < 3; ++i) lines.push_back({"", "", long_text});
  CHECK(read_files({xlsx({page_of(lines)})}).rows.empty());
}

TEST_CASE("rows without a number are told, and never taken for another row") {
  auto lines = small();
  lines.insert(lines.begin() + 7, {"", "書き方を決めている。", yes_no});
  const auto reading = reading_of(lines);
  CHECK(doubts(row_of(reading, "書き方を決めている。"), Reason::id_missing));
  CHECK(row_of(reading, "遠くからの保守を調べている。").sure());
}

TEST_CASE("both sheets may stand one below the other in one tab") {
  auto lines = small();
  lines.push_back({""});
  auto vendor = small();
  vendor[1][2] = "事業者確認用";
  lines.insert(lines.end(), vendor.begin(), vendor.end());
  const auto reading = reading_of(lines);
  CHECK(unsure(reading) == "");
  CHECK(reading.rows.size() == 16);
  CHECK(reading.files[0].sheets.size() == 2);
  lines[15][0] = "";
  lines[16][2] = "";
  const auto nameless = reading_of(lines);
  for (std::size_t i = 8; i < nameless.rows.size(); ++i) CHECK_FALSE(nameless.rows[i].sure());
}

TEST_CASE("whose sheet it is comes from its title, not from the file or its order; two titles are none") {
  auto lines = small();
  lines[1][2] = "事業者確認用";
  CHECK(reading_of(lines).rows[0].sheet == SheetKind::vendor);
  lines[1] = {"薬局確認用", "", "事業者確認用"};
  const auto both = reading_of(lines);
  for (const auto& row : both.rows) CHECK(doubts(row, Reason::kind_unclear));
  lines[1] = {};
  const auto none = reading_of(lines);
  for (const auto& row : none.rows) CHECK(doubts(row, Reason::kind_unclear));
  CHECK_FALSE(none.files[0].sheets[0].kind);
  const auto tab = read_files({xlsx({page_of(lines, "事業者確認用")})});
  CHECK(tab.rows[0].sheet == SheetKind::vendor);
  CHECK(unsure(tab) == "");
}

TEST_CASE("a note that speaks of the other sheet does not change whose it is") {
  auto lines = small();
  lines.insert(lines.begin() + 2, {"＊事業者は「事業者確認用」を用いて確認してください。"});
  lines.insert(lines.begin() + 2, {"事業者と契約している場合は事業者確認用も回収してください"});
  const auto reading = reading_of(lines);
  CHECK(unsure(reading) == "");
  CHECK(reading.rows[0].sheet == SheetKind::pharmacy);
}

TEST_CASE("the hospital's form is not the pharmacy's") {
  auto lines = small();
  lines[0][0] = "医療機関におけるサイバーセキュリティ対策チェックリスト";
  lines[1][2] = "医療機関確認用";
  const auto reading = reading_of(lines);
  for (const auto& row : reading.rows) CHECK(doubts(row, Reason::hospital_form));
  CHECK_FALSE(reading.files[0].sheets[0].kind);
}

TEST_CASE("a later year without the word 参考 is not sure, 参考 in a heading is") {
  auto lines = small();
  lines.insert(lines.begin() + 2, {"○ 令和5年度中"});
  lines.push_back({"○ 参考項目（令和６年度中）"});
  lines.push_back({"", "チェック項目", "確認結果", "備考"});
  lines.push_back({"3 備え", "(3) 訓練をしている。", yes_no});
  const auto reading = reading_of(lines);
  CHECK(unsure(reading) == "");
  CHECK(row_of(reading, "訓練をしている。").due == Obligation::reference);
  CHECK(row_of(reading, "訓練をしている。").due_year == FiscalYear::reiwa(6));
  CHECK(row_of(reading, "計画を作っている。").due_year == FiscalYear::reiwa(5));
  lines[15][0] = "○ 令和6年度中";
  CHECK(doubts(row_of(reading_of(lines), "訓練をしている。"), Reason::due_unclear));
}

TEST_CASE("other heads, or none, do not stop the reading") {
  auto lines = small();
  lines[2] = {"", "点検内容", "点検状況", "特記事項"};
  CHECK(unsure(reading_of(lines)) == "");
  lines[2] = {};
  CHECK(unsure(reading_of(lines)) == "");
  for (auto& line : lines) {
    if (line.size() > 2 && line[2] == yes_no) line[2] = "";
  }
  const auto bare = reading_of(lines);
  for (const auto& row : bare.rows) CHECK(doubts(row, Reason::no_table_head));
}

TEST_CASE("the first question is found by its place and its note, whatever it asks") {
  auto lines = small();
  lines.insert(lines.begin() + 2, {"", "チェック項目", "確認結果（日付）", "備考"});
  lines.insert(lines.begin() + 3,
               {"導入の有無", "電子の道具を使っている。\n（「いいえ」の場合、以下は記入不要）", yes_no});
  const auto reading = reading_of(lines);
  CHECK(unsure(reading) == "");
  const auto& gate = row_of(reading, "電子の道具を使っている。");
  CHECK(gate.gate);
  CHECK(gate.note == "（「いいえ」の場合、以下は記入不要）");
  CHECK(gate.section == 0);
  lines[3] = {"道具", "電子の道具を使っている。", yes_no};
  CHECK(doubts(row_of(reading_of(lines), "電子の道具を使っている。"), Reason::gate_unclear));
}

TEST_CASE("empty styled lines and texts outside the table change nothing") {
  auto lines = small();
  lines.insert(lines.begin(), {"別添１", "", "", "令和8年6月1日"});
  lines.push_back({"事業者名：", "", "記入日："});
  lines.push_back({"● 各項目の考え方は、マニュアルをご覧ください。"});
  lines.push_back({"", "", "1 / 1"});
  auto page = page_of(lines);
  page.styled_lines = 1000;
  const auto reading = read_files({xlsx({page})});
  CHECK(unsure(reading) == "");
  CHECK(reading.rows.size() == 8);
  CHECK(left(reading).find("● 各項目の考え方") != std::string::npos);
  CHECK(left(reading).find("事業者名：") != std::string::npos);
}
