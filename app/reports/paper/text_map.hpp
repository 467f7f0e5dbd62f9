// Puts the letters back that a reader of the PDF copies or searches. Qt names each glyph after the first character of
// the font that has it: in Japanese fonts 入 reads as the radical ⼊ (U+2F0A), and what shaping puts in the place of a
// character ("1" after Latin letters), what another font helps out with and what lies beyond U+FFFF has no name at all.
#pragma once

#include "reports/paper/page.hpp"

#include <QByteArray>

namespace mamori::reports {

/// `pdf`, which `paper` was drawn into by Qt, so that each glyph says the letters it was set for (ToUnicode, ISO
/// 32000-1 section 9.10.3), and with its title as it is. As it was when its glyphs are not those of `paper`.
[[nodiscard]] QByteArray with_true_text(const QByteArray& pdf, const Paper& paper);

}  // namespace mamori::reports
