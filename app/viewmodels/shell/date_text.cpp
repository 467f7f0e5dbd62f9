#include "viewmodels/shell/date_text.hpp"

#include "base/day_text.hpp"

#include <QDateTime>

namespace mamori::app {

QString dayText(CivilDate day, Language language) {
  return QString::fromStdString(day_text(day, language));
}

QString dayTextPlain(CivilDate day, Language language) {
  return QString::fromStdString(day_text_plain(day, language));
}

QString dayTextShort(CivilDate day, Language language) {
  return QString::fromStdString(day_text_short(day, language));
}

QString fiscalYearText(FiscalYear year, Language language) {
  return QString::fromStdString(fiscal_year_text(year, language));
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
