// The first page of 台帳: each ledger with how much is in it, when it was last written to, what stands on it and what
// it lacks.
#pragma once

#include "viewmodels/lists/keyed_list_model.hpp"
#include "viewmodels/shell/desk_session.hpp"

namespace mamori::app {

/// key = Ledger; `changed` = a day in words, empty while nothing is in it; `serves` = numbers of rows, empty where none
/// stands on it; `lacking` = what the questions about it say, a line each.
class LedgerTileModel final : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the ledgers page")

 public:
  explicit LedgerTileModel(QObject* parent)
      : KeyedListModel({"key", "title", "entries", "changed", "serves", "lacking"}, parent) {}

  /// Reads everything anew. Errors: storage_*.
  Result<void> show(DeskSession& session);
};

}  // namespace mamori::app
