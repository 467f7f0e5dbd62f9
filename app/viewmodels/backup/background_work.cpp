#include "viewmodels/backup/background_work.hpp"

#include <QMetaObject>

namespace mamori::app {

BackgroundWork::BackgroundWork(QObject* parent) : QObject(parent) {
  pool_.setMaxThreadCount(1);
}

BackgroundWork::~BackgroundWork() {
  abandon();
}

void BackgroundWork::start(Job job) {
  if (busy_) return;
  busy_ = true;
  stop_ = false;
  progress_ = 0;
  last_told_ = 0;
  emit advanced();
  pool_.start([this, job = std::move(job), round = round_] {
    auto end = job([this](std::uint64_t done, std::uint64_t whole) { return advance(done, whole); });
    QMetaObject::invokeMethod(
        this, [this, round, end = std::move(end)] { finish(round, end); }, Qt::QueuedConnection);
  });
}

bool BackgroundWork::advance(std::uint64_t done, std::uint64_t whole) {
  // Told at most once a hundredth, so that the screen keeps up.
  const int now = whole == 0 ? 0 : static_cast<int>(done * 100 / whole);
  if (now > last_told_) {
    last_told_ = now;
    QMetaObject::invokeMethod(
        this,
        [this, now] {
          progress_ = now / 100.0;
          emit advanced();
        },
        Qt::QueuedConnection);
  }
  return !stop_;
}

void BackgroundWork::finish(int round, const Finish& end) {
  if (round != round_) return;
  busy_ = false;
  end();
  emit advanced();
}

void BackgroundWork::abandon() {
  stop_ = true;
  pool_.waitForDone();
  ++round_;
  busy_ = false;
}

}  // namespace mamori::app
