#include "base/clock.hpp"

#include <chrono>
#include <ctime>
#include <fstream>
#include <random>
#include <string>

namespace mamori {
namespace {

constexpr UnixTime seconds_a_day = 86'400;

UnixTime system_now() {
  return std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch()).count();
}

/// The system's own name of this start; where it keeps none, one of this process, which then counts as a start.
BootId read_boot() {
  BootId boot{};
  std::string text;
  std::ifstream("/proc/sys/kernel/random/boot_id") >> text;
  std::size_t digits = 0;
  for (const char c : text) {
    const int value = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
    if (value < 0 || digits == 2 * boot.size()) continue;
    auto& byte = boot[digits++ / 2];
    byte = static_cast<std::uint8_t>(byte << 4 | value);
  }
  if (digits == 2 * boot.size()) return boot;
  std::random_device random;
  for (auto& byte : boot) byte = static_cast<std::uint8_t>(random());
  return boot;
}

Uptime system_uptime() {
  static const BootId boot = read_boot();
#ifdef CLOCK_BOOTTIME
  constexpr clockid_t with_sleep = CLOCK_BOOTTIME;
#else
  constexpr clockid_t with_sleep = CLOCK_MONOTONIC;  // counts sleep on the systems that do not name the other
#endif
  std::timespec now{};
  clock_gettime(with_sleep, &now);
  return {boot, std::int64_t{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000};
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
Uptime SystemClock::uptime() const {
  return system_uptime();
}

ChosenDayClock::ChosenDayClock(CivilDate today)
    : today_(today), shift_(days_between(local_date(system_now()), today) * seconds_a_day) {}
UnixTime ChosenDayClock::now() const {
  return system_now() + shift_;
}
Uptime ChosenDayClock::uptime() const {
  return system_uptime();
}

}  // namespace mamori
