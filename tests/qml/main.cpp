// Runs the tests of QML without a screen: the same pictures on every machine, and no server to start.
#include "stage.hpp"

#include <QAccessible>
#include <QGuiApplication>
#include <catch2/catch_session.hpp>

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  qputenv("QT_QUICK_BACKEND", "software");
  QGuiApplication application(argc, argv);
  QAccessible::setActive(true);
  mamori::test::listen_to_log();
  return Catch::Session().run(argc, argv);
}
