// What a font makes of a line: which letters each of its glyphs stands for, whichever font helps out and whatever the
// shaping puts in their place ("1" after Latin letters is another glyph than "1" after kana).
#pragma once

#include "reports/paper/page.hpp"

namespace mamori::reports {

/// Letters that are drawn together: a letter with its marks, a ligature, or most often one letter.
struct Cluster {
  QString text;    ///< 1 code point or more
  int glyphs = 0;  ///< at least 1
};

/// The clusters of `line` in the order in which their glyphs are drawn. Letters without a glyph (joiners, scripts that
/// no font has) belong to the cluster beside them; a line of nothing else has none.
[[nodiscard]] std::vector<Cluster> clusters_of(const QString& line, const Type& type);

}  // namespace mamori::reports
