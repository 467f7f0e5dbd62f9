#include "reports/paper/text_map.hpp"

#include "reports/paper/type.hpp"

#include <QHash>
#include <QRawFont>
#include <QSet>
#include <exception>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace mamori::reports {
namespace {

/// Which character a glyph was named after → which one the paper says with it.
using Aliases = QHash<char16_t, char16_t>;

/// The first character of each glyph of a font, as Qt's PDF engine takes it.
QHash<quint32, char16_t> first_characters(const QRawFont& font) {
  QString all(0x10000, Qt::Uninitialized);
  for (int unit = 0; unit < 0x10000; ++unit) all[unit] = QChar(QChar::isSurrogate(char32_t(unit)) ? 0 : unit);
  QHash<quint32, char16_t> first;
  const QList<quint32> glyphs = font.glyphIndexesForString(all);
  for (int unit = 0; unit < int(glyphs.size()); ++unit) {
    if (glyphs[unit] != 0 && !first.contains(glyphs[unit])) first.insert(glyphs[unit], char16_t(unit));
  }
  return first;
}

Aliases aliases_of(const Paper& paper) {
  QHash<QFont, QSet<QChar>> used;
  for (const Page& page : paper.pages) {
    for (const TextBox* box : page.texts()) {
      QFont font = font_of(box->type);
      font.setPixelSize(100);
      for (const QChar unit : box->text()) used[font].insert(unit);
    }
  }
  Aliases aliases;
  for (auto font = used.cbegin(); font != used.cend(); ++font) {
    const QRawFont raw = QRawFont::fromFont(font.key());
    const auto first = first_characters(raw);
    for (const QChar unit : font.value()) {
      const QList<quint32> glyph = raw.glyphIndexesForString(QString(unit));
      if (glyph.isEmpty() || glyph.front() == 0) continue;
      const char16_t named = first.value(glyph.front(), unit.unicode());
      if (named != unit.unicode()) aliases.insert(named, unit.unicode());
    }
  }
  return aliases;
}

/// One map of glyphs to characters: "<first glyph> <last glyph> [<character> <character> …]" a line.
QByteArray mended(const QByteArray& map, const Aliases& aliases) {
  QByteArray out;
  bool characters = false;
  for (qsizetype at = 0; at < map.size(); ++at) {
    const char letter = map[at];
    out += letter;
    if (letter == '[' || letter == ']') characters = letter == '[';
    if (letter != '<' || !characters) continue;
    const auto named = char16_t(map.mid(at + 1, 4).toUShort(nullptr, 16));
    out += QByteArray::number(aliases.value(named, named), 16).rightJustified(4, '0');
    at += 4;
  }
  return out;
}

QByteArray rewritten(const QByteArray& pdf, const Aliases& aliases, const QString& title) {
  QPDF file;
  file.setSuppressWarnings(true);
  file.processMemoryFile("paper", pdf.constData(), std::size_t(pdf.size()));
  for (auto object : file.getAllObjects()) {
    if (!object.isDictionary() || !object.hasKey("/ToUnicode")) continue;
    auto map = object.getKey("/ToUnicode");
    const auto data = map.getStreamData();
    const QByteArray bytes(reinterpret_cast<const char*>(data->getBuffer()), qsizetype(data->getSize()));
    map.replaceStreamData(mended(bytes, aliases).toStdString(), QPDFObjectHandle::newNull(),
                          QPDFObjectHandle::newNull());
  }
  // Qt does not escape a carriage return in it: 名 (U+540D) reads as 吊 (U+540A).
  file.getTrailer().getKey("/Info").replaceKey("/Title", QPDFObjectHandle::newUnicodeString(title.toStdString()));
  QPDFWriter writer(file);
  writer.setOutputMemory();
  writer.write();
  const auto out = writer.getBufferSharedPointer();
  return {reinterpret_cast<const char*>(out->getBuffer()), qsizetype(out->getSize())};
}

}  // namespace

QByteArray with_true_text(const QByteArray& pdf, const Paper& paper) {
  try {
    return rewritten(pdf, aliases_of(paper), paper.title);
  } catch (const std::exception&) {
    return pdf;
  }
}

}  // namespace mamori::reports
