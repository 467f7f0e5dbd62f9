#include "vault/device.hpp"

#include "crypto/crypto.hpp"
#include "vault/faults.hpp"

namespace mamori::vault {

Result<DeviceIdentity> read_device_identity(Connection& database) {
  MAMORI_TAKE(const auto found, find(database.query("SELECT device, epoch FROM device_identity"), [](Statement& row) {
                return DeviceIdentity{row.fixed<16>(0), row.integer(1)};
              }));
  if (!found) return damaged("device");
  return *found;
}

Result<DeviceIdentity> renew_device(Connection& database) {
  auto identity = read_device_identity(database);
  if (!identity) return identity;
  crypto::random(identity->id);
  ++identity->epoch;
  auto done = database.run("UPDATE device_identity SET device = ?, epoch = ?", identity->id, identity->epoch);
  if (done) {
    done = database.run(
        "INSERT OR IGNORE INTO requests_to_confirm(request) SELECT number FROM requests "
        "WHERE state IN (?, ?, ?)",
        RequestState::drafted, RequestState::sent, RequestState::answered);
  }
  if (!done) return pass_on(done);
  return identity;
}

Result<std::vector<MessageKey>> read_unconfirmed(Connection& database) {
  return collect(database.query("SELECT r.id FROM requests_to_confirm c JOIN requests r ON r.number = c.request "
                                "ORDER BY r.number DESC"),
                 [](Statement& row) { return row.fixed<16>(0); });
}

Result<bool> confirm_request(Connection& database, const MessageKey& request) {
  MAMORI_TRY(database.run("DELETE FROM requests_to_confirm WHERE request = (SELECT number FROM requests WHERE id = ?)",
                          request));
  return database.changed() > 0;
}

}  // namespace mamori::vault
