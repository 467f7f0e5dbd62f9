// A next thing to do, in words: what it is, why now, and what pressing it does.
#pragma once

#include "desks/views.hpp"

#include <QString>

namespace mamori::app {

/// In the order of Tone in QML.
enum class Tone { neutral, ok, warn, danger, info };

struct NextWords {
  QString badge;
  Tone tone = Tone::neutral;
  QString title;
  QString detail;
  QString action;
};

[[nodiscard]] NextWords words_of(const NextThing& thing, const Edition& edition, CivilDate today, Language language);

}  // namespace mamori::app
