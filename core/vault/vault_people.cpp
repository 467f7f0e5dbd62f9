// What an open vault does for people and their keys.
#include "base/text.hpp"
#include "vault/faults.hpp"
#include "vault/key_files.hpp"
#include "vault/key_set.hpp"
#include "vault/new_key.hpp"
#include "vault/people.hpp"
#include "vault/recovery_code.hpp"
#include "vault/secrets.hpp"
#include "vault/tries.hpp"
#include "vault/writer_impl.hpp"

#include <algorithm>

namespace mamori::vault {
namespace {

/// Puts a slot in the place of the one of its kind and person.
void put(KeySlots& slots, KeySlot slot) {
  std::erase_if(slots.slots, [&](const KeySlot& old) { return old.kind == slot.kind && old.person == slot.person; });
  slots.slots.push_back(std::move(slot));
}

void forget_tries(const std::filesystem::path& folder, const Clock& clock, PersonId person) {
  auto tries = TryBook::read(folder, clock);
  if (tries) (void)tries->forget(SlotKind::passphrase, person);
}

/// What a new passphrase is made to cost: as much as the one that was calibrated on this device (seal_slot sees to the
/// least).
crypto::KdfCost cost_like(const KeySlots& slots, PersonId person) {
  const KeySlot* own = slot_of(slots, SlotKind::passphrase, person);
  return own == nullptr ? least_cost() : own->cost;
}

PersonId above_all(const KeySlots& slots) {
  std::int64_t most = 0;
  for (const KeySlot& slot : slots.slots) most = std::max(most, static_cast<std::int64_t>(slot.person));
  return static_cast<PersonId>(most + 1);
}

}  // namespace

Result<void> Vault::change_keys(const KeySlots& before, KeySlots after, std::string_view reason,
                                const KeyChange& body) {
  after.generation = before.generation + 1;
  return exchange_keys(impl_->folder, before, after, [&] {
    return change(reason, [&](Writer& writer) -> Result<void> {
      MAMORI_TRY(write_key_set(impl_->database, after));
      return body(writer, fact_of(after));
    });
  });
}

Result<std::vector<Person>> Vault::people() const {
  return guarded([&] { return read_people(impl_->database); });
}

struct SecretWork::Parts {
  SlotKind kind;
  crypto::KdfCost cost;
  SecretBytes secret;
  crypto::KeyStore* store = nullptr;  ///< whose key belongs to it, of a PIN
  std::optional<Result<Derived>> derived = {};
  bool in_use = false;  ///< a slot was made of it

