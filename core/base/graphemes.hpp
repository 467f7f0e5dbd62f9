// What a person sees as one letter: a letter with its marks, a kanji with its variation selector, an emoji that is
// joined of several (UAX #29, extended grapheme clusters).
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace mamori {

/// How many code points each has, in their order; together they are the text.
[[nodiscard]] std::vector<std::size_t> grapheme_lengths(std::u32string_view text);

}  // namespace mamori
