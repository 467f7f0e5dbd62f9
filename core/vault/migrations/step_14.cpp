// Nothing in the tables: from here on entries tell of which system each sheet of a year is, and of the key set that a
// change of access leaves, also where a passphrase is sealed anew without one. An older program takes the first for
// sheets of other numbers and does not know the last kind of entry. It shall refuse the vault instead of calling it
// damaged.
#include "vault/migrations/steps.hpp"

namespace mamori::vault {

Result<void> step_14(Connection&) {
  return {};
}

}  // namespace mamori::vault
