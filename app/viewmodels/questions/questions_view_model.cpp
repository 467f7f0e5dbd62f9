#include "viewmodels/questions/questions_view_model.hpp"

#include "viewmodels/questions/question_words.hpp"
#include "viewmodels/sheet/sheet_text.hpp"
#include "viewmodels/shell/date_text.hpp"

#include <algorithm>

namespace mamori::app {

QuestionsViewModel::QuestionsViewModel(DeskSession& session, QObject* parent)
    : ReportingViewModel(parent),
      session_(session),
      all_(new QuestionListModel(this)),
      of_row_(new QuestionListModel(this)),
      ledgers_(new ServingLedgerModel(this)),
      reason_(new Jotting(session, this)) {
  connect(&session, &DeskSession::changed, this, &QuestionsViewModel::refresh);
  connect(&session, &DeskSession::closing, this, &QuestionsViewModel::clear);
}

void QuestionsViewModel::refresh() {
  if (session_.pharmacy() == nullptr) return;
  const auto& overview = session_.overview();
  if (!overview) return;
  std::vector<QVariantList> all;
  std::vector<QVariantList> of_row;
  for (const auto& question : overview->questions) {
    const auto words = words_of(question, session_.language());
    const QString row = QString::fromStdString(question.row->key.text());
    QVariantList line{
        QString::fromStdString(question.key()),
        row,
        numberText(*question.row) + u' ' + rowTitle(*question.row, *overview->edition, session_.language()),
        words.title,
        words.detail,
        words.action};
    if (row == row_) of_row.push_back(line);
    all.push_back(std::move(line));
  }
  all_->setRows(std::move(all));
  of_row_->setRows(std::move(of_row));
  listLedgers();
}

void QuestionsViewModel::listLedgers() {
  const auto serving = session_.ledgers()->serving(row_.section(u'@', 0, 0).toStdString());
  if (!went(serving)) return;
  std::vector<QVariantList> rows;
  for (const auto& one : *serving) {
    QString detail;
    if (one.changed) {
      //: how a ledger stands; %1 is how many entries it has, %2 the day of the last change
      detail = tr("%1 件 ・ %2 に更新").arg(one.entries).arg(dayTextPlain(*one.changed, session_.language()));
    } else {
      //: how a ledger stands: nothing is in it
      detail = tr("まだ空です");
    }
    rows.push_back({static_cast<int>(one.ledger), session_.words(ledgers::spec_of(one.ledger).title), detail});
  }
  ledgers_->setRows(std::move(rows));
}

void QuestionsViewModel::clear() {
  row_.clear();
  all_->setRows({});
  of_row_->setRows({});
  ledgers_->setRows({});
  forgetError();
}

void QuestionsViewModel::about(const QString& row) {
  if (row == row_) return;
  row_ = row;
  forgetError();
  refresh();
}

void QuestionsViewModel::begin(const QString& question) {
  reason_->at(QStringLiteral("confirm/") + question);
}

bool QuestionsViewModel::confirm(const QString& question, const QString& reason) {
  if (!went(session_.pharmacy()->confirm(question.toStdString(), reason.toStdString()))) return false;
  reason_->clear();
  session_.touch();
  return true;
}

const Question* QuestionsViewModel::find(const QString& key) {
  const auto& overview = session_.overview();
  if (!overview) return nullptr;
  const auto found = std::find_if(overview->questions.begin(), overview->questions.end(),
                                  [&](const Question& one) { return one.key() == key.toStdString(); });
  return found == overview->questions.end() ? nullptr : &*found;
}

void QuestionsViewModel::look(const QString& key) {
  const auto* question = find(key);
  if (question == nullptr) return;
  if (question->ledger) {
    emit ledgerWanted(static_cast<int>(*question->ledger));
  } else {
    emit sheetWanted(static_cast<int>(question->sheet), QString::fromStdString(question->row->key.text()));
  }
}

void QuestionsViewModel::openRow(const QString& key) {
  const auto* question = find(key);
  if (question == nullptr) return;
  emit sheetWanted(static_cast<int>(session_.overview()->own.id), QString::fromStdString(question->row->key.text()));
}

}  // namespace mamori::app
