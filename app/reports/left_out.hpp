// The vendors' sheets that a paper of a pharmacy does not count: who, why, and what they said all the same.
#pragma once

#include "desks/views.hpp"
#include "reports/paper/composer.hpp"

namespace mamori::reports {

/// A heading and a line for each; nothing where none is left out. Speaks Japanese. What there is no room for is
/// counted.
void put_left_out(Composer& page, const desks::Overview& overview);

}  // namespace mamori::reports
