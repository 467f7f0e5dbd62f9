// The way to make a paper: sets headings, paragraphs, lists, tables and pictures one below the other and turns the page
// by itself; `finish` writes whose it is, the edition and "1 / 3" at the foot of each page.
//
//   Composer paper(a4, {.owner = "あおば薬局", .edition = "令和5年度版", .made = "令和5年11月22日"}, "復旧の手引き");
//   paper.title("復旧の手引き");
//   paper.paragraph("この紙は…");
//   paper.table({.widths = {40, 130}, .head = {{{{"項目"}, {"内容"}}}}, .body = rows});
//   QByteArray pdf = press(paper.finish());                    // reports/paper/press.hpp
//
// All measures are millimetres, type is in points. Anything special is drawn with `page()` and `take(height)`.
// Needs a QGuiApplication (QT_QPA_PLATFORM=offscreen is enough).
#pragma once

#include "reports/paper/table.hpp"
#include "reports/paper/type.hpp"

#include <QMarginsF>

namespace mamori::reports {

/// What each page says of itself at its foot.
struct Imprint {
  QString owner = {};    ///< the pharmacy (or vendor)
  QString edition = {};  ///< 令和5年度版; empty where a paper belongs to none
  QString made = {};     ///< the day it was made, as a person reads it
};

class Composer {
 public:
  Composer(QSizeF size, Imprint imprint, QString title, QMarginsF margins = {20, 18, 20, 18});

  void title(const QString& text);
  /// Stays with at least two lines of what follows.
  void heading(const QString& text);
  void paragraph(const QString& text, const Type& type = {.leading = 1.6}, Qt::Alignment place = Qt::AlignLeft);
  /// Lines with a mark before them: ["1.", "2."] or ["・"].
  void item(const QString& mark, const QString& text, const Type& type = {.leading = 1.6});
  /// Its columns are together at most `width()`.
  void table(const Table& table);
  /// A QR code brings its quiet zone in `image` (adapters/pictures/qr_picture.hpp).
  void picture(const QImage& image, double width, double height, Qt::Alignment place = Qt::AlignHCenter);
  void space(double height);
  void rule();

  /// Turns the page unless `height` is still free.
  void keep(double height);
  void turn();

  [[nodiscard]] Page& page() { return paper_.pages.back(); }
  [[nodiscard]] double left() const { return margins_.left(); }
  [[nodiscard]] double width() const { return size_.width() - margins_.left() - margins_.right(); }
  /// Where the next thing stands, from the top of the page.
  [[nodiscard]] double top() const { return top_; }
  [[nodiscard]] double left_over() const;
  /// Uses `height` of the page (turning it when there is less) and returns the frame.
  QRectF take(double height);

  /// The paper with the foot of each page.
  [[nodiscard]] Paper finish();

 private:
  void begin_page();

  QSizeF size_;
  Imprint imprint_;
  QMarginsF margins_;
  Paper paper_;
  double top_ = 0;
};

/// Writes the foot onto pages that were made elsewhere.
void imprint_on(Paper& paper, const Imprint& imprint, const QMarginsF& margins);

}  // namespace mamori::reports
