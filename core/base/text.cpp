#include "base/text.hpp"

#include "base/look_alikes.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <utf8proc.h>

namespace mamori {
namespace {

constexpr std::string_view ideographic_space = "\xE3\x80\x80";

bool has_control(std::string_view text) {
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte == 0x7F) return true;
  }
  return false;
}

/// With each letter and its number; -1 for a byte that begins none.
template <class Take>
void each_letter(std::string_view utf8, Take take) {
  while (!utf8.empty()) {
    utf8proc_int32_t point = -1;
    const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(utf8.data()),
                                         static_cast<utf8proc_ssize_t>(utf8.size()), &point);
    const auto taken = length < 1 ? std::size_t{1} : static_cast<std::size_t>(length);
    take(utf8.substr(0, taken), length < 1 ? -1 : point);
    utf8.remove_prefix(taken);
  }
}

/// Of Default_Ignorable (DerivedCoreProperties) what is no format character: joiners and fillers that are drawn as
/// nothing. The selectors U+FE00 to U+FE0F and U+E0100 to U+E01EF choose the shape of a letter that is seen.
bool hidden(utf8proc_int32_t point) {
  if (point < 0) return true;
  const auto category = utf8proc_category(point);
  if (category == UTF8PROC_CATEGORY_CC) return point != '\n' && point != '\t';
  if (category == UTF8PROC_CATEGORY_CF || category == UTF8PROC_CATEGORY_ZL || category == UTF8PROC_CATEGORY_ZP)
    return true;
  constexpr std::array<utf8proc_int32_t, 7> fillers{0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0};
  return std::ranges::find(fillers, point) != fillers.end();
}

}  // namespace

std::string_view trimmed(std::string_view text) {
  for (;;) {
    if (text.starts_with(ideographic_space)) {
      text.remove_prefix(ideographic_space.size());
    } else if (text.ends_with(ideographic_space)) {
      text.remove_suffix(ideographic_space.size());
    } else if (!text.empty() && static_cast<unsigned char>(text.front()) <= ' ') {
      text.remove_prefix(1);
    } else if (!text.empty() && static_cast<unsigned char>(text.back()) <= ' ') {
      text.remove_suffix(1);
    } else {
      return text;
    }
  }
}

std::size_t code_points(std::string_view utf8) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < utf8.size();) {
    const auto lead = static_cast<unsigned char>(utf8[i]);
    const std::size_t length = lead < 0x80                   ? 1
                               : lead >= 0xC2 && lead < 0xE0 ? 2
                               : (lead & 0xF0) == 0xE0       ? 3
                               : lead >= 0xF0 && lead < 0xF5 ? 4
                                                             : 0;
    if (length == 0 || i + length > utf8.size()) return not_utf8;
    char32_t point = length == 1 ? lead : lead & (0x7Fu >> length);
    for (std::size_t k = 1; k < length; ++k) {
      const auto next = static_cast<unsigned char>(utf8[i + k]);
      if ((next & 0xC0) != 0x80) return not_utf8;
      point = (point << 6) | (next & 0x3F);
    }
    const bool overlong = (length == 3 && point < 0x800) || (length == 4 && point < 0x10000);
    if (overlong || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF)) return not_utf8;
    i += length;
    ++count;
  }
  return count;
}

namespace {

std::optional<std::string> mapped(std::string_view utf8, int options) {
  if (code_points(utf8) == not_utf8) return std::nullopt;
  utf8proc_uint8_t* composed = nullptr;
  const auto length =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(utf8.data()), static_cast<utf8proc_ssize_t>(utf8.size()),
                   &composed, static_cast<utf8proc_option_t>(options));
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(composed, &std::free);
  if (length < 0) return std::nullopt;
  return std::string(reinterpret_cast<const char*>(composed), static_cast<std::size_t>(length));
}

}  // namespace

