// Answers written into the form itself: read again they are what was meant, and LibreOffice shows them.
#include "forms/fill.hpp"

#include "editions/load.hpp"
#include "layout.hpp"
#include "tables/csv.hpp"
#include "tables/workbook.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

using namespace mamori;
using namespace mamori::test;
using forms::FilledField;
using forms::FilledForm;
using forms::RowToFill;
using forms::Said;
using forms::SheetToFill;

namespace {

const Library& library() {
  static const Library loaded = editions::built_in().value();
  return loaded;
}
const Edition& r5() {
  return *library().edition("r5");
}
CivilDate day(std::string_view iso) {
  return CivilDate::from_iso(iso).value();
}

FileBytes blank(const Edition& edition, SheetKind kind, const Look& look) {
  Page page;
  std::vector<Expected> expected;
  lay_out(edition, kind, look, page, expected);
  return xlsx({page});
}

SheetToFill answers(const Edition& edition, SheetKind kind) {
  SheetToFill sheet;
  int count = 0;
  for (const auto& row : edition.sheet(kind).rows) {
    RowToFill wanted{row.key, Said::yes, day("2023-11-07"), {}, {}, {}, count % 4 == 1 ? "担当は 山田" : ""};
    if (row.is_gate) wanted.remark.clear();
    if (++count % 3 == 0 && !row.is_gate) {
      wanted.first = Said::no;
      wanted.target_day = day("2024-01-31");
      if (count % 2 == 0) wanted.second = Said::yes, wanted.second_day = day("2023-11-20");
    }
    sheet.rows.push_back(wanted);
  }
  if (kind == SheetKind::vendor) sheet.vendor = "レセコン株式会社";
  return sheet;
}

FilledForm filled(const FileBytes& file, const Edition& edition, SheetKind kind, const SheetToFill& sheet) {
  auto form = forms::fill({"用紙.xlsx", file}, edition, kind, sheet, day("2023-12-01"));
  REQUIRE(form);
  return std::move(*form);
}

std::string missing_in(const FilledForm& form) {
  std::string said;
  for (const auto& one : form.missing) said += one.key.text() + " " + std::string(forms::name_of(one.field)) + "\n";
  return said;
}

/// The first tab as LibreOffice shows it; none where it is not here.
std::vector<std::vector<std::string>> shown_by_libreoffice(const FileBytes& workbook) {
  if (std::system("command -v soffice >/dev/null 2>&1") != 0) return {};
  const fakes::TemporaryFolder home;
  const std::string folder = home.path().string();
  std::ofstream(home / "in.xlsx", std::ios::binary)
      .write(reinterpret_cast<const char*>(workbook.data()), std::streamsize(workbook.size()));
  const std::string call = "cd '" + folder + "' && soffice -env:UserInstallation=file://" + folder +
                           "/profile --headless --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,"
                           "true,true' in.xlsx >/dev/null 2>&1";
  if (std::system(call.c_str()) != 0) return {};
  std::ifstream in(home / "in.csv", std::ios::binary);
  const std::vector<std::uint8_t> bytes{std::istreambuf_iterator<char>(in), {}};
  const auto table = tables::read_csv(bytes);
  REQUIRE(table);
  std::vector<std::vector<std::string>> rows;
  for (const auto& row : table->rows) rows.push_back(row.cells);
  return rows;
}

}  // namespace

TEST_CASE("what is written into a form reads back as it was meant, however it is laid out") {
  const auto look = GENERATE(from_range(looks()));
  for (const auto kind : {SheetKind::pharmacy, SheetKind::vendor}) {
    INFO(look.name << " " << mamori::name_of(kind));
    const auto file = blank(r5(), kind, look);
    const auto form = filled(file, r5(), kind, answers(r5(), kind));
    CHECK(form.cells > 0);
    // What the form has no cell for, or none that says what it is for, is named; it is never written silently wrong.
    const bool plain = look.two_line_head && (look.answers == Answers::one_cell || look.answers == Answers::two_lines);
    if (plain && look.gate_table) CHECK(missing_in(form) == "");
    CHECK(form.vendor_named);
    const auto copy = forms::read_filled({"用紙.xlsx", form.bytes}, r5(), kind, day("2023-12-01"));
    REQUIRE(copy);
    for (const auto& wanted : answers(r5(), kind).rows) {
      const auto at = std::ranges::find(copy->rows, wanted.key, &forms::FilledRow::key);
      REQUIRE(at != copy->rows.end());
      const auto* first = at->value(FilledField::first);
      if (first != nullptr && first->sure()) CHECK(first->said == wanted.first);
    }
  }
}

