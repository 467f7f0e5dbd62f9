#include "reports/paper/press.hpp"

#include "reports/paper/text_map.hpp"
#include "reports/paper/type.hpp"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace mamori::reports {
namespace {

/// Draws marks with a painter whose unit is the dot of `dots_per_mm`.
class Hand {
 public:
  explicit Hand(QPainter& painter) : painter_(painter) {}

  void operator()(const TextBox& box) {
    painter_.setPen(QColor::fromRgb(box.type.colour));
    painter_.setFont(font_of(box.type));
    for (const Line& line : box.lines) {
      if (!line.blank()) painter_.drawText(line.baseline * dots_per_mm, line.text);
    }
  }
  void operator()(const Rule& rule) {
    painter_.setPen(pen(rule.colour, rule.width, rule.dashed ? Qt::DashLine : Qt::SolidLine));
    painter_.drawLine(QLineF(rule.line.p1() * dots_per_mm, rule.line.p2() * dots_per_mm));
  }
  void operator()(const Shape& shape) {
    painter_.setPen(shape.outline > 0 ? pen(shape.colour, shape.outline) : QPen(Qt::NoPen));
    painter_.setBrush(qAlpha(shape.fill) == 0 ? QBrush() : QBrush(QColor::fromRgb(shape.fill)));
    const QRectF frame = dots(shape.frame);
    if (shape.form == Shape::Form::ellipse) {
      painter_.drawEllipse(frame);
    } else if (shape.form == Shape::Form::rounded) {
      painter_.drawRoundedRect(frame, 2 * dots_per_mm, 2 * dots_per_mm);
    } else {
      painter_.drawRect(frame);
    }
  }
  void operator()(const Arc& arc) {
    painter_.setBrush(Qt::NoBrush);
    painter_.setPen(pen(arc.colour, arc.width));
    painter_.drawArc(dots(arc.frame), 90 * 16, int(-360 * 16 * arc.share));
  }
  void operator()(const Picture& picture) {
    const bool smooth = picture.smooth;
    painter_.setRenderHint(QPainter::SmoothPixmapTransform, smooth);
    painter_.drawImage(dots(picture.frame), picture.image);
  }

 private:
  [[nodiscard]] static QRectF dots(const QRectF& mm) { return {mm.topLeft() * dots_per_mm, mm.size() * dots_per_mm}; }
  [[nodiscard]] static QPen pen(QRgb colour, double width, Qt::PenStyle style = Qt::SolidLine) {
    return {QColor::fromRgb(colour), width * dots_per_mm, style, Qt::FlatCap, Qt::MiterJoin};
  }
  QPainter& painter_;
};

void draw(QPainter& painter, const Page& page) {
  Hand hand(painter);
  for (const Mark& mark : page.marks) std::visit(hand, mark);
}

void set_up(QPdfWriter& writer, const Page& page) {
  writer.setPageSize(QPageSize(page.size, QPageSize::Millimeter, QString(), QPageSize::ExactMatch));
  writer.setPageMargins({});
}

}  // namespace

QByteArray press(const Paper& paper, const Progress& progress) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  const int count = int(paper.pages.size());
  {
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(dots_per_inch);
    writer.setTitle(paper.title);
    writer.setCreator(QStringLiteral("まもり手帳"));
    if (count > 0) set_up(writer, paper.pages.front());
    QPainter painter(&writer);
    for (int i = 0; i < count; ++i) {
      const Page& page = paper.pages[std::size_t(i)];
      if (i > 0) {
        set_up(writer, page);
        writer.newPage();
      }
      draw(painter, page);
      if (progress && !progress(i + 1, count)) return {};
    }
  }
  buffer.close();
  return with_true_text(bytes, paper);
}

QImage picture_of(const Page& page, int resolution) {
  const double scale = resolution / 25.4;
  QImage image((page.size * scale).toSize(), QImage::Format_RGB32);
  image.fill(Qt::white);
  QPainter painter(&image);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
  painter.scale(scale / dots_per_mm, scale / dots_per_mm);
  draw(painter, page);
  return image;
}

}  // namespace mamori::reports
