#include "viewmodels/shell/preferences.hpp"

#include <algorithm>

namespace mamori::app {
namespace {

constexpr auto tongue_key = "look/language";
constexpr auto look_key = "look/theme";
constexpr auto scale_key = "look/textScale";
constexpr auto lock_key = "lock/minutes";
constexpr auto grace_key = "lock/graceSeconds";

double in_range(double scale) {
  return std::clamp(scale, 1.0, 2.0);
}

}  // namespace

Preferences::Preferences(QSettings& settings, const Wishes& wishes, QObject* parent)
    : QObject(parent), settings_(settings) {
  const int tongue = settings_.value(tongue_key, int(Japanese)).toInt();
  const int look = settings_.value(look_key, int(SystemLook)).toInt();
  tongue_ = wishes.tongue.value_or(tongue == int(English) ? English : Japanese);
  look_ = wishes.look.value_or(look > int(SystemLook) && look <= int(HighContrast) ? Look(look) : SystemLook);
  text_scale_ = in_range(wishes.text_scale.value_or(settings_.value(scale_key, 1.0).toDouble()));
  const int minutes = settings_.value(lock_key).toInt();
  if (lockChoices().contains(minutes)) lock_minutes_ = minutes;
  const int grace = settings_.value(grace_key, grace_seconds_).toInt();
  if (graceChoices().contains(grace)) grace_seconds_ = grace;
}

void Preferences::setTongue(Tongue tongue) {
  if (tongue == tongue_) return;
  tongue_ = tongue;
  settings_.setValue(tongue_key, int(tongue));
  emit tongueChanged();
}

void Preferences::setLook(Look look) {
  if (look == look_) return;
  look_ = look;
  settings_.setValue(look_key, int(look));
  emit lookChanged();
}

void Preferences::setTextScale(double scale) {
  scale = in_range(scale);
  if (qFuzzyCompare(scale, text_scale_)) return;
  text_scale_ = scale;
  settings_.setValue(scale_key, scale);
  emit textScaleChanged();
}

void Preferences::setLockMinutes(int minutes) {
  if (minutes == lock_minutes_ || !lockChoices().contains(minutes)) return;
  lock_minutes_ = minutes;
  settings_.setValue(lock_key, minutes);
  emit lockMinutesChanged();
}

void Preferences::setGraceSeconds(int seconds) {
  if (seconds == grace_seconds_ || !graceChoices().contains(seconds)) return;
  grace_seconds_ = seconds;
  settings_.setValue(grace_key, seconds);
  emit graceSecondsChanged();
}

}  // namespace mamori::app
