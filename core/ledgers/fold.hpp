// Text as it is searched and put in order: whoever types ｐｃ-2, PC-2 or ピーシー in half width finds the same.
#pragma once

#include <string>
#include <string_view>

namespace mamori::ledgers {

/// Full-width letters, digits and marks (U+FF01 to U+FF5E), U+3000 and the long dashes of telephone numbers as ASCII.
[[nodiscard]] std::string narrowed(std::string_view utf8);
/// `narrowed`, lower case, half-width katakana as full-width, hiragana as katakana.
[[nodiscard]] std::string folded(std::string_view utf8);
/// `folded`, with each run of digits filled up to ten, so that PC-2 stands before PC-10.
[[nodiscard]] std::string rank_of(std::string_view utf8);

}  // namespace mamori::ledgers
