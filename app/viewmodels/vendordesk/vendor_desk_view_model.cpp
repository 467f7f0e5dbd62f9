#include "viewmodels/vendordesk/vendor_desk_view_model.hpp"

#include "viewmodels/exchange/exchange_text.hpp"
#include "viewmodels/shell/date_text.hpp"

#include <algorithm>

namespace mamori::app {
namespace {

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

QString keyOf(const MessageKey& id) {
  return QString::fromLatin1(
      QByteArray(reinterpret_cast<const char*>(id.data()), static_cast<qsizetype>(id.size())).toHex());
}

int openRows(const desks::RequestView& request) {
  int open = 0;
  for (const auto& system : request.systems) {
    open += system.progress.required.open() + system.progress.required.undated;
  }
  return open;
}

int answeredRows(const desks::RequestView& request) {
  int answered = 0;
  for (const auto& system : request.systems) answered += system.progress.required.answered;
  return answered;
}

VendorDeskViewModel::State stateOf(const desks::RequestView& request) {
  if (request.responded != 0) return VendorDeskViewModel::Answered;
  if (openRows(request) == 0) return VendorDeskViewModel::Ready;
  return answeredRows(request) > 0 ? VendorDeskViewModel::Begun : VendorDeskViewModel::Unanswered;
}

QStringList systemNames(const desks::RequestView& request) {
  QStringList names;
  for (const auto& system : request.systems) names << text(system.system);
  return names;
}

}  // namespace

RequestListModel::RequestListModel(QObject* parent)
    : KeyedListModel({"key", "pharmacy", "systems", "state", "days", "received", "due", "overdue", "responded"},
                     parent) {}

void RequestListModel::show(const std::vector<desks::RequestView>& requests, CivilDate today, Language language) {
  std::vector<QVariantList> rows;
  for (const auto& request : requests) {
    const auto day = local_date(request.received);
    rows.push_back({keyOf(request.id), text(request.pharmacy),
                    //: Between the names of systems in a list
                    systemNames(request).join(VendorDeskViewModel::tr("、")), static_cast<int>(stateOf(request)),
                    days_between(day, today), dayTextPlain(day, language),
                    request.due ? dayTextPlain(*request.due, language) : QString(),
                    request.due && request.responded == 0 && *request.due < today,
                    request.responded == 0 ? QString() : dayTextPlain(local_date(request.responded), language)});
  }
  setRows(std::move(rows));
}

AskedSystemListModel::AskedSystemListModel(QObject* parent)
    : KeyedListModel({"key", "name", "answered", "total", "noes", "unsure", "undated"}, parent) {}

void AskedSystemListModel::show(const std::vector<desks::SheetView>& systems) {
  std::vector<QVariantList> rows;
  for (const auto& system : systems) {
    const auto& tally = system.progress.required;
    rows.push_back({static_cast<int>(system.id), text(system.system), tally.answered, tally.total, tally.no,
                    tally.unsure, tally.undated});
  }
  setRows(std::move(rows));
}

VendorDeskViewModel::VendorDeskViewModel(DeskSession& session, QObject* parent)
    : ReportingViewModel(parent),
      session_(session),
      requests_(new RequestListModel(this)),
      systems_(new AskedSystemListModel(this)),
      scan_(new ScanViewModel(this)),
      outgoing_(new OutgoingViewModel(session, this)),
      sheet_(new SheetViewModel(session, this)) {
  connect(&session, &DeskSession::changed, this, &VendorDeskViewModel::refresh);
  connect(&session, &DeskSession::closing, this, &VendorDeskViewModel::clear);
  connect(scan_, &ScanViewModel::received, this, &VendorDeskViewModel::lookAt);
  connect(outgoing_, &OutgoingViewModel::handedOver, this, &VendorDeskViewModel::back);
}

void VendorDeskViewModel::refresh() {
  if (session_.vendor() == nullptr) return;
  const auto requests = session_.vendor()->requests();
  if (!requests) {
    setFailure(requests.error());
    return;
  }
  requests_->show(*requests, session_.clock().today(), session_.language());
  const auto found = std::find_if(requests->begin(), requests->end(),
                                  [&](const auto& request) { return keyOf(request.id) == selected_; });
  if (found == requests->end()) {
    selected_.clear();
    request_ = {};
  } else {
    request_ = *found;
  }
  systems_->show(request_.systems);
  emit refreshed();
}

void VendorDeskViewModel::clear() {
  outgoing_->clear();
  scan_->stop();
  requests_->setRows({});
  systems_->setRows({});
  selected_.clear();
  request_ = {};
  preview_ = {};
  preview_envelope_.clear();
  forgetError();
  show(ListPane);
  emit refreshed();
  emit previewChanged();
}

void VendorDeskViewModel::show(Pane pane) {
  if (pane == pane_) return;
  if (pane_ == ReceivePane) scan_->stop();
  if (pane_ == HandOverPane) outgoing_->clear();
  if (pane_ == SheetPane) sheet_->close();
  pane_ = pane;
  if (pane_ == ReceivePane) scan_->start();
  emit paneChanged();
}

void VendorDeskViewModel::select(const QString& key) {
  selected_ = key;
  forgetError();
  show(ListPane);
  refresh();
}

void VendorDeskViewModel::back() {
  if (pane_ == ListPane) {
    select({});
    return;
  }
  forgetError();
  show(ListPane);
}

void VendorDeskViewModel::lookAt(const QByteArray& envelope) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(envelope.constData());
  std::vector<std::uint8_t> kept(bytes, bytes + envelope.size());
  auto preview = session_.vendor()->look_at(kept);
  if (!preview) {
    scan_->refuse(preview.error());
    return;
  }
  preview_ = std::move(*preview);
  preview_envelope_ = std::move(kept);
  forgetError();
  emit previewChanged();
  show(PreviewPane);
}

