// What an open vault gives for its backups.
#include "vault/backup/backup_io.hpp"
#include "vault/backup/backup_log.hpp"
#include "vault/faults.hpp"
#include "vault/history.hpp"
#include "vault/journal.hpp"
#include "vault/key_files.hpp"
#include "vault/key_set.hpp"
#include "vault/vault_impl.hpp"

namespace mamori::vault {
namespace {

constexpr const char* scratch_ending = ".scratch";

}  // namespace

const VaultId& Vault::id() const {
  return impl_->id;
}

const std::filesystem::path& Vault::folder() const {
  return impl_->folder;
}

Result<BackupStanding> Vault::backup_standing() const {
  return guarded([&] { return read_backup_standing(impl_->database); });
}

// The file itself is copied, not its rows: with the log folded in and not folded again until the copy is done, it
// stands still, holds only pages that are encrypted, and can be read in another thread. VACUUM INTO would need a second
// database attached and rewrite everything; the backup interface would hold this connection for as long as it takes.
Result<Snapshot> Vault::snapshot() const {
  return guarded([&]() -> Result<Snapshot> {
    Connection& database = impl_->database;
    // One copy at a time: while another is under way the log grows beside it.
    if (!impl_->held.expired()) return in_use("snapshot");
    MAMORI_TRY(fold_log(database));
    Snapshot snapshot;
    snapshot.database = impl_->folder / database_name;
    snapshot.scratch = impl_->folder;
    snapshot.scratch += scratch_ending;
    MAMORI_TAKE(const auto head, read_history_head(database));
    MAMORI_TAKE(const auto tables, database.number("PRAGMA user_version"));
    std::error_code problem;
    const auto size = std::filesystem::file_size(snapshot.database, problem);
    if (problem) return system_error(problem.value(), "database");
    MAMORI_TAKE(const auto slots, read_key_set(database));
    MAMORI_TAKE(auto kept, slots_for_backup(slots));
    snapshot.facts = {impl_->clock.now(), static_cast<int>(tables), size, head, {}};
    snapshot.slots = std::move(kept);
    snapshot.key = impl_->key.clone();
    snapshot.held = std::make_shared<int>();
    impl_->held = snapshot.held;
    return snapshot;
  });
}

}  // namespace mamori::vault
