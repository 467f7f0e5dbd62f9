#include "adapters/pictures/picture_reader.hpp"

#include "adapters/walls/walls.hpp"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>

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

tl::unexpected<Error> unreadable() {
  return fail(ErrorCode::picture_unreadable);
}

void join(Texts& texts, const Texts& more) {
  for (const auto& text : more)
    if (std::ranges::find(texts, text) == texts.end()) texts.push_back(text);
}

/// Pages are drawn by a program of their own (poppler-utils): what a hostile PDF does there, it does to no process that
/// holds keys. It has neither our files nor our environment, and what it complains of is not kept.
Result<Texts> read_pdf(const QString& path, const exchange::QrReader& reader) {
  const QTemporaryDir pages;
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
  draw.start(page_drawer, {"-gray", "-l", QString::number(page_limit), "-scale-to", QString::number(page_side), "--",
                           document, pages.filePath("page")});
  if (!draw.waitForStarted()) return fail(ErrorCode::pdf_tool_missing);
  if (!draw.waitForFinished(page_patience) || draw.exitStatus() != QProcess::NormalExit || draw.exitCode() != 0)
    return unreadable();
  Texts texts;
  for (const auto& page : QDir(pages.path()).entryList(QDir::Files, QDir::Name)) {
    const auto codes = read_codes(QImage(pages.filePath(page)), reader);
    if (!codes) return codes;
    join(texts, *codes);
  }
  return texts;
}

}  // namespace

Result<Texts> read_codes(const QImage& picture, const exchange::QrReader& reader) {
  const auto gray = picture.convertToFormat(QImage::Format_Grayscale8);
  const std::span<const std::uint8_t> pixels{gray.constBits(), static_cast<std::size_t>(gray.sizeInBytes())};
  return reader.read({gray.width(), gray.height(), static_cast<int>(gray.bytesPerLine()), pixels});
}

bool is_picture(const QString& path) {
  return is_pdf(path) || !QImageReader::imageFormat(path).isEmpty();
}

Result<QImage> read_picture(const QString& path, int longest) {
  QImageReader file(path);
  file.setAutoTransform(true);
  // The header says how large the picture will be, so that a small file cannot ask for all the memory.
  const auto size = file.size();
  const bool small_enough = size.isValid() && qint64{size.width()} * size.height() <= exchange::pixel_limit &&
                            QFileInfo(path).size() <= picture_file_limit;
  // Made smaller while it is read: the whole of a large photo is never in memory.
  const bool too_long = longest > 0 && std::max(size.width(), size.height()) > longest;
  if (small_enough && too_long) file.setScaledSize(size.scaled(longest, longest, Qt::KeepAspectRatio));
  auto picture = small_enough ? file.read() : QImage();
  if (picture.isNull()) return unreadable();
  return picture;
}

Result<Texts> read_codes(const QString& path, const exchange::QrReader& reader) {
  if (QFileInfo(path).size() > picture_file_limit) return unreadable();
  if (is_pdf(path)) return read_pdf(path, reader);
  const auto picture = read_picture(path);
  if (!picture) return pass_on(picture);
  return read_codes(*picture, reader);
}

tl::unexpected<Error> without_code() {
  return fail(ErrorCode::picture_without_code);
}

}  // namespace mamori::app
