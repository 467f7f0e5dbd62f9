#include "checklist/reminders.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace mamori;

namespace {

CivilDate day(const char* iso) {
  return CivilDate::from_iso(iso).value();
}

}  // namespace

TEST_CASE("without a due day the next reminder is a fortnight after the last contact") {
  CHECK(checklist::reminder_day(day("2023-11-10"), {}) == day("2023-11-24"));
  CHECK(checklist::reminder_day(day("2023-11-24"), {}) == day("2023-12-08"));
}

TEST_CASE("a due day that comes near is reminded of three days before, and on the day after it went by") {
  const auto due = day("2023-11-20");
  CHECK(checklist::reminder_day(day("2023-11-10"), due) == day("2023-11-17"));
  CHECK(checklist::reminder_day(day("2023-11-17"), due) == day("2023-11-21"));
  CHECK(checklist::reminder_day(day("2023-11-20"), due) == day("2023-11-21"));
  CHECK(checklist::reminder_day(day("2023-11-21"), due) == day("2023-12-05"));
}

TEST_CASE("a due day far ahead does not put off the reminder after a fortnight") {
  CHECK(checklist::reminder_day(day("2023-11-10"), day("2024-01-31")) == day("2023-11-24"));
}

TEST_CASE("the rule's days can be others") {
  CHECK(checklist::reminder_day(day("2023-11-10"), {}, {7, 1}) == day("2023-11-17"));
  CHECK(checklist::reminder_day(day("2023-11-10"), day("2023-11-15"), {7, 1}) == day("2023-11-14"));
}
