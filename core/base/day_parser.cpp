#include "base/day_text.hpp"
#include "base/eras.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <vector>

namespace mamori {
namespace {

constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                  "may",       "june",     "july",     "august",
                                                  "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 7> weekdays{"sunday",   "monday", "tuesday", "wednesday",
                                                   "thursday", "friday", "saturday"};
constexpr std::array<std::string_view, 7> weekdays_ja{"日", "月", "火", "水", "木", "金", "土"};

/// What stands in the text, before anything is a day.
struct Parts {
  const Era* era = nullptr;
  std::optional<int> year;  ///< of the era, or of the calendar with four digits
  unsigned month = 0;
  unsigned day = 0;
  std::optional<std::size_t> weekday;
  bool short_year = false;  ///< a year of fewer than four digits and no era
};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_letter(char c) {
  return c >= 'a' && c <= 'z';
}

/// One width, one kind of dash and point, small letters; white space only where it parts two runs of digits.
std::string simple(std::string_view text) {
  std::string folded = compatible_form(text).value_or(std::string());
  constexpr std::pair<std::string_view, std::string_view> same[] = {
      {"‐", "-"}, {"–", "-"}, {"—", "-"}, {"−", "-"}, {"ー", "-"}, {"・", "."}, {"。", "."}, {"∕", "/"}, {"⁄", "/"}};
  for (const auto& [from, to] : same) {
    for (auto at = folded.find(from); at != std::string::npos; at = folded.find(from, at)) {
      folded.replace(at, from.size(), to);
    }
  }
  std::string out;
  for (std::size_t i = 0; i < folded.size(); ++i) {
    const char c = folded[i];
    if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
      out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
      continue;
    }
    const auto next = folded.find_first_not_of(" \t\r\n", i);
    const bool parts = next != std::string::npos && !out.empty() && is_digit(out.back()) && is_digit(folded[next]);
    if (parts) out += ' ';
    i = std::min(next, folded.size()) - 1;
  }
  return out;
}

constexpr std::size_t kanji_bytes = 3;
constexpr unsigned ten = 10;

/// What the kanji at the front of a text counts, 0 to 10; nullopt where it counts nothing.
std::optional<unsigned> kanji_value(std::string_view text) {
  constexpr std::array<std::string_view, ten + 1> numbers{"〇", "一", "二", "三", "四", "五",
                                                          "六", "七", "八", "九", "十"};
  const auto* const found = std::find(numbers.begin(), numbers.end(), text.substr(0, kanji_bytes));
  return found == numbers.end() ? std::nullopt : std::optional(static_cast<unsigned>(found - numbers.begin()));
}

/// The number that kanji write, 五, 十一 or 二〇二三; nullopt when they write none of two places, or of four without
/// 十.
std::optional<unsigned> kanji_number(std::string_view text) {
  unsigned value = 0;
  std::size_t places = 0;
  bool tens = false;
  for (; !text.empty(); text.remove_prefix(kanji_bytes)) {
    const auto next = kanji_value(text);
    if (next == ten) {
      if (tens || places > 1 || (places == 1 && value == 0)) return std::nullopt;
      value = std::max(value, 1U) * ten;
      tens = true;
      places = 0;
      continue;
    }
    if (!next || ++places > (tens ? 1U : 4U) || (tens && *next == 0)) return std::nullopt;
    value = tens ? value + *next : value * ten + *next;
  }
  return value;
}

/// Kanji that count the years, months and days of a text become digits; any others stay, and are then no day.
std::string with_digits(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    std::size_t length = 0;
    while (kanji_value(text.substr(length))) length += kanji_bytes;
    const auto behind = text.substr(length);
    const bool counts = behind.starts_with("年") || behind.starts_with("月") || behind.starts_with("日");
    const auto value = length > 0 && counts ? kanji_number(text.substr(0, length)) : std::nullopt;
    out += value ? std::to_string(*value) : std::string(text.substr(0, std::max<std::size_t>(length, 1)));
    text.remove_prefix(std::max<std::size_t>(length, 1));
  }
  return out;
}

/// Reads from the front of a text and never behind its end.
class Reader {
 public:
  explicit Reader(std::string_view text) : rest_(text) {}
  [[nodiscard]] bool done() const { return rest_.empty(); }
  [[nodiscard]] std::string_view rest() const { return rest_; }
  bool take(std::string_view word) {
    if (!rest_.starts_with(word)) return false;
    rest_.remove_prefix(word.size());
    return true;
  }
  std::string_view digits() { return run(is_digit); }
  std::string_view letters() { return run(is_letter); }

