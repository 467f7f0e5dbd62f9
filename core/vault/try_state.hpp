// What stands between a person and the next try of a secret; apart from the key slots, which the app must not include.
#pragma once

#include <cstdint>

namespace mamori::vault {

/// After so many wrong tries in a row a slot is disabled; the recovery code, or a responsible person, gives a new
/// secret.
inline constexpr int most_tries = 10;
/// So many slips cost no waiting.
inline constexpr int free_tries = 2;
/// The wait after the next one; it doubles with each more.
inline constexpr std::int64_t first_wait = 30;  ///< seconds

/// What stands between a person and the next try.
struct TryState {
  int failed = 0;         ///< in a row
  std::int64_t wait = 0;  ///< seconds until the next try is taken
  [[nodiscard]] bool disabled() const { return failed >= most_tries; }
  friend bool operator==(const TryState&, const TryState&) = default;
};

}  // namespace mamori::vault
