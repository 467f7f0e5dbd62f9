// Text that is shown in more than one language, and the bounds that names keep.
#pragma once

#include "base/error.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace mamori {

enum class Language { ja, en };

/// A text in each language of the app. For the official wording `ja` is the form to the letter and `en` a courtesy,
/// which a text from outside may lack.
struct LocalText {
  std::string ja;
  std::string en;

  /// Japanese stands in for a language that is missing.
  [[nodiscard]] const std::string& in(Language language) const {
    return language == Language::ja || en.empty() ? ja : en;
  }
  friend bool operator==(const LocalText&, const LocalText&) = default;
};

/// Number of Unicode code points; nullopt-like npos when the bytes are not UTF-8 (RFC 3629).
inline constexpr std::size_t not_utf8 = static_cast<std::size_t>(-1);
[[nodiscard]] std::size_t code_points(std::string_view utf8);

/// The text in Unicode's normal form C, in which it is kept and signed: the same letters typed on two machines are the
/// same bytes. nullopt when the bytes are not UTF-8. A few compatibility ideographs (U+F900 to U+FAFF) become the
/// ideographs that the standard declares equal to them.
[[nodiscard]] std::optional<std::string> normal_form(std::string_view utf8);
[[nodiscard]] bool is_normal(std::string_view utf8);
/// The text in normal form KC, in which full-width letters and digits, U+3000, ㋿ and their like are the plain ones.
/// For reading what a person typed, never for what is kept. nullopt when the bytes are not UTF-8.
[[nodiscard]] std::optional<std::string> compatible_form(std::string_view utf8);
/// Without the white space (also U+3000) at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// Whether a text holds letters that nobody sees or that turn the words around them: controls, Unicode's format
/// characters (Cf: zero width, bidirectional, tags) and the rest of what is drawn as nothing (Default_Ignorable), but
/// for the selectors of ideographic variants, which Japanese names are written with. Line feeds and tabs are seen.
[[nodiscard]] bool hides_letters(std::string_view utf8);
/// Also refuses more than four marks upon one letter, which cover the lines around them. Errors: hidden_letters.
[[nodiscard]] Result<void> require_plain_letters(std::string_view utf8, std::string_view where);
/// The text with `instead(point)` for each letter that hides_letters() speaks of, and for each byte that is no UTF-8
/// (as U+FFFD).
[[nodiscard]] std::string with_hidden_as(std::string_view utf8, std::string (*instead)(char32_t point));
/// The same for two texts that look alike on most screens: without what is hidden, widths, cases and spaces. For
/// comparing names, never for what is kept. The text itself where it is not UTF-8.
[[nodiscard]] std::string skeleton(std::string_view utf8);

/// Longest name of a pharmacy, vendor, system or person, in code points.
inline constexpr std::size_t name_limit = 40;

/// A name as a person typed it: in normal form, white space at both ends removed, 1 to `name_limit` code points, no
/// control characters and nothing hidden. Errors: name_empty (also for text that is not UTF-8 or holds control
/// characters), name_too_long, hidden_letters.
[[nodiscard]] Result<std::string> checked_name(std::string_view typed, std::string_view field);

}  // namespace mamori
