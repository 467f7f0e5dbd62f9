#include "viewmodels/home/home_view_model.hpp"

#include "i18n/row_words.hpp"
#include "viewmodels/history/history_words.hpp"
#include "viewmodels/home/next_words.hpp"
#include "viewmodels/shell/date_text.hpp"

#include <algorithm>
#include <limits>

namespace mamori::app {
namespace {

constexpr UnixTime alarm_seconds = 30 * 86'400;
constexpr std::size_t alarms_read = 100;

QString key_of(const NextThing& thing) {
  const QString row = thing.row ? QString::fromStdString(thing.row->key.text()) : QString();
  return QStringLiteral("%1 %2 %3").arg(int(thing.kind)).arg(thing.sheet).arg(row);
}

HomeViewModel::Standing standing_of(const desks::Overview& overview, bool vendors_needed) {
  const Progress& own = overview.own.progress;
  if (overview.edition == nullptr) return HomeViewModel::NoYear;
  if (!own.gate_answered) return HomeViewModel::GateUnanswered;
  if (!own.gate_open) return HomeViewModel::NotNeeded;
  if (!own.complete()) return HomeViewModel::UnderWay;
  const auto& sheets = overview.vendor_sheets;
  const bool all = std::all_of(sheets.begin(), sheets.end(), [](const VendorSheet& sheet) {
    return sheet.state == VendorState::not_needed ||
           (sheet.state == VendorState::received && sheet.progress.complete());
  });
  const bool vendors_done = !vendors_needed || (!sheets.empty() && all);
  return vendors_done ? HomeViewModel::AllComplete : HomeViewModel::OwnComplete;
}

}  // namespace

NextListModel::NextListModel(QObject* parent)
    : KeyedListModel({"key", "badge", "tone", "title", "detail", "actionText"}, parent) {}

void NextListModel::show(const desks::Overview& overview, Language language) {
  std::vector<QVariantList> rows;
  for (const NextThing& thing : overview.next) {
    const NextWords words = words_of(thing, *overview.edition, overview.today, language);
    rows.push_back({key_of(thing), words.badge, int(words.tone), words.title, words.detail, words.action});
  }
  setRows(std::move(rows));
}

HomeViewModel::HomeViewModel(DeskSession& session, QObject* parent)
    : ReportingViewModel(parent), session_(session), next_(new NextListModel(this)) {
  connect(&session_, &DeskSession::changed, this, &HomeViewModel::refresh);
  connect(&session_, &DeskSession::closing, this, [this] { next_->setRows({}); });
}

void HomeViewModel::refresh() {
  if (!session_.pharmacy() || !went(session_.overview())) return;
  const desks::Overview& overview = *session_.overview();
  const Language language = session_.language();
  const Progress& own = overview.own.progress;
  pharmacy_ = QString::fromStdString(overview.profile.name);
  edition_ = overview.edition ? edition_text(*overview.edition, overview.today, language) : QString();
  year_ = overview.edition ? fiscalYearText(overview.edition->year, language) : QString();
  required_ = own.required;
  reference_ = own.reference;
  to_renew_ = static_cast<int>(std::ranges::count_if(own.rows, [](const RowStanding& standing) {
    return standing.to_renew && standing.row->obligation == Obligation::required;
  }));
  vendors_needed_ = overview.profile.has_vendor_contract && own.gate_open;
  countVendors(overview);
  standing_ = standing_of(overview, vendors_needed_);
  days_left_ = overview.days_left;
  last_day_ = overview.edition ? dayText(overview.edition->year.last_day(), language) : QString();
  last_check_ = own.last_check_day ? dayTextPlain(*own.last_check_day, language) : QString();
  next_check_ = own.next_check_due ? dayTextPlain(*own.next_check_due, language) : QString();
  readAlarm();
  next_->show(overview, language);
  emit refreshed();
}

void HomeViewModel::readAlarm() {
  alarm_.clear();
  alarm_day_.clear();
  const vault::Vault& vault = session_.vault();
  if (vault.session().role != Role::responsible) return;
  HistoryFilter by_nobody;
  by_nobody.person = PersonId{};
  by_nobody.since = session_.clock().now() - alarm_seconds;
  const auto noted = vault.history_page(by_nobody, std::numeric_limits<std::int64_t>::max(), alarms_read);
  if (!went(noted)) return;
  // Wrong secrets are slips, as long as no secret was disabled by them.
  const auto alarming = [](const HistoryEntry& entry) { return entry.action != Action::secrets_tried; };
  const auto newest = std::ranges::find_if(*noted, alarming);
  if (newest == noted->end()) return;
  const auto told = vault.history_detail(newest->sequence);
  if (!went(told)) return;
  alarm_ = HistoryWords(session_).sentence(*told);
  alarm_day_ = dayText(local_date(newest->time), session_.language());
}

void HomeViewModel::countVendors(const desks::Overview& overview) {
  const auto count = [&](VendorState state) {
    return int(std::count_if(overview.vendor_sheets.begin(), overview.vendor_sheets.end(),
                             [state](const VendorSheet& sheet) { return sheet.state == state; }));
  };
  vendor_received_ = count(VendorState::received);
  vendor_to_confirm_ = count(VendorState::to_confirm);
  vendor_silent_ = count(VendorState::sent) + count(VendorState::expired);
  vendor_not_asked_ = count(VendorState::not_sent);
  vendor_sheets_ = vendor_received_ + vendor_to_confirm_ + vendor_silent_ + vendor_not_asked_;
}

void HomeViewModel::go(const QString& key) {
  if (!session_.isOpen() || !session_.overview()) return;
  const desks::Overview& overview = *session_.overview();
  const auto found = std::find_if(overview.next.begin(), overview.next.end(),
                                  [&](const NextThing& thing) { return key_of(thing) == key; });
  if (found == overview.next.end()) return;
  const int sheet = found->sheet != 0 ? int(found->sheet) : int(overview.own.id);
  // Nothing is answered here for a vendor that signed: it is asked again.
  if (found->vendor_signed && found->row != nullptr) {
    emit vendorWanted(sheet);
    return;
  }
  switch (found->kind) {
    case NextKind::response_waiting:
      emit arrivalWanted(sheet);
      return;
    case NextKind::reminder_due:
    case NextKind::vendor_silent:
    case NextKind::vendor_not_asked:
      emit vendorWanted(sheet);
      return;
    case NextKind::no_vendor:
      emit vendorWanted(0);
      return;
    default:
      emit sheetWanted(sheet, found->row ? QString::fromStdString(found->row->key.text()) : QString());
  }
}

}  // namespace mamori::app