TEST_CASE("LibreOffice opens a filled form and shows what was written") {
  const Look look{.name = "two cells", .answers = Answers::two_cells, .line_breaks = true};
  const auto form =
      filled(blank(r5(), SheetKind::vendor, look), r5(), SheetKind::vendor, answers(r5(), SheetKind::vendor));
  CHECK(missing_in(form) == "");
  const auto rows = shown_by_libreoffice(form.bytes);
  if (rows.empty()) SKIP("LibreOffice is not here.");
  const auto count = [&](std::string_view text) {
    std::ptrdiff_t all = 0;
    for (const auto& row : rows) all += std::ranges::count(row, text);
    return all;
  };
  const auto wanted = answers(r5(), SheetKind::vendor);
  const auto noes = std::ranges::count(wanted.rows, std::optional(Said::no), &RowToFill::first);
  const auto seconds = std::ranges::count(wanted.rows, std::optional(Said::yes), &RowToFill::second);
  CHECK(count("いいえ") == noes);
  CHECK(count("はい") == std::ssize(wanted.rows) - noes + seconds);
  CHECK(count("（11/7）") == std::ssize(wanted.rows));
  CHECK(count("（令和6年1月31日）") + count("（1/31）") == noes);
  CHECK(count("担当は 山田") > 0);
  CHECK(count("事業者名：レセコン株式会社") == 1);
}

TEST_CASE("a drop-down gets the word that it offers, and a file saved by LibreOffice is filled as well") {
  const Look look{.name = "drop-downs", .answers = Answers::drop_down};
  const auto file = blank(r5(), SheetKind::vendor, look);
  SheetToFill sheet;
  sheet.rows = {{r5().vendor.rows.front().key, Said::no, {}, {}, {}, {}, {}}};
  CHECK(missing_in(filled(file, r5(), SheetKind::vendor, sheet)) == "");
  const auto saved = saved_by_libreoffice(file);
  if (saved.empty()) SKIP("LibreOffice is not here.");
  CHECK(missing_in(filled(saved, r5(), SheetKind::vendor, sheet)) == "");
}

TEST_CASE("a form that is filled anew keeps no target day of an answer that is はい now") {
  const Look look{.name = "two cells", .answers = Answers::two_cells};
  SheetToFill sheet;
  const auto key = r5().vendor.rows.front().key;
  sheet.rows = {{key, Said::no, day("2023-11-07"), day("2024-01-31"), Said::no, day("2023-11-20"), {}}};
  const auto before = filled(blank(r5(), SheetKind::vendor, look), r5(), SheetKind::vendor, sheet);
  sheet.rows = {{key, Said::yes, day("2023-11-28"), {}, {}, {}, {}}};
  const auto form = filled(before.bytes, r5(), SheetKind::vendor, sheet);
  CHECK(missing_in(form) == "");
  const auto copy = forms::read_filled({"用紙.xlsx", form.bytes}, r5(), SheetKind::vendor, day("2023-12-01")).value();
  CHECK(copy.rows.front().sure());
  CHECK(copy.rows.front().value(FilledField::target_day) == nullptr);
  CHECK(copy.rows.front().value(FilledField::second) == nullptr);
}

TEST_CASE("what others filled in does not leave as ours where we say nothing") {
  const Look look{.name = "two cells", .answers = Answers::two_cells};
  auto others = answers(r5(), SheetKind::vendor);
  for (auto& row : others.rows) row.remark = "他社の備考";
  const auto before = filled(blank(r5(), SheetKind::vendor, look), r5(), SheetKind::vendor, others);
  SheetToFill ours;
  const auto key = r5().vendor.rows.front().key;
  ours.rows = {{key, Said::yes, day("2023-11-28"), {}, {}, {}, {}}};
  const auto form = filled(before.bytes, r5(), SheetKind::vendor, ours);
  CHECK(missing_in(form) == "");
  const auto copy = forms::read_filled({"用紙.xlsx", form.bytes}, r5(), SheetKind::vendor, day("2023-12-01")).value();
  for (const auto& row : copy.rows) {
    INFO(row.key.text());
    CHECK(row.values.empty() == (row.key != key));
    CHECK(row.value(FilledField::remark) == nullptr);
  }
}

