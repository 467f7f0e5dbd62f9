// Writes deterministic CBOR (RFC 8949 §4.2.1). The order of map keys is the caller's: ascending.
#pragma once

#include "crypto/secret.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace mamori::exchange {

class CborWriter {
 public:
  CborWriter& uint(std::uint64_t value) { return header(0, value); }
  CborWriter& integer(std::int64_t value);
  CborWriter& bytes(Bytes data);
  CborWriter& text(std::string_view utf8);
  CborWriter& array(std::size_t elements) { return header(4, elements); }
  CborWriter& map(std::size_t pairs) { return header(5, pairs); }
  CborWriter& tag(std::uint64_t number) { return header(6, number); }
  CborWriter& boolean(bool value) { return header(7, value ? 21 : 20); }

  [[nodiscard]] std::vector<std::uint8_t> take() { return std::move(out_); }

 private:
  CborWriter& header(unsigned major, std::uint64_t value);

  std::vector<std::uint8_t> out_;
};

}  // namespace mamori::exchange
