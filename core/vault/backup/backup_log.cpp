#include "vault/backup/backup_log.hpp"

namespace mamori::vault {
namespace {

Result<std::optional<BackupRecord>> newest(Connection& database, BackupKind kind) {
  return find(database.query("SELECT kind, time, made, entries, name FROM backups WHERE kind = ? "
                             "ORDER BY number DESC LIMIT 1",
                             kind),
              [](Statement& row) {
                return BackupRecord{row.one_of(0, BackupKind::drill), row.integer(1), row.integer(2),
                                    static_cast<std::uint64_t>(row.integer(3)), row.text(4)};
              });
}

}  // namespace

Result<BackupStanding> read_backup_standing(Connection& database) {
  BackupStanding standing;
  using Place = std::optional<BackupRecord> BackupStanding::*;
  constexpr std::pair<BackupKind, Place> places[] = {{BackupKind::generation, &BackupStanding::generation},
                                                     {BackupKind::taken_out, &BackupStanding::taken_out},
                                                     {BackupKind::drill, &BackupStanding::drill}};
  for (const auto& [kind, place] : places) {
    MAMORI_TAKE(auto record, newest(database, kind));
    standing.*place = std::move(record);
  }
  MAMORI_TAKE(auto folder, read_backup_folder(database));
  standing.folder = std::move(folder);
  return standing;
}

Result<void> insert_backup(Connection& database, const BackupRecord& record) {
  return database.run("INSERT INTO backups(kind, time, made, entries, name) VALUES(?, ?, ?, ?, ?)", record.kind,
                      record.time, record.made, record.entries, record.name);
}

Result<std::string> read_backup_folder(Connection& database) {
  MAMORI_TAKE(const auto folder,
              find(database.query("SELECT path FROM backup_folder"), [](Statement& row) { return row.text(0); }));
  return folder.value_or(std::string());
}

Result<void> write_backup_folder(Connection& database, std::string_view folder) {
  return database.run("INSERT INTO backup_folder(id, path) VALUES(1, ?1) ON CONFLICT DO UPDATE SET path = ?1", folder);
}

}  // namespace mamori::vault
