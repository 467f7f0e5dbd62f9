#include "ledgers/parts.hpp"

#include "base/day_text.hpp"
#include "ledgers/fold.hpp"
#include "ledgers/synonyms.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace mamori::ledgers {
namespace {

using Keys = std::vector<std::string>;

/// Longest text of a cell that is looked at as a heading, in bytes.
constexpr std::size_t heading_bytes = 120;

/// A number, a day or a telephone number: what stands in entries and never in headings.
bool is_figure(const std::string& cell) {
  const auto plain = narrowed(cell);
  const auto text = trimmed(plain);
  if (text.empty()) return false;
  const bool digits = std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  const bool marks = std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= '0' && c <= '9') || std::string_view("-+/.,:() ").find(c) != std::string_view::npos;
  });
  return digits && (marks || parse_day(text));
}

Keys keys_of(const std::vector<std::string>& names) {
  Keys keys;
  keys.reserve(names.size());
  for (const auto& name : names) {
    // The number of a page or the day of a print is no heading.
    const bool is_word = !trimmed(name).empty() && name.size() <= heading_bytes && !is_figure(name);
    keys.push_back(is_word ? word_key(name) : std::string());
  }
  while (!keys.empty() && keys.back().empty()) keys.pop_back();
  return keys;
}

/// The keys of two rows as those of one: each column has its own, or the one above it.
Keys below(const Keys& above, Keys keys) {
  keys.resize(std::max(above.size(), keys.size()));
  for (std::size_t i = 0; i < above.size(); ++i) {
    if (keys[i].empty()) keys[i] = above[i];
  }
  return keys;
}

Keys sorted(Keys keys) {
  std::erase(keys, std::string());
  std::sort(keys.begin(), keys.end());
  return keys;
}

/// Looks at the rows of one table one by one.
class Parter {
 public:
  Parter(const LedgerSpec& spec, const tables::Table& table, const Headings& headings,
         const std::set<std::size_t>& entries)
      : spec_(spec), rows_(table.rows), headings_(headings), entries_(entries), keys_(keys_of(headings.names)) {
    if (headings.row) sorted_ = sorted(keys_);
    for (std::size_t i = 0; i < headings.mapping.size() && i < keys_.size(); ++i) columns_[keys_[i]].push_back(i);
    columns_.erase(std::string());
  }

  std::vector<Part> parts() {
    look_above();
    auto mapping = headings_.mapping;
    auto kind = PartKind::entries;
    for (auto i = headings_.first_entry(); i < rows_.size(); ++i) {
      if (const auto rows = same_at(i)) {
        parts_.push_back({PartKind::headings_again, i, i + rows, {}});
        mapping = mapping_;
        i += rows - 1;
        kind = PartKind::entries;
        continue;
      }
      if (is_other(i)) {
        kind = PartKind::other_table;
        parts_.push_back({kind, i, i, {}});
      }
      if (parts_.empty() || parts_.back().kind != kind || parts_.back().end != i || parts_.back().mapping != mapping) {
        if (kind == PartKind::entries) parts_.push_back({kind, i, i, mapping});
      }
      parts_.back().end = i + 1;
    }
    return std::move(parts_);
  }

 private:
  /// A table above the headings that has some of its own: the headings below it had more.
  void look_above() {
    if (!headings_.row) return;
    const auto own = *headings_.row - (headings_.two_rows ? 1 : 0);
    for (std::size_t i = 0; i + 1 < own; ++i) {
      if (!is_other(i)) continue;
      parts_.push_back({PartKind::other_table, i, own, {}});
      return;
    }
  }

  /// How many rows from here are the headings once more, in whatever order; mapping_ is theirs then.
  std::size_t same_at(std::size_t row) {
    if (sorted_.empty()) return 0;
    const auto one = keys_of(rows_[row].cells);
    if (is_same(one)) return 1;
    const bool next_is_entry = row + 1 == rows_.size() || entries_.contains(rows_[row + 1].line);
    if (headings_.two_rows && !next_is_entry && is_same(below(one, keys_of(rows_[row + 1].cells)))) return 2;
    return row == *headings_.row + 1 && says_the_same(row) ? 1 : 0;
  }

  bool is_same(const Keys& keys) {
    if (keys == keys_) {
      mapping_ = headings_.mapping;
      return true;
    }
    if (sorted(keys) != sorted_) return false;
    mapping_.assign(std::max(keys.size(), headings_.mapping.size()), std::nullopt);
    std::map<std::string, std::size_t> met;
    for (std::size_t i = 0; i < keys.size(); ++i) {
      if (!keys[i].empty()) mapping_[i] = headings_.mapping[columns_.at(keys[i])[met[keys[i]]++]];
    }
    return true;
  }

