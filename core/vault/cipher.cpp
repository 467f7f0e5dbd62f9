// SQLCipher declares its key functions only when asked to.
#define SQLITE_HAS_CODEC 1

#include "vault/cipher.hpp"

#include "vault/faults.hpp"
#include "vault/files.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <sqlcipher/sqlite3.h>
#include <utility>

namespace mamori::vault {
namespace {

// Half of SQLCipher's default: a save touches two pages whatever their size, and each is encrypted and hashed whole.
constexpr std::size_t page_size = 2048;
constexpr std::string_view plain_header{"SQLite format 3\0", 16};

int compiled_temp_store() {
  constexpr std::string_view name = "TEMP_STORE=";
  for (int i = 0; const char* option = sqlite3_compileoption_get(i); ++i) {
    const std::string_view text = option;
    if (text.starts_with(name) && text.size() > name.size()) return text[name.size()] - '0';
  }
  return 0;
}

/// x'…' with the key in hexadecimal: SQLCipher takes it as it is, without a derivation of its own.
SecretBytes raw_key_text(const SecretBytes& key) {
  constexpr char digits[] = "0123456789abcdef";
  SecretBytes text(key.size() * 2 + 3);
  auto out = text.writable().begin();
  *out++ = 'x';
  *out++ = '\'';
  for (const std::uint8_t byte : key.bytes()) {
    *out++ = static_cast<std::uint8_t>(digits[byte >> 4]);
    *out++ = static_cast<std::uint8_t>(digits[byte & 15]);
  }
  *out = '\'';
  return text;
}

Result<void> check_linked_library(Connection& database) {
  // SQLCipher's own log goes to the standard error output; what matters of it comes back as an error.
  MAMORI_TRY(database.execute("PRAGMA cipher_log_level = NONE"));
  const auto ask = [&](std::string_view pragma) {
    return find(database.query(pragma), [](Statement& row) { return row.text(0); });
  };
  auto version = ask("PRAGMA cipher_version");
  // SQLCipher answers with nothing, as SQLite does, when it finds no memory for the words; asked anew, it finds them or
  // says why not. Another text, for what was prepared answers the same for ever.
  if (version && version->value_or("").empty()) version = ask("PRAGMA cipher_version;");
  if (!version) return pass_on(version);
  return check_library(version->value_or(""), compiled_temp_store());
}

Result<void> limit(Connection& database) {
  constexpr std::pair<int, int> limits[] = {
      {SQLITE_LIMIT_LENGTH, 8 << 20},  {SQLITE_LIMIT_SQL_LENGTH, 1 << 16},     {SQLITE_LIMIT_COLUMN, 64},
      {SQLITE_LIMIT_EXPR_DEPTH, 64},   {SQLITE_LIMIT_COMPOUND_SELECT, 8},      {SQLITE_LIMIT_FUNCTION_ARG, 16},
      {SQLITE_LIMIT_ATTACHED, 0},      {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 64}, {SQLITE_LIMIT_VARIABLE_NUMBER, 64},
      {SQLITE_LIMIT_TRIGGER_DEPTH, 4}, {SQLITE_LIMIT_WORKER_THREADS, 0},
  };
  for (const auto& [id, value] : limits) sqlite3_limit(database.handle(), id, value);
  constexpr std::pair<int, int> switches[] = {
      {SQLITE_DBCONFIG_DEFENSIVE, 1},   {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
      {SQLITE_DBCONFIG_ENABLE_FKEY, 1}, {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
      {SQLITE_DBCONFIG_DQS_DDL, 0},     {SQLITE_DBCONFIG_DQS_DML, 0},
  };
  for (const auto& [id, value] : switches) {
    const int code = sqlite3_db_config(database.handle(), id, value, nullptr);
    if (code != SQLITE_OK) return sqlite_error(code, 0, "settings");
  }
  return {};
}

/// Pages can be read from here on.
Result<Connection> keyed(Result<Connection> database, const SecretBytes& key) {
  if (!database) return database;
  MAMORI_TRY(check_linked_library(*database));
  const SecretBytes text = raw_key_text(key);
  const int code = sqlite3_key_v2(database->handle(), nullptr, text.bytes().data(), static_cast<int>(text.size()));
  if (code != SQLITE_OK) return sqlite_error(code, 0, "key");
  // cipher_memory_security would wipe every page buffer that is freed, and makes a save slower by half. SQLCipher wipes
  // its keys without it, and no page holds a secret in clear (see insert_device_keys).
  const std::string cipher =
      "PRAGMA cipher_memory_security = OFF; PRAGMA cipher_compatibility = 4; "
      "PRAGMA cipher_page_size = " +
      std::to_string(page_size);
  MAMORI_TRY(database->execute(cipher.c_str()));
  MAMORI_TRY(database->number("SELECT count(*) FROM sqlite_schema"));
  return database;
}

Result<Connection> with_key(Result<Connection> opened, const SecretBytes& key) {
  auto database = keyed(std::move(opened), key);
  if (!database) return database;
  MAMORI_TRY(apply_settings(*database));
  return database;
}

/// Those that concern reading.
Result<void> apply_bounds(Connection& database) {
  const auto set = database.execute(
      "PRAGMA temp_store = MEMORY;"
      "PRAGMA cache_size = -65536;"  // 64 MiB: with SQLCipher's 2 MiB every second read decrypts again
      "PRAGMA mmap_size = 0;"
      "PRAGMA cell_size_check = ON;"
      "PRAGMA busy_timeout = 0;");
  if (!set) return set;
  return limit(database);
}

/// Pragmas that only tell; each without a value.
bool only_tells(std::string_view pragma, const char* value) {
  constexpr std::array telling{"cipher_integrity_check", "foreign_key_check", "user_version", "journal_mode"};
  if (pragma == "integrity_check") return true;
  return value == nullptr && std::find(telling.begin(), telling.end(), pragma) != telling.end();
}

/// SQLite asks this for everything that a statement would do, when it is prepared.
int allow_reading(void*, int action, const char* first, const char* second, const char*, const char*) {
  switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_RECURSIVE:
    case SQLITE_TRANSACTION:
      return SQLITE_OK;
    case SQLITE_FUNCTION:
      return std::string_view(second) == "sqlcipher_export" || std::string_view(second) == "load_extension"
                 ? SQLITE_DENY
                 : SQLITE_OK;
    case SQLITE_PRAGMA:
      return only_tells(first, second) ? SQLITE_OK : SQLITE_DENY;
    default:
      return SQLITE_DENY;
  }
}

}  // namespace

Result<void> check_library(std::string_view version, int temp_store) {
  int major = 0;
  const auto read = std::from_chars(version.data(), version.data() + version.size(), major);
  const bool new_enough = read.ec == std::errc() && major >= 4;
  if (!new_enough || temp_store < 2) return fail(ErrorCode::sqlcipher_too_old, new_enough ? "temp_store" : "version");
  return {};
}

Result<void> check_header(const std::filesystem::path& file) {
  MAMORI_TAKE(const auto start, read_start(file, page_size));
  if (!start) return damaged("database");
  const auto& bytes = *start;
  const std::string_view header(reinterpret_cast<const char*>(bytes.data()),
                                std::min(bytes.size(), plain_header.size()));
  if (header == plain_header) return fail(ErrorCode::vault_is_plain_sqlite, "database");
  if (bytes.size() < page_size) return first_page_damaged("size");
  return {};
}

Result<void> apply_settings(Connection& database) {
  // Lets the log be cut and folded back only where `journal.hpp` says. No spilling: pages reach the log at COMMIT only.
  MAMORI_TRY(apply_bounds(database));
  const auto set = database.execute(
      "PRAGMA cache_spill = OFF;"
      "PRAGMA recursive_triggers = ON;"  // so that REPLACE meets the history's triggers too
      "PRAGMA wal_autocheckpoint = 0;"
      "PRAGMA synchronous = FULL;");
  if (!set) return set;
  MAMORI_TAKE(const auto mode,
              find(database.query("PRAGMA journal_mode = WAL"), [](Statement& row) { return row.text(0); }));
  if (mode != "wal") return system_error(0, "journal_mode");
  return {};
}

Result<Connection> open_encrypted(const std::filesystem::path& file, const SecretBytes& key) {
  return with_key(Connection::open(file), key);
}

Result<Connection> open_for_reading(const std::filesystem::path& file, const SecretBytes& key) {
  auto database = with_key(Connection::open(file, Connection::Access::read), key);
  if (!database) return database;
  MAMORI_TRY(database->execute("PRAGMA query_only = ON"));
  sqlite3_set_authorizer(database->handle(), allow_reading, nullptr);
  return database;
}

Result<Connection> open_still(const std::filesystem::path& file, const SecretBytes& key) {
  auto database = keyed(Connection::open(file, Connection::Access::still), key);
  if (!database) return database;
  MAMORI_TRY(apply_bounds(*database));
  return database;
}

Result<void> check_pages(Connection& database) {
  MAMORI_TAKE(const auto bad_page,
              find(database.query("PRAGMA cipher_integrity_check"), [](Statement&) { return true; }));
  if (bad_page) return damaged("page");
  MAMORI_TAKE(const auto verdict,
              find(database.query("PRAGMA integrity_check(1)"), [](Statement& row) { return row.text(0); }));
  if (verdict != "ok") return damaged("structure");
  MAMORI_TAKE(const auto orphan, find(database.query("PRAGMA foreign_key_check"), [](Statement&) { return true; }));
  if (orphan) return damaged("references");
  return {};
}

}  // namespace mamori::vault
