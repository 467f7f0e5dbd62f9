// The one list model of the house: rows with a stable `key` role, changed in place so that a list on the screen keeps
// its scroll position, selection and focus when the desk hands out a new snapshot.
//
// Models name this base, and view models theirs, with its namespaces: qmllint 6.4 finds a base only by its full name.
#pragma once

#include <QAbstractListModel>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>
#include <vector>

namespace mamori::app {

class KeyedListModel : public QAbstractListModel {
  Q_OBJECT
  QML_ANONYMOUS
  Q_PROPERTY(int count READ count NOTIFY countChanged)

 public:
  /// `roles` are the names QML sees; the first is "key", and its values are unique within the list.
  explicit KeyedListModel(const QList<QByteArray>& roles, QObject* parent = nullptr);

  [[nodiscard]] int count() const { return static_cast<int>(rows_.size()); }
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  /// Each row has one value a role, in the order of the roles.
  void setRows(std::vector<QVariantList> rows);
  /// Adds rows with new keys at the end.
  void appendRows(std::vector<QVariantList> rows);
  /// The value of a role in a row; invalid outside the list.
  [[nodiscard]] QVariant value(int row, const QByteArray& role) const;
  /// The row of a key, or -1.
  [[nodiscard]] int rowOf(const QVariant& key) const;

 signals:
  void countChanged();

 private:
  void removeGone(const std::vector<QVariantList>& wanted);
  [[nodiscard]] bool insertNew(const std::vector<QVariantList>& wanted);

  QHash<int, QByteArray> roles_;
  std::vector<QVariantList> rows_;
};

}  // namespace mamori::app
