// One line of a tab, cut into what may be a row's number, its wording, what stands before it, and what answers it.
#pragma once

#include "forms/grid.hpp"
#include "forms/marks.hpp"

#include <map>
#include <optional>
#include <vector>

namespace mamori::forms {

/// What the columns of a table are, by its head.
class Columns {
 public:
  using ByHand = std::map<std::uint32_t, HeadWord>;
  Columns() = default;
  /// `by_hand` is what a person said, and holds whatever the head says.
  explicit Columns(ByHand by_hand) : by_hand_(std::move(by_hand)) {}

  /// Takes the cells of a head in; a second line of the head adds to the first.
  void add(const GridLine& head);
  [[nodiscard]] bool known() const { return !heads_.empty(); }
  /// Forgets the head, not what a person said.
  void clear();
  [[nodiscard]] std::optional<HeadWord> by_hand(std::uint32_t column) const;
  /// By a person's word, the head above it or the nearest to its left; none left of all heads.
  [[nodiscard]] HeadWord role(std::uint32_t column) const;
  /// Heads that name a target: サーバ | 端末PC | ネットワーク機器.
  [[nodiscard]] const std::map<std::uint32_t, Target>& targets() const { return targets_; }
  /// The first column for answers or remarks; none where the head names none.
  [[nodiscard]] std::optional<std::uint32_t> first_answer() const;

 private:
  ByHand by_hand_;
  std::map<std::uint32_t, HeadWord> heads_;
  std::map<std::uint32_t, Target> targets_;
};

/// Whether a line is (part of) a table's head; `inside` when a head was seen in the line above.
[[nodiscard]] bool is_head(const GridLine& line, bool inside);

struct Cut {
  std::optional<Mark> mark;
  const Spot* mark_spot = nullptr;
  const Spot* wording_spot = nullptr;  ///< may be the mark's
  std::string wording;                 ///< as printed
  bool id_is_number = false;           ///< Excel made a number of what was typed
  bool moved = false;                  ///< the row stands in a column of answers
  std::vector<const Spot*> before;     ///< left of the row; where there is no number, all that is no answer
  std::vector<const Spot*> after;      ///< right of the wording, no answers
  std::vector<const Spot*> answers;
  std::vector<const Spot*> remarks;
  std::vector<const Spot*> unused;  ///< a person said that nothing of the form stands in their column

  [[nodiscard]] bool answered() const { return !answers.empty(); }
};
[[nodiscard]] Cut cut_of(const GridLine& line, const Columns& columns);

}  // namespace mamori::forms
