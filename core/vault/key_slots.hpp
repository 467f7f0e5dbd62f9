// The key slots: the database key, sealed once for each person's passphrase, for the printed recovery code and for a
// PIN that the device's hardware takes part in; in a small file beside the database. Pure bytes; `key_files.hpp` keeps
// them on disk.
#pragma once

#include "crypto/crypto.hpp"
#include "crypto/key_store.hpp"
#include "vault/records.hpp"
#include "vault/vault_id.hpp"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace mamori::vault {

/// How a slot is opened. Part of the stored format.
enum class SlotKind : std::uint8_t {
  passphrase = 1,
  recovery = 2,  ///< the printed code: nobody's, and there is at most one
  device = 3,    ///< a PIN with a hardware key of this device; never leaves it
};

struct KeySlot {
  SlotKind kind = SlotKind::passphrase;
  PersonId person{};
  crypto::Hash name_hash{};  ///< salted, so that the file names nobody; zero for the recovery slot
  crypto::KdfCost cost;
  crypto::KdfSalt salt{};
  crypto::HardwareKeyId hardware_key{};  ///< device slots alone
  std::vector<std::uint8_t> sealed;      ///< the database key; vault and slot are its associated data
  /// The public half of what the secret makes, so that another database key can be sealed without the secret. None in
  /// the first form of a slot, whose secret itself sealed the key.
  std::optional<crypto::AgreementKey> lock = {};
  friend bool operator==(const KeySlot&, const KeySlot&) = default;
};

struct KeySlots {
  VaultId vault{};               ///< also the salt of the names
  std::uint64_t generation = 1;  ///< grows with every change
  std::vector<KeySlot> slots;
  friend bool operator==(const KeySlots&, const KeySlots&) = default;
};

/// Layout (integers big-endian): "MAMORIKS", version u16, vault 16, generation u64, count u16, then for each slot its
/// length u16 and kind u8, person u64, name hash 32, memory u64, passes u32, salt 16, hardware key 16 (device slots
/// alone), form u8, lock 32 (form 2 alone), sealed; at the end SHA-256 of all that. Version 1 had passphrase slots
/// alone, version 2 no form: a set whose slots are all of the first is written so still.
/// Sealed is in form 1 XChaCha20-Poly1305 under what Argon2id makes of the secret (with the hardware's answer); in form
/// 2 that is the secret half of an X25519 pair, whose public half is the lock, and sealed is enc 32 | ciphertext of
/// HPKE (RFC 9180, core/crypto/hpke.hpp).
[[nodiscard]] std::vector<std::uint8_t> encode(const KeySlots& slots);
/// Errors: key_slot_damaged (any bit that changed, or a cost beyond crypto::kdf_ceiling), vault_newer.
[[nodiscard]] Result<KeySlots> decode(Bytes file);

[[nodiscard]] crypto::Hash name_hash(const VaultId& vault, std::string_view person);
/// The passphrase slot of a person; with an empty name the only one. Errors: no_such_person.
[[nodiscard]] Result<const KeySlot*> find_slot(const KeySlots& slots, std::string_view person);
/// Null where a person has none of that kind. The recovery slot is person 0's.
[[nodiscard]] const KeySlot* slot_of(const KeySlots& slots, SlotKind kind, PersonId person);

/// What Argon2id makes of a secret, and this device's hardware of that for a PIN: all of a slot that takes long.
struct Derived {
  crypto::KdfCost cost;
  crypto::KdfSalt salt{};
  SecretBytes key;
  crypto::HardwareKeyId hardware_key{};  ///< made for it; of a PIN alone
};
/// With a salt of its own, of `secret` in whichever normal form it is typed, at `cost` or at_least(cost).
/// Errors: not_enough_memory.
[[nodiscard]] Result<Derived> derive_new(const SecretBytes& secret, crypto::KdfCost cost);
/// The same of a PIN, with a new key of the hardware. Errors: key_store_missing, storage_*, not_enough_memory.
[[nodiscard]] Result<Derived> derive_new(const SecretBytes& pin, crypto::KdfCost cost, crypto::KeyStore& store);
/// A slot that the passphrase opens of which `derived` was made.
[[nodiscard]] KeySlot seal_slot(const VaultId& vault, PersonId person, std::string_view name, const Derived& derived,
                                const SecretBytes& database_key);
/// The slot that the recovery code opens.
[[nodiscard]] KeySlot seal_recovery_slot(const VaultId& vault, const Derived& derived, const SecretBytes& database_key);
/// A slot that a PIN opens together with this device's hardware.
[[nodiscard]] KeySlot seal_device_slot(const VaultId& vault, PersonId person, std::string_view name,
                                       const Derived& derived, const SecretBytes& database_key);
/// The same slot for another database key, without its secret; nothing for one of the first form.
[[nodiscard]] std::optional<KeySlot> sealed_anew(const VaultId& vault, KeySlot slot, const SecretBytes& database_key);
/// The least that a passphrase is made to cost: crypto::kdf_floor. Tests link a quicker one.
[[nodiscard]] crypto::KdfCost least_cost();
/// `cost`, or the least where that is more.
[[nodiscard]] crypto::KdfCost at_least(crypto::KdfCost cost);

/// The database key, by whichever of forms_of(secret) opens. A device slot needs the hardware that made it.
/// Errors: wrong_passphrase; key_slot_damaged for a slot that does not open and costs less than any that was ever
/// sealed; key_store_missing, not_enough_memory.
[[nodiscard]] Result<SecretBytes> open_slot(const VaultId& vault, const KeySlot& slot, const SecretBytes& secret,
                                            crypto::KeyStore* store = nullptr);

}  // namespace mamori::vault
