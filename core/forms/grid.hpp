// A tab as a person sees it: the cells in sight, each merged block in its first place that is in sight, and what is out
// of sight said apart: hidden or of no size, below a merged block, or in letters of the paper's colour.
#pragma once

#include "tables/workbook.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mamori::forms {

/// Lines with text in a tab that is still looked at as a form; a longer one is none.
inline constexpr std::size_t grid_line_limit = 2'000;
/// Merged blocks in such a tab.
inline constexpr std::size_t grid_merge_limit = 4'096;
/// Bytes of text in all such tabs of a file; both sheets of a form together have a tenth of it.
inline constexpr std::size_t grid_text_limit = std::size_t{192} * 1024;

struct Spot {
  std::uint32_t column = 0;
  tables::CellKind kind = tables::CellKind::text;
  std::string text;           ///< as the cell holds it, lines and all
  std::string folded;         ///< for comparing
  std::size_t last_line = 0;  ///< the last line that the cell covers
};

/// Among the texts that are out of sight it stands for a cell with a fault, or a formula whose value nobody kept.
inline constexpr std::string_view fault_text = "#";

enum class Unseen { hidden, struck };
struct UnseenText {
  std::size_t line = 0;
  Unseen why = Unseen::hidden;
  std::string text;
};

struct GridLine {
  std::size_t number = 0;   ///< from 1
  std::vector<Spot> spots;  ///< by column
  std::vector<std::string>
      unseen;           ///< texts out of sight since the line in sight before it, and struck ones of its own
  bool struck = false;  ///< one of its cells holds struck text
};

struct Grid {
  std::vector<GridLine> lines;
  std::vector<std::string> unseen_at_end;
  std::vector<UnseenText> unseen;
  const tables::Sheet* sheet = nullptr;

  /// Whether a list to choose from lies over a cell of this line, at `from` or to its right.
  [[nodiscard]] bool has_choices(std::size_t line, std::uint32_t from) const;
};

/// By tab; nullopt for one that is hidden, and for one that holds more than a form does.
[[nodiscard]] std::vector<std::optional<Grid>> grids_of(const tables::Workbook& book);

}  // namespace mamori::forms
