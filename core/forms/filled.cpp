#include "forms/filled.hpp"

#include "base/day_text.hpp"
#include "forms/columns_filled.hpp"
#include "forms/letters.hpp"
#include "forms/marks.hpp"
#include "forms/remark.hpp"
#include "forms/row_match.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace mamori::forms {
namespace {

/// A row of the file as it stands in its tab; several rows of the form may share one.
struct RowSpot {
  Place place;
  std::vector<const FoundRow*> found;
};

/// What was entered at one row of a tab, before it is known whose it is.
struct Entry {
  FoundValue value;
  std::string day_text;          ///< what may be a day
  std::optional<Target> target;  ///< of a column that is one target's
};

bool is_printed_only(const Answered& said) {
  return said.blank() && !said.asked;
}

/// Goes down one tab and takes what was entered beside each row.
class TabEntries {
 public:
  TabEntries(const tables::Sheet& sheet, std::size_t tab, std::optional<Grid> grid, const std::vector<FoundRow>& rows,
             FiscalYear year)
      : sheet_(sheet), tab_(tab), grid_(std::move(grid)), columns_(sheet, year) {
    for (const auto& row : rows) {
      if (row.place.tab == tab) lines_.insert(row.place.line);
    }
  }

  void take() {
    if (!grid_) return;
    const GridLine* row = nullptr;
    bool head_above = false;
    for (const auto& line : grid_->lines) {
      const bool of_row = lines_.contains(line.number);
      const bool head = !of_row && (is_head(line, head_above) || (head_above && is_verdict_head(line)));
      if (head) {
        if (!head_above) columns_.clear();
        columns_.add(line);
        row = nullptr;
      } else if (of_row) {
        row = &line;
        take_line(line, line, 0);
      } else if (row != nullptr && continues(line, *row)) {
        take_line(line, *row, line.number - std::max(row->number, last_line_of(*row)));
      } else {
        row = nullptr;
      }
      head_above = head;
    }
  }

  [[nodiscard]] std::map<std::size_t, std::vector<Entry>>& entries() { return entries_; }
  [[nodiscard]] const std::optional<Grid>& grid() const { return grid_; }
  [[nodiscard]] std::set<std::size_t> row_lines() const { return lines_; }

 private:
  /// The last line that the row's own text covers.
  [[nodiscard]] static std::size_t last_line_of(const GridLine& row) {
    std::size_t last = row.number;
    // A label that is merged down over many rows says nothing about this one.
    for (const auto& spot : row.spots) {
      if (is_sentence(spot.text)) last = std::max(last, spot.last_line);
    }
    return last;
  }

  /// Cells for answers in the lines below a row are still its own.
  [[nodiscard]] bool continues(const GridLine& line, const GridLine& row) const {
    constexpr std::size_t farthest = 3;  // lines
    if (line.number > last_line_of(row) + farthest) return false;
    return std::ranges::all_of(line.spots, [&](const Spot& spot) {
      if (is_field(spot.text) || is_note(spot.text) || title_of(spot.text)) return false;
      const auto phase = columns_.use(spot.column).phase;
      if (columns_.known() && phase == Phase::none) return false;
      return phase == Phase::remark || spot.kind == tables::CellKind::day || spot.kind == tables::CellKind::truth ||
             is_answer(spot.text) || is_blank_day(spot.text);
    });
  }

  void take_line(const GridLine& line, const GridLine& row, std::size_t below) {
    const auto cut = cut_of(line, columns_.columns());
    std::vector<const Spot*> spots = cut.answers;
    spots.insert(spots.end(), cut.remarks.begin(), cut.remarks.end());
    spots.insert(spots.end(), cut.after.begin(), cut.after.end());
    std::ranges::sort(spots, {}, &Spot::column);
    for (const auto* spot : spots) {
      // A text beside a row that no head calls an answer is none.
      if (columns_.use(spot->column).phase == Phase::none && std::ranges::find(cut.after, spot) != cut.after.end())
        continue;
      take_spot(line, *spot, row, below);
    }
  }

