#include "vault/organisation.hpp"

#include "vault/faults.hpp"

namespace mamori::vault {
namespace {

constexpr std::size_t secret_size = 32;
constexpr std::string_view signing_label = "mamori device signing seed";

/// What a sealed secret is for, as its associated data.
Bytes label(std::string_view text) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

/// The value of a row that every vault has.
template <class T>
Result<T> required(Result<std::optional<T>> found, const char* where) {
  if (!found) return pass_on(found);
  if (!*found) return damaged(where);
  return std::move(**found);
}

}  // namespace

Result<void> insert_profile(Connection& database, const Profile& profile) {
  return database.run(
      "INSERT INTO profile(id, desk, name, responsible, sample, has_vendor_contract, created) "
      "VALUES(1, ?, ?, ?, ?, ?, ?)",
      profile.desk, profile.name, profile.responsible, profile.sample, profile.has_vendor_contract, profile.created);
}

Result<Profile> read_profile(Connection& database) {
  const auto read = [](Statement& row) {
    return Profile{row.one_of(0, Desk::inspector),
                   row.text(1),
                   row.text(2),
                   row.integer(3) != 0,
                   row.integer(4) != 0,
                   row.integer(5)};
  };
  return required(
      find(database.query("SELECT desk, name, responsible, sample, has_vendor_contract, created FROM profile"), read),
      "profile");
}

Result<void> update_vendor_contract(Connection& database, bool has_contract) {
  return database.run("UPDATE profile SET has_vendor_contract = ?", has_contract);
}

Result<void> insert_device_key(Connection& database, const crypto::SigningKey& key, const SecretBytes& database_key) {
  return database.run("INSERT INTO device(id, signing_seed) VALUES(1, ?)",
                      crypto::seal(key.seed().bytes(), label(signing_label), database_key));
}

Result<void> update_device_key(Connection& database, const crypto::SigningKey& key, const SecretBytes& database_key) {
  return database.run("UPDATE device SET signing_seed = ?",
                      crypto::seal(key.seed().bytes(), label(signing_label), database_key));
}

Result<DeviceKeys> read_device_keys(Connection& database, const SecretBytes& database_key) {
  MAMORI_TAKE(const auto sealed, required(find(database.query("SELECT signing_seed FROM device"),
                                               [](Statement& row) { return row.bytes(0); }),
                                          "device"));
  const auto seed = crypto::open(sealed, label(signing_label), database_key);
  if (!seed || seed->size() != secret_size) return damaged("device");
  auto signing = crypto::SigningKey::from_seed(*seed);
  auto agreement = crypto::AgreementPair::of(signing);
  return DeviceKeys{std::move(signing), std::move(agreement)};
}

}  // namespace mamori::vault
