// もしものとき: 復元のしかた. One page for the safe: what to do when the device is broken, lost or does not open.
#pragma once

#include "reports/paper/page.hpp"

namespace mamori::reports {

struct RestoreNotes {
  QString owner;   ///< the pharmacy or the vendor
  QString folder;  ///< where backups outside the device lie; empty leaves a line to write on
  QString made;    ///< the day, as a person reads it
};

[[nodiscard]] Paper restore_page(const RestoreNotes& notes);

}  // namespace mamori::reports
