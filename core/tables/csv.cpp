#include "tables/csv.hpp"

#include "tables/encoding.hpp"

#include <algorithm>
#include <array>

namespace mamori::tables {
namespace {

/// Whether cells are apart by commas, tabs, semicolons or bars: the sign that as many of the first rows have equally
/// often.
char separator_of(std::string_view text) {
  constexpr std::string_view signs = ",\t;|";
  constexpr std::size_t rows_looked_at = 30;
  std::array<std::vector<std::size_t>, signs.size()> counts;
  for (auto& count : counts) count.push_back(0);
  bool quoted = false;
  for (const char c : text.substr(0, line_limit)) {
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    if (c == '\n' || c == '\r') {
      if (counts.front().size() == rows_looked_at) break;
      for (auto& count : counts) count.push_back(0);
    } else if (const auto sign = signs.find(c); sign != std::string_view::npos) {
      ++counts[sign].back();
    }
  }
  char best = ',';
  std::pair<std::ptrdiff_t, std::size_t> most{0, 0};  // rows alike, signs in each
  for (std::size_t sign = 0; sign < signs.size(); ++sign) {
    for (const auto count : counts[sign]) {
      const std::pair alike(std::count(counts[sign].begin(), counts[sign].end(), count), count);
      if (count == 0 || alike <= most) continue;
      most = alike;
      best = signs[sign];
    }
  }
  return best;
}

/// ="0012" is how programs keep the noughts of a text that Excel would take for a number. It computes nothing: the text
/// between the quotes is meant. Anything else is left as it is.
std::string bare_text(std::string cell) {
  constexpr std::string_view before = "=\"";
  if (cell.size() <= before.size() || !cell.starts_with(before) || cell.back() != '"') return cell;
  std::string text;
  for (std::size_t at = before.size(); at + 1 < cell.size(); ++at) {
    if (cell[at] == '"' && (cell[at + 1] != '"' || ++at + 1 == cell.size())) return cell;
    text += cell[at];
  }
  return text;
}

/// What a backslash within quotes means: nothing (RFC 4180), or that the sign behind it is meant, as MySQL writes.
enum class Backslash { plain, escapes };

/// Cuts text into rows and cells, one byte at a time.
class Cutter {
 public:
  explicit Cutter(std::string_view text, Backslash backslash) : text_(text), backslash_(backslash) {
    // Excel's own line that says what stands between the cells: "sep=;".
    constexpr std::string_view said = "sep=";
    const auto line = text.substr(0, text.find_first_of("\r\n"));
    const bool says = line.size() == said.size() + 1 && line.starts_with(said) && line.back() != '"';
    comma_ = says ? text[said.size()] : separator_of(text);
    if (!says) return;
    at_ = said.size() + 1;
    if (at_ < text.size()) end_of(text[at_]);
  }

  Result<Table> cut() {
    while (at_ < text_.size()) {
      row_ = Row{line_, {}, {}, {}, 0, false};
      start_ = at_;
      MAMORI_TRY(cut_row());
      const bool blank = std::all_of(row_.cells.begin(), row_.cells.end(), [](const auto& c) { return c.empty(); });
      if (blank) continue;
      row_.width = row_.cells.size();
      cells_ += row_.width;
      const bool full = table_.rows.size() == row_limit || cells_ > cell_limit;
      if (full) return table_too_large(std::to_string(row_.line));
      table_.rows.push_back(std::move(row_));
    }
    if (table_.rows.empty()) return table_empty();
    return std::move(table_);
  }

  /// Whether a \" stood within quotes where no cell ends: RFC 4180 has none there.
  [[nodiscard]] bool saw_escape() const { return saw_escape_; }

 private:
  Result<void> cut_row() {
    std::string cell;
    bool begun = false;  // inside a cell that did not begin with a quote, or behind a closed one
    while (at_ < text_.size()) {
      if (at_ - start_ > line_limit) return too_long();
      const char c = text_[at_];
      if (c == '"' && (!begun || (is_blank(cell) && closes_cell()))) {
        cell.clear();
        MAMORI_TRY(cut_quoted(cell));
        begun = true;
      } else if (c == comma_ || c == '\r' || c == '\n') {
        MAMORI_TRY(keep(cell));
        begun = false;
        end_of(c);
        if (c != comma_) return {};
      } else {
        cell += c;
        begun = true;
        ++at_;
      }
    }
    return keep(cell);
  }

