// logind tells of sleep on the system's bus, the desktop of its locked screen on the session's.
#include "adapters/sleep_watch.hpp"

#include <QDBusConnection>

namespace mamori::app {

SleepWatch::SleepWatch(QObject* parent) : QObject(parent) {
  if (auto system = QDBusConnection::systemBus(); system.isConnected()) {
    system.connect(QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
                   QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
                   SLOT(sleep(bool)));
  }
  // Without its address the library would start a bus of its own.
  if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) return;
  if (auto session = QDBusConnection::sessionBus(); session.isConnected()) {
    for (const char* path : {"/org/freedesktop/ScreenSaver", "/ScreenSaver"}) {
      session.connect(QString(), QString::fromLatin1(path), QStringLiteral("org.freedesktop.ScreenSaver"),
                      QStringLiteral("ActiveChanged"), this, SLOT(screenSaver(bool)));
    }
  }
}

void SleepWatch::sleep(bool before) {
  if (before) emit away();
}

void SleepWatch::screenSaver(bool active) {
  if (active) emit away();
}

}  // namespace mamori::app
