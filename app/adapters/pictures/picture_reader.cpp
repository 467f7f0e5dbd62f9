#include "adapters/pictures/picture_reader.hpp"

#include "adapters/pictures/file_io.hpp"
#include "adapters/pictures/picture_room.hpp"
#include "adapters/walls/walls.hpp"
#include "base/media.hpp"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <array>
#include <span>

namespace mamori::app {
namespace {

using Texts = std::vector<std::string>;

/// Pixels of the longer side of a page: a code of version 15 may be three centimetres wide on A4.
constexpr int page_side = 2400;
constexpr int page_patience = 60'000;  ///< ms for a whole document
/// By its place: what comes first on a path may be anybody's.
const QString page_drawer = QStringLiteral("/usr/bin/pdftoppm");

bool is_pdf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) && file.peek(5) == "%PDF-";
}

tl::unexpected<Error> no_picture() {
  return fail(ErrorCode::picture_unreadable);
}

/// Whatever opens a file by its name would wait for a pipe.
Result<void> require_source(const QString& path) {
  return app::require_source(QFile::encodeName(path).toStdString());
}

/// Pixels that are looked at for codes first: in a large photo a code is large too, and so it takes a fraction of a
/// second. All of them are looked at where that finds none.
constexpr qint64 first_look = 32ll * 1024 * 1024;

qint64 area(QSize size) {
  return qint64{size.width()} * size.height();
}

/// The kind of a picture for which the system may have no reader, by its first bytes; empty for any other file.
std::string uncommon_kind(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  const QByteArray start = file.peek(12);
  const QByteArray brand = start.mid(8, 4);
  if (start.startsWith(QByteArray("II*\0", 4)) || start.startsWith(QByteArray("MM\0*", 4))) return "TIFF";
  if (start.startsWith("RIFF") && brand == "WEBP") return "WebP";
  if (start.startsWith("\xFF\x0A") || start.mid(4, 4) == "JXL ") return "JPEG XL";
  if (start.mid(4, 4) == "jP  ") return "JPEG 2000";
  if (start.mid(4, 4) != "ftyp") return {};
  if (brand == "avif" || brand == "avis") return "AVIF";
  constexpr std::array heic{"heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"};
  return std::ranges::any_of(heic, [&](const char* known) { return brand == known; }) ? "HEIC" : "";
}

/// What cannot be read is not cut.
bool is_cut(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return false;
  const uchar* data = file.map(0, file.size());
  const std::span<const std::uint8_t> bytes(data, data == nullptr ? 0 : static_cast<std::size_t>(file.size()));
  const Media media = media_of(bytes);
  return (media == Media::jpeg || media == Media::png) && !is_whole(bytes);
}

tl::unexpected<Error> cut() {
  return fail(ErrorCode::picture_cut);
}

QImage on_ground(const QImage& picture, Qt::GlobalColor colour) {
  QImage ground(picture.size(), QImage::Format_RGB32);
  ground.fill(colour);
  QPainter(&ground).drawImage(0, 0, picture);
  return ground;
}

void join(Texts& texts, const Texts& more) {
  for (const auto& text : more)
    if (std::ranges::find(texts, text) == texts.end()) texts.push_back(text);
}

/// Pages are drawn by a program of their own (poppler-utils): what a hostile PDF does there, it does to no process that
/// holds keys. It has neither our files nor our environment, and what it complains of is not kept. `side`: pixels of
/// the longer side.
Result<void> draw_pages(const QString& path, const QTemporaryDir& pages, int last, int side) {
  const QString document = QFileInfo(path).absoluteFilePath();
  const DrawingRoom room{QFile::encodeName(document).toStdString(), QFile::encodeName(pages.path()).toStdString()};
  QProcess draw;
  QProcessEnvironment nothing;
  nothing.insert("LC_ALL", "C");
  draw.setProcessEnvironment(nothing);
  draw.setStandardInputFile(QProcess::nullDevice());
  draw.setStandardOutputFile(QProcess::nullDevice());
  draw.setStandardErrorFile(QProcess::nullDevice());
  draw.setChildProcessModifier([&room] { confine(room); });
  draw.start(page_drawer, {"-gray", "-l", QString::number(last), "-scale-to", QString::number(side), "--", document,
                           pages.filePath("page")});
  if (!draw.waitForStarted()) return fail(ErrorCode::pdf_tool_missing);
  if (!draw.waitForFinished(page_patience) || draw.exitStatus() != QProcess::NormalExit || draw.exitCode() != 0)
    return no_picture();
  return {};
}

