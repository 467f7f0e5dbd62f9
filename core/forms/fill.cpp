#include "forms/fill.hpp"

#include "base/day_text.hpp"
#include "base/text.hpp"
#include "forms/columns_filled.hpp"
#include "forms/letters.hpp"
#include "forms/marks.hpp"
#include "tables/xlsx_fill.hpp"

#include <algorithm>
#include <map>

namespace mamori::forms {
namespace {

const std::string yes_word = "はい";
const std::string no_word = "いいえ";
/// Lines below a row that may still hold cells of its own.
constexpr std::size_t farthest = 3;

/// A cell of a row that something may be entered into.
struct Slot {
  std::size_t line = 0;
  std::uint32_t column = 0;
  ColumnUse use;
  std::string text;  ///< as it stands there; empty where nothing does
  tables::CellKind kind = tables::CellKind::text;
};

/// Every place for entries beside the row that begins in a line.
class TabSlots {
 public:
  TabSlots(const tables::Sheet& sheet, const Grid& grid, std::size_t line, FiscalYear year)
      : sheet_(sheet), columns_(sheet, year) {
    bool inside = false;
    bool head_above = false;
    for (const auto& each : grid.lines) {
      if (each.number == line) {
        inside = true;
        take(each);
      } else if (inside) {
        if (!only_answers(each) || each.number > line + farthest) break;
        take(each);
      } else {
        const bool head = is_head(each, head_above) || (head_above && is_verdict_head(each));
        if (head && !head_above) columns_.clear();
        if (head) columns_.add(each);
        head_above = head;
      }
    }
    for (const auto column : columns_.entered()) {
      if (below_merged(line, column)) continue;
      if (std::ranges::none_of(slots_, [&](const Slot& slot) { return slot.column == column && slot.line == line; }))
        slots_.push_back({line, column, columns_.use(column), {}, tables::CellKind::text});
    }
  }

  [[nodiscard]] const std::vector<Slot>& slots() const { return slots_; }
  /// The words that a cell lets people choose from.
  [[nodiscard]] std::vector<std::string> choices(const Slot& slot) const {
    for (const auto& list : sheet_.choices) {
      if (list.first_line <= slot.line && slot.line <= list.last_line && list.first_column <= slot.column &&
          slot.column <= list.last_column) {
        return list.words;
      }
    }
    return {};
  }

 private:
  /// Whether a cell is covered by a merged block that begins elsewhere: nobody would see what is written there.
  [[nodiscard]] bool below_merged(std::size_t line, std::uint32_t column) const {
    return std::ranges::any_of(sheet_.merges, [&](const tables::Merge& merge) {
      const bool inside = merge.first_line <= line && line <= merge.last_line && merge.first_column <= column &&
                          column <= merge.last_column;
      return inside && (merge.first_line != line || merge.first_column != column);
    });
  }

  /// A line of nothing but cells for answers below the row's own.
  static bool only_answers(const GridLine& line) {
    return std::ranges::all_of(line.spots, [](const Spot& spot) {
      return (is_answer(spot.text) || is_blank_day(spot.text) || spot.kind == tables::CellKind::truth) &&
             !is_field(spot.text);
    });
  }

  void take(const GridLine& line) {
    const auto cut = cut_of(line, columns_.columns());
    std::vector<const Spot*> spots = cut.answers;
    spots.insert(spots.end(), cut.remarks.begin(), cut.remarks.end());
    for (const auto* spot : spots) {
      slots_.push_back({line.number, spot->column, columns_.use(spot->column), spot->text, spot->kind});
    }
  }

  const tables::Sheet& sheet_;
  FilledColumns columns_;
  std::vector<Slot> slots_;
};

/// Whether a cell is printed for はい and いいえ, or holds one of them from an earlier filling.
bool takes_word(const Slot& slot) {
  return answered(slot.text, slot.kind, Meaning::open).asked || holds_any(folded(slot.text), {yes_word, no_word});
}
/// Whether a cell is printed for a day, or holds one.
bool takes_day(const Slot& slot) {
  if (slot.text.empty() || takes_word(slot)) return false;
  const auto read = answered(slot.text, slot.kind, Meaning::open);
  return is_blank_day(slot.text) || (!read.said && !read.day.empty());
}

class RowFiller {
 public:
  RowFiller(const TabSlots& slots, std::size_t tab, const Edition& edition, const Row& row, CivilDate today)
      : slots_(slots), tab_(tab), edition_(edition), row_(row), today_(today) {}

