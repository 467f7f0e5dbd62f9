// A pharmacy's vault after ten years with fifty vendors, written by the core's own means.
#pragma once

#include "editions/library.hpp"
#include "fakes/fixed_clock.hpp"
#include "vault/vault.hpp"

#include <filesystem>

namespace mamori::bench {

inline constexpr int years = 10;
inline constexpr int vendors = 50;  ///< each with one system

/// Ten editions, a year each. Only the first is there as data, so that all have its rows.
[[nodiscard]] Library library_of_ten_years();
[[nodiscard]] SecretBytes passphrase();
/// What the database in `folder` is encrypted with.
[[nodiscard]] SecretBytes key_of(const std::filesystem::path& folder);

/// Makes the vault: every row of every sheet answered, the vendors asked each year and most of their responses taken
/// over, ledgers, evidence and people. `clock` goes on to an October of the tenth year, when some of that year's
/// responses wait.
void live_ten_years(const std::filesystem::path& folder, const Library& library, fakes::FixedClock& clock);

}  // namespace mamori::bench
