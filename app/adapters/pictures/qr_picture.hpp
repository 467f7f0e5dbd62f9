// Draws a QR code as a picture, always black on white with its quiet zone.
#pragma once

#include "exchange/transport/qr/qr_code.hpp"

#include <QImage>

namespace mamori::app {

/// `module` is the side of one module in pixels, at least 1.
[[nodiscard]] QImage picture_of(const exchange::QrCode& code, int module);

}  // namespace mamori::app
