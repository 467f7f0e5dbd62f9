// Notices that nobody has touched the program for a while, and that the system took it out of sight.
#pragma once

#include "base/clock.hpp"

#include <QObject>
#include <QTimer>
#include <chrono>

namespace mamori::app {

class IdleWatch final : public QObject {
  Q_OBJECT

 public:
  /// Watches the input of the whole program. `clock` outlives this; `fills_screen`: the system shows one program at a
  /// time and pictures of the others, so that standing behind is being looked at.
  IdleWatch(const Clock& clock, bool fills_screen, QObject* parent = nullptr);

  void setLimit(std::chrono::seconds limit);
  /// Whether what the window shows is to be covered now.
  [[nodiscard]] bool behind() const { return behind_; }
  /// Says `idle` when nobody has touched the program for the limit, the machine's sleep included.
  void look();

  bool eventFilter(QObject* watched, QEvent* event) override;

 signals:
  void idle();
  void behindChanged();
  /// Out of sight: the home screen of a phone.
  void left();

 private:
  void follow(Qt::ApplicationState state);

  const Clock& clock_;
  bool fills_screen_;
  std::chrono::milliseconds limit_{0};
  std::int64_t touched_;  ///< of the uptime, ms
  bool behind_ = false;
  QTimer tick_;
};

}  // namespace mamori::app
