// A spreadsheet of ours (.xlsx, ECMA-376), written to a file.
#pragma once

#include "tables/table.hpp"

#include <filesystem>

namespace mamori::tables {

/// Writes all cells as text, neutralised, the first row as headings, through a temporary file in the folder of `file`,
/// so that what leaves is on no other disk. An existing file is replaced. `lists`: the words to pick from below the
/// heading of each column; none for a column without. Errors: table_not_written.
[[nodiscard]] Result<void> write_xlsx(const std::filesystem::path& file, const std::string& sheet,
                                      const std::vector<std::vector<std::string>>& rows,
                                      const std::vector<std::vector<std::string>>& lists = {});

}  // namespace mamori::tables
