// How a vault's tables come to be: an ordered list of steps, each in its own transaction; user_version says how far.
#pragma once

#include "vault/sqlite.hpp"

#include <span>

namespace mamori::vault {

struct Migration {
  int version;  ///< what user_version is afterwards; grows through the list
  Result<void> (*apply)(Connection&);
};

/// All steps that were ever released, oldest first.
[[nodiscard]] std::span<const Migration> migrations();

/// Brings the tables to the newest version. Errors: vault_newer when a later program wrote them, storage_*.
Result<void> migrate(Connection& database, std::span<const Migration> steps);

/// The oldest step whose tables can be read as they are: later ones change nothing that reading depends on. A step that
/// does, by a column that is read, moves this on to itself.
inline constexpr int readable_from = 12;
/// That the tables can be read although nothing can be brought up to date. Errors: storage_read_only when they are
/// older, vault_newer.
Result<void> require_readable(Connection& database);

}  // namespace mamori::vault
