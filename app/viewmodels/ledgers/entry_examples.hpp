// What stands in the empty fields of an entry: the rows of the manual's own example ledgers.
#pragma once

#include "ledgers/ledger.hpp"

#include <QString>

namespace mamori::app {

/// As the manual has it (II 2(1) 機器台帳の例, 2(4) 利用者 ID 台帳の例); empty where it has nothing.
[[nodiscard]] QString exampleOf(Ledger ledger, std::size_t field);

}  // namespace mamori::app
