// One page that says where a pharmacy stands: a ring for each sheet, the target days in their order, and what is not
// filled in. It counts what is filled in and judges nothing.
#pragma once

#include "desks/views.hpp"
#include "reports/paper/composer.hpp"

namespace mamori::reports {

/// Speaks Japanese. What the page has no room for is counted in its last line.
[[nodiscard]] Paper summary_of(const desks::Overview& overview, const std::vector<desks::SheetView>& sheets);

/// The signed status as a page: the counts in a table, and the codes that `mamori-cli verify` and the inspector's
/// desk read from a scan. Errors: those of set_codes.
[[nodiscard]] Result<Paper> status_page_of(const desks::Overview& overview, const std::vector<desks::SheetView>& sheets,
                                           const desks::Outgoing& status);

}  // namespace mamori::reports
