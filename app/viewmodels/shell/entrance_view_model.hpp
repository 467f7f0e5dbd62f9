// What the lock screen may know before anybody is let in: whether there are several people, how long to wait, and
// whether a way in is shut.
#pragma once

#include "vault/vault.hpp"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>
#include <filesystem>

namespace mamori::app {

class EntranceViewModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the app")
  /// Who is there must be said.
  Q_PROPERTY(bool several READ several NOTIFY looked)
  /// Who opened the store last in this run; the store itself tells nobody's name.
  Q_PROPERTY(QString person READ person NOTIFY looked)
  /// There is a recovery code.
  Q_PROPERTY(bool recovery READ recovery NOTIFY looked)
  /// Ten wrong tries: the passphrase of this person is not taken any more.
  Q_PROPERTY(bool disabled READ disabled NOTIFY looked)
  /// This person has a PIN on this device that is taken still.
  Q_PROPERTY(bool pin READ pin NOTIFY looked)
  /// Seconds until the next passphrase is tried; counts down.
  Q_PROPERTY(int wait READ wait NOTIFY waitChanged)
  /// The same for the PIN.
  Q_PROPERTY(int pinWait READ pinWait NOTIFY waitChanged)

 public:
  explicit EntranceViewModel(QObject* parent = nullptr);

  [[nodiscard]] bool several() const { return entrance_.several; }
  [[nodiscard]] QString person() const { return person_; }
  [[nodiscard]] bool recovery() const { return entrance_.recovery; }
  [[nodiscard]] bool disabled() const { return entrance_.passphrase_tries.disabled(); }
  [[nodiscard]] bool pin() const { return entrance_.pin && !entrance_.pin_tries.disabled(); }
  [[nodiscard]] int wait() const { return left(entrance_.passphrase_tries); }
  [[nodiscard]] int pinWait() const { return left(entrance_.pin_tries); }

  /// Whose way in is looked at from now on.
  void remember(const QString& person) { person_ = person; }
  /// Knows of no store and of nobody.
  void forget();
  /// Reads how things stand for this person. Somebody whom the store does not know has nothing to wait for. `clock` is
  /// there until another is given, or `forget`.
  void look(const std::filesystem::path& folder, const QString& person, const Clock& clock);

 signals:
  void looked();
  void waitChanged();

 private:
  /// By the clock, so that a busy program and a machine that slept tell no other time than the store.
  [[nodiscard]] int left(const vault::TryState& tries) const;

  vault::Entrance entrance_;
  QString person_;
  const Clock* clock_ = nullptr;
  std::int64_t looked_ = 0;  ///< of the uptime, ms
  QTimer second_;
};

}  // namespace mamori::app
