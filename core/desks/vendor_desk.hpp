// What a vendor can do: take a request on, answer once a system, sign and return.
#pragma once

#include "desks/sheet_book.hpp"
#include "exchange/envelope/sealed.hpp"

#include <span>

namespace mamori::desks {

class VendorDesk {
 public:
  VendorDesk(vault::Vault& vault, const Library& library, const Clock& clock);

  /// Verifies a request without keeping it: who asks, and about what. Errors: those of exchange.
  [[nodiscard]] Result<RequestView> look_at(std::span<const std::uint8_t> envelope) const;
  /// Keeps a request and makes its sheets; the same one again is recognised and changes nothing.
  Result<MessageKey> take_on(std::span<const std::uint8_t> envelope);
  [[nodiscard]] Result<std::vector<RequestView>> requests() const;
  [[nodiscard]] Result<RequestView> request(const MessageKey& id) const;
  [[nodiscard]] SheetBook& sheets() { return sheets_; }
  /// Signs the answers of every system and seals them to the pharmacy that asked; `files` go along in the file form.
  /// Errors: item_not_found, response_incomplete (a required row without answer), name_* for the responsible person,
  /// attachment_unfit (a file name that is none or twice there, files too many or too large), message_too_large,
  /// recipient_key_unusable, not_allowed, storage_*.
  Result<Outgoing> respond(const MessageKey& request, std::string_view responsible,
                           const std::vector<AddedFile>& files = {});
  /// The response that was made last for this request, sealed anew. Errors: item_not_found.
  [[nodiscard]] Result<Outgoing> last_response(const MessageKey& request) const;

 private:
  [[nodiscard]] Result<RequestView> view_of(const ReceivedRequest& request,
                                            const std::vector<SheetRecord>& records) const;
  [[nodiscard]] Result<Outgoing> sealed(const exchange::Parcel& parcel, const crypto::PublicKey& pharmacy) const;

  vault::Vault& vault_;
  const Library& library_;
  const Clock& clock_;
  SheetBook sheets_;
};

}  // namespace mamori::desks
