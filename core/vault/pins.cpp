#include "vault/pins.hpp"

namespace mamori::vault {
namespace {

Pin pin_of(Statement& row) {
  Pin pin;
  pin.id = static_cast<PinId>(row.integer(0));
  if (!row.is_null(1)) pin.vendor = static_cast<VendorId>(row.integer(1));
  pin.name = row.text(2);
  pin.key = row.fixed_or_null<32>(3);
  pin.digits = row.text(4);
  pin.since = row.integer(5);
  pin.who = row.text(6);
  pin.how = row.one_of(7, Comparison::met_typed);
  pin.reason = row.text(8);
  pin.ended = row.integer(9);
  pin.ended_by = row.text(10);
  pin.ended_reason = row.text(11);
  return pin;
}

/// The one place that raises pin_unknown; `where` is the pin's or the vendor's number.
Result<Pin> found_or_unknown(Result<std::optional<Pin>> found, std::int64_t where) {
  if (!found) return pass_on(found);
  if (!*found) return fail(ErrorCode::pin_unknown, std::to_string(where));
  return std::move(**found);
}

}  // namespace

Result<std::vector<Pin>> read_pins(Connection& database) {
  return collect(database.query("SELECT id, vendor, name, public_key, digits, since, who, comparison, reason, ended, "
                                "ended_by, ended_reason FROM pins ORDER BY id DESC"),
                 pin_of);
}

Result<void> insert_pin(Connection& database, const Pin& pin) {
  return database.run(
      "INSERT INTO pins(vendor, name, public_key, digits, since, who, comparison, reason) "
      "VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
      pin.vendor, pin.name, pin.key, pin.digits, pin.since, pin.who, pin.how, pin.reason);
}

Result<Pin> read_pin_in_force(Connection& database, PinId pin) {
  return found_or_unknown(
      find(database.query("SELECT id, vendor, name, public_key, digits, since, who, comparison, reason, ended, "
                          "ended_by, ended_reason FROM pins WHERE id = ? AND ended = 0",
                          pin),
           pin_of),
      static_cast<std::int64_t>(pin));
}

Result<Pin> read_expected_pin(Connection& database, VendorId vendor) {
  return found_or_unknown(
      find(database.query("SELECT id, vendor, name, public_key, digits, since, who, comparison, reason, ended, "
                          "ended_by, ended_reason FROM pins WHERE vendor = ? AND ended = 0 AND public_key IS NULL",
                          vendor),
           pin_of),
      static_cast<std::int64_t>(vendor));
}

Result<void> update_pin_key(Connection& database, PinId pin, const crypto::PublicKey& key) {
  return database.run("UPDATE pins SET public_key = ?, digits = '' WHERE id = ?", key, pin);
}

Result<void> end_pin(Connection& database, PinId pin, UnixTime when, std::string_view who, std::string_view reason) {
  return database.run("UPDATE pins SET ended = ?, ended_by = ?, ended_reason = ? WHERE id = ? AND ended = 0", when, who,
                      reason, pin);
}

Result<void> end_vendor_pins(Connection& database, VendorId vendor, UnixTime when, std::string_view who,
                             std::string_view reason) {
  return database.run("UPDATE pins SET ended = ?, ended_by = ?, ended_reason = ? WHERE vendor = ? AND ended = 0", when,
                      who, reason, vendor);
}

}  // namespace mamori::vault
