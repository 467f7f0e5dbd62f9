// 連絡体制図 as a drawing: where each box stands and how the lines run, from the list of contacts alone. One pure
// function for the tablet, the phone and the page.
#pragma once

#include "ledgers/ledger.hpp"

#include <array>

namespace mamori::ledgers {

/// Codes of the kinds of contacts that the manual expects on a chart, in its order (II 3(1)).
inline constexpr std::array<std::string_view, 7> kinds_of_chart{"inside", "head_office", "vendor",  "security",
                                                                "expert", "police",      "ministry"};

/// Sizes in the unit of whoever draws: pixels on a screen, millimetres on paper.
struct ChartRoom {
  double width = 0;
  double box_width = 0;  ///< wanted; boxes grow narrower where the room is small
  double box_height = 0;
  double gap = 0;     ///< between boxes, both ways
  double indent = 0;  ///< of a box below the one that calls it
};

struct ChartPoint {
  double x = 0;
  double y = 0;
};

struct ChartBox {
  std::size_t contact = 0;  ///< place in the list
  double x = 0;
  double y = 0;
  double width = 0;
  double height = 0;
  std::vector<std::string> also_called_by;  ///< callers beside the one above it: said in words, not by a crossing line
};

/// From the one who calls to the one who is called, along right angles and through no box.
struct ChartLine {
  std::size_t from = 0;
  std::size_t to = 0;
  std::vector<ChartPoint> points;
};

struct Chart {
  std::vector<ChartBox> boxes;  ///< in the order of reading: everybody below the one who calls them
  std::vector<ChartLine> lines;
  double width = 0;
  double height = 0;
};

/// Those whom nobody calls stand first, each with those it calls below it; side by side as far as the width goes, then
/// in the next band. Circles are cut where they close. The order among equals is the field 連絡の順番, then the list's.
[[nodiscard]] Chart lay_out(const std::vector<Entry>& contacts, const ChartRoom& room);

/// The contacts in the order of calling: 連絡の順番 where it is given, the rest as the chart reads.
[[nodiscard]] std::vector<std::size_t> calling_order(const std::vector<Entry>& contacts);

/// The same digits, however they are grouped and whether or not they are written full width.
[[nodiscard]] bool same_telephone(std::string_view one, std::string_view other);

/// What is noted beside a contact; beside the ministry's number of the notice also from which telephones it cannot be
/// reached, unless somebody wrote of that.
[[nodiscard]] std::string note_beside(std::string_view telephone, std::string note, const Poster& poster,
                                      Language language);

}  // namespace mamori::ledgers
