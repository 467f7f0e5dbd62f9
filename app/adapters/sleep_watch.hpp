// Hears that the machine is about to sleep or that the desktop locked its screen: nobody is there then, and a sleeping
// machine keeps its memory where others may read it. What a system says is in sleep_watch_<system>.cpp.
#pragma once

#include <QObject>

namespace mamori::app {

class SleepWatch final : public QObject {
  Q_OBJECT

 public:
  explicit SleepWatch(QObject* parent = nullptr);

 signals:
  void away();

 private slots:
  /// org.freedesktop.login1.Manager.PrepareForSleep: true before, false after.
  void sleep(bool before);
  /// org.freedesktop.ScreenSaver.ActiveChanged.
  void screenSaver(bool active);
};

}  // namespace mamori::app
