// What a vendor answered, to whom, when and in which form; and which pharmacies it trusts.
#include "desks/lookup.hpp"
#include "desks/outgoing.hpp"
#include "desks/trust.hpp"
#include "desks/vendor_desk.hpp"

#include <algorithm>

namespace mamori::desks {
namespace {

AnsweredSystem answered(const exchange::SystemAnswers& said) {
  AnsweredSystem system{said.system, 0, 0, static_cast<int>(said.out_of_scope.size())};
  for (const auto& [row, answer] : said.answers) {
    const auto verdict = answer.verdict();
    if (verdict) ++(*verdict == Verdict::yes ? system.yes : system.no);
  }
  return system;
}

}  // namespace

Result<std::vector<OutboxView>> VendorDesk::outbox() const {
  MAMORI_TAKE(const auto records, vault_.outbox());
  MAMORI_TAKE(const auto received, vault_.received());
  std::vector<OutboxView> views;
  for (const OutboxRecord& record : records) {
    MAMORI_TAKE(const auto request,
                find_one(received, "request", [&](const ReceivedRequest& r) { return r.id == record.request; }));
    MAMORI_TAKE(const auto verified, exchange::verify(record.envelope));
    OutboxView view{record.id, record.request, request.pharmacy, {}, record.made, record.responsible,
                    {},        record.sendings};
    for (const auto& said : std::get<exchange::Response>(verified.message).systems) {
      view.systems.push_back(answered(said));
    }
    views.push_back(std::move(view));
  }
  return views;
}

Result<Outgoing> VendorDesk::response_of(OutboxId id) const {
  MAMORI_TAKE(const auto records, vault_.outbox());
  MAMORI_TAKE(const auto record, find_one(records, "response", [&](const OutboxRecord& r) { return r.id == id; }));
  MAMORI_TAKE(const auto request, received(record.request));
  MAMORI_TAKE(auto files, vault_.attachments(exchange::message_id(exchange::envelope_hash(record.envelope))));
  return sealed({record.envelope, std::move(files)}, request.pharmacy_key);
}

Result<OutboxId> VendorDesk::newest_response(const MessageKey& request) const {
  MAMORI_TAKE(const auto newest, vault_.newest_response(request));
  if (!newest) return not_found<OutboxId>("response");
  return *newest;
}

Result<void> VendorDesk::log_sending(OutboxId response, Channel channel) {
  return vault_.change({}, [&](vault::Writer& writer) { return writer.log_response_sending(response, channel); });
}

Result<void> VendorDesk::pin_pharmacy(std::span<const std::uint8_t> request, std::string_view digits, Comparison how) {
  return trust_pharmacy(request, digits, how, {}, {});
}

Result<void> VendorDesk::replace_pharmacy_key(std::span<const std::uint8_t> request, std::string_view digits,
                                              Comparison how, Namesake namesake, std::string_view reason,
                                              const vault::Proof& proof) {
  MAMORI_TRY(vault_.accept(proof));
  MAMORI_TRY(reason_given(reason));
  return trust_pharmacy(request, digits, how, namesake, reason);
}

Result<void> VendorDesk::trust_pharmacy(std::span<const std::uint8_t> request, std::string_view typed, Comparison how,
                                        std::optional<Namesake> replaces, std::string_view reason) {
  MAMORI_TAKE(const auto digits, exchange::read_digits(typed));
  MAMORI_TAKE(const auto arrived, taken_in(vault_, request));
  const auto& verified = arrived.verified;
  MAMORI_TAKE(const auto read, read_request(verified));
  MAMORI_TRY(same_digits(digits, verified.signer));
  MAMORI_TAKE(const auto keys, PharmacyKeys::read(vault_));
  const auto& name = read.request->head.sender.name;
  MAMORI_TRY(keys.goes_by(name, verified.signer));
  const auto standing = keys.standing(name, verified.signer);
  if (standing == KeyStanding::known) return {};
  if (!replaces) {
    MAMORI_TRY(exchange::may_trust(standing, true));
  }
  const auto ended = replaces == Namesake::same_pharmacy ? keys.pins_of(name) : std::vector<PinId>{};
  return vault_.change(reason,
                       [&](vault::Writer& writer) { return writer.pin_pharmacy(name, verified.signer, how, ended); });
}

Result<std::vector<std::uint8_t>> VendorDesk::envelope_of(const MessageKey& request) const {
  MAMORI_TAKE(const auto record, received(request));
  return record.envelope;
}

}  // namespace mamori::desks
