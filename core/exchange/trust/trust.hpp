// Names for keys: the short id that messages carry, and the eight digits that two people compare by voice.
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

/// Eight decimal digits, without the gap that the screen puts in the middle ("48217730"): SHA-256 of the ASCII bytes
/// `mamori-fingerprint-v1` and the key, its first 8 bytes as a big-endian number, modulo 10^8. The prefix keeps the
/// digits apart from the key id, which anyone can read off a message. Whoever wants another key with the same digits
/// tries 10^8 keys on average (an hour on one computer), so the digits guard against mix-ups and casual forgery;
/// comparing them is done over a channel where the asker chose whom to call.
[[nodiscard]] std::string fingerprint(const crypto::PublicKey& key);

/// Eight digits as a person typed them: ASCII or full-width, with spaces and hyphens anywhere.
/// Errors: fingerprint_malformed.
[[nodiscard]] Result<std::string> read_digits(std::string_view typed);

/// How a signer's key stands to the key that was accepted before.
enum class KeyStanding : std::uint8_t { first_seen, known, changed };

/// Whether what a key signed may be taken over. `confirmed`: a person compared the digits just now.
/// Errors: key_changed (to be trusted anew first, with the reason), key_not_compared.
[[nodiscard]] Result<void> may_trust(KeyStanding key, bool confirmed);

}  // namespace mamori::exchange
