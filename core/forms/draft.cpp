#include "forms/draft.hpp"

#include "forms/letters.hpp"
#include "forms/marks.hpp"

#include <algorithm>
#include <cstdlib>

namespace mamori::forms {
namespace {

constexpr std::size_t notes_most = 20;

DraftSheet* sheet_of(Draft& draft, std::optional<SheetKind> kind) {
  const auto at = std::ranges::find_if(draft.sheets, [&](const DraftSheet& sheet) { return sheet.words.kind == kind; });
  return at == draft.sheets.end() ? nullptr : &*at;
}

bool same_tab(const Place& a, const Place& b) {
  return a.file == b.file && a.tab == b.tab;
}

/// Without ●, ・ or - before it.
std::string without_mark(const std::string& note) {
  for (const std::string_view mark : {"●", "・", "•", "-", "–"}) {
    if (note.starts_with(mark)) return printed(std::string_view(note).substr(mark.size()));
  }
  return note;
}

/// A note belongs to the rows below it when it stands above them with a mark of a note, else to those above it.
void take_note(Draft& draft, const LeftText& note) {
  const FoundRow* above = nullptr;
  const FoundRow* below = nullptr;
  for (const auto& row : draft.rows) {
    if (!same_tab(row.place, note.place)) continue;
    if (!row.note.empty() && row.note == note.text) return;  // the gate keeps it
    if (row.place.line < note.place.line) above = &row;
    if (row.place.line > note.place.line && below == nullptr) below = &row;
  }
  const bool inside =
      above != nullptr && below != nullptr && !above->gate && above->sheet == below->sheet && above->due == below->due;
  if (inside) return;
  const bool starred = begins_with_any(folded(note.text), {"*", "※", "注", "(注"});
  const bool before = below != nullptr && (above == nullptr || above->gate || starred);
  const FoundRow* of = before ? below : above;
  DraftSheet* sheet = of == nullptr ? nullptr : sheet_of(draft, of->sheet);
  if (sheet == nullptr) return;
  const bool required = of->due == Obligation::required;
  auto& notes = before ? (required ? sheet->notes_required : sheet->notes_reference)
                       : (required ? sheet->footnotes : sheet->footnotes_reference);
  if (notes.size() < notes_most) notes.push_back(before ? note.text : without_mark(note.text));
}

}  // namespace

Draft draft_of(const Reading& reading, std::string id, FiscalYear year) {
  Draft draft{std::move(id), year, {}, {}, {}, {}};
  for (const auto& file : reading.files) {
    draft.files.push_back({file.name, file.sha256});
    for (const auto& sheet : file.sheets) {
      if (sheet.kind && sheet_of(draft, sheet.kind) == nullptr) draft.sheets.push_back({sheet, {}, {}, {}, {}});
    }
  }
  draft.rows = reading.rows;
  for (const auto& left : reading.left) {
    if (left.why == LeftWhy::note) take_note(draft, left);
  }
  return draft;
}

void add_sheet(Draft& draft, std::optional<SheetKind> kind) {
  if (kind && sheet_of(draft, kind) == nullptr) draft.sheets.push_back({{kind, {}, {}, {}, {}}, {}, {}, {}, {}});
}

const FoundRow* first_unsure(const Draft& draft) {
  const auto at = std::ranges::find_if(draft.rows, [](const FoundRow& row) { return !row.sure(); });
  return at == draft.rows.end() ? nullptr : &*at;
}

void settle(FoundRow& row) {
  row.doubts.clear();
}

bool join_with_next(Draft& draft, std::size_t row) {
  if (row + 1 >= draft.rows.size() || draft.rows[row].sheet != draft.rows[row + 1].sheet) return false;
  draft.rows[row].wording += draft.rows[row + 1].item + draft.rows[row + 1].wording;
  draft.rows.erase(draft.rows.begin() + static_cast<std::ptrdiff_t>(row) + 1);
  return true;
}

bool split_row(Draft& draft, std::size_t row, std::size_t letters) {
  if (row >= draft.rows.size()) return false;
  const std::string first = printed(first_letters(draft.rows[row].wording, letters));
  const std::string rest =
      printed(std::string_view(draft.rows[row].wording).substr(first_letters(draft.rows[row].wording, letters).size()));
  if (first.empty() || rest.empty()) return false;
  FoundRow next = draft.rows[row];
  const auto mark = mark_of(rest);
  next.wording = mark ? mark->rest : rest;
  next.item = mark ? mark->printed : std::string();
  next.number = mark ? mark->number : 0;
  next.gate = false;
  next.note.clear();
  draft.rows[row].wording = first;
  draft.rows.insert(draft.rows.begin() + static_cast<std::ptrdiff_t>(row) + 1, std::move(next));
  return true;
}

std::size_t take_text(Draft& draft, const LeftText& text) {
  const auto after = std::ranges::find_if(draft.rows, [&](const FoundRow& row) { return row.place > text.place; });
  FoundRow row;
  if (after != draft.rows.begin()) {
    const auto& before = *std::prev(after);
    row.sheet = before.sheet;
    row.section = before.section;
    row.section_title = before.section_title;
    row.target = before.target;
    row.group = before.group;
    row.due = before.due;
    row.due_year = before.due_year;
  }
  const auto mark = mark_of(text.text);
  row.place = text.place;
  row.tab = text.tab;
  row.wording = mark && !mark->rest.empty() ? mark->rest : text.text;
  row.item = mark ? mark->printed : std::string();
  row.number = mark ? mark->number : 0;
  row.doubt(Reason::taken_by_hand);
  const auto index = static_cast<std::size_t>(after - draft.rows.begin());
  draft.rows.insert(after, std::move(row));
  return index;
}

LeftText drop_row(Draft& draft, std::size_t row) {
  const auto at = draft.rows.begin() + static_cast<std::ptrdiff_t>(row);
  LeftText left{at->place, at->tab, at->item + at->wording, LeftWhy::unused};
  draft.rows.erase(at);
  return left;
}

namespace {

FoundRow found_row(const Edition& edition, const Sheet& sheet, const Row& row) {
  FoundRow found;
  found.sheet = sheet.kind;
  if (const auto* section = edition.section(row.section); section != nullptr) found.section_title = section->title.ja;
  found.section = row.is_gate ? 0 : std::atoi(row.section.c_str());
  found.item = row.number;
  if (const auto mark = mark_of(row.number)) found.number = mark->number;
  found.target = row.key.target;
  if (const auto* heading = edition.heading(row.key.target); heading != nullptr) found.group = heading->wording.ja;
  found.wording = row.wording ? row.wording->ja : row.title.ja;
  found.note = row.note;
  found.due = row.obligation;
  found.due_year = row.due_year;
  found.gate = row.is_gate;
  return found;
}

}  // namespace

void add_missing_sheet(Draft& draft, const Edition& there) {
  for (const auto kind : {SheetKind::pharmacy, SheetKind::vendor}) {
    if (sheet_of(draft, kind) != nullptr || !there.has(kind)) continue;
    const auto& sheet = there.sheet(kind);
    draft.sheets.push_back(
        {{kind, there.form_name.ja, sheet.title.ja, sheet.required_title.ja, sheet.reference_title.ja},
         sheet.notes_required,
         sheet.notes_reference,
         sheet.footnotes,
         sheet.footnotes_reference});
    for (const auto& row : sheet.rows) draft.rows.push_back(found_row(there, sheet, row));
    if (!there.follows || (draft.follows && draft.follows->edition != there.follows->edition)) continue;
    if (!draft.follows) draft.follows = Follows{there.follows->edition, {}};
    for (const auto& origin : there.follows->rows) {
      if (origin.to.sheet == kind) draft.follows->rows.push_back(origin);
    }
  }
  for (const auto& file : there.source.files) {
    const bool known = std::ranges::find(draft.files, file.sha256, &SourceFile::sha256) != draft.files.end();
    if (!known) draft.files.push_back(file);
  }
}

std::string item_of(const Draft& draft, const FoundRow& row) {
  if (row.gate) return "gate";
  const auto section = std::to_string(row.section);
  const auto mark = mark_of(row.item);
  if (!mark) {
    std::size_t place = 1;
    for (const auto& each : draft.rows) {
      if (&each == &row) break;
      if (each.sheet == row.sheet && each.section == row.section) ++place;
    }
    return section + "+" + std::to_string(place);
  }
  // A circle is part of how people call a row, the width of a bracket is not.
  std::string name;
  for (const auto& letter : letters_of(row.item)) {
    const auto one = row.item.substr(letter.begin, letter.end - letter.begin);
    const bool circle = mark_of(one).has_value();
    name += circle ? one : folded(one);
  }
  return mark->section != 0 ? name : section + name;
}

}  // namespace mamori::forms
