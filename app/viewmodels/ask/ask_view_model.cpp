#include "viewmodels/ask/ask_view_model.hpp"

#include "i18n/row_words.hpp"
#include "reports/asking/questions.hpp"
#include "viewmodels/sheet/sheet_text.hpp"
#include "viewmodels/shell/date_text.hpp"

#include <QClipboard>
#include <QGuiApplication>
#include <algorithm>

namespace mamori::app {
namespace {

/// Whom a person chose to ask about a row stays with what that person has in mind; it is nobody else's matter.
QString place_of(const Row& row) {
  return QStringLiteral("ask/") + QString::fromStdString(row.key.edition + "/" + row.key.text());
}

}  // namespace

OpenQuestionListModel::OpenQuestionListModel(QObject* parent)
    : KeyedListModel({"key", "who", "begins", "number", "title", "question"}, parent) {}

AskViewModel::AskViewModel(DeskSession& session, QObject* parent)
    : QObject(parent), session_(session), list_(new OpenQuestionListModel(this)) {
  connect(&session_, &DeskSession::changed, this, &AskViewModel::refresh);
  connect(&session_, &DeskSession::closing, this, [this] {
    open_.clear();
    asked_.clear();
    people_.clear();
    card_ = {};
    list_->setRows({});
    emit refreshed();
  });
}

void AskViewModel::about(const QString& row) {
  row_ = row;
  refresh();
}

void AskViewModel::refresh() {
  if (!session_.isOpen() || !session_.pharmacy() || !session_.overview() || !session_.overview()->edition) return;
  const desks::Overview& overview = *session_.overview();
  asked_ = desks::people_to_ask(overview);
  people_.clear();
  for (const auto& asked : asked_) people_ << nameOf(asked);
  open_ = desks::open_questions(overview, [this](const Row& row) {
    return desks::asked_from(session_.drafts().at(place_of(row)).toStdString());
  });
  std::vector<QVariantList> rows;
  std::optional<desks::Asked> before;
  for (const auto& question : open_) {
    const QString plain = session_.words(question.row->help.question);
    rows.push_back({QString::fromStdString(question.row->key.text()), nameOf(question.asked), before != question.asked,
                    numberText(*question.row), rowTitle(*question.row, *overview.edition, session_.language()),
                    plain.isEmpty() ? wording_text(*question.row) : plain});
    before = question.asked;
  }
  list_->setRows(std::move(rows));
  card_ = {};
  if (const auto* question = open(row_)) {
    card_.there = true;
    card_.person = static_cast<int>(std::ranges::find(asked_, question->asked) - asked_.begin());
    card_.words = wordsFor(question->asked, {question->row});
  }
  emit refreshed();
}

const desks::OpenQuestion* AskViewModel::open(const QString& key) const {
  const auto found = std::ranges::find_if(open_, [text = key.toStdString()](const desks::OpenQuestion& question) {
    return question.row->key.text() == text;
  });
  return found == open_.end() ? nullptr : &*found;
}

std::vector<const Row*> AskViewModel::rowsOf(const desks::Asked& asked) const {
  std::vector<const Row*> rows;
  for (const auto& question : open_) {
    if (question.asked == asked) rows.push_back(question.row);
  }
  return rows;
}

QString AskViewModel::nameOf(const desks::Asked& asked) const {
  switch (asked.who) {
    case desks::Knower::vendor:
      for (const auto& vendor : session_.overview()->vendors) {
        if (vendor.id == asked.vendor) return QString::fromStdString(vendor.name);
      }
      return {};
    case desks::Knower::founder:
      //: who may be asked: the founder of the pharmacy
      return tr("開設者");
    case desks::Knower::head_office:
      //: who may be asked: the head office of a chain
      return tr("本部");
  }
  return {};
}

QString AskViewModel::questionOf(const Row& row) const {
  const QString plain = session_.words(row.help.question);
  const QString number = numberText(row);
  const QString official = (number.isEmpty() ? number : number + QStringLiteral(" ")) + wording_text(row);
  if (plain.isEmpty()) return official;
  //: a question for somebody who knows; %1 the plain question, %2 number and words of the form
  return tr("%1（様式の文言：%2）").arg(plain, official);
}

QString AskViewModel::wordsFor(const desks::Asked& asked, const std::vector<const Row*>& rows) const {
  QStringList lines;
  //: first line of a question for a vendor; %1 is the company
  if (asked.who == desks::Knower::vendor) lines << tr("%1 御中").arg(nameOf(asked));
  //: first line of a question for a person; %1 is who, such as 開設者
  if (asked.who != desks::Knower::vendor) lines << tr("%1 様").arg(nameOf(asked));
  //: second line of a question; %1 is the pharmacy
  lines << tr("%1です。厚生労働省のサイバーセキュリティ対策チェックリストについて教えてください。")
               .arg(QString::fromStdString(session_.profile().name));
  for (const Row* row : rows) lines << QStringLiteral("・") + questionOf(*row);
  //: last line of a question
  lines << tr("「はい」か「いいえ」でお答えください。「いいえ」のときは、いつまでにできるかも教えてください。");
  return lines.join(u'\n');
}

void AskViewModel::choose(int person) {
  const auto* question = open(row_);
  if (question == nullptr || person < 0 || static_cast<std::size_t>(person) >= asked_.size()) return;
  const auto& asked = asked_[static_cast<std::size_t>(person)];
  session_.drafts().keep(place_of(*question->row), QString::fromStdString(desks::text_of(asked)));
  refresh();
}

void AskViewModel::copyCard() {
  if (card_.there) copy(card_.words);
}

void AskViewModel::copyAll(const QString& key) {
  if (const auto* question = open(key)) copy(wordsFor(question->asked, rowsOf(question->asked)));
}

void AskViewModel::printCard() {
  if (const auto* question = open(row_)) print(question->asked, {question->row});
}

void AskViewModel::printAll(const QString& key) {
  if (const auto* question = open(key)) print(question->asked, rowsOf(question->asked));
}

void AskViewModel::copy(const QString& words) {
  QGuiApplication::clipboard()->setText(words);
  emit copied();
}

void AskViewModel::print(const desks::Asked& asked, const std::vector<const Row*>& rows) {
  reports::Questions paper;
  //: title of the paper with questions; %1 is who is asked
  paper.title = tr("%1 に聞くこと").arg(nameOf(asked));
  paper.opening = wordsFor(asked, {}).split(u'\n');
  paper.closing = paper.opening.takeLast();
  for (const Row* row : rows) paper.questions << questionOf(*row);
  //: on the paper with questions: where the answer is written
  paper.answer = tr("答え：　はい　・　いいえ（　　　年　　月　　日までに）　備考：");
  const reports::Imprint imprint{.owner = QString::fromStdString(session_.profile().name),
                                 .edition = {},
                                 .made = dayText(session_.clock().today(), Language::ja)};
  const auto compose = [paper, imprint] { return reports::questions_of(paper, imprint); };
  emit paperWanted(paper.title, {compose, vault::Departure::letter, nameOf(asked).toStdString()});
}

void AskViewModel::openRow(const QString& key) {
  emit rowWanted(key);
}

}  // namespace mamori::app
