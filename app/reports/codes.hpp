// The QR codes of a signed message on paper: all its parts side by side, large enough for a scan at 150 dpi.
#pragma once

#include "base/error.hpp"
#include "reports/paper/composer.hpp"

#include <cstdint>
#include <span>
#include <string>

namespace mamori::reports {

/// Numbered from 1, three in a row. Errors: those of exchange::frames_of and make_qrs.
[[nodiscard]] Result<void> set_codes(Composer& composer, std::span<const std::uint8_t> envelope);

/// "5169 9571 2048": twelve digits as they are read out.
[[nodiscard]] QString digits_text(const std::string& fingerprint);

}  // namespace mamori::reports