  ~Parts() {
    if (store != nullptr && !in_use && derived && *derived) store->forget((*derived)->hardware_key);
  }
};

SecretWork::SecretWork(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
SecretWork::SecretWork(SecretWork&& other) noexcept = default;
SecretWork& SecretWork::operator=(SecretWork&& other) noexcept = default;
SecretWork::~SecretWork() = default;

void SecretWork::run() {
  auto& [kind, cost, secret, store, derived, in_use] = *parts_;
  derived = guarded([&] { return store == nullptr ? derive_new(secret, cost) : derive_new(secret, cost, *store); });
}

Result<const Derived*> SecretWork::made(SlotKind kind) const {
  const auto& derived = parts_->derived;
  if (parts_->kind != kind || !derived) return not_permitted("secret");
  if (!*derived) return pass_on(*derived);
  return &**derived;
}

Result<SecretWork> Vault::begin_secret(const SecretBytes& passphrase) const {
  return guarded([&]() -> Result<SecretWork> {
    MAMORI_TRY(check_new_passphrase(passphrase));
    MAMORI_TAKE(const auto slots, read_key_set(impl_->database));
    const auto cost = cost_like(slots, impl_->session.person);
    return SecretWork(std::make_unique<SecretWork::Parts>(SlotKind::passphrase, cost, passphrase.clone()));
  });
}

Result<SecretWork> Vault::begin_recovery() const {
  return guarded([&]() -> Result<SecretWork> {
    return SecretWork(std::make_unique<SecretWork::Parts>(SlotKind::recovery, least_cost(), new_recovery_code()));
  });
}

Result<PersonId> Vault::add_person(std::string_view name, Role role, const SecretBytes& passphrase,
                                   const Proof& proof) {
  MAMORI_TRY(permit(impl_->session.role, Verb::people));
  MAMORI_TAKE(auto fresh, begin_secret(passphrase));
  fresh.run();
  return add_person(name, role, fresh, proof);
}

Result<PersonId> Vault::add_person(std::string_view typed, Role role, const SecretWork& fresh, const Proof& proof) {
  return guarded([&]() -> Result<PersonId> {
    MAMORI_TRY(permit(impl_->session.role, Verb::people));
    MAMORI_TRY(accept(proof));
    MAMORI_TAKE(const auto name, checked_name(typed, "person"));
    MAMORI_TAKE(const auto derived, fresh.made(SlotKind::passphrase));
    MAMORI_TAKE(const auto before, read_key_set(impl_->database));
    const auto person = next_person(impl_->database, above_all(before));
    if (!person) return person;
    KeySlots after = before;
    put(after, seal_slot(impl_->id, *person, name, *derived, impl_->key));
    MAMORI_TRY(change_keys(before, std::move(after), {}, [&](Writer& writer, const Fact& set) -> Result<void> {
      MAMORI_TRY(insert_person(impl_->database, *person, name, role));
      return writer.append({Action::person_added, text_of(*person), {}, list({text(name), number(role), set})});
    }));
    return person;
  });
}

Result<void> Vault::remove_person(PersonId person, std::string_view reason, const Proof& proof, NewKey* renewed) {
  return guarded([&]() -> Result<void> {
    MAMORI_TRY(permit(impl_->session.role, Verb::people));
    MAMORI_TRY(accept(proof));
    MAMORI_TAKE(const auto before, read_key_set(impl_->database));
    KeySlots after = before;
    std::erase_if(after.slots,
                  [&](const KeySlot& slot) { return slot.kind != SlotKind::recovery && slot.person == person; });
    const auto remove = [&](Writer& writer, const Fact& set) -> Result<void> {
      MAMORI_TAKE(const auto leaving, read_present(impl_->database, person));
      MAMORI_TRY(require_other_responsible(impl_->database, person));
      MAMORI_TRY(move_out(impl_->database, leaving, impl_->clock.now()));
      return writer.append(
          {Action::person_removed, text_of(person), list({text(leaving.name), number(leaving.role)}), set});
    };
    return renewed == nullptr ? change_keys(before, std::move(after), reason, remove)
                              : change_key(*renewed, before, std::move(after), reason, remove);
  });
}

Result<void> Vault::set_role(PersonId person, Role role, const Proof& proof) {
  auto done = guarded([&]() -> Result<void> {
    MAMORI_TRY(permit(impl_->session.role, Verb::people));
    MAMORI_TRY(accept(proof));
    return change({}, [&](Writer& writer) -> Result<void> {
      MAMORI_TAKE(const auto before, read_present(impl_->database, person));
      if (before.role == role) return {};
      if (role != Role::responsible) {
        MAMORI_TRY(require_other_responsible(impl_->database, person));
      }
      MAMORI_TRY(update_role(impl_->database, person, role));
      return writer.append({Action::role_set, text_of(person), number(before.role), number(role)});
    });
  });
  // Who gave the own right away has lost it at once.
  if (done && person == impl_->session.person && role != impl_->session.role) return swap_connection(role, false);
  return done;
}

Result<void> Vault::set_secret(PersonId person, const SecretBytes& passphrase, const Proof& proof) {
  const bool own = person == impl_->session.person;
  MAMORI_TRY(permit(impl_->session.role, own ? Verb::secret : Verb::people));
  MAMORI_TAKE(auto fresh, begin_secret(passphrase));
  fresh.run();
  return set_secret(person, fresh, proof);
}

Result<void> Vault::set_secret(PersonId person, const SecretWork& fresh, const Proof& proof) {
  return guarded([&]() -> Result<void> {
    const bool own = person == impl_->session.person;
    MAMORI_TRY(permit(impl_->session.role, own ? Verb::secret : Verb::people));
    MAMORI_TRY(accept(proof));
    MAMORI_TAKE(const auto derived, fresh.made(SlotKind::passphrase));
    MAMORI_TAKE(const auto of, read_present(impl_->database, person));
    MAMORI_TAKE(const auto before, read_key_set(impl_->database));
    KeySlots after = before;
    put(after, seal_slot(impl_->id, person, of.name, *derived, impl_->key));
    auto done = change_keys(before, std::move(after), {}, [&](Writer& writer, const Fact& set) {
      return writer.append({Action::secret_set, text_of(person), {}, set});
    });
    if (done) forget_tries(impl_->folder, impl_->clock, person);
    return done;
  });
}

Result<void> Vault::renew_secret(const SecretBytes& passphrase) {
  const Session& session = impl_->session;
  MAMORI_TAKE(const auto before, read_key_set(impl_->database));
  MAMORI_TAKE(const auto derived, derive_new(passphrase, cost_like(before, session.person)));
  KeySlots after = before;
  put(after, seal_slot(impl_->id, session.person, session.name, derived, impl_->key));
  auto done = change_keys(before, std::move(after), {}, [&](Writer& writer, const Fact& set) -> Result<void> {
    MAMORI_TAKE(auto state, read_recovery(impl_->database));
    state.tried = state.spent = impl_->clock.now();
    MAMORI_TRY(write_recovery(impl_->database, state));
    return writer.append({Action::secret_recovered, text_of(session.person), {}, set});
  });
  if (done) forget_tries(impl_->folder, impl_->clock, session.person);
  return done;
}

Result<SecretBytes> Vault::make_recovery(const Proof& proof, NewKey* renewed) {
  MAMORI_TRY(permit(impl_->session.role, Verb::recovery));
  MAMORI_TAKE(auto fresh, begin_recovery());
  fresh.run();
  return make_recovery(fresh, proof, renewed);
}

Result<SecretBytes> Vault::make_recovery(const SecretWork& fresh, const Proof& proof, NewKey* renewed) {
  return guarded([&]() -> Result<SecretBytes> {
    MAMORI_TRY(permit(impl_->session.role, Verb::recovery));
    MAMORI_TRY(accept(proof));
    MAMORI_TAKE(const auto derived, fresh.made(SlotKind::recovery));
    MAMORI_TAKE(const auto before, read_key_set(impl_->database));
    KeySlots after = before;
    put(after, seal_recovery_slot(impl_->id, *derived, impl_->key));
    const auto make = [&](Writer& writer, const Fact& set) -> Result<void> {
      MAMORI_TRY(write_recovery(impl_->database, {impl_->clock.now(), 0, 0}));
      return writer.append({Action::recovery_made, {}, {}, set});
    };
    MAMORI_TAKE(const auto old, read_recovery(impl_->database));
    std::optional<NewKey> own;
    // Whoever typed the older code may have kept it, and with a copy of the key file it would lead in for ever.
    if (renewed == nullptr && old.spent != 0) {
      MAMORI_TAKE(auto made, new_key());
      renewed = &own.emplace(std::move(made));
    }
    MAMORI_TRY(renewed == nullptr ? change_keys(before, std::move(after), {}, make)
                                  : change_key(*renewed, before, std::move(after), {}, make));
    return fresh.parts_->secret.clone();
  });
}

Result<void> Vault::try_recovery(const SecretBytes& typed) {
  MAMORI_TAKE(auto work, begin_trial(typed));
  work.run();
  return finish_trial(work);
}

Result<ProofWork> Vault::begin_trial(const SecretBytes& typed) const {
  return guarded([&]() -> Result<ProofWork> {
    MAMORI_TRY(permit(impl_->session.role, Verb::recovery));
    MAMORI_TAKE(auto code, read_recovery_code(typed));
    MAMORI_TAKE(const auto slots, read_key_set(impl_->database));
    MAMORI_TAKE(const auto slot, require_recovery_slot(slots));
    return opening(*slot, {}, std::move(code));
  });
}

Result<void> Vault::finish_trial(const ProofWork& work) {
  return guarded([&]() -> Result<void> {
    MAMORI_TRY(permit(impl_->session.role, Verb::recovery));
    MAMORI_TRY(require_opened(work, {}));
    return change({}, [&](Writer& writer) -> Result<void> {
      MAMORI_TAKE(auto state, read_recovery(impl_->database));
      state.tried = impl_->clock.now();
      MAMORI_TRY(write_recovery(impl_->database, state));
      return writer.append({Action::recovery_tried, {}, {}, {}});
    });
  });
}

Result<RecoveryState> Vault::recovery() const {
  return guarded([&] { return read_recovery(impl_->database); });
}

Result<SecretWork> Vault::begin_pin(const SecretBytes& pin, crypto::KeyStore& store) const {
  return guarded([&]() -> Result<SecretWork> {
    MAMORI_TRY(permit(impl_->session.role, Verb::secret));
    MAMORI_TAKE(const auto sheet, read_recovery(impl_->database));
    if (sheet.tried == 0) return fail(ErrorCode::recovery_not_tried, "pin");
    MAMORI_TRY(check_new_pin(pin));
    // The hardware is what holds a thief up, so the PIN itself costs the least that is allowed.
    return SecretWork(std::make_unique<SecretWork::Parts>(SlotKind::device, least_cost(), pin.clone(), &store));
  });
}

Result<void> Vault::set_pin(const SecretBytes& pin, crypto::KeyStore& store, const Proof& proof) {
  MAMORI_TRY(accept(proof));
  MAMORI_TAKE(auto fresh, begin_pin(pin, store));
  fresh.run();
  return set_pin(fresh, proof);
}

Result<void> Vault::set_pin(const SecretWork& fresh, const Proof& proof) {
  return guarded([&]() -> Result<void> {
    MAMORI_TRY(permit(impl_->session.role, Verb::secret));
    MAMORI_TRY(accept(proof));
    MAMORI_TAKE(const auto derived, fresh.made(SlotKind::device));
    MAMORI_TAKE(const auto before, read_key_set(impl_->database));
    const Session& session = impl_->session;
    const KeySlot* old = slot_of(before, SlotKind::device, session.person);
    KeySlots after = before;
    put(after, seal_device_slot(impl_->id, session.person, session.name, *derived, impl_->key));
    auto done = change_keys(before, std::move(after), {}, [&](Writer& writer, const Fact& set) {
      return writer.append({Action::pin_set, text_of(session.person), {}, set});
    });
    if (!done) return done;
    fresh.parts_->in_use = true;
    if (old != nullptr) fresh.parts_->store->forget(old->hardware_key);
    if (auto tries = TryBook::read(impl_->folder, impl_->clock)) (void)tries->forget(SlotKind::device, session.person);
    return {};
  });
}

Result<void> Vault::remove_pin(crypto::KeyStore& store) {
  return guarded([&]() -> Result<void> {
    MAMORI_TRY(permit(impl_->session.role, Verb::secret));
    MAMORI_TAKE(const auto before, read_key_set(impl_->database));
    const PersonId person = impl_->session.person;
    const KeySlot* slot = slot_of(before, SlotKind::device, person);
    if (slot == nullptr) return {};
    const auto hardware_key = slot->hardware_key;
    KeySlots after = before;
    std::erase_if(after.slots,
                  [&](const KeySlot& one) { return one.kind == SlotKind::device && one.person == person; });
    auto done = change_keys(before, std::move(after), {}, [&](Writer& writer, const Fact& set) {
      return writer.append({Action::pin_removed, text_of(person), {}, set});
    });
    if (done) store.forget(hardware_key);
    return done;
  });
}

Result<bool> Vault::has_pin() const {
  return guarded([&]() -> Result<bool> {
    MAMORI_TAKE(const auto slots, read_key_set(impl_->database));
    return slot_of(slots, SlotKind::device, impl_->session.person) != nullptr;
  });
}

}  // namespace mamori::vault
