// The number that two people compare for a key: what it goes with, how it is read out, and what its code says. It costs
// about 5 ms of a core, so each is derived once in the life of the program, and long lists are derived beside the
// screen.
#pragma once

#include "crypto/crypto.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace mamori::exchange {

inline constexpr std::size_t number_size = 12;  ///< digits, read out in three groups of four
inline constexpr crypto::KdfCost number_cost{8ull * 1024 * 1024, 1};

/// Whether the digits of a pin are those of the key: twelve, or the eight that stores of older programs wait with.
[[nodiscard]] bool goes_with(std::string_view digits, const crypto::PublicKey& key);

/// The eight digits of older programs: SHA-256 of the ASCII bytes `mamori-fingerprint-v1` and the key, its first 8
/// bytes as a big-endian number, modulo 10^8. Another key with the same ones is found within an hour: nothing takes
/// them any more but a pin that was made with them.
[[nodiscard]] std::string old_fingerprint(const crypto::PublicKey& key);

/// As it is read out: "4821 7730 1946".
[[nodiscard]] std::string in_groups(std::string_view digits);

/// The text of a number's code, of the alphanumeric mode, for the camera of somebody who stands before the screen.
[[nodiscard]] std::string number_code(std::string_view digits);
/// The digits in a code; nullopt where it is no code of a number.
[[nodiscard]] std::optional<std::string> number_in(std::string_view code);

/// Whether each of these was derived before, so that `fingerprint` answers at once.
[[nodiscard]] bool numbers_known(std::span<const crypto::PublicKey> keys);
/// Derives those that were not, on every core.
void derive_numbers(std::span<const crypto::PublicKey> keys);
/// How often a number was derived since the program began.
[[nodiscard]] std::size_t numbers_derived();

}  // namespace mamori::exchange
