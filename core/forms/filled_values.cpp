#include "forms/filled.hpp"

#include <algorithm>
#include <array>

namespace mamori::forms {

std::string_view name_of(FilledDoubt doubt) {
  static constexpr std::array<std::string_view, 26> names{
      "sheet_unclear",    "row_differs", "row_by_number",  "number_differs", "row_target",
      "row_twice",        "row_shared",  "column_unclear", "line_unclear",   "mark_unclear",
      "several_marks",    "box_alone",   "word_unclear",   "computed",       "noted",
      "struck_text",      "maybe_drawn", "remark_differs", "not_applicable", "day_unreadable",
      "day_without_year", "day_ahead",   "day_early",      "day_missing",    "day_of_sheet",
      "without_no"};
  return names[static_cast<std::size_t>(doubt)];
}

std::string_view name_of(FilledField field) {
  static constexpr std::array<std::string_view, 6> names{"first",  "first_day",  "target_day",
                                                         "second", "second_day", "remark"};
  return names[static_cast<std::size_t>(field)];
}

std::string CellPlace::a1() const {
  std::string letters;
  for (auto rest = std::uint64_t{column} + 1; rest > 0; rest = (rest - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
  }
  return letters + std::to_string(line);
}

void FoundValue::doubt(FilledDoubt why) {
  const auto at = std::ranges::lower_bound(doubts, why);
  if (at == doubts.end() || *at != why) doubts.insert(at, why);
}

bool FilledRow::sure() const {
  return doubts.empty() && std::ranges::all_of(values, [](const FoundValue& value) { return value.sure(); });
}

const FoundValue* FilledRow::value(FilledField field) const {
  const FoundValue* only = nullptr;
  for (const auto& each : values) {
    if (each.field != field) continue;
    if (only != nullptr) return nullptr;
    only = &each;
  }
  return only;
}

}  // namespace mamori::forms
