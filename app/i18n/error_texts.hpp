// The words of the error catalogue: what happened, what is safe, and what to do next, in the language of the app.
#pragma once

#include "base/error.hpp"

#include <QString>
#include <string_view>

namespace mamori::app {

struct ErrorWords {
  QString what;
  QString safe;
  QString next;
};

/// Every entry of the catalogue has words (lint `errors`).
[[nodiscard]] ErrorWords words_of(ErrorCode code);
/// The same, with the day, the form or the reason that `where` names in words.
[[nodiscard]] ErrorWords words_of(const Error& error);
/// Why a passphrase is not taken, by the name of vault::Weakness; empty for one that is none of these.
[[nodiscard]] QString weakness_words(std::string_view why);

}  // namespace mamori::app
