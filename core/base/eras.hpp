// The Japanese eras (元号): one table. The next era is one line of it.
#pragma once

#include "base/civil_date.hpp"

#include <span>

namespace mamori {

struct Era {
  std::string_view ja;  ///< 令和
  std::string_view en;  ///< Reiwa
  char letter;          ///< R, as in R7.7.3
  CivilDate first_day;
};

/// Oldest first, beginning with 明治.
[[nodiscard]] std::span<const Era> eras();

struct EraYear {
  const Era* era;  ///< never null
  int year;        ///< 1 = 元年
};
/// A day before the oldest era of the table counts as its first year.
[[nodiscard]] EraYear era_year(CivilDate day);
/// The day that `year` of `era`, one of eras(), writes. An era's last year is counted to its end, as papers and
/// programs went on to: 平成31年5月1日 is 令和元年5月1日. Errors: date_not_a_date, also when the era had not begun on
/// it, or its last year was over.
[[nodiscard]] Result<CivilDate> day_in_era(const Era& era, int year, unsigned month, unsigned day);

}  // namespace mamori
