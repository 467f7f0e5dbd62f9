// Puts the letters back that a reader of the PDF copies or searches. Qt names each glyph after the first character that
// has it, so that in Japanese fonts 入 reads as the radical ⼊ (U+2F0A) and ・ as ‧ (U+2027).
#pragma once

#include "reports/paper/page.hpp"

#include <QByteArray>

namespace mamori::reports {

/// `pdf` with the character maps of its fonts (ToUnicode, ISO 32000-1 section 9.10.3) naming the characters that
/// `paper` uses, and with its title as it is; as it was when it cannot be read.
[[nodiscard]] QByteArray with_true_text(const QByteArray& pdf, const Paper& paper);

}  // namespace mamori::reports
