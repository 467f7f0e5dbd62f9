// HPKE (RFC 9180) in base mode with the one suite of the exchange: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256,
// ChaCha20-Poly1305. Single shot: every message has a key of its own.
#pragma once

#include "crypto/crypto.hpp"

namespace mamori::crypto {

inline constexpr std::size_t aead_tag = 16;  ///< bytes that a ciphertext is longer than its text

/// ChaCha20-Poly1305 (RFC 8439): ciphertext | tag. `nonce` has 12 bytes and is never used twice with a key (32 bytes).
[[nodiscard]] std::vector<std::uint8_t> aead_seal(Bytes plain, Bytes associated, Bytes nonce, const SecretBytes& key);
/// nullopt when anything is not as it was sealed.
[[nodiscard]] std::optional<std::vector<std::uint8_t>> aead_open(Bytes sealed, Bytes associated, Bytes nonce,
                                                                 const SecretBytes& key);

struct HpkeSealed {
  AgreementKey encapsulated{};  ///< `enc` of RFC 9180: the sender's key for this one message
  std::vector<std::uint8_t> ciphertext;
};
/// nullopt when the recipient's key is of small order.
[[nodiscard]] std::optional<HpkeSealed> hpke_seal(Bytes plain, Bytes associated, Bytes info,
                                                  const AgreementKey& recipient);
/// nullopt when it was sealed to another key, with other associated data or info, or was changed since.
[[nodiscard]] std::optional<std::vector<std::uint8_t>> hpke_open(Bytes ciphertext, const AgreementKey& encapsulated,
                                                                 Bytes associated, Bytes info,
                                                                 const AgreementPair& recipient);

}  // namespace mamori::crypto
