// The history's sentences about ledgers, evidence, questions, incidents and the nine principles.
#pragma once

#include "viewmodels/shell/desk_session.hpp"

#include <QString>

namespace mamori::app {

/// What happened to a ledger and what belongs to it. Empty for anything else.
[[nodiscard]] QString ledger_sentence(const HistoryDetail& told, DeskSession& session);
/// What stood in an entry, a field to a line, of a change only what differs. Nullopt where the value is shown as any.
[[nodiscard]] std::optional<QString> ledger_value(const HistoryDetail& told, const FactValue& value, Language language);

}  // namespace mamori::app
