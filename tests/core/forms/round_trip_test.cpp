// Each built-in edition, laid out as the ministry might, read back to the same rows.
#include "editions/load.hpp"
#include "layout.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace mamori;
using namespace mamori::test;

namespace {

const Library& library() {
  static const Library loaded = editions::built_in().value();
  return loaded;
}

std::vector<Look> looks() {
  std::vector<Look> all;
  all.push_back({.name = "as the printed form"});
  all.push_back({.name = "ids in a column of their own", .id_column = true});
  all.push_back({.name = "full-width ids and sections, lines broken",
                 .ids = Ids::full,
                 .full_width_sections = true,
                 .line_breaks = true});
  all.push_back({.name = "circles", .ids = Ids::circled, .id_column = true});
  all.push_back({.name = "1-(1)", .ids = Ids::joined_half});
  all.push_back({.name = "2-④ in a column", .ids = Ids::joined_circled, .id_column = true, .line_breaks = true});
  all.push_back({.name = "1 − ①", .ids = Ids::spaced_circled});
  all.push_back({.name = "ticks of a manual", .ids = Ids::ticks});
  all.push_back({.name = "⑴", .ids = Ids::parenthesised});
  all.push_back({.name = "sections without merges", .labels = Labels::first_line});
  all.push_back({.name = "sections on every line", .labels = Labels::every_line});
  all.push_back({.name = "sections on lines of their own", .labels = Labels::own_line});
  all.push_back({.name = "sections' numbers apart", .labels = Labels::apart, .line_breaks = true});
  all.push_back({.name = "answers in two cells", .answers = Answers::two_cells});
  all.push_back({.name = "answers in two lines", .answers = Answers::two_lines});
  all.push_back({.name = "drop-downs", .answers = Answers::drop_down});
  all.push_back({.name = "check boxes in cells", .answers = Answers::truth});
  all.push_back({.name = "blank answers", .answers = Answers::blank});
  all.push_back({.name = "groups not merged", .groups = Groups::own_line});
  all.push_back({.name = "groups in a column", .groups = Groups::column});
  all.push_back({.name = "groups on every line", .groups = Groups::column_every_line, .full_width_sections = true});
  all.push_back({.name = "without notes", .notes = false});
  all.push_back({.name = "the gate in no table of its own", .gate_table = false});
  all.push_back({.name = "one line of head", .two_line_head = false});
  all.push_back({.name = "no title above the reference rows", .repeated_titles = false});
  all.push_back({.name = "moved right and down", .left = 2, .top = 5});
  all.push_back({.name = "title in one cell", .title_in_one_cell = true});
  all.push_back({.name = "the joint form's title", .holder_pharmacy = "医療機関・薬局確認用"});
  all.push_back(
      {.name = "the title in brackets", .holder_pharmacy = "【薬局確認用】", .holder_vendor = "【事業者確認用】"});
  return all;
}

}  // namespace

TEST_CASE("each edition comes out of two workbooks as it went in, however it is laid out") {
  const auto look = GENERATE(from_range(looks()));
  for (const auto& card : library().editions()) {
    const auto& edition = *library().edition(card.id);
    Page pharmacy, vendor;
    std::vector<Expected> expected;
    lay_out(edition, SheetKind::pharmacy, look, pharmacy, expected);
    lay_out(edition, SheetKind::vendor, look, vendor, expected);
    INFO(edition.id << ": " << look.name);
    CHECK(not_whole(read_files({xlsx({pharmacy}), xlsx({vendor})}), expected) == "");
    INFO("as CSV");
    if (look.answers != Answers::drop_down) CHECK(not_whole(read_files({csv(pharmacy), csv(vendor)}), expected) == "");
    INFO("in one workbook");
    vendor.name = "Sheet2";
    CHECK(not_whole(read_files({xlsx({pharmacy, vendor})}), expected) == "");
  }
}

TEST_CASE("a form saved again by LibreOffice reads the same") {
  const auto& edition = *library().edition(library().editions().front().id);
  Page pharmacy, vendor;
  std::vector<Expected> expected;
  const Look look{.name = "saved again", .answers = Answers::two_cells, .line_breaks = true};
  lay_out(edition, SheetKind::pharmacy, look, pharmacy, expected);
  vendor.name = "事業者";
  lay_out(edition, SheetKind::vendor, look, vendor, expected);
  const auto saved = saved_by_libreoffice(xlsx({pharmacy, vendor}));
  if (saved.empty()) SKIP("LibreOffice is not installed");
  CHECK(not_whole(read_files({saved}), expected) == "");
}
