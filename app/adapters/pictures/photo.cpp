#include "adapters/pictures/photo.hpp"

#include "adapters/pictures/file_io.hpp"
#include "base/media.hpp"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <algorithm>

namespace mamori::app {
namespace {

constexpr int quality = 82;  ///< of 100

}  // namespace

Result<std::vector<std::uint8_t>> small_photo(const QString& path, CutPicture cut) {
  MAMORI_TAKE(const auto picture, read_picture(path, photo_side, cut));
  return small_photo(picture);
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

Result<PageCopy> page_copy(const QString& path, std::size_t limit) {
  MAMORI_TRY(require_source(QFile::encodeName(path).toStdString()));
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return unreadable();
  const QByteArray start = file.peek(8);
  if (media_of({reinterpret_cast<const std::uint8_t*>(start.data()), static_cast<std::size_t>(start.size())}) !=
      Media::pdf) {
    MAMORI_TAKE(auto photo, small_photo(path));
    return PageCopy{std::move(photo), "image/jpeg"};
  }
  MAMORI_TRY(opens_as_pdf(path));
  MAMORI_TAKE(auto bytes, read_file(QFile::encodeName(path).toStdString(), limit));
  return PageCopy{std::move(bytes), "application/pdf"};
}

}  // namespace mamori::app
