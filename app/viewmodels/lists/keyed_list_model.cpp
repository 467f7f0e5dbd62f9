#include "viewmodels/lists/keyed_list_model.hpp"

#include <algorithm>
#include <iterator>

namespace mamori::app {
namespace {

bool hasKey(const std::vector<QVariantList>& rows, const QVariant& key) {
  return std::any_of(rows.begin(), rows.end(), [&](const QVariantList& row) { return row.front() == key; });
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
  for (int i = count() - 1; i >= 0; --i) {
    if (hasKey(wanted, rows_[static_cast<std::size_t>(i)].front())) continue;
    beginRemoveRows({}, i, i);
    rows_.erase(rows_.begin() + i);
    endRemoveRows();
  }
}

bool KeyedListModel::insertNew(const std::vector<QVariantList>& wanted) {
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    if (i < rows_.size() && rows_[i].front() == wanted[i].front()) continue;
    if (rowOf(wanted[i].front()) >= 0) return false;
    const int at = static_cast<int>(i);
    beginInsertRows({}, at, at);
    rows_.insert(rows_.begin() + at, wanted[i]);
    endInsertRows();
  }
  return true;
}

}  // namespace mamori::app
