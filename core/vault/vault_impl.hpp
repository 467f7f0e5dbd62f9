// What an open vault holds; shared by the vault and its writer, and by nobody else.
#pragma once

#include "vault/files.hpp"
#include "vault/organisation.hpp"
#include "vault/sqlite.hpp"
#include "vault/vault.hpp"

#include <memory>
#include <new>

namespace mamori::vault {

struct Vault::Impl {
  // The lock goes last: until the database is closed nobody else may open it.
  WriterLock lock;
  Connection database;
  Session session;
  DeviceKeys keys;
  const Clock& clock;
  std::filesystem::path folder;
  VaultId id;
  SecretBytes key;           ///< of the database: seals a new slot, proves a backup
  std::weak_ptr<void> held;  ///< by a snapshot that is being copied

  ~Impl();
  static Result<std::unique_ptr<Impl>> enter(const std::filesystem::path& folder, WriterLock lock, const VaultId& id,
                                             const SecretBytes& key, PersonId person, const Clock& clock);
};

/// Want of memory is a refusal at the vault's door, not an exception.
template <class Work>
auto guarded(Work work) -> std::invoke_result_t<Work> {
  try {
    return work();
  } catch (const std::bad_alloc&) {
    return out_of_memory("vault");
  }
}

}  // namespace mamori::vault
