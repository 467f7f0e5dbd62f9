#include "i18n/letters.hpp"

#include "base/graphemes.hpp"

#include <algorithm>

namespace mamori::app {

std::vector<qsizetype> letter_ends(const QString& text) {
  const auto points = text.toStdU32String();
  std::vector<qsizetype> ends;
  std::size_t point = 0;
  qsizetype at = 0;
  for (const auto length : grapheme_lengths(points)) {
    for (const auto end = point + length; point < end; ++point) at += points[point] > 0xFFFF ? 2 : 1;
    ends.push_back(at);
  }
  return ends;
}

QString cut_to(const QString& text, qsizetype most) {
  if (text.size() <= most) return text;
  const auto ends = letter_ends(text);
  const auto beyond = std::ranges::upper_bound(ends, most);
  return text.left(beyond == ends.begin() ? 0 : *std::prev(beyond));
}

QString without_last(const QString& text) {
  return cut_to(text, text.size() - 1);
}

}  // namespace mamori::app
