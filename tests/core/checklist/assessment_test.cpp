#include "checklist/assessment.hpp"

#include "sheets.hpp"

#include <catch2/generators/catch_generators.hpp>

using namespace mamori;
using namespace mamori::test;
using checklist::evaluate;

namespace {

struct StateCase {
  const char* name;
  Answer answer;
  RowState state;
};

Answer unsure() {
  return checklist::with_unsure({});
}

}  // namespace

TEST_CASE("every state of a row follows from its cells and the day") {
  const auto [name, answer, state] = GENERATE(
      StateCase{"nothing", cells(std::nullopt), RowState::open}, StateCase{"unsure", unsure(), RowState::unsure},
      StateCase{"yes", cells(yes()), RowState::yes}, StateCase{"no without a day", cells(no()), RowState::no_undated},
      StateCase{"no, later", cells(no(), day("2023-11-23")), RowState::no},
      StateCase{"no, today", cells(no(), day("2023-11-22")), RowState::no},
      StateCase{"no, past", cells(no(), day("2023-11-21")), RowState::overdue},
      StateCase{"no, past, then yes", cells(no(), day("2023-11-21"), yes()), RowState::yes},
      StateCase{"no, past, still no", cells(no(), day("2023-11-21"), no("2023-11-22")), RowState::overdue},
      StateCase{"no undated, then yes", cells(no(), std::nullopt, yes()), RowState::yes});
  INFO(name);
  const auto& asked = own_row("2(8)");
  auto assessment = blank(SheetKind::pharmacy);
  assessment.answers[asked.index] = answer;
  const auto progress = evaluate(assessment, today());
  CHECK(standing(progress, asked).state == state);
  CHECK(standing(progress, asked).target_day == answer.target_day);
}

TEST_CASE("a first check ends a row's unsureness") {
  auto answer = cells(yes());
  answer.unsure = true;
  auto assessment = blank(SheetKind::pharmacy);
  assessment.answers[1] = answer;
  CHECK(evaluate(assessment, today()).rows.at(1).state == RowState::yes);
}

TEST_CASE("a no that was checked after the due year waits for its day like any other") {
  const auto& asked = own_row("2(8)");
  auto assessment = all_yes(SheetKind::pharmacy);
  assessment.answers[asked.index] = cells(no("2024-04-01"));
  const auto progress = evaluate(assessment, day("2024-05-01"));
  CHECK(standing(progress, asked).state == RowState::no_undated);
  CHECK(progress.required.undated == 1);
  CHECK_FALSE(progress.complete());
  assessment.answers[asked.index] = cells(no("2024-04-01"), day("2024-06-30"));
  CHECK(standing(evaluate(assessment, day("2024-05-01")), asked).state == RowState::no);
  CHECK(standing(evaluate(assessment, day("2024-07-01")), asked).state == RowState::overdue);
}

TEST_CASE("a check after today, made while a clock stood wrong, counts as no answer and is to be confirmed") {
  const auto& asked = own_row("2(8)");
  auto assessment = all_yes(SheetKind::pharmacy);
  assessment.answers[asked.index] = cells(yes("2033-05-01"));
  const auto progress = evaluate(assessment, day("2026-11-30"));
  CHECK(standing(progress, asked).state == RowState::to_confirm);
  CHECK(progress.required.to_confirm == 1);
  CHECK(progress.required.open() == 1);
  CHECK_FALSE(progress.complete());
  CHECK(progress.last_check_day == day("2023-11-01"));
}

TEST_CASE("a check before the form came out is to be confirmed, and counts once a person said that it is right") {
  auto edition = r5();
  edition.issued_on = day("2023-10-13");
  const auto& asked = own_row("2(8)");
  auto assessment = all_yes(SheetKind::pharmacy);
  assessment.edition = &edition;
  assessment.answers[asked.index] = cells(yes("2022-11-01"));
  CHECK(standing(evaluate(assessment, today()), asked).state == RowState::to_confirm);
  assessment.answers[asked.index].first->early = true;
  CHECK(standing(evaluate(assessment, today()), asked).state == RowState::yes);
}

TEST_CASE("the second check opens on the day after a first no") {
  const auto& asked = own_row("2(8)");
  auto assessment = all_yes(SheetKind::pharmacy);
  assessment.answers[asked.index] = cells(no("2023-11-21"), day("2024-01-10"));
  assessment.answers[0] = cells(no("2023-11-01"));
  CHECK_FALSE(standing(evaluate(assessment, today()), own_row("gate")).second_open);
  assessment.answers[0] = cells(yes());
  CHECK_FALSE(standing(evaluate(assessment, day("2023-11-21")), asked).second_open);
  CHECK(standing(evaluate(assessment, today()), asked).second_open);
  CHECK_FALSE(standing(evaluate(assessment, today()), own_row("2(1)")).second_open);
}

