// An invented pharmacy to practise with: あおば薬局 with two vendors and partial answers, made through the same verbs
// that a person uses.
#pragma once

#include "base/clock.hpp"
#include "editions/library.hpp"
#include "vault/vault.hpp"

#include <filesystem>
#include <string_view>

namespace mamori::app {

/// Opens the sample again after locking; shown on its lock screen.
inline constexpr std::string_view sample_passphrase = "mihon-aoba-2023";
/// 2023-11-22, the day on which the sample stands.
[[nodiscard]] CivilDate sample_day();

/// Makes the sample in `folder`. Errors: vault_exists, storage_*, those of the desks.
[[nodiscard]] Result<vault::Vault> make_sample(const std::filesystem::path& folder, const Library& library,
                                               const Clock& clock);

}  // namespace mamori::app
