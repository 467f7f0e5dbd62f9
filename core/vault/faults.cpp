#include "vault/faults.hpp"

#include <cerrno>
#include <sqlcipher/sqlite3.h>

namespace mamori::vault {
namespace {

enum class StorageFault { full, read_only, failed };

tl::unexpected<Error> storage(StorageFault fault, std::string where) {
  switch (fault) {
    case StorageFault::full:
      return fail(ErrorCode::storage_full, std::move(where));
    case StorageFault::read_only:
      return fail(ErrorCode::storage_read_only, std::move(where));
    case StorageFault::failed:
      break;
  }
  return fail(ErrorCode::storage_failed, std::move(where));
}

}  // namespace

tl::unexpected<Error> system_error(int number, std::string where) {
  switch (number) {
    case ENOSPC:
    case EDQUOT:
      return storage(StorageFault::full, std::move(where));
    case EROFS:
    case EACCES:
    case EPERM:
      return storage(StorageFault::read_only, std::move(where));
    case ENOMEM:
      return out_of_memory(std::move(where));
    default:
      return storage(StorageFault::failed, std::move(where));
  }
}

tl::unexpected<Error> sqlite_error(int code, int system_number, std::string where) {
  if (code == SQLITE_IOERR_NOMEM) return out_of_memory(std::move(where));
  switch (code & 0xFF) {
    case SQLITE_FULL:
      return storage(StorageFault::full, std::move(where));
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return storage(StorageFault::read_only, std::move(where));
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
      return system_error(system_number, std::move(where));
    case SQLITE_NOMEM:
      return out_of_memory(std::move(where));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
      return lock_stuck(std::move(where));
    case SQLITE_NOTADB:
      return first_page_damaged(std::move(where));
    default:
      return damaged(std::move(where));
  }
}

tl::unexpected<Error> sqlite_error(sqlite3* database, std::string where) {
  return sqlite_error(sqlite3_extended_errcode(database), sqlite3_system_errno(database), std::move(where));
}

tl::unexpected<Error> not_a_file(std::string where) {
  return fail(ErrorCode::file_not_regular, std::move(where));
}
tl::unexpected<Error> damaged(std::string where) {
  return fail(ErrorCode::vault_damaged, std::move(where));
}
tl::unexpected<Error> first_page_damaged(std::string where) {
  return fail(ErrorCode::vault_first_page_damaged, std::move(where));
}
tl::unexpected<Error> record_differs(std::string where) {
  return fail(ErrorCode::record_differs, std::move(where));
}

tl::unexpected<Error> key_slot_damaged(std::string where) {
  return fail(ErrorCode::key_slot_damaged, std::move(where));
}
tl::unexpected<Error> no_such_person(std::string where) {
  return fail(ErrorCode::no_such_person, std::move(where));
}
tl::unexpected<Error> wrong_secret() {
  return fail(ErrorCode::wrong_passphrase, "passphrase");
}
tl::unexpected<Error> in_use(std::string where) {
  return fail(ErrorCode::vault_in_use, std::move(where));
}
tl::unexpected<Error> lock_stuck(std::string where) {
  return fail(ErrorCode::vault_lock_stuck, std::move(where));
}
bool keeps_nothing(const Error& error) {
  return error.code == ErrorCode::storage_full || error.code == ErrorCode::storage_read_only;
}
tl::unexpected<Error> newer(std::string where) {
  return fail(ErrorCode::vault_newer, std::move(where));
}
tl::unexpected<Error> reason_missing(std::string where) {
  return fail(ErrorCode::reason_missing, std::move(where));
}

}  // namespace mamori::vault
