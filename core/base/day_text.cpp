#include "base/day_text.hpp"

#include "base/eras.hpp"

#include <array>

namespace mamori {
namespace {

constexpr std::array<std::string_view, 12> months{"January",   "February", "March",    "April",
                                                  "May",       "June",     "July",     "August",
                                                  "September", "October",  "November", "December"};
constexpr std::array<std::string_view, 7> weekdays_ja{"日", "月", "火", "水", "木", "金", "土"};
constexpr std::array<std::string_view, 7> weekdays_en{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};

std::string number(unsigned value) {
  return std::to_string(value);
}

std::string count_in_era(int year) {
  return year == 1 ? std::string("元") : std::to_string(year);
}

std::string era_text(EraYear year) {
  return std::string(year.era->ja) + count_in_era(year.year) + "年";
}

}  // namespace

std::string wareki(CivilDate day) {
  return era_text(era_year(day)) + number(day.month()) + "月" + number(day.day()) + "日";
}

std::string wareki(FiscalYear year) {
  // 平成31年4月 lies in 令和元年度, but 昭和64年3月 was no more, and 昭和63年度 kept its name to the end.
  const auto end = era_year(year.last_day());
  if (end.year > 1) return era_text({end.era, end.year - 1}) + "度";
  return era_text(era_year(year.first_day())) + "度";
}

std::string day_text(CivilDate day, Language language) {
  const auto plain = day_text_plain(day, language);
  const auto weekday = weekday_text(day.weekday(), language);
  return language == Language::en ? weekday + " " + plain : plain + "（" + weekday + "）";
}

std::string day_text_plain(CivilDate day, Language language) {
  if (language == Language::ja) return wareki(day);
  return day_text_short(day, language) + " " + std::to_string(day.year());
}

std::string day_text_short(CivilDate day, Language language) {
  if (language == Language::ja) return number(day.month()) + "月" + number(day.day()) + "日";
  return number(day.day()) + " " + std::string(months[day.month() - 1].substr(0, 3));
}

std::string month_text(CivilDate day, Language language) {
  if (language == Language::ja) return year_text(day, language) + number(day.month()) + "月";
  return std::string(months[day.month() - 1]) + " " + std::to_string(day.year());
}

std::string year_text(CivilDate day, Language language) {
  return language == Language::ja ? era_text(era_year(day)) : std::to_string(day.year());
}

std::string weekday_text(unsigned weekday, Language language) {
  return std::string((language == Language::ja ? weekdays_ja : weekdays_en).at(weekday));
}

std::string fiscal_year_text(FiscalYear year, Language language) {
  return language == Language::ja ? wareki(year) : "fiscal " + std::to_string(year.start_year);
}

std::string cell_day(CivilDate day) {
  return number(day.month()) + "/" + number(day.day());
}

std::string cell_day_with_year(CivilDate day) {
  const auto year = era_year(day);
  return std::string(year.era->ja) + count_in_era(year.year) + "/" + cell_day(day);
}

}  // namespace mamori
