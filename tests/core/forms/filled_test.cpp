// Forms that came back filled in: what is sure is right however the form is laid out and whoever filled it in.
#include "forms/filled.hpp"

#include "base/day_text.hpp"
#include "copies.hpp"
#include "editions/load.hpp"
#include "layout.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>
#include <map>
#include <optional>
#include <random>

using namespace mamori;
using namespace mamori::test;
using forms::FilledCopy;
using forms::FilledDoubt;
using forms::FilledField;
using forms::FilledRow;
using forms::FoundValue;
using forms::Said;

namespace {

const Library& library() {
  static const Library loaded = editions::built_in().value();
  return loaded;
}

/// What somebody wants to say about one row.
struct Wanted {
  Said said = Said::yes;
  CivilDate day;
  std::optional<CivilDate> target;
  std::string remark;
};

/// A day as people write it, in one of several manners.
std::string day_words(CivilDate day, unsigned manner) {
  switch (manner % 4) {
    case 0:
      return std::to_string(day.month()) + "/" + std::to_string(day.day());
    case 1:
      return day_text_plain(day, Language::ja);
    case 2:
      return std::to_string(day.year()) + "/" + std::to_string(day.month()) + "/" + std::to_string(day.day());
    default:
      return cell_day_with_year(day);
  }
}

class Filler {
 public:
  Filler(Page& page, const Look& look, unsigned seed) : page_(page), look_(look), random_(seed) {}

  void fill(std::size_t line, std::uint32_t column, const Wanted& wanted) {
    const unsigned manner = static_cast<unsigned>(random_());
    const std::string word = wanted.said == Said::yes ? "はい" : "いいえ";
    const auto day = day_words(wanted.day, manner);
    std::uint32_t remark = column + 3;
    switch (look_.answers) {
      case Answers::two_cells:
        put(line, column, chosen(wanted.said, manner));
        put(line, column + 1, "（" + day + "）");
        if (wanted.target) put(line, column + 3, "(" + day_words(*wanted.target, manner) + ")");
        remark = column + 6;
        break;
      case Answers::two_lines:
        put(line, column, chosen(wanted.said, manner));
        put(line + 1, column, "( " + day + " )");
        if (wanted.target) put(line + 1, column + 1, day_words(*wanted.target, manner));
        break;
      default:
        put(line, column, (manner % 3 == 0 ? word : chosen(wanted.said, manner)) + "\n（" + day + "）");
        if (wanted.target) put(line, column + 1, day_words(*wanted.target, manner));
    }
    if (!wanted.remark.empty()) put(line, remark, wanted.remark);
  }

 private:
  static std::string chosen(Said said, unsigned manner) {
    const bool yes = said == Said::yes;
    switch (manner % 5) {
      case 0:
        return yes ? "○はい・いいえ" : "はい・○いいえ";
      case 1:
        return yes ? "☑はい　☐いいえ" : "☐はい　☑いいえ";
      case 2:
        return yes ? "はい" : "いいえ";
      case 3:
        return yes ? "■はい・□いいえ" : "□はい・■いいえ";
      default:
        return yes ? "はい○・いいえ" : "はい・いいえ○";
    }
  }
  void put(std::size_t line, std::uint32_t column, const std::string& text) {
    if (auto* block = page_.at(line, column)) {
      block->text = text;
      block->ink = Ink::text;
    } else {
      page_.blocks.push_back({line, column, text});
    }
  }

