#include "forms/letters.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <optional>
#include <utf8proc.h>

namespace mamori::forms {
namespace {

/// Calls `take` with each letter of UTF-8 until a byte that is none.
template <class Take>
void each_letter(std::string_view utf8, Take take) {
  for (std::size_t at = 0; at < utf8.size();) {
    utf8proc_int32_t point = -1;
    const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(utf8.data() + at),
                                         static_cast<utf8proc_ssize_t>(utf8.size() - at), &point);
    if (length <= 0 || point < 0) return;
    take(Letter{static_cast<char32_t>(point), at, at + static_cast<std::size_t>(length)});
    at += static_cast<std::size_t>(length);
  }
}

std::string_view without_blanks(std::string_view text) {
  std::optional<std::size_t> begin;
  std::size_t end = 0;
  each_letter(text, [&](const Letter& letter) {
    if (is_blank(letter.point)) return;
    if (!begin) begin = letter.begin;
    end = letter.end;
  });
  return begin ? text.substr(*begin, end - *begin) : std::string_view();
}

}  // namespace

std::vector<Letter> letters_of(std::string_view utf8) {
  std::vector<Letter> letters;
  each_letter(utf8, [&](const Letter& letter) { letters.push_back(letter); });
  return letters;
}

bool is_blank(char32_t point) {
  return point <= 0x20 || point == 0x7F || point == 0xA0 || (point >= 0x2000 && point <= 0x200D) || point == 0x2028 ||
         point == 0x2029 || point == 0x202F || point == 0x205F || point == 0x3000 || point == 0xFEFF;
}

std::string printed(std::string_view cell) {
  const auto normal = normal_form(cell);
  if (!normal) return {};
  std::string joined;
  std::string_view rest = *normal;
  while (!rest.empty()) {
    const auto end = std::min(rest.find_first_of("\r\n"), rest.size());
    joined += without_blanks(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return joined;
}

std::string folded(std::string_view text) {
  utf8proc_uint8_t* made = nullptr;
  const auto length =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()),
                   &made, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT));
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(made, &std::free);
  if (length < 0) return {};
  const std::string_view all(reinterpret_cast<const char*>(made), static_cast<std::size_t>(length));
  std::string kept;
  kept.reserve(all.size());
  each_letter(all, [&](const Letter& letter) {
    if (!is_blank(letter.point)) kept += all.substr(letter.begin, letter.end - letter.begin);
  });
  std::ranges::transform(kept, kept.begin(), [](char c) { return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c; });
  return kept;
}

bool holds(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

bool holds_any(std::string_view text, const std::vector<std::string_view>& parts) {
  return std::ranges::any_of(parts, [&](std::string_view part) { return holds(text, part); });
}

bool begins_with_any(std::string_view text, const std::vector<std::string_view>& parts) {
  return std::ranges::any_of(parts, [&](std::string_view part) { return text.starts_with(part); });
}

bool ends_with_any(std::string_view text, const std::vector<std::string_view>& parts) {
  return std::ranges::any_of(parts, [&](std::string_view part) { return text.ends_with(part); });
}

bool is_any(std::string_view text, const std::vector<std::string_view>& words) {
  return std::ranges::find(words, text) != words.end();
}

std::string_view first_letters(std::string_view text, std::size_t count) {
  const auto letters = letters_of(text);
  if (letters.size() <= count) return text;
  return text.substr(0, letters[count].begin);
}

std::string without(std::string_view text, const std::vector<std::string_view>& words) {
  std::string rest(text);
  for (const auto word : words) {
    for (auto at = rest.find(word); at != std::string::npos; at = rest.find(word)) rest.erase(at, word.size());
  }
  return rest;
}

bool consists_of(std::string_view text, std::u32string_view signs) {
  return std::ranges::all_of(
      letters_of(text), [&](const Letter& letter) { return signs.find(letter.point) != std::u32string_view::npos; });
}

}  // namespace mamori::forms
