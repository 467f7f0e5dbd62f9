#include "base/civil_date.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using mamori::CivilDate;
using mamori::ErrorCode;
using mamori::FiscalYear;

namespace {
CivilDate day(std::string_view iso) {
  return *CivilDate::from_iso(iso);
}
}  // namespace

TEST_CASE("a day survives being written and read") {
  const auto text =
      GENERATE("1868-01-01", "1900-03-01", "1989-01-07", "2000-02-29", "2023-10-13", "2024-02-29", "2999-12-31");
  CHECK(day(text).iso() == text);
  CHECK(CivilDate::from_days(day(text).days()) == day(text));
}

TEST_CASE("what is no day is refused") {
  const auto text = GENERATE("", "2023-02-29", "2023-13-01", "2023-00-10", "2023-1-1", "20231013", "1867-12-31",
                             "3000-01-01", "2023-10-1x", "-023-10-10", "2023/10/13", "2023-10-130");
  REQUIRE_FALSE(CivilDate::from_iso(text));
  CHECK(CivilDate::from_iso(text).error().code == ErrorCode::date_not_a_date);
}

TEST_CASE("a fiscal year runs from 1 April to 31 March") {
  const auto r5 = FiscalYear::reiwa(5);
  CHECK(r5.first_day().iso() == "2023-04-01");
  CHECK(r5.last_day().iso() == "2024-03-31");
  CHECK(FiscalYear::of(day("2024-03-31")) == r5);
  CHECK(FiscalYear::of(day("2024-04-01")) == FiscalYear::reiwa(6));
  CHECK(r5.contains(day("2023-04-01")));
  CHECK_FALSE(r5.contains(day("2023-03-31")));
}

TEST_CASE("a year later is the same day, and 28 February for a leap day") {
  CHECK(day("2023-07-03").plus_years(1).iso() == "2024-07-03");
  CHECK(day("2024-02-29").plus_years(1).iso() == "2025-02-28");
}

TEST_CASE("weekdays count from Sunday") {
  CHECK(day("2023-11-22").weekday() == 3);
}
