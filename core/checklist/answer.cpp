#include "checklist/answer.hpp"

#include "base/text.hpp"
#include "checklist/assessment.hpp"

namespace mamori {

std::optional<Verdict> Answer::verdict() const {
  if (second) return second->verdict;
  if (first) return first->verdict;
  return std::nullopt;
}

namespace checklist {
namespace {

bool verdict_given_up(const std::optional<Check>& before, const std::optional<Check>& after) {
  return before && (!after || after->verdict != before->verdict);
}

tl::unexpected<Error> outside_year(std::string where) {
  return fail(ErrorCode::target_day_outside_year, std::move(where));
}

}  // namespace

bool needs_reason(const Answer& before, const Answer& after) {
  return verdict_given_up(before.first, after.first) || verdict_given_up(before.second, after.second);
}

Result<std::string> checked_remark(std::string_view typed, std::string_view where) {
  auto remark = normal_form(typed);
  if (!remark || code_points(*remark) > remark_limit) return fail(ErrorCode::remark_too_long, std::string(where));
  return std::move(*remark);
}

Result<void> check_day(CivilDate day, CivilDate today, std::string_view where) {
  if (day > today) return fail(ErrorCode::check_day_in_future, std::string(where));
  return {};
}

bool stands(const Check& check, const CheckDays& days) {
  return check.day <= days.today && (check.day >= days.first || check.early);
}

Result<void> check(const Answer& answer, const Row& row, const CheckDays& days) {
  const auto where = row.key.text();
  const auto& [first, target_day, second, remark, unsure] = answer;
  const bool continued = first && first->verdict == Verdict::no && !row.is_gate;
  for (const auto& done : {first, second}) {
    if (!done) continue;
    MAMORI_TRY(check_day(done->day, days.today, where));
    if (!stands(*done, days)) return fail(ErrorCode::check_day_before_issue, where);
  }
  if (target_day && !continued) return fail(ErrorCode::target_day_without_no, where);
  if (target_day && !may_be_target(*target_day, row, first->day, days.today)) {
    return outside_year(where);
  }
  if (second && !continued) return fail(ErrorCode::second_check_without_no, where);
  if (second && second->day < first->day) return fail(ErrorCode::second_check_before_first, where);
  MAMORI_TRY(checked_remark(remark, where));
  return {};
}

Result<void> check_change(const Answer& before, const Answer& after, const Row& row, const CheckDays& days) {
  MAMORI_TRY(check(after, row, days));
  if (!after.target_day || after.target_day == before.target_day || *after.target_day >= days.today) return {};
  const auto due = row.due_year.last_day();
  const bool year_over = days.today > due;
  const bool copied = after.first->day <= due && *after.target_day <= due;
  if (year_over && !copied) return outside_year(row.key.text());
  return {};
}

}  // namespace checklist
}  // namespace mamori
