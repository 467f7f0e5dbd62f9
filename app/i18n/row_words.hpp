// The words for a row of the form, an edition of it, or what rows stand on: on screens, on paper, on the command line.
#pragma once

#include "checklist/assessment.hpp"
#include "editions/edition.hpp"

#include <QString>

namespace mamori::app {

/// The wording of the form or, where nobody here has seen it, our title marked as 原文未確認.
[[nodiscard]] QString wording_text(const Row& row, Language language = Language::ja);
/// What an edition is called; of a fiscal year before today's with how old it is: 令和5年度版（3年度前の様式）.
[[nodiscard]] QString edition_text(const Edition& edition, CivilDate today, Language language = Language::ja);
/// On what a vendor's rows stand, counted: 署名 6・紙（写しあり） 1・手入力 0, and what of it needs to be said besides.
[[nodiscard]] QString footing_text(const Footing& footing, Language language = Language::ja);

}  // namespace mamori::app
