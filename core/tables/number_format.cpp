#include "tables/number_format.hpp"

#include "base/civil_date.hpp"
#include "tables/shown_number.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace mamori::tables {
namespace {

using Kind = FormatPiece::Kind;

/// Codes of a file beyond this are cut; programs allow 255 characters.
constexpr std::size_t code_limit = 1024;

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool begins(std::string_view text, std::string_view word) {
  return text.size() >= word.size() &&
         std::equal(word.begin(), word.end(), text.begin(), [](char a, char b) { return lower(a) == lower(b); });
}

/// Cuts a code into its sections and pieces.
class Cutter {
 public:
  explicit Cutter(std::string_view code) : code_(code.substr(0, code_limit)) {}

  std::vector<FormatSection> cut() {
    while (at_ < code_.size()) {
      if (code_[at_] == ';') {
        sections_.emplace_back();
        ++at_;
      } else {
        cut_piece();
      }
    }
    for (auto& section : sections_) tell_minutes_from_months(section);
    return std::move(sections_);
  }

 private:
  void cut_piece() {
    const char c = code_[at_];
    if (c == '"') return cut_quoted();
    if (c == '[') return cut_bracket();
    if (c == '\\' && at_ + 1 < code_.size()) {
      ++at_;
      return cut_letter();
    }
    if ((c == '_' || c == '*') && at_ + 1 < code_.size()) {  // room as wide as a sign, a sign that fills the cell
      ++at_;
      skip_letter();
      return;
    }
    if (begins(rest(), "General")) return keep(Kind::general, 7);
    if (begins(rest(), "AM/PM")) return keep(Kind::half_day, 5);
    if (begins(rest(), "A/P")) return keep(Kind::half_day, 3);
    if (begins(rest(), "E+") || begins(rest(), "E-")) {
      if (has_digits()) return keep(Kind::exponent, 2);
    }
    switch (lower(c)) {
      case '0':
      case '#':
      case '?':
        return keep(Kind::digit, 1);
      case '.':
        return keep(Kind::point, 1);
      case ',':
        return keep(Kind::comma, 1);
      case '%':
        return keep(Kind::percent, 1);
      case '@':
        return keep(Kind::content, 1);
      case '/':
        return keep(has_digits() ? Kind::fraction : Kind::literal, 1);
      case 'h':
      case 's':
      case 'm':
        return keep(Kind::clock, run());
      case 'y':
      case 'd':
      case 'g':
      case 'e':
      case 'a':
        if (lower(c) != 'a' || run() >= 3) return keep(Kind::calendar, run());
        break;
      default:
        break;
    }
    cut_letter();
  }

  void cut_quoted() {
    const auto end = std::min(code_.find('"', at_ + 1), code_.size());
    sections_.back().pieces.push_back({Kind::literal, std::string(code_.substr(at_ + 1, end - at_ - 1))});
    at_ = std::min(end + 1, code_.size());
  }

  /// [h] what ran since, [<=9] a condition, [$¥-411] a sign of money and a language; a colour is left out.
  void cut_bracket() {
    const auto end = std::min(code_.find(']', at_), code_.size());
    const auto inside = code_.substr(at_ + 1, end - std::min(end, at_ + 1));
    at_ = std::min(end + 1, code_.size());
    if (inside.empty()) return;
    auto& section = sections_.back();
    const auto letter = lower(inside.front());
    const bool ran = std::all_of(inside.begin(), inside.end(), [&](char c) { return lower(c) == letter; }) &&
                     (letter == 'h' || letter == 'm' || letter == 's');
    if (ran) {
      section.pieces.push_back({Kind::clock, std::string("[") + letter + "]"});
    } else if (inside.front() == '$') {
      section.pieces.push_back({Kind::literal, std::string(inside.substr(1, inside.find('-', 1) - 1))});
    } else if (const auto digits = inside.find_first_not_of("<>="); digits > 0 && digits != inside.npos) {
      section.comparison = inside.substr(0, digits);
      std::from_chars(inside.data() + digits, inside.data() + inside.size(), section.bound);
    }
  }

