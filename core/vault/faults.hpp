// The one place where what SQLite, SQLCipher and the system report becomes an entry of the error catalogue.
#pragma once

#include "base/error.hpp"

#include <string>

struct sqlite3;

namespace mamori::vault {

/// What a system call left in errno: storage_full, storage_read_only or storage_failed; not_enough_memory.
[[nodiscard]] tl::unexpected<Error> system_error(int number, std::string where);
/// What SQLite answered; `system_number` is the errno behind it, 0 when there is none. A statement that is refused by
/// the schema is our own file with foreign contents, so whatever is not storage, memory or a lock is vault_damaged.
[[nodiscard]] tl::unexpected<Error> sqlite_error(int code, int system_number, std::string where);
[[nodiscard]] tl::unexpected<Error> sqlite_error(sqlite3* database, std::string where);

/// Something else has the name of a file.
[[nodiscard]] tl::unexpected<Error> not_a_file(std::string where);
[[nodiscard]] tl::unexpected<Error> damaged(std::string where);
[[nodiscard]] tl::unexpected<Error> first_page_damaged(std::string where);
/// What is kept is not what the history, or its message, tells.
[[nodiscard]] tl::unexpected<Error> record_differs(std::string where);
[[nodiscard]] tl::unexpected<Error> key_slot_damaged(std::string where);
[[nodiscard]] tl::unexpected<Error> no_such_person(std::string where);
/// The secret opens nothing, or no longer opens what it did.
[[nodiscard]] tl::unexpected<Error> wrong_secret();
/// Another window, or mamori-cli, has the vault open.
[[nodiscard]] tl::unexpected<Error> in_use(std::string where);
/// Something holds on to the files and does not say what: a program that hangs, another one than ours, a disk in the
/// network that cannot lock.
[[nodiscard]] tl::unexpected<Error> lock_stuck(std::string where);
/// Whether it is the disk that takes nothing more (full or write-protected): what is there can be read.
[[nodiscard]] bool keeps_nothing(const Error& error);
[[nodiscard]] tl::unexpected<Error> newer(std::string where);
[[nodiscard]] tl::unexpected<Error> reason_missing(std::string where);

}  // namespace mamori::vault
