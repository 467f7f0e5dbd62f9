#include "reports/paper/table.hpp"

#include "reports/paper/type.hpp"

#include <algorithm>
#include <numeric>

namespace mamori::reports {
namespace {

/// One cell at its place in the grid, its text already in lines.
struct Placed {
  const Cell* cell = nullptr;
  std::size_t row = 0;
  std::size_t column = 0;
  std::size_t rows = 1;
  double left = 0;
  double width = 0;
  Type type = {};
  std::vector<Line> lines = {};
  [[nodiscard]] double needs(double padding) const {
    const double text = cell->text.isEmpty() ? 0 : type.pitch() * double(lines.size());
    return std::max(cell->least_height, text + 2 * padding);
  }
};

/// Rows with their heights, and the cells that stand in them.
struct Grid {
  std::vector<Placed> cells;
  std::vector<double> heights;
};

Placed placed(const Table& table, const Cell& cell, std::size_t row, std::size_t column, std::size_t rows_left) {
  const auto begin = table.widths.begin() + std::ptrdiff_t(column);
  Placed one{&cell, row, column, std::min(std::size_t(cell.rows), rows_left)};
  one.left = std::accumulate(table.widths.begin(), begin, 0.0);
  one.width = std::accumulate(begin, begin + cell.columns, 0.0);
  one.type = cell.type.value_or(table.type);
  one.lines = set_lines(cell.text, one.type, one.width - 2 * table.padding);
  return one;
}

Grid grid_of(const Table& table, const std::vector<TableRow>& rows) {
  Grid grid;
  std::vector<std::size_t> covered(table.widths.size(), 0);  // the row down to which a column is taken from above
  for (std::size_t row = 0; row < rows.size(); ++row) {
    std::size_t column = 0;
    double height = rows[row].least_height;
    for (const Cell& cell : rows[row].cells) {
      while (column < covered.size() && covered[column] > row) ++column;
      if (column + std::size_t(cell.columns) > covered.size()) break;
      grid.cells.push_back(placed(table, cell, row, column, rows.size() - row));
      std::fill_n(covered.begin() + std::ptrdiff_t(column), cell.columns, row + std::size_t(cell.rows));
      if (cell.rows == 1) height = std::max(height, grid.cells.back().needs(table.padding));
      column += std::size_t(cell.columns);
    }
    grid.heights.push_back(height);
  }
  for (const Placed& one : grid.cells) {
    const auto first = grid.heights.begin() + std::ptrdiff_t(one.row);
    const double has = std::accumulate(first, first + std::ptrdiff_t(one.rows), 0.0);
    if (one.rows > 1) grid.heights[one.row + one.rows - 1] += std::max(0.0, one.needs(table.padding) - has);
  }
  return grid;
}

void draw(Page& page, const Table& table, const Placed& one, const QRectF& frame, std::vector<Line> lines) {
  page.marks.push_back(Shape{.frame = frame, .outline = table.rule, .fill = one.cell->fill});
  if (one.cell->drawing) one.cell->drawing(page, frame);
  if (one.cell->text.isEmpty() || lines.empty()) return;
  const QRectF inside = frame.adjusted(table.padding, table.padding, -table.padding, -table.padding);
  page.marks.push_back(lines_in(inside, std::move(lines), one.type, one.cell->place));
}

/// The rows first to last (not included) below each other, with the cells that reach into them.
void draw_rows(Page& page, const Table& table, const Grid& grid, std::size_t first, std::size_t last, QPointF corner) {
  for (const Placed& one : grid.cells) {
    const std::size_t from = std::max(one.row, first);
    const std::size_t to = std::min(one.row + one.rows, last);
    if (from >= to) continue;
    const auto height = [&](std::size_t begin, std::size_t end) {
      return std::accumulate(grid.heights.begin() + std::ptrdiff_t(begin), grid.heights.begin() + std::ptrdiff_t(end),
                             0.0);
    };
    const QRectF frame(corner.x() + one.left, corner.y() + height(first, from), one.width, height(from, to));
    const bool fits = one.needs(table.padding) <= frame.height() + 0.01;
    draw(page, table, one, frame, fits ? one.lines : std::vector<Line>());
  }
}

void frame_around(Page& page, const Table& table, QPointF corner, double height) {
  const double width = std::accumulate(table.widths.begin(), table.widths.end(), 0.0);
  page.marks.push_back(Shape{.frame = {corner, QSizeF(width, height)}, .outline = table.frame});
}

/// A row that is higher than any page, a page's worth of lines at a time.
class TallRow {
 public:
  TallRow(const Table& table, const Grid& grid, std::size_t row) : table_(table) {
    for (const Placed& one : grid.cells) {
      if (one.row <= row && row < one.row + one.rows) cells_.push_back(&one);
    }
  }
  [[nodiscard]] bool done() const {
    return std::all_of(cells_.begin(), cells_.end(), [&](const Placed* one) { return taken_ >= lines_left(*one); });
  }
  [[nodiscard]] double wanted() const {
    double most = 0;
    double pitch = 0;
    for (const Placed* one : cells_) {
      pitch = std::max(pitch, one->type.pitch());
      if (lines_left(*one) <= taken_) continue;
      most = std::max(most, double(one->lines.size() - taken_));
    }
    return most * pitch + 2 * table_.padding;
  }
  void draw_part(Page& page, QPointF corner, double height) {
    double pitch = 0;
    for (const Placed* one : cells_) pitch = std::max(pitch, one->type.pitch());
    const auto room = std::size_t(std::max(1.0, (height - 2 * table_.padding + 0.01) / pitch));
    for (const Placed* one : cells_) {
      const auto begin = std::min(taken_, one->lines.size());
      const auto end = std::min(begin + room, one->lines.size());
      const auto at = one->lines.begin();
      draw(page, table_, *one, {corner.x() + one->left, corner.y(), one->width, height},
           {at + std::ptrdiff_t(begin), at + std::ptrdiff_t(end)});
    }
    taken_ += room;
  }