  /// m stands for minutes beside hours or seconds, else for the month.
  static void tell_minutes_from_months(FormatSection& section) {
    std::vector<FormatPiece*> parts;
    for (auto& piece : section.pieces) {
      if (piece.kind == Kind::clock || piece.kind == Kind::calendar) parts.push_back(&piece);
    }
    const auto is = [&](std::size_t i, char letter) {
      return i < parts.size() && parts[i]->kind == Kind::clock && parts[i]->text.find(letter) != std::string::npos;
    };
    std::vector<FormatPiece*> months;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      if (!is(i, 'm') || parts[i]->text.front() == '[') continue;
      const bool minutes = parts[i]->text.size() <= 2 && ((i > 0 && is(i - 1, 'h')) || is(i + 1, 's'));
      if (!minutes) months.push_back(parts[i]);
    }
    for (auto* month : months) month->kind = Kind::calendar;
  }

  [[nodiscard]] std::string_view rest() const { return code_.substr(at_); }
  [[nodiscard]] bool has_digits() const { return sections_.back().has(Kind::digit); }
  [[nodiscard]] std::size_t run() const {
    std::size_t length = 1;
    while (at_ + length < code_.size() && lower(code_[at_ + length]) == lower(code_[at_])) ++length;
    return length;
  }
  void keep(Kind kind, std::size_t length) {
    std::string text(code_.substr(at_, length));
    std::transform(text.begin(), text.end(), text.begin(), lower);
    sections_.back().pieces.push_back({kind, std::move(text)});
    at_ += length;
  }
  /// One letter of whatever script.
  std::string_view skip_letter() {
    const auto start = at_++;
    while (at_ < code_.size() && (static_cast<unsigned char>(code_[at_]) & 0xC0) == 0x80) ++at_;
    return code_.substr(start, at_ - start);
  }
  void cut_letter() { sections_.back().pieces.push_back({Kind::literal, std::string(skip_letter())}); }

  std::string_view code_;
  std::size_t at_ = 0;
  std::vector<FormatSection> sections_{1};
};

/// The day of a serial number; nullopt before the first day that both of Excel's calendars agree on, and after 2999.
std::optional<CivilDate> day_of(double serial, bool date1904) {
  constexpr int before_1970 = 25'569;  // from 1899-12-30
  constexpr int between = 1'462;       // the system of 1904 begins so many days later
  constexpr double first = 61;
  constexpr double last = 401'769;
  const double from_1900 = std::floor(serial) + (date1904 ? between : 0);
  if (!(serial >= 0 && from_1900 >= first && from_1900 <= last)) return std::nullopt;
  return CivilDate::from_days(static_cast<int>(from_1900) - before_1970);
}

std::string padded(long long number, std::size_t width) {
  auto text = std::to_string(number);
  if (text.size() < width) text.insert(0, width - text.size(), '0');
  return text;
}

/// 9:05, 25:30, 9時05分.
std::string time_text(const FormatSection& section, double serial) {
  constexpr long long day = 86'400;
  const auto all = std::llround(serial * static_cast<double>(day));
  const auto since_midnight = all % day;
  const bool halves = section.has(Kind::half_day);
  std::string text;
  for (const auto& piece : section.pieces) {
    const auto length = piece.text.size();
    if (piece.kind == Kind::literal) text += piece.text;
    if (piece.kind == Kind::fraction) text += '/';
    if (piece.kind == Kind::half_day) text += since_midnight < day / 2 ? "AM" : "PM";
    if (piece.kind != Kind::clock) continue;
    const auto hour = since_midnight / 3600;
    if (piece.text == "[h]") text += std::to_string(all / 3600);
    if (piece.text == "[m]") text += std::to_string(all / 60);
    if (piece.text == "[s]") text += std::to_string(all);
    if (piece.text.front() == 'h') text += padded(halves ? (hour + 11) % 12 + 1 : hour, length);
    if (piece.text.front() == 'm') text += padded(since_midnight / 60 % 60, length);
    if (piece.text.front() == 's') text += padded(since_midnight % 60, length);
  }
  return text;
}

