// A clock that stands where a test puts it.
#pragma once

#include "base/clock.hpp"

namespace mamori::fakes {

class FixedClock final : public Clock {
 public:
  /// Noon in Japan on 2023-10-13, the day of the ministry's notice.
  static constexpr UnixTime notice = 1'697'166'000;

  explicit FixedClock(UnixTime now = notice) : now_(now) {}
  [[nodiscard]] UnixTime now() const override { return now_; }
  /// In Japan's zone, whatever the machine's.
  [[nodiscard]] CivilDate today() const override {
    return CivilDate::from_days(static_cast<int>((now_ + 9 * 3600) / 86400));
  }
  [[nodiscard]] Uptime uptime() const override { return uptime_; }

  /// Time goes by.
  void advance(UnixTime seconds) {
    now_ += seconds;
    uptime_.milliseconds += seconds * 1000;
  }
  /// Somebody sets the clock.
  void set(UnixTime now) { now_ = now; }
  /// The machine starts anew.
  void restart() {
    ++uptime_.boot[0];
    if (uptime_.boot[0] == 0) ++uptime_.boot[1];
    uptime_.milliseconds = 0;
  }

 private:
  UnixTime now_;
  Uptime uptime_{{1}, 60'000};
};

}  // namespace mamori::fakes
