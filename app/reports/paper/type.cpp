#include "reports/paper/type.hpp"

#include "i18n/letters.hpp"

#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace mamori::reports {
namespace {

QStringList families_of(Face face) {
  switch (face) {
    case Face::mincho:
      return {"Noto Serif CJK JP", "Hiragino Mincho ProN", "Yu Mincho", "serif"};
    case Face::digits:
      return {"DejaVu Sans Mono", "Noto Sans Mono CJK JP", "monospace"};
    case Face::gothic:
      break;
  }
  return {"Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic", "sans-serif"};
}

/// Qt breaks a joined emoji or a kanji with its variation selector where nothing else fits; the letter goes to the next
/// line whole, but for one that is wider than its line.
void end_between_letters(QTextLine& line, const std::vector<qsizetype>& ends) {
  const int start = line.textStart();
  const int stop = start + line.textLength();
  if (line.textLength() == 0 || std::ranges::binary_search(ends, stop)) return;
  const auto beyond = std::ranges::upper_bound(ends, stop);
  const auto before = beyond == ends.begin() ? qsizetype(start) : *std::prev(beyond);
  const auto end = before > start ? before : *beyond;
  line.setNumColumns(int(end - start));
}

}  // namespace

QFont font_of(const Type& type) {
  QFont font;
  font.setFamilies(families_of(type.face));
  font.setPixelSize(int(std::lround(type.points * dots_per_inch / 72.0)));
  font.setWeight(type.bold ? QFont::Bold : QFont::Normal);
  font.setHintingPreference(QFont::PreferNoHinting);
  return font;
}

std::vector<Line> set_lines(const QString& text, const Type& type, double width) {
  QString whole = text;
  whole.replace(u'\n', QChar::LineSeparator);
  QTextLayout layout(whole, font_of(type));
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  layout.setTextOption(option);
  const auto ends = app::letter_ends(whole);
  std::vector<Line> lines;
  layout.beginLayout();
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(width * dots_per_mm);
    end_between_letters(line, ends);
    QString words = whole.mid(line.textStart(), line.textLength());
    words.remove(QChar::LineSeparator);
    lines.push_back({words, QPointF(), line.naturalTextWidth() / dots_per_mm});
  }
  layout.endLayout();
  return lines;
}

double width_of(const QString& text, const Type& type) {
  const std::vector<Line> lines = set_lines(text, type, 10'000);
  return lines.empty() ? 0 : lines.front().width;
}

double height_of(const QString& text, const Type& type, double width) {
  return double(set_lines(text, type, width).size()) * type.pitch();
}

TextBox lines_in(const QRectF& frame, std::vector<Line> lines, const Type& type, Qt::Alignment where) {
  const double spare = frame.height() - type.pitch() * double(lines.size());
  double middle = frame.top() + type.pitch() / 2;
  if (where & Qt::AlignVCenter) middle += spare / 2;
  if (where & Qt::AlignBottom) middle += spare;
  for (Line& line : lines) {
    double left = frame.left();
    if (where & Qt::AlignHCenter) left += (frame.width() - line.width) / 2;
    if (where & Qt::AlignRight) left += frame.width() - line.width;
    // The em box of Japanese type, 0.88 above the base line and 0.12 below, in the middle of its line.
    line.baseline = QPointF(left, middle + 0.38 * type.height());
    middle += type.pitch();
  }
  return {frame, type, std::move(lines)};
}

TextBox text_in(const QRectF& frame, const QString& text, const Type& type, Qt::Alignment where) {
  return lines_in(frame, set_lines(text, type, frame.width()), type, where);
}

TextBox fitted_in(const QRectF& frame, const QString& text, Type type, double smallest, Qt::Alignment where) {
  const double wide = width_of(text, type);
  if (wide > frame.width()) type.points = std::floor(type.points * frame.width() / wide * 10) / 10;
  // A font has whole dots, so what fits by reckoning may still be a hair too wide.
  while (type.points > smallest && width_of(text, type) > frame.width()) type.points -= 0.1;
  type.points = std::max(smallest, type.points);
  return text_in(frame, text, type, where);
}

}  // namespace mamori::reports
