// Days and years that the ministry's papers name beside the form's own, as data. A day (令和9年4月1日) and a year
// (令和9年度まで) are kept apart: the one is no other way of writing the other.
#pragma once

#include "base/civil_date.hpp"
#include "base/text.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace mamori::editions {

struct OfficialDay {
  std::string id;                            ///< stable: a newer calendar file takes the older one's place by it
  std::variant<CivilDate, FiscalYear> when;  ///< on the day, or until the year is over
  LocalText title;
  LocalText text;
  std::string source;
  bool first_hand = false;  ///< false: known from reports, and to be said so

  /// The day itself, or the last day of the year.
  [[nodiscard]] CivilDate day() const;
};

/// Those of `bytes`, in the order of the file. Errors: those of read_document, date_not_a_date.
[[nodiscard]] Result<std::vector<OfficialDay>> load_official_days(std::string_view bytes);
/// Those that are built into this program.
[[nodiscard]] Result<std::vector<OfficialDay>> official_days();

}  // namespace mamori::editions
