// Questions that tests put to a filled copy.
#pragma once

#include "forms/filled.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <string_view>
#include <vector>

namespace mamori::test {

inline const forms::FilledRow& row_of(const forms::FilledCopy& copy, std::string_view key) {
  const auto at = std::ranges::find_if(copy.rows, [&](const forms::FilledRow& row) { return row.key.text() == key; });
  REQUIRE(at != copy.rows.end());
  return *at;
}

inline bool doubts(const std::vector<forms::FilledDoubt>& all, forms::FilledDoubt one) {
  return std::ranges::find(all, one) != all.end();
}

}  // namespace mamori::test
