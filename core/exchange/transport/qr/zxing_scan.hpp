// One pass of ZXing-C++ over a picture, hiding that its names changed between 1.4 (Debian 12) and 2.3 (Debian 13).
#pragma once

#include "exchange/transport/qr/qr_reader.hpp"

#include <string>
#include <vector>

namespace mamori::exchange {

enum class Threshold { local, global };

/// The texts of the QR codes found; none when the library gives up. `image` was checked.
[[nodiscard]] std::vector<std::string> zxing_scan(const GrayImage& image, Threshold threshold);

}  // namespace mamori::exchange
