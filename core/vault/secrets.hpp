// What a secret must be like to be taken, and how one is tried on a key slot.
#pragma once

#include "base/clock.hpp"
#include "vault/key_slots.hpp"

#include <filesystem>

namespace mamori::vault {

/// Errors: passphrase_too_short.
Result<void> check_new_passphrase(const SecretBytes& passphrase);
/// Errors: pin_too_short.
Result<void> check_new_pin(const SecretBytes& pin);
/// Errors: passphrase_missing.
Result<void> require_secret(const SecretBytes& secret);

/// Errors: recovery_missing.
Result<const KeySlot*> require_recovery_slot(const KeySlots& slots);

/// The database key. The try is on disk before it is judged, and taken back when it was right.
/// Errors: slot_disabled, wait_before_next_try, wrong_passphrase, key_store_missing, storage_*, not_enough_memory.
Result<SecretBytes> try_slot(const std::filesystem::path& folder, const VaultId& vault, const KeySlot& slot,
                             const SecretBytes& secret, const Clock& clock, crypto::KeyStore* store = nullptr);

}  // namespace mamori::vault
