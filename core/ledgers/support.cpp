#include "ledgers/support.hpp"

#include "ledgers/fold.hpp"

#include <algorithm>
#include <string>

namespace mamori::ledgers {
namespace {

struct Line {
  std::string_view name;  ///< folded, without spaces
  int year;
  unsigned month;
  unsigned day;
};

// Ends of (extended) support as the makers publish them: Microsoft's lifecycle pages, Canonical's and Red Hat's release
// pages. Longer names stand before shorter ones that they contain.
constexpr Line lines[] = {
    {"server2022", 2031, 10, 14}, {"server2019", 2029, 1, 9},    {"server2016", 2027, 1, 12},
    {"server2012", 2023, 10, 10}, {"server2008", 2020, 1, 14},   {"server2003", 2015, 7, 14},
    {"windows10", 2025, 10, 14},  {"windows8.1", 2023, 1, 10},   {"windows8", 2016, 1, 12},
    {"windows7", 2020, 1, 14},    {"windowsvista", 2017, 4, 11}, {"windowsxp", 2014, 4, 8},
    {"win10", 2025, 10, 14},      {"win8.1", 2023, 1, 10},       {"win8", 2016, 1, 12},
    {"win7", 2020, 1, 14},        {"winxp", 2014, 4, 8},         {"ubuntu18.04", 2023, 5, 31},
    {"ubuntu20.04", 2025, 5, 31}, {"centos8", 2021, 12, 31},     {"centos7", 2024, 6, 30},
    {"centos6", 2020, 11, 30},
};

bool goes_on(char next) {
  return (next >= '0' && next <= '9') || next == '.';
}

}  // namespace

CivilDate support_as_of() {
  return CivilDate::from_ymd(2025, 11, 1).value_or(CivilDate::from_days(0));
}

std::optional<CivilDate> support_end(std::string_view os) {
  auto name = folded(os);
  std::erase_if(name, [](char c) { return c == ' ' || c == '_' || c == '-'; });
  // Editions with long-term servicing have ends of their own, which the table does not hold.
  if (name.find("ltsc") != std::string::npos || name.find("ltsb") != std::string::npos) return std::nullopt;
  for (const auto& line : lines) {
    const auto at = name.find(line.name);
    if (at == std::string::npos) continue;
    const auto behind = at + line.name.size();
    if (behind < name.size() && goes_on(name[behind])) continue;
    const auto day = CivilDate::from_ymd(line.year, line.month, line.day);
    if (day) return *day;
  }
  return std::nullopt;
}

}  // namespace mamori::ledgers
