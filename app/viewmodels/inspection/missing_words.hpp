// What an inspector would find missing, in words.
#pragma once

#include "desks/views.hpp"

#include <QString>

namespace mamori::app {

struct MissingWords {
  QString badge;
  QString title;
  QString detail;
};

[[nodiscard]] MissingWords words_of(const Missing& missing, const Edition& edition, Language language);

}  // namespace mamori::app
