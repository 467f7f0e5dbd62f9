// When a vendor that was asked and is silent should be reminded. Pure; no clock.
#pragma once

#include "base/civil_date.hpp"

#include <optional>

namespace mamori::checklist {

/// Whole days.
struct ReminderRule {
  int after_asking = 14;  ///< since it was last asked or reminded
  int before_due = 3;     ///< before the day by which it should answer
};

/// The day on which to remind next: so many days after the last contact; earlier where the due day comes near, and on
/// the day after the due day went by. Each of these counts once: what lies on or before the last contact was done.
[[nodiscard]] CivilDate reminder_day(CivilDate last_contact, std::optional<CivilDate> due,
                                     const ReminderRule& rule = {});

}  // namespace mamori::checklist
