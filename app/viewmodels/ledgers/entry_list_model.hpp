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

/// That the maker no longer mends the system of this device, and since when; empty where it does, or where that is not
/// known.
[[nodiscard]] QString endedText(Ledger ledger, const Values& values, CivilDate today, Language language);

/// key, `name` = the first field, `detail` = what a list shows below it, `cells` = every field as a person reads it in
/// the order of the ledger's, `ended` = why the system of a device is a worry, empty while it is none.
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

  /// Shows what fits `query`; its offset and limit are the list's own. The same ledger anew stays where it was scrolled
  /// to. Errors: storage_*.
  Result<void> show(const EntryQuery& query);
  void clear();

 signals:
  void countChanged();

 private:
  enum Role { Key = Qt::UserRole, Name, Detail, Cells, Ended };

  [[nodiscard]] const Entry* entryAt(std::size_t row) const;
  [[nodiscard]] QString detailOf(const Entry& entry) const;
  [[nodiscard]] QStringList cellsOf(const Entry& entry) const;
  void resize(std::size_t total);

  DeskSession& session_;
  EntryQuery query_;
  std::size_t total_ = 0;
  mutable std::map<std::size_t, std::vector<Entry>> pages_;
};

}  // namespace mamori::app
