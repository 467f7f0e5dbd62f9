// What the cells of a single row hold besides its words: a number again, several rows in one, empty answers.
#pragma once

#include "forms/cut.hpp"
#include "forms/reading.hpp"

#include <cstdint>
#include <set>
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

/// What the other cells of a row's line, and the brackets in its wording, say of it.
struct Beside {
  bool due = false;             ///< by when, or whether, it is to be done
  bool goes_on = false;         ///< one of them takes up the wording: また、…
  std::vector<Target> targets;  ///< that a cell names
};
/// `reference`: the columns whose head says 参考.
[[nodiscard]] Beside beside(const GridLine& line, const Spot& wording, const std::set<std::uint32_t>& reference);

}  // namespace mamori::forms
