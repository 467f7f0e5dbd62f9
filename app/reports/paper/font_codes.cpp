#include "reports/paper/font_codes.hpp"

#include <algorithm>
#include <string>

namespace mamori::reports {
namespace {

QByteArray map_of(const std::map<unsigned, QString>& texts) {
  constexpr int most_in_a_block = 100;
  QByteArray map =
      "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
  auto text = texts.begin();
  for (int left = int(texts.size()); left > 0; left -= most_in_a_block) {
    const int block = std::min(left, most_in_a_block);
    map += QByteArray::number(block) + " beginbfchar\n";
    for (int i = 0; i < block; ++i, ++text) {
      map += '<' + hex_of(text->first) + "> <";
      for (const QChar unit : text->second) map += hex_of(unit.unicode());
      map += ">\n";
    }
    map += "endbfchar\n";
  }
  return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/// Of a glyph that W leaves out, ISO 32000-1 table 117 (DW).
constexpr int unnamed_width = 1000;

/// From "code [width …]" and "first last width", ISO 32000-1 section 9.7.4.3.
std::map<unsigned, QPDFObjectHandle> widths_in(QPDFObjectHandle list) {
  std::map<unsigned, QPDFObjectHandle> widths;
  for (int i = 0; i + 1 < list.getArrayNItems();) {
    auto code = unsigned(list.getArrayItem(i).getIntValue());
    auto second = list.getArrayItem(i + 1);
    if (second.isArray()) {
      for (int k = 0; k < second.getArrayNItems(); ++k) widths[code++] = second.getArrayItem(k);
      i += 2;
    } else {
      for (; code <= unsigned(second.getIntValue()); ++code) widths[code] = list.getArrayItem(i + 2);
      i += 3;
    }
  }
  return widths;
}

}  // namespace

QByteArray hex_of(unsigned code) {
  return QByteArray::number(code, 16).rightJustified(4, '0');
}

unsigned FontCodes::code_for(unsigned glyph, const QString& text) {
  const auto [known, added] = codes_.try_emplace({glyph, text}, glyph);
  if (!added) return known->second;
  if (const auto [first, own] = texts_.try_emplace(glyph, text); !own) {
    known->second = glyphs_ + unsigned(further_.size());
    further_.push_back(glyph);
    texts_[known->second] = text;
  }
  return known->second;
}

void FontCodes::write(QPDF& file, QPDFObjectHandle font) const {
  std::map<unsigned, QString> said = texts_;
  std::erase_if(said, [](const auto& text) { return text.second.isEmpty(); });
  font.getKey("/ToUnicode")
      .replaceStreamData(map_of(said).toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
  if (!further_.empty()) write_further(file, font.getKey("/DescendantFonts").getArrayItem(0));
}

void FontCodes::write_further(QPDF& file, QPDFObjectHandle glyphs) const {
  const std::size_t codes = glyphs_ + further_.size();
  std::string shown;
  for (unsigned code = 0; code < codes; ++code) {
    const unsigned glyph = code < glyphs_ ? code : further_[code - glyphs_];
    shown += char(glyph >> 8U);
    shown += char(glyph & 0xffU);
  }
  glyphs.replaceKey("/CIDToGIDMap", QPDFObjectHandle::newStream(&file, shown));
  auto list = glyphs.getKey("/W");
  const auto widths = widths_in(list);
  auto more = QPDFObjectHandle::newArray();
  for (const unsigned glyph : further_) {
    const auto width = widths.find(glyph);
    more.appendItem(width == widths.end() ? QPDFObjectHandle::newInteger(unnamed_width) : width->second);
  }
  list.appendItem(QPDFObjectHandle::newInteger(glyphs_));
  list.appendItem(more);
  std::string present((codes + 7) / 8, '\0');
  for (std::size_t code = 0; code < codes; ++code) present[code / 8] |= char(0x80U >> code % 8);
  glyphs.getKey("/FontDescriptor")
      .getKey("/CIDSet")
      .replaceStreamData(present, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

}  // namespace mamori::reports
