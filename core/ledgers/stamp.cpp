#include "ledgers/stamp.hpp"

#include "base/day_text.hpp"
#include "ledgers/fold.hpp"

#include <algorithm>
#include <array>

namespace mamori::ledgers {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

std::size_t digits_at(std::string_view text, std::size_t at) {
  std::size_t count = 0;
  while (at + count < text.size() && is_digit(text[at + count])) ++count;
  return count;
}

/// The number of one or two digits in front of `text`, which loses them; nullopt beyond `most`.
std::optional<int> take_number(std::string_view& text, int most) {
  const auto count = digits_at(text, 0);
  if (count == 0 || count > 2) return std::nullopt;
  int number = 0;
  for (const char c : text.substr(0, count)) number = number * 10 + (c - '0');
  text.remove_prefix(count);
  return number <= most ? std::optional(number) : std::nullopt;
}

/// The hour of 9:00, 09:00:00 or 09:00:00.123 in front of `text`, which loses them.
std::optional<int> take_hour(std::string_view& text) {
  constexpr int last_hour = 23;
  constexpr int last_minute = 59;
  const auto hour = take_number(text, last_hour);
  for (int part = 0; hour && part < 2; ++part) {
    if (!text.starts_with(':')) return part == 1 ? hour : std::nullopt;
    text.remove_prefix(1);
    if (!take_number(text, last_minute)) return std::nullopt;
  }
  if (hour && text.starts_with('.')) text.remove_prefix(1 + digits_at(text, 1));
  return hour;
}

}  // namespace

std::optional<CivilDate> stamped_day(std::string_view text) {
  const auto plain = narrowed(text);
  const auto colon = std::min(plain.find(':'), plain.size());
  auto begin = colon;
  while (begin > 0 && is_digit(plain[begin - 1])) --begin;
  if (begin == 0 || colon == plain.size()) return std::nullopt;
  const char before = plain[begin - 1];
  if (before != ' ' && before != 'T' && before != 't') return std::nullopt;
  const auto day = parse_day(trimmed(std::string_view(plain).substr(0, begin - 1)));
  auto rest = std::string_view(plain).substr(begin);
  const auto hour = take_hour(rest);
  if (!day || !hour) return std::nullopt;
  const auto zone = trimmed(rest);
  constexpr std::array<std::string_view, 4> here = {"", "JST", "+09:00", "+0900"};
  constexpr std::array<std::string_view, 5> greenwich = {"Z", "UTC", "GMT", "+00:00", "+0000"};
  constexpr int ahead = 9;  // hours
  constexpr int hours = 24;
  if (std::find(here.begin(), here.end(), zone) != here.end()) return *day;
  if (std::find(greenwich.begin(), greenwich.end(), zone) == greenwich.end()) return std::nullopt;
  return day->plus_days(*hour + ahead >= hours ? 1 : 0);
}

}  // namespace mamori::ledgers
