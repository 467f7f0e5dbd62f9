// The key slots as the database knows them, which is what counts: only who has the database's key writes it, while
// anybody who reaches the folder can put another key file there. What lies in the files leads to the database, and from
// there on its own set decides who may come in and is what every change of access starts from.
//
// Two files and a database cannot be written at once. One copy of the key file goes ahead, the database decides at its
// COMMIT, the other copy follows (exchange_keys): whenever the power goes, one of the copies leads in. Copies that do
// not say what the database says are written anew at the next opening, and the history tells of it.
#pragma once

#include "vault/history.hpp"
#include "vault/key_slots.hpp"
#include "vault/sqlite.hpp"

#include <filesystem>
#include <vector>

namespace mamori::vault {

/// Errors: vault_damaged, storage_*.
Result<KeySlots> read_key_set(Connection& database);
Result<void> write_key_set(Connection& database, const KeySlots& slots);
/// The set as entries tell it that change it: SHA-256 of encode(slots), as a vault keeps it from then on.
[[nodiscard]] Fact fact_of(const KeySlots& slots);

/// Brings the copies that were found to what the database knows, and returns it. `entry` tells in the history of slots
/// that were not so, its subject is filled in here. A vault of the first release, which knows none, takes those of the
/// copy that holds `opened`. Errors: vault_damaged, storage_*.
Result<KeySlots> agree_on_keys(Connection& database, const std::filesystem::path& folder,
                               const std::vector<KeySlots>& copies, const KeySlot& opened, NewEntry entry);

/// What of a set fits the people who are there: each one's own passphrase and PIN under the own name, and the recovery
/// code where one was made. Of two for the same neither fits, for nobody can tell which is right: whoever has a secret
/// of the vault can write another one into its database. Errors: storage_*.
Result<KeySlots> fitting(Connection& database, const KeySlots& slots);

/// Whether a slot that was opened is one of the set.
[[nodiscard]] bool holds(const KeySlots& slots, const KeySlot& opened);

/// What goes with a copy to another device: passphrases and the recovery code, no PIN of this device's hardware.
[[nodiscard]] KeySlots without_device_slots(const KeySlots& slots);

}  // namespace mamori::vault
