#include "viewmodels/exchange/exchange_text.hpp"

#include "exchange/trust/number.hpp"
#include "viewmodels/shell/date_text.hpp"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace mamori::app {

QString digitsText(const std::string& fingerprint) {
  return QString::fromStdString(exchange::in_groups(fingerprint));
}

QString bitsText(const exchange::QrCode& code) {
  QString bits;
  bits.reserve(static_cast<qsizetype>(code.modules.size()));
  for (const bool dark : code.modules) bits += QLatin1Char(dark ? '1' : '0');
  return bits;
}

QString fileSafe(QString name) {
  static const QRegularExpression reserved(QStringLiteral(R"([\\/:*?"<>|\x00-\x1f])"));
  return name.replace(reserved, QStringLiteral("_"));
}

QString targetText(Target target) {
  switch (target) {
    case Target::organisation:
    case Target::all:
      return {};
    //: What a row of the form speaks about
    case Target::server:
      return QCoreApplication::translate("ExchangeText", "サーバ");
    //: What a row of the form speaks about
    case Target::terminal:
      return QCoreApplication::translate("ExchangeText", "端末PC");
    //: What a row of the form speaks about
    case Target::network:
      return QCoreApplication::translate("ExchangeText", "ネットワーク機器");
  }
  return {};
}

QString answerDays(const Answer& answer, Language language) {
  QStringList parts;
  if (answer.second) {
    //: Day of the second check; %1 = day
    parts << QCoreApplication::translate("ExchangeText", "2回目 %1").arg(dayTextShort(answer.second->day, language));
  } else if (answer.first) {
    parts << dayTextShort(answer.first->day, language);
    if (answer.target_day) {
      //: Day by which an item answered No is to be done; %1 = day
      parts << QCoreApplication::translate("ExchangeText", "目標日 %1").arg(dayTextPlain(*answer.target_day, language));
    }
  }
  return parts.join(QStringLiteral("　"));
}

}  // namespace mamori::app
