// The pack of an edition as a signed file: a pharmacy or another publisher read a form in and hands it to others.
//
// Form: 18([ << {1: -8, 3: "application/x-mamori-edition"} >>, {}, << [1, key, publisher, issued, pack] >>, signature
// ]), deterministic CBOR, external_aad = the ASCII bytes "mamori-edition-pack-v1". `pack` is the JSON of the edition,
// byte for byte. Like a checkpoint (checkpoint.hpp) it is no message: it goes to nobody, answers nothing and is never
// sealed; its external_aad keeps it from passing for a message, and messages and checkpoints from passing for it. It
// travels as a file alone, beside a request where the other side may lack the form.
#pragma once

#include "base/clock.hpp"
#include "crypto/crypto.hpp"
#include "exchange/trust/trust.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace mamori::exchange {

struct SignedPack {
  crypto::PublicKey signer{};
  std::string publisher;  ///< as it calls itself; 1 to name_limit code points
  UnixTime issued = 0;
  std::string pack;  ///< JSON; what it says is for editions::load
};

/// Bytes of a file: the largest pack and what stands around it.
inline constexpr std::size_t pack_file_limit = (std::size_t{1} << 20) + 1024;

/// Errors: message_too_large.
[[nodiscard]] Result<std::vector<std::uint8_t>> sign_pack(std::string_view pack, std::string_view publisher,
                                                          UnixTime issued, const crypto::SigningKey& key);
/// Whether the bytes could be a signed pack. Says nothing about whether they are sound.
[[nodiscard]] bool looks_like_pack(Bytes file);
/// Bounds first, then the form, then the signature; the pack itself is not looked at. Whether its signer is trusted is
/// another question. Errors: message_kind_wrong (another file of this house), message_too_large, envelope_broken (not
/// this form; where = byte offset or part), signature_wrong.
[[nodiscard]] Result<SignedPack> verify_pack(Bytes file);

}  // namespace mamori::exchange
