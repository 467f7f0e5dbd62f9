// Names for keys: the short id that messages carry, and the twelve digits that two people compare by voice.
#pragma once

#include "base/error.hpp"
#include "crypto/crypto.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace mamori::exchange {

/// The first 8 bytes of SHA-256 of an Ed25519 public key.
using KeyId = std::array<std::uint8_t, 8>;
[[nodiscard]] KeyId key_id(const crypto::PublicKey& key);

/// Twelve decimal digits without gaps ("482177301946"), derived once in the life of the program (number.hpp): Argon2id
/// (RFC 9106; 8 MiB, 1 pass, 1 lane, 32 bytes) of the key, its salt the first 16 bytes of SHA-256 of the ASCII bytes
/// `mamori-fingerprint-v2`; the first 8 bytes of that as a big-endian number, modulo 10^12. What another key with the
/// same digits costs stands in the README. Comparing them is done over a channel where the asker chose whom to call.
/// Empty where there is no memory for it, which goes with no key.
[[nodiscard]] std::string fingerprint(const crypto::PublicKey& key);

/// Twelve digits as a person typed them: ASCII or full-width, with spaces and hyphens anywhere.
/// Errors: fingerprint_malformed.
[[nodiscard]] Result<std::string> read_digits(std::string_view typed);

/// How a signer's key stands to the key that was accepted before.
enum class KeyStanding : std::uint8_t { first_seen, known, changed };

/// Whether what a key signed may be taken over. `confirmed`: a person compared the digits just now.
/// Errors: key_changed (to be trusted anew first, with the reason), key_not_compared.
[[nodiscard]] Result<void> may_trust(KeyStanding key, bool confirmed);

}  // namespace mamori::exchange