  /// Headings in a second language below the first: each column names the same field again.
  bool says_the_same(std::size_t row) {
    const auto& cells = rows_[row].cells;
    std::size_t fields = 0;
    for (std::size_t i = 0; i < headings_.mapping.size(); ++i) {
      const auto field = headings_.mapping[i];
      if (!field) continue;
      if (i >= cells.size() || !fit_of(spec_, *field, cells[i])) return false;
      ++fields;
    }
    mapping_ = headings_.mapping;
    return fields >= 2;
  }

  /// Whether a row that is none of the own headings looks like headings: two of its cells or more name columns.
  [[nodiscard]] bool is_other(std::size_t row) const {
    if (entries_.contains(rows_[row].line)) return false;
    const auto& cells = rows_[row].cells;
    std::map<Ledger, std::set<std::size_t>> named;
    std::size_t own = 0;  // words that are headings of this table
    bool figures = false;
    if (begins_with_heading(row) || begins_anew(row)) return true;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (cells[i].empty() || cells[i].size() > heading_bytes) continue;
      figures = figures || is_figure(cells[i]);
      const auto key = word_key(cells[i]);
      const bool is_own = columns_.contains(key);
      if (!(is_own && i < keys_.size() && keys_[i] == key) && is_choice(i, cells[i])) continue;
      own += is_own ? 1 : 0;
      for (const auto& each : named_by(cells[i])) named[each.ledger].insert(each.field);
    }
    std::size_t most = 0;
    for (const auto& [ledger, fields] : named) most = std::max(most, fields.size());
    // Two words may stand in an entry by chance (データ, オフライン); then there are figures beside them.
    return own >= 2 || most >= 3 || (most >= 2 && (own >= 1 || !figures));
  }

  [[nodiscard]] std::optional<std::string> number_in(std::size_t row) const {
    for (std::size_t i = 0; i < headings_.mapping.size() && i < rows_[row].cells.size(); ++i) {
      if (headings_.mapping[i] == std::size_t{0}) return rows_[row].cells[i];
    }
    return std::nullopt;
  }

  /// The heading of the column that names entries stands in it, or any other in a row of nothing but words.
  [[nodiscard]] bool begins_with_heading(std::size_t row) const {
    const auto number = number_in(row);
    if (!number || trimmed(*number).empty() || number->size() > heading_bytes) return false;
    const auto key = word_key(*number);
    for (std::size_t i = 0; i < keys_.size(); ++i) {
      if (headings_.mapping[i] == std::size_t{0} && keys_[i] == key) return true;
    }
    const auto named = named_by(*number);
    const auto& cells = rows_[row].cells;
    const auto filled = std::count_if(cells.begin(), cells.end(), [](const auto& c) { return !trimmed(c).empty(); });
    const bool words_alone = filled > 1 && std::none_of(cells.begin(), cells.end(), has_digit);
    if (is_numbered() && words_alone && !named.empty()) return true;
    return is_numbered() && std::any_of(named.begin(), named.end(), [&](const auto& each) {
             return each.ledger == spec_.ledger && each.field == 0;
           });
  }

  /// Words after an empty row, in a table whose entries are called by numbers.
  [[nodiscard]] bool begins_anew(std::size_t row) const {
    if (!is_numbered() || row <= headings_.first_entry() || rows_[row].line == rows_[row - 1].line + 1) return false;
    const auto& cells = rows_[row].cells;
    const auto filled = std::count_if(cells.begin(), cells.end(), [](const auto& c) { return !trimmed(c).empty(); });
    if (filled < 2 || std::any_of(cells.begin(), cells.end(), has_digit)) return false;
    const auto number = number_in(row);
    const auto before = number_in(headings_.first_entry());
    return number && !trimmed(*number).empty() && before && has_digit(*before);
  }

  [[nodiscard]] bool is_numbered() const { return spec_.fields.front().id == "number"; }

  static bool has_digit(const std::string& cell) {
    const auto plain = narrowed(cell);
    return std::any_of(plain.begin(), plain.end(), [](char c) { return c >= '0' && c <= '9'; });
  }

  /// A word that fits the column of choices in which it stands.
  [[nodiscard]] bool is_choice(std::size_t column, const std::string& cell) const {
    if (column >= headings_.mapping.size() || !headings_.mapping[column]) return false;
    const auto field = *headings_.mapping[column];
    if (spec_.fields[field].kind != FieldKind::choice) return false;
    return checked(spec_, field, cell).has_value() || meant_choice(spec_, field, cell).has_value();
  }

  const LedgerSpec& spec_;
  const std::vector<tables::Row>& rows_;
  const Headings& headings_;
  const std::set<std::size_t>& entries_;
  Keys keys_;
  Keys sorted_;
  std::map<std::string, std::vector<std::size_t>> columns_;  ///< by their keys
  Mapping mapping_;                                          ///< of the headings that were met last
  std::vector<Part> parts_;
};

