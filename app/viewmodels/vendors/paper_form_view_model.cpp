#include "viewmodels/vendors/paper_form_view_model.hpp"

#include "i18n/row_words.hpp"
#include "viewmodels/sheet/sheet_text.hpp"
#include "viewmodels/shell/date_text.hpp"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <algorithm>
#include <set>

namespace mamori::app {
PaperFormViewModel::PaperFormViewModel(DeskSession& session, QObject* parent)
    : ReportingViewModel(parent),
      session_(session),
      rows_(new PaperRowListModel(this)),
      evidence_(new EvidenceViewModel(session, this)) {
  connect(&session, &DeskSession::closing, this, &PaperFormViewModel::close);
}

bool PaperFormViewModel::open(int sheet) {
  const auto view = session_.pharmacy()->sheets().view(SheetId{sheet});
  if (!went(view)) return false;
  const auto signature = session_.pharmacy()->signed_sheet(*view);
  if (!went(signature)) return false;
  sheet_ = sheet;
  view_ = *view;
  signed_on_ = *signature && (*signature)->response
                   ? dayTextPlain(local_date((*signature)->received), session_.language())
                   : QString();
  //: whose form is copied; %1 is the vendor, %2 its system
  owner_ = tr("%1 ・ %2").arg(QString::fromStdString(view->owner), QString::fromStdString(view->system));
  today_ = QString::fromStdString(session_.clock().today().iso());
  received_ = day_ = today_;
  signer_.clear();
  days_confirmed_ = false;
  readSheet();
  readDraft();
  evidence_->about(desks::subject_of(view->id));
  show();
  return true;
}

void PaperFormViewModel::close() {
  sheet_ = 0;
  view_.reset();
  copied_.clear();
  evidence_->about({});
  rows_->setRows({});
  forgetError();
}

void PaperFormViewModel::readSheet() {
  copied_.clear();
  for (const Row& row : view_->assessment.sheet().rows) {
    const Answer& answer = view_->assessment.answer(row.index);
    Copied& copied = copied_[row.index];
    copied.target = isoText(answer.target_day);
    copied.remark = QString::fromStdString(answer.remark);
    if (!answer.first) continue;
    copied.reply = answer.first->verdict == Verdict::yes ? Yes : No;
    copied.day = isoText(answer.first->day);
  }
}

QString PaperFormViewModel::draftPlace() const {
  return QStringLiteral("paper/%1").arg(sheet_);
}

void PaperFormViewModel::readDraft() {
  const auto draft = QJsonDocument::fromJson(session_.drafts().at(draftPlace()).toUtf8()).object();
  if (draft.isEmpty()) return;
  received_ = draft[u"received"].toString(today_);
  day_ = draft[u"day"].toString(today_);
  signer_ = draft[u"signer"].toString();
  const QJsonObject rows = draft[u"rows"].toObject();
  for (auto& [key, copied] : copied_) {
    const QJsonObject row = rows[QString::number(key)].toObject();
    if (row.isEmpty()) continue;
    copied = {static_cast<Reply>(std::clamp(row[u"reply"].toInt(), int{Open}, int{No})), row[u"day"].toString(),
              row[u"target"].toString(), row[u"remark"].toString()};
  }
}

void PaperFormViewModel::keepDraft() {
  QJsonObject rows;
  for (const auto& [key, copied] : copied_) {
    rows[QString::number(key)] = QJsonObject{{QStringLiteral("reply"), int{copied.reply}},
                                             {QStringLiteral("day"), copied.day},
                                             {QStringLiteral("target"), copied.target},
                                             {QStringLiteral("remark"), copied.remark}};
  }
  const QJsonObject draft{{QStringLiteral("received"), received_},
                          {QStringLiteral("day"), day_},
                          {QStringLiteral("signer"), signer_},
                          {QStringLiteral("rows"), rows}};
  session_.drafts().keep(draftPlace(), QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact)));
}

