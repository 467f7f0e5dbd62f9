#include "vault/organisation.hpp"

#include "vault/faults.hpp"

namespace mamori::vault {
namespace {

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

Result<PersonId> insert_person(Connection& database, std::string_view name, Role role) {
  if (auto done = database.run("INSERT INTO people(name, role) VALUES(?, ?)", name, role); !done) return pass_on(done);
  return static_cast<PersonId>(database.last_id());
}

Result<Session> read_person(Connection& database, PersonId person) {
  const auto read = [&](Statement& row) { return Session{person, row.text(0), row.one_of(1, Role::viewer)}; };
  return required(find(database.query("SELECT name, role FROM people WHERE id = ?", person), read), "person");
}

Result<void> insert_device_keys(Connection& database, const DeviceKeys& keys) {
  return database.run("INSERT INTO device(id, signing_seed, agreement_secret) VALUES(1, ?, ?)",
                      keys.signing.seed().bytes(), keys.agreement.secret().bytes());
}

Result<DeviceKeys> read_device_keys(Connection& database) {
  const auto read = [](Statement& row) {
    return DeviceKeys{crypto::SigningKey::from_seed(SecretBytes(row.blob(0))),
                      crypto::AgreementPair::from_secret(SecretBytes(row.blob(1)))};
  };
  return required(find(database.query("SELECT signing_seed, agreement_secret FROM device "
                                      "WHERE length(signing_seed) = 32 AND length(agreement_secret) = 32"),
                       read),
                  "device");
}

}  // namespace mamori::vault
