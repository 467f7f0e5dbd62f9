#include "adapters/idle_watch.hpp"

#include <QEvent>
#include <QGuiApplication>

namespace mamori::app {
namespace {

/// How late the end of the limit may be noticed.
constexpr int tick = 2000;  // ms

bool is_touch(QEvent::Type type) {
  switch (type) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::Wheel:
    case QEvent::TabletPress:
      return true;
    default:
      return false;
  }
}

}  // namespace

IdleWatch::IdleWatch(const Clock& clock, bool fills_screen, QObject* parent)
    : QObject(parent), clock_(clock), fills_screen_(fills_screen), touched_(clock.uptime().milliseconds) {
  connect(&tick_, &QTimer::timeout, this, &IdleWatch::look);
  connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &IdleWatch::follow);
  qGuiApp->installEventFilter(this);
  tick_.start(tick);
}

void IdleWatch::setLimit(std::chrono::seconds limit) {
  limit_ = limit;
}

void IdleWatch::look() {
  const std::int64_t now = clock_.uptime().milliseconds;
  if (now - touched_ < limit_.count()) return;
  touched_ = now;
  emit idle();
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
  if (is_touch(event->type())) {
    // The first touch after a sleep must not pass for one that kept the program open.
    look();
    touched_ = clock_.uptime().milliseconds;
  }
  return QObject::eventFilter(watched, event);
}

void IdleWatch::follow(Qt::ApplicationState state) {
  const bool gone = state == Qt::ApplicationSuspended || state == Qt::ApplicationHidden;
  const bool behind = gone || (fills_screen_ && state == Qt::ApplicationInactive);
  if (behind != behind_) {
    behind_ = behind;
    emit behindChanged();
  }
  if (gone) emit left();
}

}  // namespace mamori::app
