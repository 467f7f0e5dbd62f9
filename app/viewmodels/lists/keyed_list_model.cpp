#include "viewmodels/lists/keyed_list_model.hpp"

#include <QSet>
#include <algorithm>
#include <iterator>

namespace mamori::app {
namespace {

QSet<QString> keysOf(const std::vector<QVariantList>& rows) {
  QSet<QString> keys;
  keys.reserve(static_cast<qsizetype>(rows.size()));
  for (const QVariantList& row : rows) keys.insert(row.front().toString());
  return keys;
}

}  // namespace

KeyedListModel::KeyedListModel(const QList<QByteArray>& roles, QObject* parent) : QAbstractListModel(parent) {
  for (qsizetype i = 0; i < roles.size(); ++i) roles_.insert(Qt::UserRole + static_cast<int>(i), roles[i]);
}

int KeyedListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : count();
}

QVariant KeyedListModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= count()) return {};
  return rows_[static_cast<std::size_t>(index.row())].value(role - Qt::UserRole);
}

QHash<int, QByteArray> KeyedListModel::roleNames() const {
  return roles_;
}

QVariant KeyedListModel::value(int row, const QByteArray& role) const {
  return data(index(row), roles_.key(role, -1));
}

int KeyedListModel::rowOf(const QVariant& key) const {
  const auto found =
      std::find_if(rows_.begin(), rows_.end(), [&](const QVariantList& row) { return row.front() == key; });
  return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

void KeyedListModel::setRows(std::vector<QVariantList> rows) {
  const int before = count();
  removeGone(rows);
  if (!insertNew(rows)) {
    // The rows that stayed changed their order: nothing on the screen can be kept.
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
  } else {
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (rows_[i] == rows[i]) continue;
      rows_[i] = std::move(rows[i]);
      const auto at = index(static_cast<int>(i));
      emit dataChanged(at, at);
    }
  }
  if (before != count()) emit countChanged();
}

void KeyedListModel::appendRows(std::vector<QVariantList> rows) {
  if (rows.empty()) return;
  beginInsertRows({}, count(), count() + static_cast<int>(rows.size()) - 1);
  std::move(rows.begin(), rows.end(), std::back_inserter(rows_));
  endInsertRows();
  emit countChanged();
}

void KeyedListModel::removeGone(const std::vector<QVariantList>& wanted) {
  const auto stay = keysOf(wanted);
  const auto gone = [&](int row) { return !stay.contains(rows_[static_cast<std::size_t>(row)].front().toString()); };
  for (int last = count() - 1; last >= 0; --last) {
    if (!gone(last)) continue;
    // Neighbours go together.
    int first = last;
    while (first > 0 && gone(first - 1)) --first;
    beginRemoveRows({}, first, last);
    rows_.erase(rows_.begin() + first, rows_.begin() + last + 1);
    endRemoveRows();
    last = first;
  }
}

bool KeyedListModel::insertNew(const std::vector<QVariantList>& wanted) {
  const auto here = keysOf(rows_);
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    if (i < rows_.size() && rows_[i].front() == wanted[i].front()) continue;
    std::size_t end = i;
    while (end < wanted.size() && !here.contains(wanted[end].front().toString())) ++end;
    if (end == i) return false;
    beginInsertRows({}, static_cast<int>(i), static_cast<int>(end) - 1);
    rows_.insert(rows_.begin() + static_cast<std::ptrdiff_t>(i), wanted.begin() + static_cast<std::ptrdiff_t>(i),
                 wanted.begin() + static_cast<std::ptrdiff_t>(end));
    endInsertRows();
    i = end - 1;
  }
  return true;
}

}  // namespace mamori::app
