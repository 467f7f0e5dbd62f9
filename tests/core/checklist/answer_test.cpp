#include "checklist/answer.hpp"

#include "sheets.hpp"

#include <catch2/generators/catch_generators.hpp>

using namespace mamori;
using namespace mamori::test;

namespace {

Error refusal(const Answer& answer, const Row& row) {
  const auto result = checklist::check(answer, row, days(today()));
  REQUIRE_FALSE(result);
  return result.error();
}

const Row& patches() {
  return own_row("2(7)", Target::network);
}

}  // namespace

TEST_CASE("an answer that the form has room for is accepted") {
  const auto answer = GENERATE(cells(std::nullopt), cells(yes()), cells(no()), cells(no(), day("2024-03-31")),
                               cells(no("2023-11-22"), day("2023-11-22")), cells(no(), std::nullopt, no("2023-11-01")),
                               cells(no(), day("2024-01-10"), yes("2023-11-22")), cells(yes("2023-11-22")));
  CHECK(checklist::check(answer, patches(), days(today())));
}

TEST_CASE("a check day after today is refused") {
  const auto answer = GENERATE(cells(yes("2023-11-23")), cells(no("2023-11-01"), std::nullopt, yes("2023-11-23")));
  CHECK(refusal(answer, patches()) == Error{ErrorCode::check_day_in_future, "2(7)@network"});
}

TEST_CASE("a target day lies between the first check and the end of the row's due year") {
  const auto target = GENERATE("2023-10-31", "2024-04-01", "1990-01-01");
  CHECK(refusal(cells(no(), day(target)), patches()).code == ErrorCode::target_day_outside_year);
}

TEST_CASE("a reference row may have its target day a year later") {
  const auto& server = own_row("2(7)", Target::server);
  CHECK(checklist::check(cells(no(), day("2025-03-31")), server, days(today())));
  CHECK(refusal(cells(no(), day("2025-04-01")), server) == Error{ErrorCode::target_day_outside_year, "2(7)@server"});
}

TEST_CASE("once the due year is over an いいえ still takes a target day, from today to the end of the next year") {
  const auto may = [](std::string_view checked, std::string_view target, std::string_view on) {
    const auto after = cells(no(checked), day(target));
    return checklist::check_change(cells(no(checked)), after, patches(), days(day(on))).has_value();
  };
  CHECK_FALSE(may("2024-03-31", "2024-04-01", "2024-03-31"));
  CHECK(may("2024-03-31", "2024-04-01", "2024-04-01"));
  CHECK(may("2026-11-30", "2026-11-30", "2026-11-30"));
  CHECK(may("2026-11-30", "2028-03-31", "2026-11-30"));
  CHECK_FALSE(may("2026-11-30", "2028-04-01", "2026-11-30"));
  CHECK_FALSE(may("2026-10-01", "2026-11-29", "2026-11-30"));
  // An old paper is copied: check and target day both lie in its year.
  CHECK(may("2023-12-01", "2024-02-01", "2026-11-30"));
  CHECK_FALSE(may("2023-12-01", "2024-05-01", "2026-11-30"));
}

TEST_CASE("a target day that is there stays sound when its day is past") {
  const auto before = cells(no("2026-11-30"), day("2027-01-31"));
  auto after = before;
  after.remark = "棚B";
  CHECK(checklist::check_change(before, after, patches(), days(day("2027-06-01"))));
}

TEST_CASE("a check before the form came out is refused until a person says that the day is right") {
  const checklist::CheckDays known{day("2023-10-13"), today()};
  CHECK(checklist::check(cells(yes("2023-10-13")), patches(), known));
  auto early = cells(yes("2023-10-12"));
  CHECK(checklist::check(early, patches(), known).error() == Error{ErrorCode::check_day_before_issue, "2(7)@network"});
  early.first->early = true;
  CHECK(checklist::check(early, patches(), known));
  auto second = cells(no("2023-10-12"), std::nullopt, yes("2023-10-12"));
  second.first->early = true;
  CHECK(checklist::check(second, patches(), known).error().code == ErrorCode::check_day_before_issue);
}

TEST_CASE("where the day of issue is not known, a check before the form's year is asked about") {
  auto edition = r5();
  CHECK(checklist::check_days(edition, today()).first == day("2023-10-13"));
  edition.issued_on.reset();
  const auto known = checklist::check_days(edition, today());
  CHECK(known.first == day("2023-04-01"));
  CHECK(checklist::check(cells(yes("2023-04-01")), patches(), known));
  CHECK(checklist::check(cells(yes("2023-03-31")), patches(), known).error().code == ErrorCode::check_day_before_issue);
}

TEST_CASE("a target day without a first no is refused") {
  const auto answer = GENERATE(cells(yes(), day("2024-01-10")), cells(std::nullopt, day("2024-01-10")));
  CHECK(refusal(answer, patches()).code == ErrorCode::target_day_without_no);
}

TEST_CASE("a second check without a first no is refused") {
  const auto answer = GENERATE(cells(yes(), std::nullopt, yes()), cells(std::nullopt, std::nullopt, no("2023-11-02")));
  CHECK(refusal(answer, patches()).code == ErrorCode::second_check_without_no);
}

TEST_CASE("a second check before the first is refused") {
  CHECK(refusal(cells(no(), std::nullopt, yes("2023-10-31")), patches()).code == ErrorCode::second_check_before_first);
}

TEST_CASE("the gate has neither target day nor second check") {
  CHECK(checklist::check(cells(no()), own_row("gate"), days(today())));
  CHECK(refusal(cells(no(), day("2024-01-10")), own_row("gate")) ==
        Error{ErrorCode::target_day_without_no, "gate@organisation"});
  CHECK(refusal(cells(no(), std::nullopt, yes()), own_row("gate")).code == ErrorCode::second_check_without_no);
}

TEST_CASE("a remark holds four hundred characters, not bytes") {
  auto answer = cells(yes());
  for (std::size_t i = 0; i < checklist::remark_limit; ++i) answer.remark += "棚";
  CHECK(checklist::check(answer, patches(), days(today())));
  answer.remark += "A";
  CHECK(refusal(answer, patches()).code == ErrorCode::remark_too_long);
}

TEST_CASE("a remark that is not UTF-8 is refused") {
  auto answer = cells(yes());
  answer.remark = "\xFF";
  CHECK(refusal(answer, patches()).code == ErrorCode::remark_too_long);
}

TEST_CASE("the second check's verdict counts when there is one") {
  CHECK(cells(std::nullopt).verdict() == std::nullopt);
  CHECK(cells(no()).verdict() == Verdict::no);
  CHECK(cells(no(), std::nullopt, yes()).verdict() == Verdict::yes);
}

TEST_CASE("an answer is empty only when no cell says anything") {
  Answer remarked, unsure;
  remarked.remark = "棚B";
  unsure.unsure = true;
  CHECK(Answer{}.empty());
  CHECK_FALSE(cells(no()).empty());
  CHECK_FALSE(remarked.empty());
  CHECK_FALSE(unsure.empty());
}
