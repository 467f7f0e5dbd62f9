// The rows about checkpoints of our history that are outside this device.
#pragma once

#include "vault/records.hpp"
#include "vault/sqlite.hpp"

namespace mamori::vault {

Result<void> insert_witness(Connection& database, const Witness& witness);
/// Keeps the checkpoint that a request carries, for when it leaves and is answered.
Result<void> insert_request_checkpoint(Connection& database, const MessageKey& request, const HistoryHead& head);
/// A witness made of what the request carries; nothing when it carries none.
Result<void> insert_request_witness(Connection& database, const MessageKey& request, WitnessKind kind, UnixTime time);
/// The newest witness of a request that left is none: it did not leave.
Result<void> delete_sent_witness(Connection& database, const MessageKey& request);
Result<std::vector<Witness>> read_witnesses(Connection& database);  ///< newest first
/// What all of them hold.
Result<std::vector<HistoryHead>> outside_heads(Connection& database);
/// The one that covers most of the history.
Result<std::optional<Witness>> read_newest_witness(Connection& database);

}  // namespace mamori::vault
