// The history's sentences about trust and asking.
#pragma once

#include "vault/records.hpp"

#include <QString>
#include <string_view>

namespace mamori::app {

/// What people did about trust and asking; `who` is the vendor. Empty for anything else.
[[nodiscard]] QString asking_sentence(Action action, const QString& who);
/// "QR", "ファイル" …: how something left, by the word that the history has for it.
[[nodiscard]] QString way_word(std::string_view name);
/// How a request left, and what was noted beside it.
[[nodiscard]] QString sending_value(const FactValue& value);
/// Where a request stood or stands.
[[nodiscard]] QString state_value(const FactValue& value);
/// Whether a vendor is asked.
[[nodiscard]] QString tie_value(const FactValue& value);

}  // namespace mamori::app
