// The rows of vendors and their systems.
#pragma once

#include "vault/records.hpp"
#include "vault/sqlite.hpp"

#include <string_view>

namespace mamori::vault {

Result<std::vector<Vendor>> read_vendors(Connection& database);  ///< in the order in which they were entered
/// The key a person accepted, if any. Errors: vendor_unknown.
Result<std::optional<crypto::PublicKey>> read_vendor_key(Connection& database, VendorId vendor);
/// Errors: vendor_exists.
Result<VendorId> insert_vendor(Connection& database, std::string_view name);
/// Errors: vendor_exists when this vendor has a system of that name.
Result<SystemId> insert_system(Connection& database, VendorId vendor, std::string_view name);
/// Errors: vendor_unknown.
Result<Tie> read_tie(Connection& database, VendorId vendor);
Result<void> update_tie(Connection& database, VendorId vendor, Tie tie, std::string_view reason);
Result<void> update_vendor_key(Connection& database, VendorId vendor, const std::optional<crypto::PublicKey>& key);
/// Errors: vendor_unknown.
Result<std::string> read_vendor_name(Connection& database, VendorId vendor);

}  // namespace mamori::vault
