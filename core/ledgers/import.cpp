#include "ledgers/import.hpp"

#include "base/day_text.hpp"
#include "ledgers/fold.hpp"
#include "ledgers/parts.hpp"
#include "ledgers/synonyms.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace mamori::ledgers {
namespace {

std::string place(const LedgerSpec& spec, std::size_t field) {
  return std::string(spec.id) + "." + std::string(spec.fields[field].id);
}

/// The first cells with what stands between them, short enough for one line of a screen.
std::string beginning(const tables::Row& row, std::size_t column = 0) {
  constexpr std::size_t most = 120;
  std::string text;
  for (auto i = column; i < row.cells.size(); ++i) {
    if (text.size() + row.cells[i].size() > most) break;
    text += (text.empty() ? "" : " | ") + row.cells[i];
  }
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

/// A stroke where nothing is to be said: －, ―, ー.
bool is_stroke(std::string_view text) {
  constexpr std::array<std::string_view, 9> strokes = {"-", "－", "−", "―", "—", "–", "ー", "ｰ", "─"};
  if (text.empty()) return false;
  while (!text.empty()) {
    const auto stroke = std::find_if(strokes.begin(), strokes.end(), [&](auto each) { return text.starts_with(each); });
    if (stroke == strokes.end()) return false;
    text.remove_prefix(stroke->size());
  }
  return true;
}

/// 使用可（23年3月まで） → 使用可 and the last day of that month.
struct StateUntil {
  std::string state;
  std::string until;  ///< YYYY-MM-DD
};

std::optional<StateUntil> state_until(std::string_view cell) {
  const auto text = compatible_form(cell).value_or(std::string());
  const auto open = text.find('(');
  const auto close = text.rfind(')');
  if (open == std::string::npos || close == std::string::npos || close < open) return std::nullopt;
  auto inside = text.substr(open + 1, close - open - 1);
  std::erase(inside, ' ');
  constexpr std::string_view till = "まで";
  if (!std::string_view(inside).ends_with(till)) return std::nullopt;
  inside.resize(inside.size() - till.size());
  const std::string state(trimmed(std::string_view(text).substr(0, open)));
  if (const auto day = parse_day(inside)) return StateUntil{state, day->iso()};
  // A month stands for its last day. Years of two digits are those of the manual's example: 23年 is 2023年.
  constexpr std::string_view month = "月";
  if (!std::string_view(inside).ends_with(month)) return std::nullopt;
  const bool short_year = std::string_view(inside).find("年") == 2;
  const auto first = parse_day((short_year ? "20" : "") + inside + "1日");
  if (!first) return std::nullopt;
  constexpr int longest_month = 31;
  const auto next = first->plus_days(longest_month);
  return StateUntil{state, next.plus_days(-static_cast<int>(next.day())).iso()};
}

/// #N/A, #REF! and their like, as a spreadsheet writes them into a text; Err:502 is LibreOffice's.
bool is_fault(std::string_view cell) {
  constexpr std::array<std::string_view, 17> faults = {
      "#N/A",    "#REF!",  "#VALUE!", "#DIV/0!",   "#NAME?",    "#NUM!",     "#NULL!",        "#SPILL!",   "#CALC!",
      "#FIELD!", "#BUSY!", "#ERROR!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!", "#GETTING_DATA", "#EXTERNAL!"};
  constexpr std::string_view error = "Err:";
  const auto text = trimmed(cell);
  const bool numbered = text.starts_with(error) && text.size() == error.size() + 3 &&
                        text.find_first_not_of("0123456789", error.size()) == std::string_view::npos;
  if (numbered) return true;
  // A column that was too narrow when it was printed to a text.
  const bool too_narrow = text.size() > 2 && text.find_first_not_of('#') == std::string_view::npos;
  return too_narrow || std::find(faults.begin(), faults.end(), text) != faults.end();
}

/// The cells of one row by the fields that they fill.
struct Cells {
  Values typed;
  std::set<std::size_t> faults = {};  ///< fields whose cells hold an error of the spreadsheet
  std::set<std::size_t> struck = {};  ///< fields whose cells are struck through

  Cells(const LedgerSpec& spec, const tables::Row& row, const Mapping& mapping) : typed(spec.fields.size()) {
    for (std::size_t column = 0; column < mapping.size(); ++column) {
      if (!mapping[column]) continue;
      const auto field = *mapping[column];
      if (column < row.cells.size()) typed[field] = row.cells[column];
      if (holds(row.faults, column) || is_fault(typed[field])) faults.insert(field);
      if (holds(row.struck, column)) struck.insert(field);
    }
  }

  [[nodiscard]] bool blank(std::size_t from = 0) const {
    return std::all_of(typed.begin() + static_cast<std::ptrdiff_t>(from), typed.end(),
                       [](const auto& text) { return trimmed(text).empty(); });
  }

 private:
  static bool holds(const std::vector<std::uint32_t>& columns, std::size_t column) {
    return std::find(columns.begin(), columns.end(), column) != columns.end();
  }
};

/// Reads the lines of one file.
class Reader {
 public:
  Reader(const LedgerSpec& spec, const Headings& headings, const Wishes& wishes, const Known& known)
      : spec_(spec), headings_(headings), wishes_(wishes), known_(known) {}

  Preview read(const tables::Table& table) {
    preview_.blocked = blocked();
    if (preview_.blocked) return std::move(preview_);
    if (headings_.row) {
      const auto& row = table.rows[*headings_.row];
      width_ = row.width;
      find_wide(table);
      if (const auto column = table_beside(headings_)) {
        const auto reason = fail(ErrorCode::import_table_beside, "file").value();
        const auto rows = table.rows.size() - headings_.first_entry();
        preview_.others.push_back({row.line, rows, *column, reason, beginning(row, *column)});
      }
    }
    for (const auto& part : parts_of(spec_, table, headings_, wishes_.entries)) read_part(table, part);
    return std::move(preview_);
  }

 private:
  [[nodiscard]] std::optional<Error> blocked() const {
    if (headings_.transposed) return fail(ErrorCode::import_transposed, place(spec_, 0)).value();
    const auto& mapping = headings_.mapping;
    const bool named = std::find(mapping.begin(), mapping.end(), std::optional<std::size_t>(0)) != mapping.end();
    if (named) return std::nullopt;
    return fail(ErrorCode::import_no_column, place(spec_, 0)).value();
  }

  /// Lines with more cells than the headings and than both lines beside them: though the last ones are empty, one of
  /// the others may be two. Where lines end in empty cells by habit, one beside ends so, too.
  void find_wide(const tables::Table& table) {
    const auto& rows = table.rows;
    for (auto i = headings_.first_entry(); i < rows.size(); ++i) {
      const auto as_wide = [&](std::size_t other) { return other < rows.size() && rows[other].width >= rows[i].width; };
      if (rows[i].width > width_ && !as_wide(i - 1) && !as_wide(i + 1)) wide_.insert(rows[i].line);
    }
  }

  void read_part(const tables::Table& table, const Part& part) {
    const auto& first = table.rows[part.first];
    if (part.kind == PartKind::headings_again) {
      width_ = std::max(width_, first.width);
      pass(first, fail(ErrorCode::import_headings_again, "file").value());
    } else if (part.kind == PartKind::other_table) {
      const auto reason = fail(ErrorCode::import_other_table, "file").value();
      preview_.others.push_back({first.line, part.end - part.first - 1, 0, reason, beginning(first)});
    } else {
      columns_ = static_cast<std::size_t>(
          std::count_if(part.mapping.begin(), part.mapping.end(), [](auto field) { return field.has_value(); }));
      for (auto i = part.first; i < part.end; ++i) read_row(table.rows[i], part.mapping);
    }
  }

  void read_row(const tables::Row& row, const Mapping& mapping) {
    Cells cells(spec_, row, mapping);
    if (cells.blank()) {
      // Else something stands only in columns that are left out.
      if (!cells.faults.empty()) {
        pass(row, cell_fault(*cells.faults.begin()));
      } else if (!cells.struck.empty()) {
        pass(row, cell_struck(*cells.struck.begin()));
      }
      return;
    }
    const bool said = wishes_.entries.contains(row.line);
    if (!said && is_aside(row, cells)) return pass(row, fail(ErrorCode::import_not_an_entry, "file").value());
    Line line;
    line.number = row.line;
    line.hidden = row.hidden;
    const auto entry = known_entry(cells.typed.front());
    auto taken = require_width(row, said);
    if (taken) taken = take(line, cells, entry);
    if (!taken) {
      preview_.rejected.push_back({row.line, taken.error(), beginning(row)});
    } else if (line.changes && line.values == line.before) {
      ++preview_.unchanged;
      if (!line.left.empty()) preview_.noted.push_back(std::move(line));
    } else {
      preview_.lines.push_back(std::move(line));
    }
  }

  void pass(const tables::Row& row, const Error& reason) {
    preview_.passed.push_back({row.line, reason, beginning(row)});
  }

  [[nodiscard]] bool is_aside(const tables::Row& row, const Cells& cells) const {
    const bool alone = cells.blank(1);
    // A name alone is no entry where the file does not say what every entry must.
    constexpr std::size_t few = 2;
    if (alone && !wishes_.fill.empty() && columns_ > few) return true;
    return is_no_entry(row, cells.typed.front(), !alone);
  }

  /// A comma that no quotes hold makes two cells of one, and all behind it stands one column further.
  [[nodiscard]] Result<void> require_width(const tables::Row& row, bool said) const {
    const auto last =
        std::find_if(row.cells.rbegin(), row.cells.rend(), [](const auto& cell) { return !cell.empty(); });
    const auto cells = static_cast<std::size_t>(row.cells.rend() - last);
    const bool wide = !said && width_ > 0 && (cells > width_ || wide_.contains(row.line));
    if (wide) return fail(ErrorCode::import_row_too_wide, "file");
    return {};
  }

  [[nodiscard]] Error cell_fault(std::size_t field) const {
    return fail(ErrorCode::entry_cell_fault, place(spec_, field)).value();
  }

  [[nodiscard]] Error cell_struck(std::size_t field) const {
    return fail(ErrorCode::entry_cell_struck, place(spec_, field)).value();
  }

  [[nodiscard]] const Entry* known_entry(const std::string& first) const {
    if (!spec_.named_once) return nullptr;
    const auto name = checked(spec_, 0, first);
    const auto found = name ? known_.find(folded(*name)) : known_.end();
    return found == known_.end() ? nullptr : &found->second;
  }

  Result<void> take(Line& line, Cells& cells, const Entry* entry) {
    auto& typed = cells.typed;
    if (entry != nullptr && !wishes_.update) return number_taken(spec_);
    if (entry != nullptr) {
      line.changes = entry->id;
      line.before = entry->values;
      line.values = entry->values;
    } else {
      line.values.resize(spec_.fields.size());
      for (const auto& [field, text] : wishes_.fill) {
        const bool open = field < typed.size() && trimmed(typed[field]).empty();
        if (open && !cells.faults.contains(field)) typed[field] = text;
      }
    }
    part_state(typed);
    for (std::size_t field = 0; field < spec_.fields.size(); ++field) {
      MAMORI_TRY(take_field(line, field, cells));
    }
    if (!spec_.named_once) return {};
    if (!seen_.insert(folded(line.values.front())).second) {
      return fail(ErrorCode::entry_number_twice, place(spec_, 0));
    }
    return {};
  }

  /// The manual's own example has 使用可（23年3月まで） in the column of the state.
  void part_state(Values& typed) const {
    if (spec_.ledger != Ledger::accounts || !trimmed(typed[account::until]).empty()) return;
    auto parts = state_until(typed[account::state]);
    if (!parts || !meant_choice(spec_, account::state, parts->state)) return;
    typed[account::state] = std::move(parts->state);
    typed[account::until] = std::move(parts->until);
  }

  Result<void> take_field(Line& line, std::size_t field, const Cells& cells) {
    const auto& about = spec_.fields[field];
    const auto& cell = cells.typed[field];
    const bool fault = cells.faults.contains(field);
    const bool struck = !fault && trimmed(cell).empty() && cells.struck.contains(field);
    auto value = fault    ? Result<std::string>(tl::unexpected<Error>(cell_fault(field)))
                 : struck ? Result<std::string>(tl::unexpected<Error>(cell_struck(field)))
                          : read_cell(field, cell);
    if (value && (!value->empty() || !line.changes)) {
      line.values[field] = std::move(*value);
      return {};
    }
    if (value) return {};  // an empty cell leaves what is there
    // A line that changes an entry keeps what it had.
    if (about.required && !line.changes) return pass_on(value);
    const bool said_empty = !fault && !struck && (cell.empty() || value.error().code == ErrorCode::entry_field_missing);
    if (!said_empty) line.left.push_back({field, value.error(), cell});
    return {};
  }

  Result<std::string> read_cell(std::size_t field, const std::string& cell) {
    const auto& about = spec_.fields[field];
    const auto bare = tables::as_written(cell);
    // A formula does not come in, but for what our own export made harmless. A line end before it makes it a text.
    if (bare.size() == cell.size() && cell.starts_with('=')) return fail(ErrorCode::entry_formula, place(spec_, field));
    if (is_stroke(trimmed(bare))) return checked(spec_, field, {});
    if (about.kind == FieldKind::choice && !trimmed(bare).empty()) {
      if (auto code = choice_of(field, std::string(trimmed(bare)))) return checked(spec_, field, *code);
    }
    return checked(spec_, field, bare);
  }

  /// What a word stands for; what is not known is asked about.
  std::optional<std::string> choice_of(std::size_t field, const std::string& word) {
    if (const auto direct = checked(spec_, field, word)) return *direct;
    if (auto meant = meant_choice(spec_, field, word)) return meant;
    const auto key = std::pair(field, word_key(word));
    const auto said = wishes_.words.find(key);
    const auto [at, is_new] = asked_.emplace(key, preview_.asked.size());
    if (is_new) {
      if (preview_.asked.size() == asked_limit) {
        asked_.erase(at);
        return std::nullopt;
      }
      preview_.asked.push_back({field, word, 0, {}});
      if (said != wishes_.words.end()) preview_.asked.back().code = said->second;
    }
    ++preview_.asked[at->second].lines;
    if (said == wishes_.words.end()) return std::nullopt;
    return said->second;
  }

  const LedgerSpec& spec_;
  const Headings& headings_;
  const Wishes& wishes_;
  const Known& known_;
  std::set<std::string> seen_;
  std::map<std::pair<std::size_t, std::string>, std::size_t> asked_;
  std::size_t columns_ = 0;  ///< of the part that is read, those that fill a field
  std::size_t width_ = 0;    ///< cells of the headings in a text
  std::set<std::size_t> wide_;
  Preview preview_;
};

}  // namespace

Known known_of(std::vector<Entry> entries) {
  Known known;
  for (auto& entry : entries) {
    auto name = folded(entry.values.front());
    known.emplace(std::move(name), std::move(entry));
  }
  return known;
}

std::size_t Preview::changes() const {
  return static_cast<std::size_t>(
      std::count_if(lines.begin(), lines.end(), [](const Line& line) { return line.changes.has_value(); }));
}

std::size_t Preview::hidden() const {
  return static_cast<std::size_t>(
      std::count_if(lines.begin(), lines.end(), [](const Line& line) { return line.hidden; }));
}

std::vector<const Line*> Preview::with_left_out() const {
  std::vector<const Line*> all;
  for (const auto* list : {&lines, &noted}) {
    for (const auto& line : *list) {
      if (!line.left.empty()) all.push_back(&line);
    }
  }
  std::sort(all.begin(), all.end(), [](const Line* one, const Line* other) { return one->number < other->number; });
  return all;
}

Preview preview(const LedgerSpec& spec, const tables::Table& table, const Headings& headings, const Wishes& wishes,
                const Known& known) {
  return Reader(spec, headings, wishes, known).read(table);
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
