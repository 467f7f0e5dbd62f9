// What tells one vault from another, apart from the key slots: their field of that name is a keyword to Qt's headers.
#pragma once

#include <array>
#include <cstdint>

namespace mamori::vault {

using VaultId = std::array<std::uint8_t, 16>;

}  // namespace mamori::vault
