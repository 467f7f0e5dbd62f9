#include "vault/sqlite.hpp"

#include "vault/faults.hpp"

#include <algorithm>
#include <sqlcipher/sqlite3.h>
#include <utility>

namespace mamori::vault {
namespace {

/// The address of a file that nothing changes while it is open.
std::string unchanging(const std::filesystem::path& file) {
  constexpr char digits[] = "0123456789ABCDEF";
  constexpr std::string_view plain = "/-_.~";
  std::string address = "file://";
  for (const char byte : std::filesystem::absolute(file).string()) {
    const auto number = static_cast<unsigned char>(byte);
    const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
    if (letter || plain.find(byte) != std::string_view::npos) {
      address += byte;
    } else {
      address += {'%', digits[number >> 4], digits[number & 15]};
    }
  }
  return address + "?immutable=1";
}

}  // namespace

Statement::Statement(Statement&& other) noexcept
    : statement_(std::exchange(other.statement_, nullptr)),
      database_(other.database_),
      bound_(other.bound_),
      sound_(other.sound_) {}

Statement::~Statement() {
  if (statement_ == nullptr) return;
  sqlite3_reset(statement_);
  sqlite3_clear_bindings(statement_);
}

Result<bool> Statement::next() {
  if (bound_ != SQLITE_OK) return sqlite_error(bound_, 0, "bind");
  MAMORI_TRY(sound());
  const int code = sqlite3_step(statement_);
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  return sqlite_error(database_, "statement");
}

Result<void> Statement::sound() const {
  if (!sound_) return damaged("row");
  return {};
}

bool Statement::is_null(int column) const {
  return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const {
  return sqlite3_column_int64(statement_, column);
}

std::string Statement::text(int column) const {
  return std::string(view(column));
}

std::string_view Statement::view(int column) const {
  const auto* start = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
  if (start == nullptr) return {};
  return {start, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

Bytes Statement::blob(int column) const {
  const auto* start = static_cast<const std::uint8_t*>(sqlite3_column_blob(statement_, column));
  if (start == nullptr) return {};
  return {start, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

std::vector<std::uint8_t> Statement::bytes(int column) const {
  const Bytes stored = blob(column);
  return {stored.begin(), stored.end()};
}

std::optional<CivilDate> Statement::day(int column) const {
  if (is_null(column)) return std::nullopt;
  return CivilDate::from_days(sqlite3_column_int(statement_, column));
}

void Statement::bind_integer(int place, std::int64_t value) {
  if (bound_ == SQLITE_OK) bound_ = sqlite3_bind_int64(statement_, place, value);
}

void Statement::bind_text(int place, std::string_view value) {
  if (bound_ != SQLITE_OK) return;
  // A null pointer would bind NULL, not the empty text.
  const char* start = value.data() == nullptr ? "" : value.data();
  bound_ = sqlite3_bind_text64(statement_, place, start, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bind_blob(int place, Bytes value) {
  if (bound_ != SQLITE_OK) return;
  bound_ = value.empty() ? sqlite3_bind_zeroblob(statement_, place, 0)
                         : sqlite3_bind_blob64(statement_, place, value.data(), value.size(), SQLITE_TRANSIENT);
}

void Connection::Close::operator()(sqlite3* database) const {
  sqlite3_close(database);
}

void Connection::Finalize::operator()(sqlite3_stmt* statement) const {
  sqlite3_finalize(statement);
}

void Connection::replace(Connection other) {
  statements_.clear();
  database_ = std::move(other.database_);
  statements_ = std::move(other.statements_);
}

void Connection::exchange(Connection& other) noexcept {
  std::swap(database_, other.database_);
  std::swap(statements_, other.statements_);
}

Result<Connection> Connection::open(const std::filesystem::path& file, Access access) {
  if (access == Access::still) return open_still(file);
  sqlite3* database = nullptr;
  // Never CREATE: a file that is gone must be missed, not replaced by an empty one.
  const int wanted = access == Access::write ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
  const int flags = wanted | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
  const int code = sqlite3_open_v2(file.c_str(), &database, flags, nullptr);
  Connection connection(database);
  if (code == SQLITE_OK) return connection;
  if (database == nullptr) return sqlite_error(code, 0, "open");
  return sqlite_error(database, "open");
}

Result<Connection> Connection::open_still(const std::filesystem::path& file) {
  std::filesystem::path log = file;
  log += "-wal";
  std::error_code none;
  const auto logged = std::filesystem::file_size(log, none);
  const bool folded = none || logged == 0;
  constexpr int reading = SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
  sqlite3* database = nullptr;
  // A file that nothing changes is read as it lies there. With a log its index is made in memory, which SQLite does for
  // whoever has the file alone, and this way of opening believes that without a lock.
  const int code = folded ? sqlite3_open_v2(unchanging(file).c_str(), &database, reading | SQLITE_OPEN_URI, nullptr)
                          : sqlite3_open_v2(file.c_str(), &database, reading, "unix-none");
  Connection connection(database);
  if (code != SQLITE_OK && database == nullptr) return sqlite_error(code, 0, "open");
  if (code != SQLITE_OK) return sqlite_error(database, "open");
  MAMORI_TRY(connection.execute("PRAGMA locking_mode = EXCLUSIVE"));
  // The log stays as it is, for who can write.
  sqlite3_db_config(database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
  return connection;
}

Result<void> Connection::execute(const char* sql) {
  if (sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr) == SQLITE_OK) return {};
  return sqlite_error(handle(), "execute");
}

Result<Statement> Connection::prepare(std::string_view sql) {
  auto& kept = statements_[sql];
  if (!kept) {
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(handle(), sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                        &statement, nullptr);
    if (code != SQLITE_OK) return sqlite_error(handle(), "prepare");
    kept.reset(statement);
  }
  return Statement(kept.get(), handle());
}

Result<std::int64_t> Connection::number(std::string_view sql) {
  MAMORI_TAKE(const auto found, find(query(sql), [](Statement& row) { return row.integer(0); }));
  if (!found) return damaged("number");
  return *found;
}

std::int64_t Connection::last_id() const {
  return sqlite3_last_insert_rowid(handle());
}

std::int64_t Connection::changed() const {
  return sqlite3_changes64(handle());
}

Result<std::pair<std::int64_t, std::int64_t>> Connection::stamp() {
  MAMORI_TAKE(const auto by_others, number("PRAGMA data_version"));
  return std::pair(by_others, static_cast<std::int64_t>(sqlite3_total_changes64(handle())));
}

bool Connection::in_transaction() const {
  return sqlite3_get_autocommit(handle()) == 0;
}

Result<Transaction> Transaction::begin(Connection& database) {
  if (database.in_transaction()) return in_use("transaction");
  MAMORI_TRY(database.run("BEGIN IMMEDIATE"));
  return Transaction(database);
}

Result<void> Transaction::commit() {
  auto done = database_->run("COMMIT");
  if (done) database_ = nullptr;
  return done;
}

void Transaction::undo() {
  if (database_ == nullptr) return;
  // SQLite may have undone it already; whatever ROLLBACK answers, nothing of it can be committed any more.
  // Not a kept statement: this runs in a destructor, where memory for keeping one may not be asked for.
  if (database_->in_transaction()) (void)database_->execute("ROLLBACK");
  database_ = nullptr;
}

}  // namespace mamori::vault
