// Comma-separated text (RFC 4180 and what spreadsheet programs make of it), read with bounds and written harmless.
#pragma once

#include "tables/table.hpp"

namespace mamori::tables {

/// Reads UTF-8 (with or without its mark), UTF-16 with its mark or Shift_JIS (code page 932). Any mixture of CR, LF and
/// CRLF ends a row. Cells are apart by what a first line "sep=;" says, else by commas, tabs or semicolons, whichever
/// the first rows have alike. Blanks may stand around a quoted cell; of ="0012" the text between the quotes is read.
/// Errors: table_too_large, table_encoding, table_is_euc, table_is_jis, table_line_too_long,
/// table_too_wide, table_quote_open, table_empty; `where` is the number of the line.
[[nodiscard]] Result<Table> read_csv(Bytes file);

/// UTF-8 with its mark, rows ended by CRLF, every cell neutralised: opens as text in any spreadsheet program.
[[nodiscard]] std::string write_csv(const std::vector<std::vector<std::string>>& rows);

}  // namespace mamori::tables