 private:
  [[nodiscard]] std::size_t lines_left(const Placed& one) const {
    return one.cell->text.isEmpty() ? 0 : one.lines.size();
  }

  const Table& table_;
  std::vector<const Placed*> cells_;
  std::size_t taken_ = 0;
};

}  // namespace

Cell head_cell(const QString& text, int columns, int rows) {
  return {.text = text, .place = Qt::AlignCenter, .columns = columns, .rows = rows, .fill = ink::pale};
}

void set_table(const Table& table, const TableRoom& room) {
  const Grid head = grid_of(table, table.head);
  const Grid body = grid_of(table, table.body);
  const double head_height = std::accumulate(head.heights.begin(), head.heights.end(), 0.0);
  const auto put_head = [&] {
    const QPointF corner = room.take(head_height);
    draw_rows(room.page(), table, head, 0, head.heights.size(), corner);
    return corner;
  };
  const auto put_tall_row = [&](std::size_t row, QPointF corner) {
    TallRow tall(table, body, row);
    while (true) {
      const double part = std::min(tall.wanted(), room.left_over());
      tall.draw_part(room.page(), room.take(part), part);
      frame_around(room.page(), table, corner, head_height + part);
      if (tall.done()) return;
      room.turn();
      corner = put_head();
    }
  };
  std::size_t next = 0;
  while (true) {
    const double first = next < body.heights.size() ? body.heights[next] : 0;
    // A page that was turned for this table is as empty as pages get.
    if (next == 0 && room.left_over() < head_height + first) room.turn();
    const QPointF corner = put_head();
    std::size_t last = next;
    double height = 0;
    while (last < body.heights.size() && height + body.heights[last] <= room.left_over() + 0.001) {
      height += body.heights[last++];
    }
    if (last == next && next < body.heights.size()) {
      put_tall_row(last++, corner);
    } else {
      draw_rows(room.page(), table, body, next, last, room.take(height));
      frame_around(room.page(), table, corner, head_height + height);
    }
    next = last;
    if (next >= body.heights.size()) return;
    room.turn();
  }
}

}  // namespace mamori::reports
