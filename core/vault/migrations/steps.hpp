// Each step that was ever released, in a file of its own that never changes again.
#pragma once

#include "vault/sqlite.hpp"

namespace mamori::vault {

Result<void> step_1(Connection& database);
Result<void> step_2(Connection& database);
Result<void> step_3(Connection& database);
Result<void> step_4(Connection& database);
Result<void> step_5(Connection& database);
Result<void> step_6(Connection& database);
Result<void> step_7(Connection& database);
Result<void> step_8(Connection& database);
Result<void> step_9(Connection& database);
Result<void> step_10(Connection& database);
Result<void> step_11(Connection& database);
Result<void> step_12(Connection& database);
Result<void> step_13(Connection& database);
Result<void> step_14(Connection& database);

}  // namespace mamori::vault
