// HKDF with SHA-256 (RFC 5869). Written on HMAC, since the libsodium of Debian 12 has none of its own.
#pragma once

#include "crypto/crypto.hpp"

namespace mamori::crypto {

inline constexpr std::size_t hkdf_limit = 255 * std::tuple_size_v<Hash>;  ///< bytes, RFC 5869 §2.3

/// A pseudorandom key of 32 bytes.
[[nodiscard]] SecretBytes hkdf_extract(Bytes salt, Bytes input);
/// `length` bytes, at most hkdf_limit.
[[nodiscard]] SecretBytes hkdf_expand(const SecretBytes& key, Bytes info, std::size_t length);

}  // namespace mamori::crypto
