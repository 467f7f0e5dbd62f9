// Answers from another program or a form on paper, as JSON: one object a system, in it one a row:
//   {"レセコン": {"2(4)@server": {"verdict": "no", "on": "2023-11-22", "target": "2024-02-29", "remark": "…"},
//                 "2(5)@server": {"outside": "サーバはこの契約の担当ではない"}}}
// verdict  "yes" or "no"; a row with "" is not answered (as `--template` writes it)
// on       the day of the check, as parse_day reads it; today where it is left out
// target   after "no": the day by which it will be done
// second   "yes" or "no" of the second check, with its day in second_on
// early    true: a day before the form came out is right
// remark   at most 400 characters
// reason   why a verdict that was given before is another one now (of `respond`; --reason is for all rows)
// outside  in place of a verdict: why the contract leaves the row out
#pragma once

#include "cli/lookup.hpp"

namespace mamori::cli {

/// Errors: file_unreadable, file_too_large, bad_argument (where = the file, and what it begins with).
[[nodiscard]] Result<Json> answers_file(const std::string& path);

/// What a file says about one sheet.
struct Said {
  std::vector<std::pair<RowKey, Answer>> answers;
  std::vector<std::pair<RowKey, std::string>> outside;  ///< rows that the contract leaves out, and why
  std::vector<std::pair<RowKey, std::string>> reasons;  ///< why answers are others than before, where a row says so
};

/// What the file says about the system of a sheet; without "on" they are of `today`. Errors: bad_argument when the
/// system is not there or a row is not as above (where = the place, and what may stand there), day_*.
[[nodiscard]] Result<Said> answers_of(const Json& file, const desks::SheetView& sheet, CivilDate today);
/// Writes what the file says to the sheet; `reason` is for rows that have none of their own. Errors: those of
/// SheetBook.
[[nodiscard]] Result<void> put(desks::SheetBook& sheets, SheetId sheet, const Said& said, std::string_view reason);
/// The sheet as such a file, to be filled in: every row that applies, with what is answered already.
[[nodiscard]] Json template_of(const desks::SheetView& sheet);

}  // namespace mamori::cli