  static bool is_escaped(char c) { return c == '"' || c == '\\'; }
  static bool is_blank(std::string_view text) { return text.find_first_not_of(' ') == std::string_view::npos; }

  /// Whether the quote that stands here behind blanks opens a cell: nothing but blanks is behind the one that closes
  /// it.
  [[nodiscard]] bool closes_cell() const {
    const auto cell = text_.substr(at_ + 1, cell_bytes);
    for (auto end = cell.find('"'); end < cell.size(); end = cell.find('"', end + 2)) {
      if (end + 1 < cell.size() && cell[end + 1] == '"') continue;
      const auto next = cell.find_first_not_of(' ', end + 1);
      return next == std::string_view::npos || cell[next] == comma_ || cell[next] == '\r' || cell[next] == '\n';
    }
    return false;
  }

  /// Whether a cell ends at `at`: there is nothing but blanks before the next one, the line's end or the text's.
  [[nodiscard]] bool ends_at(std::size_t at) const {
    const auto next = text_.find_first_not_of(' ', at);
    return next == std::string_view::npos || text_[next] == comma_ || text_[next] == '\r' || text_[next] == '\n';
  }

  /// From a quote to the one that closes it; two in a row are one of the cell.
  Result<void> cut_quoted(std::string& cell) {
    for (++at_; at_ < text_.size();) {
      if (at_ - start_ > line_limit) return too_long();
      const char c = text_[at_];
      if (c == '"') {
        ++at_;
        if (at_ == text_.size() || text_[at_] != '"') {
          saw_escape_ = saw_escape_ || (text_[at_ - 2] == '\\' && !ends_at(at_));
          return {};
        }
        cell += '"';
        ++at_;
      } else if (c == '\\' && backslash_ == Backslash::escapes && at_ + 1 < text_.size() &&
                 is_escaped(text_[at_ + 1])) {
        cell += text_[at_ + 1];
        at_ += 2;
      } else if (c == '\r' || c == '\n') {
        cell += '\n';
        end_of(c);
      } else {
        cell += c;
        ++at_;
      }
    }
    return fail(ErrorCode::table_quote_open, std::to_string(row_.line));
  }

  [[nodiscard]] tl::unexpected<Error> too_long() const {
    return fail(ErrorCode::table_line_too_long, std::to_string(row_.line));
  }

  /// Over a comma, or over one end of line however it is written.
  void end_of(char c) {
    ++at_;
    if (c == comma_) return;
    ++line_;
    if (c == '\r' && at_ < text_.size() && text_[at_] == '\n') ++at_;
  }

  Result<void> keep(std::string& cell) {
    if (row_.cells.size() == column_limit) return table_too_wide(std::to_string(row_.line));
    row_.cells.push_back(bare_text(std::move(cell)));
    cell.clear();
    return {};
  }

  std::string_view text_;
  Backslash backslash_;
  bool saw_escape_ = false;
  char comma_ = ',';
  std::size_t at_ = 0;
  std::size_t start_ = 0;  ///< of the row
  std::size_t line_ = 1;
  std::size_t cells_ = 0;
  Row row_;
  Table table_;
};

}  // namespace

Result<Table> read_csv(Bytes file) {
  if (file.size() > text_limit) return table_too_large({});
  MAMORI_TAKE(const auto text, to_utf8(file));
  Cutter plain(text, Backslash::plain);
  auto table = plain.cut();
  if (!plain.saw_escape()) return table;
  auto escaped = Cutter(text, Backslash::escapes).cut();
  return escaped ? std::move(escaped) : std::move(table);
}

std::string write_csv(const std::vector<std::vector<std::string>>& rows) {
  std::string out = "\xEF\xBB\xBF";
  for (const auto& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i > 0) out += ',';
      const auto cell = neutralised(row[i]);
      if (cell.find_first_of(",\"\r\n\t") == std::string::npos) {
        out += cell;
        continue;
      }
      out += '"';
      for (const char c : cell) {
        if (c == '"') out += '"';
        out += c;
      }
      out += '"';
    }
    out += "\r\n";
  }
  return out;
}

}  // namespace mamori::tables
