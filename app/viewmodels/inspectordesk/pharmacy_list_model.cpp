#include "viewmodels/inspectordesk/pharmacy_list_model.hpp"

#include <algorithm>

namespace mamori::app {

PharmacyListModel::PharmacyListModel(QObject* parent) : QAbstractListModel(parent) {}

void PharmacyListModel::show(const desks::PharmacyBoard* board, std::vector<std::uint32_t> order, CivilDate today) {
  const bool same = board != nullptr && order == order_;
  const auto before = count();
  if (!same) beginResetModel();
  board_ = board;
  order_ = std::move(order);
  today_ = today;
  most_ = 1;
  for (const auto place : order_) most_ = std::max(most_, board_->lines()[place].shown->missing);
  if (!same) {
    endResetModel();
  } else if (!order_.empty()) {
    emit dataChanged(index(0), index(count() - 1));
  }
  if (before != count()) emit countChanged();
}

int PharmacyListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : count();
}

QVariant PharmacyListModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= count()) return {};
  const desks::BoardLine& line = board_->lines()[order_[static_cast<std::size_t>(index.row())]];
  const StatusLine& shown = *line.shown;
  switch (role) {
    case Key:
      return static_cast<int>(shown.id);
    case Name:
      return QString::fromStdString(shown.pharmacy);
    case Missing:
      return static_cast<int>(shown.missing);
    case Days:
      return desks::age_of(shown, today_);
    case State:
      return static_cast<int>(shown.state);
    case Share:
      return static_cast<double>(shown.missing) / static_cast<double>(most_);
    case Stale:
      return desks::age_of(shown, today_) > desks::stale_days;
    case Namesake:
      return line.namesake;
    case Note:
      return QString::fromStdString(shown.note);
    default:
      return {};
  }
}

QHash<int, QByteArray> PharmacyListModel::roleNames() const {
  return {{Key, "key"},     {Name, "name"},   {Missing, "missing"}, {Days, "days"},        {State, "standing"},
          {Share, "share"}, {Stale, "stale"}, {Note, "note"},       {Namesake, "namesake"}};
}

}  // namespace mamori::app
