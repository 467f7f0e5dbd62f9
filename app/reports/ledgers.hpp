// The ledgers as tables on A4, and a part of the history: what a pharmacy keeps in its binder.
#pragma once

#include "ledgers/ledger.hpp"
#include "reports/paper/composer.hpp"

namespace mamori::reports {

/// The entries in their order on A4 on its side; a field that no entry fills has no column. Speaks Japanese.
[[nodiscard]] Paper ledger_of(Ledger ledger, const std::vector<Entry>& entries, const Imprint& imprint);

/// One entry of the history, in words.
struct HistoryLine {
  QString when;
  QString who;
  QString what;
  QString reason;  ///< empty where none was given
};

/// Newest first, as they come. `narrowed`: what was left out, in words; empty where nothing was.
[[nodiscard]] Paper history_of(const std::vector<HistoryLine>& lines, const QString& narrowed, const Imprint& imprint);

}  // namespace mamori::reports
