// What an open vault holds; shared by the vault and its writer, and by nobody else.
#pragma once

#include "vault/files.hpp"
#include "vault/key_slots.hpp"
#include "vault/organisation.hpp"
#include "vault/secrets.hpp"
#include "vault/sqlite.hpp"
#include "vault/time_watch.hpp"
#include "vault/vault.hpp"

#include <memory>
#include <new>

namespace mamori::vault {

/// A vault that is there, held against other programs, with what its key files say; nothing of it is open yet.
struct Door {
  std::filesystem::path folder;
  WriterLock lock;
  std::vector<KeySlots> copies;

  /// Errors: vault_missing, vault_in_use, vault_is_plain_sqlite, vault_first_page_damaged, vault_damaged,
  /// key_slot_damaged, vault_newer, storage_*.
  static Result<Door> approach(const std::filesystem::path& folder);
};

/// Who stands there with a secret.
struct Visitor {
  SlotKind kind = SlotKind::passphrase;
  std::string_view person;  ///< for the recovery code the responsible person it is used for, or the first of them
  const SecretBytes& secret;
  crypto::KeyStore* store = nullptr;
};

/// That the database and its log are files, and the log this vault's alone. Errors: file_not_regular, storage_*.
[[nodiscard]] Result<void> require_database_files(const std::filesystem::path& folder);

/// Whoever opened a slot of the key files, as the database knows them: its own slot of theirs must open as well, so
/// that neither a slot that was taken away nor a key file that somebody put there lets anybody in.
/// Errors: no_such_person, wrong_passphrase, storage_*.
[[nodiscard]] Result<Session> session_of(Connection& database, const KeySlots& known, const Opened& opened,
                                         const Visitor& visitor);

/// A passphrase that costs less than it must, or whose slot is of the first form, is sealed anew while it is at hand.
/// What fails is tried again next time.
Result<void> bring_up_to_date(Connection& database, const std::filesystem::path& folder, const KeySlots& known,
                              const Session& session, const SecretBytes& passphrase, const SecretBytes& key,
                              const Moment& now);

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
  TimeSeen seen;             ///< of the clock
  bool inspecting = false;   ///< somebody else looks: the session is a viewer's until the person proves to be back
  std::optional<Error> unwritable = {};  ///< why the last thing could not be kept
  bool still = false;                    ///< the connection reads what lies on a disk that keeps nothing
  SlotKind came_by = SlotKind::passphrase;
  std::shared_ptr<void> readers = std::make_shared<int>();  ///< one more owner for each HistoryReader

  /// The usual connection, or a still one, and why. Errors: those of open_encrypted.
  struct Reached {
    Connection database;
    std::optional<Error> unwritable;
  };
  static Result<Reached> reach(const std::filesystem::path& file, const SecretBytes& key);
  /// One more connection of the kind that this vault has.
  [[nodiscard]] Result<Connection> another() const;
  /// From a still connection to the usual one, when the disk keeps something again.
  void try_writing();
  /// Remembers whether the disk kept it.
  void note(const Result<void>& kept);

  /// Keeps when the vault was opened, in a transaction of its own.
  [[nodiscard]] Result<void> look();
  /// A note of the program's own, also where the person at work may only read.
  [[nodiscard]] Result<void> note_apart(const std::function<Result<void>(Connection&, const TimeSeen&)>& body);
  /// Whoever opens the vault learns that somebody wanted to put a backup in its place.
  [[nodiscard]] Result<void> tell_of_restore();
  /// commit_or_cut() that looks at the clock first and hands `body` what it saw; `seen` moves on to that, as `body`
  /// leaves it, when all is kept.
  Result<void> commit_seen(Connection& to, const std::function<Result<void>(TimeSeen&)>& body);

  ~Impl();
  /// Opens what is behind the door. Errors: those of Vault::open.
  static Result<std::unique_ptr<Impl>> enter(Door door, const Visitor& visitor, const Clock& clock);
  /// The same with another connection: one that can only read for a viewer, the usual one for everybody else. What was
  /// there is moved out of `impl` when it succeeds.
  static Result<std::unique_ptr<Impl>> reopen(Impl& impl, Role role);
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
