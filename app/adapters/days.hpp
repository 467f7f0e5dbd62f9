// Days for QML: read as people write them and written as people read them, by the one parser and the formats of the
// core. Days come and go as YYYY-MM-DD, or empty for none.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace mamori::app {

class Days final : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON

 public:
  using QObject::QObject;

  /// The day that `text` writes; without a year the nearest one to `near` inside the bounds, each of which may be
  /// empty. Empty when it is no day; `fault` then says why.
  Q_INVOKABLE [[nodiscard]] QString read(const QString& text, const QString& first, const QString& last,
                                         const QString& near) const;
  /// What happened and what to do, in a sentence or two; empty when `text` is a day.
  Q_INVOKABLE [[nodiscard]] QString fault(const QString& text, const QString& first, const QString& last,
                                          const QString& near) const;

  // Empty for what is no day. `wareki`: 令和5年11月22日（水） or Wed 22 Nov 2023.
  Q_INVOKABLE [[nodiscard]] QString full(const QString& iso, bool wareki) const;
  Q_INVOKABLE [[nodiscard]] QString plain(const QString& iso, bool wareki) const;
  Q_INVOKABLE [[nodiscard]] QString brief(const QString& iso, bool wareki) const;
  Q_INVOKABLE [[nodiscard]] QString month(const QString& iso, bool wareki) const;
  Q_INVOKABLE [[nodiscard]] QString year(const QString& iso, bool wareki) const;
  /// 日 or Sun; 0 = Sunday.
  Q_INVOKABLE [[nodiscard]] QString weekday(int index, bool wareki) const;
};

}  // namespace mamori::app