Result<Texts> read_pdf(const QString& path, const exchange::QrReader& reader) {
  const QTemporaryDir pages;
  MAMORI_TRY(draw_pages(path, pages, page_limit, page_side));
  Texts texts;
  for (const auto& page : QDir(pages.path()).entryList(QDir::Files, QDir::Name)) {
    MAMORI_TAKE(const auto drawn, read_picture(pages.filePath(page)));
    const auto codes = read_codes(drawn, reader);
    if (!codes) return codes;
    join(texts, *codes);
  }
  return texts;
}

}  // namespace

Result<Texts> read_codes(const QImage& picture, const exchange::QrReader& reader) {
  // What is behind a picture without a ground of its own the person sees, and no file says: paper, or a dark page.
  if (picture.hasAlphaChannel()) {
    auto texts = read_codes(on_ground(picture, Qt::white), reader);
    if (!texts || !texts->empty()) return texts;
    return read_codes(on_ground(picture, Qt::black), reader);
  }
  const auto gray = picture.convertToFormat(QImage::Format_Grayscale8);
  const std::span<const std::uint8_t> pixels{gray.constBits(), static_cast<std::size_t>(gray.sizeInBytes())};
  return reader.read({gray.width(), gray.height(), static_cast<int>(gray.bytesPerLine()), pixels});
}

Result<void> opens_as_pdf(const QString& path) {
  const QTemporaryDir pages;
  constexpr int one = 1;
  constexpr int small = 64;
  MAMORI_TRY(require_source(path));
  if (!is_pdf(path) || QFileInfo(path).size() > picture_file_limit) return no_picture();
  MAMORI_TRY(draw_pages(path, pages, one, small));
  return QDir(pages.path()).isEmpty(QDir::Files) ? no_picture() : Result<void>();
}

bool is_picture(const QString& path) {
  return require_source(path) && (is_pdf(path) || taken_apart(path) || !uncommon_kind(path).empty());
}

Result<QImage> read_picture(const QString& path, int longest, CutPicture if_cut) {
  MAMORI_TRY(require_source(path));
  return decode_apart(path, longest, if_cut);
}

bool taken_for_a_picture(const QString& path) {
  return !QImageReader::imageFormat(path).isEmpty();
}

QSize size_in_header(const QString& path) {
  return QImageReader(path).size();
}

Result<QImage> decode_picture(const QString& path, int longest, CutPicture if_cut) {
  QImageReader file(path);
  file.setAutoTransform(true);
  if (!file.canRead()) {
    const std::string kind = uncommon_kind(path);
    return kind.empty() ? no_picture() : fail(ErrorCode::picture_kind_unread, kind);
  }
  // The header says how large the picture will be, so that a small file cannot ask for all the memory.
  const auto size = file.size();
  if (!size.isValid()) return no_picture();
  const bool too_long = longest > 0 && std::max(size.width(), size.height()) > longest;
  const QSize wanted = too_long ? size.scaled(longest, longest, Qt::KeepAspectRatio) : size;
  if (area(size) > source_pixel_limit || area(wanted) > exchange::pixel_limit ||
      QFileInfo(path).size() > picture_file_limit) {
    return exchange::too_large_a_picture();
  }
  if (if_cut == CutPicture::refused && is_cut(path)) return cut();
  // Qt's own is half of what our limit asks for.
  QImageReader::setAllocationLimit(static_cast<int>(exchange::pixel_limit * 4 / (1024 * 1024)));
  // Made smaller while it is read: the whole of a large photo is never in memory.
  if (too_long) file.setScaledSize(wanted);
  auto picture = file.read();
  // A kind that can only be read whole, and is too large for that.
  if (picture.isNull() && area(size) > exchange::pixel_limit) return exchange::too_large_a_picture();
  if (picture.isNull()) return no_picture();
  return picture;
}

Result<Texts> read_codes(const QString& path, const exchange::QrReader& reader) {
  MAMORI_TRY(require_source(path));
  if (is_pdf(path)) return QFileInfo(path).size() > picture_file_limit ? no_picture() : read_pdf(path, reader);
  const auto look = [&](int longest) -> Result<Texts> {
    MAMORI_TAKE(const auto picture, read_picture(path, longest, CutPicture::as_far_as_it_goes));
    return read_codes(picture, reader);
  };
  const auto size = size_apart(path);
  int parts = 1;
  while (area(size) / parts / parts > first_look) ++parts;
  auto texts = look(parts == 1 ? 0 : std::max(size.width(), size.height()) / parts);
  // A small code in a large picture.
  if (texts && texts->empty() && parts > 1 && area(size) <= exchange::pixel_limit) texts = look(0);
  const bool nothing = texts ? texts->empty() : texts.error().code == ErrorCode::picture_unreadable;
  if (nothing && is_cut(path)) return cut();
  return texts;
}

tl::unexpected<Error> without_code() {
  return fail(ErrorCode::picture_without_code);
}

tl::unexpected<Error> foreign_file() {
  return fail(ErrorCode::file_foreign);
}

}  // namespace mamori::app
