#include "reports/calendar.hpp"

#include "reports/samples.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace mamori;
using namespace mamori::reports;

namespace {

constexpr UnixTime made = 1'700'622'000;

/// The file's text with the folds taken out.
std::string told(const desks::Overview& overview, const std::vector<desks::SheetView>& sheets,
                 const std::vector<desks::AskedView>& asked = {}, Language language = Language::ja) {
  auto file = calendar_of(overview, sheets, asked, editions::official_days().value(), made, language);
  for (auto at = file.find("\r\n "); at != std::string::npos; at = file.find("\r\n ")) file.erase(at, 3);
  return file;
}

desks::Overview overview_on(const char* today) {
  desks::Overview overview;
  overview.profile.name = "あおば薬局";
  overview.profile.created = 1'697'166'000;
  overview.edition = test_library().edition("r5");
  overview.today = day(today);
  return overview;
}

desks::SheetView own_on(const char* today) {
  auto view = sheet_of(SheetKind::pharmacy, "あおば薬局");
  for (const Row& row : view.assessment.sheet().rows) {
    view.assessment.answers[row.index] = {
        .first = Check{Verdict::yes, day("2023-11-01")}, .target_day = {}, .second = {}, .remark = {}};
  }
  auto& late = view.assessment.answers[view.assessment.sheet().find("2(8)", std::nullopt)->index];
  late.first->verdict = Verdict::no;
  late.target_day = day("2024-02-29");
  view.id = SheetId{1};
  view.progress = checklist::evaluate(view.assessment, day(today));
  return view;
}

int count(const std::string& text, const std::string& what) {
  int found = 0;
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++found;
  return found;
}

}  // namespace

TEST_CASE("the calendar file has target days, the yearly check, the year's end and the official days") {
  const auto file = told(overview_on("2023-11-22"), {own_on("2023-11-22")});
  CHECK(file.find("UID:target.1.r5.2(8)@network.1697166000@mamori-techo\r\n") != std::string::npos);
  CHECK(file.find("DTSTART;VALUE=DATE:20240229") != std::string::npos);
  CHECK(file.find("SUMMARY:目標日：2(8) ") != std::string::npos);
  CHECK(file.find("DTSTART;VALUE=DATE:20241101") != std::string::npos);
  CHECK(file.find("SUMMARY:令和5年度のチェックリストの期限") != std::string::npos);
  CHECK(count(file, "BEGIN:VEVENT") == 6);
}

TEST_CASE("a day and a year of the ministry's papers are two things") {
  const auto days = editions::official_days().value();
  const auto at = [&](std::string_view id) {
    return *std::find_if(days.begin(), days.end(), [&](const auto& one) { return one.id == id; });
  };
  CHECK(std::get<CivilDate>(at("two-factor-operation").when) == day("2027-04-01"));
  CHECK(std::get<FiscalYear>(at("two-factor-checklist").when) == FiscalYear::reiwa(9));
  CHECK(at("two-factor-checklist").day() == day("2028-03-31"));
  const auto file = told(overview_on("2026-11-30"), {});
  CHECK(count(file, "DTSTART;VALUE=DATE:20270401") == 1);
  CHECK(count(file, "DTSTART;VALUE=DATE:20280331") == 2);
  CHECK(count(file, "（原文未確認）") == 3);
}

TEST_CASE("what is past is not in the calendar file, and a vendor's answer only while it is awaited") {
  desks::AskedView asked;
  asked.vendor = "レセコン株式会社";
  asked.systems = {"レセコン"};
  asked.due = day("2023-12-20");
  asked.state = RequestState::sent;
  CHECK(count(told(overview_on("2023-11-22"), {}, {asked}), "SUMMARY:回答の期日：レセコン株式会社") == 1);
  CHECK(count(told(overview_on("2023-12-21"), {}, {asked}), "回答の期日") == 0);
  asked.state = RequestState::accepted;
  CHECK(count(told(overview_on("2023-11-22"), {}, {asked}), "回答の期日") == 0);
  CHECK(count(told(overview_on("2024-03-01"), {own_on("2024-03-01")}), "目標日") == 0);
}

TEST_CASE("the calendar file speaks the language of the app") {
  const auto file = told(overview_on("2023-11-22"), {own_on("2023-11-22")}, {}, Language::en);
  CHECK(file.find("SUMMARY:Target day: 2(8) ") != std::string::npos);
  CHECK(file.find("目標日") == std::string::npos);
}
