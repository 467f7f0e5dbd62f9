// The history's sentences about editions and years.
#pragma once

#include "viewmodels/shell/desk_session.hpp"

#include <QString>

namespace mamori::app {

/// Empty for an entry about something else.
[[nodiscard]] QString year_sentence(const HistoryEntry& entry, const DeskSession& session);

}  // namespace mamori::app
