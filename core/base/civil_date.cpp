#include "base/civil_date.hpp"

#include <algorithm>
#include <charconv>
#include <cstdio>

namespace mamori {
namespace {

using std::chrono::year_month_day;

constexpr int first_days = -25567;  // 1900-01-01
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
  if (year < 1900 || year > 2999 || !date.ok()) return fail(ErrorCode::date_not_a_date);
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

EraYear era_year(CivilDate day) {
  static const auto reiwa = CivilDate::from_days(18017);  // 2019-05-01
  static const auto heisei = CivilDate::from_days(6947);  // 1989-01-08
  if (day >= reiwa) return {Era::reiwa, day.year() - 2018};
  if (day >= heisei) return {Era::heisei, day.year() - 1988};
  return {Era::showa, day.year() - 1925};
}

namespace {

std::string era_text(EraYear era) {
  const char* name = era.era == Era::reiwa ? "令和" : era.era == Era::heisei ? "平成" : "昭和";
  return name + (era.year == 1 ? std::string("元") : std::to_string(era.year)) + "年";
}

}  // namespace

std::string wareki(CivilDate day) {
  return era_text(era_year(day)) + std::to_string(day.month()) + "月" + std::to_string(day.day()) + "日";
}

std::string wareki(FiscalYear year) {
  // A fiscal year carries the era of its last day: 令和元年度 began under 平成.
  const auto era = era_year(year.last_day());
  return era_text({era.era, era.year - 1}) + "度";
}

}  // namespace mamori
