// Words about a copy of the form that came back filled in: what was found, and why it is not sure.
#pragma once

#include "forms/filled.hpp"

#include <QString>

namespace mamori::app {

[[nodiscard]] QString filledDoubtText(forms::FilledDoubt doubt);
/// "はい（D7）", "目標日 令和8年9月1日（F7）": one value with its cell.
[[nodiscard]] QString foundText(const forms::FoundValue& value, Language language);

}  // namespace mamori::app
