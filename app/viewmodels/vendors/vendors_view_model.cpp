#include "viewmodels/vendors/vendors_view_model.hpp"

#include "adapters/pictures/file_io.hpp"
#include "desks/departures.hpp"
#include "i18n/row_words.hpp"
#include "reports/asking/asking_record.hpp"
#include "reports/asking/asking_words.hpp"
#include "reports/paper/press.hpp"
#include "viewmodels/exchange/exchange_text.hpp"
#include "viewmodels/report/local_path.hpp"
#include "viewmodels/sheet/sheet_text.hpp"
#include "viewmodels/shell/date_text.hpp"

#include <algorithm>
#include <filesystem>
#include <set>
#include <span>
#include <utility>

namespace mamori::app {
namespace {

constexpr int days_to_answer = 14;

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

VendorsViewModel::State stateOf(VendorState state) {
  switch (state) {
    case VendorState::not_sent:
      return VendorsViewModel::NotSent;
    case VendorState::sent:
      return VendorsViewModel::Sent;
    case VendorState::to_confirm:
      return VendorsViewModel::ToConfirm;
    case VendorState::received:
      return VendorsViewModel::Received;
    case VendorState::not_needed:
      return VendorsViewModel::NotNeeded;
    case VendorState::expired:
      return VendorsViewModel::Expired;
  }
  return VendorsViewModel::NotSent;
}

QString none_asked_of(const desks::Overview& overview) {
  if (!overview.own.progress.gate_open) {
    //: why vendors are not asked at all: the form's first question is answered with No
    return VendorsViewModel::tr("はじめの質問に「いいえ」と答えているので、依頼は要りません。");
  }
  //: why vendors are not asked at all
  if (!overview.profile.has_vendor_contract)
    return VendorsViewModel::tr("「事業者と契約している」が外れているので、依頼は要りません。");
  return {};
}

/// The system whose state a person should act on first.
const desks::SystemView* pressing(const desks::VendorView& vendor) {
  const auto rank = [](const desks::SystemView& system) {
    switch (system.state) {
      case VendorState::to_confirm:
        return 0;
      case VendorState::not_sent:
        return 1;
      case VendorState::sent:
      case VendorState::expired:
        return 2;
      case VendorState::received:
        return 3;
      case VendorState::not_needed:
        return 4;
    }
    return 4;
  };
  const auto first = std::min_element(vendor.systems.begin(), vendor.systems.end(),
                                      [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
  return first == vendor.systems.end() ? nullptr : &*first;
}

int daysSinceSent(const desks::SystemView& system, CivilDate today) {
  return system.trail.empty() ? 0 : days_between(local_date(system.trail.back().time), today);
}

bool toRemind(const desks::SystemView& system, CivilDate today) {
  return system.reminder_day && *system.reminder_day <= today;
}

QString systemNames(const desks::VendorView& vendor) {
  QStringList names;
  for (const auto& system : vendor.systems) names << text(system.name);
  //: Between the names of systems in a list
  return names.join(VendorsViewModel::tr("、"));
}

}  // namespace

VendorListModel::VendorListModel(QObject* parent)
    : KeyedListModel({"key", "name", "systems", "state", "days", "waiting", "remind"}, parent) {}

void VendorListModel::show(const desks::Overview& overview) {
  std::vector<QVariantList> rows;
  for (const auto& vendor : overview.vendors) {
    const auto* system = pressing(vendor);
    const auto state = system == nullptr ? VendorState::not_needed : system->state;
    const int days = system == nullptr ? 0 : daysSinceSent(*system, overview.today);
    const int waiting = system != nullptr && system->waiting ? static_cast<int>(*system->waiting) : 0;
    rows.push_back({static_cast<int>(vendor.id), text(vendor.name), systemNames(vendor),
                    static_cast<int>(stateOf(state)), days, waiting,
                    std::any_of(vendor.systems.begin(), vendor.systems.end(),
                                [&](const auto& one) { return toRemind(one, overview.today); })});
  }
  setRows(std::move(rows));
}

SystemListModel::SystemListModel(QObject* parent)
    : KeyedListModel({"key", "name", "state", "days", "answered", "total", "noes", "waiting", "year", "signedRows",
                      "footing", "vendorSigned", "decided", "undecided"},
                     parent) {}

void SystemListModel::show(const desks::VendorView& vendor, CivilDate today, const QString& year, Language language,
                           const std::map<SheetId, Deciding>& deciding) {
  std::vector<QVariantList> rows;
  for (const auto& system : vendor.systems) {
    const auto& tally = system.progress.required;
    const auto at = deciding.find(system.sheet);
    const Deciding so_far = at == deciding.end() ? Deciding{} : at->second;
    rows.push_back({static_cast<int>(system.sheet), text(system.name), static_cast<int>(stateOf(system.state)),
                    daysSinceSent(system, today), tally.answered, tally.total, tally.no,
                    system.waiting ? static_cast<int>(*system.waiting) : 0, year, system.required_footing.signature,
                    footing_text(system.required_footing, language), system.vendor_signed, so_far.decided,
                    so_far.left});
  }
  setRows(std::move(rows));
}

TrailListModel::TrailListModel(QObject* parent)
    : KeyedListModel({"key", "head", "when", "text", "detail", "who"}, parent) {}

void TrailListModel::show(const std::vector<desks::AskedView>& asked, Language language) {
  std::vector<QVariantList> rows;
  int key = 0;
  for (const auto& request : asked) {
    QString state = requestStateText(request);
    if (request.due) {
      //: a request's state and the day by which it should be answered; %1 state, %2 day
      state = VendorsViewModel::tr("%1 ・ 期日 %2").arg(state, dayTextPlain(*request.due, language));
    }
    //: heading over what was done about one request; %1 the day it was made
    const QString title = VendorsViewModel::tr("%1 の依頼").arg(dayTextPlain(local_date(request.made), language));
    rows.push_back({++key, true, QString(), title, state, QString()});
    const auto sent = [&](const Sending& sending) {
      rows.push_back({++key, false, momentText(sending.time, language), sendingText(sending.kind, sending.channel),
                      text(sending.note), text(sending.who)});
    };
    const auto before = request.sendings.begin() + static_cast<std::ptrdiff_t>(sentBeforeAnswer(request));
    std::for_each(request.sendings.begin(), before, sent);
    if (request.came) {
      //: one line of the trail: the vendor's response came in
      rows.push_back({++key, false, momentText(request.came->received, language),
                      VendorsViewModel::tr("回答が届きました"), text(request.came->reason), QString()});
    }
    std::for_each(before, request.sendings.end(), sent);
  }
  setRows(std::move(rows));
}

VendorsViewModel::VendorsViewModel(DeskSession& session, QObject* parent)
    : ReportingViewModel(session, parent),
      session_(session),
      vendors_(new VendorListModel(this)),
      systems_(new SystemListModel(this)),
      trail_(new TrailListModel(this)),
      inbox_(new InboxListModel(this)),
      outgoing_(new OutgoingViewModel(session, this)),
      scan_(new ScanViewModel(this)),
      arrival_(new ArrivalViewModel(session, this)),
      paper_(new PaperFormViewModel(session, this)),
      adding_(new Jotting(session, this)),
      leaving_(new Jotting(session, this)) {
  connect(&session, &DeskSession::changed, this, &VendorsViewModel::refresh);
  connect(&session, &DeskSession::closing, this, &VendorsViewModel::clear);
  connect(scan_, &ScanViewModel::received, this, &VendorsViewModel::take);
  connect(scan_, &ScanViewModel::readToTheEnd, this, &VendorsViewModel::showArrivals);
  connect(outgoing_, &OutgoingViewModel::handedOver, this, &VendorsViewModel::back);
  connect(arrival_, &ArrivalViewModel::decided, this, &VendorsViewModel::back);
  connect(paper_, &PaperFormViewModel::saved, this, &VendorsViewModel::back);
}

void VendorsViewModel::refresh() {
  if (session_.pharmacy() == nullptr) return;
  const auto& overview = session_.overview();
  const auto lines = session_.pharmacy()->inbox_lines();
  if (!overview || !lines) {
    setFailure(!overview ? overview.error() : lines.error());
    return;
  }
  adding_->at(QStringLiteral("vendor"));
  has_contract_ = overview->profile.has_vendor_contract;
  contract_rows_ = overview->edition == nullptr ? QString() : app::contractRows(overview->edition->pharmacy);
  none_asked_ = none_asked_of(*overview);
  today_ = QString::fromStdString(overview->today.iso());
  suggested_due_ = QString::fromStdString(overview->today.plus_days(days_to_answer).iso());
  last_due_ = QString::fromStdString(overview->today.plus_years(1).iso());
  vendors_->show(*overview);
  reminders_due_ = static_cast<int>(
      std::count_if(overview->vendors.begin(), overview->vendors.end(), [&](const desks::VendorView& vendor) {
        return std::any_of(vendor.systems.begin(), vendor.systems.end(),
                           [&](const auto& system) { return toRemind(system, overview->today); });
      }));
  inbox_->show(*lines, session_);
  selectFrom(*overview);
  emit refreshed();
}

void VendorsViewModel::selectFrom(const desks::Overview& overview) {
  const auto vendor = std::find_if(overview.vendors.begin(), overview.vendors.end(),
                                   [&](const auto& v) { return static_cast<int>(v.id) == selected_; });
  forgetSelected();
  if (vendor == overview.vendors.end()) return;
  selected_ = static_cast<int>(vendor->id);
  selected_name_ = text(vendor->name);
  selected_fingerprint_ = digitsText(vendor->number());
  tie_ = static_cast<Tie>(vendor->tie);
  tie_reason_ = text(vendor->tie_reason);
  leaving_->at(QStringLiteral("tie/%1").arg(selected_));
  was_asked_ = std::any_of(vendor->systems.begin(), vendor->systems.end(),
                           [](const auto& system) { return system.request.has_value(); });
  systems_->show(*vendor, overview.today,
                 overview.edition ? edition_text(*overview.edition, overview.today, session_.language()) : QString(),
                 session_.language(), decidingOf(*vendor));
  for (const auto& system : vendor->systems) {
    awaiting_ = awaiting_ || system.state == VendorState::sent;
    reminder_due_ = reminder_due_ || toRemind(system, overview.today);
    if (system.reminder_day) reminder_day_ = dayTextPlain(*system.reminder_day, session_.language());
  }
  if (const auto asked = session_.pharmacy()->asked(vendor->id)) trail_->show(*asked, session_.language());
}

std::map<SheetId, Deciding> VendorsViewModel::decidingOf(const desks::VendorView& vendor) {
  std::map<SheetId, Deciding> deciding;
  std::set<InboxId> seen;
  for (const auto& one : vendor.systems) {
    if (!one.waiting || !seen.insert(*one.waiting).second) continue;
    const auto arrival = session_.pharmacy()->arrival(*one.waiting);
    if (!arrival) continue;
    for (const auto& system : arrival->systems) {
      const auto decided = std::ranges::count_if(system.rows, &desks::ComparedRow::settled);
      const auto left = std::ranges::count_if(system.rows, &desks::ComparedRow::undecided);
      deciding[system.sheet] = {static_cast<int>(decided), static_cast<int>(left)};
    }
  }
  return deciding;
}

void VendorsViewModel::forgetSelected() {
  selected_ = 0;
  selected_name_.clear();
  selected_fingerprint_.clear();
  tie_ = Direct;
  tie_reason_.clear();
  reminder_day_.clear();
  was_asked_ = false;
  awaiting_ = false;
  reminder_due_ = false;
}

void VendorsViewModel::clear() {
  outgoing_->clear();
  scan_->stop();
  arrival_->clear();
  vendors_->setRows({});
  systems_->setRows({});
  trail_->setRows({});
  inbox_->setRows({});
  forgetSelected();
  saved_record_.clear();
  forgetError();
  show(ListPane);
  emit refreshed();
}

void VendorsViewModel::select(int vendor) {
  selected_ = vendor;
  forgetError();
  show(ListPane);
  refresh();
}

void VendorsViewModel::show(Pane pane) {
  if (pane == pane_) return;
  if (pane_ == ReceivePane) scan_->stop();
  if (pane_ == HandOverPane) outgoing_->clear();
  pane_ = pane;
  if (pane_ == ReceivePane) scan_->start();
  emit paneChanged();
}

void VendorsViewModel::back() {
  if (pane_ == ListPane) {
    select(0);
    return;
  }
  forgetError();
  show(pane_ == ComparePane && inbox_->count() > 1 && arrival_->fromInbox() ? InboxPane : ListPane);
}

void VendorsViewModel::setContract(bool hasContract) {
  if (went(session_.pharmacy()->set_vendor_contract(hasContract))) session_.touch();
}

bool VendorsViewModel::addVendor(const QString& name, const QStringList& systems) {
  std::vector<std::string> names;
  for (const auto& system : systems) {
    if (!system.trimmed().isEmpty()) names.push_back(system.toStdString());
  }
  const auto vendor = session_.pharmacy()->add_vendor(name.toStdString(), names);
  if (!went(vendor)) return false;
  selected_ = static_cast<int>(*vendor);
  adding_->clear();
  session_.touch();
  show(ListPane);
  return true;
}

bool VendorsViewModel::addSystem(const QString& name) {
  if (!went(session_.pharmacy()->add_system(VendorId{selected_}, name.toStdString()))) return false;
  session_.touch();
  return true;
}

bool VendorsViewModel::setTie(Tie tie, const QString& reason) {
  const auto set = session_.pharmacy()->set_vendor_tie(VendorId{selected_}, static_cast<mamori::Tie>(tie),
                                                       reason.trimmed().toStdString());
  if (!went(set)) return false;
  leaving_->clear();
  session_.touch();
  return true;
}

bool VendorsViewModel::ask(const QString& due) {
  std::optional<CivilDate> day;
  if (!due.isEmpty()) {
    const auto read = dayOf(due);
    if (!went(read)) return false;
    day = *read;
  }
  const auto outgoing = session_.pharmacy()->make_request(VendorId{selected_}, day);
  if (!went(outgoing)) return false;
  session_.touch();
  handOver(*outgoing);
  return true;
}

bool VendorsViewModel::showAgain() {
  const auto outgoing = session_.pharmacy()->last_request(VendorId{selected_});
  if (!went(outgoing)) return false;
  handOver(*outgoing);
  return true;
}

void VendorsViewModel::handOver(const desks::Outgoing& outgoing) {
  const MessageKey id = outgoing.id;
  outgoing_->show(OutgoingViewModel::Request, outgoing, selected_name_,
                  {[this, id](Channel channel) { return session_.pharmacy()->log_sending(id, channel); },
                   [id](vault::Writer& writer) { return writer.log_sending(id, Channel::file); },
                   [this, id] { return session_.pharmacy()->take_back_sending(id); }});
  show(HandOverPane);
}

void VendorsViewModel::look(int inbox) {
  const bool from_inbox = pane_ == InboxPane;
  if (arrival_->open(InboxId{inbox}, from_inbox)) show(ComparePane);
}

void VendorsViewModel::copyPaper(int sheet) {
  if (paper_->open(sheet)) show(PaperPane);
}

QString VendorsViewModel::remindNote() const {
  return session_.drafts().at(QStringLiteral("remind/%1").arg(selected_));
}

void VendorsViewModel::writeRemindNote(const QString& note) {
  session_.drafts().keep(QStringLiteral("remind/%1").arg(selected_), note);
}

bool VendorsViewModel::log(bool reminder, int channel, const QString& day, const QString& note) {
  const auto on = dayOf(day);
  if (!went(on)) return false;
  const auto kind = reminder ? SendingKind::reminder : SendingKind::request;
  auto& desk = *session_.pharmacy();
  if (!went(
          desk.log_asking(VendorId{selected_}, kind, static_cast<Channel>(channel), *on, note.trimmed().toStdString())))
    return false;
  writeRemindNote({});
  session_.touch();
  show(ListPane);
  return true;
}

bool VendorsViewModel::pin(const QString& digits, bool met) {
  const auto how = met ? Comparison::met_typed : Comparison::telephone_typed;
  if (!went(session_.pharmacy()->pin_vendor(VendorId{selected_}, digits.toStdString(), how))) return false;
  session_.touch();
  show(ListPane);
  return true;
}

QString VendorsViewModel::recordName() const {
  //: File name of the printed record of asking, without its ending; %1 = vendor or pharmacy, %2 = day
  return tr("依頼の記録 %1 %2").arg(fileSafe(selected_ == 0 ? text(session_.profile().name) : selected_name_), today_) +
         QStringLiteral(".pdf");
}

bool VendorsViewModel::saveRecord(const QUrl& file) {
  const auto vendor = selected_ == 0 ? std::optional<VendorId>() : VendorId{selected_};
  const auto asked = session_.pharmacy()->asked(vendor);
  if (!went(asked)) return false;
  const AskingRecord record{text(session_.profile().name), session_.clock().today(), session_.profile().sample, *asked};
  if (!went(desks::may_take_out(session_.vault(), vault::Departure::asking_record))) return false;
  const QByteArray pdf = reports::press(asking_record(record, session_.language()));
  const std::span bytes{reinterpret_cast<const std::uint8_t*>(pdf.constData()), static_cast<std::size_t>(pdf.size())};
  const auto path = local_path(file);
  const auto of = selected_ == 0 ? std::string() : selected_name_.toStdString();
  const auto saved = desks::take_out(session_.vault(), vault::Departure::asking_record, of, path,
                                     [&] { return write_file(path, bytes); });
  if (!went(saved)) return false;
  session_.touch();
  saved_record_ = file.fileName();
  emit recordSaved();
  return true;
}

void VendorsViewModel::openFiles(const QList<QUrl>& files) {
  show(ReceivePane);
  scan_->readFiles(files);
}

void VendorsViewModel::take(const QByteArray& envelope) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(envelope.constData());
  const auto staged = session_.pharmacy()->receive({bytes, static_cast<std::size_t>(envelope.size())});
  if (!staged) {
    scan_->refuse(staged.error());
    return;
  }
  forgetError();
  arrivals_.push_back(static_cast<int>(*staged));
  // Of several files the others come in first.
  if (!scan_->reading()) showArrivals();
}

void VendorsViewModel::showArrivals() {
  const auto arrivals = std::exchange(arrivals_, {});
  if (arrivals.empty()) return;
  session_.touch();
  if (arrivals.size() == 1) {
    look(arrivals.front());
  } else {
    show(InboxPane);
  }
}

}  // namespace mamori::app
