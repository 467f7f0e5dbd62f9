// Shows every control in all its states; with --shots it saves a picture of each page in each look.
#include "pictures.hpp"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QQmlApplicationEngine>
#include <cstdio>

namespace {

int save_pictures(const QString& folder, const QString& only) {
  if (!QDir().mkpath(folder)) {
    std::fprintf(stderr, "mamori-gallery: cannot make %s\n", qPrintable(folder));
    return 1;
  }
  for (const QString& page : mamori::gallery::pages()) {
    for (const mamori::gallery::Look& look : mamori::gallery::looks()) {
      const QString name = page + u'-' + look.name;
      if (!only.isEmpty() && !name.startsWith(only)) continue;
      QQuickView view;
      view.engine()->addImportPath("qrc:/qt/qml");
      if (!mamori::gallery::show(view, page, look)) {
        std::fprintf(stderr, "mamori-gallery: %s was not drawn\n", qPrintable(name));
        return 1;
      }
      if (!view.grabWindow().save(folder + u'/' + name + ".png")) {
        std::fprintf(stderr, "mamori-gallery: %s was not saved\n", qPrintable(name));
        return 1;
      }
    }
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  QGuiApplication application(argc, argv);
  QCommandLineParser parser;
  parser.setApplicationDescription("Shows every control in all its states.");
  parser.addHelpOption();
  parser.addOptions({{"shots", "Saves pictures of all pages into this folder and ends.", "DIR"},
                     {"only", "Saves only pictures whose name begins so, such as Buttons-phone.", "NAME"}});
  parser.process(application);
  if (parser.isSet("shots")) return save_pictures(parser.value("shots"), parser.value("only"));
  QQmlApplicationEngine engine;
  engine.addImportPath("qrc:/qt/qml");
  QObject::connect(
      &engine, &QQmlApplicationEngine::objectCreated, &application,
      [](QObject* window) {
        if (window == nullptr) QCoreApplication::exit(1);
      },
      Qt::QueuedConnection);
  engine.load(QUrl("qrc:/qt/qml/Mamori/Gallery/Gallery.qml"));
  return QGuiApplication::exec();
}