  Page& page_;
  const Look& look_;
  std::mt19937 random_;
};

struct Filled {
  Page page;
  std::map<std::string, Wanted> wanted;  ///< by row key
  CivilDate today = CivilDate::from_days(0);
};

FilledCopy read(const FileBytes& bytes, const Edition& edition, SheetKind kind, CivilDate today) {
  auto copy = forms::read_filled({"返ってきた用紙.xlsx", bytes}, edition, kind, today);
  REQUIRE(copy);
  return std::move(*copy);
}

/// Lays a sheet out and answers every row of it, いいえ for each third.
Filled filled(const Edition& edition, SheetKind kind, const Look& look, unsigned seed) {
  Filled made;
  std::vector<Expected> expected;
  lay_out(edition, kind, look, made.page, expected);
  made.today = edition.year.first_day().plus_days(250);
  const auto blank = read(xlsx({made.page}), edition, kind, made.today);
  Filler filler(made.page, look, seed);
  const auto check = edition.year.first_day().plus_days(220);
  int count = 0;
  for (const auto& row : blank.rows) {
    CHECK(row.values.empty());
    if (!row.place) continue;
    const bool gate = row.key.item == "gate";
    Wanted wanted{Said::yes, check.plus_days(count % 20), {}, count % 4 == 1 ? "担当は 山田" : ""};
    if (count % 3 == 2 && !gate) wanted.said = Said::no, wanted.target = wanted.day.plus_days(60);
    if (gate) wanted.remark.clear();
    ++count;
    filler.fill(row.place->line, row.place->column + 1, wanted);
    made.wanted.emplace(row.key.text(), wanted);
  }
  return made;
}

/// Why what is sure is not right; empty where it is.
std::string wrong(const FilledCopy& copy, const std::map<std::string, Wanted>& wanted) {
  std::string said;
  for (const auto& row : copy.rows) {
    const auto at = wanted.find(row.key.text());
    for (const auto& value : row.values) {
      if (!value.sure()) continue;
      const auto where = row.key.text() + " " + std::string(forms::name_of(value.field)) + " " + value.cell.a1() + " " +
                         value.text + "\n";
      bool right = at != wanted.end();
      if (right && value.field == FilledField::first) right = value.said == at->second.said;
      if (right && value.field == FilledField::first_day) right = value.day == at->second.day;
      if (right && value.field == FilledField::target_day) right = value.day == at->second.target;
      if (right && value.field == FilledField::remark) right = value.words == at->second.remark;
      if (value.field == FilledField::second || value.field == FilledField::second_day) right = false;
      if (!right) said += "surely wrong: " + where;
    }
  }
  return said;
}

std::string missing(const FilledCopy& copy, const std::map<std::string, Wanted>& wanted) {
  std::string said;
  for (const auto& row : copy.rows) {
    const auto at = wanted.find(row.key.text());
    // 確認結果（日付） over all columns of the first question says of none of them which day it is for.
    if (at == wanted.end() || row.key.item == "gate") continue;
    const auto* first = row.value(FilledField::first);
    const auto* day = row.value(FilledField::first_day);
    // A target day of a reference row lies in one of two years; without its year it is never sure.
    const bool known_days = std::ranges::all_of(row.values, [](const FoundValue& value) {
      return value.sure() ||
             (value.field == FilledField::target_day && value.doubts == std::vector{FilledDoubt::day_without_year});
    });
    const bool whole = first != nullptr && first->sure() && day != nullptr && day->sure() && known_days &&
                       (!at->second.target || row.value(FilledField::target_day) != nullptr) &&
                       (at->second.remark.empty() || row.value(FilledField::remark) != nullptr);
    if (whole) continue;
    said += "not sure: " + row.key.text();
    for (const auto& value : row.values) {
      for (const auto doubt : value.doubts) said += " " + std::string(forms::name_of(doubt));
    }
    said += "\n";
  }
  return said;
}

std::string left_of(const FilledCopy& copy) {
  std::string said;
  for (const auto& left : copy.left) said += left.tab + " " + std::to_string(left.place.line) + " " + left.text + "\n";
  return said;
}

/// Looks in which each column has a head of its own.
bool plain(const Look& look) {
  return look.two_line_head && look.answers != Answers::drop_down && look.answers != Answers::truth &&
         look.answers != Answers::blank;
}

const Edition& r5() {
  return *library().edition("r5");
}

}  // namespace

TEST_CASE("a filled form reads as it was filled in, however it is laid out") {
  const auto look = GENERATE(from_range(looks()));
  for (const auto& card : library().editions()) {
    const auto& edition = *library().edition(card.id);
    for (const auto kind : {SheetKind::pharmacy, SheetKind::vendor}) {
      const auto made = filled(edition, kind, look, 7);
      INFO(edition.id << ": " << look.name << " " << mamori::name_of(kind));
      const auto copy = read(xlsx({made.page}), edition, kind, made.today);
      CHECK(wrong(copy, made.wanted) == "");
      // A first question outside any table is known by its printed はい・いいえ, which a filled one may not have.
      const std::size_t lost = look.gate_table || kind == SheetKind::vendor ? 0 : 1;
      CHECK(copy.matched + lost >= edition.sheet(kind).rows.size());
      INFO(left_of(copy));
      if (plain(look) && edition.id == "r5") CHECK(missing(copy, made.wanted) == "");
      const auto text = read(csv(made.page), edition, kind, made.today);
      CHECK(wrong(text, made.wanted) == "");
    }
  }
}

TEST_CASE("nothing that is sure is wrong under any seed of hands") {
  const auto all = looks();
  for (unsigned seed = 0; seed < 60; ++seed) {
    const auto& look = all[seed % all.size()];
    const auto made = filled(r5(), SheetKind::pharmacy, look, seed);
    INFO(look.name << " " << seed);
    CHECK(wrong(read(xlsx({made.page}), r5(), SheetKind::pharmacy, made.today), made.wanted) == "");
  }
}

