// Signs messages and verifies what arrives: one COSE_Sign1 (RFC 9052 §4.2) in exactly one form.
//
// Form: 18([ << {1: -8, 4: key} >>, {}, payload, signature ]), deterministic CBOR, external_aad = the ASCII bytes
// "mamori-exchange-v1". `kid` (4) is the whole Ed25519 public key, 32 bytes, and appears nowhere else: a reader
// verifies before it decodes anything, and an 8-byte id beside a key in the payload would cost 10 bytes more. Files and
// the store keep the tag; a UR of type mamori-signed drops it, since the type says it (BCR-2020-005).
#pragma once

#include "exchange/messages/message.hpp"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace mamori::exchange {

/// The first 16 bytes of an envelope's hash.
using MessageId = std::array<std::uint8_t, 16>;
/// SHA-256 of the envelope as a file, tag included: what `sha256sum x.mamori` prints and `answers` refers to.
[[nodiscard]] crypto::Hash envelope_hash(Bytes envelope);
[[nodiscard]] MessageId message_id(const crypto::Hash& envelope_hash);

/// A message ready to leave.
struct Signed {
  std::vector<std::uint8_t> envelope;  ///< the bytes of a `.mamori` file
  crypto::Hash hash{};
  MessageId id{};
};
/// `message`'s head.sender.signing is replaced by the public half of `key`. Errors: those of encode().
[[nodiscard]] Result<Signed> sign(const Message& message, const crypto::SigningKey& key);

/// A message whose signature holds. Whether its signer is trusted is another question: see the inbox.
struct Verified {
  Message message;
  crypto::PublicKey signer{};  ///< equals head.sender.signing
  KeyId key{};
  crypto::Hash hash{};
  MessageId id{};
};
/// "request", "response" or "status".
[[nodiscard]] std::string_view kind_of(const Message& message);
/// What a file of this house is: the kind of a message that verifies, "sealed", "edition", "checkpoint" or "backup".
/// Empty for any other. Whatever takes one kind names with it what it was given instead.
[[nodiscard]] std::string_view kind_of(Bytes file);
/// Whether the bytes are nothing that this house makes. Errors: message_kind_wrong (where = kind_of).
[[nodiscard]] Result<void> require_foreign(Bytes file);
/// Whether the bytes are nothing else that this house makes. Errors: message_kind_wrong (where = "edition",
/// "checkpoint" or "backup").
[[nodiscard]] Result<void> require_message(Bytes file);
/// The algorithm is EdDSA on Ed25519 whatever the message says. Errors: message_kind_wrong (as above),
/// message_too_large (more than `limit` bytes), message_sealed (COSE_Encrypt0), envelope_broken (not this form; where =
/// byte offset), signature_wrong, and those of decode().
[[nodiscard]] Result<Verified> verify(Bytes envelope, std::size_t limit = file_message_limit);

}  // namespace mamori::exchange
