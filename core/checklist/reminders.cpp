#include "checklist/reminders.hpp"

#include <algorithm>

namespace mamori::checklist {

CivilDate reminder_day(CivilDate last_contact, std::optional<CivilDate> due, const ReminderRule& rule) {
  CivilDate next = last_contact.plus_days(rule.after_asking);
  if (!due) return next;
  for (const CivilDate day : {due->plus_days(-rule.before_due), due->plus_days(1)}) {
    if (day > last_contact) next = std::min(next, day);
  }
  return next;
}

}  // namespace mamori::checklist
