// What lies in a vault's folder, and the two copies of the key slots: written one after the other, healed one from the
// other.
#pragma once

#include "vault/key_slots.hpp"

#include <array>
#include <filesystem>

namespace mamori::vault {

inline constexpr std::array<const char*, 2> key_file_names = {"keys.a", "keys.b"};
inline constexpr const char* database_name = "vault.db";
inline constexpr const char* lock_name = "vault.lock";
inline constexpr const char* tries_name = "tries";

/// Errors: storage_*. When it fails at least one sound copy is left, old or new.
Result<void> write_keys(const std::filesystem::path& folder, const KeySlots& slots);
/// The sound copy that counts; a copy that is not like it is written anew. Errors: key_slot_damaged when neither is
/// sound, vault_newer, storage_*.
Result<KeySlots> read_keys(const std::filesystem::path& folder);

}  // namespace mamori::vault
