// The lines that were read out of messages, held against the messages themselves. This room reads none: what a message
// says is asked of whoever can (desks/kept_messages.hpp).
#pragma once

#include "base/civil_date.hpp"
#include "base/clock.hpp"
#include "crypto/crypto.hpp"
#include "vault/sqlite.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace mamori::vault {

/// What a request or a status says of that which is kept beside it.
struct SaidMessage {
  crypto::PublicKey signer{};
  std::string sender;
  std::string edition;
  UnixTime issued = 0;
  std::optional<UnixTime> expires;
  std::optional<CivilDate> due;      ///< of a request
  std::vector<std::string> systems;  ///< of a request, in its order
  std::int64_t missing = 0;          ///< of a status
};
/// None where the bytes are no message that can be read now.
using ReadMessage = std::function<std::optional<SaidMessage>(Bytes envelope)>;

/// Statuses, requests of ours and requests that came say what their messages say. That the messages are those that came
/// or went is what the history tells. Errors: record_differs (where = the part and its number), those of the store.
Result<void> check_messages(Connection& database, const ReadMessage& read);

}  // namespace mamori::vault
