// What every message that leaves says about its sender, and what is handed to the screen.
#pragma once

#include "base/clock.hpp"
#include "desks/views.hpp"
#include "vault/vault.hpp"

namespace mamori::desks {

/// Sender, time and edition filled in.
[[nodiscard]] exchange::Head head_of(const vault::Vault& vault, const Profile& profile, const Edition& edition,
                                     UnixTime now);
[[nodiscard]] exchange::Checkpoint checkpoint_of(const HistoryHead& head, UnixTime now);
[[nodiscard]] Outgoing outgoing(const vault::Vault& vault, const MessageKey& id, std::vector<std::uint8_t> envelope);

}  // namespace mamori::desks
