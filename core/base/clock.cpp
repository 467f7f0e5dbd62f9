#include "base/clock.hpp"

#include <chrono>
#include <ctime>

namespace mamori {
namespace {

constexpr UnixTime seconds_a_day = 86'400;

UnixTime system_now() {
  return std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch()).count();
}

}  // namespace

CivilDate local_date(UnixTime time) {
  const auto t = static_cast<std::time_t>(time);
  std::tm parts{};
  localtime_r(&t, &parts);
  const std::chrono::year_month_day date{std::chrono::year{parts.tm_year + 1900},
                                         std::chrono::month{static_cast<unsigned>(parts.tm_mon + 1)},
                                         std::chrono::day{static_cast<unsigned>(parts.tm_mday)}};
  return CivilDate::from_days(static_cast<int>(std::chrono::sys_days{date}.time_since_epoch().count()));
}

UnixTime SystemClock::now() const {
  return system_now();
}
CivilDate SystemClock::today() const {
  return local_date(system_now());
}

ChosenDayClock::ChosenDayClock(CivilDate today)
    : today_(today), shift_(days_between(local_date(system_now()), today) * seconds_a_day) {}
UnixTime ChosenDayClock::now() const {
  return system_now() + shift_;
}

}  // namespace mamori
