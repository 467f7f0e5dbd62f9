#include "vault/migrations/migrations.hpp"

#include "vault/faults.hpp"
#include "vault/migrations/steps.hpp"

#include <cerrno>
#include <string>

namespace mamori::vault {
namespace {

constexpr Migration released[] = {
    {1, step_1}, {2, step_2}, {3, step_3}, {4, step_4},   {5, step_5},   {6, step_6},
    {7, step_7}, {8, step_8}, {9, step_9}, {10, step_10}, {11, step_11}, {12, step_12},
};

}  // namespace

std::span<const Migration> migrations() {
  return released;
}

Result<void> migrate(Connection& database, std::span<const Migration> steps) {
  auto version = database.number("PRAGMA user_version");
  if (!version) return pass_on(version);
  if (*version > steps.back().version) return newer("tables");
  for (const Migration& step : steps) {
    if (step.version <= *version) continue;
    auto transaction = Transaction::begin(database);
    if (!transaction) return pass_on(transaction);
    if (auto applied = step.apply(database); !applied) return applied;
    const std::string mark = "PRAGMA user_version = " + std::to_string(step.version);
    if (auto marked = database.execute(mark.c_str()); !marked) return marked;
    if (auto committed = transaction->commit(); !committed) return committed;
  }
  return {};
}

Result<void> require_readable(Connection& database) {
  const auto version = database.number("PRAGMA user_version");
  if (!version) return pass_on(version);
  if (*version > migrations().back().version) return newer("tables");
  if (*version < readable_from) return system_error(EROFS, "tables");
  return {};
}

}  // namespace mamori::vault
