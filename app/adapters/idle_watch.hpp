// Notices that nobody has touched the program for a while, and that the system took it out of sight.
#pragma once

#include "base/clock.hpp"

#include <QObject>
#include <QTimer>
#include <chrono>
#include <optional>

namespace mamori::app {

class IdleWatch final : public QObject {
  Q_OBJECT

 public:
  /// Watches the input of the whole program. `clock` outlives this; `fills_screen`: the system shows one program at a
  /// time and pictures of the others, so that standing behind is being looked at.
  IdleWatch(const Clock& clock, bool fills_screen, QObject* parent = nullptr);

  void setLimit(std::chrono::seconds limit);
  /// How long the window may be put away before that counts as idle.
  void setGrace(std::chrono::seconds grace);
  /// The window was put away, or is there again.
  void setAway(bool away);
  /// Seconds until `idle`, in the last half minute before it; 0 while it is further off.
  [[nodiscard]] int left() const { return seconds_left_; }
  /// Whether what the window shows is to be covered now.
  [[nodiscard]] bool behind() const { return behind_; }
  /// Says `idle` when nobody has touched the program for the limit, the machine's sleep included.
  void look();

  bool eventFilter(QObject* watched, QEvent* event) override;

 signals:
  void idle();
  void leftChanged();
  void behindChanged();
  /// Out of sight: the home screen of a phone.
  void gone();

 private:
  void follow(Qt::ApplicationState state);
  void setLeft(int seconds);

  const Clock& clock_;
  bool fills_screen_;
  std::chrono::milliseconds limit_{0};
  std::chrono::milliseconds grace_{0};
  std::optional<std::int64_t> away_;  ///< since when the window is put away, of the uptime, ms
  int seconds_left_ = 0;
  std::int64_t touched_;  ///< of the uptime, ms
  bool behind_ = false;
  QTimer tick_;
};

}  // namespace mamori::app
