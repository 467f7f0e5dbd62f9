// The history's sentences about what an inspector was shown on the screen.
#pragma once

#include "base/text.hpp"

#include <QString>
#include <string>

namespace mamori::app {

/// What `what` (as Vault::note_shown has it) says was looked at; `owner` of a vendor's sheet. Empty for what left as
/// QR, file or paper.
[[nodiscard]] QString shown_sentence(const std::string& what, const QString& owner, Language language);

}  // namespace mamori::app
