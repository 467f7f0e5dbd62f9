// From a backup to a vault: into a new folder that takes the old one's place when it was verified whole, or, as a
// drill, into a scratch place that goes away again.
#pragma once

#include "base/clock.hpp"
#include "base/watch.hpp"
#include "crypto/secret.hpp"
#include "vault/backup/backup_facts.hpp"

#include <filesystem>
#include <optional>

namespace mamori::vault {

/// What a backup says of itself, after every byte of the file was held against its foot. Needs no key.
/// Errors: backup_missing, backup_foreign, backup_newer, backup_damaged, stopped, storage_*.
[[nodiscard]] Result<BackupFacts> look_at_backup(const std::filesystem::path& file, const Watch& watch = {});

/// Who opens a backup, and with what. An empty person means the only one there is.
struct BackupKeyHolder {
  std::string person;
  const SecretBytes& passphrase;
};

/// What the vault that was there knows beyond the backup.
struct LeftBehind {
  std::uint64_t entries = 0;      ///< of its history
  std::uint64_t checkpoints = 0;  ///< that others hold of them: with those a later look finds the history shortened
  UnixTime newest = 0;            ///< the last entry's time
};

struct Restored {
  BackupFacts facts;
  std::optional<std::filesystem::path> kept_aside;  ///< where the vault that was there before lies now
  std::optional<LeftBehind> left_behind;            ///< none where nothing sound was there, or nobody proved to know it
};

/// Puts the vault in `file` at `folder`. What was there is kept aside, whole; nothing of it is touched before the new
/// one was opened, checked page by page and its history verified. After a power cut it is the old vault or the new one.
/// The new vault's history says that it was restored, and from what.
/// Where a sound vault has the place, somebody responsible in it, or its printed code, must agree: with `holder`'s
/// secret, or with `present` where that is another today. Who has neither waits for `restore_wait`, and the vault's
/// history tells of it when somebody opens it meanwhile, which ends the waiting.
/// Errors: restore_waits (where = the seconds left), those of BackupReader, wrong_passphrase, no_such_person,
/// not_allowed (only a responsible person restores), vault_damaged, vault_newer, vault_in_use, stopped, storage_*,
/// not_enough_memory.
Result<Restored> restore(const std::filesystem::path& file, const std::filesystem::path& folder,
                         const BackupKeyHolder& holder, const Clock& clock, const Watch& watch = {},
                         const BackupKeyHolder* present = nullptr);

/// What a drill found in the vault that it brought back.
struct DrillReport {
  BackupFacts facts;
  std::size_t sheets = 0;
  std::size_t answers = 0;
  std::size_t vendors = 0;
};

/// Restores `file` beside `folder` as restore() would, looks at what is there, and takes it away again. Touches
/// nothing else. Errors: those of restore().
Result<DrillReport> drill(const std::filesystem::path& file, const std::filesystem::path& folder,
                          const BackupKeyHolder& holder, const Clock& clock, const Watch& watch = {});

/// Reads the whole backup as a restore would, with the proof of a key holder, and restores nothing.
/// `scratch` is a folder that is made and removed again. Errors: those of restore() but not_allowed.
Result<BackupFacts> check_backup(const std::filesystem::path& file, const std::filesystem::path& scratch,
                                 const BackupKeyHolder& holder, const Watch& watch = {});

/// Ends a restore that a power cut left between its two renames, and clears away one that was not verified yet.
/// Whoever looks for a vault calls this first.
void finish_restore(const std::filesystem::path& folder);

}  // namespace mamori::vault
