// Names for keys: the short id that messages carry, and the eight digits that two people compare by voice.
#pragma once

#include "crypto/crypto.hpp"

#include <array>
#include <cstdint>
#include <string>

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

/// How a signer's key stands to the key that was accepted before.
enum class KeyStanding : std::uint8_t { first_seen, known, changed };

}  // namespace mamori::exchange
