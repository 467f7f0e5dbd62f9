#include "viewmodels/shell/date_text.hpp"

#include <QDateTime>
#include <QStringList>
#include <array>

namespace mamori::app {
namespace {

QString english(CivilDate day) {
  static constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  return QStringLiteral("%1 %2").arg(day.day()).arg(QLatin1String(months[day.month() - 1]));
}

}  // namespace

QString dayText(CivilDate day, Language language) {
  static constexpr std::array japanese{u'日', u'月', u'火', u'水', u'木', u'金', u'土'};
  static constexpr std::array short_english{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  const QString plain = dayTextPlain(day, language);
  if (language == Language::ja) return QStringLiteral("%1（%2）").arg(plain, QChar(japanese[day.weekday()]));
  return QStringLiteral("%1 %2").arg(QLatin1String(short_english[day.weekday()]), plain);
}

QString dayTextPlain(CivilDate day, Language language) {
  if (language == Language::ja) return QString::fromStdString(wareki(day));
  return QStringLiteral("%1 %2").arg(english(day)).arg(day.year());
}

QString dayTextShort(CivilDate day, Language language) {
  if (language == Language::ja) return QStringLiteral("%1月%2日").arg(day.month()).arg(day.day());
  return english(day);
}

QString clockText(UnixTime time) {
  return QDateTime::fromSecsSinceEpoch(time).time().toString(QStringLiteral("HH:mm:ss"));
}

QString momentText(UnixTime time, Language language) {
  const QString day = dayTextPlain(local_date(time), language);
  const QString hour = QDateTime::fromSecsSinceEpoch(time).time().toString(QStringLiteral("HH:mm"));
  return language == Language::ja ? QStringLiteral("%1 %2").arg(day, hour) : QStringLiteral("%1, %2").arg(day, hour);
}

QString isoText(const std::optional<CivilDate>& day) {
  return day ? QString::fromStdString(day->iso()) : QString();
}

Result<CivilDate> dayOf(const QString& iso) {
  return CivilDate::from_iso(iso.toStdString());
}

}  // namespace mamori::app