TEST_CASE("a form that LibreOffice saved after it was filled in reads the same") {
  for (const auto answers : {Answers::one_cell, Answers::two_cells, Answers::two_lines}) {
    const Look look{.name = "saved again", .answers = answers, .line_breaks = true};
    const auto made = filled(r5(), SheetKind::vendor, look, 3);
    const auto saved = saved_by_libreoffice(xlsx({made.page}));
    if (saved.empty()) SKIP("LibreOffice is not here.");
    const auto copy = read(saved, r5(), SheetKind::vendor, made.today);
    CHECK(wrong(copy, made.wanted) == "");
    CHECK(missing(copy, made.wanted) == "");
  }
}

TEST_CASE("each value names its cell, and a real day is read from its number") {
  const Look look{.name = "two cells", .answers = Answers::two_cells};
  Page page;
  std::vector<Expected> expected;
  lay_out(r5(), SheetKind::vendor, look, page, expected);
  const auto today = CivilDate::from_iso("2023-12-01").value();
  const auto blank = read(xlsx({page}), r5(), SheetKind::vendor, today);
  const auto place = *row_of(blank, "1(1)@organisation").place;
  page.at(place.line, place.column + 1)->text = "はい";
  auto& day = *page.at(place.line, place.column + 2);
  day.text = "2023-11-22";
  day.ink = Ink::day;
  const auto copy = read(xlsx({page}), r5(), SheetKind::vendor, today);
  const auto& row = row_of(copy, "1(1)@organisation");
  REQUIRE(row.value(FilledField::first_day) != nullptr);
  CHECK(row.sure());
  CHECK(row.value(FilledField::first_day)->day == CivilDate::from_iso("2023-11-22").value());
  CHECK(row.value(FilledField::first)->cell.column == place.column + 1);
  CHECK(row.value(FilledField::first)->cell.a1() ==
        std::string(1, static_cast<char>('A' + place.column + 1)) + std::to_string(place.line));
}

TEST_CASE("days of doubt are said: ahead, before the form came out, without a year that is plain, none at all") {
  const Look look{.name = "two cells", .answers = Answers::two_cells};
  const auto read_with = [&](const std::string& words, const std::string& today) {
    Page page;
    std::vector<Expected> expected;
    lay_out(r5(), SheetKind::vendor, look, page, expected);
    const auto now = CivilDate::from_iso(today).value();
    const auto place = *row_of(read(xlsx({page}), r5(), SheetKind::vendor, now), "1(1)@organisation").place;
    page.at(place.line, place.column + 1)->text = "はい";
    page.at(place.line, place.column + 2)->text = words;
    return row_of(read(xlsx({page}), r5(), SheetKind::vendor, now), "1(1)@organisation");
  };
  const auto day_of = [](const FilledRow& row) { return row.value(FilledField::first_day); };
  CHECK(day_of(read_with("11/22", "2023-12-01"))->sure());
  CHECK(doubts(day_of(read_with("2024/1/5", "2023-12-01"))->doubts, FilledDoubt::day_ahead));
  CHECK(doubts(day_of(read_with("2023/5/5", "2023-12-01"))->doubts, FilledDoubt::day_early));
  const auto late = read_with("11/22", "2026-11-30");
  CHECK(doubts(day_of(late)->doubts, FilledDoubt::day_without_year));
  CHECK(day_of(late)->day == CivilDate::from_iso("2023-11-22").value());
  CHECK(doubts(day_of(read_with("昨日 3", "2023-12-01"))->doubts, FilledDoubt::day_unreadable));
  const auto none = read_with("( / )", "2023-12-01");
  REQUIRE(day_of(none) != nullptr);
  CHECK_FALSE(day_of(none)->day);
  CHECK(doubts(day_of(none)->doubts, FilledDoubt::day_missing));
}

TEST_CASE("a day that stands once for the sheet is offered for each row, and the vendor and who wrote are found") {
  const Look look{.name = "drop-downs", .answers = Answers::drop_down};
  Page page;
  std::vector<Expected> expected;
  lay_out(r5(), SheetKind::vendor, look, page, expected);
  const auto today = CivilDate::from_iso("2023-12-01").value();
  const auto place = *row_of(read(xlsx({page}), r5(), SheetKind::vendor, today), "2(4)@server").place;
  page.blocks.push_back({place.line, place.column + 1, "いいえ"});
  const auto name = std::ranges::find(page.blocks, std::string("事業者名："), &Block::text);
  REQUIRE(name != page.blocks.end());
  const auto line = name->line;
  name->text = "事業者名：レセコン株式会社";
  page.blocks.push_back({line + 1, 0, "記入日"});
  page.blocks.push_back({line + 1, 1, "令和5年11月22日"});
  page.blocks.push_back({line + 2, 0, "担当者：保守 太郎"});
  const auto copy = read(xlsx({page}), r5(), SheetKind::vendor, today);
  REQUIRE(copy.vendor);
  CHECK(copy.vendor->text == "レセコン株式会社");
  REQUIRE(copy.signer);
  CHECK(copy.signer->text == "保守 太郎");
  CHECK(copy.day == CivilDate::from_iso("2023-11-22").value());
  const auto& row = row_of(copy, "2(4)@server");
  REQUIRE(row.value(FilledField::first) != nullptr);
  CHECK(row.value(FilledField::first)->said == Said::no);
  CHECK(doubts(row.value(FilledField::first_day)->doubts, FilledDoubt::day_of_sheet));
}

