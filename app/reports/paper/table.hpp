// A ruled table whose cells flow: as high as their text needs, over as many pages as their rows need.
#pragma once

#include "reports/paper/page.hpp"

#include <Qt>
#include <functional>
#include <optional>

namespace mamori::reports {

struct Cell {
  QString text = {};
  std::optional<Type> type = {};  ///< the table's where left out
  Qt::Alignment place = Qt::AlignLeft | Qt::AlignVCenter;
  int columns = 1;
  int rows = 1;
  QRgb fill = qRgba(0, 0, 0, 0);
  double least_height = 0;
  /// Draws what is no text (a circled answer, a ring) into the cell, which is `least_height` or higher.
  std::function<void(Page&, const QRectF&)> drawing = {};
};

/// Cells from left to right; columns that a cell from above covers (`Cell::rows`) are left out.
struct TableRow {
  std::vector<Cell> cells = {};
  double least_height = 0;
};

struct Table {
  std::vector<double> widths = {};  ///< mm, one a column
  std::vector<TableRow> head = {};  ///< again at the top of each page
  std::vector<TableRow> body = {};
  Type type = {};
  double padding = 1.2;
  double rule = 0.2;
  double frame = 0.4;  ///< the line around the whole
};

/// What stands over a column.
[[nodiscard]] Cell head_cell(const QString& text, int columns = 1, int rows = 1);

/// Where the pages of a table come from: the room left on the current page and on every further one.
struct TableRoom {
  std::function<double()> left_over;           ///< mm still free on this page
  std::function<void()> turn;                  ///< to the top of a new page
  std::function<QPointF(double height)> take;  ///< uses height from the page; the top left corner
  std::function<Page&()> page;
};

/// Rows stay whole where they can. One that is higher than a page is continued on the next; a cell over several rows
/// says its text again on each page.
void set_table(const Table& table, const TableRoom& room);

}  // namespace mamori::reports