TEST_CASE("small workbooks are repacked without a fault, whichever part comes last") {
  for (const std::size_t extra : {0u, 1u, 7u, 40u}) {
    Page page;
    page.blocks = {{1, 0, "薬局におけるサイバーセキュリティ対策チェックリスト"},
                   {2, 0, "薬局確認用"},
                   {3, 0, "チェック項目"},
                   {3, 1, "確認結果"},
                   {4, 0, "1 体制構築"}};
    const auto& row = *r5().pharmacy.find("1(1)", {});
    page.blocks.push_back({5, 0, row.number + row.wording->ja});
    page.blocks.push_back({5, 1, "はい・いいえ"});
    page.blocks.push_back({6, 3, std::string(extra, 'x')});
    SheetToFill sheet;
    sheet.rows = {{row.key, Said::yes, {}, {}, {}, {}, {}}};
    CHECK(filled(xlsx({page}), r5(), SheetKind::pharmacy, sheet).cells == 1);
  }
}

TEST_CASE("a head that names the day over cells for word and day is filled and read back") {
  Page page;
  const auto& edition = r5();
  page.blocks = {{1, 0, "薬局におけるサイバーセキュリティ対策チェックリスト"},
                 {2, 0, "薬局確認用"},
                 {3, 0, "チェック項目"},
                 {3, 1, "確認結果", 1, 2},
                 {4, 1, "確認日"},
                 {4, 2, "目標日"},
                 {5, 0, "1 体制構築"}};
  std::size_t line = 6;
  for (const auto& row : edition.pharmacy.rows) {
    if (row.section != "1") continue;
    page.blocks.push_back({line, 0, row.number + row.wording->ja});
    page.blocks.push_back({line, 1, "はい・いいえ\n（　／　）"});
    page.blocks.push_back({line++, 2, "（　／　）"});
  }
  SheetToFill sheet;
  for (const auto& row : edition.pharmacy.rows) {
    if (row.section == "1") sheet.rows.push_back({row.key, Said::no, day("2023-11-07"), day("2024-01-31"), {}, {}, {}});
  }
  REQUIRE_FALSE(sheet.rows.empty());
  const auto form = filled(xlsx({page}), edition, SheetKind::pharmacy, sheet);
  CHECK(missing_in(form) == "");
  const auto copy =
      forms::read_filled({"用紙.xlsx", form.bytes}, edition, SheetKind::pharmacy, day("2023-12-01")).value();
  for (const auto& wanted : sheet.rows) {
    const auto at = std::ranges::find(copy.rows, wanted.key, &forms::FilledRow::key);
    INFO(wanted.key.text());
    CHECK(at->sure());
    CHECK(at->value(FilledField::first)->said == Said::no);
  }
}

TEST_CASE("what an earlier filling had entered and gives way is named with its cell") {
  const Look look{.name = "plain"};
  const auto key = r5().pharmacy.rows.front().key;
  const auto other = r5().pharmacy.rows[3].key;
  SheetToFill first;
  first.rows = {{key, Said::yes, day("2023-11-07"), {}, {}, {}, "山田"},
                {other, Said::yes, day("2023-11-07"), {}, {}, {}, {}}};
  const auto before = filled(blank(r5(), SheetKind::pharmacy, look), r5(), SheetKind::pharmacy, first);
  CHECK(before.replaced.empty());
  CHECK(filled(before.bytes, r5(), SheetKind::pharmacy, first).replaced.empty());
  SheetToFill second;
  second.rows = {{key, Said::yes, day("2023-11-07"), {}, {}, {}, {}},
                 {other, Said::no, day("2023-11-20"), {}, {}, {}, {}}};
  const auto after = filled(before.bytes, r5(), SheetKind::pharmacy, second);
  REQUIRE(after.replaced.size() == 3);
  CHECK(after.replaced[0].key == key);
  CHECK(after.replaced[0].field == FilledField::remark);
  CHECK(after.replaced[0].text == "山田");
  CHECK_FALSE(after.replaced[0].cell.a1().empty());
  CHECK(after.replaced[1].field == FilledField::first);
  CHECK(after.replaced[2].field == FilledField::first_day);
}

