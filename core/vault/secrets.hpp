// What a secret must be like to be taken, and how one is tried on a key slot.
#pragma once

#include "base/clock.hpp"
#include "vault/key_slots.hpp"

#include <filesystem>
#include <string_view>
#include <vector>

namespace mamori::vault {

/// By the guesses that it withstands (passphrase.hpp). Errors: passphrase_too_short, passphrase_guessable (where =
/// why).
Result<void> check_new_passphrase(const SecretBytes& passphrase);
/// Errors: pin_too_short.
Result<void> check_new_pin(const SecretBytes& pin);
/// Errors: passphrase_missing.
Result<void> require_secret(const SecretBytes& secret);

/// Errors: recovery_missing.
Result<const KeySlot*> require_recovery_slot(const KeySlots& slots);

/// A slot of the key files that a secret opened. It leads to the database, which says whether it counts.
struct Opened {
  KeySlot slot;
  SecretBytes key;
};
/// Tries the secret on a person's slots of that kind in whichever copy has one; mostly that is one and the same.
/// Errors: those of try_slot, no_such_person, recovery_missing.
Result<Opened> try_keys(const std::filesystem::path& folder, const std::vector<KeySlots>& copies, SlotKind kind,
                        std::string_view person, const SecretBytes& secret, const Clock& clock,
                        crypto::KeyStore* store = nullptr);

/// The database key. The try is on disk before it is judged, and taken back when it was right; on a disk that keeps
/// nothing a passphrase is judged all the same, a PIN is not.
/// Errors: slot_disabled, wait_before_next_try, wrong_passphrase, key_store_missing, storage_*, not_enough_memory.
Result<SecretBytes> try_slot(const std::filesystem::path& folder, const VaultId& vault, const KeySlot& slot,
                             const SecretBytes& secret, const Clock& clock, crypto::KeyStore* store = nullptr);

}  // namespace mamori::vault
