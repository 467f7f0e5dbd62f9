// Makes the QR codes that carry frames: alphanumeric, error correction M, no larger than version 15.
#pragma once

#include "base/error.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mamori::exchange {

inline constexpr int version_limit = 15;
inline constexpr int quiet_zone = 4;  ///< white modules around a code, in the dark theme too

/// Square of modules without the quiet zone; true is dark.
struct QrCode {
  int version = 0;
  int size = 0;  ///< modules a side: 17 + 4 · version
  std::vector<bool> modules;
  [[nodiscard]] bool dark(int x, int y) const {
    return modules[static_cast<std::size_t>(y) * static_cast<std::size_t>(size) + static_cast<std::size_t>(x)];
  }
};

/// `text` holds only characters of the alphanumeric mode (0-9 A-Z space $%*+-./:). The code has `version` or the
/// larger one that the text needs. Errors: qr_too_large (no version up to 15 holds it, or a character does not fit).
[[nodiscard]] Result<QrCode> make_qr(std::string_view text, int version = 1);
/// One code for each text, all of one version, so that the picture does not jump from frame to frame.
[[nodiscard]] Result<std::vector<QrCode>> make_qrs(std::span<const std::string> texts);

}  // namespace mamori::exchange
