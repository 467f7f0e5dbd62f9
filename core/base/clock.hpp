// Where "now" comes from: a port, so that every rule and test can be given its own day.
#pragma once

#include "base/civil_date.hpp"

#include <array>
#include <cstdint>

namespace mamori {

/// Seconds since 1970-01-01T00:00:00Z.
using UnixTime = std::int64_t;

/// Names one start of the machine; no two starts share it.
using BootId = std::array<std::uint8_t, 16>;

/// A clock that nobody can set: it counts from the start of the machine, sleep included.
struct Uptime {
  BootId boot{};
  std::int64_t milliseconds = 0;
  friend bool operator==(const Uptime&, const Uptime&) = default;
};

/// One moment as both clocks say it.
struct Moment {
  UnixTime time = 0;
  Uptime uptime;
  friend bool operator==(const Moment&, const Moment&) = default;
};

class Clock {
 public:
  virtual ~Clock() = default;
  [[nodiscard]] virtual UnixTime now() const = 0;
  /// The civil date at this place (Japan has one zone; elsewhere the system's).
  [[nodiscard]] virtual CivilDate today() const = 0;
  [[nodiscard]] virtual Uptime uptime() const = 0;
  [[nodiscard]] Moment moment() const { return {now(), uptime()}; }
};

/// The system's clock and zone.
class SystemClock final : public Clock {
 public:
  [[nodiscard]] UnixTime now() const override;
  [[nodiscard]] CivilDate today() const override;
  [[nodiscard]] Uptime uptime() const override;
};

/// A clock that shows the given day (`--today`) and the system's time of day; for practice, scripts and tests.
class ChosenDayClock final : public Clock {
 public:
  explicit ChosenDayClock(CivilDate today);
  [[nodiscard]] UnixTime now() const override;
  [[nodiscard]] CivilDate today() const override { return today_; }
  [[nodiscard]] Uptime uptime() const override;

 private:
  CivilDate today_;
  UnixTime shift_;
};

/// The civil date of `time` in the system's zone.
[[nodiscard]] CivilDate local_date(UnixTime time);

}  // namespace mamori
