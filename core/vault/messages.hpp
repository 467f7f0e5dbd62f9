// The rows of the exchange: requests that were made, what waits in the inbox, requests that were received.
#pragma once

#include "vault/records.hpp"
#include "vault/sqlite.hpp"

#include <string_view>

namespace mamori::vault {

Result<std::vector<RequestRecord>> read_requests(Connection& database);  ///< newest first
Result<void> insert_request(Connection& database, const RequestRecord& request);
/// Errors: message_unknown.
Result<RequestState> read_request_state(Connection& database, const MessageKey& request);
Result<void> update_request_state(Connection& database, const MessageKey& request, RequestState state);
Result<void> insert_sending(Connection& database, const MessageKey& request, const Sending& sending);
/// The newest line that says that the request was handed over, which is there no more; a request without such a line is
/// a draft again. Errors: message_unknown, also where there is no such line.
Result<Sending> delete_newest_sending(Connection& database, const MessageKey& request);

/// A row that was settled keeps its choice.
Result<void> write_decision(Connection& database, InboxId item, const RowDecision& decision);
Result<std::vector<InboxRecord>> read_inbox(Connection& database);  ///< newest first
/// The item with the same bytes, if it came before.
Result<std::optional<InboxId>> find_staged(Connection& database, const InboxRecord& item);
Result<InboxId> insert_staged(Connection& database, const InboxRecord& item);
/// The message of an item that waits. Errors: message_unknown, also when it was decided about already.
Result<MessageKey> read_waiting(Connection& database, InboxId item);
Result<void> update_decision(Connection& database, InboxId item, InboxState state, UnixTime when,
                             std::string_view reason);

Result<std::vector<ReceivedRequest>> read_received(Connection& database);  ///< newest first
Result<std::optional<ReceivedRequest>> read_received(Connection& database, const MessageKey& id);
Result<bool> has_received(Connection& database, const MessageKey& request);
/// Without its systems: each is a sheet.
Result<void> insert_received(Connection& database, const ReceivedRequest& request);
/// Errors: message_unknown.
Result<void> update_response(Connection& database, const MessageKey& request, Bytes envelope, UnixTime when);

}  // namespace mamori::vault
