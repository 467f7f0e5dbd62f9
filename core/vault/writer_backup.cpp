// The verbs about backups.
#include "vault/backup/backup_log.hpp"
#include "vault/writer_impl.hpp"

namespace mamori::vault {

Result<void> Writer::log_backup(const BackupRecord& record) {
  // The device's own generations run in anybody's session; nobody but the responsible person takes a copy out.
  const Verb verb = record.kind == BackupKind::generation ? Verb::generation : Verb::backup;
  MAMORI_TRY(permit(impl_.session.role, verb));
  MAMORI_TRY(insert_backup(impl_.database, record));
  const auto action = record.kind == BackupKind::drill ? Action::backup_drilled : Action::backup_made;
  const Fact after =
      list({number(record.kind), number(record.made), number(static_cast<std::int64_t>(record.entries))});
  auto noted = append({action, record.name, {}, after});
  if (noted && record.kind == BackupKind::taken_out) noted = mark_departure(impl_.database);
  return noted;
}

Result<void> Writer::set_backup_folder(std::string_view folder) {
  MAMORI_TRY(permit(impl_.session.role, Verb::backup));
  MAMORI_TAKE(const auto before, read_backup_folder(impl_.database));
  if (before == folder) return {};
  MAMORI_TRY(write_backup_folder(impl_.database, folder));
  return append({Action::backup_folder_set, {}, text(before), text(folder)});
}

}  // namespace mamori::vault
