// What a person answers on the open row, and what is taken back and made again.
#include "viewmodels/sheet/sheet_view_model.hpp"
#include "viewmodels/shell/date_text.hpp"

namespace mamori::app {

void SheetViewModel::answerFirst(bool yes) {
  const Answer& now = row_->answer();
  const Verdict verdict = yes ? Verdict::yes : Verdict::no;
  const CivilDate today = session_.clock().today();
  if (!row_->row() || (now.first && now.first->verdict == verdict)) return;
  const bool no_today = row_->secondAsked() && now.first->day == today;
  if (no_today && !fixing_first_) {
    check_asked_ = true;
    emit checkAskedChanged();
    return;
  }
  save(FirstField, checklist::with_first(now, verdict, today));
}

void SheetViewModel::say(RowViewModel::Said said) {
  if (!row_->row() || !row_->exemption().isEmpty() || signature_->there()) return;
  if (said == RowViewModel::Unsure) {
    if (!secondInFront()) answerUnsure();
  } else if (!secondInFront()) {
    answerFirst(said == RowViewModel::Yes);
  } else if (row_->second() != said) {
    answerSecond(said == RowViewModel::Yes);
  }
}

void SheetViewModel::fixToday() {
  if (!check_asked_) return;
  dropCheck();
  fixing_first_ = true;
  answerFirst(true);
}

void SheetViewModel::secondToday() {
  if (!check_asked_) return;
  dropCheck();
  save(SecondField, checklist::with_second(row_->answer(), Verdict::yes, session_.clock().today()));
}

void SheetViewModel::dropCheck() {
  if (!check_asked_) return;
  check_asked_ = false;
  emit checkAskedChanged();
}

bool SheetViewModel::secondInFront() const {
  return (row_->secondOpen() || row_->second() != RowViewModel::Nothing) && !fixing_first_;
}

void SheetViewModel::setFixingFirst(bool fixing) {
  if (fixing == fixing_first_) return;
  fixing_first_ = fixing;
  emit refreshed();
}

void SheetViewModel::answerUnsure() {
  if (!row_->row() || row_->answer().unsure) return;
  save(FirstField, checklist::with_unsure(row_->answer()));
}

void SheetViewModel::confirmAgain() {
  if (!row_->row()) return;
  error_field_ = FirstField;
  const Answer old = row_->answer();
  const auto saved = session_.sheets().confirm_again(*id_, row_->row()->key);
  if (!went(saved)) return;
  steps_.add({row_->key(), old, saved->sheet.assessment.answer(row_->row()->index), {}});
  finish(saved);
  emit answered();
}

void SheetViewModel::setFirstDay(const QString& iso) {
  const auto day = picked(FirstDayField, iso);
  if (!day || !row_->answer().first) return;
  saveDay(FirstDayField, checklist::with_first(row_->answer(), row_->answer().first->verdict, *day));
}

void SheetViewModel::setTargetDay(const QString& iso) {
  Answer answer = row_->answer();
  if (iso.isEmpty()) {
    answer.target_day.reset();
  } else {
    answer.target_day = picked(TargetField, iso);
    if (!answer.target_day) return;
  }
  save(TargetField, answer);
}

void SheetViewModel::answerSecond(bool yes) {
  if (!row_->secondAsked()) return;
  const Verdict verdict = yes ? Verdict::yes : Verdict::no;
  Answer answer = row_->answer();
  if (answer.second && answer.second->verdict == verdict) {
    // A second press takes the second check back: it need not be there.
    answer.second.reset();
  } else {
    answer = checklist::with_second(answer, verdict, session_.clock().today());
  }
  save(SecondField, answer);
}

void SheetViewModel::setSecondDay(const QString& iso) {
  const auto day = picked(SecondDayField, iso);
  if (!day || !row_->answer().second) return;
  saveDay(SecondDayField, checklist::with_second(row_->answer(), row_->answer().second->verdict, *day));
}

void SheetViewModel::saveDay(Field field, const Answer& answer) {
  const Check& check = field == FirstDayField ? *answer.first : *answer.second;
  early_.reset();
  if (check.day < view_->assessment.edition->first_check_day()) {
    forgetError();
    early_.emplace(field, answer);
  } else {
    save(field, answer);
  }
  emit earlyDayChanged();
}

void SheetViewModel::confirmDay() {
  if (earlyDay().isEmpty()) return;
  const Field field = earlySecond() ? SecondDayField : FirstDayField;
  Answer answer = early_ ? early_->second : row_->answer();
  dropDay();
  (field == FirstDayField ? answer.first : answer.second)->early = true;
  save(field, answer);
}

void SheetViewModel::dropDay() {
  if (!early_) return;
  early_.reset();
  emit earlyDayChanged();
}

QString SheetViewModel::earlyDay() const {
  if (early_) return isoText(earlySecond() ? early_->second.second->day : early_->second.first->day);
  return row_->earlyDay();
}

void SheetViewModel::clearAnswer() {
  if (!row_->row()) return;
  Answer answer;
  answer.remark = row_->answer().remark;
  save(FirstField, answer);
}

std::optional<CivilDate> SheetViewModel::picked(Field field, const QString& iso) {
  if (!row_->row()) return {};
  error_field_ = field;
  const auto day = dayOf(iso);
  return went(day) ? std::optional(*day) : std::nullopt;
}

void SheetViewModel::undo() {
  keepRemark();
  replay(steps_.back(), true);
}

void SheetViewModel::redo() {
  keepRemark();
  replay(steps_.ahead(), false);
}

void SheetViewModel::replay(const AnswerSteps::Step* step, bool back) {
  if (step == nullptr || !id_) return;
  const AnswerSteps::Step made = *step;
  dropReason();
  dropCheck();
  choose(made.row);
  error_field_ = FirstField;
  if (row_->answer() != (back ? made.after : made.before)) {
    steps_.clear();
    emit savedChanged();
    return;
  }
  const QString reason = back ? QString::fromStdString(std::string(reason_undone)) : made.reason;
  const auto saved =
      session_.sheets().answer(*id_, row_->row()->key, back ? made.before : made.after, reason.toStdString());
  if (!went(saved)) return;
  forgetDraft(made.row);
  back ? steps_.takeBack() : steps_.makeAgain();
  fixing_first_ = false;
  setRowShown(true);
  finish(saved);
  saved_.takenBack = back;
  saved_.madeAgain = !back;
  emit savedChanged();
}

void SheetViewModel::giveReason(const QString& reason) {
  if (!waiting_) return;
  const auto [field, answer] = *waiting_;
  dropReason();
  if (save(field, answer, reason.trimmed())) reason_->clear();
}

void SheetViewModel::dropReason() {
  if (!waiting_) return;
  waiting_.reset();
  emit reasonAskedChanged();
}

bool SheetViewModel::save(Field field, const Answer& answer, const QString& reason) {
  error_field_ = field;
  const Answer old = row_->answer();
  // What is being typed goes with the first save that comes, so that no order of touches loses it.
  Answer whole = answer;
  const QString key = row_->key();
  if (const auto draft = drafts_.find(key); draft != drafts_.end()) {
    whole.remark = draft->second.trimmed().toStdString();
  }
  if (reason.isEmpty() && checklist::needs_reason(old, whole)) {
    waiting_.emplace(field, answer);
    emit reasonAskedChanged();
    return false;
  }
  const auto saved = session_.sheets().answer(*id_, row_->row()->key, whole, reason.toStdString());
  if (!went(saved)) return false;
  forgetDraft(key);
  steps_.add({key, old, whole, reason});
  const bool verdict = field == FirstField || field == SecondField;
  if (verdict) fixing_first_ = false;
  finish(saved);
  if (verdict) emit answered();
  return true;
}

void SheetViewModel::finish(const Result<desks::Saved>& saved) {
  saved_ = {};
  saved_.time = clockText(saved->time);
  saved_row_ = row_->key();
  session_.touch();
  emit savedChanged();
}

void SheetViewModel::forgetSaved() {
  saved_ = {};
  saved_row_.clear();
  steps_.clear();
  emit savedChanged();
}

LastSave SheetViewModel::saved() const {
  LastSave last = saved_;
  if (!saved_row_.isEmpty() && saved_row_ != row_->key()) {
    const int place = rows_->rowOf(saved_row_);
    last.elsewhere = rows_->value(place, "number").toString();
    if (last.elsewhere.isEmpty()) last.elsewhere = rows_->value(place, "title").toString();
  }
  last.undo = steps_.back() != nullptr;
  last.redo = steps_.ahead() != nullptr;
  return last;
}

}  // namespace mamori::app
