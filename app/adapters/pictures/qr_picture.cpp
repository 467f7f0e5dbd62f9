#include "adapters/pictures/qr_picture.hpp"

namespace mamori::app {

QImage picture_of(const exchange::QrCode& code, int module) {
  const int side = code.size + 2 * exchange::quiet_zone;
  QImage picture(side, side, QImage::Format_Grayscale8);
  picture.fill(Qt::white);
  for (int y = 0; y < code.size; ++y) {
    auto* line = picture.scanLine(y + exchange::quiet_zone) + exchange::quiet_zone;
    for (int x = 0; x < code.size; ++x) {
      if (code.dark(x, y)) line[x] = 0;
    }
  }
  return picture.scaled(side * module, side * module, Qt::IgnoreAspectRatio, Qt::FastTransformation);
}

}  // namespace mamori::app
