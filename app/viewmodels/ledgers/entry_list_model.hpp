// The entries of a ledger as a list of any length: it knows how many there are and reads a page when the screen comes
// to it.
#pragma once

#include "viewmodels/shell/desk_session.hpp"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <map>

namespace mamori::app {

/// A field as a person reads it: days written out, choices by their label.
[[nodiscard]] QString shownText(const FieldSpec& field, const std::string& value, Language language);

class EntryListModel : public QAbstractListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the ledgers page")
  Q_PROPERTY(int count READ count NOTIFY countChanged)

 public:
  explicit EntryListModel(DeskSession& session, QObject* parent);

  [[nodiscard]] int count() const { return static_cast<int>(total_); }
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  /// Shows what fits `query`; its offset and limit are the list's own. Errors: storage_*.
  Result<void> show(const EntryQuery& query);
  void clear();

 signals:
  void countChanged();

 private:
  enum Role { Key = Qt::UserRole, Name, Detail };

  [[nodiscard]] const Entry* entryAt(std::size_t row) const;
  [[nodiscard]] QString detailOf(const Entry& entry) const;

  DeskSession& session_;
  EntryQuery query_;
  std::size_t total_ = 0;
  mutable std::map<std::size_t, std::vector<Entry>> pages_;
};

}  // namespace mamori::app
