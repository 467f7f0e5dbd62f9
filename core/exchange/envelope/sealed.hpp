// Seals a signed message, and the files that go along with it, to the one device that may read it; opens what arrives.
//
// Form: 16([ << {1: 42, 4: key id} >>, {-4: enc}, ciphertext ]), deterministic CBOR: COSE_Encrypt0 with HPKE-4 of
// draft-ietf-cose-hpke, external_aad as in envelope.hpp, info empty. `kid` (4) is the first 8 bytes of SHA-256 of the
// recipient's Ed25519 key, so that a message for somebody else is told from a damaged one; the X25519 key is derived
// from that key. Inside is a CBOR sequence (RFC 8742): the signed envelope, tag included, and in a file one byte string
// for each attachment that the message names, in its order. Only the envelope inside has a hash and an id: sealed
// again, shown as codes or saved as a file it stays the same message.
#pragma once

#include "exchange/envelope/envelope.hpp"

namespace mamori::exchange {

/// The contents of a message's attachments in its order; empty where the message came without them.
using Files = std::vector<std::vector<std::uint8_t>>;

struct Parcel {
  std::vector<std::uint8_t> envelope;  ///< signed
  Files files;
};

inline constexpr std::size_t sealed_limit = attachments_size_limit + file_message_limit + 1024;  ///< bytes of a file

[[nodiscard]] bool is_sealed(Bytes file);

/// Errors: recipient_key_unusable (an Ed25519 key that no X25519 key belongs to).
[[nodiscard]] Result<std::vector<std::uint8_t>> seal(const Parcel& parcel, const crypto::PublicKey& recipient);

/// Errors: message_too_large, sealed_broken (another form, or changed on its way), recipient_wrong (sealed to another
/// key than `own`, whose agreement pair is `agreement`).
[[nodiscard]] Result<Parcel> unseal(Bytes sealed, const crypto::PublicKey& own, const crypto::AgreementPair& agreement);

/// Whether `files` are those that the message names, or none at all. Errors: attachment_differs (where = the place).
[[nodiscard]] Result<void> check_files(const Message& message, const Files& files);

/// What arrived, opened if it was sealed, and verified.
struct Arrived {
  Parcel parcel;
  Verified verified;
};
/// Errors: those of unseal(), verify() and check_files().
[[nodiscard]] Result<Arrived> take_in(Bytes file, const crypto::PublicKey& own, const crypto::AgreementPair& agreement);

}  // namespace mamori::exchange
