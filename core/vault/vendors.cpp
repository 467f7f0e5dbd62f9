#include "vault/vendors.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace mamori::vault {
namespace {

tl::unexpected<Error> vendor_exists(const char* where) {
  return fail(ErrorCode::vendor_exists, where);
}

/// Refuses what a query says is there already.
Result<void> refuse_double(Result<Statement> query, const char* where) {
  MAMORI_TAKE(const auto there, find(std::move(query), [](Statement&) { return true; }));
  if (there) return vendor_exists(where);
  return {};
}

tl::unexpected<Error> unknown(VendorId vendor) {
  return fail(ErrorCode::vendor_unknown, std::to_string(static_cast<std::int64_t>(vendor)));
}

}  // namespace

Result<std::vector<Vendor>> read_vendors(Connection& database) {
  std::vector<std::int64_t> numbers;
  auto vendors = collect(database.query("SELECT id, name, public_key, tie, tie_reason FROM vendors ORDER BY id"),
                         [&](Statement& row) {
                           numbers.push_back(row.integer(0));
                           return Vendor{static_cast<VendorId>(row.integer(0)),
                                         row.text(1),
                                         {},
                                         row.fixed_or_null<32>(2),
                                         row.one_of(3, Tie::ended),
                                         row.text(4)};
                         });
  if (!vendors) return vendors;
  MAMORI_TRY(deal_out(database.query("SELECT vendor, id, name FROM systems ORDER BY id"), numbers, *vendors,
                      [](Vendor& vendor, Statement& row) {
                        vendor.systems.push_back({static_cast<SystemId>(row.integer(1)), row.text(2)});
                      }));
  return vendors;
}

Result<std::optional<crypto::PublicKey>> read_vendor_key(Connection& database, VendorId vendor) {
  MAMORI_TAKE(const auto key, find(database.query("SELECT public_key FROM vendors WHERE id = ?", vendor),
                                   [](Statement& row) { return row.fixed_or_null<32>(0); }));
  if (!key) return unknown(vendor);
  return *key;
}

Result<std::string> read_vendor_name(Connection& database, VendorId vendor) {
  MAMORI_TAKE(auto name, find(database.query("SELECT name FROM vendors WHERE id = ?", vendor),
                              [](Statement& row) { return row.text(0); }));
  if (!name) return unknown(vendor);
  return std::move(*name);
}

Result<VendorId> insert_vendor(Connection& database, std::string_view name) {
  MAMORI_TAKE(const auto names,
              collect(database.query("SELECT name FROM vendors"), [](Statement& row) { return row.text(0); }));
  const auto alike = [mine = skeleton(name)](const std::string& other) { return skeleton(other) == mine; };
  if (std::ranges::any_of(names, alike)) return vendor_exists("vendor");
  MAMORI_TRY(database.run("INSERT INTO vendors(name) VALUES(?)", name));
  return static_cast<VendorId>(database.last_id());
}

Result<SystemId> insert_system(Connection& database, VendorId vendor, std::string_view name) {
  MAMORI_TRY(
      refuse_double(database.query("SELECT 1 FROM systems WHERE vendor = ? AND name = ?", vendor, name), "system"));
  MAMORI_TRY(database.run("INSERT INTO systems(vendor, name) VALUES(?, ?)", vendor, name));
  return static_cast<SystemId>(database.last_id());
}

Result<Tie> read_tie(Connection& database, VendorId vendor) {
  MAMORI_TAKE(const auto tie, find(database.query("SELECT tie FROM vendors WHERE id = ?", vendor),
                                   [](Statement& row) { return row.one_of(0, Tie::ended); }));
  if (!tie) return unknown(vendor);
  return *tie;
}

Result<void> update_tie(Connection& database, VendorId vendor, Tie tie, std::string_view reason) {
  return database.run("UPDATE vendors SET tie = ?, tie_reason = ? WHERE id = ?", tie, reason, vendor);
}

Result<void> update_vendor_key(Connection& database, VendorId vendor, const std::optional<crypto::PublicKey>& key) {
  return database.run("UPDATE vendors SET public_key = ? WHERE id = ?", key, vendor);
}

}  // namespace mamori::vault
