// Paper as values: pages that hold text boxes, rules, shapes and pictures at their places in millimetres. What a test
// wants to know about a page (what stands where, what overlaps, what is cut off) it reads here, without any picture.
#pragma once

#include <QColor>
#include <QImage>
#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <variant>
#include <vector>

namespace mamori::reports {

inline constexpr double mm_per_point = 25.4 / 72.0;

inline constexpr QSizeF a4{210, 297};
inline constexpr QSizeF a4_landscape{297, 210};
inline constexpr QSizeF a3{297, 420};
inline constexpr QSizeF a3_landscape{420, 297};

/// The few inks of our paper; all keep 4.5:1 on white and differ in grey print as well.
namespace ink {
inline constexpr QRgb black = qRgb(0x1a, 0x1a, 0x1a);
inline constexpr QRgb grey = qRgb(0x4d, 0x4d, 0x4d);
inline constexpr QRgb line = qRgb(0x8c, 0x8c, 0x8c);
inline constexpr QRgb pale = qRgb(0xee, 0xf2, 0xef);
inline constexpr QRgb green = qRgb(0x11, 0x5a, 0x36);
inline constexpr QRgb orange = qRgb(0xac, 0x3e, 0x00);
inline constexpr QRgb red = qRgb(0xb8, 0x1d, 0x1d);
inline constexpr QRgb white = qRgb(0xff, 0xff, 0xff);
}  // namespace ink

enum class Face : std::uint8_t { gothic, mincho, digits };

/// How text is set. `leading` is the distance from line to line in heights of the type.
struct Type {
  Face face = Face::gothic;
  double points = 10.5;
  bool bold = false;
  double leading = 1.35;
  QRgb colour = ink::black;
  [[nodiscard]] constexpr double height() const { return points * mm_per_point; }
  [[nodiscard]] constexpr double pitch() const { return height() * leading; }
  [[nodiscard]] Type with_points(double wanted) const;
  [[nodiscard]] Type in_bold() const;
  [[nodiscard]] Type in_colour(QRgb wanted) const;
};

struct Line {
  QString text;
  QPointF baseline;  ///< of its first letter
  double width = 0;
  /// Nothing of it is drawn.
  [[nodiscard]] bool blank() const { return text.trimmed().isEmpty(); }
};

/// Text and the frame it must stay in. `ink_box` is what the letters cover.
struct TextBox {
  QRectF frame;
  Type type = {};
  std::vector<Line> lines = {};
  [[nodiscard]] QRectF ink_box() const;
  [[nodiscard]] QString text() const;
};

/// A straight line.
struct Rule {
  QLineF line;
  double width = 0.2;
  QRgb colour = ink::black;
  bool dashed = false;
};

/// Without `outline` only filled, without `fill` only drawn around.
struct Shape {
  enum class Form : std::uint8_t { rectangle, rounded, ellipse };
  Form form = Form::rectangle;
  QRectF frame;
  double outline = 0.2;
  QRgb colour = ink::black;
  QRgb fill = qRgba(0, 0, 0, 0);
};

/// A part of a ring, clockwise from the top. `share` is 0 to 1.
struct Arc {
  QRectF frame;
  double width = 2;
  double share = 1;
  QRgb colour = ink::green;
};

/// `smooth` for photographs; QR codes keep their edges.
struct Picture {
  QRectF frame;
  QImage image;
  bool smooth = false;
};

using Mark = std::variant<TextBox, Rule, Shape, Arc, Picture>;

struct Page {
  QSizeF size = a4;
  std::vector<Mark> marks = {};
  [[nodiscard]] std::vector<const TextBox*> texts() const;
};

struct Paper {
  QString title = {};  ///< of the document, for the viewer's window
  std::vector<Page> pages = {};
  /// The pages of `other` come behind.
  void append(Paper other);
};

}  // namespace mamori::reports
