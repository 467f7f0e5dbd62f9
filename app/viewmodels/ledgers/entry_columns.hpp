// Which fields of a ledger a table has room for, and how wide each column is.
#pragma once

#include "ledgers/ledger.hpp"
#include "viewmodels/lists/keyed_list_model.hpp"

#include <vector>

namespace mamori::app {

struct EntryColumn {
  std::size_t field = 0;
  double letters = 0;  ///< width, in letters as wide as they are high
};

/// The columns that fit into `room` letters, in the order of the ledger's fields: the first field always, then what a
/// list is narrowed down by and shows below it, then choices, then the others as they come; what is left over is shared
/// out by width. Details hold the rest.
[[nodiscard]] std::vector<EntryColumn> columnsThatFit(const LedgerSpec& spec, double room, Language language);

/// The columns that a table has room for. key = field; `letters` = width, in letters as wide as they are high;
/// `narrowed`: only entries with one value of it are listed.
class EntryColumnModel final : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the page with the table")

 public:
  explicit EntryColumnModel(QObject* parent) : KeyedListModel({"key", "label", "letters", "narrowed"}, parent) {}

  /// `narrowed` = fields.
  void fit(const LedgerSpec& spec, double room, Language language, const std::vector<std::size_t>& narrowed = {});
};

}  // namespace mamori::app
