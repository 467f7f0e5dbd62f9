// A table as a file from outside brought it: cells of text with the line each row began on, inside bounds that were
// kept before anything was read.
#pragma once

#include "base/error.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mamori::tables {

using Bytes = std::span<const std::uint8_t>;

/// What a file and a table may be at most. With these no file takes more than 64 MiB beside itself while it is read.
inline constexpr std::size_t file_limit = std::size_t{32} << 20;  ///< bytes of a workbook
inline constexpr std::size_t text_limit = std::size_t{12} << 20;  ///< bytes of a text, in its own encoding and in UTF-8
inline constexpr std::size_t row_limit = 20'000;
inline constexpr std::size_t column_limit = 64;
inline constexpr std::size_t cell_limit = 320'000;     ///< of a text
inline constexpr std::size_t cell_bytes = 4 * 32'767;  ///< of one cell; a spreadsheet's holds 32,767 characters
inline constexpr std::size_t table_bytes = std::size_t{20} << 20;  ///< of all cells of a table together
inline constexpr std::size_t line_limit = 256 * 1024;              ///< bytes of one row in a text

struct Row {
  std::size_t line = 0;  ///< from 1: the line of the file, or the row of the spreadsheet
  std::vector<std::string> cells;
  std::vector<std::uint32_t> faults = {};  ///< columns whose cells hold no value but an error (#N/A, #REF!)
  std::vector<std::uint32_t> struck = {};  ///< columns whose cells hold nothing but text that is struck through
  std::size_t width = 0;                   ///< of a text: how many cells the line has, empty ones among them; else 0
  bool hidden = false;                     ///< the spreadsheet does not show it
};

struct Table {
  std::vector<Row> rows;                           ///< rows without any cell are left out
  std::vector<std::uint32_t> hidden_columns = {};  ///< sorted; the spreadsheet does not show them
};

/// A cell that a spreadsheet program could run when it opens the file: it begins with =, @, a tab or a line end, or
/// with + or - and is neither a number nor a telephone number. The signs may be full-width.
[[nodiscard]] bool is_formula(std::string_view cell);
/// The cell with a ' before it where it would be run; a reader of ours takes it off again.
[[nodiscard]] std::string neutralised(std::string_view cell);
/// What `neutralised` wrote, as it was.
[[nodiscard]] std::string_view as_written(std::string_view cell);

/// The first tab in sight of a workbook, or the rows of a text. Errors: those of read_workbook and table_of.
[[nodiscard]] Result<Table> read_table(Bytes file);

/// Writes a whole file, for its owner alone, in the place of one that may be there. Errors: table_not_written.
[[nodiscard]] Result<void> write_file(const std::filesystem::path& file, std::string_view text);

/// The one place that raises table_not_written.
[[nodiscard]] tl::unexpected<Error> table_not_written();
/// The one place that raises table_too_large; `where` is the line or row that is too many, or empty.
[[nodiscard]] tl::unexpected<Error> table_too_large(std::string where);
/// The one place that raises table_empty.
[[nodiscard]] tl::unexpected<Error> table_empty();
/// The one place that raises table_too_wide.
[[nodiscard]] tl::unexpected<Error> table_too_wide(std::string where);

}  // namespace mamori::tables