 private:
  std::string_view run(bool (*belongs)(char)) {
    const auto length = static_cast<std::size_t>(std::find_if_not(rest_.begin(), rest_.end(), belongs) - rest_.begin());
    const auto found = rest_.substr(0, length);
    rest_.remove_prefix(length);
    return found;
  }
  std::string_view rest_;
};

/// 1 to `most` digits as a number; 0 for anything else.
unsigned number(std::string_view digits, std::size_t most) {
  unsigned value = 0;
  if (digits.empty() || digits.size() > most) return 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

/// The index of the name that `word` is, or begins with at least three letters; nullopt when there is none.
template <std::size_t N>
std::optional<std::size_t> name_index(const std::array<std::string_view, N>& names, std::string_view word) {
  if (word.size() < 3) return std::nullopt;
  const auto found = std::find_if(names.begin(), names.end(), [&](auto name) { return name.starts_with(word); });
  return found == names.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - names.begin()));
}

/// Takes the brackets around the whole and the weekday behind it off; false when what is there is no weekday.
bool take_frame(std::string_view& text, Parts& parts) {
  if (text.starts_with('(') && text.find(')') == text.size() - 1) text = text.substr(1, text.size() - 2);
  if (!text.ends_with(')')) return true;
  const auto open = text.rfind('(');
  if (open == std::string_view::npos) return false;
  auto name = text.substr(open + 1, text.size() - open - 2);
  for (const std::string_view tail : {"日", "曜"}) {
    if (name.size() > tail.size() && name.ends_with(tail)) name.remove_suffix(tail.size());
  }
  const auto found = std::find(weekdays_ja.begin(), weekdays_ja.end(), name);
  if (found == weekdays_ja.end()) return false;
  parts.weekday = static_cast<std::size_t>(found - weekdays_ja.begin());
  text = text.substr(0, open);
  return true;
}

const Era* take_era(Reader& text) {
  for (const auto& era : eras()) {
    // 令 alone is how old forms are stamped; a kanji of this text has three bytes.
    if (text.take(era.ja) || text.take(era.ja.substr(0, 3))) return &era;
    const char small[] = {static_cast<char>(era.letter - 'A' + 'a'), '\0'};
    const auto behind = text.rest().substr(std::min<std::size_t>(1, text.rest().size()));
    const bool counted = !behind.empty() && (is_digit(behind.front()) || behind.starts_with("元"));
    if (counted && text.take(small)) return &era;
  }
  return nullptr;
}

/// 20250703, or R070703 behind an era.
bool take_digits_only(std::string_view digits, Parts& parts) {
  const std::size_t of_year = parts.era ? 2 : 4;
  if (digits.size() != of_year + 4) return false;
  parts.year = static_cast<int>(number(digits.substr(0, of_year), of_year));
  parts.month = number(digits.substr(of_year, 2), 2);
  parts.day = number(digits.substr(of_year + 2), 2);
  return true;
}

/// The mark behind a number: `kanji`, or the one of / - . that stands in the whole text.
bool take_mark(Reader& text, std::string_view kanji, std::string_view& mark) {
  if (mark.empty()) {
    for (const std::string_view one : {std::string_view("/"), std::string_view("-"), std::string_view("."), kanji}) {
      if (text.take(one)) return (mark = one == kanji ? "kanji" : one, true);
    }
    return false;
  }
  return text.take(mark == "kanji" ? kanji : mark);
}

bool take_numbers(Reader& text, Parts& parts) {
  std::string_view mark;
  const bool first_year = text.take("元");
  const auto leading = first_year ? std::string_view("1") : text.digits();
  if (text.done()) return take_digits_only(leading, parts);
  auto fork = text;
  std::string_view fork_mark;
  const bool has_year = take_mark(fork, "年", fork_mark);
  const auto second = has_year ? fork.digits() : std::string_view();
  const bool three = has_year && (fork_mark == "kanji" || (!fork.done() && take_mark(fork, "月", fork_mark)));
  if (!three) {  // month and day
    if (parts.era || first_year || !take_mark(text, "月", mark)) return false;
    parts.month = number(leading, 2);
    parts.day = number(text.digits(), 2);
    if (mark == "kanji") text.take("日");
    return text.done();
  }
  if (fork_mark == "kanji" && !fork.take("月")) return false;
  parts.year = static_cast<int>(number(leading, 4));
  parts.short_year = !parts.era && leading.size() < 4;
  if ((parts.era && leading.size() > 2) || (first_year && !parts.era)) return false;
  parts.month = number(second, 2);
  parts.day = number(fork.digits(), 2);
  if (fork_mark == "kanji") fork.take("日");
  return fork.done();
}

