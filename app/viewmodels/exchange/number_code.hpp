// The number of a key as a code on the screen.
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace mamori::app {

class NumberCode : public QObject {
  Q_OBJECT
  QML_ELEMENT
  /// As they are read out; the code is of the digits alone. Empty: no code.
  Q_PROPERTY(QString digits READ digits WRITE setDigits NOTIFY changed)
  /// Modules a side, without the quiet zone; 0 when there is none.
  Q_PROPERTY(int size READ size NOTIFY changed)
  /// Its modules row by row, '1' is dark.
  Q_PROPERTY(QString bits READ bits NOTIFY changed)

 public:
  using QObject::QObject;

  [[nodiscard]] const QString& digits() const { return digits_; }
  void setDigits(const QString& digits);
  [[nodiscard]] int size() const { return size_; }
  [[nodiscard]] const QString& bits() const { return bits_; }

 signals:
  void changed();

 private:
  QString digits_;
  int size_ = 0;
  QString bits_;
};

}  // namespace mamori::app