TEST_CASE("words that only a person can read are named when they give way") {
  auto page = Page{};
  std::vector<Expected> expected;
  lay_out(r5(), SheetKind::pharmacy, Look{.name = "plain"}, page, expected);
  SheetToFill sheet;
  for (const auto& row : r5().pharmacy.rows)
    sheet.rows.push_back({row.key, Said::no, day("2023-11-07"), day("2024-01-31"), {}, {}, {}});
  const auto entered = filled(xlsx({page}), r5(), SheetKind::pharmacy, sheet);
  const auto copy =
      forms::read_filled({"用紙.xlsx", entered.bytes}, r5(), SheetKind::pharmacy, day("2023-12-01")).value();
  const auto& target = *copy.rows[3].value(FilledField::target_day);
  auto* block = page.at(target.cell.line, target.cell.column);
  if (block == nullptr) {
    page.blocks.push_back({target.cell.line, target.cell.column, {}});
    block = &page.blocks.back();
  }
  block->text = "来年の三月末";
  const auto form = filled(xlsx({page}), r5(), SheetKind::pharmacy, sheet);
  REQUIRE(form.replaced.size() == 1);
  CHECK(form.replaced.front().text == "来年の三月末");
  CHECK(form.replaced.front().cell == target.cell);
}

TEST_CASE("a vendor's name goes where there is room for it, and over no other") {
  const auto with_name = [](const std::string& label) {
    Page page;
    std::vector<Expected> expected;
    lay_out(r5(), SheetKind::vendor, Look{.name = "plain", .top = 1}, page, expected);
    std::erase_if(page.blocks, [](const Block& block) { return block.text.find("事業者名") != std::string::npos; });
    page.blocks.push_back({1, 0, label});
    SheetToFill sheet;
    sheet.vendor = "レセコン株式会社";
    return filled(xlsx({page}), r5(), SheetKind::vendor, sheet);
  };
  CHECK(with_name("事業者名：＿＿＿＿").vendor_named);
  CHECK(with_name("事業者名：").vendor_named);
  const auto other = with_name("事業者名：別会社株式会社");
  CHECK_FALSE(other.vendor_named);
  CHECK(other.cells == 0);
}

TEST_CASE("a form of hospitals that is filled is said to be another one") {
  Look look{.name = "hospital"};
  look.holder_pharmacy = "医療機関確認用";
  SheetToFill sheet;
  sheet.rows = {{r5().pharmacy.rows.front().key, Said::yes, day("2023-11-07"), {}, {}, {}, {}}};
  CHECK(filled(blank(r5(), SheetKind::pharmacy, look), r5(), SheetKind::pharmacy, sheet).unclear);
  look.holder_pharmacy = "医療機関・薬局確認用";
  CHECK_FALSE(filled(blank(r5(), SheetKind::pharmacy, look), r5(), SheetKind::pharmacy, sheet).unclear);
}

TEST_CASE("what a form has no place for is named and not written elsewhere") {
  const Look look{.name = "drop-downs", .answers = Answers::drop_down};
  SheetToFill sheet;
  const auto key = r5().vendor.rows.front().key;
  sheet.rows = {{key, Said::yes, day("2023-11-07"), {}, {}, {}, {}}};
  const auto form = filled(blank(r5(), SheetKind::vendor, look), r5(), SheetKind::vendor, sheet);
  REQUIRE(form.missing.size() == 1);
  CHECK(form.missing.front().field == FilledField::first_day);
  const std::string text = "a,b\r\n";
  const std::vector<std::uint8_t> csv(text.begin(), text.end());
  CHECK(forms::fill({"a.csv", csv}, r5(), SheetKind::vendor, sheet, day("2023-12-01")).error().code ==
        ErrorCode::xlsx_broken);
}
