#include "vault/migrations/migrations.hpp"

#include "vault/faults.hpp"
#include "vault/migrations/steps.hpp"

#include <cerrno>
#include <string>

namespace mamori::vault {
namespace {

constexpr Migration released[] = {
    {1, step_1}, {2, step_2}, {3, step_3},   {4, step_4},   {5, step_5},   {6, step_6},   {7, step_7},
    {8, step_8}, {9, step_9}, {10, step_10}, {11, step_11}, {12, step_12}, {13, step_13}, {14, step_14},
};

}  // namespace

std::span<const Migration> migrations() {
  return released;
}

Result<void> migrate(Connection& database, std::span<const Migration> steps) {
  MAMORI_TAKE(auto version, database.number("PRAGMA user_version"));
  if (version > steps.back().version) return newer("tables");
  for (const Migration& step : steps) {
    if (step.version <= version) continue;
    MAMORI_TAKE(auto transaction, Transaction::begin(database));
    MAMORI_TRY(step.apply(database));
    const std::string mark = "PRAGMA user_version = " + std::to_string(step.version);
    MAMORI_TRY(database.execute(mark.c_str()));
    MAMORI_TRY(transaction.commit());
  }
  return {};
}

Result<void> require_readable(Connection& database) {
  MAMORI_TAKE(const auto version, database.number("PRAGMA user_version"));
  if (version > migrations().back().version) return newer("tables");
  if (version < readable_from) return system_error(EROFS, "tables");
  return {};
}

}  // namespace mamori::vault