  void take_spot(const GridLine& line, const Spot& spot, const GridLine& row, std::size_t below) {
    auto use = columns_.use(spot.column);
    const auto& targets = columns_.columns().targets();
    if (use.phase == Phase::none && targets.contains(spot.column)) use = {Phase::first, Meaning::open, false, true};
    if (use.phase == Phase::other) return;
    Entry entry;
    entry.value.cell = {tab_, sheet_.name, line.number, spot.column};
    entry.value.text = std::string(trimmed(spot.text));
    if (targets.contains(spot.column)) entry.target = targets.at(spot.column);
    if (below > 1) entry.value.doubt(FilledDoubt::line_unclear);
    const auto* cell = cell_at(line.number, spot.column);
    if (cell != nullptr && !printed(cell->struck).empty()) entry.value.doubt(FilledDoubt::struck_text);
    if (cell != nullptr && cell->computed) entry.value.doubt(FilledDoubt::computed);
    if (noted(line.number, spot.column) || noted(row.number, std::nullopt)) entry.value.doubt(FilledDoubt::noted);
    // One cell beside several rows.
    const auto next = lines_.upper_bound(row.number);
    if (next != lines_.end() && spot.last_line >= *next) entry.value.doubt(FilledDoubt::row_shared);
    // 11.20 as a number is 11.2 to a spreadsheet.
    if (spot.kind == tables::CellKind::number && holds(spot.text, ".")) entry.value.doubt(FilledDoubt::day_unreadable);
    auto& here = entries_[row.number];
    if (use.phase == Phase::remark) {
      entry.value.field = FilledField::remark;
      entry.value.words = remark_of(spot.text);
      if (!entry.value.words.empty()) here.push_back(std::move(entry));
      return;
    }
    if (!use.named) entry.value.doubt(FilledDoubt::column_unclear);
    take_answer(answered(spot.text, spot.kind, use.meaning), use, std::move(entry), here);
  }

  void take_answer(const Answered& said, const ColumnUse& use, Entry entry, std::vector<Entry>& here) const {
    if (is_printed_only(said)) return;
    const bool second = use.phase == Phase::second;
    if (use.phase == Phase::target) {
      const bool empty = !said.said && said.doubts.empty();
      if (said.day.empty() && (empty || said.said == Said::not_applicable)) return;  // a dash
      entry.value.field = FilledField::target_day;
      entry.day_text = said.day.empty() ? entry.value.text : said.day;
      here.push_back(std::move(entry));
      return;
    }
    const bool drawn = sheet_.drawn_over(entry.value.cell.line);
    if (said.asked && !drawn && said.day.empty() && said.doubts.empty()) return;
    if (drawn) entry.value.doubt(FilledDoubt::maybe_drawn);
    Entry day = entry;
    if (said.said || !said.doubts.empty() || said.asked) {
      entry.value.field = second ? FilledField::second : FilledField::first;
      entry.value.said = said.said;
      for (const auto why : said.doubts) entry.value.doubt(why);
      const bool with_its_word = use.alone && holds_any(folded(entry.value.text), {"はい", "いいえ"});
      if (use.day && said.said && !with_its_word) entry.value.doubt(FilledDoubt::column_unclear);
      if (said.asked && !drawn) entry.value.doubt(FilledDoubt::mark_unclear);
      // Where a second check was not given, its printed words stand as they were.
      if (!(second && said.asked && said.day.empty())) here.push_back(std::move(entry));
    }
    if (said.day.empty()) return;
    day.value.field = second ? FilledField::second_day : FilledField::first_day;
    day.day_text = said.day;
    here.push_back(std::move(day));
  }

  [[nodiscard]] const tables::Cell* cell_at(std::size_t line, std::uint32_t column) const {
    const auto row = std::ranges::find(sheet_.rows, line, &tables::SheetRow::line);
    if (row == sheet_.rows.end()) return nullptr;
    const auto cell = std::ranges::find(row->cells, column, &tables::Cell::column);
    return cell == row->cells.end() ? nullptr : &*cell;
  }
  /// A comment at a cell, or without a column anywhere in a line.
  [[nodiscard]] bool noted(std::size_t line, std::optional<std::uint32_t> column) const {
    return std::ranges::any_of(sheet_.notes, [&](const tables::CellNote& note) {
      return note.line == line && (!column || note.column == *column);
    });
  }

  static std::string remark_of(std::string_view cell) {
    std::string joined;
    std::string_view rest = cell;
    while (!rest.empty()) {
      const auto end = std::min(rest.find_first_of("\r\n"), rest.size());
      const auto line = printed(rest.substr(0, end));
      if (!line.empty()) joined += (joined.empty() ? "" : "\n") + line;
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return joined;
  }

  const tables::Sheet& sheet_;
  std::size_t tab_;
  std::optional<Grid> grid_;
  FilledColumns columns_;
  std::set<std::size_t> lines_;                        ///< in which rows stand
  std::map<std::size_t, std::vector<Entry>> entries_;  ///< by the line of their row
};

/// Days as they are meant on a form of one year.
class Days {
 public:
  Days(const Edition& edition, CivilDate today) : edition_(edition), today_(today) {}

