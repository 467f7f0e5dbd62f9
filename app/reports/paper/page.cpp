#include "reports/paper/page.hpp"

#include <iterator>

namespace mamori::reports {

Type Type::with_points(double wanted) const {
  Type other = *this;
  other.points = wanted;
  return other;
}

Type Type::in_bold() const {
  Type other = *this;
  other.bold = true;
  return other;
}

Type Type::in_colour(QRgb wanted) const {
  Type other = *this;
  other.colour = wanted;
  return other;
}

QRectF TextBox::ink_box() const {
  // The em box of Japanese type: 0.88 above the base line, 0.12 below.
  QRectF box;
  for (const Line& line : lines) {
    if (line.blank()) continue;
    box |= QRectF(line.baseline.x(), line.baseline.y() - 0.88 * type.height(), line.width, type.height());
  }
  return box;
}

QString TextBox::text() const {
  QString whole;
  for (const Line& line : lines) whole += line.text;
  return whole;
}

std::vector<const TextBox*> Page::texts() const {
  std::vector<const TextBox*> found;
  for (const Mark& mark : marks) {
    if (const auto* text = std::get_if<TextBox>(&mark)) found.push_back(text);
  }
  return found;
}

void Paper::append(Paper other) {
  pages.insert(pages.end(), std::make_move_iterator(other.pages.begin()), std::make_move_iterator(other.pages.end()));
}

}  // namespace mamori::reports
