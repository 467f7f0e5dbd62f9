// What the columns of a table are entered for: the first check, the target day, the second check, a remark.
#pragma once

#include "forms/answered.hpp"
#include "forms/cut.hpp"
#include "forms/grid.hpp"

#include <optional>
#include <set>
#include <vector>

namespace mamori::forms {

enum class Phase : std::uint8_t { none, first, target, second, remark, other };

struct ColumnUse {
  Phase phase = Phase::none;
  Meaning meaning = Meaning::open;
  bool day = false;    ///< its own head names a day
  bool alone = false;  ///< no other column of the same check takes its word, so that day and word may share a cell
  bool named = false;  ///< the head says which check it is, or it is the only cell below its head
};

/// The heads of one table, a line of the tab each.
class FilledColumns {
 public:
  /// `year`: of the edition; a column whose head names another is none of it.
  FilledColumns(const tables::Sheet& sheet, FiscalYear year) : sheet_(sheet), year_(year) {}

  void clear();
  void add(const GridLine& head);
  [[nodiscard]] bool known() const { return !lines_.empty(); }
  [[nodiscard]] ColumnUse use(std::uint32_t column) const;
  /// Every column below a head for answers or remarks, from the left.
  [[nodiscard]] std::vector<std::uint32_t> entered() const;
  /// Where answers and remarks are told from texts.
  [[nodiscard]] const Columns& columns() const { return columns_; }

 private:
  struct Head {
    std::uint32_t first = 0;
    std::uint32_t last = 0;  ///< of a merged block; `first` where it is none
    std::string folded;
  };
  /// The heads over a column from the top down.
  [[nodiscard]] std::vector<const Head*> over(std::uint32_t column) const;
  /// What the heads over a column say of it alone.
  [[nodiscard]] ColumnUse own_use(std::uint32_t column) const;
  /// Every column that a head lies over.
  [[nodiscard]] std::set<std::uint32_t> headed() const;

  const tables::Sheet& sheet_;
  FiscalYear year_;
  std::vector<std::vector<Head>> lines_;
  std::set<Phase> said_apart_;  ///< checks with a column for their word
  Columns columns_;
};

/// A line of nothing but はい | いいえ | 該当なし below a head.
[[nodiscard]] bool is_verdict_head(const GridLine& line);

}  // namespace mamori::forms
