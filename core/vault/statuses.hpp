// The rows of an inspector: what pharmacies showed.
#pragma once

#include "vault/records.hpp"
#include "vault/sqlite.hpp"

#include <cstddef>
#include <string_view>

namespace mamori::vault {

/// Oldest first, from behind `after`.
Result<std::vector<StatusRecord>> read_statuses(Connection& database, StatusId after, std::size_t limit);
Result<std::optional<StatusRecord>> find_status(Connection& database, StatusId status);
/// The one that this message is.
Result<std::optional<StatusId>> find_status_of(Connection& database, const MessageKey& message);
/// All of them without their messages, oldest first.
Result<std::vector<StatusLine>> read_status_lines(Connection& database);
/// The first that wait for a decision.
Result<std::vector<StatusId>> read_waiting_statuses(Connection& database, std::size_t limit);
/// False when this very status is here already.
Result<bool> insert_status(Connection& database, const StatusRecord& status);
/// False when there is no such status that waits.
Result<bool> update_status_decision(Connection& database, StatusId status, InboxState state, UnixTime when);
Result<void> update_status_note(Connection& database, StatusId status, std::string_view note);

}  // namespace mamori::vault
