#include "viewmodels/shell/date_text.hpp"

#include <catch2/catch_test_macros.hpp>

namespace mamori::app {

TEST_CASE("a day is written with its era and weekday in Japanese, and shortly in English") {
  const CivilDate day = CivilDate::from_iso("2023-11-22").value();
  CHECK(dayText(day, Language::ja) == "令和5年11月22日（水）");
  CHECK(dayText(day, Language::en) == "Wed 22 Nov 2023");
  CHECK(dayTextShort(day, Language::ja) == "11月22日");
  CHECK(dayTextShort(day, Language::en) == "22 Nov");
}

TEST_CASE("days go to the screen and back as ISO text") {
  const CivilDate day = CivilDate::from_iso("2024-02-29").value();
  CHECK(isoText(day) == "2024-02-29");
  CHECK(dayOf("2024-02-29") == day);
  CHECK(isoText(std::nullopt).isEmpty());
  CHECK(dayOf("2023-02-29").error().code == ErrorCode::date_not_a_date);
}

}  // namespace mamori::app
