// Which device this is, and what follows when a copy becomes another one.
#pragma once

#include "vault/records.hpp"
#include "vault/sqlite.hpp"

namespace mamori::vault {

/// Errors: vault_damaged when there is none.
Result<DeviceIdentity> read_device_identity(Connection& database);
/// Another id, the next epoch, and every request that was open waits to be confirmed again: two devices must not both
/// take the same answer in without a person knowing. Inside the caller's transaction; the caller notes it in the
/// history (Action::device_renewed) and leaves the device slots behind (without_device_slots).
Result<DeviceIdentity> renew_device(Connection& database);

/// Requests that wait to be confirmed again, newest first.
Result<std::vector<MessageKey>> read_unconfirmed(Connection& database);
/// False when it did not wait.
Result<bool> confirm_request(Connection& database, const MessageKey& request);

}  // namespace mamori::vault