TEST_CASE("a form of another year, another sheet or with words of its own is never taken for sure") {
  const Look look{.name = "plain"};
  const auto& r6 = *library().edition("r6");
  const auto made = filled(r6, SheetKind::vendor, look, 1);
  const auto other = read(xlsx({made.page}), r6, SheetKind::pharmacy, made.today);
  CHECK(other.matched == 0);
  CHECK(std::ranges::all_of(other.rows, [](const FilledRow& row) { return row.values.empty(); }));
  CHECK(other.left.size() > made.wanted.size());
  // One row with other words: its answer is offered, and not sure.
  auto changed = filled(r5(), SheetKind::vendor, look, 1);
  const auto copy = read(xlsx({changed.page}), r5(), SheetKind::vendor, changed.today);
  const auto place = *row_of(copy, "1(1)@organisation").place;
  auto& block = *changed.page.at(place.line, place.column);
  block.text.replace(block.text.find("設置"), std::string("設置").size(), "任命");
  const auto again = read(xlsx({changed.page}), r5(), SheetKind::vendor, changed.today);
  const auto& row = row_of(again, "1(1)@organisation");
  CHECK(doubts(row.doubts, FilledDoubt::row_differs));
  CHECK_FALSE(row.values.empty());
  CHECK_FALSE(row.values.front().sure());
}

TEST_CASE("rows in another order are found by their words") {
  const Look look{.name = "plain", .labels = Labels::every_line, .groups = Groups::column_every_line};
  auto made = filled(r5(), SheetKind::vendor, look, 5);
  const auto copy = read(xlsx({made.page}), r5(), SheetKind::vendor, made.today);
  const auto one = row_of(copy, "2(5)@server").place->line;
  const auto two = row_of(copy, "2(9)@server").place->line;
  for (auto& block : made.page.blocks) {
    if (block.line == one)
      block.line = two;
    else if (block.line == two)
      block.line = one;
  }
  const auto again = read(xlsx({made.page}), r5(), SheetKind::vendor, made.today);
  CHECK(wrong(again, made.wanted) == "");
  CHECK(row_of(again, "2(5)@server").place->line == two);
}

TEST_CASE("what is struck through, drawn over or said twice is left to a person") {
  const Look look{.name = "plain"};
  auto made = filled(r5(), SheetKind::vendor, look, 2);
  const auto copy = read(xlsx({made.page}), r5(), SheetKind::vendor, made.today);
  const auto place = *row_of(copy, "1(1)@organisation").place;
  auto& cell = *made.page.at(place.line, place.column + 1);
  cell.text = "・はい (11/22)";
  cell.struck = "いいえ";
  const auto again = read(xlsx({made.page}), r5(), SheetKind::vendor, made.today);
  const auto& row = row_of(again, "1(1)@organisation");
  REQUIRE_FALSE(row.values.empty());
  CHECK(row.values.front().said == Said::yes);
  CHECK(doubts(row.values.front().doubts, FilledDoubt::struck_text));
  // The same form twice in one file: which of the two counts is nobody's guess.
  auto second = made.page;
  second.name = "写し";
  const auto twice = read(xlsx({made.page, second}), r5(), SheetKind::vendor, made.today);
  CHECK(std::ranges::all_of(twice.rows, [](const FilledRow& each) { return !each.sure(); }));
}

TEST_CASE("what a merged block covers, what has no height and what has the paper's colour is no answer") {
  const Look look{.name = "plain"};
  const auto made = filled(r5(), SheetKind::vendor, look, 2);
  const auto copy = read(xlsx({made.page}), r5(), SheetKind::vendor, made.today);
  const auto place = *row_of(copy, "1(1)@organisation").place;
  const auto values = [&](const Page& page) {
    return row_of(read(xlsx({page}), r5(), SheetKind::vendor, made.today), "1(1)@organisation").values.size();
  };
  CHECK(values(made.page) > 0);
  auto covered = made.page;
  std::erase_if(covered.blocks,
                [&](const Block& block) { return block.line == place.line && block.column > place.column; });
  covered.at(place.line, place.column)->columns = 3;
  covered.blocks.push_back({place.line, place.column + 1, "はい\n（2023/11/22）"});
  CHECK(values(covered) == 0);
  auto white = made.page;
  white.at(place.line, place.column + 1)->white = true;
  CHECK(values(white) == 0);
}
