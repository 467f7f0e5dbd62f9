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
  void advance(UnixTime seconds) { now_ += seconds; }

 private:
  UnixTime now_;
};

}  // namespace mamori::fakes
