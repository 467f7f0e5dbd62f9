// SQLite with owners: a connection with its prepared statements, and rows that are read with their bounds checked.
#pragma once

#include "base/civil_date.hpp"
#include "base/error.hpp"
#include "crypto/secret.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace mamori::vault {

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

/// A prepared statement that is running. It goes back to its connection, reset, when it goes; the same SQL must not
/// run twice at a time. Columns count from 0.
class Statement {
 public:
  Statement(sqlite3_stmt* statement, sqlite3* database) : statement_(statement), database_(database) {}
  Statement(Statement&& other) noexcept;
  Statement& operator=(Statement&&) = delete;
  ~Statement();

  /// Moves to the next row; false after the last. Errors: those of sqlite_error, and vault_damaged when a value of the
  /// row before was not of its kind.
  Result<bool> next();
  /// For a row that is read and followed by no other `next`. Errors: vault_damaged.
  [[nodiscard]] Result<void> sound() const;

  [[nodiscard]] bool is_null(int column) const;
  [[nodiscard]] std::int64_t integer(int column) const;
  [[nodiscard]] std::string text(int column) const;
  [[nodiscard]] std::string_view view(int column) const;  ///< until the next step
  [[nodiscard]] Bytes blob(int column) const;             ///< until the next step
  [[nodiscard]] std::vector<std::uint8_t> bytes(int column) const;
  [[nodiscard]] std::optional<CivilDate> day(int column) const;

  /// 0 to `last`, or the row is not sound.
  template <class Enum>
  [[nodiscard]] Enum one_of(int column, Enum last) {
    const auto value = integer(column);
    if (value >= 0 && value <= static_cast<std::int64_t>(last)) return static_cast<Enum>(value);
    sound_ = false;
    return Enum{};
  }
  /// Exactly `N` bytes, or the row is not sound.
  template <std::size_t N>
  [[nodiscard]] std::array<std::uint8_t, N> fixed(int column) {
    std::array<std::uint8_t, N> value{};
    const Bytes stored = blob(column);
    if (stored.size() == N) {
      std::copy(stored.begin(), stored.end(), value.begin());
    } else {
      sound_ = false;
    }
    return value;
  }
  template <std::size_t N>
  [[nodiscard]] std::optional<std::array<std::uint8_t, N>> fixed_or_null(int column) {
    if (is_null(column)) return std::nullopt;
    return fixed<N>(column);
  }

  template <class T>
  void bind(int place, const T& value) {
    if constexpr (is_optional<T>) {
      if (value) bind(place, *value);
    } else if constexpr (std::is_same_v<T, CivilDate>) {
      bind_integer(place, value.days());
    } else if constexpr (std::is_enum_v<T> || std::is_integral_v<T>) {
      bind_integer(place, static_cast<std::int64_t>(value));
    } else if constexpr (std::is_convertible_v<const T&, std::string_view>) {
      bind_text(place, value);
    } else {
      bind_blob(place, value);
    }
  }

 private:
  void bind_integer(int place, std::int64_t value);
  void bind_text(int place, std::string_view value);
  void bind_blob(int place, Bytes value);

  sqlite3_stmt* statement_;
  sqlite3* database_;
  int bound_ = 0;  ///< first refusal while binding; `next` reports it
  bool sound_ = true;
};

/// One open database, used by one thread at a time.
class Connection {
 public:
  enum class Access : std::uint8_t {
    write,
    read,
    still,  ///< read, where not even a lock or the memory that readers share can be made; nobody writes meanwhile
  };
  /// Opens an existing file; an empty one becomes a database with the first write.
  static Result<Connection> open(const std::filesystem::path& file, Access access = Access::write);

  Connection(Connection&&) noexcept = default;
  // Taking over another's place would close the old database under its statements.
  Connection& operator=(Connection&&) = delete;
  /// Goes on with another's database; none of the own statements is running.
  void replace(Connection other);
  /// The two change places, while no statement of either is running.
  void exchange(Connection& other) noexcept;

