// Four words for who has no idea of a passphrase, for as long as they are on the screen.
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace mamori::app {

class FourWords : public QObject {
  Q_OBJECT
  QML_ELEMENT
  /// With spaces between; empty until some are drawn.
  Q_PROPERTY(QString words READ words NOTIFY wordsChanged)

 public:
  using QObject::QObject;
  ~FourWords() override;

  [[nodiscard]] QString words() const { return words_; }
  /// Others than before.
  Q_INVOKABLE void draw();
  Q_INVOKABLE void forget();

 signals:
  void wordsChanged();

 private:
  QString words_;
};

}  // namespace mamori::app
