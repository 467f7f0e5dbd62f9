// The list of an inspector or a head office: which pharmacy misses what, as a page with bars and as a spreadsheet.
#pragma once

#include "desks/pharmacy_board.hpp"
#include "reports/paper/composer.hpp"
#include "reports/spreadsheet.hpp"

namespace mamori::reports {

/// Lines that paper takes; more than that are for a spreadsheet.
inline constexpr std::size_t most_pharmacies = 2000;

/// The list as it is shown: narrowed and in its order.
struct PharmacyTable {
  std::string owner;  ///< the inspector's office, or the chain
  CivilDate today = CivilDate::from_days(0);
  desks::BoardTotals totals = {};  ///< over everything, whatever the list shows
  std::vector<StatusLine> lines = {};
};

/// The numbers of all its keys on every core, before they are shown one by one.
void derive_numbers(const PharmacyTable& table);
/// Speaks Japanese. A4 upright, the head again on each page.
[[nodiscard]] Paper pharmacies_of(const PharmacyTable& table);
/// Name, things missing, the day it was shown, its age in days, state, key and note.
[[nodiscard]] Grid grid_of(const PharmacyTable& table);

}  // namespace mamori::reports
