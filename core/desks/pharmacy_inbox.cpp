// The inbox of a pharmacy: what arrived is verified and staged here, and written only when a person accepts it.
#include "desks/lookup.hpp"
#include "desks/outgoing.hpp"
#include "desks/pharmacy_desk.hpp"

#include <algorithm>

namespace mamori::desks {
namespace {

exchange::OpenState open_state(RequestState state) {
  switch (state) {
    case RequestState::drafted:
    case RequestState::sent:
      return exchange::OpenState::open;
    case RequestState::answered:
    case RequestState::accepted:
      return exchange::OpenState::answered;
    case RequestState::refused:
      break;
  }
  return exchange::OpenState::closed;
}

exchange::KnownRequest known_request(const RequestRecord& request, const Vendor& vendor,
                                     const std::vector<SheetView>& sheets) {
  exchange::KnownRequest known;
  known.hash = request.envelope_hash;
  known.state = open_state(request.state);
  known.issued = request.made;
  known.edition = request.edition;
  known.vendor = vendor.name;
  known.key = vendor.key;
  for (const auto id : request.systems) {
    for (const auto& system : vendor.systems) {
      if (system.id != id) continue;
      exchange::KnownSystem seen{system.name, {}, {}};
      for (const auto& sheet : sheets) {
        const auto& what = sheet.assessment;
        if (what.kind != SheetKind::vendor || sheet.owner != vendor.name || sheet.system != system.name) continue;
        if (what.edition->id != request.edition) continue;
        seen.answers = what.answers;
        seen.out_of_scope = what.circumstances.out_of_scope;
      }
      known.systems.push_back(std::move(seen));
    }
  }
  return known;
}

}  // namespace

Result<exchange::Expectation> PharmacyDesk::expectation(std::optional<InboxId> leaving_out) const {
  const auto requests = vault_.requests();
  if (!requests) return pass_on(requests);
  const auto vendors = vault_.vendors();
  if (!vendors) return pass_on(vendors);
  const auto inbox = vault_.inbox();
  if (!inbox) return pass_on(inbox);
  const auto sheets = sheets_.views();
  if (!sheets) return pass_on(sheets);

  exchange::Expectation expectation;
  expectation.own_key = vault_.signing_key().public_key();
  expectation.now = vault_.latest_time();
  expectation.today = clock_.today();
  for (const auto& request : *requests) {
    const auto vendor = find_one(*vendors, "vendor", [&](const Vendor& v) { return v.id == request.vendor; });
    if (!vendor) return pass_on(vendor);
    auto known = known_request(request, *vendor, *sheets);
    for (const auto& item : *inbox) {
      if (item.request != request.id) continue;
      if (item.id == leaving_out) {
        // Looked at again as on the day it came: its own arrival is no reason against it.
        if (item.state == InboxState::staged) known.state = exchange::OpenState::open;
      } else {
        known.response = exchange::envelope_hash(item.envelope);
      }
    }
    expectation.requests.push_back(std::move(known));
  }
  return expectation;
}

Result<InboxId> PharmacyDesk::receive(std::span<const std::uint8_t> envelope) {
  const auto arrived = taken_in(vault_, envelope);
  if (!arrived) return pass_on(arrived);
  const auto known = expectation(std::nullopt);
  if (!known) return pass_on(known);
  const auto& files = arrived->parcel.files;
  if (const auto late = keep_late_files(arrived->verified.id, files); !late || *late) {
    if (!late) return pass_on(late);
    return **late;
  }
  const auto staged = exchange::stage(arrived->verified, *known, library_);
  if (!staged) return pass_on(staged);

  InboxRecord record;
  record.message = staged->id;
  record.request = exchange::message_id(staged->request);
  record.sender = staged->sender;
  record.sender_key = staged->signer;
  record.envelope = arrived->parcel.envelope;
  record.received = clock_.now();
  InboxId id{};
  const auto written = vault_.change({}, [&](vault::Writer& writer) -> Result<void> {
    const auto kept = writer.stage(record);
    if (!kept) return pass_on(kept);
    id = *kept;
    if (const auto done = writer.keep_attachments(record.message, files); !done) return done;
    return writer.set_request_state(*record.request, RequestState::answered);
  });
  if (!written) return pass_on(written);
  return id;
}

Result<std::optional<InboxId>> PharmacyDesk::keep_late_files(const MessageKey& message, const exchange::Files& files) {
  if (files.empty()) return std::nullopt;
  const auto inbox = vault_.inbox();
  if (!inbox) return pass_on(inbox);
  const auto item = std::ranges::find(*inbox, message, &InboxRecord::message);
  if (item == inbox->end()) return std::nullopt;
  const auto here = vault_.attachment_count(message);
  if (!here) return pass_on(here);
  if (*here != 0) return std::nullopt;
  const auto kept = vault_.change({}, [&](vault::Writer& writer) { return writer.keep_attachments(message, files); });
  if (!kept) return pass_on(kept);
  return item->id;
}

Result<std::vector<std::uint8_t>> PharmacyDesk::attachment(InboxId id, std::size_t place) const {
  const auto record = inbox_record(id);
  if (!record) return pass_on(record);
  auto content = vault_.attachment(record->message, place);
  if (!content) return pass_on(content);
  if (!*content) return not_found<std::vector<std::uint8_t>>("attachment");
  return std::move(**content);
}

Result<InboxRecord> PharmacyDesk::inbox_record(InboxId id) const {
  const auto inbox = vault_.inbox();
  if (!inbox) return pass_on(inbox);
  return find_one(*inbox, "arrival", [&](const InboxRecord& r) { return r.id == id; });
}

Result<exchange::Staged> PharmacyDesk::staged_again(const InboxRecord& record) const {
  const auto verified = exchange::verify(record.envelope);
  if (!verified) return pass_on(verified);
  auto known = expectation(record.id);
  if (!known) return pass_on(known);
  if (record.state != InboxState::staged) {
    // What was decided about is only looked at; no rule about answering once speaks against that.
    for (auto& request : known->requests) request.state = exchange::OpenState::open;
  }
  return exchange::stage(*verified, *known, library_);
}

Result<Arrival> PharmacyDesk::arrival_of(const InboxRecord& record) const {
  const auto staged = staged_again(record);
  if (!staged) return pass_on(staged);
  return arrival_of(record, *staged);
}

Result<Arrival> PharmacyDesk::arrival_of(const InboxRecord& record, const exchange::Staged& staged) const {
  const auto requests = vault_.requests();
  if (!requests) return pass_on(requests);
  const auto request = find_one(*requests, "request", [&](const RequestRecord& r) { return r.id == record.request; });
  if (!request) return pass_on(request);
  const auto vendors = vault_.vendors();
  if (!vendors) return pass_on(vendors);
  const auto vendor = find_one(*vendors, "vendor", [&](const Vendor& v) { return v.id == request->vendor; });
  if (!vendor) return pass_on(vendor);
  const auto sheets = sheets_.views();
  if (!sheets) return pass_on(sheets);

  Arrival arrival;
  arrival.id = record.id;
  arrival.state = record.state;
  arrival.vendor = vendor->name;
  arrival.sender = staged.sender;
  arrival.responsible = staged.responsible;
  arrival.fingerprint = exchange::fingerprint(staged.signer);
  arrival.key = staged.key;
  arrival.received = record.received;
  arrival.asked = request->made;
  arrival.issued = staged.issued;
  arrival.reason = record.reason;
  arrival.oddities = staged.oddities;
  const auto here = vault_.attachment_count(record.message);
  if (!here) return pass_on(here);
  for (const auto& file : staged.attachments)
    arrival.attachments.push_back({file.name, file.size, file.sha256, *here != 0});
  for (const auto& system : staged.systems) {
    ComparedSystem compared{system.name, {}, {}, system.out_of_scope};
    for (const auto& sheet : *sheets) {
      const bool its = sheet.owner == vendor->name && sheet.system == system.name;
      if (its && sheet.assessment.edition == staged.edition) compared.sheet = sheet.id;
    }
    for (const auto& row : system.rows) compared.rows.push_back({row.row, row.before, row.after});
    arrival.systems.push_back(std::move(compared));
  }
  return arrival;
}

Result<Arrival> PharmacyDesk::arrival(InboxId id) const {
  const auto record = inbox_record(id);
  if (!record) return pass_on(record);
  return arrival_of(*record);
}

Result<std::vector<Arrival>> PharmacyDesk::inbox() const {
  const auto records = vault_.inbox();
  if (!records) return pass_on(records);
  std::vector<Arrival> arrivals;
  for (const auto& record : *records) {
    auto arrival = arrival_of(record);
    if (!arrival) return pass_on(arrival);
    arrivals.push_back(std::move(*arrival));
  }
  return arrivals;
}

Result<void> PharmacyDesk::accept(InboxId id, bool key_confirmed) {
  const auto record = inbox_record(id);
  if (!record) return pass_on(record);
  if (record->state != InboxState::staged) return tl::unexpected<Error>(not_found_error("arrival"));
  const auto staged = staged_again(*record);
  if (!staged) return pass_on(staged);
  if (const auto allowed = exchange::may_accept(*staged, key_confirmed); !allowed) return pass_on(allowed);
  const auto shown = arrival_of(*record, *staged);
  if (!shown) return pass_on(shown);
  const auto vendors = vault_.vendors();
  if (!vendors) return pass_on(vendors);
  const auto vendor = find_one(*vendors, "vendor", [&](const Vendor& v) { return v.name == shown->vendor; });
  if (!vendor) return pass_on(vendor);

  // A vendor's answer may change what was said before; the history says why.
  return vault_.change(reason_response, [&](vault::Writer& writer) -> Result<void> {
    for (const auto& system : shown->systems) {
      for (const auto& row : system.rows) {
        if (!row.changes()) continue;
        const auto put = writer.put_answer(system.sheet, row.row->key, row.row->index, row.after);
        if (!put) return pass_on(put);
      }
      for (const auto& [index, reason] : system.out_of_scope) {
        const auto& row = staged->edition->vendor.rows[index];
        if (const auto put = writer.set_scope(system.sheet, row.key, index, reason); !put) return pass_on(put);
      }
    }
    if (const auto kept = writer.accept_vendor_key(vendor->id, staged->signer); !kept) return pass_on(kept);
    if (const auto decided = writer.decide(id, InboxState::accepted, {}); !decided) return pass_on(decided);
    return writer.set_request_state(*record->request, RequestState::accepted);
  });
}

Result<void> PharmacyDesk::refuse(InboxId id, std::string_view why) {
  const auto record = inbox_record(id);
  if (!record) return pass_on(record);
  if (record->state != InboxState::staged) return tl::unexpected<Error>(not_found_error("arrival"));
  return vault_.change(why, [&](vault::Writer& writer) -> Result<void> {
    if (const auto decided = writer.decide(id, InboxState::refused, why); !decided) return pass_on(decided);
    return writer.set_request_state(*record->request, RequestState::refused);
  });
}

}  // namespace mamori::desks
