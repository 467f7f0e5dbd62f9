// A photo on its way into the store: upright, small enough for a screen, and without what a camera writes beside it.
#pragma once

#include "adapters/pictures/picture_reader.hpp"
#include "base/error.hpp"

#include <QImage>
#include <QString>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace mamori::app {

/// Longest side of a photo that is kept, in pixels.
inline constexpr int photo_side = 2048;

/// A JPEG of what the file shows, painted anew: no place, time or device of the camera comes with it.
/// Errors: those of read_picture.
[[nodiscard]] Result<std::vector<std::uint8_t>> small_photo(const QString& path, CutPicture cut = CutPicture::refused);

/// The same of a picture that a camera shows.
[[nodiscard]] std::vector<std::uint8_t> small_photo(const QImage& picture);

/// A paper as it is kept: a picture as above, or a PDF as it is.
struct PageCopy {
  std::vector<std::uint8_t> content;
  std::string media;  ///< "image/jpeg" or "application/pdf"
};
/// A PDF has at most `limit` bytes. Errors: file_unreadable, those of small_photo and of opens_as_pdf.
[[nodiscard]] Result<PageCopy> page_copy(const QString& path, std::size_t limit);

}  // namespace mamori::app
