// How alike two wordings are, by the pairs of letters that both have.
#pragma once

#include <set>
#include <string_view>
#include <utility>

namespace mamori::forms {

using LetterPairs = std::multiset<std::pair<char32_t, char32_t>>;

/// Of the folded text.
[[nodiscard]] LetterPairs letter_pairs(std::string_view text);
/// 0 to 1 (Dice's coefficient); 0 where one of the two has no pair.
[[nodiscard]] double alike(const LetterPairs& a, const LetterPairs& b);

}  // namespace mamori::forms
