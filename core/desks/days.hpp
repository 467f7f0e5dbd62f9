// Days as moments: when something that a person dates is put on the trail.
#pragma once

#include "base/clock.hpp"

namespace mamori::desks {

inline constexpr UnixTime a_day = 24 * 60 * 60;  ///< seconds

/// This time of day on an earlier day, or now for today.
[[nodiscard]] inline UnixTime moment_on(CivilDate day, const Clock& clock) {
  return clock.now() - days_between(day, clock.today()) * a_day;
}

}  // namespace mamori::desks
