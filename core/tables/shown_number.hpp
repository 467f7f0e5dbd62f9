// The digits of a number under a format without days or times.
#pragma once

#include "tables/number_format.hpp"

namespace mamori::tables {

/// Up to 15 digits, as a cell without a format shows them when it is wide enough: 1.1, 123456789012, 1E+21.
[[nodiscard]] std::string general_text(double value);
/// `value` is not negative: the sign is the caller's.
[[nodiscard]] std::string number_text(const FormatSection& section, double value);

}  // namespace mamori::tables
