// What every message that leaves says about its sender, what is handed to the screen, and how what arrives is opened.
#pragma once

#include "base/clock.hpp"
#include "desks/views.hpp"
#include "exchange/envelope/sealed.hpp"
#include "vault/vault.hpp"

namespace mamori::desks {

/// Sender, time and edition filled in.
[[nodiscard]] exchange::Head head_of(const vault::Vault& vault, const Profile& profile, const Edition& edition,
                                     UnixTime now);
[[nodiscard]] exchange::Checkpoint checkpoint_of(const HistoryHead& head, UnixTime now);
/// The same bytes in codes and as a file.
[[nodiscard]] Outgoing outgoing(const vault::Vault& vault, const MessageKey& id, std::vector<std::uint8_t> envelope);
/// What arrived, opened if it was sealed to this device, and verified. Errors: those of exchange::take_in.
[[nodiscard]] Result<exchange::Arrived> taken_in(const vault::Vault& vault, std::span<const std::uint8_t> file);

}  // namespace mamori::desks
