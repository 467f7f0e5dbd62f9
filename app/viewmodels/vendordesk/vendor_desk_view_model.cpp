#include "viewmodels/vendordesk/vendor_desk_view_model.hpp"

#include "adapters/pictures/file_io.hpp"
#include "exchange/exchange.hpp"
#include "i18n/row_words.hpp"
#include "viewmodels/exchange/exchange_text.hpp"
#include "viewmodels/report/local_path.hpp"
#include "viewmodels/shell/date_text.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace mamori::app {
namespace {

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

}  // namespace

VendorDeskViewModel::VendorDeskViewModel(DeskSession& session, QObject* parent)
    : ReportingViewModel(session, parent),
      session_(session),
      requests_(new RequestListModel(this)),
      systems_(new AskedSystemListModel(this)),
      scan_(new ScanViewModel(this)),
      outgoing_(new OutgoingViewModel(session, this)),
      sheet_(new SheetViewModel(session, this)),
      added_(new AddedFileListModel(this)),
      differences_(new DifferenceListModel(this)),
      products_(new ProductListModel(this)),
      outbox_(new OutboxListModel(this)),
      taken_(new TakenListModel(this)) {
  connect(&session, &DeskSession::changed, this, &VendorDeskViewModel::refresh);
  connect(&session, &DeskSession::closing, this, &VendorDeskViewModel::clear);
  connect(scan_, &ScanViewModel::received, this, &VendorDeskViewModel::lookAt);
  connect(scan_, &ScanViewModel::readToTheEnd, this, &VendorDeskViewModel::lookAtArrived);
  connect(scan_, &ScanViewModel::severalNamed, this, [this] { setMany(true); });
  // One look at the desk for all that came while files were read.
  connect(scan_, &ScanViewModel::readingChanged, this, [this] {
    if (many_ && !scan_->reading() && session_.isOpen()) session_.touch();
  });
  connect(outgoing_, &OutgoingViewModel::handedOver, this, &VendorDeskViewModel::back);
}

void VendorDeskViewModel::refresh() {
  if (session_.vendor() == nullptr) return;
  const auto requests = session_.vendor()->requests();
  auto products = session_.vendor()->products();
  const auto outbox = session_.vendor()->outbox();
  if (!requests || !products || !outbox) {
    setFailure(!requests ? requests.error() : !products ? products.error() : outbox.error());
    return;
  }
  all_products_ = std::move(*products);
  products_->show(all_products_, session_.clock().today(), session_.language());
  outbox_->show(*outbox, session_.language());
  requests_->show(*requests, session_.clock().today(), session_.language());
  const auto found = std::find_if(requests->begin(), requests->end(),
                                  [&](const auto& request) { return keyOf(request.id) == selected_; });
  if (found == requests->end()) {
    selected_.clear();
    request_ = {};
  } else {
    request_ = *found;
  }
  systems_->show(request_, all_products_, session_.clock().today(), session_.language());
  differences_->show(request_, session_.language());
  findNext(*requests);
  emit refreshed();
}

/// The request that is due first, else the oldest.
void VendorDeskViewModel::findNext(const std::vector<desks::RequestView>& requests) {
  const desks::RequestView* best = nullptr;
  const auto rank = [](const desks::RequestView& request) {
    return std::tuple(!request.due, request.due ? request.due->days() : 0, request.received);
  };
  unanswered_ = 0;
  for (const auto& request : requests) {
    if (request.responded != 0) continue;
    ++unanswered_;
    if (request.id == request_.id) continue;
    if (best == nullptr || rank(request) < rank(*best)) best = &request;
  }
  next_ = best == nullptr ? QString() : keyOf(best->id);
}

void VendorDeskViewModel::clear() {
  outgoing_->clear();
  scan_->stop();
  requests_->setRows({});
  systems_->setRows({});
  differences_->setRows({});
  products_->setRows({});
  outbox_->setRows({});
  taken_->clear();
  added_->clear();
  all_products_.clear();
  many_ = false;
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
  if (pane_ == ReceivePane && pane != PreviewPane) {
    taken_->clear();
    setMany(false);
  }
  pane_ = pane;
  if (pane_ == ReceivePane) scan_->start();
  emit paneChanged();
}

