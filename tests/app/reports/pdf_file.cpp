#include "reports/pdf_file.hpp"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

namespace mamori::reports {
namespace {

constexpr double tolerance = 0.05;  // mm

QByteArray bytes_by(const QString& tool, const QStringList& arguments) {
  QProcess process;
  process.start(tool, arguments);
  process.waitForFinished(60'000);
  return process.readAllStandardOutput();
}

QString said_by(const QString& tool, const QStringList& arguments) {
  return QString::fromUtf8(bytes_by(tool, arguments));
}

/// UTF-8 in which mutool 1.21 leaves halves of a letter beyond U+FFFF apart when a glyph says more than that letter.
QString joined(const QByteArray& utf8) {
  QString units;
  qsizetype known = 0;
  for (qsizetype at = 0; at + 2 < utf8.size(); ++at) {
    const auto byte = [&](int offset) { return unsigned(static_cast<unsigned char>(utf8[at + offset])); };
    if (byte(0) != 0xed || byte(1) < 0xa0) continue;
    units += QString::fromUtf8(utf8.sliced(known, at - known));
    units += QChar(char16_t((byte(0) & 0xfU) << 12U | (byte(1) & 0x3fU) << 6U | (byte(2) & 0x3fU)));
    at += 2;
    known = at + 1;
  }
  return units + QString::fromUtf8(utf8.sliced(known));
}

QStringList font_lines(const QString& path) {
  QStringList lines = said_by("pdffonts", {path}).split(u'\n', Qt::SkipEmptyParts);
  return lines.mid(2);
}

bool inside(const QRectF& inner, const QRectF& outer) {
  return outer.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(inner);
}

}  // namespace

PdfFile::PdfFile(const QByteArray& bytes) : path_(folder_.filePath("paper.pdf")) {
  QFile file(path_);
  if (file.open(QIODevice::WriteOnly)) file.write(bytes);
}

QString squeezed(QString text) {
  return text.remove(QRegularExpression(QStringLiteral("[\\s\\f\\x{3000}]+")));
}

QString set_on(const Paper& paper) {
  QString all;
  for (const Page& page : paper.pages) {
    for (const TextBox* box : page.texts()) all += box->text();
  }
  return squeezed(all);
}

QString PdfFile::text() const {
  return squeezed(said_by("pdftotext", {"-raw", path_, "-"}));
}

QString PdfFile::text_of_page(int page) const {
  const QString number = QString::number(page);
  return squeezed(said_by("pdftotext", {"-raw", "-f", number, "-l", number, path_, "-"}));
}

std::optional<QString> PdfFile::text_by_mupdf() const {
  if (QStandardPaths::findExecutable("mutool").isEmpty()) return std::nullopt;
  return squeezed(joined(bytes_by("mutool", {"draw", "-q", "-F", "text", path_})));
}

QStringList PdfFile::bad_fonts() const {
  static const QRegularExpression good(QStringLiteral("\\byes (yes|no)\\s+yes\\s+\\d+\\s+\\d+\\s*$"));
  QStringList bad;
  for (const QString& line : font_lines(path_)) {
    if (!good.match(line).hasMatch()) bad.append(line.section(u' ', 0, 0));
  }
  return bad;
}

int PdfFile::fonts() const {
  return int(font_lines(path_).size());
}

QString PdfFile::info(const QString& name) const {
  for (const QString& line : said_by("pdfinfo", {path_}).split(u'\n')) {
    if (line.startsWith(name + u':')) return line.section(u':', 1).trimmed();
  }
  return {};
}

QImage PdfFile::picture(int page, int resolution) const {
  const QString number = QString::number(page);
  said_by("pdftoppm", {"-r", QString::number(resolution), "-f", number, "-l", number, "-singlefile", "-png", path_,
                       folder_.filePath("page")});
  return QImage(folder_.filePath("page.png"));
}

QStringList faults_of(const Paper& paper) {
  QStringList faults;
  for (std::size_t number = 0; number < paper.pages.size(); ++number) {
    const Page& page = paper.pages[number];
    const QRectF sheet({0, 0}, page.size);
    const auto texts = page.texts();
    for (std::size_t i = 0; i < texts.size(); ++i) {
      const QRectF box = texts[i]->ink_box();
      const QString what = QStringLiteral("page %1: %2").arg(number + 1).arg(texts[i]->text().left(30));
      if (!inside(box, texts[i]->frame)) faults.append(what + " is larger than its frame");
      if (!inside(box, sheet.adjusted(5, 5, -5, -5))) faults.append(what + " is too near to the edge");
      for (std::size_t k = i + 1; k < texts.size(); ++k) {
        const QRectF both = box & texts[k]->ink_box();
        if (both.width() > tolerance && both.height() > tolerance) {
          faults.append(what + " is over " + texts[k]->text().left(30));
        }
      }
    }
  }
  return faults;
}

}  // namespace mamori::reports
