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
  QSignalSpy gone{&watch, &IdleWatch::gone};

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

TEST_CASE_METHOD(Counter, "the last half minute is counted down, and a touch ends that") {
  clock.advance(269);
  watch.look();
  CHECK(watch.left() == 0);
  clock.advance(1);
  watch.look();
  CHECK(watch.left() == 30);
  clock.advance(25);
  watch.look();
  CHECK(watch.left() == 5);
  touch();
  CHECK(watch.left() == 0);
  clock.advance(270);
  watch.look();
  CHECK(idle.isEmpty());
}

TEST_CASE_METHOD(Counter, "a window that was put away locks after its grace, unless it comes back before") {
  watch.setGrace(30s);
  watch.setAway(true);
  CHECK(idle.isEmpty());
  CHECK(watch.left() == 30);
  clock.advance(20);
  watch.look();
  CHECK(watch.left() == 10);
  watch.setAway(false);
  CHECK(watch.left() == 0);
  clock.advance(20);
  watch.look();
  CHECK(idle.isEmpty());
  watch.setAway(true);
  clock.advance(30);
  watch.look();
  CHECK(idle.size() == 1);
  watch.setAway(false);
  SECTION("at once where no grace is wanted") {
    watch.setGrace(0s);
    watch.setAway(true);
    CHECK(idle.size() == 2);
  }
}

TEST_CASE_METHOD(Counter, "what stands behind is covered before it is left") {
  emit qGuiApp->applicationStateChanged(Qt::ApplicationInactive);
  CHECK(watch.behind());
  CHECK(gone.isEmpty());
  emit qGuiApp->applicationStateChanged(Qt::ApplicationSuspended);
  CHECK(watch.behind());
  CHECK(gone.size() == 1);
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
