#include "checklist/outlook.hpp"

#include "sheets.hpp"

#include <algorithm>
#include <catch2/generators/catch_generators.hpp>
#include <ostream>

using namespace mamori;
using namespace mamori::test;
using checklist::missing_for_inspection;
using checklist::next_things;

namespace {

VendorSheet vendor(VendorState state, const Assessment& answers, std::int64_t sheet = 7) {
  return {.sheet = sheet,
          .vendor = "青葉システム",
          .system = "レセコン",
          .state = state,
          .sent_day = state == VendorState::sent ? std::optional(day("2023-11-10")) : std::nullopt,
          .progress = checklist::evaluate(answers, today())};
}
VendorSheet silent_or_new(VendorState state) {
  return vendor(state, blank(SheetKind::vendor));
}
VendorSheet received() {
  return vendor(VendorState::received, all_yes(SheetKind::vendor));
}

template <class Thing>
auto kinds(const std::vector<Thing>& things) {
  std::vector<decltype(Thing::kind)> found;
  for (const auto& thing : things) found.push_back(thing.kind);
  return found;
}

std::vector<std::string> places(const std::vector<NextThing>& things) {
  std::vector<std::string> found;
  for (const auto& thing : things) found.push_back(thing.row ? thing.row->key.text() : thing.vendor);
  return found;
}

Assessment own_with(std::string_view item, std::optional<Target> target, Answer answer) {
  auto own = all_yes(SheetKind::pharmacy);
  own.answers[own_row(item, target).index] = std::move(answer);
  return own;
}

}  // namespace

TEST_CASE("a sheet of yes with its vendor's answer asks for nothing") {
  CHECK(next_things(all_yes(SheetKind::pharmacy), {received()}, today()).empty());
}

TEST_CASE("things are listed in the order of doing") {
  auto own = all_yes(SheetKind::pharmacy);
  own.answers.erase(0);
  own.answers[own_row("1(1)").index] = {};
  own.answers[own_row("2(1)").index] = cells(no(), day("2023-12-01"));
  own.answers[own_row("2(8)").index] = cells(no(), day("2023-11-20"));
  own.answers[own_row("2(6)").index] = cells(no());
  const auto things = next_things(own,
                                  {silent_or_new(VendorState::not_sent), silent_or_new(VendorState::sent),
                                   silent_or_new(VendorState::to_confirm), silent_or_new(VendorState::not_needed)},
                                  today());
  CHECK(kinds(things) == std::vector{NextKind::overdue, NextKind::response_waiting, NextKind::target_near,
                                     NextKind::gate, NextKind::undated, NextKind::unanswered, NextKind::vendor_silent,
                                     NextKind::vendor_not_asked});
}

TEST_CASE("of several target days the earliest comes first") {
  auto own = own_with("2(1)", std::nullopt, cells(no(), day("2024-02-01")));
  own.answers[own_row("3(1)").index] = cells(no(), day("2023-12-01"));
  CHECK(places(next_things(own, {received()}, today())) == std::vector<std::string>{"3(1)@organisation", "2(1)@all"});
}

TEST_CASE("a required row comes before a reference row of an earlier day") {
  auto own = own_with("2(1)", std::nullopt, cells(no(), day("2024-02-01")));
  own.answers[own_row("3(3)").index] = cells(no(), day("2023-12-01"));
  CHECK(places(next_things(own, {received()}, today())) == std::vector<std::string>{"2(1)@all", "3(3)@organisation"});
}

TEST_CASE("reference rows wait until no required row of their sheet is open") {
  auto own = own_with("3(3)", std::nullopt, {});
  CHECK(places(next_things(own, {received()}, today())) == std::vector<std::string>{"3(3)@organisation"});
  own.answers[own_row("2(1)").index] = {};
  CHECK(places(next_things(own, {received()}, today())) == std::vector<std::string>{"2(1)@all"});
}

TEST_CASE("a row that a person is unsure about is still to be answered") {
  const auto things = next_things(own_with("2(1)", std::nullopt, checklist::with_unsure({})), {received()}, today());
  CHECK(kinds(things) == std::vector{NextKind::unanswered});
}

