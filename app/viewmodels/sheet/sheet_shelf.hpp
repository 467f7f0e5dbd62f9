// All sheets of the desk side by side, to choose one from: the pharmacy's own first, then one a vendor's system; those
// of earlier years behind them, newest year first.
#pragma once

#include "viewmodels/shell/desk_session.hpp"

#include <QList>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace mamori::app {

class SheetShelf final : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the app")
  /// "薬局確認用", then "レセコン株式会社 ・ レセコン", then "令和5年度版 ・ 薬局確認用".
  Q_PROPERTY(QList<QString> names READ names NOTIFY refreshed)

 public:
  /// `session` outlives the shelf.
  explicit SheetShelf(DeskSession& session, QObject* parent = nullptr);

  [[nodiscard]] QList<QString> names() const { return names_; }
  /// The sheet at a place of `names`; 0 outside.
  Q_INVOKABLE int sheetAt(int place) const { return sheets_.value(place); }
  /// The place of a sheet in `names`, or -1.
  Q_INVOKABLE int placeOf(int sheet) const { return int(sheets_.indexOf(sheet)); }

 signals:
  void refreshed();

 private:
  void refresh();
  void addEarlier(const Edition& in_use);

  DeskSession& session_;
  QList<QString> names_;
  QList<int> sheets_;
};

}  // namespace mamori::app
