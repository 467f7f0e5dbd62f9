// The history's sentences about trust and asking.
#pragma once

#include "vault/records.hpp"

#include <QString>

namespace mamori::app {

/// What people did about trust and asking; `who` is the vendor. Empty for anything else.
[[nodiscard]] QString asking_sentence(Action action, const QString& who);

}  // namespace mamori::app
