// What lies in a vault's folder, and the two copies of the key slots: written one after the other.
#pragma once

#include "vault/key_slots.hpp"

#include <array>
#include <filesystem>
#include <functional>
#include <vector>

namespace mamori::vault {

inline constexpr std::array<const char*, 2> key_file_names = {"keys.a", "keys.b"};
inline constexpr const char* database_name = "vault.db";
inline constexpr const char* fresh_database_name = "vault.db.new";  ///< under another key, not in use yet
inline constexpr const char* lock_name = "vault.lock";
inline constexpr const char* tries_name = "tries";

/// The sound copies, one where both say the same, else the greater generation first. Nobody vouches for them: anybody
/// who reaches the folder writes them, so they only lead to the database's own set (key_set.hpp). Writes nothing.
/// Errors: key_slot_damaged when neither is sound, vault_newer, storage_*.
Result<std::vector<KeySlots>> read_keys(const std::filesystem::path& folder);
/// Makes both copies say this; a copy that does already is left. Errors: storage_*.
Result<void> write_keys(const std::filesystem::path& folder, const KeySlots& slots);
/// From one set to the next around `commit`, which makes it count: until then one copy leads to either, so that what
/// opens does so whenever the power goes. Errors: those of `commit`, storage_*; nothing has changed then.
Result<void> exchange_keys(const std::filesystem::path& folder, const KeySlots& before, const KeySlots& after,
                           const std::function<Result<void>()>& commit);
/// The same where the fresh database, which `after` opens, takes the place of the one that `before` opens: its rename
/// is what counts. Neither has a log. Errors: storage_*; where only the name could not be made durable the fresh one
/// has the place, and a copy leads to either.
Result<void> exchange_database(const std::filesystem::path& folder, const KeySlots& before, const KeySlots& after);
/// Takes a fresh database away that was not taken into use. Under the vault's lock.
void clear_fresh_database(const std::filesystem::path& folder);

}  // namespace mamori::vault
