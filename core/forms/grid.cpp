#include "forms/grid.hpp"

#include "forms/letters.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <span>

namespace mamori::forms {
namespace {

/// Cells of the tab by place, the hidden lines and columns, and where merged blocks begin for who looks at them.
class Maker {
 public:
  explicit Maker(const tables::Sheet& sheet) : sheet_(sheet) {
    for (const auto& row : sheet.rows) {
      if (row.hidden) hidden_lines_.insert(row.line);
    }
    for (const auto& merge : sheet.merges) {
      heads_[{merge.first_line, merge.first_column}] = &merge;
      by_line_.push_back(&merge);
    }
    std::ranges::stable_sort(by_line_, {}, &tables::Merge::first_line);
  }

  Grid make() {
    grid_.sheet = &sheet_;
    for (const auto& row : sheet_.rows) {
      cover(row.line);
      for (const auto& cell : row.cells) place(row.line, cell);
    }
    std::vector<std::string> since;
    for (auto& [line, cells] : seen_and_not_) {
      std::ranges::move(cells.unseen, std::back_inserter(since));
      if (cells.spots.empty()) continue;
      std::ranges::sort(cells.spots, {}, &Spot::column);
      grid_.lines.push_back({line, std::move(cells.spots), std::move(since), cells.struck});
      since.clear();
    }
    grid_.unseen_at_end = std::move(since);
    return std::move(grid_);
  }

 private:
  struct Cells {
    std::vector<Spot> spots;
    std::vector<std::string> unseen;
    bool struck = false;
  };

  [[nodiscard]] bool hidden(std::uint32_t column) const {
    return std::ranges::binary_search(sheet_.hidden_columns, column);
  }

  /// Takes in the merged blocks that begin up to a line; lines come in their order.
  void cover(std::size_t line) {
    for (; next_ < by_line_.size() && by_line_[next_]->first_line <= line; ++next_) {
      const auto& merge = *by_line_[next_];
      if (covered_.size() <= merge.last_column) covered_.resize(merge.last_column + std::size_t{1});
      for (auto column = merge.first_column; column <= merge.last_column; ++column) {
        covered_[column] = std::max(covered_[column], merge.last_line);
      }
    }
  }
  /// Of a cell below a merged block, which no program shows.
  [[nodiscard]] bool covered(std::size_t line, std::uint32_t column) const {
    return column < covered_.size() && covered_[column] >= line && !heads_.contains({line, column});
  }

  void place(std::size_t line, const tables::Cell& cell) {
    std::uint32_t column = cell.column;
    std::size_t last_line = line;
    const std::size_t own_line = line;
    if (const auto head = heads_.find({line, column}); head != heads_.end()) {
      const auto& merge = *head->second;
      last_line = merge.last_line;
      // A block whose first lines are out of sight shows its text in those that remain.
      while (line < merge.last_line && hidden_lines_.contains(line)) ++line;
      while (column < merge.last_column && hidden(column)) ++column;
    }
    const bool unseen =
        cell.invisible || covered(own_line, cell.column) || hidden_lines_.contains(line) || hidden(column);
    if (cell.kind == tables::CellKind::fault) keep_unseen(own_line, Unseen::hidden, std::string(fault_text), line);
    if (!printed(cell.struck).empty()) keep_unseen(own_line, Unseen::struck, cell.struck, line);
    if (printed(cell.text).empty()) return;
    if (unseen) return keep_unseen(own_line, Unseen::hidden, cell.text, line);
    seen_and_not_[line].spots.push_back({column, cell.kind, cell.text, folded(cell.text), last_line});
  }

  void keep_unseen(std::size_t own_line, Unseen why, const std::string& text, std::size_t line) {
    grid_.unseen.push_back({own_line, why, text});
    auto& cells = seen_and_not_[line];
    cells.unseen.push_back(text);
    cells.struck = cells.struck || why == Unseen::struck;
  }

  const tables::Sheet& sheet_;
  std::set<std::size_t> hidden_lines_;
  std::map<std::pair<std::size_t, std::uint32_t>, const tables::Merge*> heads_;
  std::vector<const tables::Merge*> by_line_;
  std::size_t next_ = 0;
  std::vector<std::size_t> covered_;  ///< by column, the last line of the blocks taken in so far
  std::map<std::size_t, Cells> seen_and_not_;
  Grid grid_;
};

std::size_t text_size(const tables::Sheet& sheet) {
  std::size_t total = 0;
  for (const auto& row : sheet.rows) {
    for (const auto& cell : row.cells) total += cell.text.size() + cell.struck.size();
  }
  return total;
}

}  // namespace

bool Grid::has_choices(std::size_t line, std::uint32_t from) const {
  constexpr std::size_t looked_at = 1'000;
  const std::span<const tables::Choices> some(sheet->choices.data(), std::min(sheet->choices.size(), looked_at));
  return std::ranges::any_of(some, [&](const tables::Choices& choices) {
    return choices.first_line <= line && line <= choices.last_line && choices.last_column >= from;
  });
}

std::vector<std::optional<Grid>> grids_of(const tables::Workbook& book) {
  std::vector<std::optional<Grid>> grids(book.sheets.size());
  std::size_t total = 0;
  for (std::size_t i = 0; i < grids.size(); ++i) {
    const auto& sheet = book.sheets[i];
    if (sheet.hidden || sheet.rows.size() > grid_line_limit || sheet.merges.size() > grid_merge_limit) continue;
    const auto size = text_size(sheet);
    if (total + size > grid_text_limit) continue;
    total += size;
    grids[i] = Maker(sheet).make();
  }
  return grids;
}

}  // namespace mamori::forms
