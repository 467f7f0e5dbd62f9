// Opens gallery pages one by one in a given size, theme and text size; the program and the tests both look through
// this.
#pragma once

#include <QQuickView>
#include <QSize>
#include <QString>
#include <QStringList>
#include <functional>

namespace mamori::gallery {

/// How a page is looked at.
struct Look {
  QString name;  ///< part of a picture's file name
  QSize size;
  QString scheme;  ///< a value of Theme.scheme
  double text_scale = 1.0;
};

/// Names of all pages: `Buttons` for ButtonsPage.qml.
[[nodiscard]] const QStringList& pages();

/// The looks a picture is taken in: tablet and phone, light, dark and high contrast, normal and doubled text.
[[nodiscard]] QList<Look> looks();

/// The singleton Theme of this engine; nothing when Mamori.Tokens is not linked.
[[nodiscard]] QObject* theme_of(QQmlEngine& engine);

/// Sets the theme, opens the page, waits until it is drawn, opens what the page wants to present, and hands over the
/// view. False when the page did not load or was never drawn.
[[nodiscard]] bool show(QQuickView& view, const QString& page, const Look& look);

}  // namespace mamori::gallery
