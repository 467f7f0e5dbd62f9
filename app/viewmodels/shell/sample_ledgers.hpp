// The ledgers of the invented pharmacy, with a few gaps for its questions.
#pragma once

#include "base/clock.hpp"
#include "vault/vault.hpp"

namespace mamori::app {

/// Errors: storage_*, those of the desk.
[[nodiscard]] Result<void> keep_sample_ledgers(vault::Vault& vault, const Clock& clock);

}  // namespace mamori::app
