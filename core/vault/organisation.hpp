// The rows about who this is: profile and the device's own keys.
#pragma once

#include "vault/records.hpp"
#include "vault/sqlite.hpp"

namespace mamori::vault {

/// One secret for both: the agreement pair is the signing pair's own (crypto::AgreementPair::of).
struct DeviceKeys {
  crypto::SigningKey signing;
  crypto::AgreementPair agreement;
};

Result<void> insert_profile(Connection& database, const Profile& profile);
/// Errors: vault_damaged when there is none.
Result<Profile> read_profile(Connection& database);
Result<void> update_vendor_contract(Connection& database, bool has_contract);

/// Sealed once more with the database key, so that SQLite's page buffers never hold it in clear.
Result<void> insert_device_key(Connection& database, const crypto::SigningKey& key, const SecretBytes& database_key);
/// The same under another database key.
Result<void> update_device_key(Connection& database, const crypto::SigningKey& key, const SecretBytes& database_key);
/// Errors: vault_damaged.
Result<DeviceKeys> read_device_keys(Connection& database, const SecretBytes& database_key);

}  // namespace mamori::vault
