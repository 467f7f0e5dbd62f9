#include "viewmodels/forms/forms_view_model.hpp"

#include "base/day_text.hpp"
#include "editions/difference.hpp"
#include "i18n/row_words.hpp"
#include "reports/changes.hpp"
#include "viewmodels/sheet/sheet_text.hpp"
#include "viewmodels/shell/date_text.hpp"

#include <algorithm>

namespace mamori::app {
namespace {

FormsViewModel::State state_of(const InForce& form, const Edition* in_use) {
  if (in_use != nullptr && in_use->year == form.year) return FormsViewModel::Current;
  switch (form.state) {
    case YearForm::here:
      return FormsViewModel::Offered;
    case YearForm::not_out_yet:
      return FormsViewModel::NotOutYet;
    case YearForm::not_here:
      break;
  }
  return FormsViewModel::NotHere;
}

QString source_of(const Edition& edition) {
  QStringList names;
  for (const auto& file : edition.source.files) names << QString::fromStdString(file.name);
  return names.join(QStringLiteral("、"));
}

QString changeText(editions::Change change) {
  switch (change) {
    case editions::Change::added:
      //: what became of a row of the form from one year to the next
      return FormsViewModel::tr("新しい項目");
    case editions::Change::gone:
      //: what became of a row of the form from one year to the next
      return FormsViewModel::tr("なくなった項目");
    case editions::Change::merged:
      //: what became of a row of the form from one year to the next: several rows are one now
      return FormsViewModel::tr("まとまった項目");
    case editions::Change::split:
      //: what became of a row of the form from one year to the next: one row is several now
      return FormsViewModel::tr("分かれた項目");
    case editions::Change::reworded:
      //: what became of a row of the form from one year to the next
      return FormsViewModel::tr("ことばが変わった");
    case editions::Change::moved:
      //: what became of a row of the form from one year to the next: another number, section or target
      return FormsViewModel::tr("場所が移った");
    case editions::Change::same:
      //: what became of a row of the form from one year to the next
      return FormsViewModel::tr("同じ");
  }
  return {};
}

/// Underlined where it is its own. Nothing of the wording is taken for markup.
QString styled(const std::vector<editions::Piece>& pieces) {
  QString text;
  for (const auto& piece : pieces) {
    const QString escaped = QString::fromStdString(piece.text).toHtmlEscaped();
    text += piece.own ? QStringLiteral("<u>%1</u>").arg(escaped) : escaped;
  }
  return text;
}

QString wordings(const std::vector<const Row*>& rows) {
  QStringList lines;
  for (const Row* row : rows) {
    lines << QStringLiteral("%1 %2").arg(numberText(*row), wording_text(*row)).toHtmlEscaped();
  }
  return lines.join(QStringLiteral("<br>"));
}

}  // namespace

ChangeListModel::ChangeListModel(QObject* parent)
    : KeyedListModel({"key", "sheet", "change", "changeText", "number", "before", "after", "again", "detail"}, parent) {
}

EditionListModel::EditionListModel(QObject* parent)
    : KeyedListModel(
          {"key", "title", "yearText", "standing", "doubts", "source", "begun", "inUse", "begins", "compared"},
          parent) {}

FormsViewModel::FormsViewModel(DeskSession& session, QObject* parent)
    : ReportingViewModel(parent),
      session_(session),
      editions_(new EditionListModel(this)),
      changes_(new ChangeListModel(this)),
      incoming_(session),
      pack_(session),
      look_(session) {
  connect(&session, &DeskSession::changed, this, &FormsViewModel::refresh);
  connect(&session, &DeskSession::closing, this, [this] {
    editions_->setRows({});
    leaveChanges();
  });
}

void FormsViewModel::refresh() {
  if (!session_.pharmacy() || !went(session_.overview())) return;
  const auto& overview = *session_.overview();
  const auto& library = session_.library();
  const auto form = library.in_force(overview.today);
  state_ = state_of(form, overview.edition);
  year_ = QString::fromStdString(fiscal_year_text(form.year, session_.language()));
  in_use_ = overview.edition ? session_.words(overview.edition->title) : QString();
  years_behind_ = overview.edition ? form.year.start_year - overview.edition->year.start_year : 0;
  offered_ = state_ == Offered ? QString::fromStdString(form.edition->id) : QString();
  offered_title_ = state_ == Offered ? session_.words(form.edition->title) : QString();
  untouched_ = overview.own.progress.required.answered + overview.own.progress.reference.answered == 0;
  showEditions();
  emit refreshed();
}

void FormsViewModel::setListed(bool listed) {
  if (listed == listed_) return;
  listed_ = listed;
  showEditions();
  emit refreshed();
}

void FormsViewModel::showEditions() {
  std::vector<QVariantList> rows;
  if (!listed_ || !session_.pharmacy() || !session_.overview()) return editions_->setRows({});
  const auto years = session_.vault().years();
  if (!went(years)) return;
  const Edition* used = session_.overview()->edition;
  const auto& library = session_.library();
  for (const auto& card : library.editions()) {
    const Edition* edition = library.edition(card.id);
    if (edition == nullptr) continue;
    const bool begun = std::ranges::find(*years, card.id, &BegunYear::edition) != years->end();
    const bool newer = used == nullptr || used->year < card.year;
    rows.insert(rows.begin(), {QString::fromStdString(card.id), session_.words(card.title),
                               QString::fromStdString(fiscal_year_text(card.year, session_.language())),
                               int(card.standing), int(edition->doubts.size()), source_of(*edition), begun,
                               used == edition, !begun && newer, edition->follows.has_value()});
  }
  editions_->setRows(std::move(rows));
}

bool FormsViewModel::begin(const QString& edition) {
  if (!went(session_.pharmacy()->begin_year(edition.toStdString()))) return false;
  session_.touch();
  return true;
}

bool FormsViewModel::practise() {
  if (!in_use_.isEmpty()) return true;
  const auto* form = desks::form_to_begin(session_.library(), session_.clock().today());
  return form != nullptr && begin(QString::fromStdString(form->id));
}

void FormsViewModel::addChanges(std::vector<QVariantList>& rows, const Edition& before, const Edition& after,
                                SheetKind sheet) {
  const auto origins = editions::origins_between(session_.library(), before.id, after.id);
  for (const auto& change : editions::difference(before, after, sheet, origins)) {
    const bool marked = !change.after_words.empty();
    const QString was = marked ? styled(change.before_words) : wordings(change.before);
    const QString is = marked         ? styled(change.after_words)
                       : change.after ? wording_text(*change.after).toHtmlEscaped()
                                      : QString();
    const Row& row = change.after ? *change.after : *change.before.front();
    const bool unknown = change.change == editions::Change::reworded && !change.before.front()->wording;
    const bool same = change.change == editions::Change::same;
    //: a row whose number, section or target is another one than the year before
    const QString detail = change.moved ? tr("前は %1").arg(numberText(*change.before.front())) : QString();
    //: what became of a row from one year to the next cannot be told: nobody here has seen its words of the year before
    rows.push_back({int(rows.size()), session_.words(after.sheet(sheet).title), int(change.change),
                    unknown ? tr("前の年の文は、確かめられていません") : changeText(change.change), numberText(row),
                    same ? QString() : was, is, change.answer_again, detail});
    changed_rows_ += same ? 0 : 1;
    same_rows_ += same ? 1 : 0;
    again_rows_ += change.answer_again && sheet == SheetKind::vendor ? 1 : 0;
  }
}

void FormsViewModel::compare(const QString& edition) {
  const auto& library = session_.library();
  const Edition* after = library.edition(edition.toStdString());
  if (after == nullptr || !session_.overview()) return;
  const Edition* before = session_.overview()->edition;
  const bool leads = before != nullptr && editions::descends(library, after->id, before->id);
  if (!leads) before = after->follows ? library.edition(after->follows->edition) : nullptr;
  if (before == nullptr) return;
  changed_rows_ = 0;
  again_rows_ = 0;
  same_rows_ = 0;
  std::vector<QVariantList> rows;
  for (const auto sheet : {SheetKind::pharmacy, SheetKind::vendor}) {
    if (after->has(sheet)) addChanges(rows, *before, *after, sheet);
  }
  changes_->setRows(std::move(rows));
  compared_from_ = before->id;
  compared_to_ = after->id;
  compared_ = QStringLiteral("%1 → %2").arg(session_.words(before->title), session_.words(after->title));
  emit comparedChanged();
}

void FormsViewModel::leaveChanges() {
  compared_.clear();
  changes_->setRows({});
  emit comparedChanged();
}

void FormsViewModel::printChanges() {
  const auto& library = session_.library();
  if (library.edition(compared_from_) == nullptr || library.edition(compared_to_) == nullptr) return;
  const reports::Imprint imprint{
      QString::fromStdString(session_.profile().name), {}, dayTextPlain(session_.clock().today(), Language::ja)};
  //: file name of the paper with what changed, without its ending; %1 an edition of the form
  const auto name = tr("%1の変わったところ").arg(session_.words(library.card(compared_to_)->title));
  // The library goes along: the desk may close meanwhile.
  emit paperWanted(name, {[library, from = compared_from_, to = compared_to_, imprint] {
                            return reports::changes_of(library, *library.edition(from), *library.edition(to), imprint);
                          },
                          vault::Departure::changes});
}

}  // namespace mamori::app
