// Looks at the rows of all files together: what each speaks about, and what makes one doubtful that looked sound alone.
#pragma once

#include "forms/walk.hpp"

#include <vector>

namespace mamori::forms {

/// The rows of one tab with their targets, doubts by their neighbours added. A row for several targets becomes several.
[[nodiscard]] std::vector<FoundRow> reviewed(Walked& tab);

/// Doubts that only all rows together show: the same row twice, a second gate, too few to be this form.
void review_all(std::vector<FoundRow>& rows);

}  // namespace mamori::forms
