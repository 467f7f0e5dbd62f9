// What a gentle question says: what does not fit, and where to look.
#pragma once

#include "base/text.hpp"
#include "ledgers/questions.hpp"

#include <QString>

namespace mamori::app {

struct QuestionWords {
  QString title;
  QString detail;  ///< which ones, as far as there are names
  QString action;  ///< what a press on "look" does
};

[[nodiscard]] QuestionWords words_of(const Question& question, Language language);

}  // namespace mamori::app
