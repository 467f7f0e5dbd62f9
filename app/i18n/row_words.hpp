// The words that stand for a row of the form, or for an edition of it, on screens, on paper and on the command line.
#pragma once

#include "editions/edition.hpp"

#include <QString>

namespace mamori::app {

/// The wording of the form or, where nobody here has seen it, our title marked as 原文未確認.
[[nodiscard]] QString wording_text(const Row& row, Language language = Language::ja);
/// What an edition is called; of a fiscal year before today's with how old it is: 令和5年度版（3年度前の様式）.
[[nodiscard]] QString edition_text(const Edition& edition, CivilDate today, Language language = Language::ja);

}  // namespace mamori::app
