// Small texts that everything about the exchange writes alike.
#pragma once

#include "base/text.hpp"
#include "checklist/answer.hpp"

#include <QString>

namespace mamori::app {

/// "48217730" as "4821 7730", the way it is read out; anything else as it is.
[[nodiscard]] QString digitsText(const std::string& fingerprint);
/// A name as part of a file's name: without the characters that some system keeps for itself.
[[nodiscard]] QString fileSafe(QString name);
/// サーバ, 端末PC …; empty where a row speaks of everything or of the organisation.
[[nodiscard]] QString targetText(Target target);
/// The days of an answer: "11月20日　目標日 令和6年2月29日"; empty without a check.
[[nodiscard]] QString answerDays(const Answer& answer, Language language);

}  // namespace mamori::app
