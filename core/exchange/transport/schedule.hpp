// The sender's schedule: which frames of the endless stream are shown, and in what order. Every sequence number is
// legal UR and its parts follow from (number, checksum), so choosing numbers costs the receiver nothing: any UR decoder
// reads them, and one that eliminates needs hardly more frames than there are parts, wherever it begins and whatever it
// loses.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace mamori::exchange {

/// Frames of a cycle: long enough that the seam, where the rule below does not hold, does not show.
[[nodiscard]] constexpr std::size_t cycle_length(std::uint32_t parts) {
  return parts == 1 ? 1 : std::min<std::size_t>(8 * std::size_t{parts}, 256);
}

/// Sequence numbers to be shown one after the other and then anew; the first `parts` of them are the parts themselves.
/// Within the cycle every `parts` frames in a row have full rank, so that nothing is lost on a receiver without losses;
/// among such frames the one is taken that is new to most of a crowd of simulated receivers with losses.
/// `parts` is 1 to 64; for 1 the cycle is that one frame. Always the same for the same message.
[[nodiscard]] std::vector<std::uint32_t> show_cycle(std::uint32_t parts, std::uint32_t checksum);

/// The order of the reference encoder: 1, 2, 3 …, `count` numbers.
[[nodiscard]] std::vector<std::uint32_t> reference_schedule(std::size_t count);

}  // namespace mamori::exchange
