// An edition laid out as the ministry might have done it in a spreadsheet, in many manners, and what must be read in
// it.
#pragma once

#include "editions/edition.hpp"
#include "forms/reading.hpp"
#include "page.hpp"

namespace mamori::test {

enum class Ids { half, full, ticks, circled, joined_half, joined_circled, spaced_circled, parenthesised };
enum class Labels { merged, first_line, every_line, own_line, apart };  ///< apart: the number in a column of its own
enum class Answers { one_cell, two_cells, two_lines, drop_down, truth, blank };
enum class Groups { own_line, wide, column, column_every_line };

struct Look {
  std::string name;
  Ids ids = Ids::half;
  bool id_column = false;
  Labels labels = Labels::merged;
  Answers answers = Answers::one_cell;
  Groups groups = Groups::wide;
  bool full_width_sections = false;
  bool line_breaks = false;  ///< inside cells
  bool notes = true;
  bool gate_table = true;  ///< the gate has a table of its own
  bool two_line_head = true;
  bool repeated_titles = true;  ///< above the reference rows
  std::uint32_t left = 0;       ///< empty columns before
  std::size_t top = 0;          ///< empty lines before
  bool title_in_one_cell = false;
  std::string holder_pharmacy = "薬局確認用";
  std::string holder_vendor = "事業者確認用";
};

/// Every manner in which a form is laid out here.
[[nodiscard]] std::vector<Look> looks();

struct Expected {
  SheetKind sheet;
  std::string section;
  std::string item;
  Target target;
  std::string wording;
  Obligation due;
  friend bool operator==(const Expected&, const Expected&) = default;
  friend auto operator<=>(const Expected&, const Expected&) = default;
};
std::string text_of(const Expected& row);

/// A sheet from `page.blocks`' end on, and its rows added to `expected`.
void lay_out(const Edition& edition, SheetKind kind, const Look& look, Page& page, std::vector<Expected>& expected);

[[nodiscard]] std::vector<Expected> rows_of(const forms::Reading& reading);
/// Why the sure rows of a reading are not all right: empty where they are.
[[nodiscard]] std::string wrong(const forms::Reading& reading, const std::vector<Expected>& expected);
/// As `wrong`, and every row must be there and sure.
[[nodiscard]] std::string not_whole(const forms::Reading& reading, std::vector<Expected> expected);

[[nodiscard]] forms::Reading read_files(const std::vector<FileBytes>& files);

}  // namespace mamori::test
