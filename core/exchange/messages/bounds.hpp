// The bounds that every field of a message keeps, on the way out as on the way in.
#pragma once

#include "exchange/messages/message.hpp"

namespace mamori::exchange {

inline constexpr UnixTime first_issued = 1577836800;      ///< 2020-01-01T00:00:00Z
inline constexpr UnixTime last_issued = 32503679999;      ///< the last second of 2999
inline constexpr std::int64_t longest_life = 3155760000;  ///< seconds in 100 years
inline constexpr std::int64_t day_reach = 500000;         ///< days; wider than CivilDate's range

/// The UTC day of a moment, in days since 1970-01-01.
[[nodiscard]] inline int day_of(UnixTime time) {
  return static_cast<int>(time / 86400);
}

/// Errors: message_broken, where = the field.
[[nodiscard]] Result<void> within_bounds(const Message& message);

}  // namespace mamori::exchange
