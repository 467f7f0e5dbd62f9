// The inbox of a pharmacy: what arrived is verified, staged and laid beside what the sheets say now and what was said
// last time. What a person decides about it is in pharmacy_decide.cpp.
#include "desks/lookup.hpp"
#include "desks/outgoing.hpp"
#include "desks/pharmacy_desk.hpp"
#include "desks/trust.hpp"

#include <algorithm>
#include <span>

namespace mamori::desks {
namespace {

exchange::OpenState open_state(RequestState state) {
  switch (state) {
    case RequestState::drafted:
    case RequestState::sent:
    case RequestState::refused:  // the vendor may answer better
      return exchange::OpenState::open;
    case RequestState::answered:
    case RequestState::accepted:
      return exchange::OpenState::answered;
    case RequestState::expired:
      break;
  }
  return exchange::OpenState::closed;
}

exchange::KnownRequest known_request(const RequestRecord& request, const Vendor& vendor, UnixTime now) {
  exchange::KnownRequest known;
  known.hash = request.envelope_hash;
  known.state = open_state(request.state);
  const bool open = known.state == exchange::OpenState::open;
  if (request.state == RequestState::expired || (open && request.expires && now >= *request.expires)) {
    known.state = exchange::OpenState::closed;
    known.ending = exchange::Ending::expired;
  }
  known.issued = request.made;
  known.edition = request.edition;
  known.vendor = vendor.name;
  known.key = vendor.key;
  return known;
}

/// The systems that a request asks about, as their sheets are now.
std::vector<exchange::KnownSystem> known_systems(const RequestRecord& request, const Vendor& vendor,
                                                 const std::vector<SheetView>& sheets) {
  std::vector<exchange::KnownSystem> known;
  for (const auto& system : names_of(request, vendor)) {
    exchange::KnownSystem seen{system, {}, {}};
    for (const auto& sheet : sheets) {
      const auto& what = sheet.assessment;
      if (what.kind != SheetKind::vendor || sheet.owner != vendor.name || sheet.system != system) continue;
      seen.answers = what.answers;
      seen.out_of_scope = what.circumstances.out_of_scope;
    }
    known.push_back(std::move(seen));
  }
  return known;
}

/// Whether what `earlier` asked about was asked again by `later`, and answered.
bool overtakes(const RequestRecord& later, const RequestRecord& earlier) {
  const auto asked_again = [&](SystemId id) { return std::ranges::find(later.systems, id) != later.systems.end(); };
  return open_state(later.state) == exchange::OpenState::answered && later.vendor == earlier.vendor &&
         later.edition == earlier.edition && std::ranges::all_of(earlier.systems, asked_again);
}

/// One system of a response beside its sheet, with what was chosen for its rows so far.
ComparedSystem compare(const exchange::StagedSystem& system, const InboxRecord& record, const std::string& vendor,
                       const std::vector<SheetView>& sheets) {
  ComparedSystem compared{system.name, {}, {}, system.out_of_scope};
  std::map<std::uint8_t, std::string> scope_now;
  for (const auto& sheet : sheets) {
    if (sheet.owner != vendor || sheet.system != system.name) continue;
    compared.sheet = sheet.id;
    scope_now = sheet.assessment.circumstances.out_of_scope;
  }
  for (const auto& staged : system.rows) {
    ComparedRow row{staged.row, staged.before, staged.after, {}, {}};
    row.said = staged.said;
    if (const auto now = scope_now.find(staged.row->index); now != scope_now.end()) row.scope_before = now->second;
    // A signed answer ends what was typed about the contract before it came.
    if (!staged.said || !staged.after.first) row.scope_after = row.scope_before;
    const auto said = system.out_of_scope.find(staged.row->index);
    if (said != system.out_of_scope.end()) row.scope_after = said->second;
    for (const RowDecision& decision : record.rows) {
      if (decision.system != system.name || decision.row != staged.row->index) continue;
      row.choice = decision.choice;
      row.settled = decision.settled != 0;
    }
    compared.rows.push_back(std::move(row));
  }
  return compared;
}

/// What is known of an arrival before its message is looked at.
Arrival head_of(const InboxRecord& record, const RequestRecord& request, const Vendor& vendor) {
  Arrival arrival;
  arrival.id = record.id;
  arrival.state = record.state;
  arrival.vendor_id = vendor.id;
  arrival.vendor = vendor.name;
  arrival.sender = record.sender;
  arrival.fingerprint = exchange::fingerprint(record.sender_key);
  arrival.received = record.received;
  arrival.asked = request.made;
  arrival.reason = record.reason;
  return arrival;
}

bool was_left(const InboxRecord& record, const std::string& system, std::uint8_t row) {
  return std::any_of(record.rows.begin(), record.rows.end(), [&](const RowDecision& decision) {
    return decision.system == system && decision.row == row && decision.choice == RowChoice::leave;
  });
}

/// What an accepted response said about the system, beside what is compared now.
void lay_beside(ComparedSystem& compared, const exchange::Response& response, const InboxRecord& record) {
  const auto said = std::find_if(response.systems.begin(), response.systems.end(),
                                 [&](const auto& answers) { return answers.system == compared.name; });
  if (said == response.systems.end()) return;
  compared.last_accepted = record.decided;
  compared.last_edition = response.head.edition;
  for (auto& row : compared.rows) {
    row.last.reset();
    if (row.row->key.edition != response.head.edition || was_left(record, compared.name, row.row->index)) continue;
    const auto answer = said->answers.find(row.row->index);
    if (answer != said->answers.end()) row.last = answer->second;
  }
}

bool is_settled(const Arrival& arrival, const exchange::OddPlace& place) {
  if (place.row == nullptr) return false;
  const auto system = std::ranges::find(arrival.systems, place.system, &ComparedSystem::name);
  return system != arrival.systems.end() && std::ranges::any_of(system->rows, [&](const ComparedRow& row) {
           return row.settled && row.row->key == place.row->key;
         });
}

}  // namespace

struct PharmacyDesk::Dealings {
  std::vector<RequestRecord> requests;  ///< newest first
  std::vector<Vendor> vendors;
  std::vector<InboxRecord> inbox;  ///< newest first
  std::map<VendorId, std::string> digits;
  std::map<std::string, std::vector<SheetView>, std::less<>> sheets;  ///< of the editions that were asked for

