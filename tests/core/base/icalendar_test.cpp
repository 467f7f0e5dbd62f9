#include "base/icalendar.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace mamori;

namespace {

constexpr UnixTime made = 1'700'000'000;  // 2023-11-14T22:13:20Z

CalendarEvent event() {
  return {"a@mamori-techo", *CivilDate::from_iso("2024-02-29"), "目標日 2(7) パッチ", {}, {}};
}

/// The file's lines with the folds taken out, each without its line end.
std::vector<std::string> lines_of(std::string file) {
  for (auto at = file.find("\r\n "); at != std::string::npos; at = file.find("\r\n ")) file.erase(at, 3);
  std::vector<std::string> lines;
  for (auto at = file.find("\r\n"); at != std::string::npos; at = file.find("\r\n")) {
    lines.push_back(file.substr(0, at));
    file.erase(0, at + 2);
  }
  REQUIRE(file.empty());
  return lines;
}

bool has(const std::vector<std::string>& lines, const std::string& line) {
  return std::find(lines.begin(), lines.end(), line) != lines.end();
}

}  // namespace

TEST_CASE("a day in a calendar file is a whole day with its reminders") {
  auto told = event();
  told.days_before = {0, 1, 7};
  const auto lines = lines_of(icalendar("まもり手帳", {told}, made));
  CHECK(lines.front() == "BEGIN:VCALENDAR");
  CHECK(lines.back() == "END:VCALENDAR");
  for (const auto* line : {"VERSION:2.0", "UID:a@mamori-techo", "DTSTAMP:20231114T221320Z",
                           "DTSTART;VALUE=DATE:20240229", "DTEND;VALUE=DATE:20240301", "SUMMARY:目標日 2(7) パッチ",
                           "TRIGGER:PT9H", "TRIGGER:-PT15H", "TRIGGER:-P6DT15H"}) {
    CHECK(has(lines, line));
  }
  CHECK(std::count(lines.begin(), lines.end(), "BEGIN:VALARM") == 3);
  CHECK_FALSE(has(lines, "DESCRIPTION:"));
}

TEST_CASE("lines end in CRLF, are folded at 75 octets and never inside a character") {
  auto told = event();
  for (int i = 0; i < 60; ++i) told.description += "棚Bの端末";
  const auto file = icalendar("まもり手帳", {told}, made);
  std::size_t from = 0;
  for (auto at = file.find('\n'); at != std::string::npos; at = file.find('\n', from)) {
    REQUIRE(at > 0);
    REQUIRE(file[at - 1] == '\r');
    REQUIRE(at - 1 - from <= 75);
    REQUIRE(code_points(file.substr(from, at - 1 - from)) != not_utf8);
    from = at + 1;
  }
  CHECK(has(lines_of(file), "DESCRIPTION:" + told.description));
}

TEST_CASE("a text cannot end its line or begin another property") {
  auto told = event();
  told.summary = "a,b;c\\d\r\nATTENDEE:mailto:x\x01";
  const auto lines = lines_of(icalendar("n", {told}, made));
  CHECK(has(lines, "SUMMARY:a\\,b\\;c\\\\d\\nATTENDEE:mailto:x"));
}
