// Spreadsheets (.xlsx, ECMA-376): the first sheet of one from outside as text, and one of ours written to a file.
#pragma once

#include "tables/table.hpp"

#include <filesystem>

namespace mamori::tables {

/// Reads the first sheet. A formula gives the value that was kept beside it and is never run; a number with a date's
/// format gives its day as YYYY-MM-DD. Each part of the archive is bounded before and while it is unpacked, so a small
/// file that unpacks to a large one is refused.
/// Errors: table_too_large, table_too_wide, table_empty, xlsx_broken (where = the part).
[[nodiscard]] Result<Table> read_xlsx(Bytes file);

/// Writes all cells as text, neutralised, the first row as headings, through a temporary file in the folder of `file`,
/// so that what leaves is on no other disk. An existing file is replaced. Errors: table_not_written.
[[nodiscard]] Result<void> write_xlsx(const std::filesystem::path& file, const std::string& sheet,
                                      const std::vector<std::vector<std::string>>& rows);

}  // namespace mamori::tables
