// The lines of an inspector's list as a screen asks for them: nothing is copied, however many there are.
#pragma once

#include "desks/pharmacy_board.hpp"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace mamori::app {

/// key = id of the status that stands for the pharmacy; `missing` things; `days` since it was shown; `state` as
/// PharmacyViewModel::State; `share` of the most that any line misses, 0 to 1; `stale`, `namesake`; `note`.
class PharmacyListModel final : public QAbstractListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the inspector's desk")
  Q_PROPERTY(int count READ count NOTIFY countChanged)

 public:
  explicit PharmacyListModel(QObject* parent);

  /// `board` outlives the model or the next call. The same lines in the same order keep their place on the screen.
  void show(const desks::PharmacyBoard* board, std::vector<std::uint32_t> order, CivilDate today);

  [[nodiscard]] int count() const { return static_cast<int>(order_.size()); }
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
  [[nodiscard]] const std::vector<std::uint32_t>& order() const { return order_; }

 signals:
  void countChanged();

 private:
  enum Role { Key = Qt::UserRole, Name, Missing, Days, State, Share, Stale, Namesake, Note };

  const desks::PharmacyBoard* board_ = nullptr;
  std::vector<std::uint32_t> order_;
  CivilDate today_ = CivilDate::from_days(0);
  std::int64_t most_ = 1;  ///< that any line misses
};

}  // namespace mamori::app
