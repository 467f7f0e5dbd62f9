#include "reports/paper/clusters.hpp"

#include "reports/paper/type.hpp"

#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>
#include <algorithm>

namespace mamori::reports {
namespace {

/// A cluster and how far from the left of the line its first glyph stands.
struct Placed {
  Cluster cluster;
  double left = 0;
};

/// Where no font at all has a script, Qt draws frames instead of glyphs.
bool is_a_font(const QRawFont& font) {
  return !font.fontTable("head").isEmpty();
}

/// The glyphs of some letters. When the letters end inside a cluster, it is the first glyph of it alone.
Placed glyphs_of(const QTextLine& line, int first, int letters) {
  Placed placed;
  for (const QGlyphRun& run : line.glyphRuns(first, letters)) {
    if (run.isEmpty() || !is_a_font(run.rawFont())) continue;
    if (placed.cluster.glyphs == 0) placed.left = run.positions().front().x();
    placed.cluster.glyphs += int(run.glyphIndexes().size());
  }
  return placed;
}

/// Letters like these are drawn in the order in which they stand, not in which they are read.
bool runs_leftwards(QChar letter) {
  return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
}

}  // namespace

std::vector<Cluster> clusters_of(const QString& text, const Type& type) {
  QTextLayout layout(text, font_of(type));
  layout.beginLayout();
  const QTextLine line = layout.createLine();
  layout.endLayout();
  std::vector<Placed> placed;
  int before = 0;
  for (int letter = 0; letter < int(text.size()); ++letter) {
    const Placed own = glyphs_of(line, letter, 1);
    const int glyphs = own.cluster.glyphs;
    // Two letters of one cluster have no more glyphs than the second alone; a letter without any goes with its
    // neighbour.
    const bool goes_on = before > 0 && glyphs_of(line, letter - 1, 2).cluster.glyphs == glyphs;
    const bool alone = !placed.empty() && placed.back().cluster.glyphs == 0;
    if (placed.empty() || (glyphs > 0 && !goes_on && !alone)) placed.push_back({});
    Placed& last = placed.back();
    if (last.cluster.glyphs == 0) last.left = own.left;
    last.cluster.text += text[letter];
    last.cluster.glyphs = std::max(last.cluster.glyphs, glyphs);
    before = glyphs;
  }
  if (std::any_of(text.begin(), text.end(), runs_leftwards)) {
    std::stable_sort(placed.begin(), placed.end(),
                     [](const Placed& one, const Placed& other) { return one.left < other.left; });
  }
  std::vector<Cluster> clusters;
  for (Placed& one : placed) {
    if (one.cluster.glyphs > 0) clusters.push_back(std::move(one.cluster));
  }
  return clusters;
}

}  // namespace mamori::reports
