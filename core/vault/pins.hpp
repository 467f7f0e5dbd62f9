// The rows of trusted keys.
#pragma once

#include "vault/records.hpp"
#include "vault/sqlite.hpp"

#include <string_view>

namespace mamori::vault {

Result<std::vector<Pin>> read_pins(Connection& database);       ///< newest first
Result<void> insert_pin(Connection& database, const Pin& pin);  ///< `pin.id` is not looked at
/// The digits that are expected of a vendor. Errors: pin_unknown.
Result<Pin> read_expected_pin(Connection& database, VendorId vendor);
Result<void> update_pin_key(Connection& database, PinId pin, const crypto::PublicKey& key);
/// A pin that is in force. Errors: pin_unknown.
Result<Pin> read_pin_in_force(Connection& database, PinId pin);
Result<void> end_pin(Connection& database, PinId pin, UnixTime when, std::string_view who, std::string_view reason);
/// Ends whatever was trusted for a vendor.
Result<void> end_vendor_pins(Connection& database, VendorId vendor, UnixTime when, std::string_view who,
                             std::string_view reason);

}  // namespace mamori::vault
