#include "desks/verify.hpp"

namespace mamori::desks {
namespace {

StatusView view_of(const exchange::Status& status, const std::string& fingerprint) {
  StatusView view;
  view.pharmacy = status.head.sender.name;
  view.fingerprint = fingerprint;
  view.edition = status.head.edition;
  view.issued = status.head.issued;
  view.missing = static_cast<int>(status.missing);
  view.nonce = status.nonce;
  for (const auto& sheet : status.sheets) {
    view.sheets.push_back({sheet.kind, sheet.system, sheet.required, sheet.reference, sheet.last_check_day,
                           sheet.footing, sheet.corrections, sheet.vendor});
  }
  view.left_out = status.left_out;
  return view;
}

}  // namespace

Result<VerifiedMessage> verify(std::span<const std::uint8_t> envelope, const Library& library) {
  MAMORI_TAKE(const auto verified, exchange::verify(envelope));
  MAMORI_TRY(exchange::edition_of(verified, library));

  const auto& head = exchange::head_of(verified.message);
  VerifiedMessage seen;
  seen.id = verified.id;
  seen.sender = head.sender.name;
  seen.fingerprint = exchange::fingerprint(verified.signer);
  seen.edition = head.edition;
  seen.issued = head.issued;
  if (const auto* request = std::get_if<exchange::Request>(&verified.message)) {
    seen.kind = MessageKind::request;
    for (const auto& system : request->systems) seen.systems.push_back(system.name);
  } else if (const auto* response = std::get_if<exchange::Response>(&verified.message)) {
    seen.kind = MessageKind::response;
    for (const auto& system : response->systems) seen.systems.push_back(system.system);
  } else if (const auto* status = std::get_if<exchange::Status>(&verified.message)) {
    seen.status = view_of(*status, seen.fingerprint);
    for (const auto& sheet : status->sheets) {
      if (!sheet.system.empty()) seen.systems.push_back(sheet.system);
    }
  }
  return seen;
}

}  // namespace mamori::desks