TEST_CASE("an overdue row names its target day") {
  const auto things =
      next_things(own_with("2(8)", std::nullopt, cells(no(), day("2023-11-20"))), {received()}, today());
  REQUIRE(things.size() == 1);
  CHECK(things[0].day == day("2023-11-20"));
  CHECK(things[0].row == &own_row("2(8)"));
  CHECK(things[0].sheet == 0);
  CHECK(things[0].vendor.empty());
}

TEST_CASE("a no that was checked after its year asks for its target day and shows no day that nobody entered") {
  const auto own = own_with("2(8)", std::nullopt, cells(no("2024-05-01")));
  const auto things = next_things(own, {received()}, day("2024-05-02"));
  REQUIRE(things.size() == 1);
  CHECK(things[0].kind == NextKind::undated);
  CHECK_FALSE(things[0].day);
  CHECK(kinds(missing_for_inspection(own, {received()}, true, day("2024-05-02"))).front() ==
        MissingKind::target_day_missing);
}

TEST_CASE("a second check is offered only where one can be given") {
  const auto own = own_with("2(8)", std::nullopt, cells(no("2023-11-22"), day("2024-01-10")));
  CHECK_FALSE(next_things(own, {received()}, today()).at(0).second_open);
  CHECK(next_things(own, {received()}, day("2023-11-23")).at(0).second_open);
}

TEST_CASE("a check day that cannot stand is to be settled before the inspection") {
  const auto own = own_with("2(8)", std::nullopt, cells(yes("2024-05-01")));
  CHECK(kinds(next_things(own, {received()}, today())) == std::vector{NextKind::to_confirm});
  CHECK(kinds(missing_for_inspection(own, {received()}, true, today())).front() == MissingKind::check_to_confirm);
}

TEST_CASE("a received vendor sheet brings its rows with the vendor's name") {
  auto answers = all_yes(SheetKind::vendor);
  const auto& asked = row(SheetKind::vendor, "2(8)");
  answers.answers[asked.index] = cells(no(), day("2023-11-20"));
  const auto things = next_things(all_yes(SheetKind::pharmacy), {vendor(VendorState::received, answers)}, today());
  REQUIRE(things.size() == 1);
  CHECK(things[0].row == &asked);
  CHECK(things[0].sheet == 7);
  CHECK(things[0].vendor == "青葉システム");
  CHECK(things[0].system == "レセコン");
}

TEST_CASE("a vendor that was asked is named with the day of asking, not with its rows") {
  const auto things = next_things(all_yes(SheetKind::pharmacy), {silent_or_new(VendorState::sent)}, today());
  REQUIRE(things.size() == 1);
  CHECK(things[0].kind == NextKind::vendor_silent);
  CHECK(things[0].row == nullptr);
  CHECK(things[0].day == day("2023-11-10"));
}

TEST_CASE("the vendor that was asked longest ago comes first") {
  auto late = silent_or_new(VendorState::sent);
  auto early = late;
  early.sheet = 8;
  early.sent_day = day("2023-10-20");
  const auto things = next_things(all_yes(SheetKind::pharmacy), {late, early}, today());
  REQUIRE(things.size() == 2);
  CHECK(things[0].sheet == 8);
}

TEST_CASE("a declared contract without a vendor is asked about") {
  CHECK(kinds(next_things(all_yes(SheetKind::pharmacy), {}, today())) == std::vector{NextKind::no_vendor});
}

TEST_CASE("without a contract no vendor is asked about") {
  auto own = all_yes(SheetKind::pharmacy);
  own.circumstances.has_vendor_contract = false;
  CHECK(next_things(own, {}, today()).empty());
  CHECK(next_things(own, {silent_or_new(VendorState::not_sent)}, today()).empty());
}

TEST_CASE("behind a closed gate nothing is left to do") {
  auto own = blank(SheetKind::pharmacy);
  own.answers[0] = cells(no());
  CHECK(next_things(own, {silent_or_new(VendorState::not_sent)}, today()).empty());
  CHECK(missing_for_inspection(own, {silent_or_new(VendorState::not_sent)}, true, today()).empty());
}

