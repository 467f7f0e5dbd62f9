// The years that were begun, and the packs of editions that were brought in.
#pragma once

#include "vault/records.hpp"
#include "vault/sqlite.hpp"

namespace mamori::vault {

Result<std::vector<BegunYear>> read_years(Connection& database);  ///< in the order in which they were begun
Result<void> insert_year(Connection& database, const BegunYear& year);

Result<std::vector<KeptEdition>> read_editions(Connection& database);  ///< by id
/// In the place of one with the same id.
Result<void> write_edition(Connection& database, const KeptEdition& edition);

}  // namespace mamori::vault
