// Words about a copy of the form that came back filled in: what was found, and why it is not sure.
#pragma once

#include "forms/fill.hpp"

#include <QString>

namespace mamori::app {

/// That an answer, a day … has no place in a form that was filled in, or does not read back as it was meant.
[[nodiscard]] QString missingText(forms::FilledField field);
/// What stood in a form and gave way to what was filled in, with its cell.
[[nodiscard]] QString replacedText(const forms::Replaced& gone);
[[nodiscard]] QString filledDoubtText(forms::FilledDoubt doubt);
/// "はい（D7）", "目標日 令和8年9月1日（F7）": one value with its cell.
[[nodiscard]] QString foundText(const forms::FoundValue& value, Language language);

}  // namespace mamori::app
