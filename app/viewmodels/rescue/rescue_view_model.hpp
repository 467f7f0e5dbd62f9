// What can still be read of a damaged store, without changing a byte of it: sheet by sheet, the vendors, the history.
#pragma once

#include "editions/library.hpp"
#include "vault/backup/rescue.hpp"
#include "viewmodels/lists/keyed_list_model.hpp"

#include <QStringList>

namespace mamori::app {

/// The answers of one sheet that can be read. key = place in the form; `title` of the row, `detail` its answer.
class RescuedListModel final : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the rescue view")

 public:
  explicit RescuedListModel(QObject* parent) : KeyedListModel({"key", "title", "detail"}, parent) {}
};

class RescueViewModel final : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the app")
  /// The pharmacy or the vendor; empty when that could not be read.
  Q_PROPERTY(QString owner READ owner NOTIFY refreshed)
  /// What could not be read in part, in words; empty when everything could.
  Q_PROPERTY(QString losses READ losses NOTIFY refreshed)
  Q_PROPERTY(QList<QString> sheets READ sheets NOTIFY refreshed)
  /// Place in `sheets`.
  Q_PROPERTY(int sheet READ sheet NOTIFY refreshed)
  /// Answers of this sheet may be missing.
  Q_PROPERTY(bool unreadable READ unreadable NOTIFY refreshed)
  Q_PROPERTY(mamori::app::RescuedListModel* rows READ rows CONSTANT)
  Q_PROPERTY(QString vendors READ vendors NOTIFY refreshed)
  /// How many entries of the history can be read, and until when; empty for none.
  Q_PROPERTY(QString history READ history NOTIFY refreshed)

 public:
  explicit RescueViewModel(const Library& library, QObject* parent = nullptr);

  [[nodiscard]] QString owner() const { return QString::fromStdString(rescued_.profile.name); }
  [[nodiscard]] QString losses() const;
  [[nodiscard]] QStringList sheets() const;
  [[nodiscard]] int sheet() const { return sheet_; }
  [[nodiscard]] bool unreadable() const;
  [[nodiscard]] RescuedListModel* rows() const { return rows_; }
  [[nodiscard]] QString vendors() const;
  [[nodiscard]] QString history() const;

  void show(vault::Rescued rescued, Language language);
  void clear();
  Q_INVOKABLE void choose(int sheet);

 signals:
  void refreshed();

 private:
  [[nodiscard]] QString titleOf(const SheetRecord& record) const;

  const Library& library_;
  Language language_ = Language::ja;
  vault::Rescued rescued_;
  RescuedListModel* rows_;
  int sheet_ = 0;
};

}  // namespace mamori::app