TEST_CASE("a no that was checked inside the year still waits for its day after the year") {
  const auto& asked = own_row("2(8)");
  auto assessment = all_yes(SheetKind::pharmacy);
  assessment.answers[asked.index] = cells(no("2024-03-31"));
  const auto progress = evaluate(assessment, day("2024-05-01"));
  CHECK(standing(progress, asked).state == RowState::no_undated);
  CHECK_FALSE(progress.complete());
}

TEST_CASE("a blank pharmacy sheet has ten required and eight reference rows to answer") {
  const auto progress = evaluate(blank(SheetKind::pharmacy), today());
  CHECK(progress.required == Tally{.total = 10});
  CHECK(progress.reference == Tally{.total = 8});
  CHECK(progress.required.open() == 10);
  CHECK_FALSE(progress.gate_answered);
  CHECK(progress.gate_open);
  CHECK_FALSE(progress.complete());
  CHECK_FALSE(progress.last_check_day);
  CHECK_FALSE(progress.next_check_due);
}

TEST_CASE("a blank vendor sheet has eight required and six reference rows and no gate to wait for") {
  const auto progress = evaluate(blank(SheetKind::vendor), today());
  CHECK(progress.required.total == 8);
  CHECK(progress.reference.total == 6);
  CHECK(progress.gate_answered);
}

TEST_CASE("a gate answered no closes every row behind it") {
  auto assessment = all_yes(SheetKind::pharmacy);
  assessment.answers[0] = cells(no());
  const auto progress = evaluate(assessment, today());
  CHECK_FALSE(progress.gate_open);
  CHECK(progress.rows.front().state == RowState::no);
  for (std::size_t i = 1; i < progress.rows.size(); ++i) {
    CHECK(progress.rows[i].state == RowState::exempt);
    CHECK(progress.rows[i].exemption == Exemption::gate_closed);
  }
  CHECK(progress.required == Tally{});
  CHECK(progress.reference == Tally{});
  CHECK(progress.complete());
}

TEST_CASE("an unsure gate closes nothing and is not answered") {
  auto assessment = all_yes(SheetKind::pharmacy);
  assessment.answers[0] = unsure();
  const auto progress = evaluate(assessment, today());
  CHECK(progress.gate_open);
  CHECK_FALSE(progress.gate_answered);
  CHECK_FALSE(progress.complete());
}

TEST_CASE("without a vendor contract 2(2) and 2(3) need no answer") {
  auto assessment = all_yes(SheetKind::pharmacy);
  assessment.circumstances.has_vendor_contract = false;
  const auto progress = evaluate(assessment, today());
  CHECK(standing(progress, own_row("2(2)")).exemption == Exemption::no_vendor_contract);
  CHECK(standing(progress, own_row("2(3)")).exemption == Exemption::no_vendor_contract);
  CHECK(progress.required.total == 8);
  CHECK(progress.complete());
}

TEST_CASE("a closed gate is the reason that comes before a missing contract") {
  auto assessment = blank(SheetKind::pharmacy);
  assessment.answers[0] = cells(no());
  assessment.circumstances.has_vendor_contract = false;
  CHECK(checklist::exemption_of(assessment, own_row("2(2)")) == Exemption::gate_closed);
  CHECK(checklist::exemption_of(assessment, own_row("gate")) == Exemption::none);
}

TEST_CASE("a vendor row outside the contract is not counted") {
  const auto& asked = row(SheetKind::vendor, "2(8)");
  auto assessment = blank(SheetKind::vendor);
  assessment.circumstances.out_of_scope[asked.index] = "ネットワーク機器は別の事業者";
  const auto progress = evaluate(assessment, today());
  CHECK(standing(progress, asked).exemption == Exemption::outside_contract);
  CHECK(progress.required.total == 7);
}

TEST_CASE("the scope of a contract takes nothing out of the pharmacy's own sheet") {
  auto assessment = blank(SheetKind::pharmacy);
  assessment.circumstances.out_of_scope[own_row("2(8)").index] = "別の事業者";
  CHECK(evaluate(assessment, today()).required.total == 10);
}

TEST_CASE("the counts tell yes, no, unsure, overdue and undated apart") {
  auto assessment = blank(SheetKind::pharmacy);
  assessment.answers[1] = cells(yes());
  assessment.answers[2] = cells(no());
  assessment.answers[3] = cells(no(), day("2024-02-01"));
  assessment.answers[4] = cells(no(), day("2023-11-10"));
  assessment.answers[5] = unsure();
  const auto tally = evaluate(assessment, today()).required;
  CHECK(tally == Tally{.total = 10, .answered = 4, .yes = 1, .no = 3, .unsure = 1, .overdue = 1, .undated = 1});
  CHECK(tally.open() == 6);
}

