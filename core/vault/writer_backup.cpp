// The verbs about backups.
#include "vault/backup/backup_log.hpp"
#include "vault/writer_impl.hpp"

namespace mamori::vault {

Result<void> Writer::log_backup(const BackupRecord& record) {
  // The device's own generations run in anybody's session; nobody but the responsible person takes a copy out.
  const Verb verb = record.kind == BackupKind::generation ? Verb::generation : Verb::backup;
  if (auto may = permit(impl_.session.role, verb); !may) return may;
  if (auto done = insert_backup(impl_.database, record); !done) return done;
  const auto action = record.kind == BackupKind::drill ? Action::backup_drilled : Action::backup_made;
  const Fact after =
      list({number(record.kind), number(record.made), number(static_cast<std::int64_t>(record.entries))});
  auto noted = append({action, record.name, {}, after});
  if (noted && record.kind == BackupKind::taken_out) noted = mark_departure(impl_.database);
  return noted;
}

Result<void> Writer::set_backup_folder(std::string_view folder) {
  if (auto may = permit(impl_.session.role, Verb::backup); !may) return may;
  const auto before = read_backup_folder(impl_.database);
  if (!before) return pass_on(before);
  if (*before == folder) return {};
  if (auto done = write_backup_folder(impl_.database, folder); !done) return done;
  return append({Action::backup_folder_set, {}, text(*before), text(folder)});
}

}  // namespace mamori::vault
