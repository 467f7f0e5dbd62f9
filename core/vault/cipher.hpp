// How the database file is opened: which SQLCipher may do it, with which key, and under which settings.
#pragma once

#include "crypto/secret.hpp"
#include "vault/sqlite.hpp"

#include <filesystem>
#include <string_view>

namespace mamori::vault {

inline constexpr std::size_t database_key_size = 32;  ///< bytes

/// Whether this SQLCipher may touch a vault: version 4 or later, and temporary tables never in a file (TEMP_STORE 2 or
/// 3 at compile time). `version` is what PRAGMA cipher_version answers; empty for a SQLite without encryption.
/// Errors: sqlcipher_too_old.
Result<void> check_library(std::string_view version, int temp_store);

/// Looks at the first bytes only: a vault's file is neither plain SQLite nor shorter than a page.
/// Errors: vault_damaged (no such file), vault_is_plain_sqlite, vault_first_page_damaged, storage_*.
Result<void> check_header(const std::filesystem::path& file);

/// Opens `file` with the raw key and proves that the first page can be read; an empty file becomes a new database.
/// Errors: sqlcipher_too_old, vault_first_page_damaged, vault_damaged, storage_*, not_enough_memory.
Result<Connection> open_encrypted(const std::filesystem::path& file, const SecretBytes& key);

/// The same for somebody who may only look: the file is opened read-only, SQLite refuses whatever would write, and an
/// authorizer lets nothing pass but reading. The log was folded before.
Result<Connection> open_for_reading(const std::filesystem::path& file, const SecretBytes& key);

/// The same on a disk where nothing can be written, not even a lock: reads what is committed, what is in the log too.
/// The caller holds the vault's own lock.
Result<Connection> open_still(const std::filesystem::path& file, const SecretBytes& key);

/// The settings that every commit and every reading rests on; the bench gives them to a plain file too.
Result<void> apply_settings(Connection& database);

/// SQLCipher's authentication of every page and SQLite's own integrity check. Errors: vault_damaged.
Result<void> check_pages(Connection& database);

}  // namespace mamori::vault
