// The primitives of the house on libsodium. The only room that includes sodium.h.
#pragma once

#include "base/error.hpp"
#include "crypto/secret.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace mamori::crypto {

using Hash = std::array<std::uint8_t, 32>;
using PublicKey = std::array<std::uint8_t, 32>;     ///< Ed25519, RFC 8032
using AgreementKey = std::array<std::uint8_t, 32>;  ///< X25519, RFC 7748
using Signature = std::array<std::uint8_t, 64>;     ///< Ed25519
using Nonce24 = std::array<std::uint8_t, 24>;

/// Must return true before anything else of this room is used; repeated calls are free.
[[nodiscard]] bool ready();

void random(std::span<std::uint8_t> out);
[[nodiscard]] Hash sha256(Bytes data);
[[nodiscard]] bool equal(Bytes a, Bytes b);  ///< constant time for equal lengths

/// Argon2id (RFC 9106).
struct KdfCost {
  std::uint64_t memory = 64ull * 1024 * 1024;  ///< bytes
  std::uint32_t passes = 3;
  friend bool operator==(const KdfCost&, const KdfCost&) = default;
};
inline constexpr KdfCost kdf_floor{64ull * 1024 * 1024, 3};
inline constexpr KdfCost kdf_ceiling{256ull * 1024 * 1024, 20};
using KdfSalt = std::array<std::uint8_t, 16>;
/// 32 bytes from a passphrase. Lanes are 1 (libsodium's Argon2id has one).
/// Errors: not_enough_memory.
[[nodiscard]] Result<SecretBytes> derive(const SecretBytes& passphrase, const KdfSalt& salt, KdfCost cost);
/// Passes at `memory` bytes so that one derivation takes about `seconds` here, within floor and ceiling.
[[nodiscard]] KdfCost calibrate(double seconds);

/// XChaCha20-Poly1305; the result is nonce | ciphertext | tag.
[[nodiscard]] std::vector<std::uint8_t> seal(Bytes plain, Bytes associated, const SecretBytes& key);
/// nullopt when the bytes, the associated data or the key are not those that sealed.
[[nodiscard]] std::optional<SecretBytes> open(Bytes sealed, Bytes associated, const SecretBytes& key);

/// An Ed25519 key pair made from a 32-byte seed.
class SigningKey {
 public:
  static SigningKey generate();
  static SigningKey from_seed(const SecretBytes& seed);  ///< `seed` is 32 bytes
  [[nodiscard]] const PublicKey& public_key() const { return public_; }
  [[nodiscard]] const SecretBytes& seed() const { return seed_; }
  [[nodiscard]] Signature sign(Bytes message) const;

 private:
  friend class AgreementPair;
  SigningKey() = default;
  SecretBytes seed_;
  SecretBytes expanded_;
  PublicKey public_{};
};
/// RFC 8032 §5.1.7 as libsodium checks it: canonical S and no small-order key.
[[nodiscard]] bool verify(Bytes message, const Signature& signature, const PublicKey& key);

/// An X25519 key pair.
class AgreementPair {
 public:
  static AgreementPair generate();
  static AgreementPair from_secret(const SecretBytes& secret);  ///< 32 bytes
  /// The X25519 pair that belongs to an Ed25519 pair: the same secret scalar on the birationally equivalent curve
  /// (RFC 7748 §4.1). Joint use of one key for both schemes is proven safe for DHKEM (Thormarker, eprint 2021/509).
  static AgreementPair of(const SigningKey& signing);
  [[nodiscard]] const AgreementKey& public_key() const { return public_; }
  [[nodiscard]] const SecretBytes& secret() const { return secret_; }
  /// nullopt when the other key is of small order (RFC 7748 §6.1: the shared secret is all zero).
  [[nodiscard]] std::optional<SecretBytes> agree(const AgreementKey& other) const;

 private:
  SecretBytes secret_;
  AgreementKey public_{};
};

/// Public half of AgreementPair::of, from the public half alone. nullopt for a key that is no point of the main
/// subgroup.
[[nodiscard]] std::optional<AgreementKey> agreement_key_of(const PublicKey& key);

}  // namespace mamori::crypto