void VendorDeskViewModel::select(const QString& key) {
  if (key != selected_) added_->clear();
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
  show(pane_ == SheetPane ? sheet_from_ : ListPane);
}

void VendorDeskViewModel::setMany(bool many) {
  if (many == many_) return;
  many_ = many;
  emit manyChanged();
}

void VendorDeskViewModel::openFiles(const QList<QUrl>& files) {
  show(ReceivePane);
  scan_->readFiles(files);
}

void VendorDeskViewModel::takeOneOfMany(const std::vector<std::uint8_t>& envelope) {
  auto& desk = *session_.vendor();
  const auto preview = desk.look_at(envelope);
  if (!preview) {
    taken_->add(TakenListModel::Refused, {}, {}, report_of(preview.error()).what);
  } else if (taken_->has(keyOf(preview->id)) || requests_->rowOf(keyOf(preview->id)) >= 0) {
    //: one of many requests that were taken in: it was here before
    taken_->add(TakenListModel::Known, keyOf(preview->id), text(preview->pharmacy), tr("前に受け取っています"));
  } else if (const auto kept = desk.take_on(envelope); !kept) {
    taken_->add(TakenListModel::Refused, keyOf(preview->id), text(preview->pharmacy), report_of(kept.error()).what);
  } else {
    taken_->add(TakenListModel::TakenOn, keyOf(preview->id), text(preview->pharmacy),
                //: Between the names of systems in a list
                systemNames(*preview).join(tr("、")));
    if (!scan_->reading()) session_.touch();
  }
  emit manyChanged();
}

void VendorDeskViewModel::lookAt(const QByteArray& envelope) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(envelope.constData());
  std::vector<std::uint8_t> kept(bytes, bytes + envelope.size());
  if (many_) {
    takeOneOfMany(kept);
    return;
  }
  arrived_.push_back(std::move(kept));
  // Whether a file brings the only one is known at the end.
  if (!scan_->reading()) lookAtArrived();
}

void VendorDeskViewModel::lookAtArrived() {
  auto arrived = std::exchange(arrived_, {});
  if (arrived.size() == 1) {
    preview(std::move(arrived.front()));
  } else if (arrived.size() > 1) {
    setMany(true);
    for (const auto& envelope : arrived) takeOneOfMany(envelope);
  }
  if (many_) session_.touch();
}

void VendorDeskViewModel::preview(std::vector<std::uint8_t> kept) {
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
  if (!sheet_->openSheet(sheet)) return;
  sheet_from_ = ListPane;
  show(SheetPane);
}

void VendorDeskViewModel::openProduct(int product) {
  for (const auto& one : all_products_) {
    if (static_cast<int>(one.id) != product || !sheet_->openSheet(static_cast<int>(one.sheet.id))) continue;
    sheet_from_ = ProductsPane;
    show(SheetPane);
    return;
  }
}

bool VendorDeskViewModel::addProduct(const QString& name, const QString& release, int copied) {
  const auto model = copied == 0 ? std::optional<ProductId>() : ProductId{copied};
  const auto added =
      session_.vendor()->add_product(name.trimmed().toStdString(), release.trimmed().toStdString(), model);
  if (!went(added)) return false;
  session_.touch();
  openProduct(static_cast<int>(*added));
  return true;
}

bool VendorDeskViewModel::applyStandard(int sheet, int product) {
  if (!went(session_.vendor()->apply(ProductId{product}, SheetId{sheet}))) return false;
  session_.touch();
  return true;
}

bool VendorDeskViewModel::applyFitting() {
  for (const auto& system : request_.systems) {
    const auto product = desks::VendorDesk::fitting(all_products_, system);
    if (!product || request_.standards.contains(system.id)) continue;
    if (!went(session_.vendor()->apply(*product, system.id))) return false;
  }
  session_.touch();
  return true;
}

