// Words in a field that nothing reads before they are saved, such as a reason: they outlive a lock, at their place.
#pragma once

#include "viewmodels/shell/desk_session.hpp"

#include <QQmlEngine>

namespace mamori::app {

class Jotting final : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the view model of its page")
  Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)

 public:
  /// `session` outlives the jotting.
  explicit Jotting(DeskSession& session, QObject* parent = nullptr);

  /// What was typed there and not saved. An empty place has nothing.
  void at(const QString& place);
  [[nodiscard]] QString text() const { return text_; }
  void setText(const QString& text);
  /// It was saved, or thrown away.
  Q_INVOKABLE void clear() { setText({}); }

 signals:
  void textChanged();

 private:
  DeskSession& session_;
  QString place_;
  QString text_;
};

}  // namespace mamori::app
