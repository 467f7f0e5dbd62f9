#include "forms/reading.hpp"

#include <array>

namespace mamori::forms {

std::string_view name_of(Reason reason) {
  static constexpr std::array<std::string_view, 31> names{
      "kind_unclear",    "hospital_form",  "other_form",     "no_table_head",   "section_missing",    "section_differs",
      "section_slipped", "target_missing", "target_unclear", "several_targets", "targets_in_columns", "group_slipped",
      "due_unclear",     "id_missing",     "id_is_number",   "id_twice",        "id_order",           "several_texts",
      "several_in_cell", "joined_lines",   "line_below",     "unfinished",      "answer_in_text",     "text_moved",
      "struck_text",     "text_between",   "refers_back",    "hidden_before",   "gate_unclear",       "too_few",
      "taken_by_hand"};
  return names[static_cast<std::size_t>(reason)];
}

}  // namespace mamori::forms
