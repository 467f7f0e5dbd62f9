#include "vault/secrets.hpp"

#include "base/text.hpp"
#include "vault/cipher.hpp"
#include "vault/faults.hpp"
#include "vault/journal.hpp"
#include "vault/key_files.hpp"
#include "vault/passphrase.hpp"
#include "vault/tries.hpp"
#include "vault/vault.hpp"

#include <algorithm>
#include <optional>
#include <string>

namespace mamori::vault {
namespace {

/// Whether it has fewer characters than `least`, or is no text at all.
bool shorter(const SecretBytes& secret, std::size_t least) {
  const std::size_t length = code_points({reinterpret_cast<const char*>(secret.bytes().data()), secret.size()});
  return length == not_utf8 || length < least;
}

/// So many slots are tried for one person: two in either copy. More were put there to make it slow.
constexpr std::size_t most_candidates = 4;

/// Whether a try may go on that could not be counted. On a disk that keeps nothing a passphrase opens for reading all
/// the same: it withstands more guesses than anybody can make here. A PIN does not, so without its count it is no way
/// in.
bool goes_on(const Result<void>& counted, SlotKind kind) {
  return counted || (kind != SlotKind::device && keeps_nothing(counted.error()));
}

struct Candidate {
  VaultId vault;
  const KeySlot* slot;
  bool newest;  ///< of the copy that is the newest by its own word
};

/// Whether the database may be opened with the key: of two copies that differ one can be for a database that was not
/// taken into use, or is no longer in use (exchange_database).
bool leads_in(const std::filesystem::path& folder, const SecretBytes& key) {
  auto database = open_encrypted(folder / database_name, key);
  if (database) keep_log(*database);
  return database || database.error().code != ErrorCode::vault_first_page_damaged;
}

/// A person's slots in all copies, each once.
Result<std::vector<Candidate>> slots_of(const std::vector<KeySlots>& copies, SlotKind kind, std::string_view person) {
  std::vector<Candidate> found;
  std::optional<Error> nobody;
  for (const KeySlots& copy : copies) {
    crypto::Hash name{};
    if (kind != SlotKind::recovery) {
      const auto owner = find_slot(copy, person);
      if (!owner && !nobody) nobody = owner.error();
      if (!owner) continue;
      name = (*owner)->name_hash;
    }
    for (const KeySlot& slot : copy.slots) {
      const auto same = [&](const Candidate& other) { return *other.slot == slot && other.vault == copy.vault; };
      if (slot.kind != kind || slot.name_hash != name || found.size() == most_candidates) continue;
      if (std::ranges::none_of(found, same)) found.push_back({copy.vault, &slot, &copy == &copies.front()});
    }
  }
  if (found.empty() && nobody) return tl::unexpected<Error>(std::move(*nobody));
  return found;
}

}  // namespace

Result<void> check_new_passphrase(const SecretBytes& passphrase) {
  MAMORI_TRY(require_one_line(passphrase));
  const Weakness weakness = judge(passphrase).weakness;
  if (weakness == Weakness::too_short) return fail(ErrorCode::passphrase_too_short, "passphrase");
  if (weakness != Weakness::none) return fail(ErrorCode::passphrase_guessable, std::string(name_of(weakness)));
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

Result<Opened> try_keys(const std::filesystem::path& folder, const std::vector<KeySlots>& copies, SlotKind kind,
                        std::string_view person, const SecretBytes& secret, const Clock& clock,
                        crypto::KeyStore* store) {
  MAMORI_TAKE(const auto candidates, slots_of(copies, kind, person));
  // Without the hardware nothing can be judged, so it is no try.
  if (kind == SlotKind::device && (candidates.empty() || !store->present())) return crypto::key_store_missing("slot");
  if (candidates.empty()) return pass_on(require_recovery_slot(copies.front()));
  MAMORI_TAKE(auto tries, TryBook::read(folder, clock));
  const PersonId counted = candidates.front().slot->person;
  if (auto begun = tries.begin(kind, counted); !goes_on(begun, kind)) return pass_on(begun);
  std::optional<Opened> opened;
  std::optional<Error> refused;
  for (const Candidate& one : candidates) {
    auto key = open_slot(one.vault, *one.slot, secret, store);
    if (!key) {
      refused = key.error();
      continue;
    }
    const bool leads = copies.size() == 1 || leads_in(folder, *key);
    // What the newest copy opens and the database does not know is told as a damage of the database.
    if (leads || (one.newest && !opened)) opened = Opened{*one.slot, std::move(*key)};
    if (leads) break;
  }
  if (!opened) return refused ? tl::unexpected<Error>(std::move(*refused)) : Result<Opened>(wrong_secret());
  // What cannot be taken back stays counted, which harms nobody who knows the secret.
  (void)tries.take_back(kind, counted);
  return std::move(*opened);
}

Result<SecretBytes> try_slot(const std::filesystem::path& folder, const VaultId& vault, const KeySlot& slot,
                             const SecretBytes& secret, const Clock& clock, crypto::KeyStore* store) {
  MAMORI_TAKE(auto tries, TryBook::read(folder, clock));
  if (auto counted = tries.begin(slot.kind, slot.person); !goes_on(counted, slot.kind)) return pass_on(counted);
  auto key = open_slot(vault, slot, secret, store);
  // What cannot be taken back stays counted, which harms nobody who knows the secret.
  if (key) (void)tries.take_back(slot.kind, slot.person);
  return key;
}

}  // namespace mamori::vault
