// What a vendor can do: take a request on, answer once a system, sign and return.
#pragma once

#include "desks/sheet_book.hpp"
#include "desks/trust.hpp"
#include "exchange/envelope/sealed.hpp"
#include "vault/proof.hpp"

#include <optional>
#include <span>

namespace mamori::desks {

class VendorDesk {
 public:
  VendorDesk(vault::Vault& vault, const Library& library, const Clock& clock);

  /// Whether another key under the name of a trusted pharmacy is that pharmacy's new one, or another pharmacy's.
  enum class Namesake : std::uint8_t { same_pharmacy, other_pharmacy };

  /// Verifies a request without keeping it: who asks, and about what. Errors: those of exchange.
  [[nodiscard]] Result<RequestView> look_at(std::span<const std::uint8_t> envelope) const;
  /// Keeps a request and makes its sheets; the same one again is recognised and changes nothing. A pharmacy that was
  /// never seen may ask; one whose key changed is to be trusted anew first. Errors: those of exchange, key_changed.
  Result<MessageKey> take_on(std::span<const std::uint8_t> envelope);
  /// Without the pharmacies' numbers, which cost a derivation each.
  [[nodiscard]] Result<std::vector<RequestView>> requests() const;
  [[nodiscard]] Result<RequestView> request(const MessageKey& id) const;
  [[nodiscard]] SheetBook& sheets() { return sheets_; }
  /// Whether nothing was signed for this request yet: a second response stands beside the first, and which of them the
  /// pharmacy takes is not the vendor's to say. Errors: request_answered (where = the day of the first, "responded").
  [[nodiscard]] static Result<void> not_answered_yet(const RequestView& request);
  /// Signs the answers of every system and seals them to the pharmacy that asked; `files` go along in the file form.
  /// `reason`: why a request that has a response gets another; it stays in the history.
  /// Errors: item_not_found, response_incomplete (a required row without answer), name_* for the responsible person,
  /// attachment_unfit (a file name that is none or twice there, files too many or too large), message_too_large,
  /// recipient_key_unusable, not_allowed, storage_*.
  Result<Outgoing> respond(const MessageKey& request, std::string_view responsible,
                           const std::vector<AddedFile>& files = {}, std::string_view reason = {});
  /// The response that was made last for this request, sealed anew. Errors: item_not_found.
  [[nodiscard]] Result<Outgoing> last_response(const MessageKey& request) const;

  /// Trusts the key that signed a request, by the twelve digits that a person read out. Errors: fingerprint_malformed,
  /// fingerprint_differs, key_changed (another key is trusted under that name), those of exchange, not_allowed,
  /// storage_*.
  Result<void> pin_pharmacy(std::span<const std::uint8_t> request, std::string_view digits, Comparison how);
  /// The way forward when a pharmacy's key changed. Errors: reason_missing, and those above but key_changed.
  Result<void> replace_pharmacy_key(std::span<const std::uint8_t> request, std::string_view digits, Comparison how,
                                    Namesake namesake, std::string_view reason, const vault::Proof& proof);
  /// The bytes of a request that was taken on. Errors: item_not_found.
  [[nodiscard]] Result<std::vector<std::uint8_t>> envelope_of(const MessageKey& request) const;

  /// Products by name and release, with their standard answers.
  [[nodiscard]] Result<std::vector<ProductView>> products() const;
  /// Its standard answers are to the form that was asked about last or, before any request, to that of this day.
  /// `copied`: the release whose answers it begins with, where they are to the same form. Errors: product_exists,
  /// name_*, item_not_found, edition_unknown, not_allowed.
  Result<ProductId> add_product(std::string_view name, std::string_view release, std::optional<ProductId> copied = {});
  /// Writes a product's answers to the sheet of a request's system, all at once. Errors: item_not_found (also for
  /// another edition), not_allowed, storage_*.
  Result<void> apply(ProductId product, SheetId sheet);
  /// The newest release of the product that is called like the system.
  [[nodiscard]] static std::optional<ProductId> fitting(const std::vector<ProductView>& products,
                                                        const SheetView& sheet);

  /// Every response that was signed, newest first.
  [[nodiscard]] Result<std::vector<OutboxView>> outbox() const;
  /// As it was signed. Errors: item_not_found.
  [[nodiscard]] Result<Outgoing> response_of(OutboxId response) const;
  /// Errors: item_not_found.
  [[nodiscard]] Result<OutboxId> newest_response(const MessageKey& request) const;
  Result<void> log_sending(OutboxId response, Channel channel);

 private:
  /// What a verified message asks of this device, by the latest time that was seen; points into it.
  [[nodiscard]] Result<exchange::ReadRequest> read_request(const exchange::Verified& verified) const;
  [[nodiscard]] Result<RequestView> view_of(const ReceivedRequest& request, const std::vector<SheetRecord>& records,
                                            const PharmacyKeys& keys) const;
  /// Errors: item_not_found.
  [[nodiscard]] Result<ReceivedRequest> received(const MessageKey& id) const;
  [[nodiscard]] Result<Outgoing> sealed(const exchange::Parcel& parcel, const crypto::PublicKey& pharmacy) const;
  [[nodiscard]] Result<ProductView> product(ProductId id) const;
  [[nodiscard]] Result<const Edition*> edition_for_products() const;
  Result<void> trust_pharmacy(std::span<const std::uint8_t> request, std::string_view digits, Comparison how,
                              std::optional<Namesake> replaces, std::string_view reason);
  Result<void> add_standards(std::span<RequestView> requests) const;

  vault::Vault& vault_;
  const Library& library_;
  const Clock& clock_;
  SheetBook sheets_;
};

}  // namespace mamori::desks
