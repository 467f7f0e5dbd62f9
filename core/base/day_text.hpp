// Days as a person writes and reads them: the one parser and the one set of formats, in both languages.
#pragma once

#include "base/civil_date.hpp"
#include "base/text.hpp"

#include <optional>

namespace mamori {

/// What is known about the year of a day that is written without one (7/3). It does not bound days that name their
/// year: whether such a day fits is for the caller to say.
struct DayContext {
  CivilDate first = CivilDate::earliest();  ///< the day lies in first … last, both included
  CivilDate last = CivilDate::latest();
  std::optional<CivilDate> near;  ///< of several days in the range the nearest to this one is meant

  [[nodiscard]] static DayContext in(FiscalYear year) { return {year.first_day(), year.last_day(), std::nullopt}; }
  [[nodiscard]] static DayContext around(CivilDate today) { return {.near = today}; }
};

/// Reads a day as people write it; half and full width are the same, white space may stand between the parts, one
/// pair of brackets may stand around the whole and the right weekday behind it:
///   令和7年7月3日（木） · 令7.7.3 · R7.7.3 · r7/7/3 · R元.5.1 · H31.5.1 · R070703    with an era (base/eras.hpp)
///   令和七年七月三日 · 二〇二五年七月三日 · 七月十一日                                     in kanji
///   2025-07-03 · 2025/7/3 · 2025.7.3 · 2025年7月3日 · 20250703                         with the year
///   3 Jul 2025 · Thu 3 July 2025 · Jul 3, 2025 · 3-Jul-25                               in English
///   7/3 · 7-3 · 7.3 · 7月3日 · （7/3） · 3 Jul                                            without a year
/// A day without a year takes the one day that the context leaves: the only one of its range; of several the nearest
/// to `near`, where that is less than a year away and no other is as near. Otherwise its year is not known.
/// Never guessed: a year of two digits without an era (25/7/3, 5.7.3), four digits that may be a year or a day (0703),
/// 3/7/2025, a day before its era or after the era's last year (R元.4.30, H32.3.31), a weekday that does not fit.
/// Behind the name of a month and a dash, where programs write a year so, two digits are read: 00 to 29 and 50 to 99.
/// Errors: date_not_a_date (no day, or text that is none of the above, also empty text), day_needs_year.
[[nodiscard]] Result<CivilDate> parse_day(std::string_view text, const DayContext& context = {});

/// Nothing was written: empty, or the printed （　/　） and 年 月 日 of a form with no number between.
[[nodiscard]] bool is_blank_day(std::string_view text);

/// 令和5年11月22日（水） / Wed 22 Nov 2023.
[[nodiscard]] std::string day_text(CivilDate day, Language language);
/// 令和5年11月22日 / 22 Nov 2023.
[[nodiscard]] std::string day_text_plain(CivilDate day, Language language);
/// 11月22日 / 22 Nov, for days whose year is plain from what stands around.
[[nodiscard]] std::string day_text_short(CivilDate day, Language language);
/// 令和5年11月 / November 2023.
[[nodiscard]] std::string month_text(CivilDate day, Language language);
/// 令和5年 / 2023.
[[nodiscard]] std::string year_text(CivilDate day, Language language);
/// 日 / Sun; `weekday` as CivilDate counts them.
[[nodiscard]] std::string weekday_text(unsigned weekday, Language language);
/// 令和5年度 / fiscal 2023.
[[nodiscard]] std::string fiscal_year_text(FiscalYear year, Language language);
/// 11/22 as the cells of the form take it; with its year 令和5/11/22.
[[nodiscard]] std::string cell_day(CivilDate day);
[[nodiscard]] std::string cell_day_with_year(CivilDate day);

}  // namespace mamori
