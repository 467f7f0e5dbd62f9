// Layouts in random manners with a random fault in them: whatever is called sure is right.
#include "editions/load.hpp"
#include "forms/marks.hpp"
#include "layout.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace mamori;
using namespace mamori::test;

namespace {

constexpr int rounds = 600;

class Dice {
 public:
  explicit Dice(std::uint32_t seed) : random_(seed) {}
  std::size_t below(std::size_t limit) { return limit == 0 ? 0 : random_() % limit; }
  bool toss() { return below(2) == 0; }
  template <class Enum>
  Enum one(Enum last) {
    return static_cast<Enum>(below(static_cast<std::size_t>(last) + 1));
  }

 private:
  std::mt19937 random_;
};

Look look_of(Dice& dice) {
  Look look;
  look.ids = dice.one(Ids::parenthesised);
  look.id_column = dice.toss();
  look.labels = dice.one(Labels::apart);
  look.answers = dice.one(Answers::blank);
  look.groups = dice.one(Groups::column_every_line);
  look.full_width_sections = dice.toss();
  look.line_breaks = dice.toss();
  look.notes = dice.toss();
  look.gate_table = dice.toss();
  look.two_line_head = dice.toss();
  look.repeated_titles = dice.toss();
  look.left = std::uint32_t(dice.below(3));
  look.top = dice.below(4);
  look.title_in_one_cell = dice.toss();
  return look;
}

bool is_group(const Block& block) {
  const auto group = forms::group_of(block.text);
  return group && group->whole;
}

/// One fault of those that can be seen; what it was, in words.
std::string spoil(Page& page, Dice& dice) {
  auto& block = page.blocks[dice.below(page.blocks.size())];
  const bool label = forms::label_of(block.text).has_value();
  const auto mark = forms::mark_of(block.text);
  switch (dice.below(9)) {
    case 0:
      page.hidden_lines.insert(block.line);
      return "hidden line " + std::to_string(block.line);
    case 1:
      block.struck = block.text;
      block.text.clear();
      return "struck " + block.struck;
    case 2:
      if (!label || block.lines > 1) return {};
      block.line += 1;
      return page.at(block.line, block.column) == &block ? "label down " + block.text : std::string();
    case 3:
      if (!label || block.line < 3) return {};
      block.lines = 1;
      block.line -= 1;
      return page.at(block.line, block.column) == &block ? "label up " + block.text : std::string();
    case 4:
      if (!label && !mark) return {};
      block.text.clear();
      return "emptied a label or a row";
    case 5:
      if (!mark || mark->rest.empty()) return {};
      block.text = mark->rest;
      return "without its number " + block.text;
    case 6:
      if (!mark || mark->rest.size() < 60) return {};
      block.text = mark->printed + mark->rest.substr(0, 30);
      return "cut " + block.text;
    case 7: {
      if (!mark || is_group(block)) return {};
      const auto beside = block.text;
      page.blocks.push_back({block.line, block.column + 1, "（２）もう一つの文がある。"});
      return "a second text beside " + beside;
    }
    default:
      page.hidden_columns.insert(block.column);
      return "hidden column " + std::to_string(block.column);
  }
}

/// No two blocks lie over one another.
bool sound(const Page& page) {
  for (std::size_t i = 0; i < page.blocks.size(); ++i) {
    for (std::size_t k = i + 1; k < page.blocks.size(); ++k) {
      const auto& a = page.blocks[i];
      const auto& b = page.blocks[k];
      if (a.line < b.line + b.lines && b.line < a.line + a.lines && a.column < b.column + b.columns &&
          b.column < a.column + a.columns) {
        return false;
      }
    }
  }
  return true;
}

}  // namespace

TEST_CASE("whatever fault a layout has, what is sure is right") {
  const auto library = editions::built_in().value();
  std::size_t done = 0;
  std::size_t sure = 0;
  std::size_t all = 0;
  for (std::uint32_t seed = 1; seed <= rounds; ++seed) {
    Dice dice(seed);
    const auto& edition = *library.edition(library.editions()[dice.below(library.editions().size())].id);
    Page page;
    std::vector<Expected> expected;
    const auto look = look_of(dice);
    const bool vendor = dice.toss();
    lay_out(edition, vendor ? SheetKind::vendor : SheetKind::pharmacy, look, page, expected);
    const auto fault = spoil(page, dice);
    if (fault.empty() || !sound(page)) continue;
    ++done;
    const auto reading = read_files({xlsx({page})});
    INFO("seed " << seed << ", " << edition.id << ": " << fault);
    CHECK(wrong(reading, expected) == "");
    for (const auto& row : reading.rows) sure += row.sure() ? 1u : 0u;
    all += reading.rows.size();
  }
  CHECK(done > rounds / 3);
  // A reader that is never sure would pass: it must be sure of most.
  CHECK(sure * 10 > all * 7);
}
