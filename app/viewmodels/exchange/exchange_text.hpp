// Small texts that everything about the exchange writes alike.
#pragma once

#include "base/text.hpp"
#include "checklist/answer.hpp"
#include "exchange/transport/qr/qr_code.hpp"

#include <QString>

namespace mamori::app {

/// "482177301946" as "4821 7730 1946", the way it is read out.
[[nodiscard]] QString digitsText(const std::string& fingerprint);
/// A code's modules row by row, '1' is dark.
[[nodiscard]] QString bitsText(const exchange::QrCode& code);
/// A name as part of a file's name: without the characters that some system keeps for itself.
[[nodiscard]] QString fileSafe(QString name);
/// サーバ, 端末PC …; empty where a row speaks of everything or of the organisation.
[[nodiscard]] QString targetText(Target target);
/// The days of an answer: "11月20日　目標日 令和6年2月29日"; empty without a check.
[[nodiscard]] QString answerDays(const Answer& answer, Language language);

}  // namespace mamori::app
