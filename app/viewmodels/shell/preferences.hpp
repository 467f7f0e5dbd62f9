// How this device looks and speaks: language, theme, text size, and after how long it locks. The only thing kept
// outside the vault; it names nobody.
#pragma once

#include "base/text.hpp"

#include <QList>
#include <QObject>
#include <QSettings>
#include <QtQml/qqmlregistration.h>
#include <optional>

namespace mamori::app {

class Preferences : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("Made by the program")
  Q_PROPERTY(Tongue tongue READ tongue WRITE setTongue NOTIFY tongueChanged)
  Q_PROPERTY(Look look READ look WRITE setLook NOTIFY lookChanged)
  /// 1.0 to 2.0.
  Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged)
  /// Minutes without a touch after which the store locks; one of `lockChoices`.
  Q_PROPERTY(int lockMinutes READ lockMinutes WRITE setLockMinutes NOTIFY lockMinutesChanged)
  Q_PROPERTY(QList<int> lockChoices READ lockChoices CONSTANT)
  /// Seconds for which the window may be put away before the store locks; one of `graceChoices`.
  Q_PROPERTY(int graceSeconds READ graceSeconds WRITE setGraceSeconds NOTIFY graceSecondsChanged)
  Q_PROPERTY(QList<int> graceChoices READ graceChoices CONSTANT)

 public:
  enum Tongue { Japanese, English };
  Q_ENUM(Tongue)
  enum Look { SystemLook, Light, Dark, HighContrast };
  Q_ENUM(Look)

  /// What the command line asks for; holds for this run and is not kept.
  struct Wishes {
    std::optional<Tongue> tongue = std::nullopt;
    std::optional<Look> look = std::nullopt;
    std::optional<double> text_scale = std::nullopt;
  };

  /// `settings` outlives this.
  Preferences(QSettings& settings, const Wishes& wishes, QObject* parent = nullptr);

  [[nodiscard]] Tongue tongue() const { return tongue_; }
  [[nodiscard]] Language language() const { return tongue_ == English ? Language::en : Language::ja; }
  void setTongue(Tongue tongue);
  [[nodiscard]] Look look() const { return look_; }
  void setLook(Look look);
  [[nodiscard]] double textScale() const { return text_scale_; }
  void setTextScale(double scale);
  [[nodiscard]] int lockMinutes() const { return lock_minutes_; }
  /// Anything but a choice is not taken.
  void setLockMinutes(int minutes);
  [[nodiscard]] static QList<int> lockChoices() { return {1, 3, 5, 10, 15, 30}; }
  [[nodiscard]] int graceSeconds() const { return grace_seconds_; }
  /// Anything but a choice is not taken.
  void setGraceSeconds(int seconds);
  [[nodiscard]] static QList<int> graceChoices() { return {0, 30, 60, 180}; }

 signals:
  void tongueChanged();
  void lookChanged();
  void textScaleChanged();
  void lockMinutesChanged();
  void graceSecondsChanged();

 private:
  QSettings& settings_;
  Tongue tongue_ = Japanese;
  Look look_ = SystemLook;
  double text_scale_ = 1.0;
  int lock_minutes_ = 5;
  int grace_seconds_ = 30;
};

}  // namespace mamori::app
