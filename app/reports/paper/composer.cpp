#include "reports/paper/composer.hpp"

#include <algorithm>
#include <utility>

namespace mamori::reports {
namespace {

constexpr Type title_type{.points = 16, .bold = true};
constexpr Type heading_type{.points = 12, .bold = true, .colour = ink::green};
constexpr Type foot_type{.points = 7.5, .colour = ink::grey};
constexpr double foot_gap = 4;     // mm from the text to the line of the foot
constexpr double item_indent = 7;  // mm

}  // namespace

Composer::Composer(QSizeF size, Imprint imprint, QString title, QMarginsF margins)
    : size_(size), imprint_(std::move(imprint)), margins_(margins) {
  paper_.title = std::move(title);
  begin_page();
}

void Composer::begin_page() {
  paper_.pages.push_back(Page{size_, {}});
  top_ = margins_.top();
}

double Composer::left_over() const {
  return size_.height() - margins_.bottom() - top_;
}

QRectF Composer::take(double height) {
  if (height > left_over() + 0.01 && top_ > margins_.top()) begin_page();
  const QRectF frame(left(), top_, width(), height);
  top_ += height;
  return frame;
}

void Composer::turn() {
  begin_page();
}

void Composer::keep(double height) {
  if (left_over() < height && top_ > margins_.top()) begin_page();
}

void Composer::space(double height) {
  // Nothing stands above the first thing on a page.
  if (top_ > margins_.top()) top_ = std::min(top_ + height, size_.height() - margins_.bottom());
}

void Composer::title(const QString& text) {
  const QRectF frame = take(height_of(text, title_type, width()));
  page().marks.push_back(text_in(frame, text, title_type));
  space(4);
}

void Composer::heading(const QString& text) {
  space(5);
  const double height = height_of(text, heading_type, width());
  keep(height + 2 + 2 * Type{.leading = 1.6}.pitch());
  page().marks.push_back(text_in(take(height), text, heading_type));
  space(2);
}

void Composer::paragraph(const QString& text, const Type& type, Qt::Alignment place) {
  std::vector<Line> lines = set_lines(text, type, width());
  auto next = lines.begin();
  while (next != lines.end()) {
    keep(type.pitch());
    const auto room = std::max(std::ptrdiff_t{1}, std::ptrdiff_t((left_over() + 0.01) / type.pitch()));
    const auto end = next + std::min(room, lines.end() - next);
    const QRectF frame = take(type.pitch() * double(end - next));
    page().marks.push_back(lines_in(frame, {next, end}, type, place));
    next = end;
  }
  space(type.height() * 0.4);
}

void Composer::item(const QString& mark, const QString& text, const Type& type) {
  const QMarginsF before = margins_;
  keep(type.pitch());
  const QRectF at(left(), top_, item_indent, type.pitch());
  page().marks.push_back(text_in(at, mark, type));
  margins_.setLeft(before.left() + item_indent);
  paragraph(text, type);
  margins_ = before;
}

void Composer::table(const Table& table) {
  set_table(table, {.left_over = [this] { return left_over(); },
                    .turn = [this] { turn(); },
                    .take = [this](double height) { return take(height).topLeft(); },
                    .page = [this]() -> Page& { return page(); }});
  space(2);
}

void Composer::picture(const QImage& image, double wide, double high, Qt::Alignment place) {
  const QRectF frame = take(high);
  double from = frame.left();
  if (place & Qt::AlignHCenter) from += (frame.width() - wide) / 2;
  if (place & Qt::AlignRight) from += frame.width() - wide;
  page().marks.push_back(Picture{{from, frame.top(), wide, high}, image});
}

void Composer::rule() {
  const double y = take(0).top();
  page().marks.push_back(Rule{{left(), y, left() + width(), y}, 0.3, ink::line});
  space(3);
}

Paper Composer::finish() {
  imprint_on(paper_, imprint_, margins_);
  return std::exchange(paper_, {});
}

void imprint_on(Paper& paper, const Imprint& imprint, const QMarginsF& margins) {
  QStringList parts{imprint.owner, imprint.edition, imprint.made};
  parts.removeAll(QString());
  const QString whose = parts.join(QStringLiteral(" ・ "));
  for (std::size_t i = 0; i < paper.pages.size(); ++i) {
    Page& page = paper.pages[i];
    const double top = page.size.height() - margins.bottom() + foot_gap;
    const double wide = page.size.width() - margins.left() - margins.right();
    const QString number = QStringLiteral("%1 / %2").arg(i + 1).arg(paper.pages.size());
    const double number_wide = width_of(number, foot_type) + 2;
    page.marks.push_back(Rule{{margins.left(), top, margins.left() + wide, top}, 0.2, ink::line});
    const QRectF line(margins.left(), top + 0.8, wide, foot_type.pitch());
    page.marks.push_back(fitted_in(line.adjusted(0, 0, -number_wide, 0), whose, foot_type, 5));
    page.marks.push_back(
        text_in(line.adjusted(wide - number_wide, 0, 0, 0), number, foot_type, Qt::AlignRight | Qt::AlignVCenter));
  }
}

}  // namespace mamori::reports