  void read_check(Entry& entry) const {
    auto& value = entry.value;
    const auto first = edition_.first_check_day();
    read(entry, {first, std::max(first, today_), {}},
         {first, std::max(first, std::min(today_, edition_.year.last_day())), {}});
    if (!value.day) return;
    if (*value.day > today_) value.doubt(FilledDoubt::day_ahead);
    if (*value.day < first) value.doubt(FilledDoubt::day_early);
  }

  void read_target(Entry& entry, const Row& row, std::optional<CivilDate> checked) const {
    const auto last = row.due_year.last_day();
    const auto first = std::min(checked.value_or(edition_.year.first_day()), last);
    read(entry, {first, last, {}}, {first, std::min(last, first.plus_days(364)), {}});
  }

  /// A day that stands once for the sheet.
  [[nodiscard]] std::optional<CivilDate> sheet_day(std::string_view text) const {
    Entry entry;
    entry.day_text = text;
    read_check(entry);
    return entry.value.day;
  }

 private:
  /// `likely`: where a day without a year is most likely meant, when `possible` leaves several.
  static void read(Entry& entry, const DayContext& possible, const DayContext& likely) {
    auto& value = entry.value;
    const auto day = parse_day(entry.day_text, possible);
    if (day) {
      value.day = *day;
      return;
    }
    if (day.error().code != ErrorCode::day_needs_year) return value.doubt(FilledDoubt::day_unreadable);
    value.doubt(FilledDoubt::day_without_year);
    if (const auto guess = parse_day(entry.day_text, likely)) value.day = *guess;
  }

  const Edition& edition_;
  CivilDate today_;
};

/// The parts of a copy put together for one sheet.
class Copy {
 public:
  Copy(const tables::Workbook& book, Reading reading, const Edition& edition, SheetKind kind, CivilDate today)
      : book_(book), reading_(std::move(reading)), sheet_(edition.sheet(kind)), days_(edition, today) {
    copy_.file = reading_.files.front();
    copy_.kind = kind;
    for (const auto& row : sheet_.rows) copy_.rows.push_back({row.key, {}, {}, {}, {}});
    auto grids = grids_of(book);
    for (std::size_t i = 0; i < book.sheets.size(); ++i) {
      tabs_.emplace_back(book.sheets[i], i, std::move(grids[i]), reading_.rows, edition.year);
      tabs_.back().take();
    }
  }

  FilledCopy read() {
    take_fields();
    const auto matches = matched(reading_.rows, sheet_);
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> sharing;  // rows of the sheet by tab and line
    for (const auto& match : matches) {
      const auto& place = reading_.rows[match.found].place;
      ++sharing[{place.tab, place.line}];
    }
    std::set<std::size_t> used;
    for (const auto& match : matches) {
      const auto& found = reading_.rows[match.found];
      take_row(match, found, sharing[{found.place.tab, found.place.line}] > 1);
      used.insert(match.found);
    }
    for (std::size_t i = 0; i < copy_.rows.size(); ++i) settle(copy_.rows[i], sheet_.rows[i]);
    for (const auto& row : copy_.rows) copy_.matched += row.place ? 1u : 0u;
    take_left(used);
    return std::move(copy_);
  }

 private:
  void take_row(const RowMatch& match, const FoundRow& found, bool shared) {
    auto& row = copy_.rows[match.row];
    for (const auto why : match.doubts) add(row.doubts, why);
    if (!row.place) {
      row.place = CellPlace{found.place.tab, found.tab, found.place.line, found.place.column};
      row.wording = found.wording;
    }
    const auto& entries = tabs_[found.place.tab].entries()[found.place.line];
    const bool columns = std::ranges::any_of(entries, [](const Entry& entry) { return entry.target.has_value(); });
    if (shared && !columns) add(row.doubts, FilledDoubt::row_shared);
    for (auto entry : entries) {
      if (entry.target && *entry.target != row.key.target) continue;
      if (entry.value.field == FilledField::first_day || entry.value.field == FilledField::second_day)
        days_.read_check(entry);
      consumed_.insert({entry.value.cell.tab, entry.value.cell.line, entry.value.cell.column});
      pending_[match.row].push_back(std::move(entry));
    }
  }

