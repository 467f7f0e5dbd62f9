// What an open vault holds; shared by the vault and its writer, and by nobody else.
#pragma once

#include "vault/files.hpp"
#include "vault/organisation.hpp"
#include "vault/sqlite.hpp"
#include "vault/vault.hpp"

namespace mamori::vault {

struct Vault::Impl {
  // The lock goes last: until the database is closed nobody else may open it.
  WriterLock lock;
  Connection database;
  Session session;
  DeviceKeys keys;
  const Clock& clock;

  static Result<std::unique_ptr<Impl>> enter(const std::filesystem::path& folder, WriterLock lock,
                                             const SecretBytes& key, PersonId person, const Clock& clock);
};

}  // namespace mamori::vault