bool holds(const FormatSection& section, double value) {
  const auto& sign = section.comparison;
  if (sign == "<") return value < section.bound;
  if (sign == "<=") return value <= section.bound;
  if (sign == ">") return value > section.bound;
  if (sign == ">=") return value >= section.bound;
  if (sign == "=") return value == section.bound;
  if (sign == "<>") return value != section.bound;
  return true;
}

}  // namespace

bool FormatSection::has(FormatPiece::Kind kind) const {
  return std::any_of(pieces.begin(), pieces.end(), [&](const auto& piece) { return piece.kind == kind; });
}

NumberFormat::NumberFormat() : NumberFormat("General") {}

NumberFormat::NumberFormat(std::string_view code) : sections_(Cutter(code.empty() ? "General" : code).cut()) {}

NumberFormat NumberFormat::built_in(std::size_t id) {
  struct Known {
    std::size_t id;
    const char* code;
  };
  static constexpr std::array known = std::to_array<Known>({
      {1, "0"},
      {2, "0.00"},
      {3, "#,##0"},
      {4, "#,##0.00"},
      {5, "¥#,##0;¥-#,##0"},
      {6, "¥#,##0;¥-#,##0"},
      {7, "¥#,##0.00;¥-#,##0.00"},
      {8, "¥#,##0.00;¥-#,##0.00"},
      {9, "0%"},
      {10, "0.00%"},
      {11, "0.00E+00"},
      {18, "h:mm AM/PM"},
      {19, "h:mm:ss AM/PM"},
      {20, "h:mm"},
      {21, "h:mm:ss"},
      {32, "h\"時\"mm\"分\""},
      {33, "h\"時\"mm\"分\"ss\"秒\""},
      {37, "#,##0;-#,##0"},
      {38, "#,##0;-#,##0"},
      {39, "#,##0.00;-#,##0.00"},
      {40, "#,##0.00;-#,##0.00"},
      {41, "#,##0;-#,##0;\"-\""},
      {42, "¥#,##0;-¥#,##0;¥\"-\""},
      {43, "#,##0.00;-#,##0.00;\"-\""},
      {44, "¥#,##0.00;-¥#,##0.00;¥\"-\""},
      {45, "mm:ss"},
      {46, "[h]:mm:ss"},
      {47, "mm:ss"},
      {48, "0.0E+0"},
  });
  const auto found = std::find_if(known.begin(), known.end(), [&](const auto& format) { return format.id == id; });
  if (found != known.end()) return NumberFormat(found->code);
  // Days: 14 to 17 and 22, and those of a Japanese Excel, 27 to 36 and 50 to 58. Which of their parts they show is no
  // matter, a day is given whole.
  const bool day = (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return day ? NumberFormat("yyyy/m/d") : NumberFormat();
}

const FormatSection& NumberFormat::section_for(double value, bool& signed_by_us) const {
  signed_by_us = value < 0;
  const bool conditions =
      std::any_of(sections_.begin(), sections_.end(), [](const auto& s) { return !s.comparison.empty(); });
  if (conditions) {
    const auto found = std::find_if(sections_.begin(), sections_.end(), [&](const auto& s) { return holds(s, value); });
    return found == sections_.end() ? sections_.back() : *found;
  }
  // Positive; negative; zero; text.
  if (value < 0 && sections_.size() >= 2) {
    signed_by_us = false;
    return sections_[1];
  }
  return value == 0 && sections_.size() >= 3 ? sections_[2] : sections_.front();
}

NumberFormat::Shown NumberFormat::shown(const std::string& text, bool date1904) const {
  double value = 0;
  const auto [stop, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (fault != std::errc{} || stop != text.data() + text.size() || !std::isfinite(value)) return {false, false, text};
  bool signed_by_us = false;
  const auto& section = section_for(value, signed_by_us);
  if (section.has(Kind::calendar)) {
    const auto day = day_of(value, date1904);
    return day ? Shown{true, false, day->iso()} : Shown{false, false, general_text(value)};
  }
  if (section.has(Kind::clock)) {
    constexpr double longest = 3'000'000;
    const bool time = value >= 0 && value < longest;
    return time ? Shown{false, true, time_text(section, value)} : Shown{false, false, general_text(value)};
  }
  return {false, false, (signed_by_us ? "-" : "") + number_text(section, std::abs(value))};
}

}  // namespace mamori::tables
