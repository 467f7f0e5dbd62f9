#include "desks/vendor_desk.hpp"

#include "base/text.hpp"
#include "desks/lookup.hpp"
#include "desks/outgoing.hpp"
#include "desks/trust.hpp"
#include "exchange/refusal.hpp"

#include <algorithm>

namespace mamori::desks {
namespace {

/// The rows that a request asks about and nobody answered yet; null when the sheet can be signed.
const Row* first_open_row(const SheetView& sheet) {
  for (const auto& standing : sheet.progress.rows) {
    const bool asked = standing.row->obligation == Obligation::required && standing.state != RowState::exempt;
    const bool answered = standing.state != RowState::open && standing.state != RowState::unsure &&
                          standing.state != RowState::to_confirm;
    if (asked && (!answered || standing.state == RowState::no_undated)) return standing.row;
  }
  return nullptr;
}

}  // namespace

VendorDesk::VendorDesk(vault::Vault& vault, const Library& library, const Clock& clock)
    : vault_(vault), library_(library), clock_(clock), sheets_(vault, library, clock) {}

Result<exchange::ReadRequest> VendorDesk::read_request(const exchange::Verified& verified) const {
  return exchange::read_request(verified, vault_.signing_key().public_key(), vault_.latest_time(), library_);
}

Result<RequestView> VendorDesk::look_at(std::span<const std::uint8_t> envelope) const {
  MAMORI_TAKE(const auto arrived, taken_in(vault_, envelope));
  const auto& verified = arrived.verified;
  MAMORI_TAKE(const auto read, read_request(verified));

  RequestView view;
  view.id = verified.id;
  view.pharmacy = read.request->head.sender.name;
  view.fingerprint = exchange::fingerprint(verified.signer);
  view.received = clock_.now();
  view.due = read.request->due;
  MAMORI_TAKE(const auto keys, PharmacyKeys::read(vault_));
  MAMORI_TRY(keys.goes_by(view.pharmacy, verified.signer));
  view.key = keys.standing(view.pharmacy, verified.signer);
  for (const auto& asked : read.request->systems) {
    SheetView sheet;
    sheet.owner = view.pharmacy;
    sheet.system = asked.name;
    sheet.assessment.edition = read.edition;
    sheet.assessment.kind = read.request->sheet;
    sheet.assessment.circumstances.out_of_scope = asked.out_of_scope;
    sheet.progress = checklist::evaluate(sheet.assessment, clock_.today());
    view.systems.push_back(std::move(sheet));
  }
  return view;
}

Result<MessageKey> VendorDesk::take_on(std::span<const std::uint8_t> envelope) {
  MAMORI_TAKE(const auto arrived, taken_in(vault_, envelope));
  const auto& verified = arrived.verified;
  MAMORI_TAKE(const auto read, read_request(verified));
  MAMORI_TAKE(const auto known, vault_.received(verified.id));
  if (known) return verified.id;
  MAMORI_TAKE(const auto keys, PharmacyKeys::read(vault_));
  const auto& sender = read.request->head.sender.name;
  MAMORI_TRY(keys.goes_by(sender, verified.signer));
  const auto standing = keys.standing(sender, verified.signer);
  MAMORI_TRY(exchange::may_trust(standing, true));

  ReceivedRequest record;
  record.id = verified.id;
  record.pharmacy = read.request->head.sender.name;
  record.pharmacy_key = verified.signer;
  record.edition = read.edition->id;
  record.due = read.request->due;
  record.envelope = arrived.parcel.envelope;
  record.received = clock_.now();
  for (const auto& asked : read.request->systems) record.systems.push_back(asked.name);
  MAMORI_TRY(vault_.change({}, [&](vault::Writer& writer) -> Result<void> {
    MAMORI_TRY(writer.receive_request(record));
    MAMORI_TAKE(const auto sheets, vault_.sheets(record.id));
    for (const auto& asked : read.request->systems) {
      MAMORI_TAKE(const auto sheet,
                  find_one(sheets, "sheet", [&](const SheetRecord& s) { return s.system_name == asked.name; }));
      for (const auto& [index, reason] : asked.out_of_scope) {
        const auto& row = read.edition->vendor.rows[index];
        MAMORI_TRY(writer.set_scope(sheet.id, row.key, index, reason));
      }
    }
    return {};
  }));
  return record.id;
}

Result<void> VendorDesk::not_answered_yet(const RequestView& request) {
  if (request.responded == 0) return {};
  return exchange::answered(local_date(request.responded).iso() + " responded");
}

Result<std::vector<RequestView>> VendorDesk::requests() const {
  MAMORI_TAKE(const auto received, vault_.received());
  MAMORI_TAKE(const auto records, vault_.sheets());
  MAMORI_TAKE(const auto keys, PharmacyKeys::read(vault_));
  std::vector<RequestView> views;
  for (const auto& request : received) {
    MAMORI_TAKE(auto view, view_of(request, records, keys));
    views.push_back(std::move(view));
  }
  MAMORI_TRY(add_standards(views));
  return views;
}

Result<RequestView> VendorDesk::view_of(const ReceivedRequest& request, const std::vector<SheetRecord>& records,
                                        const PharmacyKeys& keys) const {
  RequestView view{request.id,  request.pharmacy,  {}, request.received,
                   request.due, request.responded, {}, keys.standing(request.pharmacy, request.pharmacy_key)};
  for (const auto& record : records) {
    if (record.request != request.id) continue;
    MAMORI_TAKE(auto sheet, sheets_.view(record.id));
    sheet.owner = request.pharmacy;
    view.systems.push_back(std::move(sheet));
  }
  return view;
}

Result<ReceivedRequest> VendorDesk::received(const MessageKey& id) const {
  MAMORI_TAKE(auto request, vault_.received(id));
  if (!request) return not_found<ReceivedRequest>("request");
  return std::move(*request);
}

Result<RequestView> VendorDesk::request(const MessageKey& id) const {
  // Not by way of all of them: a vendor with a thousand requests answers them one after another.
  MAMORI_TAKE(const auto request, received(id));
  MAMORI_TAKE(const auto records, vault_.sheets(id));
  MAMORI_TAKE(const auto keys, PharmacyKeys::read(vault_));
  auto view = view_of(request, records, keys);
  if (!view) return view;
  view->fingerprint = exchange::fingerprint(request.pharmacy_key);
  MAMORI_TRY(add_standards({&*view, 1}));
  return view;
}

Result<Outgoing> VendorDesk::respond(const MessageKey& id, std::string_view responsible,
                                     const std::vector<AddedFile>& files, std::string_view reason) {
  MAMORI_TAKE(const auto person, checked_name(responsible, "responsible"));
  MAMORI_TAKE(const auto asked, request(id));
  MAMORI_TAKE(const auto record, received(id));
  MAMORI_TAKE(const auto profile, vault_.profile());
  MAMORI_TAKE(const auto edition, edition_of(library_, record.edition));

  exchange::Response response;
  response.head = head_of(vault_, profile, *edition, clock_.now());
  response.head.recipient = exchange::key_id(record.pharmacy_key);
  response.head.answers = exchange::envelope_hash(record.envelope);
  response.wording = exchange::wording_of(*edition);
  response.responsible = person;
  for (const auto& sheet : asked.systems) {
    if (const auto* open = first_open_row(sheet)) return fail(ErrorCode::response_incomplete, open->key.text());
    response.systems.push_back(
        {sheet.system, sheet.assessment.answers, sheet.assessment.circumstances.out_of_scope, {}});
  }
  exchange::Parcel parcel;
  for (const auto& [name, content] : files) {
    // A file larger than any may be is named with a size that no message takes.
    const auto size = std::min<std::size_t>(content.size(), exchange::attachment_size_limit + 1);
    response.attachments.push_back(
        {normal_form(name).value_or(name), static_cast<std::uint32_t>(size), crypto::sha256(content)});
    parcel.files.push_back(content);
  }
  auto made = exchange::sign(response, vault_.signing_key());
  if (!made && made.error().where == "attachments") return fail(ErrorCode::attachment_unfit, "files");
  if (!made) return pass_on(made);
  parcel.envelope = made->envelope;
  auto leaving = sealed(parcel, record.pharmacy_key);
  if (!leaving) return leaving;
  const OutboxRecord sent{{}, id, made->envelope, response.head.issued, person, {}};
  MAMORI_TRY(vault_.change(reason, [&](vault::Writer& writer) -> Result<void> {
    MAMORI_TRY(writer.keep_attachments(made->id, parcel.files));
    MAMORI_TRY(writer.put_response(sent));
    return {};
  }));
  return leaving;
}

Result<Outgoing> VendorDesk::sealed(const exchange::Parcel& parcel, const crypto::PublicKey& pharmacy) const {
  MAMORI_TAKE(auto codes, exchange::seal({parcel.envelope, {}}, pharmacy));
  auto leaving = outgoing(vault_, exchange::message_id(exchange::envelope_hash(parcel.envelope)), std::move(codes));
  if (parcel.files.empty()) return leaving;
  MAMORI_TAKE(auto file, exchange::seal(parcel, pharmacy));
  leaving.file = std::move(file);
  return leaving;
}

Result<Outgoing> VendorDesk::last_response(const MessageKey& id) const {
  MAMORI_TAKE(const auto record, received(id));
  if (record.response.empty()) return not_found<Outgoing>("response");
  MAMORI_TAKE(auto files, vault_.attachments(exchange::message_id(exchange::envelope_hash(record.response))));
  return sealed({record.response, std::move(files)}, record.pharmacy_key);
}

}  // namespace mamori::desks
