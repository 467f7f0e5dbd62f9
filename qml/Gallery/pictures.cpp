#include "pictures.hpp"

#include <QEventLoop>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QTimer>
#include <memory>

namespace mamori::gallery {

QObject* theme_of(QQmlEngine& engine) {
  QQmlComponent holder(&engine);
  holder.setData("import QtQml\nimport Mamori.Tokens\nQtObject { property QtObject theme: Theme }", {});
  const std::unique_ptr<QObject> held(holder.create());
  return held ? held->property("theme").value<QObject*>() : nullptr;
}

namespace {

constexpr int kPatience = 10'000;  // ms until a page that is not drawn is given up

void set_theme(QQmlEngine& engine, const Look& look) {
  QObject* theme = theme_of(engine);
  if (theme == nullptr) return;
  theme->setProperty("scheme", look.scheme);
  theme->setProperty("textScale", look.text_scale);
  theme->setProperty("windowWidth", look.size.width());
  theme->setProperty("reducedMotion", true);
}

bool wait_for_frame(QQuickView& view) {
  QEventLoop loop;
  QTimer patience;
  patience.setSingleShot(true);
  bool drawn = false;
  QObject::connect(&view, &QQuickWindow::frameSwapped, &loop, [&] {
    drawn = true;
    loop.quit();
  });
  QObject::connect(&patience, &QTimer::timeout, &loop, &QEventLoop::quit);
  patience.start(kPatience);
  view.update();
  loop.exec();
  return drawn;
}

}  // namespace

const QStringList& pages() {
  static const QStringList names{"Words",   "Buttons", "Fields",   "States", "Lists",
                                 "Symbols", "Panes",   "Calendar", "Dialog", "Sheet"};
  return names;
}

QList<Look> looks() {
  const QSize tablet(1280, 800);
  const QSize phone(360, 640);
  return {
      {"tablet-light", tablet, "light", 1.0},
      {"tablet-dark", tablet, "dark", 1.0},
      {"tablet-contrast", tablet, "lightContrast", 1.0},
      {"tablet-contrast-dark", tablet, "darkContrast", 1.0},
      {"tablet-light-200", tablet, "light", 2.0},
      {"phone-light", phone, "light", 1.0},
      {"phone-dark", phone, "dark", 1.0},
      {"phone-light-200", phone, "light", 2.0},
  };
}

bool show(QQuickView& view, const QString& page, const Look& look) {
  set_theme(*view.engine(), look);
  view.setResizeMode(QQuickView::SizeRootObjectToView);
  view.resize(look.size);
  view.setSource(QUrl(QStringLiteral("qrc:/qt/qml/Mamori/Gallery/%1Page.qml").arg(page)));
  if (view.status() != QQuickView::Ready) return false;
  const QObject* theme = theme_of(*view.engine());
  if (theme != nullptr) view.setColor(theme->property("ground").value<QColor>());
  view.show();
  view.requestActivate();
  if (!wait_for_frame(view)) return false;
  const QMetaObject* kind = view.rootObject()->metaObject();
  if (kind->indexOfMethod("present()") >= 0) QMetaObject::invokeMethod(view.rootObject(), "present");
  return wait_for_frame(view);
}

}  // namespace mamori::gallery
