#include "vault/secrets.hpp"

#include "base/text.hpp"
#include "vault/tries.hpp"
#include "vault/vault.hpp"

namespace mamori::vault {
namespace {

/// Whether it has fewer characters than `least`, or is no text at all.
bool shorter(const SecretBytes& secret, std::size_t least) {
  const std::size_t length = code_points({reinterpret_cast<const char*>(secret.bytes().data()), secret.size()});
  return length == not_utf8 || length < least;
}

}  // namespace

Result<void> check_new_passphrase(const SecretBytes& passphrase) {
  if (shorter(passphrase, passphrase_minimum)) return fail(ErrorCode::passphrase_too_short, "passphrase");
  return {};
}

Result<void> check_new_pin(const SecretBytes& pin) {
  if (shorter(pin, pin_minimum)) return fail(ErrorCode::pin_too_short, "pin");
  return {};
}

Result<void> require_secret(const SecretBytes& secret) {
  if (secret.empty()) return fail(ErrorCode::passphrase_missing, "passphrase");
  return {};
}

Result<const KeySlot*> require_recovery_slot(const KeySlots& slots) {
  const KeySlot* slot = slot_of(slots, SlotKind::recovery, PersonId{});
  if (slot == nullptr) return fail(ErrorCode::recovery_missing, "recovery");
  return slot;
}

Result<SecretBytes> try_slot(const std::filesystem::path& folder, const VaultId& vault, const KeySlot& slot,
                             const SecretBytes& secret, const Clock& clock, crypto::KeyStore* store) {
  auto tries = TryBook::read(folder, clock);
  if (!tries) return pass_on(tries);
  if (auto counted = tries->begin(slot.kind, slot.person); !counted) return pass_on(counted);
  auto key = open_slot(vault, slot, secret, store);
  // What cannot be taken back stays counted, which harms nobody who knows the secret.
  if (key) (void)tries->forget(slot.kind, slot.person);
  return key;
}

}  // namespace mamori::vault
