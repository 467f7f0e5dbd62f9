// The words that stand for a row of the form, on screens, on paper and on the command line.
#pragma once

#include "editions/edition.hpp"

#include <QString>

namespace mamori::app {

/// The wording of the form or, where nobody here has seen it, our title marked as 原文未確認.
[[nodiscard]] QString wording_text(const Row& row, Language language = Language::ja);

}  // namespace mamori::app
