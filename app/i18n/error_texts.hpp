// The words of the error catalogue: what happened, what is safe, and what to do next, in the language of the app.
#pragma once

#include "base/error.hpp"

#include <QString>

namespace mamori::app {

struct ErrorWords {
  QString what;
  QString safe;
  QString next;
};

/// Every entry of the catalogue has words (lint `errors`).
[[nodiscard]] ErrorWords words_of(ErrorCode code);
/// The same, with the day that `where` names in words.
[[nodiscard]] ErrorWords words_of(const Error& error);

}  // namespace mamori::app