TEST_CASE("a sheet is complete when every required row is checked and every no is dated") {
  auto assessment = all_yes(SheetKind::pharmacy);
  for (const auto& each : r5().pharmacy.rows) {
    if (each.obligation == Obligation::reference) assessment.answers.erase(each.index);
  }
  CHECK(evaluate(assessment, today()).complete());
  const auto index = own_row("2(8)").index;
  assessment.answers[index] = cells(no());
  CHECK_FALSE(evaluate(assessment, today()).complete());
  assessment.answers[index] = cells(no(), day("2024-01-10"));
  CHECK(evaluate(assessment, today()).complete());
  assessment.answers[index] = unsure();
  CHECK_FALSE(evaluate(assessment, today()).complete());
}

TEST_CASE("the yearly check is due a year after the required row that was looked at longest ago") {
  auto assessment = all_yes(SheetKind::pharmacy, "2023-11-01");
  assessment.answers[3] = cells(no("2023-11-02"), day("2023-11-20"), yes("2023-11-20"));
  auto progress = evaluate(assessment, today());
  CHECK(progress.last_check_day == day("2023-11-01"));
  CHECK(progress.next_check_due == day("2024-11-01"));
  // One row again does not make the other rows newer.
  assessment.answers[1] = cells(yes("2024-10-20"));
  progress = evaluate(assessment, day("2024-10-20"));
  CHECK(progress.next_check_due == day("2024-11-01"));
  for (auto& [index, answer] : assessment.answers) answer = cells(yes("2024-10-20"));
  assessment.answers[2] = cells(yes("2024-10-18"));
  CHECK(evaluate(assessment, day("2024-10-20")).next_check_due == day("2025-10-18"));
}

TEST_CASE("reference rows do not hold back the yearly check") {
  auto assessment = all_yes(SheetKind::pharmacy, "2023-11-20");
  assessment.answers[own_row("2(9)", Target::server).index] = cells(yes("2023-11-01"));
  CHECK(evaluate(assessment, today()).last_check_day == day("2023-11-20"));
}

TEST_CASE("an answer of an exempt row gives no check day") {
  auto assessment = blank(SheetKind::pharmacy);
  assessment.circumstances.has_vendor_contract = false;
  assessment.answers[0] = cells(yes("2023-10-20"));
  assessment.answers[own_row("2(2)").index] = cells(yes("2023-11-20"));
  CHECK(evaluate(assessment, today()).last_check_day == day("2023-10-20"));
}

TEST_CASE("a target day may be chosen from the check day to the end of the due year") {
  const auto range = checklist::target_range(own_row("2(8)"), day("2023-11-01"), today());
  CHECK(range.first == day("2023-11-01"));
  CHECK(range.last == day("2024-03-31"));
  CHECK_FALSE(range.year_over);
  CHECK(range.contains(day("2023-11-01")));
  CHECK(range.contains(day("2024-03-31")));
  CHECK_FALSE(range.contains(day("2024-04-01")));
}

TEST_CASE("after the due year a target day is offered from today to the end of the next fiscal year") {
  CHECK_FALSE(checklist::target_range(own_row("2(8)"), day("2024-03-31"), day("2024-03-31")).year_over);
  const auto range = checklist::target_range(own_row("2(8)"), day("2023-12-01"), day("2024-04-01"));
  CHECK(range.year_over);
  CHECK(range.first == day("2024-04-01"));
  CHECK(range.last == day("2026-03-31"));
}

TEST_CASE("a yes drops the target day and the second check and keeps the remark") {
  auto before = cells(no(), day("2024-01-10"), no("2023-11-10"));
  before.remark = "棚B";
  auto expected = cells(yes("2023-11-22"));
  expected.remark = "棚B";
  CHECK(checklist::with_first(before, Verdict::yes, today()) == expected);
}

TEST_CASE("a no again keeps the days that are not before the new check") {
  const auto before = cells(no(), day("2024-01-10"), yes("2023-11-10"));
  CHECK(checklist::with_first(before, Verdict::no, day("2023-11-05")) ==
        cells(no("2023-11-05"), day("2024-01-10"), yes("2023-11-10")));
  CHECK(checklist::with_first(before, Verdict::no, day("2023-11-12")) == cells(no("2023-11-12"), day("2024-01-10")));
}

TEST_CASE("a no after a yes starts without days") {
  auto before = cells(yes());
  before.target_day = day("2024-01-10");
  CHECK(checklist::with_first(before, Verdict::no, today()) == cells(no("2023-11-22")));
}

TEST_CASE("a choice ends being unsure, and being unsure takes the choice back") {
  auto before = cells(no(), day("2024-01-10"));
  before.remark = "確認中";
  const auto asked = checklist::with_unsure(before);
  CHECK(asked.unsure);
  CHECK(asked.remark == "確認中");
  CHECK_FALSE(asked.first);
  CHECK_FALSE(asked.target_day);
  CHECK_FALSE(checklist::with_first(asked, Verdict::no, today()).unsure);
}

TEST_CASE("a second check is written beside the first") {
  const auto before = cells(no(), day("2024-01-10"));
  CHECK(checklist::with_second(before, Verdict::yes, today()) == cells(no(), day("2024-01-10"), yes("2023-11-22")));
}
