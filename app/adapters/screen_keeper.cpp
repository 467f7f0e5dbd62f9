#include "adapters/screen_keeper.hpp"

namespace mamori::app {

ScreenKeeper::ScreenKeeper(QObject* parent) : QObject(parent) {}

ScreenKeeper::~ScreenKeeper() {
  if (awake_) release();
}

void ScreenKeeper::setAwake(bool awake) {
  if (awake == awake_) return;
  awake_ = awake;
  awake ? hold() : release();
  emit awakeChanged();
}

}  // namespace mamori::app
