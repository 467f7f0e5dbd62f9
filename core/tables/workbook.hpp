// A workbook as a file from outside brought it: every tab, sparse and inside bounds that hold while it is read.
#pragma once

#include "tables/table.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace mamori::tables {

enum class CellKind : std::uint8_t {
  text,    ///< also a time of day, as it is shown
  number,  ///< as its format shows it: 0001, 1.1, 12%
  day,     ///< YYYY-MM-DD, whatever its format shows of it
  truth,   ///< TRUE or FALSE
  fault,   ///< #N/A, #REF! …: no text
};

struct Cell {
  std::uint32_t column = 0;  ///< from 0
  CellKind kind = CellKind::text;
  /// As the cell shows it: runs joined, readings (rPh) left out, every end of a line LF. Not brought to NFC.
  std::string text;
  std::string struck;      ///< what is struck through in it, which is no text of the cell; empty where nothing is
  bool computed = false;   ///< a formula gives its value
  bool invisible = false;  ///< letters of it have the colour of the paper, or its format shows no text
};

struct SheetRow {
  std::size_t line = 0;     ///< from 1
  bool hidden = false;      ///< also a row of no height
  std::vector<Cell> cells;  ///< those with text, with something struck, or faults; by column
  std::size_t width = 0;    ///< as Row has it
};

/// Cells shown as one; lines from 1, columns from 0, both ends in it.
struct Merge {
  std::size_t first_line = 0;
  std::size_t last_line = 0;
  std::uint32_t first_column = 0;
  std::uint32_t last_column = 0;
};

/// Cells with a list to choose from (a data validation of type list), and its words.
struct Choices {
  std::size_t first_line = 0;
  std::size_t last_line = 0;
  std::uint32_t first_column = 0;
  std::uint32_t last_column = 0;
  std::vector<std::string> words;  ///< none where the list stands in a place that cannot be read
};

/// A comment at a cell; line from 1, column from 0.
struct CellNote {
  std::size_t line = 0;
  std::uint32_t column = 0;
  std::string text;
};

struct Sheet {
  std::string name;  ///< empty for a file of text
  bool hidden = false;
  std::vector<SheetRow> rows;  ///< by line; rows without any cell are left out
  std::vector<Merge> merges;
  std::vector<Choices> choices;
  std::vector<std::uint32_t> hidden_columns;  ///< sorted; also those of no width
  bool drawings = false;                      ///< text boxes, pictures or form controls that cells do not hold
  bool placed = true;                         ///< `drawn` says where all of them lie
  std::vector<Merge> drawn;
  std::vector<CellNote> notes;

  /// Whether a drawing lies, or may lie, over this line.
  [[nodiscard]] bool drawn_over(std::size_t line) const;
};

struct Workbook {
  std::vector<Sheet> sheets;  ///< in the order of the tabs
  std::size_t active = 0;     ///< the tab that was open when it was saved
  bool date1904 = false;
};

/// Reads .xlsx (ECMA-376, transitional and strict) or text (a workbook of one sheet). A formula gives the value kept
/// beside it and is never run. What is kept of a workbook and what its parts unpack to are bounded while they are read.
/// Errors: those of require_table and read_csv; table_is_ods, table_is_other; for .xlsx table_too_large, table_too_wide
/// (a column beyond XFD), table_empty (no cell in any tab), xlsx_broken (where = the part), not_enough_memory.
[[nodiscard]] Result<Workbook> read_workbook(Bytes file);

/// The first tab in sight, in the order of the tabs; the first of all where every one is hidden.
[[nodiscard]] std::size_t first_in_sight(const Workbook& workbook);

/// One tab as rows of cells side by side, with faults and struck text as empty cells that the row names; cells merged
/// downward show their text in every row. Errors: table_too_large (beyond row_limit or table_bytes), table_too_wide
/// (more than column_limit columns), table_empty.
[[nodiscard]] Result<Table> table_of(const Sheet& sheet);

}  // namespace mamori::tables
