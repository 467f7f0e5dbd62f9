#include "base/day_text.hpp"

#include "base/eras.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mamori;

namespace {

CivilDate day(std::string_view iso) {
  return *CivilDate::from_iso(iso);
}
std::string read(std::string_view text, const DayContext& context = {}) {
  const auto found = parse_day(text, context);
  return found ? found->iso() : std::string(name_of(found.error().code));
}

}  // namespace

TEST_CASE("a day is read in every form in which people write it") {
  const auto* text = GENERATE(
      "令和7年7月3日", "令和７年７月３日", "令和7年7月3日（木）", "令和 7 年 7 月 3 日", "令7.7.3", "R7.7.3", "r7/7/3",
      "Ｒ７．７．３", "R7-7-3", "R7年7月3日", "R070703", "2025-07-03", "2025/7/3", "2025.7.3", "2025年7月3日",
      "２０２５／７／３", "20250703", "　2025/07/03 ", "（2025/7/3）", "2025−7−3", "㋿7年7月3日", "3 Jul 2025",
      "3 July 2025", "Thu 3 Jul 2025", "Thursday, 3 July 2025", "Jul 3, 2025", "Thu Jul 3 2025", "2025年7月3日(木曜日)",
      "3-Jul-25", "03-JUL-2025", "令和七年七月三日", "令和七年七月三日（木）", "二〇二五年七月三日", "七月三日", "7/3",
      "7-3", "7.3", "７月３日", "（7/3）", "(７／３)", "3 Jul");
  CAPTURE(text);
  CHECK(read(text, DayContext::in(FiscalYear::reiwa(7))) == "2025-07-03");
}

TEST_CASE("the first year and the last day of an era are read") {
  CHECK(read("R元.5.1") == "2019-05-01");
  CHECK(read("令和元年5月1日") == "2019-05-01");
  CHECK(read("R1.5.1") == "2019-05-01");
  CHECK(read("H31.4.30") == "2019-04-30");
  CHECK(read("平成元年1月8日") == "1989-01-08");
  CHECK(read("S64.1.7") == "1989-01-07");
  CHECK(read("大正15年12月24日") == "1926-12-24");
  CHECK(read("M45.7.29") == "1912-07-29");
}

TEST_CASE("the last year of an era is counted to its end") {
  CHECK(read("H31.5.1") == "2019-05-01");
  CHECK(read("平成31年12月31日") == "2019-12-31");
  CHECK(read("昭和64年1月8日") == "1989-01-08");
  CHECK(read("大正15年12月25日") == "1926-12-25");
  CHECK(read("明治45年7月30日") == "1912-07-30");
  CHECK(read("H32.1.1") == "date_not_a_date");
  CHECK(read("S65.1.1") == "date_not_a_date");
}

TEST_CASE("kanji count the years, months and days") {
  CHECK(read("令和五年四月一日") == "2023-04-01");
  CHECK(read("令和元年十二月三十一日") == "2019-12-31");
  CHECK(read("平成二十三年十月二十日") == "2011-10-20");
  CHECK(read("平成三十一年四月十一日") == "2019-04-11");
  CHECK(read("二〇二三年一一月二二日") == "2023-11-22");
  CHECK(read("二〇二三年十一月二十二日（水曜日）") == "2023-11-22");
  for (const auto* none : {"令和五年四月三十一日", "令和十十年四月一日", "令和五年〇月一日", "二十二十年一月一日",
                           "五年四月一日頃", "令和五四一", "三日月", "一二三四五年一月一日"}) {
    CAPTURE(none);
    CHECK(read(none) == "date_not_a_date");
  }
  CHECK(read("五年四月一日") == "day_needs_year");
}

TEST_CASE("two digits of a year behind a month's name and a dash are read where programs agree") {
  CHECK(read("1-Apr-23") == "2023-04-01");
  CHECK(read("31-Dec-29") == "2029-12-31");
  CHECK(read("1-Jan-50") == "1950-01-01");
  CHECK(read("1-Apr-30") == "day_needs_year");
  CHECK(read("1-Apr-49") == "day_needs_year");
  CHECK(read("1-Apr23") == "date_not_a_date");
  CHECK(read("1-Apr-") == "date_not_a_date");
  CHECK(read("30-Feb-23") == "date_not_a_date");
}

