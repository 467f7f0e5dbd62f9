// What a person reads about the state of the backups.
#pragma once

#include "desks/safekeeping.hpp"

#include <QString>

namespace mamori::app {

struct ReminderWords {
  QString title;
  QString text;
};

[[nodiscard]] ReminderWords words_of(desks::BackupReminder reminder);

}  // namespace mamori::app
