// What the cells of a single row hold besides its words: a number again, several rows in one, empty answers.
#pragma once

#include "forms/cut.hpp"
#include "forms/reading.hpp"

#include <string_view>
#include <vector>

namespace mamori::forms {

/// Takes away a number that stands before the text as well as in a cell of its own.
void take_own_number(FoundRow& row, const Cut& cut);
/// A cell with a row a line of text each: `row` keeps the first, `more` gets the others.
void split_cell(const Spot& spot, FoundRow& row, std::vector<Mark>& more);
/// はい・いいえ or ( / ) as the ministry leaves them.
[[nodiscard]] bool is_blank_answer(const Spot& spot);
/// 1/2, - 3 -, 2ページ.
[[nodiscard]] bool is_page_number(std::string_view fold);

}  // namespace mamori::forms
