// What changed from one edition to another, row by row: for a person who knows last year's form, and for a vendor who
// has to answer again.
#pragma once

#include "editions/lineage.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace mamori::editions {

/// What became of a row, the first that is true.
enum class Change : std::uint8_t {
  added,     ///< nothing of the earlier edition leads to it
  gone,      ///< nothing of the later edition comes from it
  merged,    ///< it comes from several rows
  split,     ///< what it comes from leads to other rows too
  reworded,  ///< other words, or words that nobody here has seen
  moved,     ///< the same words under another number, section or target
  same,
};
[[nodiscard]] std::string_view name_of(Change);

/// A piece of a wording: kept by the other edition, or its own.
struct Piece {
  std::string text;
  bool own = false;
  friend bool operator==(const Piece&, const Piece&) = default;
};

struct RowChange {
  Change change = Change::same;
  std::vector<const Row*> before = {};   ///< of the earlier edition in official order; empty for what was added
  const Row* after = nullptr;            ///< of the later edition; null for what is gone
  bool moved = false;                    ///< also beside another change
  std::vector<Piece> before_words = {};  ///< of a single row before, where both wordings are known
  std::vector<Piece> after_words = {};
  /// An answer to the earlier edition does not stand for this row as it is: it is new, other words, other rows put
  /// together or taken apart, or about other machines.
  bool answer_again = false;
};

/// Every row of a sheet of `after` in official order, then what is gone of `before`. `origins` as origins_between gives
/// them. The rows point into the two editions.
[[nodiscard]] std::vector<RowChange> difference(const Edition& before, const Edition& after, SheetKind sheet,
                                                const std::vector<RowOrigin>& origins);

/// Two wordings laid side by side: the pieces of each, letter by letter, with what both have in common. A letter or two
/// in common between two changes count as changed, so that words are marked and not crumbs.
struct WordsCompared {
  std::vector<Piece> before;
  std::vector<Piece> after;
};
[[nodiscard]] WordsCompared compare_words(std::string_view before, std::string_view after);

}  // namespace mamori::editions
