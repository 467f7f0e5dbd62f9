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
    const bool no = standing.state == RowState::no || standing.state == RowState::no_undated ||
                    standing.state == RowState::overdue;
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
  const auto records = vault_.sheets();
  if (!records) return pass_on(records);
  const auto own = [&](const SheetRecord& r) { return r.kind == SheetKind::pharmacy && r.edition == edition; };
  const auto found = std::find_if(records->begin(), records->end(), own);
  if (found == records->end()) return year_not_begun(edition);
  return sheets_.view(found->id);
}

Result<std::vector<VendorView>> PharmacyDesk::vendor_views(std::string_view edition, bool needed) const {
  const auto vendors = vault_.vendors();
  if (!vendors) return pass_on(vendors);
  const auto requests = vault_.requests();
  if (!requests) return pass_on(requests);
  const auto inbox = vault_.inbox();
  if (!inbox) return pass_on(inbox);
  const auto records = vault_.sheets();
  if (!records) return pass_on(records);
  auto sheets = sheets_.views(edition);
  if (!sheets) return pass_on(sheets);
  const auto expected = expected_digits(vault_);
  if (!expected) return pass_on(expected);

  std::vector<VendorView> views;
  for (const auto& vendor : *vendors) {
    VendorView view{vendor.id, vendor.name, {}, {}, vendor.tie, vendor.tie_reason};
    if (vendor.key) {
      view.fingerprint = exchange::fingerprint(*vendor.key);
    } else if (const auto digits = expected->find(vendor.id); digits != expected->end()) {
      view.fingerprint = digits->second;
    }
    for (const auto& system : vendor.systems) {
      const auto record = std::ranges::find_if(
          *records, [&](const SheetRecord& r) { return r.system == system.id && r.edition == edition; });
      SystemView shown;
      shown.id = system.id;
      shown.name = system.name;
      if (record != records->end()) {
        shown.sheet = record->id;
        const auto sheet = std::ranges::find(*sheets, record->id, &SheetView::id);
        shown.footing = sheet->footing();
        shown.required_footing = sheet->footing(Obligation::required);
        shown.vendor_signed = sheet->response.has_value();
        shown.progress = std::move(sheet->progress);
      }
      follow_trail(shown, edition, *requests, *inbox, clock_.now());
      if (!needed || vendor.tie != Tie::direct) shown.state = VendorState::not_needed;
      view.systems.push_back(std::move(shown));
    }
    views.push_back(std::move(view));
  }
  return views;
}

Result<Overview> PharmacyDesk::overview() const {
  const auto edition = edition_in_use();
  if (!edition) return pass_on(edition);
  return overview_of(*edition);
}

Result<Overview> PharmacyDesk::overview(std::string_view id) const {
  const auto edition = edition_of(library_, id);
  if (!edition) return pass_on(edition);
  return overview_of(*edition);
}

Result<Overview> PharmacyDesk::overview_of(const Edition* edition) const {
  auto profile = vault_.profile();
  if (!profile) return pass_on(profile);
  std::optional<SheetView> own;
  if (edition != nullptr) {
    auto read = own_sheet(edition->id);
    if (!read) return pass_on(read);
    own = std::move(*read);
  }
  const bool needed = profile->has_vendor_contract && (!own || own->progress.gate_open);
  auto vendors = vendor_views(edition == nullptr ? std::string_view() : edition->id, needed);
  if (!vendors) return pass_on(vendors);

  Overview overview;
  overview.profile = std::move(*profile);
  overview.edition = edition;
  overview.vendors = std::move(*vendors);
  overview.today = clock_.today();
  if (edition == nullptr) return overview;
  overview.own = std::move(*own);
  for (const auto& vendor : overview.vendors) {
    for (const auto& system : vendor.systems) {
      if (system.sheet == SheetId{}) continue;
      overview.vendor_sheets.push_back(summary_of(vendor, system));
      const auto why =
          why_not_asked(vendor.tie, overview.profile.has_vendor_contract, overview.own.progress.gate_open);
      if (why) overview.left_out.push_back(left_out_of(vendor, system, *why));
    }
  }
  overview.days_left = days_between(overview.today, edition->year.last_day());
  overview.next = checklist::next_things(overview.own.assessment, overview.vendor_sheets, overview.today);
  if (auto done = add_ledgers(overview); !done) return pass_on(done);
  return overview;
}

Result<void> PharmacyDesk::add_ledgers(Overview& overview) const {
  const auto facts = vault_.ledger_facts();
  if (!facts) return pass_on(facts);
  const auto answered = vault_.confirmations();
  if (!answered) return pass_on(answered);
  const auto evidence = vault_.evidence();
  if (!evidence) return pass_on(evidence);
  const auto& own = overview.own.assessment;
  overview.questions = ledgers::unanswered(ledgers::questions(own, overview.vendor_sheets, *facts, overview.today),
                                           *answered, overview.today);
  const auto& rows = own.sheet().rows;
  const auto chart_row = std::find_if(rows.begin(), rows.end(), [](const Row& row) { return row.shown_in_person; });
  const bool pointed_at =
      chart_row != rows.end() && std::any_of(evidence->begin(), evidence->end(), [&](const Evidence& one) {
        const auto chart = ledgers::subject_of(chart_row->key);
        return std::find(one.uses.begin(), one.uses.end(), chart) != one.uses.end();
      });
  overview.missing =
      checklist::missing_for_inspection(own, overview.vendor_sheets, facts->contacts > 0 || pointed_at, overview.today);
  return {};
}

Result<void> PharmacyDesk::confirm(std::string_view key, std::string_view reason) {
  const auto seen = overview();
  if (!seen) return pass_on(seen);
  const auto question = find_one(seen->questions, "question", [&](const Question& q) { return q.key() == key; });
  if (!question) return pass_on(question);
  return vault_.change(reason,
                       [&](vault::Writer& writer) { return writer.confirm_question(key, question->state(), reason); });
}