std::optional<std::string> normal_form(std::string_view utf8) {
  return mapped(utf8, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

std::optional<std::string> compatible_form(std::string_view utf8) {
  return mapped(utf8, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT);
}

bool is_normal(std::string_view utf8) {
  return normal_form(utf8) == utf8;
}

bool hides_letters(std::string_view utf8) {
  bool found = false;
  each_letter(utf8, [&](std::string_view, utf8proc_int32_t point) { found |= hidden(point); });
  return found;
}

namespace {

bool piles_marks(std::string_view utf8) {
  constexpr int most = 4;
  int on_letter = 0;
  bool piled = false;
  each_letter(utf8, [&](std::string_view, utf8proc_int32_t point) {
    const auto category = utf8proc_category(point);
    const bool mark = category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_ME;
    on_letter = mark ? on_letter + 1 : 0;
    piled = piled || on_letter > most;
  });
  return piled;
}

}  // namespace

std::string with_hidden_as(std::string_view utf8, std::string (*instead)(char32_t point)) {
  std::string shown;
  each_letter(utf8, [&](std::string_view letter, utf8proc_int32_t point) {
    if (hidden(point)) {
      shown += instead(point < 0 ? U'\uFFFD' : static_cast<char32_t>(point));
    } else {
      shown += letter;
    }
  });
  return shown;
}

Result<void> require_plain_letters(std::string_view utf8, std::string_view where) {
  if (hides_letters(utf8) || piles_marks(utf8)) return fail(ErrorCode::hidden_letters, std::string(where));
  return {};
}

namespace {

constexpr utf8proc_int32_t voiced = 0x3099;  // the marks of が and ぱ, as they stand upon a letter
constexpr utf8proc_int32_t half_voiced = 0x309A;

/// The marks that stand beside their letter stand upon it, and nothing lies between: か゛ is が.
std::string with_marks_joined(std::string_view utf8) {
  std::string joined;
  each_letter(utf8, [&](std::string_view letter, utf8proc_int32_t point) {
    if (utf8proc_category(point) == UTF8PROC_CATEGORY_ZS) return;
    if (point == 0x309B || point == 0xFF9E) {
      joined += "\u3099";
    } else if (point == 0x309C || point == 0xFF9F) {
      joined += "\u309A";
    } else {
      joined += letter;
    }
  });
  return joined;
}

/// What an eye passes over in a name: blanks, points between words, and a voicing that its letter cannot have or has.
bool passed_over(utf8proc_int32_t point) {
  constexpr std::array<utf8proc_int32_t, 10> points{' ',    0x00B7, 0x0387, 0x2022, 0x2027,
                                                    0x2219, 0x22C5, 0x30FB, voiced, half_voiced};
  return std::ranges::find(points, point) != points.end();
}

}  // namespace

std::string skeleton(std::string_view utf8) {
  const auto plain = mapped(with_marks_joined(utf8), UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT |
                                                         UTF8PROC_IGNORE | UTF8PROC_STRIPCC | UTF8PROC_STRIPNA);
  if (!plain) return std::string(utf8);
  std::string looks;
  each_letter(*plain, [&](std::string_view, utf8proc_int32_t point) {
    if (passed_over(point)) return;
    const auto large = static_cast<utf8proc_int32_t>(looks_like(static_cast<char32_t>(point)));
    const auto small = static_cast<utf8proc_int32_t>(looks_like(static_cast<char32_t>(utf8proc_tolower(large))));
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto length = utf8proc_encode_char(small, bytes.data());
    looks.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(length));
  });
  return looks;
}

Result<std::string> checked_name(std::string_view typed, std::string_view field) {
  const auto normal = normal_form(typed).value_or(std::string());
  const auto name = trimmed(normal);
  const auto length = code_points(name);
  if (name.empty() || has_control(name)) return fail(ErrorCode::name_empty, std::string(field));
  if (length > name_limit) return fail(ErrorCode::name_too_long, std::string(field));
  MAMORI_TRY(require_plain_letters(name, field));
  return std::string(name);
}

}  // namespace mamori
