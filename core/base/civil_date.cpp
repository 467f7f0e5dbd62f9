#include "base/civil_date.hpp"

#include <algorithm>
#include <charconv>
#include <cstdio>

namespace mamori {
namespace {

using std::chrono::year_month_day;

constexpr int first_days = -37255;  // 1868-01-01
constexpr int last_days = 376199;   // 2999-12-31

year_month_day ymd(int days) {
  return year_month_day{std::chrono::sys_days{std::chrono::days{days}}};
}
int days_of(year_month_day date) {
  return static_cast<int>(std::chrono::sys_days{date}.time_since_epoch().count());
}

bool digits(std::string_view text, int& out) {
  const auto* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, out);
  return error == std::errc{} && stop == end && text.front() != '-';
}

}  // namespace

Result<CivilDate> CivilDate::from_ymd(int year, unsigned month, unsigned day) {
  const year_month_day date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
  if (!date.ok() || days_of(date) < first_days || days_of(date) > last_days) return fail(ErrorCode::date_not_a_date);
  return CivilDate(days_of(date));
}

Result<CivilDate> CivilDate::from_iso(std::string_view text) {
  int y = 0, m = 0, d = 0;
  const bool shaped = text.size() == 10 && text[4] == '-' && text[7] == '-' && digits(text.substr(0, 4), y) &&
                      digits(text.substr(5, 2), m) && digits(text.substr(8, 2), d);
  // A text of another shape is the date 0-0-0, which from_ymd refuses: one place raises the error.
  return shaped ? from_ymd(y, static_cast<unsigned>(m), static_cast<unsigned>(d)) : from_ymd(0, 0, 0);
}

CivilDate CivilDate::from_days(int days) {
  return CivilDate(std::clamp(days, first_days, last_days));
}
CivilDate CivilDate::earliest() {
  return CivilDate(first_days);
}
CivilDate CivilDate::latest() {
  return CivilDate(last_days);
}
int CivilDate::year() const {
  return static_cast<int>(ymd(days_).year());
}
unsigned CivilDate::month() const {
  return static_cast<unsigned>(ymd(days_).month());
}
unsigned CivilDate::day() const {
  return static_cast<unsigned>(ymd(days_).day());
}
unsigned CivilDate::weekday() const {
  return std::chrono::weekday{std::chrono::sys_days{std::chrono::days{days_}}}.c_encoding();
}

CivilDate CivilDate::plus_years(int years) const {
  auto date = ymd(days_) + std::chrono::years{years};
  if (!date.ok()) date = date.year() / date.month() / std::chrono::last;
  return from_days(days_of(date));
}

std::string CivilDate::iso() const {
  char text[16];
  std::snprintf(text, sizeof text, "%04d-%02u-%02u", year(), month(), day());
  return text;
}

FiscalYear FiscalYear::of(CivilDate day) {
  return FiscalYear{day.month() >= 4 ? day.year() : day.year() - 1};
}
CivilDate FiscalYear::first_day() const {
  return CivilDate::from_days(days_of(std::chrono::year{start_year} / 4 / 1));
}
CivilDate FiscalYear::last_day() const {
  return CivilDate::from_days(days_of(std::chrono::year{start_year + 1} / 3 / 31));
}

}  // namespace mamori
