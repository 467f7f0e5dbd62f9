#include "adapters/days.hpp"

#include "base/day_text.hpp"
#include "i18n/error_texts.hpp"

namespace mamori::app {
namespace {

Result<CivilDate> read_day(const QString& text, const QString& first, const QString& last, const QString& near) {
  DayContext context;
  if (const auto day = CivilDate::from_iso(first.toStdString())) context.first = *day;
  if (const auto day = CivilDate::from_iso(last.toStdString())) context.last = *day;
  if (const auto day = CivilDate::from_iso(near.toStdString())) context.near = *day;
  return parse_day(text.toStdString(), context);
}

template <class Format>
QString written(const QString& iso, bool wareki, Format format) {
  const auto day = CivilDate::from_iso(iso.toStdString());
  return day ? QString::fromStdString(format(*day, wareki ? Language::ja : Language::en)) : QString();
}

}  // namespace

QString Days::read(const QString& text, const QString& first, const QString& last, const QString& near) const {
  const auto day = read_day(text, first, last, near);
  return day ? QString::fromStdString(day->iso()) : QString();
}

QString Days::fault(const QString& text, const QString& first, const QString& last, const QString& near) const {
  const auto day = read_day(text, first, last, near);
  if (day) return {};
  const auto words = words_of(day.error());
  return words.what + QLatin1Char(' ') + words.next;
}

QString Days::full(const QString& iso, bool wareki) const {
  return written(iso, wareki, day_text);
}
QString Days::plain(const QString& iso, bool wareki) const {
  return written(iso, wareki, day_text_plain);
}
QString Days::brief(const QString& iso, bool wareki) const {
  return written(iso, wareki, day_text_short);
}
QString Days::month(const QString& iso, bool wareki) const {
  return written(iso, wareki, month_text);
}
QString Days::year(const QString& iso, bool wareki) const {
  return written(iso, wareki, year_text);
}

QString Days::weekday(int index, bool wareki) const {
  return QString::fromStdString(weekday_text(static_cast<unsigned>(index), wareki ? Language::ja : Language::en));
}

}  // namespace mamori::app
