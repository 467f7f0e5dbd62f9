// What a pharmacy can do, as verbs: answer its sheet, ask its vendors, look at what they return, show the inspector.
#pragma once

#include "desks/sheet_book.hpp"
#include "exchange/envelope/sealed.hpp"

#include <span>

namespace mamori::desks {

class PharmacyDesk {
 public:
  /// All three outlive the desk.
  PharmacyDesk(vault::Vault& vault, const Library& library, const Clock& clock);

  /// Everything ホーム, 事業者 and 立入検査 show. Errors: edition_unknown, storage_*.
  [[nodiscard]] Result<Overview> overview();
  [[nodiscard]] SheetBook& sheets() { return sheets_; }

  Result<void> set_vendor_contract(bool has_contract);
  /// A vendor with at least one system. Errors: name_*, vendor_exists, not_allowed, storage_*.
  Result<VendorId> add_vendor(std::string_view name, const std::vector<std::string>& systems);
  Result<SheetId> add_system(VendorId vendor, std::string_view name);

  /// A signed request for all systems of a vendor; kept, and logged as sent only by `log_sending`.
  /// Errors: item_not_found, message_too_large, not_allowed, storage_*.
  Result<Outgoing> make_request(VendorId vendor, std::optional<CivilDate> due);
  /// The newest request to a vendor, as it was made. Errors: item_not_found.
  Result<Outgoing> last_request(VendorId vendor) const;
  Result<void> log_sending(const MessageKey& request, Channel channel);

  /// Opens and verifies what arrived and stages it; nothing of the sheets changes. A response that came as codes and
  /// comes again as a file brings its files. Errors: those of exchange.
  Result<InboxId> receive(std::span<const std::uint8_t> envelope);
  [[nodiscard]] Result<std::vector<Arrival>> inbox() const;
  [[nodiscard]] Result<Arrival> arrival(InboxId id) const;
  /// One of the files that a response names, by its place from 0. Errors: item_not_found when it did not come along.
  [[nodiscard]] Result<std::vector<std::uint8_t>> attachment(InboxId id, std::size_t place) const;
  /// Writes the response's answers to the vendor sheets. `key_confirmed`: a person compared the eight digits just now.
  /// Errors: item_not_found, key_changed, those of exchange::stage, not_allowed, storage_*.
  Result<void> accept(InboxId id, bool key_confirmed = false);
  Result<void> refuse(InboxId id, std::string_view why);

  /// The signed status for an inspector; `nonce` is the inspector's, at most 16 bytes.
  Result<Outgoing> status(std::span<const std::uint8_t> nonce = {});
  /// The newest status was shown or given away.
  Result<void> log_status_shown(Channel channel);

 private:
  [[nodiscard]] Result<SheetView> own_sheet();
  [[nodiscard]] Result<std::vector<VendorView>> vendor_views(bool has_contract) const;
  [[nodiscard]] Result<Outgoing> request_to(const Vendor& vendor, const MessageKey& id,
                                            std::vector<std::uint8_t> envelope) const;
  [[nodiscard]] Result<exchange::Expectation> expectation(std::optional<InboxId> leaving_out) const;
  /// Files that arrive after the codes of their message; nullopt when they belong to no such message.
  [[nodiscard]] Result<std::optional<InboxId>> keep_late_files(const MessageKey& message, const exchange::Files& files);
  [[nodiscard]] Result<InboxRecord> inbox_record(InboxId id) const;
  [[nodiscard]] Result<Arrival> arrival_of(const InboxRecord& record) const;
  [[nodiscard]] Result<Arrival> arrival_of(const InboxRecord& record, const exchange::Staged& staged) const;
  [[nodiscard]] Result<exchange::Staged> staged_again(const InboxRecord& record) const;

  vault::Vault& vault_;
  const Library& library_;
  const Clock& clock_;
  SheetBook sheets_;
  HistoryHead status_head_;  ///< of the newest status
};

}  // namespace mamori::desks
