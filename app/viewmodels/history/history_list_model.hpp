// Entries of the history as lines of a list, newest first; more are read as the list nears its end.
#pragma once

#include "viewmodels/history/history_words.hpp"
#include "viewmodels/lists/keyed_list_model.hpp"
#include "viewmodels/shell/desk_session.hpp"

#include <QtQml/qqmlregistration.h>

namespace mamori::app {

/// key = number of the entry; `day` above it, `text` what happened, `detail` when and by whom, `departed`: something
/// went off the device.
class HistoryListModel final : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the app")

 public:
  /// With `of_one_row` the lines stand beside that row and do not name it, and there is but one page of them.
  HistoryListModel(DeskSession& session, int page, bool of_one_row, QObject* parent);

  /// Reads the first page anew. Errors: storage_*.
  Result<void> show(const HistoryFilter& filter);
  void clear();

  [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
  void fetchMore(const QModelIndex& parent) override;

 private:
  Result<std::vector<QVariantList>> read(std::uint64_t before);

  DeskSession& session_;
  int page_;
  bool of_one_row_;
  std::optional<HistoryWords> words_;
  HistoryFilter filter_;
  std::uint64_t before_ = 0;
  bool more_ = false;
};

}  // namespace mamori::app
