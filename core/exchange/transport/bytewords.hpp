// Bytewords, minimal style (BCR-2020-012): two letters a byte, with a CRC-32 at the end.
#pragma once

#include "crypto/secret.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mamori::exchange {

/// CRC-32 as in ISO-HDLC (zip, PNG).
[[nodiscard]] std::uint32_t crc32(Bytes data);

/// Lower-case letters of `data` and its checksum.
[[nodiscard]] std::string to_bytewords(Bytes data);
/// The bytes without the checksum; `letters` are lower case. nullopt when a pair is no word or the checksum differs.
[[nodiscard]] std::optional<std::vector<std::uint8_t>> from_bytewords(std::string_view letters);

}  // namespace mamori::exchange