  static void add(std::vector<FilledDoubt>& doubts, FilledDoubt why) {
    const auto at = std::ranges::lower_bound(doubts, why);
    if (at == doubts.end() || *at != why) doubts.insert(at, why);
  }

  /// What one value says about another of the same row.
  void settle(FilledRow& row, const Row& asked) {
    auto& entries = pending_[asked.index];
    std::optional<CivilDate> checked;
    for (const auto& entry : entries) {
      if (entry.value.field == FilledField::first_day) checked = entry.value.day;
    }
    for (auto& entry : entries) {
      if (entry.value.field == FilledField::target_day) days_.read_target(entry, asked, checked);
      row.values.push_back(std::move(entry.value));
    }
    std::ranges::stable_sort(row.values, {}, [](const FoundValue& value) { return value.field; });
    date_check(row, FilledField::first, FilledField::first_day, copy_.day);
    date_check(row, FilledField::second, FilledField::second_day, std::nullopt);
    for (auto& value : row.values) {
      const auto same = std::ranges::count(row.values, value.field, &FoundValue::field);
      if (same > 1) value.doubt(FilledDoubt::several_marks);
      for (const auto why : row.doubts) value.doubt(why);
    }
    heed_remark(row);
    const auto* first = row.value(FilledField::first);
    const bool no = first != nullptr && first->said == Said::no && !asked.is_gate;
    for (auto& value : row.values) {
      const bool later = value.field == FilledField::target_day || value.field == FilledField::second ||
                         value.field == FilledField::second_day;
      if (later && !no) value.doubt(FilledDoubt::without_no);
    }
  }

  /// A check whose day was not written beside it; `of_sheet` is the day that stands once for all.
  void date_check(FilledRow& row, FilledField check, FilledField day, std::optional<CivilDate> of_sheet) const {
    const auto* said = row.value(check);
    const bool dated = std::ranges::any_of(row.values, [&](const FoundValue& value) { return value.field == day; });
    if (said == nullptr || !said->said || said->said == Said::not_applicable || dated) return;
    FoundValue value;
    value.field = day;
    value.cell = of_sheet ? copy_.day_words->cell : said->cell;
    if (of_sheet) value.text = copy_.day_words->text;
    value.day = of_sheet;
    value.doubt(of_sheet ? FilledDoubt::day_of_sheet : FilledDoubt::day_missing);
    row.values.push_back(std::move(value));
    std::ranges::stable_sort(row.values, {}, [](const FoundValue& each) { return each.field; });
  }

  // Outside the rows --------------------------------------------------------------------------------------------------

  void take_fields() {
    for (std::size_t tab = 0; tab < tabs_.size(); ++tab) {
      if (!tabs_[tab].grid()) continue;
      const auto lines = tabs_[tab].row_lines();
      for (const auto& line : tabs_[tab].grid()->lines) {
        if (lines.contains(line.number)) continue;
        for (std::size_t i = 0; i < line.spots.size(); ++i) take_field(tab, line, i);
      }
    }
    if (copy_.day_words) copy_.day = days_.sheet_day(copy_.day_words->text);
  }

  std::optional<FoundText>* field(Field asked) {
    if (asked == Field::vendor) return &copy_.vendor;
    if (asked == Field::owner) return &copy_.owner;
    if (asked == Field::signer) return &copy_.signer;
    return asked == Field::day ? &copy_.day_words : nullptr;
  }

  void take_field(std::size_t tab, const GridLine& line, std::size_t i) {
    const auto& spot = line.spots[i];
    auto* into = field(field_of(spot.text));
    if (into == nullptr || *into) return;
    const auto text = printed(spot.text);
    const auto letters = letters_of(text);
    const auto colon =
        std::ranges::find_if(letters, [](const Letter& l) { return l.point == ':' || l.point == U'：'; });
    std::string said = colon == letters.end() ? std::string() : printed(std::string_view(text).substr(colon->end));
    auto cell = CellPlace{tab, book_.sheets[tab].name, line.number, spot.column};
    const bool label = letters.size() <= 12;
    // A head's cell is followed by other heads.
    const bool beside = i + 1 < line.spots.size() && head_word_of(line.spots[i + 1].text) == HeadWord::none &&
                        !is_field(line.spots[i + 1].text);
    if (said.empty() && label && beside) {
      said = printed(line.spots[i + 1].text);
      cell.column = line.spots[i + 1].column;
    }
    if (said.empty() || is_blank_day(said)) return;
    *into = FoundText{cell, said};
    consumed_.insert({tab, line.number, spot.column});
    consumed_.insert({tab, line.number, cell.column});
  }

