// Eras, fiscal years and the zone of Japan against ICU's Japanese calendar, and the letters that a person sees against
// its character breaks: ICU knows both from another hand.
#include "base/clock.hpp"
#include "base/day_text.hpp"
#include "base/eras.hpp"
#include "base/graphemes.hpp"

#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <ctime>
#include <memory>
#include <unicode/brkiter.h>
#include <unicode/calendar.h>
#include <unicode/gregocal.h>
#include <unicode/smpdtfmt.h>
#include <unicode/timezone.h>
#include <vector>

using namespace mamori;

namespace {

constexpr double milliseconds_a_day = 86'400'000.0;

struct Japanese {
  std::unique_ptr<icu::Calendar> calendar;
  std::unique_ptr<icu::SimpleDateFormat> era;

  Japanese() {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale("ja_JP@calendar=japanese");
    calendar.reset(icu::Calendar::createInstance(icu::TimeZone::createTimeZone("UTC"), locale, status));
    era = std::make_unique<icu::SimpleDateFormat>(icu::UnicodeString("G"), locale, status);
    era->setTimeZone(*icu::TimeZone::getGMT());
    REQUIRE(U_SUCCESS(status));
  }
  int field(CivilDate day, UCalendarDateFields wanted) {
    UErrorCode status = U_ZERO_ERROR;
    calendar->setTime(day.days() * milliseconds_a_day, status);
    return calendar->get(wanted, status);
  }
  std::string era_name(CivilDate day) const {
    icu::UnicodeString text;
    std::string out;
    era->format(UDate(day.days() * milliseconds_a_day), text).toUTF8String(out);
    return out;
  }
};

CivilDate day(std::string_view iso) {
  return *CivilDate::from_iso(iso);
}

}  // namespace

TEST_CASE("era, year, month and day are ICU's on every day from 1868 to 2100") {
  Japanese icu;
  // ICU lets 明治 begin with its declaration; the decree let the whole year count.
  const auto first = day("1868-09-08");
  for (auto today = first; today <= day("2100-12-31"); today = today.plus_days(1)) {
    const auto ours = era_year(today);
    const bool same = ours.year == icu.field(today, UCAL_YEAR) &&
                      static_cast<int>(today.month()) == icu.field(today, UCAL_MONTH) + 1 &&
                      static_cast<int>(today.day()) == icu.field(today, UCAL_DATE) &&
                      static_cast<int>(today.weekday()) == icu.field(today, UCAL_DAY_OF_WEEK) - 1;
    if (!same || ours.era->ja != icu.era_name(today)) FAIL(today.iso() << " " << icu.era_name(today));
  }
  SUCCEED();
}

TEST_CASE("what is written on each of these days is read as that day") {
  for (auto today = day("1868-01-25"); today <= day("2100-12-31"); today = today.plus_days(1)) {
    const auto ours = era_year(today);
    const auto with_letter = std::string(1, ours.era->letter) + std::to_string(ours.year) + "." +
                             std::to_string(today.month()) + "." + std::to_string(today.day());
    const auto short_day = std::to_string(today.month()) + "/" + std::to_string(today.day());
    const bool same = parse_day(wareki(today)) == today && parse_day(with_letter) == today &&
                      parse_day(short_day, DayContext::in(FiscalYear::of(today))) == today;
    if (!same) FAIL(today.iso());
  }
  SUCCEED();
}

TEST_CASE("a fiscal year is named by ICU's era of its last day, or of its first where that era had just begun") {
  Japanese icu;
  for (int start = 1869; start <= 2100; ++start) {
    const FiscalYear year{start};
    const int at_end = icu.field(year.last_day(), UCAL_YEAR);
    const auto named = at_end > 1 ? year.last_day() : year.first_day();
    const int count = at_end > 1 ? at_end - 1 : icu.field(year.first_day(), UCAL_YEAR);
    const auto expected = icu.era_name(named) + (count == 1 ? "元" : std::to_string(count)) + "年度";
    if (wareki(year) != expected) FAIL(wareki(year) << " " << expected);
    REQUIRE(FiscalYear::of(year.first_day()) == year);
    REQUIRE(FiscalYear::of(year.last_day()) == year);
    REQUIRE(FiscalYear::of(year.last_day().plus_days(1)) == FiscalYear{start + 1});
    REQUIRE(FiscalYear::of(year.first_day().plus_days(-1)) == FiscalYear{start - 1});
  }
  CHECK(wareki(FiscalYear{1988}) == "昭和63年度");
  CHECK(wareki(FiscalYear{2018}) == "平成30年度");
  CHECK(wareki(FiscalYear{2019}) == "令和元年度");
}

TEST_CASE("leap days are ICU's") {
  UErrorCode status = U_ZERO_ERROR;
  const icu::GregorianCalendar gregorian(status);
  for (int year = 1873; year <= 2100; ++year) {
    REQUIRE(CivilDate::from_ymd(year, 2, 29).has_value() == bool(gregorian.isLeapYear(year)));
  }
}

TEST_CASE("a day in Japan begins at midnight there") {
  const char* before = std::getenv("TZ");
  const std::string zone = before ? before : "";
  setenv("TZ", "Asia/Tokyo", 1);
  tzset();
  const std::unique_ptr<icu::TimeZone> tokyo(icu::TimeZone::createTimeZone("Asia/Tokyo"));
  for (const auto* iso : {"2019-04-30", "2019-05-01", "2024-02-29", "2026-03-31", "2026-04-01"}) {
    const auto today = day(iso);
    UErrorCode status = U_ZERO_ERROR;
    const auto midnight = std::int64_t{today.days()} * 86'400 - tokyo->getRawOffset() / 1000;
    CHECK(local_date(midnight) == today);
    CHECK(local_date(midnight - 1) == today.plus_days(-1));
    CHECK(local_date(midnight + 86'399) == today);
    CHECK(U_SUCCESS(status));
  }
  before ? setenv("TZ", zone.c_str(), 1) : unsetenv("TZ");
  tzset();
}

// Without a conjunct of Indian scripts, which Unicode joins since version 15.1 only.
TEST_CASE("letters end where ICU has them end") {
  // It counts the columns of such letters anew each time.
  // clang-format off
  const std::u32string text =
      U"👨‍👩‍👧👩🏽‍⚕️🇯🇵🇺🇸🇯1️⃣☎️🏴󠁧󠁢󠁥󠁮󠁧󠁿葛󠄀か゚ガｶﾞe\u0331\u0301각각\r\n가ไม่ a\u200D👧";
  // clang-format on
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> breaks(
      icu::BreakIterator::createCharacterInstance(icu::Locale("ja_JP"), status));
  REQUIRE(U_SUCCESS(status));
  const auto whole = icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32*>(text.data()),
                                                   static_cast<std::int32_t>(text.size()));
  breaks->setText(whole);
  std::vector<std::size_t> lengths;
  for (std::int32_t from = breaks->first(), to = breaks->next(); to != icu::BreakIterator::DONE;
       from = to, to = breaks->next()) {
    lengths.push_back(static_cast<std::size_t>(whole.countChar32(from, to - from)));
  }
  CHECK(grapheme_lengths(text) == lengths);
  CHECK(grapheme_lengths({}).empty());
}
