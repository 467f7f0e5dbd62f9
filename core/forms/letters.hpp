// Letters of a form as they are printed and as they are compared. What is compared is folded; what is kept is printed.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mamori::forms {

/// One code point and where it stands in its text, in bytes.
struct Letter {
  char32_t point = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
};
/// The letters of UTF-8; a byte that is none ends them.
[[nodiscard]] std::vector<Letter> letters_of(std::string_view utf8);

/// White space of any width, also the marks that take no room (U+200B, U+FEFF).
[[nodiscard]] bool is_blank(char32_t point);

/// As it is printed: in normal form C, the lines of a cell joined without anything between them, blanks at the ends of
/// each line taken away.
[[nodiscard]] std::string printed(std::string_view cell);

/// For comparing alone: compatibility form (NFKC: （１） is (1), ① is 1, ｻｰﾊﾞ is サーバ), without any white space,
/// Latin letters as capitals.
[[nodiscard]] std::string folded(std::string_view text);

[[nodiscard]] bool holds(std::string_view text, std::string_view part);
/// Whether one of `parts` stands in `text`.
[[nodiscard]] bool holds_any(std::string_view text, const std::vector<std::string_view>& parts);
[[nodiscard]] bool begins_with_any(std::string_view text, const std::vector<std::string_view>& parts);
[[nodiscard]] bool ends_with_any(std::string_view text, const std::vector<std::string_view>& parts);
[[nodiscard]] bool is_any(std::string_view text, const std::vector<std::string_view>& words);
/// Without these words, wherever they stand.
[[nodiscard]] std::string without(std::string_view text, const std::vector<std::string_view>& words);
/// Whether each letter is one of `signs`.
[[nodiscard]] bool consists_of(std::string_view text, std::u32string_view signs);
/// The first `count` letters.
[[nodiscard]] std::string_view first_letters(std::string_view text, std::size_t count);

}  // namespace mamori::forms
