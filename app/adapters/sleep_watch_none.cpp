// Systems that take the program out of sight before they sleep, which IdleWatch notices.
#include "adapters/sleep_watch.hpp"

namespace mamori::app {

SleepWatch::SleepWatch(QObject* parent) : QObject(parent) {}

void SleepWatch::sleep(bool) {}

void SleepWatch::screenSaver(bool) {}

}  // namespace mamori::app
