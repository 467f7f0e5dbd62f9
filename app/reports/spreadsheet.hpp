// Tables for other programs: .xlsx with real dates, and CSV.
#pragma once

#include "base/civil_date.hpp"
#include "base/error.hpp"
#include "desks/views.hpp"

#include <filesystem>
#include <string>
#include <variant>
#include <vector>

namespace mamori::reports {

struct GridColumn {
  std::string title;
  double width = 12;  ///< in letters of the spreadsheet's own type; Japanese letters count as two
};

/// Empty, a text, a day or a number. Texts stay texts: none becomes a formula.
using GridCell = std::variant<std::monostate, std::string, CivilDate, int>;

/// One table with a head row.
struct Grid {
  std::string name;  ///< of the tab; cut to 31 letters and cleared of what a tab cannot be called
  std::vector<GridColumn> columns;
  std::vector<std::vector<GridCell>> rows;
};

/// The rows of a sheet in official order with what the form on paper prints: section, target, number, wording, checks,
/// target day, remark; why a row need not be filled in, what is not sure about it, the form's name; of a vendor's sheet
/// whose it is, which system, on what each row stands, what was signed where it says something else, and who did what
/// since.
[[nodiscard]] Grid grid_of(const desks::SheetView& sheet);

/// A workbook with one tab a grid: the head row frozen and repeated on each printed page, the print area set, as wide
/// as one page of A4 on its side. Written beside and renamed. Errors: file_unwritable.
[[nodiscard]] Result<void> write_xlsx(const std::filesystem::path& path, const std::vector<Grid>& grids);

/// One table, .xlsx or else CSV by the ending of the path. Errors: file_unwritable.
[[nodiscard]] Result<void> write_table(const Grid& grid, const std::filesystem::path& path);

/// RFC 4180 with a byte order mark, so that spreadsheets take it for UTF-8; days as YYYY-MM-DD. A text that a
/// spreadsheet would calculate (it begins with = + - @) gets an apostrophe before it.
[[nodiscard]] std::string csv_of(const Grid& grid);

}  // namespace mamori::reports