/// A weekday's name, whole or its first three letters, at the front of `word`.
std::optional<std::size_t> take_weekday(std::string_view& word) {
  for (std::size_t i = 0; i < weekdays.size(); ++i) {
    const auto length = word.starts_with(weekdays[i]) ? weekdays[i].size() : 3;
    if (!word.starts_with(weekdays[i].substr(0, length))) continue;
    word.remove_prefix(length);
    return i;
  }
  return std::nullopt;
}

/// 1-Apr-23, as Excel writes a day: two digits of a year behind the name of a month are of this century up to 29, of
/// the last from 50. Between, programs part ways.
std::optional<int> year_of_two_digits(unsigned year) {
  constexpr unsigned last_of_this = 29;
  constexpr unsigned first_of_last = 50;
  constexpr int century = 100;
  constexpr int this_century = 2000;
  if (year <= last_of_this) return this_century + static_cast<int>(year);
  return year < first_of_last ? std::nullopt : std::optional(this_century - century + static_cast<int>(year));
}

/// Thu 3 Jul 2025 · 3 July · Jul 3, 2025 · 3-Jul-25, with the blanks gone.
bool take_english(Reader text, Parts& parts) {
  auto word = text.letters();
  parts.weekday = take_weekday(word);
  if (parts.weekday && word.empty()) {
    text.take(",");
    word = text.letters();
  }
  auto month = name_index(months, word);
  if (!word.empty() && !month) return false;
  parts.day = number(text.digits(), 2);
  const bool dashed = !month && text.take("-");
  if (!dashed) text.take(",");
  if (!month) month = name_index(months, text.letters());
  if (!month) return false;
  parts.month = static_cast<unsigned>(*month) + 1;
  if (!dashed) text.take(",");
  if (text.done()) return true;
  if (dashed && !text.take("-")) return false;
  text.take(" ");
  const auto year = text.digits();
  parts.year = static_cast<int>(number(year, 4));
  parts.short_year = year.size() < 4;
  if (dashed && year.empty()) return false;
  if (dashed && year.size() == 2) {
    const auto whole = year_of_two_digits(number(year, 2));
    parts.short_year = !whole;
    parts.year = whole.value_or(0);
  }
  return text.done();
}

Result<CivilDate> not_a_day() {
  return CivilDate::from_ymd(0, 0, 0);
}

std::optional<CivilDate> only_day(const Parts& parts, const DayContext& context) {
  std::vector<CivilDate> found;
  for (int year = context.first.year(); year <= context.last.year(); ++year) {
    const auto day = CivilDate::from_ymd(year, parts.month, parts.day);
    if (day && context.first <= *day && *day <= context.last) found.push_back(*day);
  }
  if (found.size() == 1) return found.front();
  if (found.empty() || !context.near) return std::nullopt;
  const auto distance = [&](CivilDate day) { return std::abs(days_between(*context.near, day)); };
  const auto nearest =
      *std::min_element(found.begin(), found.end(), [&](auto a, auto b) { return distance(a) < distance(b); });
  const auto as_near =
      std::count_if(found.begin(), found.end(), [&](auto day) { return distance(day) == distance(nearest); });
  constexpr int a_year = 366;
  return as_near == 1 && distance(nearest) < a_year ? std::optional(nearest) : std::nullopt;
}

Result<CivilDate> resolved(const Parts& parts, const DayContext& context) {
  constexpr int leap_year = 2000;
  if (!CivilDate::from_ymd(leap_year, parts.month, parts.day)) return not_a_day();
  if (parts.year && !parts.short_year) {
    return parts.era ? day_in_era(*parts.era, *parts.year, parts.month, parts.day)
                     : CivilDate::from_ymd(*parts.year, parts.month, parts.day);
  }
  const auto day = parts.short_year ? std::nullopt : only_day(parts, context);
  if (!day) return fail(ErrorCode::day_needs_year);
  return *day;
}

}  // namespace

Result<CivilDate> parse_day(std::string_view text, const DayContext& context) {
  const auto written = with_digits(simple(text));
  std::string_view body = written;
  Parts parts;
  if (!take_frame(body, parts)) return not_a_day();
  Reader reader(body);
  parts.era = take_era(reader);
  const bool read = take_numbers(reader, parts) || (!parts.era && take_english(Reader(body), parts));
  if (!read) return not_a_day();
  const auto day = resolved(parts, context);
  if (day && parts.weekday && *parts.weekday != day->weekday()) return not_a_day();
  return day;
}

bool is_blank_day(std::string_view text) {
  auto rest = simple(text);
  for (const std::string_view printed : {"年", "月", "日", "(", ")", "/", ".", "-", "令和"}) {
    for (auto at = rest.find(printed); at != std::string::npos; at = rest.find(printed)) rest.erase(at, printed.size());
  }
  return rest.empty();
}

}  // namespace mamori
