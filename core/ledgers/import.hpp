// A file of entries, looked at before anything is written: which column is which field, what would come in, and why a
// line would not.
#pragma once

#include "ledgers/ledger.hpp"
#include "tables/table.hpp"

#include <functional>
#include <set>

namespace mamori::ledgers {

/// Which column of a file fills which field; one a column, nullopt: the column is left out.
using Mapping = std::vector<std::optional<std::size_t>>;

struct Headings {
  bool first_row = false;  ///< the first row holds headings, not an entry
  Mapping mapping;
};

/// Headings that are a field's label or id are that field's; without a single one the columns are taken in the order of
/// the fields and the first row is an entry.
[[nodiscard]] Headings guess_headings(const LedgerSpec& spec, const tables::Table& table);

struct Line {
  std::size_t number = 0;  ///< of the file, from 1
  Values values;
};

struct RejectedLine {
  std::size_t number = 0;
  Error reason;
  std::string begins;  ///< the first cells as they stand, for a person to find the line
};

struct Preview {
  std::vector<Line> lines;             ///< what would be written
  std::vector<RejectedLine> rejected;  ///< what would not, in the order of the file
};

/// Holds every line against the ledger's rules. `taken` are the folded first fields of the entries in use.
/// Errors: import_no_column when nothing fills the first field. Reasons of a line: those of `checked`, entry_formula,
/// entry_number_taken, entry_number_twice.
[[nodiscard]] Result<Preview> preview(const LedgerSpec& spec, const tables::Table& table, const Headings& headings,
                                      const std::set<std::string>& taken);

/// The one place that raises entry_number_taken.
[[nodiscard]] tl::unexpected<Error> number_taken(const LedgerSpec& spec);

/// Headings and entries as they leave for a file, with labels instead of codes.
[[nodiscard]] std::vector<std::vector<std::string>> sheet_of(const LedgerSpec& spec, const std::vector<Entry>& entries,
                                                             Language language);

}  // namespace mamori::ledgers
