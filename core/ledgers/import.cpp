#include "ledgers/import.hpp"

#include "base/day_text.hpp"
#include "ledgers/fold.hpp"
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

/// Reads the lines of one file.
class Reader {
 public:
  Reader(const LedgerSpec& spec, const Headings& headings, const Wishes& wishes, const Known& known)
      : spec_(spec), headings_(headings), wishes_(wishes), known_(known) {}

  Preview read(const tables::Table& table) {
    const auto& mapping = headings_.mapping;
    if (std::find(mapping.begin(), mapping.end(), std::optional<std::size_t>(0)) == mapping.end()) {
      preview_.blocked = fail(ErrorCode::import_no_column, place(spec_, 0)).value();
      return std::move(preview_);
    }
    for (auto i = headings_.first_entry(); i < table.rows.size(); ++i) {
      if (!is_heading_again(table.rows[i])) read_row(table.rows[i]);
    }
    return std::move(preview_);
  }

 private:
  /// The headings stand on every page of some tables.
  [[nodiscard]] bool is_heading_again(const tables::Row& row) const {
    if (!headings_.row) return false;
    for (std::size_t column = 0; column < headings_.mapping.size(); ++column) {
      if (!headings_.mapping[column]) continue;
      if (column >= row.cells.size() || word_key(row.cells[column]) != word_key(headings_.names[column])) return false;
    }
    return true;
  }

  void read_row(const tables::Row& row) {
    Values typed(spec_.fields.size());
    for (std::size_t column = 0; column < std::min(row.cells.size(), headings_.mapping.size()); ++column) {
      if (const auto field = headings_.mapping[column]) typed[*field] = row.cells[column];
    }
    const bool blank = std::all_of(typed.begin(), typed.end(), [](const auto& text) { return trimmed(text).empty(); });
    if (blank) return;  // something stands only in columns that are left out
    Line line;
    line.number = row.line;
    const auto entry = known_entry(typed.front());
    if (auto taken = take(line, typed, entry); !taken) {
      preview_.rejected.push_back({row.line, taken.error(), beginning(row)});
    } else if (line.changes && line.values == line.before) {
      ++preview_.unchanged;
    } else {
      preview_.lines.push_back(std::move(line));
    }
  }

  [[nodiscard]] const Entry* known_entry(const std::string& first) const {
    if (!spec_.named_once) return nullptr;
    const auto name = checked(spec_, 0, first);
    const auto found = name ? known_.find(folded(*name)) : known_.end();
    return found == known_.end() ? nullptr : &found->second;
  }

  Result<void> take(Line& line, Values& typed, const Entry* entry) {
    if (entry != nullptr && !wishes_.update) return number_taken(spec_);
    if (entry != nullptr) {
      line.changes = entry->id;
      line.before = entry->values;
      line.values = entry->values;
    } else {
      line.values.resize(spec_.fields.size());
      for (const auto& [field, text] : wishes_.fill) {
        if (field < typed.size() && trimmed(typed[field]).empty()) typed[field] = text;
      }
    }
    part_state(typed);
    for (std::size_t field = 0; field < spec_.fields.size(); ++field) {
      MAMORI_TRY(take_field(line, field, typed[field]));
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

  Result<void> take_field(Line& line, std::size_t field, const std::string& cell) {
    const auto& about = spec_.fields[field];
    auto value = read_cell(field, cell);
    if (value && (!value->empty() || !line.changes)) {
      line.values[field] = std::move(*value);
      return {};
    }
    if (value) return {};  // an empty cell leaves what is there
    // A line that changes an entry keeps what it had.
    if (about.required && !line.changes) return pass_on(value);
    const bool said_empty = cell.empty() || value.error().code == ErrorCode::entry_field_missing;
    if (!said_empty) line.left.push_back({field, value.error(), cell});
    return {};
  }

  Result<std::string> read_cell(std::size_t field, const std::string& cell) {
    const auto& about = spec_.fields[field];
    const auto bare = tables::as_written(cell);
    // A formula does not come in, but for what our own export made harmless. A line end before it makes it a text.
    if (bare.size() == cell.size() && cell.starts_with('=')) return fail(ErrorCode::entry_formula, place(spec_, field));
    const bool exact =
        about.kind == FieldKind::choice || about.kind == FieldKind::day || about.kind == FieldKind::telephone;
    if (exact && is_stroke(trimmed(bare))) return checked(spec_, field, {});
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