TEST_CASE("the yearly check is due a year after the last") {
  const auto own = all_yes(SheetKind::pharmacy, "2023-11-22");
  auto vendors = std::vector{received()};
  vendors[0].progress = checklist::evaluate(all_yes(SheetKind::vendor, "2024-01-10"), day("2024-11-21"));
  CHECK(next_things(own, vendors, day("2024-11-21")).empty());
  const auto things = next_things(own, vendors, day("2024-11-22"));
  REQUIRE(kinds(things) == std::vector{NextKind::yearly_check});
  CHECK(things[0].day == day("2024-11-22"));
  CHECK(things[0].row == nullptr);
}

TEST_CASE("a blank form misses the gate, then every required row, then the vendor's sheet") {
  const auto missing =
      missing_for_inspection(blank(SheetKind::pharmacy), {silent_or_new(VendorState::sent)}, true, today());
  auto expected = std::vector(12, MissingKind::first_check_missing);
  expected.front() = MissingKind::gate_unanswered;
  expected.back() = MissingKind::vendor_sheet_missing;
  CHECK(kinds(missing) == expected);
  CHECK(missing.back().vendor == "青葉システム");
  CHECK(missing.back().sheet == 7);
}

TEST_CASE("only a received sheet counts for the inspection") {
  const auto state = GENERATE(VendorState::not_sent, VendorState::sent, VendorState::to_confirm);
  CHECK(kinds(missing_for_inspection(all_yes(SheetKind::pharmacy), {silent_or_new(state)}, true, today())) ==
        std::vector{MissingKind::vendor_sheet_missing, MissingKind::chart_to_be_shown});
}

TEST_CASE("a vendor's sheet that is not needed is not missed") {
  CHECK(kinds(missing_for_inspection(all_yes(SheetKind::pharmacy), {silent_or_new(VendorState::not_needed)}, true,
                                     today())) == std::vector{MissingKind::chart_to_be_shown});
}

TEST_CASE("without a contract no vendor's sheet is missed") {
  auto own = all_yes(SheetKind::pharmacy);
  own.circumstances.has_vendor_contract = false;
  CHECK(kinds(missing_for_inspection(own, {silent_or_new(VendorState::not_sent)}, true, today())) ==
        std::vector{MissingKind::chart_to_be_shown});
}

TEST_CASE("a complete form still reminds of the chart") {
  const auto missing = missing_for_inspection(all_yes(SheetKind::pharmacy), {received()}, true, today());
  REQUIRE(kinds(missing) == std::vector{MissingKind::chart_to_be_shown});
  CHECK(missing[0].row == &own_row("3(1)"));
}

TEST_CASE("a chart that does not exist yet is missed although its row is filled in") {
  const auto own = own_with("3(1)", std::nullopt, cells(no(), day("2024-02-01")));
  CHECK(kinds(missing_for_inspection(own, {received()}, false, today())) == std::vector{MissingKind::chart_missing});
}

TEST_CASE("a required no without a day is missed, in the own sheet and in the vendor's") {
  auto answers = all_yes(SheetKind::vendor);
  answers.answers[0] = cells(no());
  const auto missing = missing_for_inspection(own_with("2(6)", std::nullopt, cells(no())),
                                              {vendor(VendorState::received, answers)}, true, today());
  REQUIRE(kinds(missing) == std::vector{MissingKind::target_day_missing, MissingKind::target_day_missing,
                                        MissingKind::chart_to_be_shown});
  CHECK(missing[0].sheet == 0);
  CHECK(missing[1].sheet == 7);
  CHECK(missing[1].row == &r5().vendor.rows[0]);
}

TEST_CASE("an open reference row is not missed") {
  const auto missing = missing_for_inspection(own_with("3(3)", std::nullopt, {}), {received()}, true, today());
  CHECK(kinds(missing) == std::vector{MissingKind::chart_to_be_shown});
}
