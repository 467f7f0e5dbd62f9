// The desktop's own wish list: org.freedesktop.ScreenSaver, which GNOME, KDE, Xfce and Phosh answer. No desktop lets a
// program set the brightness through a common interface.
#include "adapters/screen_keeper.hpp"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace mamori::app {
namespace {

QDBusMessage call(const char* method) {
  return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
                                        QStringLiteral("/org/freedesktop/ScreenSaver"),
                                        QStringLiteral("org.freedesktop.ScreenSaver"), QString::fromLatin1(method));
}

/// Without its address the library would start a bus of its own.
bool hasBus() {
  return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") && QDBusConnection::sessionBus().isConnected();
}

}  // namespace

bool ScreenKeeper::brightens() const {
  return false;
}

void ScreenKeeper::hold() {
  if (!hasBus()) return;
  auto wish = call("Inhibit");
  wish << QCoreApplication::applicationName() << QStringLiteral("QR");
  auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(wish), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
    const QDBusPendingReply<uint> reply = *watcher;
    watcher->deleteLater();
    if (reply.isError()) return;
    wish_ = reply.value();
    if (!awake_) release();  // no longer wanted when the answer came
  });
}

void ScreenKeeper::release() {
  if (wish_ == 0) return;
  auto withdrawal = call("UnInhibit");
  withdrawal << wish_;
  QDBusConnection::sessionBus().call(withdrawal, QDBus::NoBlock);
  wish_ = 0;
}

}  // namespace mamori::app
