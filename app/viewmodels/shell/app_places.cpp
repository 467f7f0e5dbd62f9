// Where a person is in the app, and the way back there after a lock.
#include "viewmodels/shell/app_view_model.hpp"

namespace mamori::app {
namespace {

constexpr std::size_t places_kept = 30;

}  // namespace

void AppViewModel::connectPlaces() {
  connect(&home_, &HomeViewModel::sheetWanted, this, &AppViewModel::openSheet);
  connect(&home_, &HomeViewModel::vendorWanted, this, &AppViewModel::openVendor);
  connect(&home_, &HomeViewModel::arrivalWanted, this, &AppViewModel::openVendor);
  connect(&round_, &RoundViewModel::left, this, [this] { go(before_round_); });
  connect(&ask_, &AskViewModel::rowWanted, this, &AppViewModel::openOwnRow);
  connect(&search_, &SearchViewModel::rowWanted, this, &AppViewModel::openOwnRow);
  connect(&search_, &SearchViewModel::vendorWanted, this, [this](int vendor) {
    vendors_.select(vendor);
    go(VendorsPage);
  });
  connect(&search_, &SearchViewModel::entryWanted, this, [this](int ledger, int entry) {
    openLedger(ledger);
    ledgers_.openEntry(entry);
  });
  connect(&questions_, &QuestionsViewModel::sheetWanted, this, &AppViewModel::openSheet);
  connect(&questions_, &QuestionsViewModel::ledgerWanted, this, &AppViewModel::openLedger);
  connect(&inspection_, &InspectionViewModel::sheetWanted, this, &AppViewModel::openSheet);
  connect(&inspection_, &InspectionViewModel::vendorWanted, this, &AppViewModel::openVendor);
  connect(&inspection_, &InspectionViewModel::ledgerWanted, this, &AppViewModel::openLedger);
}

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
          round_.stand().open,
          vendors_.selected(),
          ledgers_.pane() == LedgersViewModel::TilesPane ? -1 : ledgers_.ledger()};
}

void AppViewModel::returnTo(const Place& place) {
  if (place.person != session_.vault().session().name) return;
  // 立入検査 is begun anew, and history, people and backups by who wants them.
  switch (place.page) {
    case CheckPage:
    case VendorsPage:
    case LedgersPage:
    case IncidentPage:
    case PosterPage:
    case SettingsPage:
    case RequestsPage:
    case PharmaciesPage:
    case MorePage:
    case AskPage:
      break;
    default:
      return;
  }
  openAt(place);
  go(place.page);
}

void AppViewModel::openAt(const Place& place) {
  if (place.page == CheckPage && place.round) {
    round_.begin();
  } else if (place.page == CheckPage && place.sheet != 0) {
    round_.end();
    if (sheet_.openSheet(place.sheet, place.row)) sheet_.setRowShown(place.row_shown);
  } else if (place.page == VendorsPage) {
    vendors_.select(place.vendor);
  } else if (place.page == LedgersPage) {
    place.ledger < 0 ? ledgers_.showAll() : ledgers_.open(place.ledger);
  }
}

void AppViewModel::back() {
  if (!session_.isOpen() || inspection_.showing() || trail_.empty()) return;
  const Place place = std::move(trail_.back());
  trail_.pop_back();
  const auto kept = trail_.size();
  openAt(place);
  go(place.page);
  // What was left on the way back is no place to go back to.
  if (trail_.size() > kept) trail_.pop_back();
}

void AppViewModel::go(Page page) {
  if (page == page_) return;
  sheet_.keepRemark();
  if (session_.isOpen()) trail_.push_back(place_now());
  if (trail_.size() > places_kept) trail_.erase(trail_.begin());
  // チェック without a word which sheet means the pharmacy's own.
  if (page == CheckPage && sheet_.sheet() == 0) sheet_.openSheet(sheets_.sheetAt(0));
  page_ = page;
  emit pageChanged();
}

void AppViewModel::openSheet(int sheet, const QString& row) {
  round_.end();
  if (sheet_.openSheet(sheet, row)) go(CheckPage);
}

void AppViewModel::openRound() {
  const Page from = page_;
  if (!round_.begin()) return openOwnSheet();
  before_round_ = from;
  go(CheckPage);
}

void AppViewModel::visit(Page page) {
  if (page == page_ || page_ == MorePage) beginAnew(page);
  go(page);
}

void AppViewModel::beginAnew(Page page) {
  switch (page) {
    case CheckPage:
      sheet_.keepRemark();
      round_.end();
      sheet_.setRowShown(false);
      break;
    case VendorsPage:
      vendors_.select(0);
      break;
    case LedgersPage:
      ledgers_.showAll();
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
