// What the remark beside an answer says about it.
#pragma once

#include "forms/filled.hpp"

namespace mamori::forms {

/// Beside はい a remark may say anything against it: only one that names who or where is taken for none. Beside
/// いいえ one that speaks of what was done, or of a mistake.
void heed_remark(FilledRow& row);

}  // namespace mamori::forms
