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

}  // namespace mamori::vault
