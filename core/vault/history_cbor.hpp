// The canonical form of the history: CBOR in RFC 8949's deterministic encoding, so that one content has one hash.
#pragma once

#include "vault/history.hpp"

namespace mamori::vault {

/// Shortest integers and lengths, definite lengths (RFC 8949 §4.2.1).
[[nodiscard]] std::vector<std::uint8_t> encode(const Fact& fact);

}  // namespace mamori::vault
