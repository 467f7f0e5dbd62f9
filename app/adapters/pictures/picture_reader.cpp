#include "adapters/pictures/picture_reader.hpp"

#include <QFileInfo>
#include <QImageReader>

namespace mamori::app {

Result<std::vector<std::string>> read_codes(const QImage& picture, const exchange::QrReader& reader) {
  const auto gray = picture.convertToFormat(QImage::Format_Grayscale8);
  const std::span<const std::uint8_t> pixels{gray.constBits(), static_cast<std::size_t>(gray.sizeInBytes())};
  return reader.read({gray.width(), gray.height(), static_cast<int>(gray.bytesPerLine()), pixels});
}

Result<std::vector<std::string>> read_codes(const QString& path, const exchange::QrReader& reader) {
  QImageReader file(path);
  file.setAutoTransform(true);
  // The header says how large the picture will be, so that a small file cannot ask for all the memory.
  const auto size = file.size();
  const bool small_enough = size.isValid() && qint64{size.width()} * size.height() <= exchange::pixel_limit &&
                            QFileInfo(path).size() <= picture_file_limit;
  const auto picture = small_enough ? file.read() : QImage();
  if (picture.isNull()) return fail(ErrorCode::picture_unreadable);
  return read_codes(picture, reader);
}

tl::unexpected<Error> without_code() {
  return fail(ErrorCode::picture_without_code);
}

}  // namespace mamori::app