TEST_CASE("what is no day is refused and never bent into one") {
  const auto* text = GENERATE("", "　", "きのう", "2025-02-29", "2025/13/1", "2025/7/0", "2/30", "13/1", "7/32",
                              "R元.4.30", "平成32年3月31日", "令和0年5月1日", "令和7年", "R7.7", "令和2025年7月3日",
                              "元年5月1日", "2025/7-3", "2025年7/3", "2025-7", "0703", "703", "070703", "2025070",
                              "202507031", "7/3 1", "7/3頃", "7/3(木", "2025/7/3(金)", "Fri 3 Jul 2025", "3 Abc 2025",
                              "Jul", "2025-07-03T00:00", "1/2/3/4", "7//3", "-7/3", "7/3-", "1867-12-31", "\xFF\xFE");
  CAPTURE(text);
  CHECK(read(text, DayContext::in(FiscalYear::reiwa(7))) == "date_not_a_date");
}

TEST_CASE("a year of two digits without an era is not guessed") {
  const auto* text = GENERATE("25/7/3", "5.7.3", "7年7月3日", "3/7/2025", "3 Jul 25");
  CAPTURE(text);
  const auto said = read(text, DayContext::in(FiscalYear::reiwa(7)));
  CHECK((said == "day_needs_year" || said == "date_not_a_date"));
}

TEST_CASE("a day without a year takes the one day that the context leaves") {
  const auto r5 = DayContext::in(FiscalYear::reiwa(5));
  CHECK(read("3/31", r5) == "2024-03-31");
  CHECK(read("4/1", r5) == "2023-04-01");
  CHECK(read("2/29", r5) == "2024-02-29");
  CHECK(read("2/29", DayContext::in(FiscalYear::reiwa(6))) == "day_needs_year");
  CHECK(read("7/3") == "day_needs_year");

  DayContext checks{day("2023-10-13"), day("2026-11-30"), std::nullopt};
  CHECK(read("7/3", checks) == "day_needs_year");
  checks.near = day("2026-11-30");
  CHECK(read("7/3", checks) == "2026-07-03");
  CHECK(read("12/1", checks) == "2025-12-01");
  CHECK(read("2/29", checks) == "2024-02-29");
}

TEST_CASE("without a range the nearest day is meant, unless two are as near") {
  const auto around = DayContext::around(day("2026-11-30"));
  CHECK(read("1/10", around) == "2027-01-10");
  CHECK(read("9/1", around) == "2026-09-01");
  CHECK(read("11/30", around) == "2026-11-30");
  CHECK(read("1/1", DayContext::around(day("2024-07-02"))) == "day_needs_year");
}

TEST_CASE("a printed cell with no number in it is blank") {
  for (const auto* text : {"", " ", "　", "（　/　）", "( / )", "年　月　日", "令和　年　月　日"})
    CHECK(is_blank_day(text));
  for (const auto* text : {"7/3", "（7/ ）", "はい", "未"}) CHECK_FALSE(is_blank_day(text));
}

TEST_CASE("days are written in the Japanese era and shortly in English") {
  CHECK(day_text(day("2023-11-22"), Language::ja) == "令和5年11月22日（水）");
  CHECK(day_text(day("2023-11-22"), Language::en) == "Wed 22 Nov 2023");
  CHECK(day_text_short(day("2023-11-22"), Language::ja) == "11月22日");
  CHECK(day_text_short(day("2023-11-22"), Language::en) == "22 Nov");
  CHECK(month_text(day("2019-05-31"), Language::ja) == "令和元年5月");
  CHECK(month_text(day("2019-05-31"), Language::en) == "May 2019");
  CHECK(cell_day(day("2026-11-30")) == "11/30");
  CHECK(cell_day_with_year(day("2026-11-30")) == "令和8/11/30");
  CHECK(fiscal_year_text(FiscalYear::reiwa(5), Language::ja) == "令和5年度");
  CHECK(fiscal_year_text(FiscalYear::reiwa(5), Language::en) == "fiscal 2023");
}

TEST_CASE("every day that is written is read again as the same day") {
  for (int days = CivilDate::earliest().days() + 24; days < day("2101-01-01").days(); days += 13) {
    const auto written = CivilDate::from_days(days);
    for (const auto& text : {day_text(written, Language::ja), day_text(written, Language::en), written.iso(),
                             day_text_plain(written, Language::ja), cell_day_with_year(written)}) {
      REQUIRE(read(text) == written.iso());
    }
  }
}
