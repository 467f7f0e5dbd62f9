// Files of the ministry that are known by their SHA-256: with one of them nothing about its origin is a guess.
#pragma once

#include <array>
#include <cstdint>
#include <string>

namespace mamori::forms {

/// The id of the file with these bytes ("r8-pharmacy"); empty where it is not known. A file that is not known is no
/// fault: the ministry replaces files silently.
[[nodiscard]] std::string known_file(const std::array<std::uint8_t, 32>& sha256);

}  // namespace mamori::forms
