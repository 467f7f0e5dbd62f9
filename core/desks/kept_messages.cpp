#include "desks/kept_messages.hpp"

#include "exchange/envelope/envelope.hpp"

namespace mamori::desks {

std::optional<vault::SaidMessage> read_kept(Bytes envelope) {
  const auto verified = exchange::verify(envelope);
  if (!verified) return std::nullopt;
  const auto& head = exchange::head_of(verified->message);
  vault::SaidMessage said{verified->signer, head.sender.name, head.edition, head.issued, head.expires, {}, {}, 0};
  if (const auto* request = std::get_if<exchange::Request>(&verified->message)) {
    said.due = request->due;
    for (const auto& system : request->systems) said.systems.push_back(system.name);
  } else if (const auto* status = std::get_if<exchange::Status>(&verified->message)) {
    said.missing = status->missing;
  } else {
    return std::nullopt;
  }
  return said;
}

}  // namespace mamori::desks
