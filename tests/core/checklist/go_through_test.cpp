#include "checklist/go_through.hpp"

#include "sheets.hpp"

#include <algorithm>
#include <functional>

using namespace mamori;
using namespace mamori::test;

TEST_CASE("a person goes through what waits: the gate, then required rows, then reference rows") {
  const auto progress = checklist::evaluate(blank(SheetKind::pharmacy), today());
  const auto rows = checklist::to_go_through(progress);
  REQUIRE(rows.size() == 19);
  CHECK(rows.front()->row->is_gate);
  const auto reference = [](const RowStanding* each) { return each->row->obligation == Obligation::reference; };
  CHECK(std::ranges::is_partitioned(rows, std::not_fn(reference)));
}

TEST_CASE("a row waits until nothing more is to be said about it today") {
  const auto waiting = [](const Answer& answer) {
    auto own = all_yes(SheetKind::pharmacy);
    own.answers[own_row("2(5)", Target::server).index] = answer;
    const auto progress = checklist::evaluate(own, today());
    return checklist::to_go_through(progress).size();
  };
  CHECK(waiting({}) == 1);
  CHECK(waiting({.first = {}, .target_day = {}, .second = {}, .remark = {}, .unsure = true}) == 1);
  CHECK(waiting(cells(no())) == 1);
  CHECK(waiting(cells(no(), day("2023-11-20"))) == 1);
  CHECK(waiting(cells(no(), day("2024-02-29"))) == 0);
  CHECK(waiting(cells(no(), day("2023-11-20"), yes())) == 0);
  CHECK(waiting(cells(yes("2023-11-30"))) == 1);
}
