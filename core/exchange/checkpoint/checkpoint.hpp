// A checkpoint of a history as a file by itself: whoever keeps it can show later that the history was rewritten.
//
// Form: 18([ << {1: -8} >>, {}, << [1, key, name, size, root, time] >>, signature ]), deterministic CBOR, external_aad
// = the ASCII bytes "mamori-checkpoint-v1". It is the COSE_Sign1 that the messages use too, so that one verifier reads
// both, and no second signature format is in the house; the other external_aad keeps either from passing for the other.
// It is no message: it asks for nothing, is answered by nothing and speaks of no edition. The text form that
// transparency logs use (a signed note) was not taken because none of its readers know Japanese pharmacies, and all of
// ours know COSE.
#pragma once

#include "exchange/messages/message.hpp"

#include <vector>

namespace mamori::exchange {

struct SignedCheckpoint {
  crypto::PublicKey signer{};  ///< the device whose history it is
  std::string name;            ///< as that device calls itself; 1 to name_limit code points
  Checkpoint checkpoint;
};

inline constexpr std::size_t checkpoint_file_limit = 512;  ///< bytes

[[nodiscard]] std::vector<std::uint8_t> sign_checkpoint(const Checkpoint& checkpoint, std::string_view name,
                                                        const crypto::SigningKey& key);
/// Whether the bytes could be a checkpoint and not a message. Says nothing about whether they are sound.
[[nodiscard]] bool looks_like_checkpoint(Bytes file);
/// Errors: envelope_broken (not this form), signature_wrong, message_too_large.
[[nodiscard]] Result<SignedCheckpoint> verify_checkpoint(Bytes file);

}  // namespace mamori::exchange
