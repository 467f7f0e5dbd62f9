// What changed from one edition of the form to the next, as a paper: every row that is not the same with both wordings
// beside each other, and which of them a vendor has to answer again.
#pragma once

#include "editions/library.hpp"
#include "reports/paper/composer.hpp"

namespace mamori::reports {

/// A4, in Japanese. ［　］ stands around words that only the one edition has. `before` and `after` are of `library`.
[[nodiscard]] Paper changes_of(const Library& library, const Edition& before, const Edition& after,
                               const Imprint& imprint);

}  // namespace mamori::reports
