// COSE_Sign1 (RFC 9052 §4.2 to §4.4) as such, without our profile: what the public examples are verified with.
#pragma once

#include "base/error.hpp"
#include "crypto/crypto.hpp"

#include <vector>

namespace mamori::exchange {

/// Tag 18 (COSE_Sign1) as its one byte.
inline constexpr std::uint8_t sign1_tag = 0xD2;

/// Where the parts of a COSE_Sign1 stand in the bytes they were read from.
struct Sign1 {
  Bytes protected_header;
  Bytes payload;
  Bytes signature;
};

/// The bytes that are signed: Sig_structure of RFC 9052 §4.4.
[[nodiscard]] std::vector<std::uint8_t> to_be_signed(Bytes protected_header, Bytes external, Bytes payload);

/// Reads a tagged COSE_Sign1 with an attached payload and no tags in its unprotected header. Errors: envelope_broken
/// (where = byte offset).
[[nodiscard]] Result<Sign1> read_sign1(Bytes envelope);

/// Verifies any COSE_Sign1 that says EdDSA (-8) in its protected header, with a key that the caller chose; the message
/// can neither choose another algorithm nor ask for a critical header (RFC 9052 §3.1 `crit`), since none is understood.
/// Other headers are passed over. Errors: envelope_broken, signature_wrong.
[[nodiscard]] Result<Sign1> verify_sign1(Bytes envelope, Bytes external, const crypto::PublicKey& key);

/// Whether the signature holds; the headers are the caller's affair.
[[nodiscard]] Result<void> check_signature(const Sign1& sign1, Bytes external, const crypto::PublicKey& key);

}  // namespace mamori::exchange
