#include "desks/pharmacy_desk.hpp"

#include "checklist/reminders.hpp"
#include "desks/days.hpp"
#include "desks/edition_shelf.hpp"
#include "desks/lookup.hpp"
#include "desks/outgoing.hpp"
#include "desks/trust.hpp"

#include <algorithm>
#include <set>

namespace mamori::desks {
namespace {

/// An answer that comes late is still an answer; after so many days a request is asked anew.
constexpr int grace_days = 30;

bool speaks_of(const RequestRecord& request, SystemId system) {
  return std::find(request.systems.begin(), request.systems.end(), system) != request.systems.end();
}

/// Where the exchange about one system's sheet of an edition stands; `requests` is newest first.
void follow_trail(SystemView& system, std::string_view edition, const std::vector<RequestRecord>& requests,
                  const std::vector<InboxRecord>& inbox, UnixTime now) {
  bool accepted = false, sent = false, expired = false;
  for (const auto& request : requests) {
    if (request.edition != edition || !speaks_of(request, system.id)) continue;
    const auto state = state_at(request, now);
    if (!system.request) {
      system.request = request.id;
      system.trail = request.sendings;
      system.due = request.due;
      expired = state == RequestState::expired && !request.sendings.empty();
    }
    accepted = accepted || state == RequestState::accepted;
    sent = sent || state == RequestState::sent;
    for (const auto& item : inbox) {
      if (system.waiting) break;  // the newest
      if (item.state == InboxState::staged && item.request == request.id) system.waiting = item.id;
    }
  }
  // A sheet that was filled in from paper is received too, whoever asked for it.
  const bool filled = system.progress.required.total > 0 && system.progress.required.open() == 0;
  system.state = system.waiting       ? VendorState::to_confirm
                 : accepted || filled ? VendorState::received
                 : sent               ? VendorState::sent
                 : expired            ? VendorState::expired
                                      : VendorState::not_sent;
  const bool silent = system.state == VendorState::sent || system.state == VendorState::expired;
  if (silent && !system.trail.empty()) {
    system.reminder_day = checklist::reminder_day(local_date(system.trail.back().time), system.due);
  }
}

/// Of all vendors together.
std::size_t systems_of(const std::vector<Vendor>& vendors) {
  std::size_t systems = 0;
  for (const auto& vendor : vendors) systems += vendor.systems.size();
  return systems;
}

/// With its sheet, where the edition in use has one for vendors.
Result<void> write_system(vault::Writer& writer, VendorId vendor, std::string_view name, const Edition* edition) {
  if (edition == nullptr || !edition->has(SheetKind::vendor)) {
    const auto system = writer.add_system(vendor, name);
    return system ? Result<void>{} : pass_on(system);
  }
  const auto sheet = writer.add_system(vendor, name, edition->id);
  return sheet ? Result<void>{} : pass_on(sheet);
}

VendorSheet summary_of(const VendorView& vendor, const SystemView& system) {
  VendorSheet sheet;
  sheet.sheet = static_cast<std::int64_t>(system.sheet);
  sheet.vendor = vendor.name;
  sheet.system = system.name;
  sheet.state = system.state;
  if (!system.trail.empty()) sheet.sent_day = local_date(system.trail.back().time);
  sheet.progress = system.progress;
  sheet.reminder_day = system.reminder_day;
  sheet.vendor_signed = system.vendor_signed;
  return sheet;
}

/// A sheet that is not counted, with what it says.
LeftOut left_out_of(const VendorView& vendor, const SystemView& system, NotAsked why) {
  LeftOut out{system.sheet, vendor.name,   system.name, why, {}, system.progress.required, system.progress.reference,
              {},           system.footing};
  if (why == NotAsked::indirect || why == NotAsked::ended) out.reason = vendor.tie_reason;
  for (const auto& standing : system.progress.rows) {
    const bool no =
        standing.state == RowState::no || standing.state == RowState::no_undated || standing.state == RowState::overdue;
    if (no) out.noes.push_back(standing.row);
  }
  return out;
}

}  // namespace

PharmacyDesk::PharmacyDesk(vault::Vault& vault, const Library& library, const Clock& clock)
    : vault_(vault), library_(library), clock_(clock), sheets_(vault, library, clock) {}

Result<const Edition*> PharmacyDesk::edition_in_use() const {
  return desks::edition_in_use(vault_, library_);
}

Result<const Edition*> PharmacyDesk::begun_edition() const {
  auto edition = edition_in_use();
  if (edition && *edition == nullptr) return year_not_begun({});
  return edition;
}

Result<SheetView> PharmacyDesk::own_sheet(std::string_view edition) const {
  MAMORI_TAKE(const auto records, vault_.sheets());
  const auto own = [&](const SheetRecord& r) { return r.kind == SheetKind::pharmacy && r.edition == edition; };
  const auto found = std::find_if(records.begin(), records.end(), own);
  if (found == records.end()) return year_not_begun(edition);
  return sheets_.view(found->id);
}

Result<std::vector<VendorView>> PharmacyDesk::vendor_views(std::string_view edition, bool needed) const {
  MAMORI_TAKE(const auto vendors, vault_.vendors());
  MAMORI_TAKE(const auto requests, vault_.requests());
  MAMORI_TAKE(const auto inbox, vault_.inbox());
  MAMORI_TAKE(const auto records, vault_.sheets());
  MAMORI_TAKE(auto sheets, sheets_.views(edition));
  MAMORI_TAKE(const auto expected, expected_digits(vault_));

  std::vector<VendorView> views;
  for (const auto& vendor : vendors) {
    VendorView view{vendor.id, vendor.name, vendor.key, {}, {}, vendor.tie, vendor.tie_reason};
    if (const auto digits = expected.find(vendor.id); !vendor.key && digits != expected.end())
      view.digits = digits->second;
    for (const auto& system : vendor.systems) {
      const auto record = std::ranges::find_if(
          records, [&](const SheetRecord& r) { return r.system == system.id && r.edition == edition; });
      SystemView shown;
      shown.id = system.id;
      shown.name = system.name;
      if (record != records.end()) {
        shown.sheet = record->id;
        const auto sheet = std::ranges::find(sheets, record->id, &SheetView::id);
        shown.footing = sheet->footing();
        shown.required_footing = sheet->footing(Obligation::required);
        shown.vendor_signed = sheet->response.has_value();
        shown.progress = std::move(sheet->progress);
      }
      follow_trail(shown, edition, requests, inbox, clock_.now());
      if (!needed || vendor.tie != Tie::direct) shown.state = VendorState::not_needed;
      view.systems.push_back(std::move(shown));
    }
    views.push_back(std::move(view));
  }
  return views;
}

Result<Overview> PharmacyDesk::overview() const {
  MAMORI_TAKE(const auto edition, edition_in_use());
  return overview_of(edition);
}

Result<Overview> PharmacyDesk::overview(std::string_view id) const {
  MAMORI_TAKE(const auto edition, edition_of(library_, id));
  return overview_of(edition);
}

Result<Overview> PharmacyDesk::overview_of(const Edition* edition) const {
  MAMORI_TAKE(auto profile, vault_.profile());
  std::optional<SheetView> own;
  if (edition != nullptr) {
    MAMORI_TAKE(auto read, own_sheet(edition->id));
    own = std::move(read);
  }
  const bool needed = profile.has_vendor_contract && (!own || own->progress.gate_open);
  MAMORI_TAKE(auto vendors, vendor_views(edition == nullptr ? std::string_view() : edition->id, needed));

  Overview overview;
  overview.profile = std::move(profile);
  overview.edition = edition;
  overview.vendors = std::move(vendors);
  overview.today = clock_.today();
  if (edition == nullptr) return overview;
  overview.own = std::move(*own);
  for (const auto& vendor : overview.vendors) {
    for (const auto& system : vendor.systems) {
      if (system.sheet == SheetId{}) continue;
      overview.vendor_sheets.push_back(summary_of(vendor, system));
      const auto why = why_not_asked(vendor.tie, overview.profile.has_vendor_contract, overview.own.progress.gate_open);
      if (why) overview.left_out.push_back(left_out_of(vendor, system, *why));
    }
  }
  overview.days_left = days_between(overview.today, edition->year.last_day());
  overview.next = checklist::next_things(overview.own.assessment, overview.vendor_sheets, overview.today);
  MAMORI_TRY(add_ledgers(overview));
  return overview;
}

Result<void> PharmacyDesk::add_ledgers(Overview& overview) const {
  MAMORI_TAKE(const auto facts, vault_.ledger_facts());
  MAMORI_TAKE(const auto answered, vault_.confirmations());
  MAMORI_TAKE(const auto evidence, vault_.evidence());
  const auto& own = overview.own.assessment;
  overview.questions = ledgers::unanswered(ledgers::questions(own, overview.vendor_sheets, facts, overview.today),
                                           answered, overview.today);
  const auto& rows = own.sheet().rows;
  const auto chart_row = std::find_if(rows.begin(), rows.end(), [](const Row& row) { return row.shown_in_person; });
  const bool pointed_at =
      chart_row != rows.end() && std::any_of(evidence.begin(), evidence.end(), [&](const Evidence& one) {
        const auto chart = ledgers::subject_of(chart_row->key);
        return std::find(one.uses.begin(), one.uses.end(), chart) != one.uses.end();
      });
  overview.missing =
      checklist::missing_for_inspection(own, overview.vendor_sheets, facts.contacts > 0 || pointed_at, overview.today);
  return {};
}

Result<void> PharmacyDesk::confirm(std::string_view key, std::string_view reason) {
  MAMORI_TAKE(const auto seen, overview());
  MAMORI_TAKE(const auto question,
              find_one(seen.questions, "question", [&](const Question& q) { return q.key() == key; }));
  return vault_.change(reason,
                       [&](vault::Writer& writer) { return writer.confirm_question(key, question.state(), reason); });
}

Result<void> PharmacyDesk::set_vendor_contract(bool has_contract) {
  return vault_.change({}, [&](vault::Writer& writer) { return writer.set_vendor_contract(has_contract); });
}

Result<VendorId> PharmacyDesk::add_vendor(std::string_view name, const std::vector<std::string>& systems) {
  MAMORI_TAKE(const auto edition, edition_in_use());
  MAMORI_TRY(room_for(systems.size()));
  MAMORI_TAKE(const auto vendors, vault_.vendors());
  MAMORI_TRY(room_in_status(systems_of(vendors) + systems.size()));
  // A vendor is asked per system; one without any could never be asked.
  MAMORI_TRY(checked_name(systems.empty() ? std::string_view() : systems.front(), "system"));
  VendorId added{};
  MAMORI_TRY(vault_.change({}, [&](vault::Writer& writer) -> Result<void> {
    MAMORI_TAKE(const auto vendor, writer.add_vendor(name));
    added = vendor;
    for (const auto& system : systems) {
      MAMORI_TRY(write_system(writer, added, system, edition));
    }
    return {};
  }));
  return added;
}

Result<void> PharmacyDesk::add_system(VendorId vendor, std::string_view name) {
  MAMORI_TAKE(const auto edition, edition_in_use());
  MAMORI_TAKE(const auto vendors, vault_.vendors());
  for (const auto& there : vendors) {
    if (there.id != vendor) continue;
    MAMORI_TRY(room_for(there.systems.size() + 1));
  }
  MAMORI_TRY(room_in_status(systems_of(vendors) + 1));
  return vault_.change({}, [&](vault::Writer& writer) { return write_system(writer, vendor, name, edition); });
}

Result<Outgoing> PharmacyDesk::make_request(VendorId vendor_id, std::optional<CivilDate> due) {
  MAMORI_TAKE(const auto edition, begun_edition());
  if (!edition->has(SheetKind::vendor)) return without_sheet(SheetKind::vendor);
  // Whoever asks anew is done with what went by.
  MAMORI_TRY(close_expired());
  MAMORI_TAKE(const auto profile, vault_.profile());
  MAMORI_TAKE(const auto vendors, vault_.vendors());
  MAMORI_TAKE(const auto vendor, find_one(vendors, "vendor", [&](const Vendor& v) { return v.id == vendor_id; }));
  MAMORI_TRY(room_for(vendor.systems.size()));
  MAMORI_TAKE(const auto head, vault_.history_head());
  MAMORI_TAKE(const auto views, sheets_.views(edition->id));
  MAMORI_TRY(may_ask(vendor, profile, views));

  const auto now = clock_.now();
  exchange::Request request;
  request.head = head_of(vault_, profile, *edition, now);
  if (due) request.head.expires = now + days_between(clock_.today(), due->plus_days(grace_days + 1)) * a_day;
  request.wording = exchange::wording_of(*edition);
  request.due = due;
  request.checkpoint = checkpoint_of(head, now);
  RequestRecord record;
  record.checkpoint = head;
  for (const auto& system : vendor.systems) {
    exchange::AskedSystem asked{system.name, {}};
    for (const auto& view : views) {
      const bool its_sheet = view.owner == vendor.name && view.system == system.name;
      if (its_sheet) asked.out_of_scope = view.assessment.circumstances.out_of_scope;
    }
    request.systems.push_back(std::move(asked));
    record.systems.push_back(system.id);
  }
  MAMORI_TAKE(auto made, exchange::sign(request, vault_.signing_key()));
  auto leaving = request_to(vendor, made.id, made.envelope);
  if (!leaving) return leaving;

  record.id = made.id;
  record.vendor = vendor_id;
  record.edition = edition->id;
  record.envelope = made.envelope;
  record.envelope_hash = made.hash;
  record.made = now;
  record.due = due;
  record.expires = request.head.expires;
  MAMORI_TRY(vault_.change({}, [&](vault::Writer& writer) { return writer.put_request(record); }));
  return leaving;
}

Result<Outgoing> PharmacyDesk::request_to(const Vendor& vendor, const MessageKey& id,
                                          std::vector<std::uint8_t> envelope) const {
  Outgoing leaving = outgoing(vault_, id, std::move(envelope));
  if (!vendor.key) return leaving;
  MAMORI_TAKE(auto sealed, exchange::seal({leaving.envelope, {}}, *vendor.key));
  leaving.file = std::move(sealed);
  return leaving;
}

Result<Outgoing> PharmacyDesk::last_request(VendorId vendor_id) const {
  MAMORI_TAKE(const auto vendors, vault_.vendors());
  MAMORI_TAKE(const auto vendor, find_one(vendors, "vendor", [&](const Vendor& v) { return v.id == vendor_id; }));
  MAMORI_TAKE(const auto requests, vault_.requests());
  MAMORI_TAKE(const auto newest,
              find_one(requests, "request", [&](const RequestRecord& r) { return r.vendor == vendor_id; }));
  return request_to(vendor, newest.id, newest.envelope);
}

}  // namespace mamori::desks
