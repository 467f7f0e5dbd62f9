// One page that says where a pharmacy stands: a ring for each sheet, the target days in their order, and what is not
// filled in. It counts what is filled in and judges nothing.
#pragma once

#include "desks/views.hpp"
#include "reports/paper/composer.hpp"

#include <span>
#include <vector>

namespace mamori::reports {

/// Speaks Japanese. What the page has no room for is counted in its last line. `not_counted`: the sheets of the
/// vendors that are left out.
[[nodiscard]] Paper summary_of(const desks::Overview& overview, const std::vector<desks::SheetView>& sheets,
                               std::span<const desks::SheetView> not_counted = {});

/// The signed status as a page: the counts in a table, and the codes that `mamori-cli verify` and the inspector's
/// desk read from a scan. Errors: those of set_codes.
[[nodiscard]] Result<Paper> status_page_of(const desks::Overview& overview, const std::vector<desks::SheetView>& sheets,
                                           const desks::Outgoing& status,
                                           std::span<const desks::SheetView> not_counted = {});

}  // namespace mamori::reports
