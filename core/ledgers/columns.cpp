#include "ledgers/columns.hpp"

#include "ledgers/synonyms.hpp"

#include <algorithm>
#include <tuple>

namespace mamori::ledgers {
namespace {

std::size_t width_of(const tables::Table& table) {
  std::size_t width = 0;
  for (const auto& row : table.rows) width = std::max(width, row.cells.size());
  return width;
}

std::string one_line(std::string_view cell) {
  std::string line(trimmed(cell));
  std::replace(line.begin(), line.end(), '\n', ' ');
  return line;
}

std::vector<std::string> names_of(const tables::Row& row, std::size_t width) {
  std::vector<std::string> names(width);
  for (std::size_t i = 0; i < row.cells.size(); ++i) names[i] = one_line(row.cells[i]);
  return names;
}

/// A row below a row of groups: each column has its own name, or the one above it.
std::vector<std::string> names_below(const std::vector<std::string>& above, const tables::Row& row) {
  auto names = names_of(row, above.size());
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i].empty()) names[i] = above[i];
  }
  return names;
}

struct Fitting {
  Mapping mapping;
  std::size_t fields = 0;
  std::size_t doubt = 0;  ///< sum of the fits
};

/// Columns in sight first, then the best fits; a field goes to one column.
Fitting fit(const LedgerSpec& spec, const std::vector<std::string>& names,
            const std::vector<std::uint32_t>& hidden = {}) {
  std::vector<std::tuple<bool, std::size_t, std::size_t, std::size_t>> fits;  // hidden, fit, column, field
  for (std::size_t column = 0; column < names.size(); ++column) {
    if (names[column].empty()) continue;
    const bool unseen = std::binary_search(hidden.begin(), hidden.end(), column);
    for (std::size_t field = 0; field < spec.fields.size(); ++field) {
      if (const auto found = fit_of(spec, field, names[column])) fits.emplace_back(unseen, *found, column, field);
    }
  }
  std::sort(fits.begin(), fits.end());
  Fitting fitting{Mapping(names.size()), 0, 0};
  std::vector<bool> filled(spec.fields.size());
  for (const auto& [unseen, doubt, column, field] : fits) {
    if (fitting.mapping[column] || filled[field]) continue;
    fitting.mapping[column] = field;
    filled[field] = true;
    ++fitting.fields;
    fitting.doubt += doubt;
  }
  return fitting;
}

bool better(const Fitting& one, const Fitting& other) {
  return one.fields > other.fields || (one.fields == other.fields && one.doubt < other.doubt);
}

/// Whether one of the first columns names more fields than the row of headings, the entry's name among them.
bool is_transposed(const LedgerSpec& spec, const tables::Table& table, std::size_t fields_in_row) {
  constexpr std::size_t columns = 3;
  constexpr std::size_t rows = 40;
  for (std::size_t column = 0; column < columns; ++column) {
    std::vector<std::string> names;
    for (std::size_t row = 0; row < std::min(table.rows.size(), rows); ++row) {
      const auto& cells = table.rows[row].cells;
      names.push_back(column < cells.size() ? one_line(cells[column]) : std::string());
    }
    const auto down = fit(spec, names);
    const bool named =
        std::find(down.mapping.begin(), down.mapping.end(), std::optional<std::size_t>(0)) != down.mapping.end();
    if (named && down.fields > 1 && down.fields > fields_in_row) return true;
  }
  return false;
}

}  // namespace

Headings headings_at(const LedgerSpec& spec, const tables::Table& table, std::optional<std::size_t> row) {
  const auto width = width_of(table);
  Headings headings;
  headings.names.resize(width);
  headings.mapping.resize(width);
  if (!row || *row >= table.rows.size()) return headings;
  headings.row = row;
  headings.names = names_of(table.rows[*row], width);
  auto best = fit(spec, headings.names, table.hidden_columns);
  if (*row > 0) {
    auto names = names_below(names_of(table.rows[*row - 1], width), table.rows[*row]);
    auto both = fit(spec, names, table.hidden_columns);
    if (both.fields > best.fields) {
      best = std::move(both);
      headings.names = std::move(names);
      headings.two_rows = true;
    }
  }
  headings.transposed = is_transposed(spec, table, best.fields);
  headings.mapping = std::move(best.mapping);
  return headings;
}

Headings guess_headings(const LedgerSpec& spec, const tables::Table& table) {
  const auto width = width_of(table);
  std::size_t best_row = 0;
  Fitting best;
  constexpr std::size_t enough = 2;
  constexpr std::size_t farthest = 60;  // below a cover page that stands above the table
  for (std::size_t row = 0; row < std::min(table.rows.size(), farthest); ++row) {
    if (row >= heading_rows && best.fields >= enough) break;
    const auto names = names_of(table.rows[row], width);
    if (auto one = fit(spec, names, table.hidden_columns); better(one, best)) {
      best = std::move(one);
      best_row = row;
    }
    if (row + 1 == table.rows.size()) break;
    // Two rows are headings together only where the lower one names fields of its own.
    auto both = fit(spec, names_below(names, table.rows[row + 1]), table.hidden_columns);
    if (both.fields > best.fields) {
      best = std::move(both);
      best_row = row + 1;
    }
  }
  if (table.rows.empty()) return {};
  return headings_at(spec, table, best_row);
}

void put_column(Headings& headings, std::size_t column, std::optional<std::size_t> field) {
  for (auto& other : headings.mapping) {
    if (field && other == field) other.reset();
  }
  if (column < headings.mapping.size()) headings.mapping[column] = field;
}

}  // namespace mamori::ledgers
