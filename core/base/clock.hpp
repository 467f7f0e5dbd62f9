// Where "now" comes from: a port, so that every rule and test can be given its own day.
#pragma once

#include "base/civil_date.hpp"

#include <cstdint>

namespace mamori {

/// Seconds since 1970-01-01T00:00:00Z.
using UnixTime = std::int64_t;

class Clock {
 public:
  virtual ~Clock() = default;
  [[nodiscard]] virtual UnixTime now() const = 0;
  /// The civil date at this place (Japan has one zone; elsewhere the system's).
  [[nodiscard]] virtual CivilDate today() const = 0;
};

/// The system's clock and zone.
class SystemClock final : public Clock {
 public:
  [[nodiscard]] UnixTime now() const override;
  [[nodiscard]] CivilDate today() const override;
};

/// A clock that shows the given day (`--today`) and the system's time of day; for practice, scripts and tests.
class ChosenDayClock final : public Clock {
 public:
  explicit ChosenDayClock(CivilDate today);
  [[nodiscard]] UnixTime now() const override;
  [[nodiscard]] CivilDate today() const override { return today_; }

 private:
  CivilDate today_;
  UnixTime shift_;
};

/// The civil date of `time` in the system's zone.
[[nodiscard]] CivilDate local_date(UnixTime time);

}  // namespace mamori
