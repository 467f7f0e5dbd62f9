#include "vault/key_slots.hpp"

#include "crypto/hpke.hpp"
#include "vault/byte_stream.hpp"
#include "vault/faults.hpp"
#include "vault/passphrase.hpp"

#include <algorithm>
#include <string>

namespace mamori::vault {
namespace {

constexpr std::string_view magic = "MAMORIKS";
constexpr std::uint16_t version = 3;
constexpr std::uint16_t version_without_locks = 2;
constexpr std::uint16_t own_seal = 1;     // the secret's own key sealed; a slot of version 1 stays good
constexpr std::uint16_t public_seal = 2;  // sealed to its public half
constexpr std::string_view seal_purpose = "mamori key slot";
constexpr std::size_t checksum_size = 32;
constexpr std::size_t most_slots = 256;

void write_opening(ByteWriter& out, const KeySlot& slot) {
  out.number(static_cast<std::uint64_t>(slot.kind), 1);
  out.number(static_cast<std::uint64_t>(slot.person), 8);
  out.bytes(slot.name_hash);
  out.number(slot.cost.memory, 8);
  out.number(slot.cost.passes, 4);
  out.bytes(slot.salt);
  if (slot.kind == SlotKind::device) out.bytes(slot.hardware_key);
}

bool has_lock(const KeySlot& slot) {
  return slot.lock.has_value();
}

KeySlot read_slot(Bytes data, bool with_form, bool& sound) {
  ByteReader in(data);
  KeySlot slot;
  const auto kind = in.number(1);
  slot.kind = static_cast<SlotKind>(kind);
  slot.person = static_cast<PersonId>(in.number(8));
  in.fill(slot.name_hash);
  slot.cost.memory = in.number(8);
  slot.cost.passes = static_cast<std::uint32_t>(in.number(4));
  in.fill(slot.salt);
  if (slot.kind == SlotKind::device) in.fill(slot.hardware_key);
  const auto form = with_form ? in.number(1) : own_seal;
  if (form == public_seal) in.fill(slot.lock.emplace());
  slot.sealed.assign(in.rest().begin(), in.rest().end());
  const bool affordable =
      slot.cost.memory <= crypto::kdf_ceiling.memory && slot.cost.passes <= crypto::kdf_ceiling.passes;
  const bool known =
      kind >= static_cast<std::uint64_t>(SlotKind::passphrase) && kind <= static_cast<std::uint64_t>(SlotKind::device);
  sound = sound && in.complete() && affordable && known && (form == own_seal || form == public_seal);
  return slot;
}

/// What a sealed key is bound to: this vault, and everything that is said in clear about the slot.
std::vector<std::uint8_t> associated(const VaultId& vault, const KeySlot& slot) {
  ByteWriter out;
  out.text(magic);
  out.number(slot.lock ? public_seal : own_seal, 2);
  out.bytes(vault);
  write_opening(out, slot);
  if (slot.lock) out.bytes(*slot.lock);
  return std::move(out.out());
}

/// What opens a slot: made of the secret, and of the hardware's answer to that where the slot is a device's.
Result<SecretBytes> sealing_key(const KeySlot& slot, const SecretBytes& secret, crypto::KeyStore* store) {
  auto key = crypto::derive(secret, slot.salt, slot.cost);
  if (!key || slot.kind != SlotKind::device) return key;
  if (store == nullptr) return crypto::key_store_missing("slot");
  return store->answer(slot.hardware_key, *key);
}

KeySlot sealed(const VaultId& vault, KeySlot slot, const SecretBytes& key, const SecretBytes& database_key) {
  slot.lock = crypto::AgreementPair::from_secret(key).public_key();
  return sealed_anew(vault, std::move(slot), database_key).value();
}

Bytes purpose() {
  return {reinterpret_cast<const std::uint8_t*>(seal_purpose.data()), seal_purpose.size()};
}

/// What is sealed in a slot, with the key that its secret makes.
std::optional<SecretBytes> unsealed(const VaultId& vault, const KeySlot& slot, const SecretBytes& key) {
  if (!slot.lock) return crypto::open(slot.sealed, associated(vault, slot), key);
  const auto pair = crypto::AgreementPair::from_secret(key);
  crypto::AgreementKey encapsulated{};
  if (pair.public_key() != *slot.lock || slot.sealed.size() < encapsulated.size()) return std::nullopt;
  const Bytes sealed = slot.sealed;
  std::ranges::copy(sealed.first(encapsulated.size()), encapsulated.begin());
  auto opened =
      crypto::hpke_open(sealed.subspan(encapsulated.size()), encapsulated, associated(vault, slot), purpose(), pair);
  if (!opened) return std::nullopt;
  SecretBytes database_key{Bytes(*opened)};
  wipe(opened->data(), opened->size());
  return database_key;
}

}  // namespace

std::vector<std::uint8_t> encode(const KeySlots& slots) {
  ByteWriter out;
  const bool locks = std::ranges::any_of(slots.slots, has_lock);
  out.text(magic);
  out.number(locks ? version : version_without_locks, 2);
  out.bytes(slots.vault);
  out.number(slots.generation, 8);
  out.number(slots.slots.size(), 2);
  for (const KeySlot& slot : slots.slots) {
    ByteWriter body;
    write_opening(body, slot);
    if (locks) body.number(slot.lock ? public_seal : own_seal, 1);
    if (slot.lock) body.bytes(*slot.lock);
    body.bytes(slot.sealed);
    out.number(body.out().size(), 2);
    out.bytes(body.out());
  }
  out.bytes(crypto::sha256(out.out()));
  return std::move(out.out());
}

Result<KeySlots> decode(Bytes file) {
  if (file.size() < magic.size() + checksum_size) return key_slot_damaged("size");
  const Bytes body = file.first(file.size() - checksum_size);
  // The checksum comes first: after it, whatever is odd was written so and is not a damage.
  if (!crypto::equal(crypto::sha256(body), file.last(checksum_size))) return key_slot_damaged("checksum");
  ByteReader in(body);
  const Bytes mark = in.take(magic.size());
  if (!std::equal(mark.begin(), mark.end(), magic.begin(), magic.end())) return key_slot_damaged("magic");
  const auto written_by = in.number(2);
  if (written_by > version) return newer("keys");
  const bool with_form = written_by > version_without_locks;
  KeySlots slots;
  in.fill(slots.vault);
  slots.generation = in.number(8);
  const auto count = in.number(2);
  bool sound = count > 0 && count <= most_slots;
  for (std::uint64_t i = 0; sound && i < count; ++i)
    slots.slots.push_back(read_slot(in.take(in.number(2)), with_form, sound));
  if (!sound || !in.complete() || !in.rest().empty()) return key_slot_damaged("slot");
  return slots;
}

crypto::Hash name_hash(const VaultId& vault, std::string_view person) {
  ByteWriter out;
  out.bytes(vault);
  out.text(person);
  return crypto::sha256(out.out());
}

Result<const KeySlot*> find_slot(const KeySlots& slots, std::string_view person) {
  const auto hash = name_hash(slots.vault, person);
  const KeySlot* only = nullptr;
  bool several = false;
  for (const KeySlot& slot : slots.slots) {
    if (slot.kind != SlotKind::passphrase) continue;
    if (slot.name_hash == hash) return &slot;
    several = several || (only != nullptr && only->name_hash != slot.name_hash);
    if (only == nullptr) only = &slot;
  }
  if (person.empty() && only != nullptr && !several) return only;
  return no_such_person(person.empty() ? "person must be named" : "person");
}

const KeySlot* slot_of(const KeySlots& slots, SlotKind kind, PersonId person) {
  const auto mine = [&](const KeySlot& slot) { return slot.kind == kind && slot.person == person; };
  const auto found = std::find_if(slots.slots.begin(), slots.slots.end(), mine);
  return found == slots.slots.end() ? nullptr : &*found;
}

Result<Derived> derive_new(const SecretBytes& secret, crypto::KdfCost cost) {
  Derived derived{at_least(cost), {}, {}};
  crypto::random(derived.salt);
  MAMORI_TAKE(derived.key, crypto::derive(sealed_form(secret), derived.salt, derived.cost));
  return derived;
}

Result<Derived> derive_new(const SecretBytes& pin, crypto::KdfCost cost, crypto::KeyStore& store) {
  MAMORI_TAKE(auto derived, derive_new(pin, cost));
  MAMORI_TAKE(derived.hardware_key, store.make(derived.key));
  auto answer = store.answer(derived.hardware_key, derived.key);
  if (!answer) {
    store.forget(derived.hardware_key);
    return pass_on(answer);
  }
  derived.key = std::move(*answer);
  return derived;
}

KeySlot seal_slot(const VaultId& vault, PersonId person, std::string_view name, const Derived& derived,
                  const SecretBytes& database_key) {
  return sealed(vault, {SlotKind::passphrase, person, name_hash(vault, name), derived.cost, derived.salt, {}, {}},
                derived.key, database_key);
}

KeySlot seal_recovery_slot(const VaultId& vault, const Derived& derived, const SecretBytes& database_key) {
  return sealed(vault, {SlotKind::recovery, {}, {}, derived.cost, derived.salt, {}, {}}, derived.key, database_key);
}

KeySlot seal_device_slot(const VaultId& vault, PersonId person, std::string_view name, const Derived& derived,
                         const SecretBytes& database_key) {
  return sealed(
      vault, {SlotKind::device, person, name_hash(vault, name), derived.cost, derived.salt, derived.hardware_key, {}},
      derived.key, database_key);
}

std::optional<KeySlot> sealed_anew(const VaultId& vault, KeySlot slot, const SecretBytes& database_key) {
  if (!slot.lock) return std::nullopt;
  const auto sealed = crypto::hpke_seal(database_key.bytes(), associated(vault, slot), purpose(), *slot.lock);
  if (!sealed) return std::nullopt;
  slot.sealed.assign(sealed->encapsulated.begin(), sealed->encapsulated.end());
  slot.sealed.insert(slot.sealed.end(), sealed->ciphertext.begin(), sealed->ciphertext.end());
  return slot;
}

crypto::KdfCost at_least(crypto::KdfCost cost) {
  const crypto::KdfCost least = least_cost();
  return {std::max(cost.memory, least.memory), std::max(cost.passes, least.passes)};
}

Result<SecretBytes> open_slot(const VaultId& vault, const KeySlot& slot, const SecretBytes& secret,
                              crypto::KeyStore* store) {
  for (const SecretBytes& form : forms_of(secret)) {
    MAMORI_TAKE(const auto key, sealing_key(slot, form, store));
    if (auto opened = unsealed(vault, slot, key)) return std::move(*opened);
  }
  if (at_least(slot.cost) != slot.cost) return key_slot_damaged("cost");
  return wrong_secret();
}

}  // namespace mamori::vault
