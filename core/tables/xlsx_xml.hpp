// The XML parts of a spreadsheet, read as they are unpacked; each reader keeps only what a table of text needs.
#pragma once

#include "tables/table.hpp"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace mamori::tables {

/// The next bytes of a part; empty at its end. Errors: those of the archive.
using Source = std::function<Result<Bytes>()>;

/// Which cell formats show a day, by their place in the list of formats (xl/styles.xml).
struct Formats {
  std::vector<bool> is_day;
};

/// The strings that cells point to (xl/sharedStrings.xml). Errors: xlsx_broken, table_too_large.
[[nodiscard]] Result<std::vector<std::string>> read_strings(const Source& source);
/// Errors: xlsx_broken.
[[nodiscard]] Result<Formats> read_formats(const Source& source);
/// Errors: xlsx_broken, table_too_large, table_too_wide.
[[nodiscard]] Result<Table> read_sheet(const Source& source, const std::vector<std::string>& strings,
                                       const Formats& formats);
/// The one place that raises xlsx_broken.
[[nodiscard]] tl::unexpected<Error> xlsx_broken(std::string part);

}  // namespace mamori::tables
