// What is done about backups on any desk: generations by themselves, a copy taken out by hand, a drill, and what to be
// reminded of.
#pragma once

#include "base/clock.hpp"
#include "base/watch.hpp"
#include "vault/backup/generations.hpp"
#include "vault/backup/restore.hpp"
#include "vault/vault.hpp"

#include <filesystem>
#include <memory>
#include <vector>

namespace mamori::desks {

/// Days after which a person is reminded.
inline constexpr int backup_old_after = 7;
inline constexpr int outside_old_after = 31;
inline constexpr int drill_old_after = 183;

enum class BackupReminder : std::uint8_t {
  no_backup,      ///< none was ever proven
  backup_old,     ///< the newest is older than backup_old_after
  never_outside,  ///< all lie on this device and would go with it
  outside_old,
  never_drilled,
  drill_old,
};
/// The most pressing first; one at most about each matter. Pure.
[[nodiscard]] std::vector<BackupReminder> backup_reminders(const BackupStanding& standing, UnixTime now);

/// Beside a vault's folder; where its generations lie unless a person says more.
[[nodiscard]] std::filesystem::path own_backup_folder(const std::filesystem::path& vault);

/// Why a file that was to be looked at or brought back is refused: `error`, or where that is backup_foreign and the
/// file is another one of this house, message_kind_wrong with its kind.
[[nodiscard]] Error why_no_backup(Error error, const std::filesystem::path& file);

/// A backup that is being made: begun and ended where the vault is, run in any thread between.
class BackupJob {
 public:
  struct Target {
    BackupKind kind = BackupKind::generation;
    std::filesystem::path folder;
  };
  /// What came of it. A generation on this device counts even when the folder outside could not be written.
  struct Outcome {
    std::vector<BackupRecord> proven;
    std::vector<std::filesystem::path> files;
    std::optional<Error> outside_failed;
  };

  BackupJob(vault::Snapshot snapshot, const vault::VaultId& id, std::vector<Target> targets);
  /// Writes and proves a backup in each folder and removes the generations that it supersedes there.
  /// Errors: those of write_backup for the first folder.
  [[nodiscard]] Result<Outcome> run(const Clock& clock, const Watch& watch = {}) const;

 private:
  [[nodiscard]] Result<BackupRecord> run_one(const Target& target, const Clock& clock, const Watch& watch) const;

  std::shared_ptr<const vault::Snapshot> snapshot_;
  vault::VaultId id_;
  std::vector<Target> targets_;
};

class Safekeeping {
 public:
  /// Both outlive it.
  Safekeeping(vault::Vault& vault, const Clock& clock) : vault_(vault), clock_(clock) {}

  /// Whether this day has no generation yet. Never in a sample.
  [[nodiscard]] Result<bool> generation_due() const;
  /// To the own folder, and to the one that a person chose when it is there. Errors: those of Vault::snapshot.
  [[nodiscard]] Result<BackupJob> begin_generation() const;
  /// To a folder of a person's choice. Errors: not_allowed, those of Vault::snapshot.
  [[nodiscard]] Result<BackupJob> begin_taking_out(const std::filesystem::path& folder,
                                                   const vault::Proof& proof) const;
  /// Notes what was proven. Errors: storage_*, not_allowed.
  Result<void> finish(const BackupJob::Outcome& outcome);
  /// Notes a drill that went well. Errors: storage_*, not_allowed.
  Result<void> finish_drill(const vault::DrillReport& report, const std::filesystem::path& file);
  Result<void> choose_folder(const std::filesystem::path& folder);

  [[nodiscard]] Result<BackupStanding> standing() const;
  /// On this device and in the chosen folder, newest first.
  [[nodiscard]] Result<std::vector<vault::Generation>> generations() const;

 private:
  /// With a checkpoint of its history, so that a backup that lies outside bears witness to it.
  [[nodiscard]] Result<vault::Snapshot> signed_snapshot() const;

  vault::Vault& vault_;
  const Clock& clock_;
};

}  // namespace mamori::desks
