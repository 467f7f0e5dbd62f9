// The vendors' sheets that a paper of a pharmacy does not count: who, why, and what they said all the same.
#pragma once

#include "desks/views.hpp"
#include "reports/paper/composer.hpp"
#include "reports/spreadsheet.hpp"

#include <span>
#include <vector>

namespace mamori::reports {

/// A heading and a line for each; nothing where none is left out. Speaks Japanese. What there is no room for is
/// counted. `not_counted`: their sheets, of which the rows follow that say something else than what was signed.
void put_left_out(Composer& page, const desks::Overview& overview, std::span<const desks::SheetView> not_counted);
/// The same as a table: who, why, the counts of both parts, the numbers of the rows that say いいえ, on what they
/// stand.
[[nodiscard]] Grid grid_of(const std::vector<desks::LeftOut>& left_out);

}  // namespace mamori::reports