  void take_left(const std::set<std::size_t>& used) {
    const bool has_rows = copy_.matched > 0;
    for (std::size_t i = 0; i < reading_.rows.size(); ++i) {
      const auto& row = reading_.rows[i];
      const bool other = row.sheet && *row.sheet != copy_.kind;
      if (used.contains(i) || (other && has_rows)) continue;
      copy_.left.push_back({row.place, row.tab, row.wording, LeftWhy::unused});
      ++copy_.unmatched;
    }
    for (auto& left : reading_.left) {
      const bool label = left.why == LeftWhy::field && !holds_any(left.text, {"：", ":"});
      if (left.why == LeftWhy::note || label) continue;
      if (consumed_.contains({left.place.tab, left.place.line, left.place.column})) continue;
      copy_.left.push_back(std::move(left));
    }
    for (std::size_t tab = 0; tab < book_.sheets.size(); ++tab) {
      for (const auto& note : book_.sheets[tab].notes) {
        const Place place{0, tab, note.line, note.column};
        copy_.left.push_back({place, book_.sheets[tab].name, printed(note.text), LeftWhy::remark});
      }
    }
    std::ranges::stable_sort(copy_.left, {}, &LeftText::place);
  }

  const tables::Workbook& book_;
  Reading reading_;
  const Sheet& sheet_;
  Days days_;
  std::vector<TabEntries> tabs_;
  std::map<std::size_t, std::vector<Entry>> pending_;  ///< by row of the sheet
  std::set<std::tuple<std::size_t, std::size_t, std::uint32_t>> consumed_;
  FilledCopy copy_;
};

/// Another fiscal year than the edition's, an example, a draft.
bool gives_away(std::string_view text, const Edition& edition) {
  const auto fold = folded(text);
  if (holds_any(fold, {"記入例", "回答例", "見本", "サンプル", "下書き", "未確定"})) return true;
  const auto year = year_hinted_in(fold);
  if (!year || *year == edition.year) return false;
  // The year of reference rows is the next one.
  return holds(fold, "版") || *year != FiscalYear{edition.year.start_year + 1};
}

/// A text outside the rows does.
bool gives_away(const Reading& reading, const Edition& edition) {
  return std::ranges::any_of(reading.left, [&](const LeftText& left) {
    const bool outside = left.why == LeftWhy::note || left.why == LeftWhy::unused || left.why == LeftWhy::field;
    return outside && gives_away(left.text, edition);
  });
}

bool is_unclear(const tables::Workbook& book, const FoundFile& file, const Edition& edition, const FilledCopy& copy) {
  const auto says = [&](std::string_view text) { return gives_away(text, edition); };
  const auto titled = [&](const FoundSheet& sheet) {
    const auto due = fiscal_year_in(sheet.required_title);
    return says(sheet.form_name) || says(sheet.title) || (due && *due != edition.year);
  };
  const auto twice = [](const FilledRow& row) {
    return std::ranges::find(row.doubts, FilledDoubt::row_twice) != row.doubts.end();
  };
  return std::ranges::any_of(file.sheets, titled) || std::ranges::any_of(copy.rows, twice) ||
         std::ranges::any_of(book.sheets, [&](const tables::Sheet& tab) { return !tab.hidden && says(tab.name); });
}

}  // namespace

void doubt_whole(FilledCopy& copy) {
  for (auto& row : copy.rows) {
    if (row.values.empty()) continue;
    if (row.doubts.empty() || row.doubts.front() != FilledDoubt::sheet_unclear)
      row.doubts.insert(row.doubts.begin(), FilledDoubt::sheet_unclear);
    for (auto& value : row.values) value.doubt(FilledDoubt::sheet_unclear);
  }
}

Result<FilledCopy> read_filled(const FileIn& file, const Edition& edition, SheetKind kind, CivilDate today) {
  return read_filled(opened(file), edition, kind, today);
}

Result<FilledCopy> read_filled(const OpenedFile& file, const Edition& edition, SheetKind kind, CivilDate today) {
  MAMORI_TAKE(auto reading, read(std::span(&file, 1)));
  if (!file.book) return pass_on(file.book);
  const bool given_away = gives_away(reading, edition);
  auto copy = Copy(*file.book, std::move(reading), edition, kind, today).read();
  copy.unclear = given_away || is_unclear(*file.book, copy.file, edition, copy);
  if (copy.unclear) doubt_whole(copy);
  return copy;
}

}  // namespace mamori::forms