  [[nodiscard]] Result<Vendor> vendor_of(const RequestRecord& request) const {
    return find_one(vendors, "vendor", [&](const Vendor& v) { return v.id == request.vendor; });
  }
  [[nodiscard]] Result<RequestRecord> request_of(const InboxRecord& record) const {
    return find_one(requests, "request", [&](const RequestRecord& r) { return r.id == record.request; });
  }

  /// Lays what the last accepted response about each system said beside it.
  [[nodiscard]] Result<void> add_said_last(VendorId vendor, InboxId leaving_out,
                                           std::vector<ComparedSystem>& systems) const {
    for (const auto& record : inbox) {
      if (record.id == leaving_out || record.state != InboxState::accepted) continue;
      const auto waits = [&](const ComparedSystem& compared) { return compared.last_accepted < record.decided; };
      if (std::none_of(systems.begin(), systems.end(), waits) || !answers_vendor(record, requests, vendor)) continue;
      MAMORI_TAKE(const auto verified, exchange::verify(record.envelope));
      const auto& response = std::get<exchange::Response>(verified.message);
      for (auto& compared : systems) {
        if (waits(compared)) lay_beside(compared, response, record);
      }
    }
    return {};
  }

  /// The responses to `request` that are here already; `leaving_out` is looked at again as on the day it came: its own
  /// arrival is no reason against it.
  void note_responses(exchange::KnownRequest& known, const RequestRecord& request,
                      std::optional<InboxId> leaving_out) const {
    for (const auto& item : inbox) {
      if (item.request != request.id) continue;
      if (item.id == leaving_out) {
        if (item.state == InboxState::staged) known.state = exchange::OpenState::open;
      } else {
        known.responses.push_back({exchange::envelope_hash(item.envelope), local_date(item.received)});
      }
    }
  }
};

Result<PharmacyDesk::Dealings> PharmacyDesk::dealings() const {
  MAMORI_TAKE(auto requests, vault_.requests());
  MAMORI_TAKE(auto vendors, vault_.vendors());
  MAMORI_TAKE(auto inbox, vault_.inbox());
  MAMORI_TAKE(auto digits, expected_digits(vault_));
  return Dealings{std::move(requests), std::move(vendors), std::move(inbox), std::move(digits), {}};
}

Result<const std::vector<SheetView>*> PharmacyDesk::sheets_in(Dealings& known, std::string_view edition) const {
  if (const auto there = known.sheets.find(edition); there != known.sheets.end()) return &there->second;
  MAMORI_TAKE(auto sheets, sheets_.views(edition));
  return &known.sheets.emplace(edition, std::move(sheets)).first->second;
}

Result<exchange::Expectation> PharmacyDesk::expectation(Dealings& known, const exchange::Verified& response,
                                                        std::optional<InboxId> leaving_out) const {
  exchange::Expectation expectation;
  expectation.own_key = vault_.signing_key().public_key();
  expectation.now = vault_.latest_time();
  expectation.today = clock_.today();
  const auto& answered = exchange::head_of(response.message).answers;
  for (const auto& request : known.requests) {
    MAMORI_TAKE(const auto vendor, known.vendor_of(request));
    auto& expected = expectation.requests.emplace_back(known_request(request, vendor, expectation.now));
    if (const auto digits = known.digits.find(vendor.id); digits != known.digits.end()) {
      expected.expected_digits = digits->second;
    }
    // Of the requests that it does not answer, no more is asked.
    if (answered != request.envelope_hash) continue;
    MAMORI_TAKE(const auto sheets, sheets_in(known, request.edition));
    expected.systems = known_systems(request, vendor, *sheets);
    known.note_responses(expected, request, leaving_out);
    // What waits already may still be taken over; nothing older comes in behind it.
    const auto later = std::span(known.requests).first(expectation.requests.size() - 1);
    const auto overtaken = [&](const RequestRecord& other) { return overtakes(other, request); };
    if (!leaving_out && expected.state == exchange::OpenState::open && std::ranges::any_of(later, overtaken)) {
      expected.state = exchange::OpenState::closed;
      expected.ending = exchange::Ending::overtaken;
    }
  }
  return expectation;
}

Result<InboxId> PharmacyDesk::receive(std::span<const std::uint8_t> envelope) {
  MAMORI_TAKE(const auto arrived, taken_in(vault_, envelope));
  MAMORI_TAKE(auto before, dealings());
  MAMORI_TAKE(const auto known, expectation(before, arrived.verified, std::nullopt));
  const auto& files = arrived.parcel.files;
  if (const auto late = keep_late_files(arrived.verified.id, files); !late || *late) {
    if (!late) return pass_on(late);
    return **late;
  }
  MAMORI_TAKE(const auto staged, exchange::stage(arrived.verified, known, library_));

  InboxRecord record;
  record.message = staged.id;
  record.request = exchange::message_id(staged.request);
  record.sender = staged.sender;
  record.sender_key = staged.signer;
  record.envelope = arrived.parcel.envelope;
  record.received = clock_.now();
  InboxId id{};
  MAMORI_TRY(vault_.change({}, [&](vault::Writer& writer) -> Result<void> {
    MAMORI_TAKE(const auto kept, writer.stage(record));
    id = kept;
    MAMORI_TRY(writer.keep_attachments(record.message, files));
    // Anybody can sign one: only a response under a key that was compared ends the asking.
    if (staged.key != KeyStanding::known) return {};
    return writer.set_request_state(*record.request, RequestState::answered);
  }));
  return id;
}

Result<std::optional<InboxId>> PharmacyDesk::keep_late_files(const MessageKey& message, const exchange::Files& files) {
  if (files.empty()) return std::nullopt;
  MAMORI_TAKE(const auto inbox, vault_.inbox());
  const auto item = std::ranges::find(inbox, message, &InboxRecord::message);
  if (item == inbox.end()) return std::nullopt;
  MAMORI_TAKE(const auto here, vault_.attachment_count(message));
  if (here != 0) return std::nullopt;
  MAMORI_TRY(vault_.change({}, [&](vault::Writer& writer) { return writer.keep_attachments(message, files); }));
  return item->id;
}

Result<std::vector<std::uint8_t>> PharmacyDesk::attachment(InboxId id, std::size_t place) const {
  MAMORI_TAKE(const auto known, dealings());
  MAMORI_TAKE(const auto record, inbox_record(known, id));
  MAMORI_TAKE(auto content, vault_.attachment(record.message, place));
  if (!content) return not_found<std::vector<std::uint8_t>>("attachment");
  return std::move(*content);
}

Result<InboxRecord> PharmacyDesk::inbox_record(const Dealings& known, InboxId id) {
  return find_one(known.inbox, "arrival", [&](const InboxRecord& r) { return r.id == id; });
}

Result<exchange::Staged> PharmacyDesk::staged_again(Dealings& known, const InboxRecord& record) const {
  MAMORI_TAKE(const auto verified, exchange::verify(record.envelope));
  MAMORI_TAKE(auto expected, expectation(known, verified, record.id));
  if (record.state != InboxState::staged) {
    // What was decided about is only looked at; no rule about answering once speaks against that.
    for (auto& request : expected.requests) request.state = exchange::OpenState::open;
  }
  return exchange::stage(verified, expected, library_);
}

Result<Arrival> PharmacyDesk::arrival_of(Dealings& known, const InboxRecord& record,
                                         const exchange::Staged& staged) const {
  MAMORI_TAKE(const auto request, known.request_of(record));
  MAMORI_TAKE(const auto vendor, known.vendor_of(request));
  MAMORI_TAKE(const auto sheets, sheets_in(known, staged.edition->id));

  auto arrival = head_of(record, request, vendor);
  // What the message says counts, not what was written down of it.
  arrival.sender = staged.sender;
  arrival.fingerprint = exchange::fingerprint(staged.signer);
  arrival.responsible = staged.responsible;
  arrival.key = staged.key;
  if (vendor.key) arrival.trusted = exchange::fingerprint(*vendor.key);
  arrival.issued = staged.issued;
  arrival.oddities = staged.oddities;
  MAMORI_TAKE(const auto here, vault_.attachment_count(record.message));
  for (const auto& file : staged.attachments)
    arrival.attachments.push_back({file.name, file.size, file.sha256, here != 0});
  for (const auto& system : staged.systems) {
    arrival.systems.push_back(compare(system, record, vendor.name, *sheets));
  }
  // What was decided about a row is no longer asked about it.
  std::erase_if(arrival.oddities, [&](const exchange::OddPlace& place) { return is_settled(arrival, place); });
  MAMORI_TRY(known.add_said_last(vendor.id, record.id, arrival.systems));
  return arrival;
}

Result<PharmacyDesk::LookedAt> PharmacyDesk::look_at(InboxId id) const {
  MAMORI_TAKE(auto known, dealings());
  MAMORI_TAKE(const auto record, inbox_record(known, id));
  return look_at(known, record);
}

Result<PharmacyDesk::LookedAt> PharmacyDesk::look_at(Dealings& known, const InboxRecord& record) const {
  MAMORI_TAKE(auto staged, staged_again(known, record));
  MAMORI_TAKE(auto arrival, arrival_of(known, record, staged));
  return LookedAt{record, std::move(staged), std::move(arrival)};
}

Result<Arrival> PharmacyDesk::arrival(InboxId id) const {
  MAMORI_TAKE(auto looked, look_at(id));
  return std::move(looked.arrival);
}

Result<std::vector<InboxLine>> PharmacyDesk::inbox_lines() const {
  MAMORI_TAKE(const auto known, dealings());
  std::vector<InboxLine> lines;
  for (const auto& record : known.inbox) {
    MAMORI_TAKE(const auto request, known.request_of(record));
    MAMORI_TAKE(const auto vendor, known.vendor_of(request));
    lines.push_back({record.id, record.state, vendor.name, names_of(request, vendor), request.edition, record.received,
                     record.reason});
  }
  return lines;
}

Result<std::vector<Arrival>> PharmacyDesk::inbox() const {
  MAMORI_TAKE(auto known, dealings());
  std::vector<Arrival> arrivals;
  for (const auto& record : known.inbox) {
    auto looked = look_at(known, record);
    if (looked) {
      arrivals.push_back(std::move(looked->arrival));
      continue;
    }
    // One arrival that does not fit its edition any more hides none of the others.
    MAMORI_TAKE(const auto request, known.request_of(record));
    MAMORI_TAKE(const auto vendor, known.vendor_of(request));
    auto arrival = head_of(record, request, vendor);
    arrival.unread = looked.error();
    arrivals.push_back(std::move(arrival));
  }
  return arrivals;
}

}  // namespace mamori::desks
