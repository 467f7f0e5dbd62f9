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

/// Most pixels that a file may say it has. Those of a large photo are never all in memory: what is asked for smaller is
/// made smaller while it is read.
inline constexpr qint64 source_pixel_limit = 256ll * 1024 * 1024;

/// The texts of all codes in a picture, each once; empty when none can be read.
/// Errors: picture_broken and picture_too_large as of exchange::QrReader.
[[nodiscard]] Result<std::vector<std::string>> read_codes(const QImage& picture, const exchange::QrReader& reader);
/// Whether the first page of a PDF can be drawn. Errors: file_unreadable (a pipe or the like), picture_unreadable (no
/// PDF, a broken one, one with a password), pdf_tool_missing.
[[nodiscard]] Result<void> opens_as_pdf(const QString& path);
/// Whether the file says by its first bytes that it is a picture, be it one that cannot be opened here, or a PDF.
[[nodiscard]] bool is_picture(const QString& path);
/// The same from a file (PNG, JPEG and what else Qt reads, turned upright as its EXIF tag says; PDF page by page). A
/// large picture is looked at smaller first. Errors: those above, those of read_picture, picture_cut only where no code
/// is left, picture_unreadable also for a PDF with a password, pdf_tool_missing (a PDF on a system without
/// poppler-utils).
[[nodiscard]] Result<std::vector<std::string>> read_codes(const QString& path, const exchange::QrReader& reader);

/// What becomes of a JPEG or PNG whose file ends before the picture does.
enum class CutPicture : std::uint8_t { refused, as_far_as_it_goes };
/// A picture inside the limits, turned upright and with no side longer than `longest` pixels (0: as it is).
/// Errors: file_unreadable (where = what it is: a pipe or the like), picture_unreadable (no picture),
/// picture_kind_unread (where = a kind that this system has no reader for, as "HEIC"), picture_too_large (over
/// source_pixel_limit, over pixel_limit where nothing smaller is asked for, or a file over picture_file_limit),
/// picture_cut.
[[nodiscard]] Result<QImage> read_picture(const QString& path, int longest = 0, CutPicture cut = CutPicture::refused);
/// The same in this process, which is not for keys: what `read_picture` has done in picture_room.hpp.
[[nodiscard]] Result<QImage> decode_picture(const QString& path, int longest, CutPicture cut);
/// What the header says; invalid where it says nothing. For the same process.
[[nodiscard]] QSize size_in_header(const QString& path);
/// Whether one of the decoders takes it for its own. For the same process.
[[nodiscard]] bool taken_for_a_picture(const QString& path);
/// For a caller that found no code in any of its pictures. Raises picture_without_code.
[[nodiscard]] tl::unexpected<Error> without_code();
/// For a file of a folder that is neither a message nor a picture. Raises file_foreign.
[[nodiscard]] tl::unexpected<Error> foreign_file();

}  // namespace mamori::app
