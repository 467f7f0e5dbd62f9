// Recomputes the whole history and holds it against what others have of it.
#pragma once

#include "vault/records.hpp"
#include "vault/replay.hpp"
#include "vault/sqlite.hpp"

#include <optional>
#include <vector>

namespace mamori::vault {

/// Every entry follows the one before, is what its hashes say, and its time does not fall unless the entry says that
/// the clock went back; and the tree was once what each head in `against` says. nullopt when `progress` ended it.
/// `replay` takes each entry on the way. A head that falls on an entry of form 1 may also hold that entry's hash, as
/// the first release put it there. Errors: history_broken (where = "history <sequence>" of the first entry that does
/// not hold), history_shortened and history_rewritten (where = "history <size>" of the head that was not met), those of
/// the store.
Result<std::optional<HistoryHead>> check_history(Connection& database, std::vector<HistoryHead> against,
                                                 const OnProgress& progress, Replay* replay = nullptr);

/// The same, and everything else that is kept against it: the tables themselves, the answers, and what the entries tell
/// of the other records. `signs`: the public half of the key that the vault signs with. Errors: those of check_history,
/// answer_differs, record_differs.
Result<std::optional<HistoryHead>> check_records(Connection& database, const std::vector<HistoryHead>& against,
                                                 const OnProgress& progress,
                                                 const std::optional<crypto::PublicKey>& signs = std::nullopt);

}  // namespace mamori::vault
