// The rows that say what was proven about backups.
#pragma once

#include "vault/records.hpp"
#include "vault/sqlite.hpp"

#include <string_view>

namespace mamori::vault {

Result<BackupStanding> read_backup_standing(Connection& database);
Result<void> insert_backup(Connection& database, const BackupRecord& record);
Result<std::string> read_backup_folder(Connection& database);
Result<void> write_backup_folder(Connection& database, std::string_view folder);

}  // namespace mamori::vault
