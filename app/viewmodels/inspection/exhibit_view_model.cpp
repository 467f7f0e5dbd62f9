#include "viewmodels/inspection/exhibit_view_model.hpp"

#include "viewmodels/ledgers/entry_list_model.hpp"

#include <algorithm>

namespace mamori::app {
namespace {

/// Whose an account is, and what it is called.
bool personal(Ledger ledger, std::size_t field) {
  return ledger == Ledger::accounts &&
         (field == account::family || field == account::given || field == account::telephone || field == account::user);
}

}  // namespace

QString coveredText(const QString& text) {
  constexpr qsizetype most = 4;
  if (text.isEmpty()) return text;
  const qsizetype first = text.front().isHighSurrogate() ? 2 : 1;
  return text.left(first) + QString(std::clamp(text.size() - first, qsizetype{1}, most), u'＊');
}

ExhibitViewModel::ExhibitViewModel(DeskSession& session, QObject* parent)
    : ReportingViewModel(parent),
      session_(session),
      chart_(new ChartViewModel(session, this)),
      ledgers_(new LedgerDoorListModel(this)),
      row_ledgers_(new LedgerDoorListModel(this)),
      entries_(new LedgerSheetListModel(this)),
      columns_(new EntryColumnModel(this)),
      evidence_(new EvidenceViewModel(session, this)) {
  connect(&session, &DeskSession::changed, this, &ExhibitViewModel::refresh);
  connect(&session, &DeskSession::closing, this, [this] {
    uncovered_ = may_uncover_ = false;
    ledgers_->setRows({});
    close();
    emit uncoverChanged();
  });
}

QVariantList ExhibitViewModel::doorTo(const LedgerSpec& spec, std::size_t entries) const {
  return {static_cast<int>(spec.ledger), session_.words(spec.title), static_cast<int>(entries)};
}

void ExhibitViewModel::refresh() {
  if (session_.ledgers() == nullptr) return;
  std::vector<QVariantList> doors;
  std::vector<QVariantList> of_row;
  for (const LedgerSpec& spec : ledgers::all()) {
    const auto standing = session_.vault().ledger_standing(spec.ledger);
    if (!went(standing)) return;
    doors.push_back(doorTo(spec, standing->entries));
    const bool own = row_ && row_->sheet == SheetKind::pharmacy;
    const bool serves = own && std::ranges::find(spec.serves, row_->item) != spec.serves.end();
    if (serves) of_row.push_back(doors.back());
  }
  ledgers_->setRows(std::move(doors));
  row_ledgers_->setRows(std::move(of_row));
  // While an inspector looks the connection is a viewer's: what was chosen before stays.
  if (!session_.vault().inspecting()) {
    may_uncover_ = session_.vault().session().role == Role::responsible;
    if (!may_uncover_) uncovered_ = false;
    emit uncoverChanged();
  }
  if (kind_ == LedgerSheet) showEntries();
  emit refreshed();
}

void ExhibitViewModel::setUncovered(bool uncovered) {
  if (!session_.isOpen() || session_.vault().inspecting() || !may_uncover_ || uncovered == uncovered_) return;
  uncovered_ = uncovered;
  refresh();
}

void ExhibitViewModel::note(const std::string& what) {
  if (session_.vault().inspecting()) went(session_.vault().note_shown(what));
}

void ExhibitViewModel::show(Kind kind, const QString& title) {
  kind_ = kind;
  title_ = title;
  refresh();
}

void ExhibitViewModel::openChart() {
  if (!session_.isOpen()) return;
  note("ledger contacts");
  show(Chart, {});
}

void ExhibitViewModel::openLedger(int ledger) {
  if (!session_.isOpen() || ledger < 0 || ledger > static_cast<int>(last_ledger)) return;
  ledger_ = static_cast<Ledger>(ledger);
  if (ledger_ == Ledger::contacts) {
    openChart();
    return;
  }
  const LedgerSpec& spec = ledgers::spec_of(ledger_);
  note("ledger " + std::string(spec.id));
  show(LedgerSheet, session_.words(spec.title));
}

void ExhibitViewModel::openRow(const RowKey& row, const std::string& subject, const QString& title) {
  row_ = row;
  row_title_ = title;
  evidence_->about(subject);
  show(RowEvidence, title);
}

void ExhibitViewModel::showPhoto(int key) {
  note("evidence " + std::to_string(key));
  evidence_->show(key);
}

void ExhibitViewModel::back() {
  if (row_ && kind_ != RowEvidence) {
    show(RowEvidence, row_title_);
  } else {
    close();
  }
}

void ExhibitViewModel::close() {
  row_.reset();
  evidence_->about({});
  entries_->setRows({});
  row_ledgers_->setRows({});
  kind_ = Nothing;
  forgetError();
  emit refreshed();
}

QStringList ExhibitViewModel::labels() const {
  QStringList labels;
  for (const auto& field : ledgers::spec_of(ledger_).fields) labels << session_.words(field.label);
  return labels;
}

void ExhibitViewModel::fitColumns(double letters) {
  room_ = letters;
  columns_->fit(ledgers::spec_of(ledger_), room_, session_.language());
}

void ExhibitViewModel::showEntries() {
  const LedgerSpec& spec = ledgers::spec_of(ledger_);
  const auto all = session_.ledgers()->all(ledger_);
  if (!went(all)) return;
  std::vector<QVariantList> rows;
  for (const Entry& entry : *all) {
    const auto shown = [&](std::size_t field) {
      const QString text = shownText(spec.fields[field], entry[field], session_.language());
      return personal(ledger_, field) && !uncovered_ ? coveredText(text) : text;
    };
    QStringList cells;
    for (std::size_t field = 0; field < spec.fields.size(); ++field) cells << shown(field);
    rows.push_back({static_cast<int>(entry.id), cells.front(), cells});
  }
  columns_->fit(spec, room_, session_.language());
  entries_->setRows(std::move(rows));
}

}  // namespace mamori::app
