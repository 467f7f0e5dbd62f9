// The other ways into a vault, what may be known before, and the view of somebody else.
#include "vault/device.hpp"
#include "vault/faults.hpp"
#include "vault/key_files.hpp"
#include "vault/key_set.hpp"
#include "vault/people.hpp"
#include "vault/recovery_code.hpp"
#include "vault/secrets.hpp"
#include "vault/tries.hpp"
#include "vault/witnesses.hpp"
#include "vault/writer_impl.hpp"

#include <set>

namespace mamori::vault {
Result<Vault> Vault::open_with_pin(const std::filesystem::path& folder, std::string_view person, const SecretBytes& pin,
                                   crypto::KeyStore& store, const Clock& clock) {
  return guarded([&]() -> Result<Vault> {
    MAMORI_TAKE(auto door, Door::approach(folder));
    MAMORI_TRY(require_secret(pin));
    MAMORI_TAKE(auto impl, Impl::enter(std::move(door), {SlotKind::device, person, pin, &store}, clock));
    return Vault(std::move(impl));
  });
}

Result<Vault> Vault::recover(const std::filesystem::path& folder, const Recovering& wanted, const Clock& clock) {
  return guarded([&]() -> Result<Vault> {
    MAMORI_TAKE(const auto code, read_recovery_code(wanted.code));
    MAMORI_TRY(check_new_passphrase(wanted.new_passphrase));
    MAMORI_TAKE(auto door, Door::approach(folder));
    MAMORI_TAKE(auto impl, Impl::enter(std::move(door), {SlotKind::recovery, wanted.person, code}, clock));
    Vault vault(std::move(impl));
    MAMORI_TRY(vault.renew_secret(wanted.new_passphrase));
    return vault;
  });
}

Result<Entrance> Vault::entrance(const std::filesystem::path& folder, std::string_view person, const Clock& clock) {
  return guarded([&]() -> Result<Entrance> {
    MAMORI_TAKE(const auto copies, read_keys(folder));
    const KeySlots& slots = copies.front();
    Entrance entrance;
    entrance.recovery = slot_of(slots, SlotKind::recovery, PersonId{}) != nullptr;
    std::set<crypto::Hash> names;
    for (const KeySlot& slot : slots.slots) {
      if (slot.kind == SlotKind::passphrase) names.insert(slot.name_hash);
    }
    entrance.several = names.size() > 1;
    if (entrance.several && person.empty()) return entrance;
    MAMORI_TAKE(const auto slot, find_slot(slots, person));
    MAMORI_TAKE(const auto tries, TryBook::read(folder, clock));
    entrance.pin = slot_of(slots, SlotKind::device, slot->person) != nullptr;
    entrance.passphrase_tries = tries.state(SlotKind::passphrase, slot->person);
    entrance.pin_tries = tries.state(SlotKind::device, slot->person);
    return entrance;
  });
}

struct ProofWork::Parts {
  std::filesystem::path folder;
  VaultId vault;
  PersonId person;
  KeySlot slot;
  SecretBytes secret;
  const Clock& clock;
  std::optional<Result<SecretBytes>> key = {};  ///< of the database, as the slot gives it
};

ProofWork::ProofWork(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
ProofWork::ProofWork(ProofWork&& other) noexcept = default;
ProofWork& ProofWork::operator=(ProofWork&& other) noexcept = default;
ProofWork::~ProofWork() = default;

void ProofWork::run() {
  parts_->key = guarded([&] {
    // The printed code is tried by somebody who is in already: nothing is counted.
    return parts_->slot.kind == SlotKind::recovery
               ? open_slot(parts_->vault, parts_->slot, parts_->secret)
               : try_slot(parts_->folder, parts_->vault, parts_->slot, parts_->secret, parts_->clock);
  });
}

Result<ProofWork> Vault::begin_proof(const SecretBytes& secret) const {
  return guarded([&]() -> Result<ProofWork> {
    MAMORI_TRY(require_secret(secret));
    MAMORI_TAKE(const auto slots, read_key_set(impl_->database));
    const auto person = impl_->session.person;
    const KeySlot* slot = slot_of(slots, SlotKind::passphrase, person);
    if (slot == nullptr) return key_slot_damaged("person");
    return opening(*slot, person, secret.clone());
  });
}

ProofWork Vault::opening(const KeySlot& slot, PersonId person, SecretBytes secret) const {
  return ProofWork(std::make_unique<ProofWork::Parts>(
      ProofWork::Parts{impl_->folder, impl_->id, person, slot, std::move(secret), impl_->clock}));
}

Result<void> Vault::require_opened(const ProofWork& work, PersonId person) const {
  const auto& parts = *work.parts_;
  if (parts.vault != impl_->id || parts.person != person || !parts.key) return not_permitted("proof");
  if (!*parts.key) return pass_on(*parts.key);
  // A slot can be made to open with any secret; only one that gives this vault's own key says who is there.
  if (!crypto::equal((*parts.key)->bytes(), impl_->key.bytes())) return wrong_secret();
  return {};
}

Result<Proof> Vault::finish_proof(const ProofWork& work) const {
  MAMORI_TRY(require_opened(work, impl_->session.person));
  return guarded([&]() -> Result<Proof> {
    if (impl_->session.role != Role::viewer && !impl_->still) {
      MAMORI_TAKE(const auto slots, read_key_set(impl_->database));
      (void)bring_up_to_date(impl_->database, impl_->folder, slots, impl_->session, work.parts_->secret, impl_->key,
                             impl_->clock.moment());
    }
    return Proof(impl_->id, impl_->session.person);
  });
}

Result<Proof> Vault::prove(const SecretBytes& secret) const {
  MAMORI_TAKE(auto work, begin_proof(secret));
  work.run();
  return finish_proof(work);
}

Result<void> Vault::accept(const Proof& proof) const {
  if (proof.vault_ == impl_->id && proof.person_ == impl_->session.person) return {};
  return not_permitted("proof");
}

Result<void> Vault::swap_connection(Role role, bool inspecting) {
  return guarded([&]() -> Result<void> {
    // Opened beside the one there is, which stays when that fails.
    MAMORI_TAKE(auto impl, Impl::reopen(*impl_, role));
    impl_ = std::move(impl);
    impl_->inspecting = inspecting;
    return {};
  });
}

Result<void> Vault::begin_inspection() {
  if (impl_->inspecting) return {};
  // A viewer's connection only reads as it is.
  if (impl_->session.role == Role::viewer) {
    impl_->inspecting = true;
    return {};
  }
  MAMORI_TRY(permit(impl_->session.role, Verb::inspect));
  auto noted = change({}, [](Writer& writer) { return writer.append({Action::inspection_begun, {}, {}, {}}); });
  if (!noted) return noted;
  return swap_connection(Role::viewer, true);
}

Result<void> Vault::end_inspection(const Proof& proof) {
  if (!impl_->inspecting) return {};
  MAMORI_TRY(accept(proof));
  MAMORI_TAKE(const auto person, guarded([&] { return read_present(impl_->database, impl_->session.person); }));
  MAMORI_TRY(swap_connection(person.role, false));
  if (person.role == Role::viewer) return {};
  return change({}, [](Writer& writer) { return writer.append({Action::inspection_ended, {}, {}, {}}); });
}

bool Vault::inspecting() const {
  return impl_->inspecting;
}

Result<void> Vault::note_shown(std::string_view how, const std::optional<HistoryHead>& left) {
  if (!impl_->inspecting) return change({}, [&](Writer& writer) { return writer.log_status_shown(how, left); });
  return guarded([&]() -> Result<void> {
    const Session& session = impl_->session;
    return impl_->note_apart([&](Connection& database, const TimeSeen& seen) -> Result<void> {
      if (left) {
        MAMORI_TRY(insert_witness(database, {seen.last.time, WitnessKind::shown, {}, *left}));
      }
      return append_history(database, {seen.last,
                                       session.person,
                                       session.name,
                                       session.role,
                                       Action::status_shown,
                                       how,
                                       {},
                                       {},
                                       left ? fact_of(*left) : Fact{}});
    });
  });
}

Result<DeviceIdentity> Vault::device() const {
  return guarded([&] { return read_device_identity(impl_->database); });
}

Result<DeviceIdentity> Vault::become_another_device(std::string_view reason) {
  return guarded([&]() -> Result<DeviceIdentity> {
    MAMORI_TRY(permit(impl_->session.role, Verb::device));
    MAMORI_TAKE(const auto slots, read_key_set(impl_->database));
    DeviceIdentity identity;
    const auto renew = [&](Writer& writer, const Fact& set) -> Result<void> {
      MAMORI_TAKE(const auto renewed, renew_device(impl_->database));
      identity = renewed;
      return writer.append({Action::device_renewed, {}, {}, list({bytes(identity.id), number(identity.epoch), set})});
    };
    MAMORI_TRY(change_keys(slots, without_device_slots(slots), reason, renew));
    return identity;
  });
}

Result<std::vector<MessageKey>> Vault::unconfirmed_requests() const {
  return guarded([&] { return read_unconfirmed(impl_->database); });
}

Result<std::vector<Draft>> Vault::drafts() const {
  return guarded([&] { return read_drafts(impl_->database, impl_->session.person); });
}

}  // namespace mamori::vault
