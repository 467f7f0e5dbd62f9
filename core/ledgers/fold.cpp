#include "ledgers/fold.hpp"

#include <algorithm>

namespace mamori::ledgers {
namespace {

/// The code point at `at`, which moves behind it; a byte that begins none stands for itself.
char32_t take(std::string_view text, std::size_t& at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  const std::size_t length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  char32_t point = length == 1 ? lead : lead & (0x7Fu >> length);
  for (std::size_t k = 1; k < length && at + k < text.size(); ++k) {
    point = (point << 6) | (static_cast<unsigned char>(text[at + k]) & 0x3F);
  }
  at = std::min(at + length, text.size());
  return point;
}

void put(std::string& out, char32_t point) {
  const auto byte = [&](char32_t bits) { out += static_cast<char>(bits); };
  if (point < 0x80) {
    byte(point);
  } else if (point < 0x800) {
    byte(0xC0 | (point >> 6));
    byte(0x80 | (point & 0x3F));
  } else if (point < 0x10000) {
    byte(0xE0 | (point >> 12));
    byte(0x80 | ((point >> 6) & 0x3F));
    byte(0x80 | (point & 0x3F));
  } else {
    byte(0xF0 | (point >> 18));
    byte(0x80 | ((point >> 12) & 0x3F));
    byte(0x80 | ((point >> 6) & 0x3F));
    byte(0x80 | (point & 0x3F));
  }
}

char32_t narrow(char32_t point) {
  if (point >= 0xFF01 && point <= 0xFF5E) return point - 0xFEE0;
  if (point == 0x3000) return ' ';
  // Hyphens and dashes that Japanese keyboards put into numbers.
  if (point == 0x2010 || point == 0x2011 || point == 0x2013 || point == 0x2212) return '-';
  return point;
}

/// U+FF66 to U+FF9D in the order of the code table.
constexpr std::u32string_view full_katakana =
    U"ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

char32_t fold_point(char32_t point) {
  point = narrow(point);
  if (point >= 'A' && point <= 'Z') return point + ('a' - 'A');
  if (point >= 0xFF66 && point <= 0xFF9D) return full_katakana[point - 0xFF66];
  if (point >= 0x3041 && point <= 0x3096) return point + 0x60;
  return point;
}

/// A sound mark by itself joins the sign before it: ｶ and ﾞ are ガ, and so are カ and U+3099, as a Mac writes names.
bool join(char32_t& before, char32_t mark) {
  const bool voiced = mark == 0xFF9E || mark == 0x3099;
  if (!voiced && mark != 0xFF9F && mark != 0x309A) return false;
  const bool ka_to_to = before >= U'カ' && before <= U'ト';
  const bool ha_to_ho = before >= U'ハ' && before <= U'ホ';
  if (voiced && before == U'ウ') {
    before = U'ヴ';
  } else if (voiced && (ka_to_to || ha_to_ho)) {
    before += 1;
  } else if (!voiced && ha_to_ho) {
    before += 2;
  } else {
    return false;
  }
  return true;
}

}  // namespace

std::string narrowed(std::string_view utf8) {
  std::string out;
  for (std::size_t at = 0; at < utf8.size();) put(out, narrow(take(utf8, at)));
  return out;
}

std::string folded(std::string_view utf8) {
  std::u32string points;
  for (std::size_t at = 0; at < utf8.size();) {
    const auto point = take(utf8, at);
    if (!points.empty() && join(points.back(), point)) continue;
    points += fold_point(point);
  }
  std::string out;
  for (const auto point : points) put(out, point);
  return out;
}

std::string rank_of(std::string_view utf8) {
  constexpr std::size_t width = 10;
  const auto text = folded(utf8);
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    const auto end = static_cast<std::size_t>(
        std::find_if_not(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), is_digit) - text.begin());
    if (end == at) {
      out += text[at++];
      continue;
    }
    const auto digits = text.substr(at, end - at);
    if (digits.size() < width) out.append(width - digits.size(), '0');
    out += digits;
    at = end;
  }
  return out;
}

}  // namespace mamori::ledgers
