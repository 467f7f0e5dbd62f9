#include "base/icalendar.hpp"

#include <chrono>
#include <cstdio>
#include <string_view>

namespace mamori {
namespace {

constexpr std::size_t octets_a_line = 75;  // without the line end
constexpr int reminding_hour = 9;

std::string compact(CivilDate day) {
  auto text = day.iso();
  std::erase(text, '-');
  return text;
}

std::string stamp(UnixTime time) {
  const std::chrono::sys_seconds at{std::chrono::seconds{time}};
  const auto midnight = std::chrono::floor<std::chrono::days>(at);
  const std::chrono::hh_mm_ss clock{at - midnight};
  char text[16];
  std::snprintf(text, sizeof text, "T%02d%02d%02dZ", static_cast<int>(clock.hours().count()),
                static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()));
  return compact(CivilDate::from_days(static_cast<int>(midnight.time_since_epoch().count()))) + text;
}

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\n') {
      out += "\\n";
    } else if (c == '\\' || c == ';' || c == ',') {
      out += '\\';
      out += c;
    } else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F) {
      out += c;
    }
  }
  return out;
}

bool goes_on(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// One content line, folded. A line that goes on begins with a blank, which counts.
void put(std::string& out, std::string_view line) {
  std::size_t room = octets_a_line;
  while (line.size() > room) {
    std::size_t cut = room;
    while (cut > 0 && goes_on(line[cut])) --cut;
    out += line.substr(0, cut);
    out += "\r\n ";
    line.remove_prefix(cut);
    room = octets_a_line - 1;
  }
  out += line;
  out += "\r\n";
}

/// From midnight of the day on which the event begins, back or forth to the hour of reminding.
std::string trigger(int days_before) {
  if (days_before == 0) return "TRIGGER:PT" + std::to_string(reminding_hour) + "H";
  const int hours = 24 - reminding_hour;
  const int days = days_before - 1;
  return "TRIGGER:-P" + (days > 0 ? std::to_string(days) + "D" : std::string()) + "T" + std::to_string(hours) + "H";
}

void put_begin(std::string& out, std::string_view what) {
  put(out, R"(BEGIN:)" + std::string(what));
}
void put_end(std::string& out, std::string_view what) {
  put(out, R"(END:)" + std::string(what));
}

void put_event(std::string& out, const CalendarEvent& event, const std::string& made) {
  put_begin(out, "VEVENT");
  put(out, "UID:" + escaped(event.uid));
  put(out, "DTSTAMP:" + made);
  put(out, "DTSTART;VALUE=DATE:" + compact(event.day));
  put(out, "DTEND;VALUE=DATE:" + compact(event.day.plus_days(1)));
  put(out, "SUMMARY:" + escaped(event.summary));
  if (!event.description.empty()) put(out, "DESCRIPTION:" + escaped(event.description));
  put(out, "TRANSP:TRANSPARENT");
  for (const int days : event.days_before) {
    put_begin(out, "VALARM");
    put(out, "ACTION:DISPLAY");
    put(out, "DESCRIPTION:" + escaped(event.summary));
    put(out, trigger(days));
    put_end(out, "VALARM");
  }
  put_end(out, "VEVENT");
}

}  // namespace

std::string icalendar(const std::string& name, const std::vector<CalendarEvent>& events, UnixTime made) {
  std::string out;
  put_begin(out, "VCALENDAR");
  put(out, "VERSION:2.0");
  put(out, "PRODID:-//Mamori Techo//JA");
  put(out, "CALSCALE:GREGORIAN");
  put(out, "X-WR-CALNAME:" + escaped(name));
  for (const auto& event : events) put_event(out, event, stamp(made));
  put_end(out, "VCALENDAR");
  return out;
}

}  // namespace mamori
