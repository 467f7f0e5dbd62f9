// What the rows below the headings of a table are: entries, the headings once more, the headings of something else, or
// words that are no entry. No row is read by the place of its cells where another row of headings stands above it.
#pragma once

#include "ledgers/columns.hpp"

#include <cstdint>
#include <set>

namespace mamori::ledgers {

enum class PartKind : std::uint8_t {
  entries,
  headings_again,  ///< the same headings, as on every page of a printed list
  other_table,     ///< begins with other headings; nothing of it is read
};

/// Rows of a table one after another, of one kind.
struct Part {
  PartKind kind = PartKind::entries;
  std::size_t first = 0;  ///< places in the table
  std::size_t end = 0;    ///< behind the last
  Mapping mapping;        ///< of entries: which column of these rows fills which field
};

/// Every row below the headings in one part or another, and before them what stands above the headings and has
/// headings of this ledger itself. Headings that come again with their columns in another order are followed: a column
/// keeps the field that a person or its words gave it. `entries`: lines of the file that a person says are entries,
/// whatever they look like.
[[nodiscard]] std::vector<Part> parts_of(const LedgerSpec& spec, const tables::Table& table, const Headings& headings,
                                         const std::set<std::size_t>& entries);

/// The first column of a second table that stands to the right and has the same headings; nullopt where there is none.
[[nodiscard]] std::optional<std::size_t> table_beside(const Headings& headings);

/// An example (（例）, 記入例), a sum (合計, サーバ 集計), a remark (※…), the name of a section (■受付) or a row that
/// says what to fill in (必須, 任意). `number`: the cell that names an entry; `others`: whether any other field is
/// filled.
[[nodiscard]] bool is_no_entry(const tables::Row& row, std::string_view number, bool others);

}  // namespace mamori::ledgers
