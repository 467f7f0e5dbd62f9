#include "forms/row_text.hpp"

#include "forms/aside.hpp"
#include "forms/letters.hpp"

#include <algorithm>

namespace mamori::forms {

void take_own_number(FoundRow& row, const Cut& cut) {
  if (cut.wording_spot == cut.mark_spot) return;
  const auto again = mark_of(row.wording);
  if (!again || again->rest.empty()) return;
  row.wording = again->rest;
  const bool same = again->number == row.number && (again->section == 0 || folded(again->printed) == folded(row.item));
  if (!same) row.doubt(Reason::section_differs);
}

void split_cell(const Spot& spot, FoundRow& row, std::vector<Mark>& more) {
  std::string_view rest = spot.text;
  std::string first;
  for (bool begun = false; !rest.empty();) {
    const auto end = std::min(rest.find('\n'), rest.size());
    const auto piece = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    const auto mark = mark_of(piece);
    if (mark && begun && (is_sentence(mark->rest) || is_sentence(more.empty() ? first : more.back().rest))) {
      more.push_back(*mark);
    } else if (!more.empty()) {
      more.back().rest += printed(piece);
    } else {
      first += printed(piece);
    }
    begun = begun || !printed(piece).empty();
  }
  if (more.empty()) return;
  const auto own = mark_of(first);
  row.wording = own ? own->rest : first;
  row.doubt(Reason::several_in_cell);
}

bool is_blank_answer(const Spot& spot) {
  return is_choice(spot.text) || holds_any(spot.folded, {"(/)", "月日"}) ||
         is_any(spot.folded, {"/", "□", "☐", "FALSE"});
}

bool is_page_number(std::string_view fold) {
  return consists_of(fold, U"0123456789/-()ページ頁PAGE枚目");
}

Beside beside(const GridLine& line, const Spot& wording, const std::set<std::uint32_t>& reference) {
  Beside said;
  said.due = holds_due_tag(wording.text);
  for (const auto& spot : line.spots) {
    said.due = said.due || holds(spot.folded, "参考") || reference.contains(spot.column);
    if (&spot == &wording || is_answer(spot.text)) continue;
    said.due = said.due || is_due_tag(spot.folded);
    said.goes_on = said.goes_on || aside_of(spot.folded).goes_on;
    if (spot.column > wording.column && said.targets.empty()) said.targets = targets_beside(spot.text);
  }
  return said;
}

}  // namespace mamori::forms
