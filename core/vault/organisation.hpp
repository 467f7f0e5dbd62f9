// The rows about who this is: profile, people and the device's own keys.
#pragma once

#include "vault/records.hpp"
#include "vault/sqlite.hpp"

namespace mamori::vault {

struct DeviceKeys {
  crypto::SigningKey signing;
  crypto::AgreementPair agreement;
};

Result<void> insert_profile(Connection& database, const Profile& profile);
/// Errors: vault_damaged when there is none.
Result<Profile> read_profile(Connection& database);
Result<void> update_vendor_contract(Connection& database, bool has_contract);

Result<PersonId> insert_person(Connection& database, std::string_view name, Role role);
/// Errors: vault_damaged when the key slot names somebody who is not there.
Result<Session> read_person(Connection& database, PersonId person);

/// Sealed once more with the database key, so that SQLite's page buffers never hold them in clear.
Result<void> insert_device_keys(Connection& database, const DeviceKeys& keys, const SecretBytes& database_key);
/// Errors: vault_damaged.
Result<DeviceKeys> read_device_keys(Connection& database, const SecretBytes& database_key);

}  // namespace mamori::vault
