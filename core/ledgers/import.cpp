#include "ledgers/import.hpp"

#include "ledgers/fold.hpp"

#include <algorithm>

namespace mamori::ledgers {
namespace {

std::string place(const LedgerSpec& spec, std::size_t field) {
  return std::string(spec.id) + "." + std::string(spec.fields[field].id);
}

std::optional<std::size_t> field_named(const LedgerSpec& spec, const std::string& heading) {
  const auto wanted = folded(trimmed(heading));
  for (std::size_t i = 0; i < spec.fields.size(); ++i) {
    const auto& field = spec.fields[i];
    const bool fits = wanted == folded(field.label.ja) || wanted == folded(field.label.en) || wanted == field.id;
    if (fits) return i;
  }
  return std::nullopt;
}

/// The first cells with what stands between them, short enough for one line of a screen.
std::string beginning(const tables::Row& row) {
  constexpr std::size_t most = 120;
  std::string text;
  for (const auto& cell : row.cells) {
    if (text.size() + cell.size() > most) break;
    text += (text.empty() ? "" : " | ") + cell;
  }
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

/// A line as values, with the cells put to their fields.
Result<Values> values_of(const LedgerSpec& spec, const tables::Row& row, const Mapping& mapping) {
  Values typed(spec.fields.size());
  for (std::size_t column = 0; column < std::min(row.cells.size(), mapping.size()); ++column) {
    if (!mapping[column]) continue;
    const auto& cell = row.cells[column];
    const auto bare = tables::as_written(cell);
    // What another program would run does not come in, but for what our own export made harmless.
    if (bare.size() == cell.size() && tables::is_formula(cell)) {
      return fail(ErrorCode::entry_formula, place(spec, *mapping[column]));
    }
    typed[*mapping[column]] = bare;
  }
  return checked(spec, typed);
}

}  // namespace

Headings guess_headings(const LedgerSpec& spec, const tables::Table& table) {
  Headings headings;
  if (table.rows.empty()) return headings;
  std::size_t width = 0;
  for (const auto& row : table.rows) width = std::max(width, row.cells.size());
  headings.mapping.resize(width);
  std::set<std::size_t> used;
  const auto& first = table.rows.front().cells;
  for (std::size_t column = 0; column < first.size(); ++column) {
    const auto field = field_named(spec, first[column]);
    if (!field || !used.insert(*field).second) continue;
    headings.mapping[column] = field;
    headings.first_row = true;
  }
  if (headings.first_row) return headings;
  for (std::size_t column = 0; column < std::min(width, spec.fields.size()); ++column) {
    headings.mapping[column] = column;
  }
  return headings;
}

Result<Preview> preview(const LedgerSpec& spec, const tables::Table& table, const Headings& headings,
                        const std::set<std::string>& taken) {
  const auto& mapping = headings.mapping;
  if (std::find(mapping.begin(), mapping.end(), std::optional<std::size_t>(0)) == mapping.end()) {
    return fail(ErrorCode::import_no_column, place(spec, 0));
  }
  Preview preview;
  std::set<std::string> seen;
  for (std::size_t i = headings.first_row ? 1 : 0; i < table.rows.size(); ++i) {
    const auto& row = table.rows[i];
    auto values = values_of(spec, row, mapping);
    if (values && spec.named_once) {
      const auto name = folded(values->front());
      if (taken.contains(name)) {
        values = number_taken(spec);
      } else if (!seen.insert(name).second) {
        values = fail(ErrorCode::entry_number_twice, place(spec, 0));
      }
    }
    if (values) {
      preview.lines.push_back({row.line, std::move(*values)});
    } else {
      preview.rejected.push_back({row.line, values.error(), beginning(row)});
    }
  }
  return preview;
}

tl::unexpected<Error> number_taken(const LedgerSpec& spec) {
  return fail(ErrorCode::entry_number_taken, place(spec, 0));
}

std::vector<std::vector<std::string>> sheet_of(const LedgerSpec& spec, const std::vector<Entry>& entries,
                                               Language language) {
  std::vector<std::vector<std::string>> rows(1);
  for (const auto& field : spec.fields) rows.front().push_back(field.label.in(language));
  for (const auto& entry : entries) {
    auto& row = rows.emplace_back();
    for (std::size_t i = 0; i < spec.fields.size(); ++i) {
      row.push_back(shown(spec.fields[i], entry.values[i], language));
    }
  }
  return rows;
}

}  // namespace mamori::ledgers