  std::vector<tables::CellContent> fill(const RowToFill& wanted) {
    wanted.first ? check(Phase::first, *wanted.first, wanted.first_day) : empty(Phase::first);
    wanted.target_day ? target(*wanted.target_day) : empty(Phase::target);
    wanted.second ? check(Phase::second, *wanted.second, wanted.second_day) : empty(Phase::second);
    if (wanted.remark.empty()) {
      empty(Phase::remark);
    } else {
      if (const auto* slot = find([](const Slot& s) { return s.use.phase == Phase::remark; }))
        put(*slot, wanted.remark);
    }
    return std::move(cells_);
  }

 private:
  template <class Fits>
  const Slot* find(Fits fits) const {
    const auto at = std::ranges::find_if(slots_.slots(), fits);
    return at == slots_.slots().end() ? nullptr : &*at;
  }
  void put(const Slot& slot, std::string text, bool truth = false) {
    cells_.push_back({tab_, slot.line, slot.column, std::move(text), truth});
  }

  /// What an earlier filling left in columns for which nothing is given now.
  void empty(Phase phase) {
    for (const auto& slot : slots_.slots()) {
      if (slot.use.phase != phase || slot.text.empty()) continue;
      if (phase == Phase::remark || !answered(slot.text, slot.kind, slot.use.meaning).blank()) put(slot, {});
    }
  }

  void check(Phase phase, Said said, std::optional<CivilDate> day) {
    const auto of = [&](const Slot& s) { return s.use.phase == phase; };
    const auto of_day = [&](const Slot& s) {
      return of(s) && s.use.day && !s.use.alone && s.use.meaning == Meaning::open;
    };
    const Slot* day_slot = find(of_day);
    if (day_slot == nullptr) {
      day_slot = find([&](const Slot& s) { return of(s) && s.use.named && takes_day(s); });
    }
    // A column for each word.
    const auto meaning = said == Said::yes ? Meaning::yes : said == Said::no ? Meaning::no : Meaning::not_applicable;
    if (const auto* own = find([&](const Slot& s) { return of(s) && s.use.meaning == meaning; })) {
      mark(*own, said, meaning);
    } else {
      const Slot* slot = find([&](const Slot& s) { return of(s) && takes_word(s); });
      // はい・いいえ （　／　）: the day belongs beside the word.
      const bool both = slot != nullptr && (holds_any(folded(slot->text), {"(/)", "月"}) ||
                                            !answered(slot->text, slot->kind, Meaning::open).day.empty());
      if (both) day_slot = nullptr;
      if (slot == nullptr) slot = box_of(phase, said);
      if (slot == nullptr) slot = find([&](const Slot& s) { return of(s) && &s != day_slot && !takes_day(s); });
      if (slot == nullptr) return;
      say(*slot, said, day_slot == nullptr ? day : std::nullopt);
    }
    if (day && day_slot != nullptr) put(*day_slot, day_text(*day_slot, *day, today_));
  }

  /// A cell of its own with □はい or □いいえ.
  const Slot* box_of(Phase phase, Said said) const {
    return find([&](const Slot& s) {
      return s.use.phase == phase && holds(folded(s.text), said == Said::yes ? yes_word : no_word) &&
             holds_any(folded(s.text), {"□", "☐"});
    });
  }

  void mark(const Slot& slot, Said said, Meaning meaning) {
    if (slot.kind == tables::CellKind::truth) return put(slot, "TRUE", true);
    for (const auto& word : slots_.choices(slot)) {
      const auto read = answered(word, tables::CellKind::text, meaning);
      if (read.said == said && read.doubts.empty()) return put(slot, word);
    }
    put(slot, ticked(slot.text).value_or("○"));
  }

  /// The text with its first empty box ticked.
  static std::optional<std::string> ticked(const std::string& text) {
    for (const std::string_view box : {"☐", "□"}) {
      const auto at = text.find(box);
      if (at == std::string::npos) continue;
      auto made = text;
      return made.replace(at, box.size(), "☑");
    }
    return std::nullopt;
  }

  void say(const Slot& slot, Said said, std::optional<CivilDate> day) {
    if (slot.kind == tables::CellKind::truth) return put(slot, said == Said::yes ? "TRUE" : "FALSE", true);
    std::string word = said == Said::yes ? yes_word : said == Said::no ? no_word : "該当なし";
    bool listed = false;
    for (const auto& choice : slots_.choices(slot)) {
      const auto read = answered(choice, tables::CellKind::text, Meaning::open);
      const bool fits = read.said == said && read.day.empty();
      if (fits && (!listed || read.doubts.empty())) word = choice;
      listed = listed || fits;
    }
    const auto box = !takes_word(slot) && !listed ? ticked(slot.text) : std::nullopt;
    if (box) word = *box;
    // A cell with a list takes its words alone.
    if (day && !listed)
      word += (slot.text.find('\n') == std::string::npos && !slot.text.empty() ? "" : "\n") +
              ("（" + plain_day(*day, today_) + "）");
    put(slot, word);
  }