void PaperFormViewModel::show() {
  if (!view_) return;
  const auto& edition = *view_->assessment.edition;
  const auto language = session_.language();
  std::vector<QVariantList> rows;
  for (const Row& row : view_->assessment.sheet().rows) {
    const Copied& copied = copied_[row.index];
    const QString heading = partBegun(row, view_->assessment.sheet(), language);
    const QString day = dayOfRow(copied);
    QString last;
    if (const auto checked = dayOf(day)) {
      const auto range = checklist::target_range(row, *checked, session_.clock().today());
      last = QString::fromStdString(range.last.iso());
    }
    rows.push_back({int{row.index}, numberText(row) + u' ' + rowTitle(row, edition, language),
                    wording_text(row, language), heading, int{copied.reply}, day, copied.target, last, copied.remark});
  }
  rows_->setRows(std::move(rows));
  emit refreshed();
}

int PaperFormViewModel::replied() const {
  if (!view_) return 0;
  return static_cast<int>(std::ranges::count_if(view_->assessment.sheet().rows, [&](const Row& row) {
    return row.obligation == Obligation::required && copied_.at(row.index).reply != Open;
  }));
}

int PaperFormViewModel::total() const {
  if (!view_) return 0;
  return static_cast<int>(std::ranges::count(view_->assessment.sheet().rows, Obligation::required, &Row::obligation));
}

bool PaperFormViewModel::early(CivilDate day) const {
  return day < view_->assessment.edition->first_check_day();
}

QString PaperFormViewModel::earlyDays() const {
  if (!view_ || days_confirmed_) return {};
  std::set<CivilDate> days;
  for (const auto& [key, copied] : copied_) {
    const auto day = dayOf(dayOfRow(copied));
    if (copied.reply != Open && day && early(*day)) days.insert(*day);
  }
  QStringList words;
  for (const CivilDate day : days) words.append(dayTextPlain(day, session_.language()));
  return words.join(session_.language() == Language::ja ? QStringLiteral("、") : QStringLiteral(", "));
}

void PaperFormViewModel::confirmDays() {
  days_confirmed_ = true;
  emit refreshed();
}

void PaperFormViewModel::setReceived(const QString& iso) {
  received_ = iso;
  keepDraft();
  show();
}

void PaperFormViewModel::setDay(const QString& iso) {
  day_ = iso;
  days_confirmed_ = false;
  keepDraft();
  show();
}

void PaperFormViewModel::setSigner(const QString& name) {
  if (signer_ == name) return;
  signer_ = name;
  keepDraft();
  emit refreshed();
}

void PaperFormViewModel::reply(int key, Reply reply) {
  Copied& row = copied_[key];
  row.reply = reply;
  if (reply != No) row.target.clear();
  keepDraft();
  show();
}

void PaperFormViewModel::setRowDay(int key, const QString& iso) {
  copied_[key].day = iso;
  days_confirmed_ = false;
  keepDraft();
  show();
}

void PaperFormViewModel::setTarget(int key, const QString& iso) {
  copied_[key].target = iso;
  keepDraft();
  show();
}

void PaperFormViewModel::setRemark(int key, const QString& remark) {
  // Not shown again: the field it is typed into has it.
  copied_[key].remark = remark;
  keepDraft();
}

Result<Answer> PaperFormViewModel::answerOf(const Answer& before, const Copied& row) const {
  Answer answer = before;
  if (row.reply != Open) {
    MAMORI_TAKE(const auto day, dayOf(dayOfRow(row)));
    answer = checklist::with_first(before, row.reply == Yes ? Verdict::yes : Verdict::no, day);
    answer.first->early = days_confirmed_ && early(day);
    answer.target_day.reset();
    if (row.reply == No && !row.target.isEmpty()) {
      MAMORI_TAKE(const auto target, dayOf(row.target));
      answer.target_day = target;
    }
  }
  answer.remark = row.remark.trimmed().toStdString();
  return answer;
}

bool PaperFormViewModel::save() {
  if (!view_) return false;
  const auto received = dayOf(received_);
  if (!went(received)) return false;
  desks::TakenPaper paper{*received, signer_.toStdString(), {}};
  for (const Row& row : view_->assessment.sheet().rows) {
    const Answer& before = view_->assessment.answer(row.index);
    const auto answer = answerOf(before, copied_[row.index]);
    if (!went(answer)) return false;
    if (*answer != before) paper.answers.emplace_back(row.key, *answer);
  }
  if (!went(session_.pharmacy()->take_down(SheetId{sheet_}, paper))) return false;
  drop();
  session_.touch();
  emit saved();
  return true;
}

void PaperFormViewModel::drop() {
  session_.drafts().keep(draftPlace(), {});
}

}  // namespace mamori::app
