// Which rows of a file are which rows of a sheet: by their words first, then by target, section and number.
#pragma once

#include "forms/filled.hpp"

#include <vector>

namespace mamori::forms {

struct RowMatch {
  std::size_t found = 0;  ///< index in Reading::rows
  std::size_t row = 0;    ///< index in Sheet::rows
  std::vector<FilledDoubt> doubts;
};

/// Each found row at most once; a row of the sheet more than once only with doubts. Rows that the file surely gives to
/// the other sheet are left out.
[[nodiscard]] std::vector<RowMatch> matched(const std::vector<FoundRow>& found, const Sheet& sheet);

}  // namespace mamori::forms
