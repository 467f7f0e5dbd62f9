// Sets text into lines: fonts, breaking after the rules of Japanese (UAX #14), and places inside a frame.
#pragma once

#include "reports/paper/page.hpp"

#include <QFont>
#include <Qt>

namespace mamori::reports {

/// Paper is measured and drawn in these, so that what fits in the measure fits on the page.
inline constexpr int dots_per_inch = 1200;
inline constexpr double dots_per_mm = dots_per_inch / 25.4;

[[nodiscard]] QFont font_of(const Type& type);

/// Lines no wider than `width` mm; their places come with `lines_in`. Line feeds break; a word that is too long is
/// broken anywhere.
[[nodiscard]] std::vector<Line> set_lines(const QString& text, const Type& type, double width);
/// mm from side to side of a single line.
[[nodiscard]] double width_of(const QString& text, const Type& type);
/// mm that `text` needs in `width`.
[[nodiscard]] double height_of(const QString& text, const Type& type, double width);

/// Lines of `set_lines` (all or some of them) placed inside `frame`.
[[nodiscard]] TextBox lines_in(const QRectF& frame, std::vector<Line> lines, const Type& type,
                               Qt::Alignment place = Qt::AlignLeft | Qt::AlignTop);
/// A text inside `frame`; the caller made sure that it fits (`height_of`).
[[nodiscard]] TextBox text_in(const QRectF& frame, const QString& text, const Type& type,
                              Qt::Alignment place = Qt::AlignLeft | Qt::AlignTop);
/// The same on one line, in smaller type (down to `smallest` points) when it would be too wide; then broken.
[[nodiscard]] TextBox fitted_in(const QRectF& frame, const QString& text, Type type, double smallest,
                                Qt::Alignment place = Qt::AlignLeft | Qt::AlignVCenter);

}  // namespace mamori::reports
