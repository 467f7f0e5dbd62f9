#include "desks/outgoing.hpp"

#include <algorithm>

namespace mamori::desks {

exchange::Head head_of(const vault::Vault& vault, const Profile& profile, const Edition& edition, UnixTime now) {
  exchange::Head head;
  head.issued = now;
  head.sender = {vault.signing_key().public_key(), profile.name};
  head.edition = edition.id;
  return head;
}

exchange::Checkpoint checkpoint_of(const HistoryHead& head, UnixTime now) {
  return {head.size, head.root, std::min(head.time, now)};
}

Outgoing outgoing(const vault::Vault& vault, const MessageKey& id, std::vector<std::uint8_t> envelope) {
  auto file = envelope;
  return {id, std::move(envelope), std::move(file), exchange::fingerprint(vault.signing_key().public_key())};
}

Result<exchange::Arrived> taken_in(const vault::Vault& vault, std::span<const std::uint8_t> file) {
  return exchange::take_in(file, vault.signing_key().public_key(), vault.agreement_key());
}

}  // namespace mamori::desks
