// Check days that lie before the form came out, which a person said are right.
#include "vault/migrations/steps.hpp"

namespace mamori::vault {

Result<void> step_8(Connection& database) {
  // Bit 0: the first check's day, bit 1: the second's.
  return database.execute("ALTER TABLE answers ADD COLUMN early INTEGER NOT NULL DEFAULT 0");
}

}  // namespace mamori::vault
