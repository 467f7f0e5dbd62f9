// Days and moments as a person reads them, in the language of the screen.
#pragma once

#include "base/civil_date.hpp"
#include "base/clock.hpp"
#include "base/text.hpp"

#include <QString>
#include <optional>

namespace mamori::app {

/// 令和5年11月22日（水） / Wed 22 Nov 2023.
[[nodiscard]] QString dayText(CivilDate day, Language language);
/// 令和5年11月22日 / 22 Nov 2023.
[[nodiscard]] QString dayTextPlain(CivilDate day, Language language);
/// 11月22日 / 22 Nov, for days whose year is plain from what stands around.
[[nodiscard]] QString dayTextShort(CivilDate day, Language language);
/// 令和5年度 / fiscal 2023.
[[nodiscard]] QString fiscalYearText(FiscalYear year, Language language);
/// 14:03:21 in the system's zone.
[[nodiscard]] QString clockText(UnixTime time);
/// 令和5年11月22日 14:03 / 22 Nov 2023, 14:03.
[[nodiscard]] QString momentText(UnixTime time, Language language);

/// `YYYY-MM-DD`, the way days go to QML and come back; empty for none.
[[nodiscard]] QString isoText(const std::optional<CivilDate>& day);
/// Errors: date_not_a_date.
[[nodiscard]] Result<CivilDate> dayOf(const QString& iso);

}  // namespace mamori::app
