// Other contents for single cells of somebody's workbook; everything else of the file stays as it is.
#pragma once

#include "tables/table.hpp"

namespace mamori::tables {

/// What a cell is to hold.
struct CellContent {
  std::size_t tab = 0;       ///< in the order of Workbook::sheets
  std::size_t line = 0;      ///< from 1
  std::uint32_t column = 0;  ///< from 0
  std::string text;          ///< as it stands, lines parted by LF; never run
  bool truth = false;        ///< TRUE or FALSE as a value, for a check box in the cell
};

struct FilledWorkbook {
  std::vector<std::uint8_t> bytes;
  std::vector<std::size_t> kept;  ///< by their place in `cells`: cells with a formula, which were left alone
};

/// The workbook (.xlsx) with these cells changed, each once. A cell keeps its look; texts are written into the cell
/// itself, so that shared strings stay as they are; every other part of the archive is copied as it is packed.
/// Errors: those of read_workbook; xlsx_broken also for a file of text and for a sheet that is not in UTF-8;
/// table_too_large for a sheet of more than 16 MiB.
[[nodiscard]] Result<FilledWorkbook> with_cells(Bytes file, const std::vector<CellContent>& cells);

}  // namespace mamori::tables
