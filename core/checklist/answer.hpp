// What a person says about one row of the form, and the rules that one answer must keep by itself.
#pragma once

#include "base/civil_date.hpp"
#include "editions/edition.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mamori {

enum class Verdict : std::uint8_t { no, yes };

/// はい or いいえ and the day on which it was checked.
struct Check {
  Verdict verdict = Verdict::yes;
  CivilDate day;
  bool early = false;  ///< the day lies before the form came out, and a person said that it is right all the same
  friend bool operator==(const Check&, const Check&) = default;
};

/// One row's cells: 1回目, 目標日, 2回目, 備考.
struct Answer {
  std::optional<Check> first;
  std::optional<CivilDate> target_day;
  std::optional<Check> second;
  std::string remark;
  bool unsure = false;  ///< わからない: a working state that never leaves the device; a first check ends it

  [[nodiscard]] bool empty() const { return !first && !target_day && !second && remark.empty() && !unsure; }
  /// The verdict that counts now: the second check's when there is one.
  [[nodiscard]] std::optional<Verdict> verdict() const;
  friend bool operator==(const Answer&, const Answer&) = default;
};

namespace checklist {

/// Longest remark, in code points; it must fit on the form's continuation page.
inline constexpr std::size_t remark_limit = 400;
/// A remark as a person typed it, in normal form (base/text.hpp); it may be empty. Errors: remark_too_long (also for
/// text that is not UTF-8), where = `where`.
[[nodiscard]] Result<std::string> checked_remark(std::string_view typed, std::string_view where);

/// The days on which a check can have been made, both included.
struct CheckDays {
  CivilDate first;  ///< Edition::first_check_day, or today where the form's year has not begun
  CivilDate today;
};
[[nodiscard]] inline CheckDays check_days(const Edition& edition, CivilDate today) {
  // A sheet may be begun before its year; what is checked then is checked today.
  return {edition.issued_on.value_or(std::min(edition.year.first_day(), today)), today};
}
/// Whether a check counts: not after today (a clock stood wrong), and not before the first unless a person said
/// that the day is right.
[[nodiscard]] bool stands(const Check& check, const CheckDays& days);

/// The rules of the form for one answer (notice of 2023-10-13, マニュアル I.2): its checks stand; a first いいえ has a
/// target day between the check and the end of the row's due year, or once that is over, as far ahead as `target_range`
/// goes; only a first いいえ has a target day and a second check, and the second is not before the first; the gate has
/// neither (its line on the form has no cells for them). An いいえ without its target day is incomplete, not refused: a
/// person answers first and dates after. Errors: check_day_in_future, check_day_before_issue, target_day_without_no,
/// target_day_outside_year, second_check_without_no, second_check_before_first, remark_too_long (also for a remark that
/// is not UTF-8); where = the row key.
[[nodiscard]] Result<void> check(const Answer& answer, const Row& row, const CheckDays& days);

/// `check`, and what only a person who writes now must keep: once the row's year is over, a target day that was not
/// there before lies today or later, unless the check itself and the target day lie in that year (an old paper is
/// copied). Errors: those of `check`.
[[nodiscard]] Result<void> check_change(const Answer& before, const Answer& after, const Row& row,
                                        const CheckDays& days);

/// Whether `after` changes a verdict that was given, or takes it away: then the history wants to know why. A first
/// verdict for what was open, a day, a target day and a remark need no reason.
[[nodiscard]] bool needs_reason(const Answer& before, const Answer& after);

/// Something was done on `day`. Errors: check_day_in_future.
[[nodiscard]] Result<void> check_day(CivilDate day, CivilDate today, std::string_view where);

}  // namespace checklist
}  // namespace mamori
