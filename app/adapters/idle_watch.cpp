#include "adapters/idle_watch.hpp"

#include <QEvent>
#include <QGuiApplication>
#include <algorithm>

namespace mamori::app {
namespace {

/// How late the end of the limit may be noticed.
constexpr int tick = 1000;  // ms
/// So long before the end people see it coming.
constexpr std::int64_t seen_coming = 30'000;  // ms

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

void IdleWatch::setGrace(std::chrono::seconds grace) {
  grace_ = grace;
}

void IdleWatch::setAway(bool away) {
  if (away == away_.has_value()) return;
  away_ = away ? std::optional(clock_.uptime().milliseconds) : std::nullopt;
  look();
}

void IdleWatch::look() {
  const std::int64_t now = clock_.uptime().milliseconds;
  std::int64_t left = limit_.count() - (now - touched_);
  if (away_) left = std::min(left, static_cast<std::int64_t>(grace_.count()) - (now - *away_));
  if (left > 0) {
    setLeft(left > seen_coming ? 0 : static_cast<int>((left + 999) / 1000));
    return;
  }
  touched_ = now;
  if (away_) away_ = now;
  setLeft(0);
  emit idle();
}

void IdleWatch::setLeft(int seconds) {
  if (seconds == seconds_left_) return;
  seconds_left_ = seconds;
  emit leftChanged();
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
  if (is_touch(event->type())) {
    // The first touch after a sleep must not pass for one that kept the program open.
    look();
    touched_ = clock_.uptime().milliseconds;
    if (!away_) setLeft(0);
  }
  return QObject::eventFilter(watched, event);
}

void IdleWatch::follow(Qt::ApplicationState state) {
  const bool hidden = state == Qt::ApplicationSuspended || state == Qt::ApplicationHidden;
  const bool behind = hidden || (fills_screen_ && state == Qt::ApplicationInactive);
  if (behind != behind_) {
    behind_ = behind;
    emit behindChanged();
  }
  if (hidden) emit gone();
}

}  // namespace mamori::app
