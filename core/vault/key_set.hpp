// The key slots as the database knows them, and how the key file and the database come to agree again after a crash
// between the two writes.
//
// Two files cannot be written at once, so each change has an order, and the generation says who is ahead:
// - What gives access (a person, a new secret, a recovery code, a PIN) is in the key file first. After a crash the key
//   file is ahead: its slots count, so that a secret which opened the vault goes on opening it; a slot of somebody whom
//   the database does not know is dropped.
// - What takes access away (a removed person, a removed PIN) is in the database first. After a crash the database is
//   ahead, and the key file is written anew before anybody gets in: who was removed stays out.
// A key file of the same generation with other contents was put there by somebody; the database, which nobody writes
// without the key, counts.
#pragma once

#include "vault/history.hpp"
#include "vault/key_slots.hpp"
#include "vault/sqlite.hpp"

#include <filesystem>

namespace mamori::vault {

/// Nothing in a vault of the first release that was not opened since.
Result<std::optional<KeySlots>> read_key_set(Connection& database);
Result<void> write_key_set(Connection& database, const KeySlots& slots);

/// Makes both say the same at opening, and returns it. When the database follows the key file, `entry` tells so in the
/// history; its subject is filled in here. Errors: vault_damaged, storage_*.
Result<KeySlots> agree_on_keys(Connection& database, const std::filesystem::path& folder, const KeySlots& in_file,
                               NewEntry entry);

/// Whether a slot that was opened is still one of the set.
[[nodiscard]] bool holds(const KeySlots& slots, const KeySlot& opened);

/// What goes with a copy to another device: passphrases and the recovery code, no PIN of this device's hardware. Of the
/// next generation, so that the key file of the copy is ahead of the database in it.
[[nodiscard]] KeySlots without_device_slots(const KeySlots& slots);

}  // namespace mamori::vault