Result<void> PharmacyDesk::set_vendor_contract(bool has_contract) {
  return vault_.change({}, [&](vault::Writer& writer) { return writer.set_vendor_contract(has_contract); });
}

Result<VendorId> PharmacyDesk::add_vendor(std::string_view name, const std::vector<std::string>& systems) {
  const auto edition = edition_in_use();
  if (!edition) return pass_on(edition);
  if (const auto room = room_for(systems.size()); !room) return pass_on(room);
  const auto vendors = vault_.vendors();
  if (!vendors) return pass_on(vendors);
  if (const auto room = room_in_status(systems_of(*vendors) + systems.size()); !room) return pass_on(room);
  // A vendor is asked per system; one without any could never be asked.
  const auto first = checked_name(systems.empty() ? std::string_view() : systems.front(), "system");
  if (!first) return pass_on(first);
  VendorId added{};
  const auto written = vault_.change({}, [&](vault::Writer& writer) -> Result<void> {
    const auto vendor = writer.add_vendor(name);
    if (!vendor) return pass_on(vendor);
    added = *vendor;
    for (const auto& system : systems) {
      if (const auto done = write_system(writer, added, system, *edition); !done) return done;
    }
    return {};
  });
  if (!written) return pass_on(written);
  return added;
}

Result<void> PharmacyDesk::add_system(VendorId vendor, std::string_view name) {
  const auto edition = edition_in_use();
  if (!edition) return pass_on(edition);
  const auto vendors = vault_.vendors();
  if (!vendors) return pass_on(vendors);
  for (const auto& there : *vendors) {
    if (there.id != vendor) continue;
    if (const auto room = room_for(there.systems.size() + 1); !room) return pass_on(room);
  }
  if (const auto room = room_in_status(systems_of(*vendors) + 1); !room) return pass_on(room);
  return vault_.change({}, [&](vault::Writer& writer) { return write_system(writer, vendor, name, *edition); });
}

Result<Outgoing> PharmacyDesk::make_request(VendorId vendor_id, std::optional<CivilDate> due) {
  const auto edition = begun_edition();
  if (!edition) return pass_on(edition);
  if (!(*edition)->has(SheetKind::vendor)) return without_sheet(SheetKind::vendor);
  // Whoever asks anew is done with what went by.
  if (const auto closed = close_expired(); !closed) return pass_on(closed);
  const auto profile = vault_.profile();
  if (!profile) return pass_on(profile);
  const auto vendors = vault_.vendors();
  if (!vendors) return pass_on(vendors);
  const auto vendor = find_one(*vendors, "vendor", [&](const Vendor& v) { return v.id == vendor_id; });
  if (!vendor) return pass_on(vendor);
  if (const auto room = room_for(vendor->systems.size()); !room) return pass_on(room);
  const auto head = vault_.history_head();
  if (!head) return pass_on(head);
  const auto views = sheets_.views((*edition)->id);
  if (!views) return pass_on(views);
  if (const auto may = may_ask(*vendor, *profile, *views); !may) return pass_on(may);

  const auto now = clock_.now();
  exchange::Request request;
  request.head = head_of(vault_, *profile, **edition, now);
  if (due) request.head.expires = now + days_between(clock_.today(), due->plus_days(grace_days + 1)) * a_day;
  request.wording = exchange::wording_of(**edition);
  request.due = due;
  request.checkpoint = checkpoint_of(*head, now);
  RequestRecord record;
  record.checkpoint = *head;
  for (const auto& system : vendor->systems) {
    exchange::AskedSystem asked{system.name, {}};
    for (const auto& view : *views) {
      const bool its_sheet = view.owner == vendor->name && view.system == system.name;
      if (its_sheet) asked.out_of_scope = view.assessment.circumstances.out_of_scope;
    }
    request.systems.push_back(std::move(asked));
    record.systems.push_back(system.id);
  }
  auto made = exchange::sign(request, vault_.signing_key());
  if (!made) return pass_on(made);
  auto leaving = request_to(*vendor, made->id, made->envelope);
  if (!leaving) return leaving;

  record.id = made->id;
  record.vendor = vendor_id;
  record.edition = (*edition)->id;
  record.envelope = made->envelope;
  record.envelope_hash = made->hash;
  record.made = now;
  record.due = due;
  record.expires = request.head.expires;
  const auto written = vault_.change({}, [&](vault::Writer& writer) { return writer.put_request(record); });
  if (!written) return pass_on(written);
  return leaving;
}

Result<Outgoing> PharmacyDesk::request_to(const Vendor& vendor, const MessageKey& id,
                                          std::vector<std::uint8_t> envelope) const {
  Outgoing leaving = outgoing(vault_, id, std::move(envelope));
  if (!vendor.key) return leaving;
  auto sealed = exchange::seal({leaving.envelope, {}}, *vendor.key);
  if (!sealed) return pass_on(sealed);
  leaving.file = std::move(*sealed);
  return leaving;
}

Result<Outgoing> PharmacyDesk::last_request(VendorId vendor_id) const {
  const auto vendors = vault_.vendors();
  if (!vendors) return pass_on(vendors);
  const auto vendor = find_one(*vendors, "vendor", [&](const Vendor& v) { return v.id == vendor_id; });
  if (!vendor) return pass_on(vendor);
  const auto requests = vault_.requests();
  if (!requests) return pass_on(requests);
  const auto newest = find_one(*requests, "request", [&](const RequestRecord& r) { return r.vendor == vendor_id; });
  if (!newest) return pass_on(newest);
  return request_to(*vendor, newest->id, newest->envelope);
}

}  // namespace mamori::desks
