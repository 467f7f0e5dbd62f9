// The canonical form of the history: CBOR in RFC 8949's deterministic encoding, so that one content has one hash.
#pragma once

#include "crypto/secret.hpp"
#include "vault/records.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace mamori::vault {

/// Writes items one behind the other: shortest integers and lengths, definite lengths (RFC 8949 §4.2.1).
class CanonicalWriter {
 public:
  CanonicalWriter& array(std::size_t items);
  CanonicalWriter& nothing();
  CanonicalWriter& truth(bool value);
  CanonicalWriter& integer(std::int64_t value);
  CanonicalWriter& text(std::string_view value);
  CanonicalWriter& bytes(Bytes value);
  /// Items that were written already.
  CanonicalWriter& items(Bytes encoded);

  void clear() { out_.clear(); }
  [[nodiscard]] Bytes written() const { return out_; }
  [[nodiscard]] std::vector<std::uint8_t> take() { return std::move(out_); }

 private:
  CanonicalWriter& head(std::size_t size);

  std::array<std::uint8_t, 9> head_{};  // the longest of RFC 8949 §3
  std::vector<std::uint8_t> out_;
};

/// Reads back what a CanonicalWriter wrote as one item; nullopt for anything else.
[[nodiscard]] std::optional<FactValue> read_value(Bytes item);

}  // namespace mamori::vault
