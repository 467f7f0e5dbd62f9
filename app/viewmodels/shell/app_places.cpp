// Where a person is in the app, and the way back there after a lock.
#include "viewmodels/shell/app_view_model.hpp"

namespace mamori::app {

void AppViewModel::lockAsleep() {
  close(vault::Leaving::asleep);
}

void AppViewModel::lockUnseen() {
  if (!session_.isOpen()) return lock();
  const bool incident = page_ == IncidentPage;
  auto place = place_now();
  incident_.hold(incident);
  incident_stays_ = incident;
  close(vault::Leaving::idle);
  left_at_ = std::move(place);
}

void AppViewModel::leaveIncident() {
  incident_stays_ = false;
  incident_.letGo();
}

void AppViewModel::setLockIn(int seconds) {
  if (seconds == lock_in_) return;
  lock_in_ = seconds;
  emit lockInChanged();
}

AppViewModel::Place AppViewModel::place_now() {
  return {session_.vault().session().name,
          page_,
          sheet_.sheet(),
          sheet_.row()->key(),
          sheet_.rowShown(),
          vendors_.selected(),
          ledgers_.ledger()};
}

void AppViewModel::returnTo(const Place& place) {
  if (place.person != session_.vault().session().name) return;
  // 立入検査 is begun anew, and history, people and backups by who wants them.
  switch (place.page) {
    case CheckPage:
      if (place.sheet != 0 && sheet_.openSheet(place.sheet, place.row)) sheet_.setRowShown(place.row_shown);
      break;
    case VendorsPage:
      vendors_.select(place.vendor);
      break;
    case LedgersPage:
      ledgers_.open(place.ledger);
      break;
    case IncidentPage:
    case PosterPage:
    case SettingsPage:
    case RequestsPage:
    case PharmaciesPage:
    case MorePage:
      break;
    default:
      return;
  }
  go(place.page);
}

void AppViewModel::visit(Page page) {
  if (page == page_ || page_ == MorePage) beginAnew(page);
  go(page);
}

void AppViewModel::beginAnew(Page page) {
  switch (page) {
    case CheckPage:
      sheet_.keepRemark();
      sheet_.setRowShown(false);
      break;
    case VendorsPage:
      vendors_.select(0);
      break;
    case LedgersPage:
      ledgers_.open(ledgers_.ledger());
      break;
    case InspectionPage:
      inspection_.outgoing()->clear();
      break;
    case RequestsPage:
      while (vendor_desk_.pane() != VendorDeskViewModel::ListPane) vendor_desk_.back();
      vendor_desk_.select({});
      break;
    case PharmaciesPage:
      while (inspector_desk_.pane() != InspectorDeskViewModel::ListPane) inspector_desk_.back();
      inspector_desk_.select(0);
      break;
    default:
      break;
  }
}

void AppViewModel::openDraft() {
  const Draft kind = draft();
  const int first = draft_.section(u'/', 1, 1).toInt();
  const QString rest = draft_.section(u'/', 2);
  leaveDraft();
  if (kind == RemarkDraft || kind == ReasonDraft) openSheet(first, rest);
  if (kind == IncidentDraft) go(IncidentPage);
  if (kind == EntryDraft) {
    openLedger(first);
    rest == QStringLiteral("0") ? ledgers_.addEntry() : ledgers_.openEntry(rest.toInt());
  }
  if (kind == VendorDraft) {
    vendors_.show(VendorsViewModel::AddPane);
    go(VendorsPage);
  }
  if (kind == PaperDraft) {
    vendors_.copyPaper(first);
    go(VendorsPage);
  }
  if (kind == RemindDraft) {
    vendors_.select(first);
    vendors_.show(VendorsViewModel::RemindPane);
    go(VendorsPage);
  }
}

}  // namespace mamori::app
