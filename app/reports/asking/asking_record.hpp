// 依頼の記録 on A4: when each vendor was asked and reminded, how and by whom, and what came back. Proof of asking.
#pragma once

#include "base/text.hpp"
#include "desks/views.hpp"
#include "reports/paper/page.hpp"

#include <QString>
#include <span>

namespace mamori::app {

struct AskingRecord {
  QString pharmacy;
  CivilDate today = CivilDate::from_days(0);
  bool sample = false;                      ///< invented data; the paper says so
  std::span<const desks::AskedView> asked;  ///< newest first
};

[[nodiscard]] reports::Paper asking_record(const AskingRecord& record, Language language);

}  // namespace mamori::app
