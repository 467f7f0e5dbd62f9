// The days that a pharmacy has to keep, as a calendar file for whatever program reminds it (base/icalendar.hpp).
#pragma once

#include "desks/views.hpp"
#include "editions/official_days.hpp"

#include <string>
#include <vector>

namespace mamori::reports {

/// Target days of いいえ that still stand, days by which a vendor should answer that has not, the yearly check of each
/// sheet, the end of the form's year, and the ministry's own days; only those from `overview.today` on. `sheets` are
/// all that the papers show, `asked` everything that was asked. What is named: rows by number and title, vendors by
/// name.
[[nodiscard]] std::string calendar_of(const desks::Overview& overview, const std::vector<desks::SheetView>& sheets,
                                      const std::vector<desks::AskedView>& asked,
                                      const std::vector<editions::OfficialDay>& days, UnixTime made, Language language);

}  // namespace mamori::reports
