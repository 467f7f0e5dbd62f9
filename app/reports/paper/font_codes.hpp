// The codes by which a PDF shows the glyphs of one font, and the letters that each code says.
#pragma once

#include <QByteArray>
#include <QString>
#include <map>
#include <qpdf/QPDF.hh>
#include <utility>
#include <vector>

namespace mamori::reports {

/// Four hexadecimal digits.
[[nodiscard]] QByteArray hex_of(unsigned code);

/// A code says one text. A glyph that stands for several, such as 入 and the radical ⼊ in Japanese fonts, gets a
/// further code for each further text, so that every reader copies the letters that were set.
class FontCodes {
 public:
  /// A font that Qt wrote, whose codes up to `glyphs` are its glyphs.
  explicit FontCodes(unsigned glyphs) : glyphs_(glyphs) {}

  /// The code that shows `glyph` and says `text`; empty for a glyph that only goes on drawing what the one before said.
  unsigned code_for(unsigned glyph, const QString& text);
  /// Puts the codes into `font` (Type0 over CIDFontType2, ISO 32000-1 section 9.7): what they say (ToUnicode), which
  /// glyphs they show (CIDToGIDMap), how wide these are (W) and that they are there (CIDSet).
  void write(QPDF& file, QPDFObjectHandle font) const;

 private:
  void write_further(QPDF& file, QPDFObjectHandle glyphs) const;

  unsigned glyphs_;
  std::map<std::pair<unsigned, QString>, unsigned> codes_ = {};
  std::map<unsigned, QString> texts_ = {};  ///< of each code
  std::vector<unsigned> further_ = {};      ///< the glyph of each code from `glyphs_` on
};

}  // namespace mamori::reports