  /// Any number of statements without parameters. `sql` is our own text, never a person's.
  Result<void> execute(const char* sql);
  /// A parameterised statement, prepared once for the life of the connection; `sql` is a literal.
  template <class... Values>
  Result<Statement> query(std::string_view sql, const Values&... values) {
    auto statement = prepare(sql);
    if (!statement) return statement;
    int place = 0;
    (statement->bind(++place, values), ...);
    return statement;
  }
  /// A statement that returns no row.
  template <class... Values>
  Result<void> run(std::string_view sql, const Values&... values) {
    MAMORI_TAKE(auto statement, query(sql, values...));
    MAMORI_TRY(statement.next());
    return {};
  }
  /// The only integer of the only row. Errors: vault_damaged when there is none.
  Result<std::int64_t> number(std::string_view sql);

  [[nodiscard]] std::int64_t last_id() const;
  /// Rows that the last statement changed.
  [[nodiscard]] std::int64_t changed() const;
  /// Differs once anything was changed, through this connection or another.
  Result<std::pair<std::int64_t, std::int64_t>> stamp();
  [[nodiscard]] bool in_transaction() const;
  [[nodiscard]] sqlite3* handle() const { return database_.get(); }

 private:
  struct Close {
    void operator()(sqlite3* database) const;
  };
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const;
  };
  explicit Connection(sqlite3* database) : database_(database) {}
  static Result<Connection> open_still(const std::filesystem::path& file);
  Result<Statement> prepare(std::string_view sql);

  // Statements go before the connection that made them.
  std::unique_ptr<sqlite3, Close> database_;
  std::unordered_map<std::string_view, std::unique_ptr<sqlite3_stmt, Finalize>> statements_;
};

/// All rows of a query as values.
template <class Read>
auto collect(Result<Statement> rows, Read read) -> Result<std::vector<std::invoke_result_t<Read, Statement&>>> {
  if (!rows) return pass_on(rows);
  std::vector<std::invoke_result_t<Read, Statement&>> values;
  while (true) {
    MAMORI_TAKE(const auto more, rows->next());
    if (!more) return values;
    values.push_back(read(*rows));
  }
}

/// Hands the rows of one query to the things they belong to: a query for each thing would take longer than the reading.
/// The first column is the number of the thing; `numbers` are those of `things`, in their order.
template <class Thing, class Add>
Result<void> deal_out(Result<Statement> rows, const std::vector<std::int64_t>& numbers, std::vector<Thing>& things,
                      Add add) {
  if (!rows) return pass_on(rows);
  std::unordered_map<std::int64_t, Thing*> owners;
  for (std::size_t i = 0; i < things.size(); ++i) owners.emplace(numbers[i], &things[i]);
  while (true) {
    MAMORI_TAKE(const auto more, rows->next());
    if (!more) return {};
    if (const auto owner = owners.find(rows->integer(0)); owner != owners.end()) add(*owner->second, *rows);
  }
}

/// The first row of a query as a value, if there is one.
template <class Read>
auto find(Result<Statement> rows, Read read) -> Result<std::optional<std::invoke_result_t<Read, Statement&>>> {
  if (!rows) return pass_on(rows);
  MAMORI_TAKE(const auto there, rows->next());
  std::optional<std::invoke_result_t<Read, Statement&>> value;
  if (there) value.emplace(read(*rows));
  MAMORI_TRY(rows->sound());
  return value;
}

/// A transaction that takes the write lock at once and is undone unless it was committed.
class Transaction {
 public:
  static Result<Transaction> begin(Connection& database);
  Transaction(Transaction&& other) noexcept : database_(std::exchange(other.database_, nullptr)) {}
  Transaction& operator=(Transaction&&) = delete;
  ~Transaction() { undo(); }

  Result<void> commit();
  void undo();

 private:
  explicit Transaction(Connection& database) : database_(&database) {}
  Connection* database_;
};

}  // namespace mamori::vault
