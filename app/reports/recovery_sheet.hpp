// 復旧シート: one page for the safe with the code in large groups, which opens the store when every passphrase is lost.
#pragma once

#include "reports/paper/page.hpp"

#include <QStringList>

namespace mamori::reports {

struct RecoverySheet {
  QString owner;     ///< the pharmacy or the vendor
  QString person;    ///< who made it
  QString made;      ///< the day, as a person reads it
  QStringList code;  ///< by groups, as they are typed
};

[[nodiscard]] Paper recovery_sheet(const RecoverySheet& sheet);

}  // namespace mamori::reports
