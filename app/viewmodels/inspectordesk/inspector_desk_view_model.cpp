#include "viewmodels/inspectordesk/inspector_desk_view_model.hpp"

#include "viewmodels/exchange/inspection_code.hpp"
#include "viewmodels/report/local_path.hpp"

#include <memory>

namespace mamori::app {

InspectorDeskViewModel::InspectorDeskViewModel(DeskSession& session, QObject* parent)
    : ReportingViewModel(parent),
      session_(session),
      pharmacies_(new PharmacyListModel(this)),
      pharmacy_(new PharmacyViewModel(session, this)),
      intake_(new IntakeViewModel(session, this)) {
  connect(&session, &DeskSession::changed, this, &InspectorDeskViewModel::refresh);
  connect(&session, &DeskSession::closing, this, &InspectorDeskViewModel::clear);
  connect(intake_, &IntakeViewModel::taken, this, [this](int status) {
    show(ListPane);
    select(status);
  });
}

void InspectorDeskViewModel::refresh() {
  if (session_.inspector() == nullptr) return;
  auto board = session_.inspector()->board();
  if (!went(board)) return;
  board_ = std::move(*board);
  totals_ = board_.totals(session_.clock().today());
  arrange();
  if (selected_ != StatusId{}) pharmacy_->show(board_, selected_, nonce_);
}

void InspectorDeskViewModel::arrange() {
  const CivilDate today = session_.clock().today();
  pharmacies_->show(&board_, board_.arrange(query_, today), today);
  emit refreshed();
}

void InspectorDeskViewModel::clear() {
  pharmacies_->show(nullptr, {}, CivilDate::from_days(0));
  pharmacy_->clear();
  board_ = {};
  query_ = {};
  totals_ = {};
  selected_ = {};
  nonce_.clear();
  forgetError();
  show(ListPane);
  emit refreshed();
  emit codeChanged();
}

void InspectorDeskViewModel::show(Pane pane) {
  if (pane == pane_) return;
  if (pane_ == ReceivePane) intake_->stop();
  pane_ = pane;
  forgetError();
  if (pane_ == ReceivePane) intake_->start();
  emit paneChanged();
}

void InspectorDeskViewModel::back() {
  if (pane_ == ListPane) {
    select(0);
  } else {
    show(pane_ == ExportPane ? TablePane : ListPane);
  }
}

void InspectorDeskViewModel::filterBy(int filter) {
  query_.filter = static_cast<desks::BoardFilter>(filter);
  arrange();
}

void InspectorDeskViewModel::sortBy(Order order) {
  const auto wanted = static_cast<desks::BoardOrder>(order);
  // What is behind and what is old stands first; names begin at their beginning.
  query_.descending = query_.order == wanted ? !query_.descending : wanted != desks::BoardOrder::name;
  query_.order = wanted;
  arrange();
}

void InspectorDeskViewModel::find(const QString& search) {
  query_.search = search.toStdString();
  arrange();
}

void InspectorDeskViewModel::select(int status) {
  selected_ = StatusId{status};
  show(ListPane);
  if (status == 0) {
    pharmacy_->clear();
  } else {
    pharmacy_->show(board_, selected_, nonce_);
  }
  emit refreshed();
}

bool InspectorDeskViewModel::acceptAll() {
  if (!session_.isOpen() || !went(session_.inspector()->accept_all())) return false;
  session_.touch();
  return true;
}

void InspectorDeskViewModel::giveCode() {
  nonce_ = newNonce();
  emit codeChanged();
}

QString InspectorDeskViewModel::code() const {
  return codeText(nonce_);
}

void InspectorDeskViewModel::openFiles(const QList<QUrl>& files) {
  show(ReceivePane);
  intake_->openFiles(files);
}

reports::PharmacyTable InspectorDeskViewModel::table() const {
  reports::PharmacyTable table;
  table.owner = session_.profile().name;
  table.today = session_.clock().today();
  table.totals = totals_;
  for (const auto place : pharmacies_->order()) table.lines.push_back(*board_.lines()[place].shown);
  return table;
}

void InspectorDeskViewModel::print() {
  if (!session_.isOpen() || !printable()) return;
  const auto list = std::make_shared<const reports::PharmacyTable>(table());
  const auto note = [count = list->lines.size()](vault::Writer& writer) {
    return writer.log_statuses_exported("paper", count);
  };
  //: file name of an inspector's printed list, without its ending
  emit paperWanted(tr("薬局の一覧"),
                   {[list] { return reports::pharmacies_of(*list); }, vault::Departure::pharmacies, {}, note});
}

bool InspectorDeskViewModel::exportTo(const QUrl& file, SecretInput* secret) {
  const auto proof = session_.prove(secret->take());
  if (!went(proof)) return false;
  const std::filesystem::path path = local_path(file);
  const auto grid = reports::grid_of(table());
  const auto written =
      session_.inspector()->hand_out(path, grid.rows.size(), *proof, [&] { return reports::write_table(grid, path); });
  if (!went(written)) return false;
  session_.touch();
  back();
  emit exported(static_cast<int>(grid.rows.size()));
  return true;
}

}  // namespace mamori::app
