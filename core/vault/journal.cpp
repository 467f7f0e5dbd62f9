#include "vault/journal.hpp"

#include "vault/faults.hpp"

#include <sqlcipher/sqlite3.h>

namespace mamori::vault {
namespace {

/// SQLite's own handle of the log; null methods when it is not open.
sqlite3_file* log_of(Connection& database) {
  sqlite3_file* log = nullptr;
  const int code = sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_JOURNAL_POINTER, &log);
  return code == SQLITE_OK && log != nullptr && log->pMethods != nullptr ? log : nullptr;
}

}  // namespace

/// What is written into a file that somebody else's took the place of would be gone at the next opening.
Result<void> require_in_place(Connection& database) {
  int moved = 0;
  sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
  if (moved != 0) return system_error(0, "moved");
  return {};
}

Result<void> commit_or_cut(Connection& database, const std::function<Result<void>()>& body) {
  MAMORI_TAKE(auto transaction, Transaction::begin(database));
  MAMORI_TAKE(const auto before, log_size(database));
  MAMORI_TRY(body());
  MAMORI_TRY(require_in_place(database));
  auto committed = transaction.commit();
  if (!committed) {
    transaction.undo();
    cut_log(database, before);
  }
  return committed;
}

Result<std::int64_t> log_size(Connection& database) {
  sqlite3_file* log = log_of(database);
  if (log == nullptr) return 0;
  sqlite3_int64 size = 0;
  const int code = log->pMethods->xFileSize(log, &size);
  if (code != SQLITE_OK) return sqlite_error(code, 0, "log");
  return size;
}

void cut_log(Connection& database, std::int64_t size) {
  if (sqlite3_file* log = log_of(database)) log->pMethods->xTruncate(log, size);
}

Result<void> fold_log(Connection& database) {
  const int code = sqlite3_wal_checkpoint_v2(database.handle(), "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
  if (code != SQLITE_OK) return sqlite_error(database.handle(), "log");
  return {};
}

Result<void> empty_log(Connection& database) {
  MAMORI_TRY(fold_log(database));
  sqlite3_file* log = log_of(database);
  if (log == nullptr) return {};
  const int code = log->pMethods->xSync(log, SQLITE_SYNC_NORMAL);
  if (code != SQLITE_OK) return sqlite_error(code, 0, "log");
  return {};
}

void keep_log(Connection& database) {
  sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

}  // namespace mamori::vault
