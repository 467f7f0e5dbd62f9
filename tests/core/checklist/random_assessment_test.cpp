#include "checklist/outlook.hpp"
#include "sheets.hpp"

#include <algorithm>
#include <random>

using namespace mamori;
using namespace mamori::test;
using checklist::evaluate;

namespace {

constexpr int rounds = 2000;

/// Sheets as hostile or damaged as their types allow: any cell may be there, also those the form has no room for.
class RandomSheets {
 public:
  Assessment next() {
    auto made = blank(chance(2) ? SheetKind::pharmacy : SheetKind::vendor);
    for (const auto& each : made.sheet().rows) {
      if (chance(4)) continue;
      made.answers[each.index] = answer();
      if (chance(6)) made.circumstances.out_of_scope[each.index] = "契約の範囲外";
    }
    if (!chance(3)) made.answers[0] = cells(yes());
    made.circumstances.has_vendor_contract = !chance(3);
    return made;
  }
  CivilDate some_day() { return day("2023-04-01").plus_days(std::uniform_int_distribution(0, 900)(engine_)); }
  bool chance(int in) { return std::uniform_int_distribution(1, in)(engine_) == 1; }

 private:
  Check check() { return {chance(2) ? Verdict::yes : Verdict::no, some_day()}; }
  Answer answer() {
    Answer made;
    if (!chance(3)) made.first = check();
    if (chance(2)) made.target_day = some_day();
    if (chance(3)) made.second = check();
    made.unsure = chance(4);
    return made;
  }

  std::mt19937 engine_{20231013};
};

Tally sum(const Progress& progress, Obligation obligation) {
  Tally tally;
  for (const auto& each : progress.rows) {
    if (each.row->is_gate || each.row->obligation != obligation || each.state == RowState::exempt) continue;
    ++tally.total;
    tally.yes += each.state == RowState::yes;
    tally.overdue += each.state == RowState::overdue;
    tally.undated += each.state == RowState::no_undated;
    tally.unsure += each.state == RowState::unsure;
    tally.to_confirm += each.state == RowState::to_confirm;
    tally.no += each.state == RowState::no || each.state == RowState::overdue || each.state == RowState::no_undated;
  }
  tally.answered = tally.yes + tally.no;
  return tally;
}

bool same(const Progress& a, const Progress& b) {
  const auto rows_alike = std::equal(
      a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end(), [](const RowStanding& x, const RowStanding& y) {
        return x.row == y.row && x.state == y.state && x.exemption == y.exemption && x.target_day == y.target_day;
      });
  return rows_alike && a.required == b.required && a.reference == b.reference && a.gate_open == b.gate_open &&
         a.last_check_day == b.last_check_day && a.next_check_due == b.next_check_due;
}

}  // namespace

TEST_CASE("the counts of any sheet are the sums of its rows' states") {
  RandomSheets random;
  for (int i = 0; i < rounds; ++i) {
    const auto progress = evaluate(random.next(), random.some_day());
    REQUIRE(progress.required == sum(progress, Obligation::required));
    REQUIRE(progress.reference == sum(progress, Obligation::reference));
  }
}

TEST_CASE("a row of any sheet is exempt exactly when there is a reason") {
  RandomSheets random;
  for (int i = 0; i < rounds; ++i) {
    for (const auto& each : evaluate(random.next(), random.some_day()).rows) {
      REQUIRE((each.state == RowState::exempt) == (each.exemption != Exemption::none));
    }
  }
}

TEST_CASE("the same sheet on the same day is evaluated alike") {
  RandomSheets random;
  for (int i = 0; i < rounds; ++i) {
    const auto assessment = random.next();
    const auto on = random.some_day();
    REQUIRE(same(evaluate(assessment, on), evaluate(assessment, on)));
  }
}

TEST_CASE("a sheet without gaps for the inspection is a complete one") {
  RandomSheets random;
  int complete = 0;
  for (int i = 0; i < rounds; ++i) {
    auto assessment = all_yes(SheetKind::pharmacy);
    const auto drawn = random.next();
    for (const auto& [index, answer] : drawn.answers) {
      if (random.chance(8)) assessment.answers[index] = answer;
    }
    assessment.circumstances.has_vendor_contract = false;
    const auto missing = checklist::missing_for_inspection(assessment, {}, true, today());
    const bool gaps = std::any_of(missing.begin(), missing.end(),
                                  [](const Missing& thing) { return thing.kind < MissingKind::vendor_sheet_missing; });
    REQUIRE(evaluate(assessment, today()).complete() == !gaps);
    complete += gaps ? 0 : 1;
  }
  CHECK(complete > rounds / 20);
  CHECK(complete < rounds - rounds / 20);
}

TEST_CASE("a choice on any answer that the form accepts is accepted again") {
  RandomSheets random;
  const auto& asked = own_row("2(8)");
  const auto now = day("2026-04-01");
  int accepted = 0;
  for (int i = 0; i < rounds; ++i) {
    for (const auto& [index, answer] : random.next().answers) {
      if (!checklist::check(answer, asked, days(now))) continue;
      ++accepted;
      const auto on = random.some_day();
      REQUIRE(checklist::check(checklist::with_first(answer, Verdict::yes, on), asked, days(now)));
      REQUIRE(checklist::check(checklist::with_first(answer, Verdict::no, on), asked, days(now)));
      REQUIRE(checklist::check(checklist::with_unsure(answer), asked, days(now)));
    }
  }
  CHECK(accepted > rounds);
}
