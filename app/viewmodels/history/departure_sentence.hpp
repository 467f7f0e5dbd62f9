// The history's sentences about files that left this device.
#pragma once

#include "vault/records.hpp"

#include <QString>

namespace mamori::app {

/// What left as a file, with the file's name; empty for anything but Action::taken_out.
[[nodiscard]] QString departure_sentence(const HistoryDetail& told, Language language);

}  // namespace mamori::app
