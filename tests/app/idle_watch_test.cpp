#include "adapters/idle_watch.hpp"

#include "fakes/fixed_clock.hpp"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

namespace mamori::app {
namespace {

using namespace std::chrono_literals;

struct Counter {
  fakes::FixedClock clock;
  IdleWatch watch{clock, true};
  QSignalSpy idle{&watch, &IdleWatch::idle};
  QSignalSpy left{&watch, &IdleWatch::left};

  Counter() { watch.setLimit(300s); }
  ~Counter() { emit qGuiApp->applicationStateChanged(Qt::ApplicationActive); }

  static void touch() {
    QObject anything;
    QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
    QCoreApplication::sendEvent(&anything, &key);
  }
};

}  // namespace

TEST_CASE_METHOD(Counter, "idle counts from the last touch anywhere") {
  clock.advance(299);
  watch.look();
  CHECK(idle.isEmpty());
  touch();
  clock.advance(299);
  watch.look();
  CHECK(idle.isEmpty());
  clock.advance(1);
  watch.look();
  CHECK(idle.size() == 1);
}

TEST_CASE_METHOD(Counter, "the first touch after a sleep finds the store locked") {
  clock.advance(3600);
  touch();
  CHECK(idle.size() == 1);
}

TEST_CASE_METHOD(Counter, "setting the clock of the wall locks nothing and keeps nothing open") {
  clock.set(clock.now() + 86'400);
  watch.look();
  CHECK(idle.isEmpty());
  clock.set(0);
  clock.advance(300);
  watch.look();
  CHECK(idle.size() == 1);
}

TEST_CASE_METHOD(Counter, "what stands behind is covered before it is left") {
  emit qGuiApp->applicationStateChanged(Qt::ApplicationInactive);
  CHECK(watch.behind());
  CHECK(left.isEmpty());
  emit qGuiApp->applicationStateChanged(Qt::ApplicationSuspended);
  CHECK(watch.behind());
  CHECK(left.size() == 1);
  emit qGuiApp->applicationStateChanged(Qt::ApplicationActive);
  CHECK_FALSE(watch.behind());
}

TEST_CASE("a window beside others is not covered for having lost the focus") {
  const fakes::FixedClock clock;
  const IdleWatch watch(clock, false);
  emit qGuiApp->applicationStateChanged(Qt::ApplicationInactive);
  CHECK_FALSE(watch.behind());
  emit qGuiApp->applicationStateChanged(Qt::ApplicationHidden);
  CHECK(watch.behind());
  emit qGuiApp->applicationStateChanged(Qt::ApplicationActive);
  CHECK_FALSE(watch.behind());
}

}  // namespace mamori::app
