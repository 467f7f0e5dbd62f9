#include "checklist/assessment.hpp"

#include <algorithm>

namespace mamori {

const Sheet& Assessment::sheet() const {
  static const Sheet nothing;
  return edition == nullptr ? nothing : edition->sheet(kind);
}

Footing& Footing::operator+=(const Footing& other) {
  signature += other.signature;
  paper += other.paper;
  typed += other.typed;
  contested += other.contested;
  outside += other.outside;
  return *this;
}

const Answer& Assessment::answer(std::uint8_t row) const {
  static const Answer nothing;
  const auto found = answers.find(row);
  return found == answers.end() ? nothing : found->second;
}

namespace checklist {
namespace {

const Row* gate_of(const Sheet& sheet) {
  const auto gate = std::find_if(sheet.rows.begin(), sheet.rows.end(), [](const Row& row) { return row.is_gate; });
  return gate == sheet.rows.end() ? nullptr : &*gate;
}

/// What the gate was answered with; nullopt where there is no gate or no answer.
std::optional<Verdict> gate_verdict(const Assessment& assessment) {
  const auto* gate = gate_of(assessment.sheet());
  return gate ? assessment.answer(gate->index).verdict() : std::nullopt;
}

RowState state_of(const Answer& answer, const Row& row, const CheckDays& days) {
  const auto verdict = answer.verdict();
  for (const auto& check : {answer.first, answer.second}) {
    if (check && !stands(*check, days)) return RowState::to_confirm;
  }
  if (!verdict) return answer.unsure ? RowState::unsure : RowState::open;
  if (*verdict == Verdict::yes) return RowState::yes;
  if (answer.target_day) return *answer.target_day < days.today ? RowState::overdue : RowState::no;
  return row.is_gate ? RowState::no : RowState::no_undated;
}

void count(Tally& tally, RowState state) {
  ++tally.total;
  if (state == RowState::open) return;
  if (state == RowState::unsure || state == RowState::to_confirm) {
    ++(state == RowState::unsure ? tally.unsure : tally.to_confirm);
    return;
  }
  ++tally.answered;
  if (state == RowState::yes) {
    ++tally.yes;
    return;
  }
  ++tally.no;
  if (state == RowState::overdue) ++tally.overdue;
  if (state == RowState::no_undated) ++tally.undated;
}

/// The yearly check is of the sheet as a whole: one row looked at again does not make the others newer.
void note_check_day(std::optional<CivilDate>& oldest, const Answer& answer) {
  const auto& newest = answer.second ? answer.second : answer.first;
  if (newest && (!oldest || newest->day < *oldest)) oldest = newest->day;
}

bool second_is_open(const Answer& answer, const Row& row, CivilDate today) {
  return !row.is_gate && answer.first && answer.first->verdict == Verdict::no && answer.first->day < today;
}

/// Of a day on the earlier answer, what a new first check on `day` leaves standing.
bool holds(const Answer& before, CivilDate later, CivilDate day) {
  return before.first && before.first->verdict == Verdict::no && later >= day;
}

}  // namespace

Exemption exemption_of(const Assessment& assessment, const Row& row) {
  if (row.is_gate) return Exemption::none;
  if (gate_verdict(assessment) == Verdict::no) return Exemption::gate_closed;
  const auto& circumstances = assessment.circumstances;
  if (row.needs_vendor_contract && !circumstances.has_vendor_contract) return Exemption::no_vendor_contract;
  const bool outside = assessment.kind == SheetKind::vendor && circumstances.out_of_scope.contains(row.index);
  return outside ? Exemption::outside_contract : Exemption::none;
}

Progress evaluate(const Assessment& assessment, CivilDate today) {
  const auto& sheet = assessment.sheet();
  const auto days = check_days(*assessment.edition, today);
  Progress progress;
  progress.gate_answered = !gate_of(sheet) || gate_verdict(assessment).has_value();
  progress.gate_open = gate_verdict(assessment) != Verdict::no;
  for (const auto& row : sheet.rows) {
    const auto& answer = assessment.answer(row.index);
    RowStanding standing{&row, RowState::exempt, exemption_of(assessment, row), answer.target_day, false};
    if (standing.exemption == Exemption::none) {
      standing.state = state_of(answer, row, days);
      standing.second_open = second_is_open(answer, row, today);
      if (row.is_gate && standing.state == RowState::to_confirm) progress.gate_answered = false;
      const bool counts = row.obligation == Obligation::required && standing.state != RowState::to_confirm;
      if (counts) note_check_day(progress.last_check_day, answer);
      if (!row.is_gate)
        count(row.obligation == Obligation::required ? progress.required : progress.reference, standing.state);
    }
    const auto before = assessment.earlier.find(row.index);
    standing.to_renew =
        standing.state == RowState::open && before != assessment.earlier.end() && before->second.renewable;
    progress.to_renew += standing.to_renew ? 1 : 0;
    progress.rows.push_back(standing);
  }
  if (progress.last_check_day) progress.next_check_due = progress.last_check_day->plus_years(1);
  return progress;
}

TargetRange target_range(const Row& row, CivilDate checked, CivilDate today) {
  const auto due = row.due_year.last_day();
  if (today <= due) return {checked, due, false};
  const FiscalYear next{FiscalYear::of(today).start_year + 1};
  return {today, next.last_day(), true};
}

bool may_be_target(CivilDate day, const Row& row, CivilDate checked, CivilDate today) {
  return day >= checked && day <= target_range(row, checked, today).last;
}

Answer with_first(const Answer& before, Verdict verdict, CivilDate day) {
  Answer after;
  after.first = Check{verdict, day};
  after.remark = before.remark;
  if (verdict == Verdict::yes) return after;
  if (before.target_day && holds(before, *before.target_day, day)) after.target_day = before.target_day;
  if (before.second && holds(before, before.second->day, day)) after.second = before.second;
  return after;
}

Answer renewed(const Answer& earlier, const Row& row, CivilDate today) {
  auto answer = with_first({}, earlier.verdict().value_or(Verdict::yes), today);
  answer.remark = earlier.remark;
  const bool still_no = answer.first->verdict == Verdict::no && !row.is_gate;
  if (still_no && earlier.target_day && target_range(row, today, today).contains(*earlier.target_day)) {
    answer.target_day = earlier.target_day;
  }
  return answer;
}

Answer with_second(const Answer& before, Verdict verdict, CivilDate day) {
  Answer after = before;
  after.second = Check{verdict, day};
  return after;
}

Answer with_unsure(const Answer& before) {
  Answer after;
  after.remark = before.remark;
  after.unsure = true;
  return after;
}

}  // namespace checklist
}  // namespace mamori
