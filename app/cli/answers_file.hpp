// Answers from another program or a form on paper: one object a system, in it one a row:
// {"レセコン": {"2(4)@server": {"verdict": "no", "on": "2023-11-22", "target": "2024-02-29", "remark": "…"}}}
// Days are written as parse_day reads them; "early": true says that a day before the form came out is right.
#pragma once

#include "cli/lookup.hpp"

namespace mamori::cli {

/// Errors: file_unreadable, file_too_large, bad_argument.
[[nodiscard]] Result<Json> answers_file(const std::string& path);

/// What the file says about the system of a sheet; without "on" they are of `today`. Errors: bad_argument when the
/// system is not there or a row is not as above, day_*.
[[nodiscard]] Result<std::vector<std::pair<RowKey, Answer>>> answers_of(const Json& file, const desks::SheetView& sheet,
                                                                        CivilDate today);

}  // namespace mamori::cli
