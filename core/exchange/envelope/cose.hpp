// COSE_Sign1 (RFC 9052 §4.2 to §4.4) and COSE_Encrypt0 with HPKE (RFC 9052 §5.2, draft-ietf-cose-hpke, Integrated
// Encryption) as such, without our profile: what the public examples are verified with.
#pragma once

#include "base/error.hpp"
#include "crypto/crypto.hpp"

#include <optional>
#include <vector>

namespace mamori::exchange {

/// Tags 18 (COSE_Sign1) and 16 (COSE_Encrypt0) as their one byte.
inline constexpr std::uint8_t sign1_tag = 0xD2;
inline constexpr std::uint8_t encrypt0_tag = 0xD0;
/// HPKE-4 of the draft: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20-Poly1305.
inline constexpr std::int64_t hpke_algorithm = 42;

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

/// Where the parts of a COSE_Encrypt0 stand in the bytes they were read from.
struct Encrypt0 {
  Bytes protected_header;
  Bytes encapsulated;  ///< header `ek` (-4) of the unprotected bucket; empty when there is none
  Bytes ciphertext;
};

/// The bytes that are authenticated beside the text: Enc_structure of RFC 9052 §5.3.
[[nodiscard]] std::vector<std::uint8_t> to_be_authenticated(Bytes protected_header, Bytes external);

/// Reads a tagged COSE_Encrypt0 with its ciphertext attached. Errors: sealed_broken (where = byte offset).
[[nodiscard]] Result<Encrypt0> read_encrypt0(Bytes envelope);

/// Whether a protected header says HPKE-4, asks for nothing critical and names no pre-shared key.
[[nodiscard]] bool says_hpke(Bytes protected_header);

/// The text, if it was sealed to `own` with these data and `info`; the headers are the caller's affair.
[[nodiscard]] std::optional<std::vector<std::uint8_t>> decrypt(const Encrypt0& encrypt0, Bytes external, Bytes info,
                                                               const crypto::AgreementPair& own);

}  // namespace mamori::exchange
