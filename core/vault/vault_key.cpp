// The database takes another key.
#include "vault/cipher.hpp"
#include "vault/faults.hpp"
#include "vault/files.hpp"
#include "vault/journal.hpp"
#include "vault/key_files.hpp"
#include "vault/key_set.hpp"
#include "vault/new_key.hpp"
#include "vault/people.hpp"
#include "vault/writer_impl.hpp"

#include <algorithm>
#include <sqlcipher/sqlite3.h>

namespace mamori::vault {
namespace {

constexpr int pages_at_once = 256;

struct EndCopying {
  void operator()(sqlite3_backup* copying) const { sqlite3_backup_finish(copying); }
};

/// Every page as it is, through both keys. `whole` counts the pages twice: they are checked afterwards.
Result<void> copy_every_page(Connection& from, Connection& to, const Watch& watch) {
  const std::unique_ptr<sqlite3_backup, EndCopying> copying(
      sqlite3_backup_init(to.handle(), "main", from.handle(), "main"));
  if (!copying) return sqlite_error(to.handle(), "copy");
  int code = SQLITE_OK;
  while (code == SQLITE_OK) {
    code = sqlite3_backup_step(copying.get(), pages_at_once);
    const auto whole = static_cast<std::uint64_t>(sqlite3_backup_pagecount(copying.get()));
    const auto left = static_cast<std::uint64_t>(sqlite3_backup_remaining(copying.get()));
    MAMORI_TRY(report(watch, whole - left, 2 * whole));
  }
  if (code == SQLITE_BUSY || code == SQLITE_LOCKED) return in_use("copy");
  if (code != SQLITE_DONE) return sqlite_error(code, 0, "copy");
  return {};
}

/// The slots that another key is sealed to: what fits the people who are there, and can be sealed without its secret.
Result<KeySlots> carried_over(Connection& database, const KeySlots& slots) {
  MAMORI_TAKE(auto carried, fitting(database, slots));
  std::erase_if(carried.slots, [](const KeySlot& slot) { return !slot.lock; });
  return carried;
}

/// Who is left with nothing is told.
LeftOut left_out(const KeySlots& slots, const KeySlots& carried) {
  LeftOut out;
  for (const KeySlot& slot : slots.slots) {
    if (slot_of(carried, slot.kind, slot.person) != nullptr) continue;
    if (slot.kind == SlotKind::recovery) out.recovery = true;
    const bool said = std::ranges::find(out.people, slot.person) != out.people.end();
    if (slot.kind == SlotKind::passphrase && !said) out.people.push_back(slot.person);
  }
  return out;
}

KeySlots sealed_anew(const KeySlots& carried, const SecretBytes& key) {
  KeySlots sealed{carried.vault, carried.generation, {}};
  for (const KeySlot& slot : carried.slots) sealed.slots.push_back(sealed_anew(carried.vault, slot, key).value());
  return sealed;
}

/// What was copied is what is open: somebody else's file may have had its name for a while.
Result<void> require_same(Connection& open, Connection& copied) {
  MAMORI_TRY(require_in_place(open));
  MAMORI_TAKE(const auto now, read_history_head(open));
  MAMORI_TAKE(const auto then, read_history_head(copied));
  if (now != then) return system_error(0, "moved");
  return {};
}

Fact fact_of(const LeftOut& out, const Fact& set) {
  std::vector<Fact> people;
  for (const PersonId person : out.people) people.push_back(number(static_cast<std::int64_t>(person)));
  return list({list(people), truth(out.recovery), set});
}

}  // namespace

NewKey::NewKey(std::filesystem::path folder, SecretBytes old, Stamp stamp)
    : folder_(std::move(folder)), old_(std::move(old)), key_(database_key_size), stamp_(stamp) {
  crypto::random(key_.writable());
}

NewKey::NewKey(NewKey&& other) noexcept
    : folder_(std::exchange(other.folder_, {})),
      old_(std::move(other.old_)),
      key_(std::move(other.key_)),
      stamp_(other.stamp_),
      copied_(std::exchange(other.copied_, false)) {}

NewKey::~NewKey() {
  try {
    if (!folder_.empty()) clear_fresh_database(folder_);
  } catch (const std::bad_alloc&) {
    // The next opening clears it away.
  }
}

Result<void> NewKey::copy(const Watch& watch) {
  return guarded([&]() -> Result<void> {
    copied_ = false;
    clear_fresh_database(folder_);
    auto done = copy_pages(watch);
    if (!done) clear_fresh_database(folder_);
    copied_ = done.has_value();
    return done;
  });
}

Result<void> NewKey::copy_pages(const Watch& watch) const {
  const auto file = folder_ / fresh_database_name;
  MAMORI_TRY(make_private_file(file));
  MAMORI_TAKE(auto from, open_encrypted(folder_ / database_name, old_));
  keep_log(from);
  MAMORI_TAKE(auto to, open_encrypted(file, key_));
  // All of it is one transaction, which need not wait in memory.
  MAMORI_TRY(to.execute("PRAGMA cache_spill = ON; PRAGMA cache_size = -8192"));
  MAMORI_TRY(copy_every_page(from, to, watch));
  MAMORI_TRY(fold_log(to));
  MAMORI_TRY(check_pages(to));
  return report(watch, 1, 1);
}

Result<NewKey> Vault::new_key() const {
  return guarded([&]() -> Result<NewKey> {
    // Before anything is copied: who may only read would learn of it from a copy that cannot be made.
    MAMORI_TRY(permit(impl_->session.role, Verb::people));
    MAMORI_TAKE(const auto stamp, impl_->database.stamp());
    return NewKey(impl_->folder, impl_->key.clone(), stamp);
  });
}

Result<LeftOut> Vault::left_out_by_new_key() const {
  return guarded([&]() -> Result<LeftOut> {
    MAMORI_TAKE(const auto slots, read_key_set(impl_->database));
    MAMORI_TAKE(const auto carried, carried_over(impl_->database, slots));
    return left_out(slots, carried);
  });
}

Result<std::vector<PersonId>> Vault::people_without_secret() const {
  return guarded([&]() -> Result<std::vector<PersonId>> {
    MAMORI_TAKE(const auto slots, read_key_set(impl_->database));
    MAMORI_TAKE(const auto everybody, people());
    std::vector<PersonId> without;
    for (const Person& person : everybody) {
      const bool there = person.gone == 0;
      if (there && slot_of(slots, SlotKind::passphrase, person.id) == nullptr) without.push_back(person.id);
    }
    return without;
  });
}

Result<void> Vault::renew_key(std::string_view reason, const Proof& proof, NewKey& renewed, const Watch& watch) {
  return guarded([&]() -> Result<void> {
    MAMORI_TRY(permit(impl_->session.role, Verb::people));
    MAMORI_TRY(accept(proof));
    MAMORI_TAKE(const auto before, read_key_set(impl_->database));
    const auto nothing_else = [](Writer&, const Fact&) -> Result<void> { return {}; };
    return change_key(renewed, before, before, reason, nothing_else, watch);
  });
}

Result<void> Vault::change_key(NewKey& renewed, const KeySlots& before, KeySlots after, std::string_view reason,
                               const KeyChange& body, const Watch& watch) {
  Impl& impl = *impl_;
  if (!impl.held.expired() || impl.readers.use_count() > 1) return in_use("new_key");
  // The proof sealed it anew where it was of the first form; without it the person at work would be left out.
  MAMORI_TAKE(const auto carried, carried_over(impl.database, after));
  if (slot_of(carried, SlotKind::passphrase, impl.session.person) == nullptr) return not_permitted("proof");
  MAMORI_TAKE(const auto stamp, impl.database.stamp());
  if (!renewed.copied_ || renewed.stamp_ != stamp) {
    renewed.stamp_ = stamp;
    MAMORI_TRY(renewed.copy(watch));
  }
  const LeftOut out = left_out(after, carried);
  after = sealed_anew(carried, renewed.key_);
  after.generation = before.generation + 1;
  MAMORI_TAKE(auto fresh, open_encrypted(impl.folder / fresh_database_name, renewed.key_));
  MAMORI_TRY(require_same(impl.database, fresh));
  // What is written meanwhile goes into the fresh one; until it has the place nothing of that counts.
  const TimeSeen seen = impl.seen;
  impl.database.exchange(fresh);
  auto done = change(reason, [&](Writer& writer) -> Result<void> {
    MAMORI_TRY(write_key_set(impl.database, after));
    MAMORI_TRY(update_device_key(impl.database, impl.keys.signing, renewed.key_));
    const Fact set = fact_of(after);
    MAMORI_TRY(body(writer, set));
    if (out.recovery) {
      MAMORI_TRY(forget_recovery(impl.database));
    }
    return writer.append({Action::key_renewed, {}, {}, fact_of(out, set)});
  });
  if (done) done = empty_log(impl.database);
  impl.database.exchange(fresh);
  { const Connection closed = std::move(fresh); }
  if (done) done = empty_log(impl.database);
  if (done) done = exchange_database(impl.folder, before, after);
  const auto& folder = impl.folder;
  auto there = done ? open_encrypted(folder / database_name, renewed.key_) : Result<Connection>(pass_on(done));
  if (!there) {
    impl.seen = seen;
    return pass_on(there);
  }
  impl.database.replace(std::move(*there));
  impl.key = renewed.key_.clone();
  renewed.copied_ = false;
  return {};
}

}  // namespace mamori::vault
