// Where the headings of a file stand and which column is which field: by what the headings say, never by their place.
#pragma once

#include "ledgers/ledger.hpp"
#include "tables/table.hpp"

namespace mamori::ledgers {

/// Which column of a file fills which field; one a column, nullopt: the column is left out.
using Mapping = std::vector<std::optional<std::size_t>>;

struct Headings {
  /// Place of the last row of headings in the table; nullopt: every row is an entry.
  std::optional<std::size_t> row;
  std::vector<std::string> names;  ///< of the columns; a group's name and the name below it together; empty where none
  Mapping mapping;
  bool two_rows = false;    ///< the row above is one of groups, and belongs to them
  bool transposed = false;  ///< the headings stand below each other in a column, and each entry is a column

  /// Rows from here on are entries.
  [[nodiscard]] std::size_t first_entry() const { return row ? *row + 1 : 0; }
};

/// Looks for headings in the first rows, below titles and remarks; two rows together where that names more fields. With
/// none that names a field, the first row is taken for headings and no column for a field: a person says which.
[[nodiscard]] Headings guess_headings(const LedgerSpec& spec, const tables::Table& table);

/// The same with the row that a person chose; nullopt: the file has no headings, and no column is guessed.
[[nodiscard]] Headings headings_at(const LedgerSpec& spec, const tables::Table& table, std::optional<std::size_t> row);

/// How many rows from the first a person may choose from.
inline constexpr std::size_t heading_rows = 15;

/// This column fills this field and no other does; nullopt leaves the column out.
void put_column(Headings& headings, std::size_t column, std::optional<std::size_t> field);

}  // namespace mamori::ledgers
