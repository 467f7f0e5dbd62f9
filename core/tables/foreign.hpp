// Files of another kind that people choose in place of a table, told apart before anything is read as text.
#pragma once

#include "tables/table.hpp"

namespace mamori::tables {

/// Errors: table_is_xls (Excel before 2007, or .xlsb), table_is_locked (a workbook with a passphrase), table_is_ods,
/// table_is_html (a page or XML that is called .xls), table_is_other (where = the kind: PDF, JPEG, RAR, JSON …).
[[nodiscard]] Result<void> require_table(Bytes file);

/// The one place that raises table_is_xls.
[[nodiscard]] tl::unexpected<Error> table_is_xls();
/// The one place that raises table_is_ods.
[[nodiscard]] tl::unexpected<Error> table_is_ods();
/// The one place that raises table_is_other; `kind` is a name that is the same in every language.
[[nodiscard]] tl::unexpected<Error> table_is_other(std::string kind);

}  // namespace mamori::tables
