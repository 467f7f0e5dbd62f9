#include "viewmodels/sheet/sheet_view_model.hpp"

#include "i18n/row_words.hpp"
#include "vault/history.hpp"
#include "viewmodels/sheet/sheet_text.hpp"
#include "viewmodels/shell/date_text.hpp"

#include <algorithm>
#include <chrono>

namespace mamori::app {
namespace {

/// So long nobody types before a remark is saved.
constexpr std::chrono::milliseconds typing_pause{900};
constexpr int row_changes = 5;  // of a row, shown beside it

}  // namespace

SheetRowListModel::SheetRowListModel(QObject* parent)
    : KeyedListModel(
          {"key", "number", "title", "note", "mark", "heading", "headingShown", "reference", "part", "overdue"},
          parent) {}

void SheetRowListModel::show(const desks::SheetView& view, Language language) {
  std::vector<QVariantList> rows;
  std::optional<Obligation> part;
  QString heading_before;
  for (const RowStanding& standing : view.progress.rows) {
    const Row& row = *standing.row;
    const QString heading = headingText(row, *view.assessment.edition, language);
    const bool reference = row.obligation == Obligation::reference;
    const bool part_begins = part != row.obligation;
    rows.push_back({QString::fromStdString(row.key.text()), numberText(row),
                    QString::fromStdString(row.title.in(language)), rowNote(standing, view.assessment, language),
                    int(mark_of(standing)), heading, !row.is_gate && (part_begins || heading != heading_before),
                    reference, partBegun(row, view.assessment.sheet(), language), standing.state == RowState::overdue});
    part = row.obligation;
    heading_before = heading;
  }
  setRows(std::move(rows));
}

SheetViewModel::SheetViewModel(DeskSession& session, QObject* parent)
    : ReportingViewModel(parent),
      session_(session),
      rows_(new SheetRowListModel(this)),
      row_(new RowViewModel(session, this)),
      signature_(new SignatureViewModel(session, this)),
      history_(new HistoryListModel(session, row_changes, true, this)),
      reason_(new Jotting(session, this)),
      scope_reason_(new Jotting(session, this)) {
  pause_.setSingleShot(true);
  pause_.setInterval(typing_pause);
  connect(&pause_, &QTimer::timeout, this, &SheetViewModel::keepRemark);
  connect(row_, &RowViewModel::rowChanged, this, &SheetViewModel::earlyDayChanged);
  connect(&session_, &DeskSession::changed, this, &SheetViewModel::refresh);
  connect(&session_, &DeskSession::closing, this, &SheetViewModel::close);
}

bool SheetViewModel::openSheet(int sheet, const QString& key) {
  return open(SheetId(sheet), key);
}

bool SheetViewModel::open(SheetId sheet, const QString& key) {
  keepRemark();
  error_field_ = SheetField;
  auto view = session_.sheets().view(sheet);
  if (!went(view)) return false;
  if (id_ != sheet) {
    row_->clear();
    forgetSaved();
  }
  id_ = sheet;
  take(std::move(*view));
  const bool wanted = standing_of(key) != nullptr;
  showRow(wanted ? key : first_open());
  setRowShown(wanted);
  emit refreshed();
  return true;
}

void SheetViewModel::close() {
  keepRemark();
  pause_.stop();
  id_.reset();
  view_.reset();
  drafts_.clear();
  rows_->setRows({});
  history_->clear();
  dropReason();
  dropCheck();
  dropDay();
  row_->clear();
  signature_->clear();
  setRowShown(false);
  forgetSaved();
  forgetError();
  emit refreshed();
}

void SheetViewModel::setRowShown(bool shown) {
  if (shown == row_shown_) return;
  row_shown_ = shown;
  emit rowShownChanged();
}

void SheetViewModel::refresh() {
  if (!id_) return;
  auto view = session_.sheets().view(*id_);
  if (!view) {
    error_field_ = SheetField;
    setFailure(view.error());
    return;
  }
  take(std::move(*view));
}

void SheetViewModel::take(desks::SheetView view) {
  view_ = std::move(view);
  if (const auto shown = signature_->show(*view_); !shown) {
    error_field_ = SheetField;
    setFailure(shown.error());
  }
  rows_->show(*view_, session_.language());
  const QString key = row_->key();
  if (!key.isEmpty()) showRow(key);
  emit refreshed();
}

const RowStanding* SheetViewModel::standing_of(const QString& key) const {
  if (!view_) return nullptr;
  const auto& rows = view_->progress.rows;
  const auto found = std::find_if(rows.begin(), rows.end(), [text = key.toStdString()](const RowStanding& standing) {
    return standing.row->key.text() == text;
  });
  return found == rows.end() ? nullptr : &*found;
}

QString SheetViewModel::first_open() const {
  const auto& rows = view_->progress.rows;
  const auto open = std::find_if(rows.begin(), rows.end(), [](const RowStanding& standing) {
    return standing.state == RowState::open || standing.state == RowState::unsure;
  });
  const auto& chosen = open == rows.end() ? rows.front() : *open;
  return QString::fromStdString(chosen.row->key.text());
}

void SheetViewModel::showRow(const QString& key) {
  const RowStanding* standing = standing_of(key);
  if (!standing) return;
  if (const QString kept = session_.drafts().at(draftPlace(key)); !kept.isEmpty()) drafts_.emplace(key, kept);
  const auto draft = drafts_.find(key);
  const std::string& saved = view_->assessment.answer(standing->row->index).remark;
  // A row that cannot tell its past now still can be answered.
  HistoryFilter about_row;
  about_row.subject = vault::place_of(*id_, standing->row->key);
  (void)history_->show(about_row);
  const QString place = QStringLiteral("/%1/%2").arg(int(*id_)).arg(key);
  reason_->at(QStringLiteral("reason") + place);
  scope_reason_->at(QStringLiteral("scope") + place);
  if (key != row_->key()) fixing_first_ = false;
  signature_->showRow(*view_, standing->row->index);
  row_->show(*view_, *standing, draft == drafts_.end() ? QString::fromStdString(saved) : draft->second);
}

void SheetViewModel::choose(const QString& key) {
  if (key == row_->key() || !standing_of(key)) return;
  dropDay();
  keepRemark();
  // A remark that could not be saved stays a draft of its row; its refusal goes with the row.
  forgetError();
  dropReason();
  dropCheck();
  showRow(key);
  emit refreshed();
  emit savedChanged();
}

void SheetViewModel::step(int by) {
  const int to = std::clamp(position() + by, 0, rows_->count() - 1);
  choose(rows_->value(to, "key").toString());
}

void SheetViewModel::draftRemark(const QString& remark) {
  if (!row_->row()) return;
  drafts_[row_->key()] = remark;
  row_->setRemark(remark);
  pause_.start();
}

QString SheetViewModel::draftPlace(const QString& key) const {
  return QStringLiteral("remark/%1/%2").arg(int(*id_)).arg(key);
}

void SheetViewModel::forgetDraft(const QString& key) {
  drafts_.erase(key);
  session_.drafts().keep(draftPlace(key), {});
}

void SheetViewModel::keepRemark() {
  pause_.stop();
  const auto draft = drafts_.find(row_->key());
  if (draft == drafts_.end()) return;
  Answer answer = row_->answer();
  const std::string typed = draft->second.trimmed().toStdString();
  if (answer.remark == typed) {
    forgetDraft(row_->key());
    return;
  }
  answer.remark = typed;
  // What was refused is there again after a lock.
  if (!save(RemarkField, answer)) session_.drafts().keep(draftPlace(row_->key()), draft->second);
}

void SheetViewModel::setVendorContract(bool has) {
  if (!own() || !session_.pharmacy()) return;
  error_field_ = SheetField;
  if (went(session_.pharmacy()->set_vendor_contract(has))) session_.touch();
}

void SheetViewModel::setScope(const QString& reason) {
  if (!row_->row()) return;
  error_field_ = FirstField;
  const auto saved = session_.sheets().set_scope(*id_, row_->row()->key, reason.trimmed().toStdString());
  if (!went(saved)) return;
  scope_reason_->clear();
  steps_.clear();
  finish(saved);
}

QString SheetViewModel::title() const {
  return view_ ? session_.words(view_->assessment.sheet().title) : QString();
}

QString SheetViewModel::edition() const {
  return view_ ? edition_text(*view_->assessment.edition, session_.clock().today(), session_.language()) : QString();
}

bool SheetViewModel::fillable() const {
  if (!view_) return false;
  const auto& edition = *view_->assessment.edition;
  return edition.standing == Standing::own && !edition.source.files.empty();
}

bool SheetViewModel::hasVendorContract() const {
  return !view_ || view_->assessment.circumstances.has_vendor_contract;
}

QString SheetViewModel::contractRows() const {
  return view_ ? app::contractRows(view_->assessment.sheet()) : QString();
}

QList<QString> SheetViewModel::notes() const {
  if (!view_ || !row_->row()) return {};
  const Sheet& sheet = view_->assessment.sheet();
  QList<QString> notes;
  for (const std::string& note : row_->reference() ? sheet.notes_reference : sheet.notes_required) {
    notes.append(QString::fromStdString(note));
  }
  return notes;
}

}  // namespace mamori::app
