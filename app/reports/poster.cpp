#include "reports/poster.hpp"

#include "adapters/pictures/qr_picture.hpp"
#include "reports/paper/type.hpp"

#include <algorithm>
#include <array>

namespace mamori::reports {
namespace {

struct Ink {
  QRgb band;
  QRgb tint;
};
constexpr std::array audience_inks{Ink{ink::green, qRgb(0xe8, 0xf3, 0xec)},
                                   Ink{qRgb(0x00, 0x3e, 0x8a), qRgb(0xe8, 0xef, 0xf9)},
                                   Ink{qRgb(0x7a, 0x36, 0x00), qRgb(0xf8, 0xee, 0xe6)}};

// mm on A4, inside a principle
constexpr double mark_width = 4.5;
constexpr double points_top = 12.5;
constexpr double point_gap = 1.2;

/// How the line of the poster begins that says to telephone.
const QString telephone_way = QStringLiteral("A ");

QString text_of(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

/// Draws in the measures of A4; everything grows by `scale`.
class Wall {
 public:
  Wall(const Poster& poster, QSizeF size)
      : poster_(poster), scale_(std::min(size.width() / a4.width(), size.height() / a4.height())) {
    page_.size = size;
  }

  Page draw_front(const QString& owner) {
    draw_head();
    const double incident_height = 47;
    double top = 51;
    const double bottom = 297 - 14 - incident_height - 4;
    double needed = 0;
    for (const Audience& audience : poster_.audiences) needed += needs(audience);
    const double spare = (bottom - top - needed) / double(std::max<std::size_t>(1, poster_.audiences.size()));
    for (std::size_t i = 0; i < poster_.audiences.size(); ++i) {
      const double high = needs(poster_.audiences[i]) + spare;
      draw_audience(poster_.audiences[i], audience_inks[i % audience_inks.size()], {12, top, 186, high - 3});
      top += high;
    }
    draw_incident({12, bottom + 1, 186, incident_height});
    draw_owner(owner);
    return std::move(page_);
  }

  /// The explanations of the nine, which are the poster's second page.
  Page draw_back(const QString& owner) {
    fill({12, 11, 186, 11}, ink::green);
    line({16, 11, 178, 11}, text_of(poster_.title), {.points = 18, .bold = true, .colour = ink::white},
         Qt::AlignCenter);
    double top = 26;
    double needed = 0;
    for (const Audience& audience : poster_.audiences) needed += explains(audience);
    const double spare = (297 - 14 - top - needed) / double(std::max<std::size_t>(1, poster_.audiences.size()));
    for (std::size_t i = 0; i < poster_.audiences.size(); ++i) {
      const double high = explains(poster_.audiences[i]) + std::min(spare, 6.0);
      explain(poster_.audiences[i], audience_inks[i % audience_inks.size()], {12, top, 186, high - 3});
      top += high;
    }
    draw_owner(owner);
    return std::move(page_);
  }

 private:
  static constexpr Type explained{.points = 9, .leading = 1.35};
  static constexpr double explained_head = 7;  ///< mm of a principle's title

  void draw_owner(const QString& owner) {
    text({12, 297 - 11, 186, 4}, owner, {.points = 7.5, .colour = ink::grey}, Qt::AlignRight | Qt::AlignVCenter);
  }

  /// Height on A4 of an audience's explanations with the gap below.
  [[nodiscard]] double explains(const Audience& audience) const {
    double high = 7.5 + 2 + 3;
    for (const Principle& principle : audience.principles) {
      high += explained_head + 1.5;
      for (const std::string& words : principle.explanation) high += height(text_of(words), explained, 168);
    }
    return high;
  }

  void explain(const Audience& audience, const Ink& inks, const QRectF& frame) {
    fill(frame, qRgba(0, 0, 0, 0), inks.band, 0.4);
    fill({frame.topLeft(), QSizeF(frame.width(), 7.5)}, inks.band);
    line({frame.left() + 4, frame.top(), frame.width() - 8, 7.5}, text_of(audience.title),
         {.points = 12, .bold = true, .colour = ink::white}, Qt::AlignLeft | Qt::AlignVCenter);
    double top = frame.top() + 7.5 + 2;
    for (const Principle& principle : audience.principles) {
      line({frame.left() + 4, top, 8, explained_head}, QString::number(principle.number),
           {.points = 11.5, .bold = true, .colour = inks.band}, Qt::AlignLeft | Qt::AlignVCenter);
      line({frame.left() + 12, top, 168, explained_head}, text_of(principle.title),
           {.points = 11.5, .bold = true, .colour = inks.band}, Qt::AlignLeft | Qt::AlignVCenter);
      top += explained_head;
      for (const std::string& words : principle.explanation) {
        const double high = height(text_of(words), explained, 168);
        text({frame.left() + 12, top, 168, high}, text_of(words), explained);
        top += high;
      }
      top += 1.5;
    }
  }

  [[nodiscard]] QRectF grown(const QRectF& a4_frame) const {
    return {a4_frame.topLeft() * scale_, a4_frame.size() * scale_};
  }
  [[nodiscard]] Type grown(Type type) const {
    type.points *= scale_;
    return type;
  }
  /// Height on A4.
  [[nodiscard]] double height(const QString& words, const Type& type, double width) const {
    return height_of(words, grown(type), width * scale_) / scale_;
  }
  void text(const QRectF& frame, const QString& words, const Type& type,
            Qt::Alignment place = Qt::AlignLeft | Qt::AlignTop) {
    page_.marks.push_back(text_in(grown(frame), words, grown(type), place));
  }
  void line(const QRectF& frame, const QString& words, const Type& type, Qt::Alignment place) {
    page_.marks.push_back(fitted_in(grown(frame), words, grown(type), 6 * scale_, place));
  }
  void fill(const QRectF& frame, QRgb colour, QRgb outline_colour = 0, double outline = 0) {
    page_.marks.push_back(
        Shape{.frame = grown(frame), .outline = outline * scale_, .colour = outline_colour, .fill = colour});
  }

  void draw_head() {
    line({12, 11, 186, 9}, text_of(poster_.catchphrase), {.points = 19, .bold = true, .colour = ink::red},
         Qt::AlignCenter);
    line({12, 21, 186, 5}, text_of(poster_.subtitle), {.points = 10.5, .colour = ink::grey}, Qt::AlignCenter);
    fill({12, 29, 186, 18}, ink::green);
    line({16, 29, 178, 18}, text_of(poster_.title), {.points = 33, .bold = true, .colour = ink::white},
         Qt::AlignCenter);
  }

  void draw_audience(const Audience& audience, const Ink& inks, const QRectF& frame) {
    fill(frame, qRgba(0, 0, 0, 0), inks.band, 0.4);
    fill({frame.topLeft(), QSizeF(frame.width(), 7.5)}, inks.band);
    line({frame.left() + 4, frame.top(), frame.width() - 8, 7.5}, text_of(audience.title),
         {.points = 12, .bold = true, .colour = ink::white}, Qt::AlignLeft | Qt::AlignVCenter);
    const double wide = frame.width() / double(std::max<std::size_t>(1, audience.principles.size()));
    for (std::size_t i = 0; i < audience.principles.size(); ++i) {
      const QRectF column(frame.left() + double(i) * wide, frame.top() + 7.5, wide, frame.height() - 7.5);
      if (i > 0) {
        page_.marks.push_back(
            Rule{QLineF(grown(column).topLeft(), grown(column).bottomLeft()), 0.25 * scale_, inks.band});
      }
      draw_principle(audience.principles[i], inks, column.adjusted(3, 2.5, -3, -2));
    }
  }

  /// Height on A4 of an audience's frame with the gap below it.
  [[nodiscard]] double needs(const Audience& audience) const {
    const double wide = 186.0 / double(std::max<std::size_t>(1, audience.principles.size())) - 6;
    double most = 0;
    for (const Principle& principle : audience.principles) {
      double high = 0;
      for (const Point& point : points_of(principle)) {
        high += height(point.words, point.type, wide - point.indent - mark_width) + point_gap;
      }
      most = std::max(most, high);
    }
    return 7.5 + 2.5 + points_top + most + 2 + 3;
  }

  struct Point {
    QString mark;
    QString words;
    Type type;
    double indent;
  };
  /// The check points in their order; the smaller ones belong to the first.
  [[nodiscard]] static std::vector<Point> points_of(const Principle& principle) {
    const Type large{.points = 10, .leading = 1.3};
    const Type small{.points = 8.5, .leading = 1.3};
    std::vector<Point> points;
    for (const std::string& words : principle.check_points) {
      points.push_back({QStringLiteral("□"), text_of(words), large, 0});
      if (points.size() > 1) continue;
      for (const std::string& sub : principle.sub_points) {
        points.push_back({QStringLiteral("・"), text_of(sub), small, mark_width});
      }
    }
    return points;
  }

  void draw_principle(const Principle& principle, const Ink& inks, const QRectF& frame) {
    const Type number{.points = 15, .bold = true, .colour = ink::white};
    const Type title{.points = 12, .bold = true, .leading = 1.25, .colour = inks.band};
    page_.marks.push_back(Shape{.form = Shape::Form::ellipse,
                                .frame = grown(QRectF(frame.left(), frame.top(), 9, 9)),
                                .outline = 0,
                                .fill = inks.band});
    text({frame.left(), frame.top(), 9, 9}, QString::number(principle.number), number, Qt::AlignCenter);
    const QRectF head(frame.left() + 11, frame.top(), frame.width() - 11, 10);
    text(head, text_of(principle.title), title, Qt::AlignLeft | Qt::AlignVCenter);
    double top = frame.top() + points_top;
    for (const Point& point : points_of(principle)) {
      const double wide = frame.width() - point.indent - mark_width;
      const double high = height(point.words, point.type, wide);
      text({frame.left() + point.indent, top, mark_width, high}, point.mark, point.type);
      text({frame.left() + point.indent + mark_width, top, wide, high}, point.words, point.type);
      top += high + point_gap;
    }
  }

  /// What to do when it happened all the same; the code leads to the portal.
  void draw_incident(const QRectF& frame) {
    fill(frame, qRgb(0xfd, 0xf1, 0xf0), ink::red, 0.6);
    double top = frame.top() + 2.5;
    const double wide = frame.width() - 46;
    for (std::size_t i = 0; i < poster_.incident.size(); ++i) {
      const bool loud = i < 2;
      const Type type{.points = i == 0 ? 12.5
                                : loud ? 11
                                       : 8,
                      .bold = loud,
                      .leading = 1.3,
                      .colour = loud ? ink::red : ink::black};
      const QString words = text_of(poster_.incident[i]);
      const double high = height(words, type, wide);
      text({frame.left() + 4, top, wide, high}, words, type);
      top += high + 0.3;
      if (words.startsWith(telephone_way)) top = draw_telephone({frame.left() + 7, top, wide - 10, 6.4});
    }
    const QRectF beside(frame.right() - 36, frame.top() + 2.5, 28, 28);
    // Scheme and host may be written in capitals (RFC 3986 section 6.2.2.1), which is what the codes here can hold.
    if (const auto code = exchange::make_qr(text_of(poster_.incident_url).toUpper().toStdString())) {
      page_.marks.push_back(Picture{grown(beside), app::picture_of(*code, 8)});
    }
    text({frame.right() - 42, frame.top() + 31.5, 40, 8}, text_of(poster_.portal_call), {.points = 7, .leading = 1.25},
         Qt::AlignCenter);
    line({frame.right() - 42, frame.top() + 40, 40, 5}, text_of(poster_.incident_url), {.points = 7.5},
         Qt::AlignCenter);
  }

  /// The number beneath the way that it belongs to, and from which telephones it cannot be reached. Returns the y
  /// below.
  double draw_telephone(const QRectF& frame) {
    text(frame, text_of(poster_.contact_telephone), {.points = 12.5, .bold = true, .colour = ink::red},
         Qt::AlignLeft | Qt::AlignVCenter);
    const Type small{.points = 6.5, .leading = 1.2};
    const QRectF beside = frame.adjusted(36, 0, 0, 0);
    text(beside, text_of(poster_.contact_note.ja), small, Qt::AlignLeft | Qt::AlignVCenter);
    return frame.bottom() + 0.3;
  }

  const Poster& poster_;
  double scale_;
  Page page_;
};

}  // namespace

Paper poster_of(const Poster& poster, QSizeF size, const QString& owner) {
  return {text_of(poster.title), {Wall(poster, size).draw_front(owner), Wall(poster, size).draw_back(owner)}};
}

}  // namespace mamori::reports
