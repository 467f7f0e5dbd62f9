// Reads the QR codes in a picture: from a file that a person chose (a photograph, a screenshot, the pages of a PDF), or
// from one that is in memory.
#pragma once

#include "exchange/transport/qr/qr_reader.hpp"

#include <QImage>
#include <QString>
#include <string>
#include <vector>

namespace mamori::app {

/// Largest picture file that is opened, in bytes.
inline constexpr qint64 picture_file_limit = 64ll * 1024 * 1024;
/// Pages of a PDF that are looked at, from the first.
inline constexpr int page_limit = 64;

/// The texts of all codes in a picture, each once; empty when none can be read.
/// Errors: picture_broken and picture_too_large as of exchange::QrReader.
[[nodiscard]] Result<std::vector<std::string>> read_codes(const QImage& picture, const exchange::QrReader& reader);
/// Whether the file says by its first bytes that it is a picture or a PDF.
[[nodiscard]] bool is_picture(const QString& path);
/// The same from a file (PNG, JPEG and what else Qt reads, turned upright as its EXIF tag says; PDF page by page).
/// Errors: those above, picture_unreadable (no picture, a PDF with a password, or larger than the limits),
/// pdf_tool_missing (a PDF on a system without poppler-utils).
[[nodiscard]] Result<std::vector<std::string>> read_codes(const QString& path, const exchange::QrReader& reader);
/// A picture inside the limits, turned upright and with no side longer than `longest` pixels (0: as it is).
/// Errors: picture_unreadable (no picture, or larger than the limits).
[[nodiscard]] Result<QImage> read_picture(const QString& path, int longest = 0);
/// For a caller that found no code in any of its pictures. Raises picture_without_code.
[[nodiscard]] tl::unexpected<Error> without_code();

}  // namespace mamori::app
