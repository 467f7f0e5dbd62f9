// What an inspector would find missing, and what is not counted, in words.
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

/// A vendor's sheet that is not counted: whose it is; why, and what it answered all the same.
struct LeftOutWords {
  QString title;
  QString detail;
};

[[nodiscard]] LeftOutWords words_of(const desks::LeftOut& out, Language language);

}  // namespace mamori::app
