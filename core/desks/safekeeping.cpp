#include "desks/safekeeping.hpp"

#include "base/source_file.hpp"
#include "desks/days.hpp"
#include "desks/history_book.hpp"
#include "exchange/envelope/envelope.hpp"
#include "exchange/pack/pack.hpp"
#include "exchange/refusal.hpp"
#include "vault/backup/backup_io.hpp"
#include "vault/roles.hpp"

#include <algorithm>

namespace mamori::desks {
namespace {

namespace fs = std::filesystem;

bool older(const BackupRecord& record, int days, UnixTime now) {
  return now - record.time > days * a_day;
}

Result<void> make_folder(const fs::path& folder) {
  std::error_code ignored;
  if (fs::is_directory(folder, ignored)) return {};
  return vault::make_private_folder(folder);
}

}  // namespace

std::vector<BackupReminder> backup_reminders(const BackupStanding& standing, UnixTime now) {
  std::vector<BackupReminder> reminders;
  // A copy that was taken out is as good a backup as one that stayed.
  const auto& generation = standing.generation;
  const auto& outside = standing.taken_out;
  const bool any = generation || outside;
  const bool fresh = (generation && !older(*generation, backup_old_after, now)) ||
                     (outside && !older(*outside, backup_old_after, now));
  if (!any) reminders.push_back(BackupReminder::no_backup);
  if (any && !fresh) reminders.push_back(BackupReminder::backup_old);
  if (any && !outside) reminders.push_back(BackupReminder::never_outside);
  if (outside && older(*outside, outside_old_after, now)) reminders.push_back(BackupReminder::outside_old);
  if (any && !standing.drill) reminders.push_back(BackupReminder::never_drilled);
  if (standing.drill && older(*standing.drill, drill_old_after, now)) reminders.push_back(BackupReminder::drill_old);
  return reminders;
}

Error why_no_backup(Error error, const fs::path& file) {
  if (error.code != ErrorCode::backup_foreign) return error;
  const auto bytes = read_source(file, exchange::pack_file_limit);
  const auto kind = bytes ? exchange::kind_of(*bytes) : std::string_view();
  return kind.empty() ? error : exchange::wrong_kind(std::string(kind)).value();
}

fs::path own_backup_folder(const fs::path& vault) {
  fs::path folder = vault::plain_path(vault);
  folder += ".backups";
  return folder;
}

BackupJob::BackupJob(vault::Snapshot snapshot, const vault::VaultId& id, std::vector<Target> targets)
    : snapshot_(std::make_shared<const vault::Snapshot>(std::move(snapshot))), id_(id), targets_(std::move(targets)) {}

Result<BackupRecord> BackupJob::run_one(const Target& target, const Clock& clock, const Watch& watch) const {
  MAMORI_TRY(make_folder(target.folder));
  const std::string name = vault::generation_name(id_, snapshot_->facts.made);
  MAMORI_TRY(vault::write_backup(*snapshot_, target.folder / name, watch));
  // What cannot be removed today is removed another day; the new one stands.
  (void)vault::prune(target.folder, id_, snapshot_->key, clock.now());
  return BackupRecord{target.kind, clock.now(), snapshot_->facts.made, snapshot_->facts.head.size, name};
}

Result<BackupJob::Outcome> BackupJob::run(const Clock& clock, const Watch& watch) const {
  Outcome outcome;
  for (const Target& target : targets_) {
    auto record = run_one(target, clock, watch);
    if (record) {
      outcome.files.push_back(target.folder / record->name);
      outcome.proven.push_back(std::move(*record));
    } else if (outcome.proven.empty()) {
      return pass_on(record);
    } else {
      outcome.outside_failed = record.error();
    }
  }
  return outcome;
}

Result<vault::Snapshot> Safekeeping::signed_snapshot() const {
  auto snapshot = vault_.snapshot();
  if (!snapshot) return snapshot;
  MAMORI_TAKE(auto checkpoint, HistoryBook(vault_).sign(snapshot->facts.head));
  snapshot->facts.checkpoint = std::move(checkpoint);
  return snapshot;
}

Result<bool> Safekeeping::generation_due() const {
  MAMORI_TAKE(const auto profile, vault_.profile());
  if (profile.sample) return false;
  const auto now = standing();
  if (!now) return pass_on(now);
  return !now->generation || local_date(now->generation->made) != clock_.today();
}

Result<BackupJob> Safekeeping::begin_generation() const {
  MAMORI_TRY(vault::permit(vault_.session().role, vault::Verb::generation));
  const auto now = standing();
  if (!now) return pass_on(now);
  std::vector<BackupJob::Target> targets{{BackupKind::generation, own_backup_folder(vault_.folder())}};
  std::error_code ignored;
  if (!now->folder.empty() && fs::is_directory(now->folder, ignored)) {
    targets.push_back({BackupKind::taken_out, now->folder});
  }
  MAMORI_TAKE(auto snapshot, signed_snapshot());
  return BackupJob(std::move(snapshot), vault_.id(), std::move(targets));
}

Result<BackupJob> Safekeeping::begin_taking_out(const fs::path& folder, const vault::Proof& proof) const {
  MAMORI_TRY(vault_.accept(proof));
  MAMORI_TRY(vault::permit(vault_.session().role, vault::Verb::backup));
  MAMORI_TAKE(auto snapshot, signed_snapshot());
  return BackupJob(std::move(snapshot), vault_.id(), {{BackupKind::taken_out, folder}});
}

Result<void> Safekeeping::finish(const BackupJob::Outcome& outcome) {
  return vault_.change({}, [&](vault::Writer& writer) -> Result<void> {
    for (const BackupRecord& record : outcome.proven) {
      MAMORI_TRY(writer.log_backup(record));
    }
    return {};
  });
}

Result<void> Safekeeping::finish_drill(const vault::DrillReport& report, const fs::path& file) {
  const BackupRecord record{BackupKind::drill, clock_.now(), report.facts.made, report.facts.head.size,
                            file.filename().string()};
  return vault_.change({}, [&](vault::Writer& writer) { return writer.log_backup(record); });
}

Result<void> Safekeeping::choose_folder(const fs::path& folder) {
  return vault_.change({}, [&](vault::Writer& writer) { return writer.set_backup_folder(folder.string()); });
}

Result<BackupStanding> Safekeeping::standing() const {
  return vault_.backup_standing();
}

Result<std::vector<vault::Generation>> Safekeeping::generations() const {
  const auto now = standing();
  if (!now) return pass_on(now);
  auto all = vault::generations_in(own_backup_folder(vault_.folder()), vault_.id());
  if (!now->folder.empty()) {
    for (auto& outside : vault::generations_in(now->folder, vault_.id())) all.push_back(std::move(outside));
  }
  std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.made > b.made; });
  return all;
}

}  // namespace mamori::desks