int VendorDeskViewModel::fitting() const {
  return static_cast<int>(std::count_if(request_.systems.begin(), request_.systems.end(), [&](const auto& system) {
    return !request_.standards.contains(system.id) && desks::VendorDesk::fitting(all_products_, system);
  }));
}

Result<std::vector<std::uint8_t>> VendorDeskViewModel::envelope() const {
  if (pane_ == PreviewPane) return preview_envelope_;
  return session_.vendor()->envelope_of(request_.id);
}

bool VendorDeskViewModel::pin(const QString& digits, bool met) {
  const auto how = met ? Comparison::met_typed : Comparison::telephone_typed;
  const auto bytes = envelope();
  if (!went(bytes) || !went(session_.vendor()->pin_pharmacy(*bytes, digits.toStdString(), how))) return false;
  pinned();
  return true;
}

bool VendorDeskViewModel::replaceKey(const QString& digits, bool met, bool sameName, const QString& reason,
                                     SecretInput* secret) {
  const auto proof = session_.prove(secret->take());
  if (!went(proof)) return false;
  const auto bytes = envelope();
  if (!went(bytes)) return false;
  using Namesake = desks::VendorDesk::Namesake;
  const auto how = met ? Comparison::met_typed : Comparison::telephone_typed;
  const auto done = session_.vendor()->replace_pharmacy_key(
      *bytes, digits.toStdString(), how, sameName ? Namesake::other_pharmacy : Namesake::same_pharmacy,
      reason.trimmed().toStdString(), *proof);
  if (!went(done)) return false;
  pinned();
  return true;
}

void VendorDeskViewModel::pinned() {
  session_.touch();
  if (pane_ != PreviewPane) return;
  if (auto again = session_.vendor()->look_at(preview_envelope_)) preview_ = std::move(*again);
  emit previewChanged();
}

bool VendorDeskViewModel::attach(const QList<QUrl>& files) {
  for (const QUrl& file : files) {
    const auto path = local_path(file);
    auto content = read_file(path, exchange::attachment_size_limit);
    if (!went(content)) return false;
    added_->add({file.fileName().toStdString(), std::move(*content)});
  }
  return true;
}

bool VendorDeskViewModel::respond(const QString& responsible, const QString& reason) {
  const std::string why = reason.trimmed().toStdString();
  if (why.empty() && !went(desks::VendorDesk::not_answered_yet(request_))) return false;
  const auto outgoing = session_.vendor()->respond(request_.id, responsible.toStdString(), added_->files(), why);
  if (!went(outgoing)) return false;
  added_->clear();
  session_.touch();
  return showAgain();
}

bool VendorDeskViewModel::showAgain() {
  const auto outgoing = session_.vendor()->last_response(request_.id);
  const auto response = session_.vendor()->newest_response(request_.id);
  if (!went(outgoing) || !went(response)) return false;
  handOver(*outgoing, *response, pharmacy());
  return true;
}

bool VendorDeskViewModel::resend(int response) {
  const auto outgoing = session_.vendor()->response_of(OutboxId{response});
  if (!went(outgoing)) return false;
  handOver(*outgoing, OutboxId{response}, outbox_->value(outbox_->rowOf(response), "pharmacy").toString());
  return true;
}

void VendorDeskViewModel::handOver(const desks::Outgoing& outgoing, OutboxId response, const QString& to) {
  outgoing_->show(OutgoingViewModel::Response, outgoing, to,
                  {[this, response](Channel channel) { return session_.vendor()->log_sending(response, channel); },
                   [response](vault::Writer& writer) { return writer.log_response_sending(response, Channel::file); },
                   {}});
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

QString VendorDeskViewModel::previewForm() const {
  if (preview_.systems.empty()) return {};
  return edition_text(*preview_.systems.front().assessment.edition, session_.clock().today(), session_.language());
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