  void target(CivilDate day) {
    const auto* slot = find([](const Slot& s) { return s.use.phase == Phase::target; });
    if (slot != nullptr) put(*slot, day_text(*slot, day, row_.due_year.last_day()));
  }

  /// As the form prints it where its year is plain, else with the year. `last`: the last day that it may be.
  [[nodiscard]] std::string plain_day(CivilDate day, CivilDate last) const {
    const bool plain = edition_.year.contains(day) && last <= edition_.year.last_day();
    return plain ? cell_day(day) : day_text_plain(day, Language::ja);
  }
  [[nodiscard]] std::string day_text(const Slot& slot, CivilDate day, CivilDate last) const {
    const auto fold = folded(slot.text);
    if (fold.starts_with('(')) return "（" + plain_day(day, last) + "）";
    if (!fold.empty()) return plain_day(day, last);
    return std::to_string(day.year()) + "/" + std::to_string(day.month()) + "/" + std::to_string(day.day());
  }

  const TabSlots& slots_;
  std::size_t tab_;
  const Edition& edition_;
  const Row& row_;
  CivilDate today_;
  std::vector<tables::CellContent> cells_;
};

/// 事業者名： of a cell with nothing but room for a name behind it.
std::optional<std::string> label_with_room(std::string_view cell) {
  const auto colon = std::min(cell.find("："), cell.find(':'));
  if (colon == std::string_view::npos) return std::nullopt;
  const auto end = colon + (cell[colon] == ':' ? 1 : std::string_view("：").size());
  const bool room = consists_of(folded(cell.substr(end)), U"_-.…・");
  return room ? std::optional(std::string(trimmed(cell.substr(0, end)))) : std::nullopt;
}

/// 事業者名： with the name behind it, or in the cell beside it.
std::optional<tables::CellContent> vendor_cell(const tables::Workbook& book, const std::string& name) {
  for (std::size_t tab = 0; tab < book.sheets.size(); ++tab) {
    if (book.sheets[tab].hidden) continue;
    for (const auto& row : book.sheets[tab].rows) {
      for (const auto& cell : row.cells) {
        if (field_of(cell.text) != Field::vendor) continue;
        const auto label = label_with_room(cell.text);
        if (label) return tables::CellContent{tab, row.line, cell.column, *label + name};
        // It names somebody already.
        if (letters_of(folded(cell.text)).size() > 12 || holds_any(cell.text, {":", "："})) return std::nullopt;
        auto column = cell.column + 1;
        for (const auto& merge : book.sheets[tab].merges) {
          const bool here =
              merge.first_line <= row.line && row.line <= merge.last_line && merge.first_column == cell.column;
          if (here) column = merge.last_column + 1;
        }
        return tables::CellContent{tab, row.line, column, name};
      }
    }
  }
  return std::nullopt;
}

/// Whether a value stands in the file as it was meant; what the form's own words leave open is no fault of the pen.
bool stands(const FilledRow& row, FilledField field, std::optional<Said> said, std::optional<CivilDate> day) {
  const auto* value = row.value(field);
  if (value == nullptr) return false;
  const auto unclear = [](FilledDoubt why) {
    return why == FilledDoubt::column_unclear || why == FilledDoubt::mark_unclear ||
           why == FilledDoubt::several_marks || why == FilledDoubt::box_alone || why == FilledDoubt::row_shared ||
           why == FilledDoubt::day_unreadable;
  };
  if (std::ranges::any_of(value->doubts, unclear)) return false;
  return value->said == said && value->day == day;
}

void compare(const RowToFill& wanted, const FilledRow& read, std::vector<NotFilled>& missing) {
  const auto want = [&](FilledField field, std::optional<Said> said, std::optional<CivilDate> day) {
    const auto* value = read.value(field);
    const bool stays = !said && !day && value != nullptr && (value->said || value->day);
    if (stays) missing.push_back({wanted.key, field});
    if ((said || day) && !stands(read, field, said, day)) missing.push_back({wanted.key, field});
  };
  want(FilledField::first, wanted.first, {});
  want(FilledField::first_day, {}, wanted.first_day);
  want(FilledField::target_day, {}, wanted.target_day);
  want(FilledField::second, wanted.second, {});
  want(FilledField::second_day, {}, wanted.second_day);
  const auto* remark = read.value(FilledField::remark);
  if (!wanted.remark.empty() && (remark == nullptr || folded(remark->words) != folded(wanted.remark)))
    missing.push_back({wanted.key, FilledField::remark});
}

/// What is to stand at a row; nothing where the sheet does not name it.
RowToFill wanted_at(const SheetToFill& sheet, const Row& row) {
  const auto at = std::ranges::find(sheet.rows, row.key, &RowToFill::key);
  return at == sheet.rows.end() ? RowToFill{row.key, {}, {}, {}, {}, {}, {}} : *at;
}

/// What stood at a row of the form and stands there no more: another meaning, or words that only a person can read.
void find_replaced(const FilledRow& before, const FilledRow& after, std::vector<Replaced>& replaced) {
  const auto legible = [](const FoundValue& value) {
    return (value.said || value.day || !value.words.empty()) && std::ranges::none_of(value.doubts, [](FilledDoubt why) {
             return why == FilledDoubt::mark_unclear || why == FilledDoubt::several_marks ||
                    why == FilledDoubt::word_unclear || why == FilledDoubt::struck_text ||
                    why == FilledDoubt::day_unreadable || why == FilledDoubt::column_unclear;
           });
  };
  for (const auto& old : before.values) {
    const bool stays = std::ranges::any_of(after.values, [&](const FoundValue& value) {
      const bool meant = value.said == old.said && value.day == old.day && value.words == old.words;
      return value.field == old.field && ((meant && legible(old)) || folded(value.text) == folded(old.text));
    });
    if (!old.text.empty() && !stays) replaced.push_back({before.key, old.field, old.cell, old.text});
  }
}

bool is_other_form(const FilledCopy& copy) {
  return copy.unclear || std::ranges::any_of(copy.rows, [](const FilledRow& row) {
           return std::ranges::find(row.doubts, FilledDoubt::sheet_unclear) != row.doubts.end();
         });
}

/// The cells to write for every row of the sheet that the form has.
std::vector<tables::CellContent> cells_for(const tables::Workbook& book, const FilledCopy& blank,
                                           const Edition& edition, const SheetToFill& sheet, CivilDate today) {
  std::vector<tables::CellContent> cells;
  const auto grids = grids_of(book);
  for (std::size_t i = 0; i < blank.rows.size(); ++i) {
    const auto& place = blank.rows[i].place;
    if (!place || !grids[place->tab]) continue;
    const auto& row = edition.sheet(blank.kind).rows[i];
    const TabSlots slots(book.sheets[place->tab], *grids[place->tab], place->line, edition.year);
    std::ranges::move(RowFiller(slots, place->tab, edition, row, today).fill(wanted_at(sheet, row)),
                      std::back_inserter(cells));
  }
  if (!sheet.vendor.empty()) {
    if (auto cell = vendor_cell(book, sheet.vendor)) cells.push_back(std::move(*cell));
  }
  return cells;
}

}  // namespace

Result<FilledForm> fill(const FileIn& file, const Edition& edition, SheetKind kind, const SheetToFill& sheet,
                        CivilDate today) {
  return fill(opened(file), file.bytes, edition, kind, sheet, today);
}

Result<FilledForm> fill(const OpenedFile& file, tables::Bytes bytes, const Edition& edition, SheetKind kind,
                        const SheetToFill& sheet, CivilDate today) {
  MAMORI_TAKE(auto blank, read_filled(file, edition, kind, today));
  const auto cells = cells_for(*file.book, blank, edition, sheet, today);
  MAMORI_TAKE(auto filled, tables::with_cells(bytes, cells));
  FilledForm form;
  form.bytes = std::move(filled.bytes);
  form.cells = cells.size() - filled.kept.size();
  MAMORI_TAKE(const auto again, read_filled({file.name, form.bytes}, edition, kind, today));
  const auto& rows = edition.sheet(kind).rows;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    compare(wanted_at(sheet, rows[i]), again.rows[i], form.missing);
    find_replaced(blank.rows[i], again.rows[i], form.replaced);
  }
  form.unclear = is_other_form(blank);
  form.owner = std::move(kind == SheetKind::vendor ? blank.vendor : blank.owner);
  form.vendor_named = sheet.vendor.empty() || (again.vendor && folded(again.vendor->text) == folded(sheet.vendor));
  return form;
}

}  // namespace mamori::forms
