// The write-ahead log, kept exactly as long as what was acknowledged, so that a change that was refused because the
// disk failed can never come back when the log is read again.
#pragma once

#include "vault/sqlite.hpp"

#include <cstdint>
#include <functional>

namespace mamori::vault {

/// One durable change: what `body` did is committed, or nothing of it is left, neither in the database nor in its log.
/// A sync that failed is not tried again; the next change writes anew. Errors: those of `body`, storage_* (where =
/// "moved" when the database is no longer the file of its name).
Result<void> commit_or_cut(Connection& database, const std::function<Result<void>()>& body);
/// That the database is still the file of its name. Errors: storage_failed (where = "moved").
Result<void> require_in_place(Connection& database);
/// Bytes in the log now. Errors: storage_*.
Result<std::int64_t> log_size(Connection& database);
/// Forgets whatever a failed COMMIT wrote behind the first `size` bytes; nothing that was acknowledged is there.
void cut_log(Connection& database, std::int64_t size);
/// Moves the log into the database and empties it. What fails is tried again the next time: the log stays valid, and
/// most callers need not care. Errors: storage_*.
Result<void> fold_log(Connection& database);
/// fold_log, and after a power cut the log is empty still. Errors: storage_*.
Result<void> empty_log(Connection& database);
/// Leaves the log where it is when the connection closes.
void keep_log(Connection& database);

/// From here on the log is folded after a change.
inline constexpr std::int64_t log_limit = 4 << 20;  ///< bytes

}  // namespace mamori::vault
