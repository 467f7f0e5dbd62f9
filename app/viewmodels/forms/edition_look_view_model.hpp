// An edition of the form for reading: its rows in the form's order with what is not sure about each. Any edition that
// is here, whether its year was begun or not.
#pragma once

#include "viewmodels/lists/keyed_list_model.hpp"
#include "viewmodels/shell/desk_session.hpp"

#include <QObject>

namespace mamori::app {

/// The rows of the chosen sheet. key = place; `part` = the form's title over the rows of one obligation and `heading` =
/// section and target, each where it begins; `note` = what the form prints below the wording; `doubts` = what is not
/// sure.
class EditionRowModel final : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by 様式")

 public:
  explicit EditionRowModel(QObject* parent)
      : KeyedListModel({"key", "part", "heading", "number", "wording", "note", "doubts"}, parent) {}
};

class EditionLookViewModel final : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by 様式")
  Q_PROPERTY(bool ready READ ready NOTIFY refreshed)
  /// With how old it is: 令和6年度版（2年度前の様式）.
  Q_PROPERTY(QString title READ title NOTIFY refreshed)
  Q_PROPERTY(QString formName READ formName NOTIFY refreshed)
  /// The notice that it came with, as cited; may be empty.
  Q_PROPERTY(QString issued READ issued NOTIFY refreshed)
  /// The sheets that it has, and the one that is shown.
  Q_PROPERTY(QList<QString> sheets READ sheets NOTIFY refreshed)
  Q_PROPERTY(int sheet READ sheet NOTIFY refreshed)
  /// What is not sure about the edition and the sheet as a whole, a line each.
  Q_PROPERTY(QString doubts READ doubts NOTIFY refreshed)
  Q_PROPERTY(mamori::app::EditionRowModel* rows READ rows CONSTANT)

 public:
  /// `session` outlives the view model.
  explicit EditionLookViewModel(DeskSession& session, QObject* parent = nullptr);

  [[nodiscard]] bool ready() const { return !id_.empty(); }
  [[nodiscard]] QString title() const;
  [[nodiscard]] QString formName() const;
  [[nodiscard]] QString issued() const;
  [[nodiscard]] QStringList sheets() const;
  [[nodiscard]] int sheet() const { return sheet_; }
  [[nodiscard]] QString doubts() const;
  [[nodiscard]] EditionRowModel* rows() const { return rows_; }

  Q_INVOKABLE void open(const QString& edition);
  Q_INVOKABLE void choose(int sheet);
  Q_INVOKABLE void close();

 signals:
  void refreshed();

 private:
  /// nullptr while none is open.
  [[nodiscard]] const Edition* edition() const;
  [[nodiscard]] std::vector<SheetKind> kinds() const;
  void show();

  DeskSession& session_;
  EditionRowModel* rows_;
  std::string id_;
  int sheet_ = 0;
};

}  // namespace mamori::app
