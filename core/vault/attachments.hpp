// The rows of the files that came or leave along with a response.
#pragma once

#include "vault/records.hpp"
#include "vault/sqlite.hpp"

#include <cstddef>

namespace mamori::vault {

Result<void> insert_attachment(Connection& database, const MessageKey& message, std::size_t place, Bytes content);
/// How many of the message's files are here.
Result<std::size_t> count_attachments(Connection& database, const MessageKey& message);
/// In the order in which the message names them.
Result<std::vector<std::vector<std::uint8_t>>> read_attachments(Connection& database, const MessageKey& message);
/// nullopt when it is not here.
Result<std::optional<std::vector<std::uint8_t>>> find_attachment(Connection& database, const MessageKey& message,
                                                                 std::size_t place);

}  // namespace mamori::vault
