// A backup on disk: written beside its place and renamed when it is proven, read piece by piece with every byte
// checked.
#pragma once

#include "base/watch.hpp"
#include "vault/backup/backup_file.hpp"
#include "vault/files.hpp"

#include <filesystem>
#include <memory>

namespace mamori::vault {

/// What a backup is written from: a database file that nobody folds the log into while this lives.
struct Snapshot {
  std::filesystem::path database;
  std::filesystem::path scratch;  ///< a folder for the proof; made and removed again
  BackupFacts facts;
  KeySlots slots;
  SecretBytes key;             ///< of the database
  std::shared_ptr<void> held;  ///< lets the vault fold its log again when it goes
};

/// Writes `file`, which is there only once it was synced, read back from the disk, opened, checked page by page and its
/// history verified up to the head that the snapshot names. Whatever stood at `file` is replaced then and not before.
/// Works in any thread. Errors: stopped, vault_damaged (the database itself is), backup_damaged (what was read back is
/// not what was written), storage_*.
Result<void> write_backup(const Snapshot& snapshot, const std::filesystem::path& file, const Watch& watch = {});

/// An open backup.
class BackupReader {
 public:
  /// Reads and checks the head alone. Errors: backup_missing, backup_foreign, backup_newer, backup_damaged, storage_*.
  static Result<BackupReader> open(const std::filesystem::path& file);

  [[nodiscard]] const BackupFacts& facts() const { return head_.facts; }
  [[nodiscard]] const KeySlots& slots() const { return head_.slots; }
  /// Whether whoever made it had this vault's key. The head alone is judged.
  [[nodiscard]] bool sealed_by(const SecretBytes& database_key) const;
  /// Compares the whole file with its foot; needs no key and finds every accident, but no forgery.
  /// Errors: backup_damaged, stopped, storage_*.
  Result<void> check_foot(const Watch& watch = {});
  /// Opens every piece and writes the database to `target`, a new file. Errors: backup_damaged, stopped, storage_*.
  Result<void> extract(const SecretBytes& database_key, const std::filesystem::path& target, const Watch& watch = {});

 private:
  BackupReader(InputFile file, std::vector<std::uint8_t> head_bytes, BackupHead head);

  InputFile file_;
  std::vector<std::uint8_t> head_bytes_;
  BackupHead head_;
};

/// Opens a database that was extracted and holds it against what the backup says: every page, the structure, the
/// references, the chain and its head. Errors: vault_damaged, backup_damaged, vault_newer, storage_*.
Result<void> prove_database(const std::filesystem::path& database, const SecretBytes& key, const BackupFacts& facts);

}  // namespace mamori::vault
