#include "adapters/pictures/photo.hpp"

#include <QBuffer>
#include <QPainter>
#include <algorithm>

namespace mamori::app {
namespace {

constexpr int quality = 82;  ///< of 100

}  // namespace

Result<std::vector<std::uint8_t>> small_photo(const QString& path, CutPicture cut) {
  const auto picture = read_picture(path, photo_side, cut);
  if (!picture) return pass_on(picture);
  return small_photo(*picture);
}

std::vector<std::uint8_t> small_photo(const QImage& picture) {
  const bool large = std::max(picture.width(), picture.height()) > photo_side;
  const QImage fitting =
      large ? picture.scaled(photo_side, photo_side, Qt::KeepAspectRatio, Qt::SmoothTransformation) : picture;
  // Painted on an empty sheet: texts, colour profile and tags of the file stay behind.
  QImage clean(fitting.size(), QImage::Format_RGB32);
  clean.fill(Qt::white);
  QPainter(&clean).drawImage(0, 0, fitting);
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  clean.save(&buffer, "JPEG", quality);
  const auto& bytes = buffer.data();
  return {bytes.begin(), bytes.end()};
}

}  // namespace mamori::app
