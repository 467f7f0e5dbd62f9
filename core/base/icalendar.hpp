// A calendar file (.ics, RFC 5545) of whole days: what other programs need to remind somebody.
#pragma once

#include "base/civil_date.hpp"
#include "base/clock.hpp"

#include <string>
#include <vector>

namespace mamori {

/// A day to be reminded of.
struct CalendarEvent {
  std::string uid;  ///< the same for the same thing in every file, so that a newer file takes the older one's place
  CivilDate day;
  std::string summary;
  std::string description;       ///< may hold line ends; may be empty
  std::vector<int> days_before;  ///< when to remind: so many days before, at nine in the morning; 0 is on the day
};

/// A VCALENDAR that holds `events` as given: lines end in CRLF and are folded at 75 octets without cutting a character
/// (RFC 5545 §3.1), texts are escaped (§3.3.11), days are VALUE=DATE (§3.6.1), reminders are VALARM with ACTION:DISPLAY
/// (§3.6.6). `made` is DTSTAMP. Texts are UTF-8; control characters but line ends are left out.
[[nodiscard]] std::string icalendar(const std::string& name, const std::vector<CalendarEvent>& events, UnixTime made);

}  // namespace mamori