template <std::size_t N>
bool begins_with(std::string_view text, const std::array<std::string_view, N>& words) {
  return std::any_of(words.begin(), words.end(), [&](auto word) { return text.starts_with(word); });
}

template <std::size_t N>
bool ends_with(std::string_view text, const std::array<std::string_view, N>& words) {
  return std::any_of(words.begin(), words.end(), [&](auto word) { return text.ends_with(word); });
}

template <std::size_t N>
bool is_one_of(std::string_view text, const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), text) != words.end();
}

/// 例, （例）PC-1, 【記入例】, 例：… : brackets as the narrow ones.
bool is_example(const std::string& folded_cell) {
  constexpr std::array<std::string_view, 10> words = {"例",   "記入例",  "記載例", "入力例", "サンプル",
                                                      "見本", "example", "sample", "例1",    "例2"};
  constexpr std::array<std::string_view, 9> begins = {"(例", "[例", "【例", "〔例", "<例", "例)", "例:", "例 ", "ex)"};
  constexpr std::array<std::string_view, 4> longer = {"記入例", "記載例", "入力例", "(記"};
  std::string_view text = trimmed(folded_cell);
  if (is_one_of(text, words) || begins_with(text, begins)) return true;
  for (const std::string_view open : {"(", "[", "【", "〔", "<", "《", "〈"}) {
    if (text.starts_with(open)) text.remove_prefix(open.size());
  }
  return begins_with(text, longer);
}

/// 合計, サーバ 集計 as the subtotals of a spreadsheet say it.
bool is_sum(const std::string& folded_cell) {
  constexpr std::array<std::string_view, 9> words = {"合計",   "小計",  "総計",     "計",         "集計",
                                                     "総合計", "total", "subtotal", "grand total"};
  constexpr std::array<std::string_view, 7> ends = {" 集計", " 計", " 合計", " 小計", " 個数", " total", " count"};
  auto text = trimmed(folded_cell);
  while (text.ends_with(':')) text.remove_suffix(1);
  return is_one_of(text, words) || ends_with(text, ends);
}

/// ※…, （注）…, 以上, ■受付: words in a row of their own.
bool is_remark(const std::string& folded_cell) {
  constexpr std::array<std::string_view, 22> begins = {
      "※", "＊", "*", "注)", "注:", "注意", "(注", "備考:", "凡例", "■", "□",
      "●", "○",  "◆", "◇",   "▼",   "▲",    "【",  "《",    "〈",   "<", "--"};
  const auto text = trimmed(folded_cell);
  return text == "以上" || begins_with(text, begins);
}

/// Of a row that says under each heading what to fill in.
bool is_rule(std::string_view folded_cell) {
  constexpr std::array<std::string_view, 12> words = {"必須",     "任意",       "必須項目", "任意項目",
                                                      "入力必須", "プルダウン", "選択式",   "自由記入",
                                                      "自由記述", "required",   "optional", "選択"};
  auto text = trimmed(folded_cell);
  if (text.starts_with('(') && text.ends_with(')')) text = text.substr(1, text.size() - 2);
  return is_one_of(text, words);
}

}  // namespace

std::vector<Part> parts_of(const LedgerSpec& spec, const tables::Table& table, const Headings& headings,
                           const std::set<std::size_t>& entries) {
  return Parter(spec, table, headings, entries).parts();
}

std::optional<std::size_t> table_beside(const Headings& headings) {
  const auto keys = keys_of(headings.names);
  std::set<std::string> met;
  std::optional<std::size_t> first;
  std::size_t again = 0;
  bool numbered = false;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (keys[i].empty() || met.insert(keys[i]).second) continue;
    if (!first) first = i;
    ++again;
    const auto own = static_cast<std::size_t>(std::find(keys.begin(), keys.end(), keys[i]) - keys.begin());
    numbered = numbered || headings.mapping[own] == std::size_t{0} || headings.mapping[i] == std::size_t{0};
  }
  return again >= 2 && numbered ? first : std::nullopt;
}

bool is_no_entry(const tables::Row& row, std::string_view number, bool others) {
  const auto named = folded(number);
  const auto first =
      std::find_if(row.cells.begin(), row.cells.end(), [](const auto& c) { return !trimmed(c).empty(); });
  if (first == row.cells.end()) return false;
  const auto begins = folded(*first);
  if (is_example(named) || is_example(begins)) return true;
  if (is_sum(trimmed(named).empty() ? begins : named)) return true;
  if (!others && is_remark(trimmed(named).empty() ? begins : named)) return true;
  constexpr std::size_t enough = 2;
  std::size_t rules = 0;
  for (const auto& cell : row.cells) {
    if (cell.size() > heading_bytes) continue;
    const auto text = folded(cell);
    if (is_rule(text)) ++rules;
    if (text == "記入例" || text == "記載例" || text == "入力例" || text == "(記入例)") return true;
  }
  return rules >= enough;
}

}  // namespace mamori::ledgers
