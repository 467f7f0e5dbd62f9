#include "adapters/sleep_watch.hpp"

#include <QSignalSpy>
#include <catch2/catch_test_macros.hpp>

namespace mamori::app {

TEST_CASE("The store closes before the machine sleeps and when the screen is locked, not when it wakes") {
  SleepWatch watch;
  const QSignalSpy away(&watch, &SleepWatch::away);
  QMetaObject::invokeMethod(&watch, "sleep", Q_ARG(bool, false));
  QMetaObject::invokeMethod(&watch, "screenSaver", Q_ARG(bool, false));
  CHECK(away.isEmpty());
  QMetaObject::invokeMethod(&watch, "sleep", Q_ARG(bool, true));
  CHECK(away.size() == 1);
  QMetaObject::invokeMethod(&watch, "screenSaver", Q_ARG(bool, true));
  CHECK(away.size() == 2);
}

}  // namespace mamori::app
