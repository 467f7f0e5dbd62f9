// The trail of asking: when each vendor was asked and reminded, what became of it, and when a request is over.
#include "checklist/reminders.hpp"
#include "desks/days.hpp"
#include "desks/lookup.hpp"
#include "desks/pharmacy_desk.hpp"
#include "desks/trust.hpp"
#include "vault/roles.hpp"

#include <algorithm>

namespace mamori::desks {
namespace {

std::optional<AskedView::Came> came_back(const RequestRecord& request, const std::vector<InboxRecord>& inbox) {
  const InboxRecord* item = nullptr;  // the accepted one, or the newest
  for (const InboxRecord& record : inbox) {
    if (record.request != request.id) continue;
    if (item == nullptr || (record.state == InboxState::accepted && item->state != InboxState::accepted))
      item = &record;
  }
  if (item == nullptr) return std::nullopt;
  return AskedView::Came{
      item->received, item->state, item->decided, item->sender, exchange::fingerprint(item->sender_key), item->reason};
}

}  // namespace

Result<void> PharmacyDesk::log_sending(const MessageKey& request, Channel channel) {
  return vault_.change({}, [&](vault::Writer& writer) { return writer.log_sending(request, channel); });
}

Result<void> PharmacyDesk::log_asking(VendorId vendor, SendingKind kind, Channel channel, CivilDate day,
                                      std::string_view note) {
  MAMORI_TAKE(const auto request, last_request(vendor));
  MAMORI_TRY(may_ask_now(vendor));
  const auto today = clock_.today();
  MAMORI_TRY(checklist::check_day(day, today, "day"));
  MAMORI_TAKE(const auto said, checklist::checked_remark(note, "note"));
  Sending sending{moment_on(day, clock_), channel, kind};
  sending.note = said;
  return vault_.change({}, [&](vault::Writer& writer) { return writer.log_sending(request.id, sending); });
}

Result<std::vector<AskedView>> PharmacyDesk::asked(std::optional<VendorId> wanted) const {
  MAMORI_TAKE(const auto requests, vault_.requests());
  MAMORI_TAKE(const auto vendors, vault_.vendors());
  MAMORI_TAKE(const auto inbox, vault_.inbox());
  std::vector<AskedView> views;
  for (const auto& request : requests) {
    if (wanted && request.vendor != *wanted) continue;
    MAMORI_TAKE(const auto vendor,
                find_one(vendors, "vendor", [&](const Vendor& v) { return v.id == request.vendor; }));
    MAMORI_TAKE(const auto edition, edition_of(library_, request.edition));
    AskedView view;
    view.request = request.id;
    view.hash = request.envelope_hash;
    view.vendor_id = vendor.id;
    view.vendor = vendor.name;
    view.systems = names_of(request, vendor);
    view.edition = edition;
    view.made = request.made;
    view.due = request.due;
    view.state = state_at(request, clock_.now());
    view.sendings = request.sendings;
    std::stable_sort(view.sendings.begin(), view.sendings.end(),
                     [](const Sending& a, const Sending& b) { return a.time < b.time; });
    view.came = came_back(request, inbox);
    if (view.state == RequestState::sent && !view.sendings.empty()) {
      view.reminder_day = checklist::reminder_day(local_date(view.sendings.back().time), request.due);
    }
    views.push_back(std::move(view));
  }
  return views;
}

Result<void> PharmacyDesk::close_expired() {
  // Whoever may not write sees them as they are; the next who may closes them.
  if (!vault::allowed(vault_.session().role, vault::Verb::request_state)) return {};
  MAMORI_TAKE(const auto requests, vault_.requests());
  const auto now = clock_.now();
  const auto is_over = [&](const RequestRecord& request) { return state_at(request, now) != request.state; };
  if (std::none_of(requests.begin(), requests.end(), is_over)) return {};
  return vault_.change({}, [&](vault::Writer& writer) -> Result<void> {
    for (const auto& request : requests) {
      if (!is_over(request)) continue;
      const auto closed = writer.set_request_state(request.id, RequestState::expired);
      if (!closed) return closed;
    }
    return {};
  });
}

Result<void> PharmacyDesk::pin_vendor(VendorId vendor, std::string_view digits, Comparison how) {
  return trust_vendor(vendor, digits, how, {}, false);
}

Result<void> PharmacyDesk::replace_vendor_key(VendorId vendor, std::string_view digits, Comparison how,
                                              std::string_view reason, const vault::Proof& proof) {
  MAMORI_TRY(vault_.accept(proof));
  MAMORI_TRY(reason_given(reason));
  return trust_vendor(vendor, digits, how, reason, true);
}

Result<void> PharmacyDesk::trust_vendor(VendorId id, std::string_view typed, Comparison how, std::string_view reason,
                                        bool replaces) {
  const auto digits = exchange::read_digits(typed);
  if (!digits) return pass_on(digits);
  MAMORI_TAKE(const auto vendors, vault_.vendors());
  const auto vendor = find_one(vendors, "vendor", [&](const Vendor& v) { return v.id == id; });
  if (!vendor) return pass_on(vendor);
  const auto key = waiting_key(id, *digits);
  if (!key) return pass_on(key);
  const bool trusted = vendor->key && exchange::fingerprint(*vendor->key) == *digits && (!*key || vendor->key == *key);
  if (trusted) return {};
  if (vendor->key && !replaces) return exchange::may_trust(KeyStanding::changed, true);
  return vault_.change(reason, [&](vault::Writer& writer) {
    return *key ? writer.accept_vendor_key(id, **key, how) : writer.expect_vendor_digits(id, *digits, how);
  });
}

Result<std::optional<crypto::PublicKey>> PharmacyDesk::waiting_key(VendorId vendor, std::string_view digits) const {
  MAMORI_TAKE(const auto requests, vault_.requests());
  MAMORI_TAKE(const auto inbox, vault_.inbox());
  Result<void> same;
  for (const auto& item : inbox) {
    if (item.state != InboxState::staged || !answers_vendor(item, requests, vendor)) continue;
    same = same_digits(digits, item.sender_key);
    if (same) return item.sender_key;
  }
  if (!same) return pass_on(same);
  return std::nullopt;
}

}  // namespace mamori::desks
