// Moments as other programs write them where only the day is kept.
#pragma once

#include "base/civil_date.hpp"

#include <optional>
#include <string_view>

namespace mamori::ledgers {

/// The day of a moment: a day as parse_day reads it, with its year, and behind a T or blanks a time of 24 hours, to
/// minutes, seconds or parts of them (2023/04/01 9:00, 2023-04-01T00:00:00.000). Of a time with Z, UTC or GMT the day
/// in Japan (2023-03-31T15:00:00Z is 1 April); beside these JST and +09:00 may stand behind it. nullopt for anything
/// else.
[[nodiscard]] std::optional<CivilDate> stamped_day(std::string_view text);

}  // namespace mamori::ledgers
