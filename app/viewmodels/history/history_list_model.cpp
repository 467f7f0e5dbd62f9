#include "viewmodels/history/history_list_model.hpp"

#include "vault/history.hpp"
#include "viewmodels/shell/date_text.hpp"

#include <limits>

namespace mamori::app {

HistoryListModel::HistoryListModel(DeskSession& session, int page, bool of_one_row, QObject* parent)
    : KeyedListModel({"key", "day", "text", "detail", "departed"}, parent),
      session_(session),
      page_(page),
      of_one_row_(of_one_row) {}

Result<void> HistoryListModel::show(const HistoryFilter& filter) {
  filter_ = filter;
  words_.emplace(session_);
  MAMORI_TAKE(auto rows, read(std::numeric_limits<std::int64_t>::max()));
  setRows(std::move(rows));
  return {};
}

void HistoryListModel::clear() {
  more_ = false;
  words_.reset();
  setRows({});
}

Result<std::vector<QVariantList>> HistoryListModel::read(std::uint64_t before) {
  const auto entries = session_.vault().history_page(filter_, before, static_cast<std::size_t>(page_));
  if (!entries) return pass_on(entries);
  std::vector<QVariantList> rows;
  for (const HistoryEntry& entry : *entries) {
    MAMORI_TAKE(auto told, session_.vault().history_detail(entry.sequence));
    const CivilDate day = local_date(entry.time);
    const Language language = session_.language();
    QString detail = words_->byline(entry);
    if (of_one_row_) detail.prepend(dayTextPlain(day, language) + u' ');
    rows.push_back({QVariant::fromValue(static_cast<qlonglong>(entry.sequence)), dayText(day, language),
                    of_one_row_ ? words_->change(told) : words_->sentence(told), detail,
                    vault::leaves_device(entry.action)});
  }
  more_ = !of_one_row_ && entries->size() == static_cast<std::size_t>(page_);
  if (!entries->empty()) before_ = entries->back().sequence;
  return rows;
}

bool HistoryListModel::canFetchMore(const QModelIndex& parent) const {
  return !parent.isValid() && more_ && session_.isOpen();
}

void HistoryListModel::fetchMore(const QModelIndex& parent) {
  if (!canFetchMore(parent)) return;
  auto rows = read(before_);
  // What cannot be read now is asked for again as soon as the list moves.
  if (rows) appendRows(std::move(*rows));
}

}  // namespace mamori::app
