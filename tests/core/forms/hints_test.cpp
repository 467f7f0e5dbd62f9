// What a person says where the guess went wrong: whose sheet it is, which line is the head, what a column holds; and
// rows that are made or dropped by hand.
#include "editions/load.hpp"
#include "forms/draft.hpp"
#include "layout.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace mamori;
using namespace mamori::test;
using forms::HeadWord;

namespace {

const Library& library() {
  static const Library loaded = editions::built_in().value();
  return loaded;
}

forms::Reading read_with(const std::vector<Page>& pages, const std::vector<forms::TabHint>& hints) {
  const auto bytes = xlsx(pages);
  const std::vector<forms::FileIn> files{{"form.xlsx", bytes}};
  return forms::read(files, hints).value();
}

/// Heads with words that no form has, the wording left of its number, and a column with something else between.
Page strange() {
  Page page;
  page.blocks = {{1, 0, "ためし"}, {2, 0, "しつもん"}, {2, 1, "めも"}, {2, 2, "No"}, {2, 3, "ばしょ"}};
  const std::vector<std::string> rows{"台帳の管理を行っている。", "不要なアカウントを削除している。",
                                      "アクセスログを管理している。", "接続元制限を実施している。",
                                      "連絡体制図がある。"};
  for (std::size_t i = 0; i < rows.size(); ++i) {
    page.blocks.push_back({3 + i, 0, rows[i]});
    page.blocks.push_back({3 + i, 1, "去年は山田さんが見ている。"});
    page.blocks.push_back({3 + i, 2, std::to_string(i + 1), 1, 1, {}, Ink::number});
    page.blocks.push_back({3 + i, 3, "サーバ"});
  }
  return page;
}

}  // namespace

TEST_CASE("a tab without a title is whose a person says it is") {
  Page page;
  std::vector<Expected> expected;
  lay_out(*library().edition("r7"), SheetKind::vendor, Look{.name = "plain", .ids = Ids::joined_circled}, page,
          expected);
  std::erase_if(page.blocks, [](const Block& block) {
    return block.text.find("確認用") != std::string::npos || block.text.find("チェックリスト") != std::string::npos;
  });
  const auto guessed = read_with({page}, {});
  REQUIRE_FALSE(guessed.rows.empty());
  CHECK(std::ranges::none_of(guessed.rows, &forms::FoundRow::sure));
  const auto said =
      read_with({page}, {{.file = 0, .tab = 0, .kind = SheetKind::vendor, .head_line = {}, .columns = {}}});
  CHECK(not_whole(said, expected) == "");
  CHECK(said.files.front().sheets.front().kind == SheetKind::vendor);
}

TEST_CASE("a head and columns that no guess can know are as a person says") {
  CHECK(std::ranges::none_of(read_with({strange()}, {}).rows, &forms::FoundRow::sure));
  forms::TabHint hint{.file = 0, .tab = 0, .kind = SheetKind::pharmacy, .head_line = 2, .columns = {}};
  hint.columns = {{0, HeadWord::item}, {1, HeadWord::none}, {2, HeadWord::number}, {3, HeadWord::target}};
  const auto reading = read_with({strange()}, {hint});
  REQUIRE(reading.rows.size() == 5);
  CHECK(reading.tabs.front().head_line == 2);
  REQUIRE(reading.tabs.front().columns.size() == 4);
  CHECK(reading.tabs.front().columns[2].head == "No");
  for (std::size_t i = 0; i < reading.rows.size(); ++i) {
    CHECK(reading.rows[i].number == static_cast<int>(i) + 1);
    CHECK(reading.rows[i].target == Target::server);
    CHECK(reading.rows[i].sheet == SheetKind::pharmacy);
  }
  CHECK(reading.rows[1].wording == "不要なアカウントを削除している。");
  const auto memos = std::ranges::count(reading.left, "去年は山田さんが見ている。", &forms::LeftText::text);
  CHECK(memos == 5);
}

TEST_CASE("rows without any number come from the column that a person names") {
  auto page = strange();
  std::erase_if(page.blocks, [](const Block& block) { return block.column == 2 || block.column == 1; });
  forms::TabHint hint{.file = 0, .tab = 0, .kind = SheetKind::vendor, .head_line = 2, .columns = {}};
  hint.columns = {{0, HeadWord::item}, {3, HeadWord::target}};
  const auto reading = read_with({page}, {hint});
  CHECK(reading.rows.size() == 5);
  CHECK(std::ranges::none_of(reading.rows, &forms::FoundRow::sure));
}

TEST_CASE("the lines of a tab are there to be shown beside what was made of them") {
  const auto reading = read_with({strange()}, {});
  REQUIRE(reading.tabs.size() == 1);
  REQUIRE(reading.tabs.front().lines.size() == 7);
  CHECK(reading.tabs.front().lines[2].line == 3);
  CHECK(reading.tabs.front().lines[2].cells.front() == "台帳の管理を行っている。");
}

TEST_CASE("a text that was left becomes a row, and a row that is none a text that is left") {
  Page page;
  std::vector<Expected> expected;
  lay_out(*library().edition("r6"), SheetKind::pharmacy, Look{.name = "plain", .ids = Ids::joined_half}, page,
          expected);
  auto draft = forms::draft_of(read_with({page}, {}), "own", FiscalYear{2024});
  const auto rows = draft.rows;
  const auto left = forms::drop_row(draft, 3);
  CHECK(draft.rows.size() == rows.size() - 1);
  CHECK(left.text == rows[3].item + rows[3].wording);
  const auto at = forms::take_text(draft, left);
  CHECK(at == 3);
  REQUIRE(draft.rows.size() == rows.size());
  CHECK(draft.rows[3].wording == rows[3].wording);
  CHECK(draft.rows[3].item == rows[3].item);
  CHECK(draft.rows[3].sheet == rows[3].sheet);
  CHECK_FALSE(draft.rows[3].sure());
}

TEST_CASE("the two files of a year come in one after the other") {
  const auto& edition = *library().edition("r7");
  Page pharmacy, vendor;
  std::vector<Expected> expected;
  const Look look{.name = "plain", .ids = Ids::joined_circled};
  lay_out(edition, SheetKind::pharmacy, look, pharmacy, expected);
  lay_out(edition, SheetKind::vendor, look, vendor, expected);
  auto one = forms::draft_of(read_files({xlsx({pharmacy})}), "own", edition.year);
  one.follows = Follows{"r6",
                        {{RowKey{"own", SheetKind::pharmacy, "3-③", Target::organisation},
                          {RowKey{"r6", SheetKind::pharmacy, "3-(3)", Target::organisation}}}}};
  const auto first = editions::load(forms::pack_of(one, library()).value(), library()).value();
  auto other = forms::draft_of(read_files({xlsx({vendor})}), "own", edition.year);
  forms::add_missing_sheet(other, first);
  const auto both = editions::load(forms::pack_of(other, library()).value(), library()).value();
  REQUIRE(both.pharmacy.rows.size() == edition.pharmacy.rows.size());
  CHECK(both.vendor.rows.size() == edition.vendor.rows.size());
  CHECK(std::ranges::equal(both.pharmacy.rows, first.pharmacy.rows, {}, &Row::key, &Row::key));
  CHECK(both.source.files.size() == 2);
  REQUIRE(both.follows);
  CHECK(both.follows->rows.size() == 1);
}