bool VendorDeskViewModel::takeOn() {
  const auto taken = session_.vendor()->take_on(preview_envelope_);
  if (!went(taken)) return false;
  selected_ = keyOf(*taken);
  session_.touch();
  show(ListPane);
  return true;
}

void VendorDeskViewModel::answer(int sheet) {
  if (sheet_->openSheet(sheet)) show(SheetPane);
}

bool VendorDeskViewModel::respond(const QString& responsible) {
  const auto outgoing = session_.vendor()->respond(request_.id, responsible.toStdString());
  if (!went(outgoing)) return false;
  session_.touch();
  handOver(*outgoing);
  return true;
}

bool VendorDeskViewModel::showAgain() {
  const auto outgoing = session_.vendor()->last_response(request_.id);
  if (!went(outgoing)) return false;
  handOver(*outgoing);
  return true;
}

void VendorDeskViewModel::handOver(const desks::Outgoing& outgoing) {
  // That it was made is in the history already; no vendor logs each showing.
  outgoing_->show(OutgoingViewModel::Response, outgoing, pharmacy(), nullptr);
  show(HandOverPane);
}

QString VendorDeskViewModel::dayOrNothing(const std::optional<CivilDate>& day) const {
  return day ? dayText(*day, session_.language()) : QString();
}

QString VendorDeskViewModel::fingerprint() const {
  return digitsText(request_.fingerprint);
}

QString VendorDeskViewModel::received() const {
  return momentText(request_.received, session_.language());
}

QString VendorDeskViewModel::due() const {
  return dayOrNothing(request_.due);
}

bool VendorDeskViewModel::overdue() const {
  return session_.isOpen() && request_.due && request_.responded == 0 && *request_.due < session_.clock().today();
}

QString VendorDeskViewModel::responded() const {
  return request_.responded == 0 ? QString() : momentText(request_.responded, session_.language());
}

int VendorDeskViewModel::open() const {
  return openRows(request_);
}

QString VendorDeskViewModel::responsible() const {
  return session_.isOpen() ? text(session_.profile().responsible) : QString();
}

QStringList VendorDeskViewModel::previewSystems() const {
  return systemNames(preview_);
}

QString VendorDeskViewModel::previewFingerprint() const {
  return digitsText(preview_.fingerprint);
}

QString VendorDeskViewModel::previewDue() const {
  return dayOrNothing(preview_.due);
}

bool VendorDeskViewModel::previewKnown() const {
  return requests_->rowOf(keyOf(preview_.id)) >= 0;
}

}  // namespace mamori::app
