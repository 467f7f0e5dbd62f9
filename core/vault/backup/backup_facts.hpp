// What a backup says of itself before anybody opens it. Believed only after its stream was opened, which binds the
// head.
#pragma once

#include "base/clock.hpp"
#include "vault/records.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace mamori::vault {

inline constexpr std::string_view backup_suffix = ".mamori-backup";

struct BackupFacts {
  UnixTime made = 0;
  int tables = 0;  ///< user_version of the database
  std::uint64_t database_size = 0;
  HistoryHead head;
  std::vector<std::uint8_t> checkpoint;  ///< signed; empty when the vault had none to give
};

}  // namespace mamori::vault
