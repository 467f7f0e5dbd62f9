// Days as the form writes them: civil dates, fiscal years (年度) and their names (和暦). Pure values, no clock.
#pragma once

#include "base/error.hpp"

#include <chrono>
#include <compare>
#include <string>
#include <string_view>

namespace mamori {

/// A day of the Gregorian calendar, 1868-01-01 (the first year of 明治) to 2999-12-31, without time or zone.
class CivilDate {
 public:
  /// Errors: date_not_a_date when the three numbers are no day in range.
  static Result<CivilDate> from_ymd(int year, unsigned month, unsigned day);
  /// Reads exactly `YYYY-MM-DD`. Errors: date_not_a_date.
  static Result<CivilDate> from_iso(std::string_view text);
  /// `days` since 1970-01-01; clamped to the range above.
  static CivilDate from_days(int days);
  /// The ends of the range.
  static CivilDate earliest();
  static CivilDate latest();

  [[nodiscard]] int year() const;
  [[nodiscard]] unsigned month() const;
  [[nodiscard]] unsigned day() const;
  /// 0 = Sunday … 6 = Saturday.
  [[nodiscard]] unsigned weekday() const;
  /// Days since 1970-01-01.
  [[nodiscard]] int days() const { return days_; }
  [[nodiscard]] CivilDate plus_days(int days) const { return from_days(days_ + days); }
  /// The same day a year later (29 February becomes 28 February).
  [[nodiscard]] CivilDate plus_years(int years) const;
  /// `YYYY-MM-DD`.
  [[nodiscard]] std::string iso() const;

  friend auto operator<=>(const CivilDate&, const CivilDate&) = default;

 private:
  explicit CivilDate(int days) : days_(days) {}
  int days_;
};

/// Whole days from `from` to `to`; negative when `to` is earlier.
[[nodiscard]] inline int days_between(CivilDate from, CivilDate to) {
  return to.days() - from.days();
}

/// 年度: 1 April of `start_year` to 31 March of the next.
struct FiscalYear {
  int start_year;

  /// 令和N年度 starts on 1 April of 2018 + N.
  static FiscalYear reiwa(int n) { return FiscalYear{2018 + n}; }
  static FiscalYear of(CivilDate day);
  [[nodiscard]] CivilDate first_day() const;
  [[nodiscard]] CivilDate last_day() const;
  [[nodiscard]] bool contains(CivilDate day) const { return first_day() <= day && day <= last_day(); }

  friend auto operator<=>(const FiscalYear&, const FiscalYear&) = default;
};

/// 令和5年10月13日; the first year is written 元年.
[[nodiscard]] std::string wareki(CivilDate day);
/// 令和5年度.
[[nodiscard]] std::string wareki(FiscalYear year);

}  // namespace mamori
