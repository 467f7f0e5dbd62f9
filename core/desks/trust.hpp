// Whom this device trusts: the keys that people compared, since when, and how that ends.
#pragma once

#include "desks/views.hpp"
#include "exchange/trust/trust.hpp"
#include "vault/vault.hpp"

#include <map>
#include <optional>
#include <string_view>

namespace mamori::desks {

/// A key that was compared, or the digits of one that did not come yet.
struct PinView {
  PinId id{};
  std::string name;                      ///< the vendor or the pharmacy
  std::optional<crypto::PublicKey> key;  ///< none while only digits were read out, and no message under them came yet
  std::string digits;                    ///< those, of today's number or of an older program's
  UnixTime since = 0;
  std::string who;
  Comparison how = Comparison::earlier;
  std::string reason;  ///< why it took the place of another
  UnixTime ended = 0;  ///< 0: trusted now
  std::string ended_by;
  std::string ended_reason;
  /// As it is read out to others. Derived where it was not before (exchange/trust/number.hpp).
  [[nodiscard]] std::string number() const { return key ? exchange::fingerprint(*key) : digits; }
};

/// All of them, newest first, those that ended among them.
[[nodiscard]] Result<std::vector<PinView>> trusted_keys(const vault::Vault& vault);
/// Trusts a key no longer; the next message under it has to be compared again.
/// Errors: reason_missing, pin_unknown, not_allowed, storage_*.
Result<void> unpin(vault::Vault& vault, PinId pin, std::string_view reason);

/// The words a person must give. Errors: reason_missing when there are none.
[[nodiscard]] Result<void> reason_given(std::string_view reason);
/// Whether the digits that were read out are those of the key that came. Errors: fingerprint_differs.
[[nodiscard]] Result<void> same_digits(std::string_view digits, const crypto::PublicKey& key);

/// Vendor desk: the pins of pharmacies that are in force, and where a key stands to them. Pharmacies of the same name
/// are not rare, so several keys may be trusted under one.
class PharmacyKeys {
 public:
  static Result<PharmacyKeys> read(const vault::Vault& vault);
  [[nodiscard]] exchange::KeyStanding standing(std::string_view pharmacy, const crypto::PublicKey& key) const;
  /// Whether a key that is trusted speaks under the name it was compared for.
  /// Errors: key_of_other_pharmacy (where = that name).
  [[nodiscard]] Result<void> goes_by(std::string_view pharmacy, const crypto::PublicKey& key) const;
  [[nodiscard]] std::vector<PinId> pins_of(std::string_view pharmacy) const;

 private:
  std::vector<Pin> pins_;
};

/// Pharmacy desk: digits that were read out for vendors of which no key came yet.
[[nodiscard]] Result<std::map<VendorId, std::string>> expected_digits(const vault::Vault& vault);

}  // namespace mamori::desks
