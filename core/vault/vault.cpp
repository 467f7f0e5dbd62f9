#include "vault/vault.hpp"

#include "base/text.hpp"
#include "vault/answers.hpp"
#include "vault/attachments.hpp"
#include "vault/backup/restore.hpp"
#include "vault/cipher.hpp"
#include "vault/faults.hpp"
#include "vault/history.hpp"
#include "vault/journal.hpp"
#include "vault/key_files.hpp"
#include "vault/messages.hpp"
#include "vault/migrations/migrations.hpp"
#include "vault/roles.hpp"
#include "vault/statuses.hpp"
#include "vault/vault_impl.hpp"
#include "vault/vendors.hpp"

namespace mamori::vault {
namespace {

namespace fs = std::filesystem;

Result<void> check_new_passphrase(const SecretBytes& passphrase) {
  const std::string_view text(reinterpret_cast<const char*>(passphrase.bytes().data()), passphrase.size());
  const std::size_t length = code_points(text);
  if (length == not_utf8 || length < passphrase_minimum) return fail(ErrorCode::passphrase_too_short, "passphrase");
  return {};
}

tl::unexpected<Error> passphrase_missing() {
  return fail(ErrorCode::passphrase_missing, "passphrase");
}

/// The first rows of a new vault; returns the first person.
Result<PersonId> write_beginning(Connection& database, const Profile& profile, const SecretBytes& database_key) {
  auto transaction = Transaction::begin(database);
  if (!transaction) return pass_on(transaction);
  if (auto done = insert_profile(database, profile); !done) return pass_on(done);
  const auto key = crypto::SigningKey::generate();
  if (auto done = insert_device_key(database, key, database_key); !done) return pass_on(done);
  const auto person = insert_person(database, profile.responsible, Role::responsible);
  if (!person) return person;
  const Fact made = list({number(static_cast<std::int64_t>(profile.desk)), text(profile.name),
                          text(profile.responsible), truth(profile.sample), bytes(key.public_key())});
  const NewEntry entry{
      profile.created, profile.responsible, Role::responsible, Action::vault_created, {}, {}, {}, made};
  if (auto done = append_history(database, entry); !done) return pass_on(done);
  if (auto done = transaction->commit(); !done) return pass_on(done);
  return person;
}

/// A whole vault in a folder of its own, closed again.
Result<void> build(const fs::path& folder, const Profile& profile, crypto::KdfCost cost,
                   const SecretBytes& passphrase) {
  if (auto made = make_private_folder(folder); !made) return made;
  if (auto made = make_private_file(folder / database_name); !made) return made;
  SecretBytes key(database_key_size);
  crypto::random(key.writable());
  auto database = open_encrypted(folder / database_name, key);
  if (!database) return pass_on(database);
  if (auto made = migrate(*database, migrations()); !made) return made;
  const auto person = write_beginning(*database, profile, key);
  if (!person) return pass_on(person);
  fold_log(*database);
  KeySlots slots;
  crypto::random(slots.vault);
  auto slot = seal_slot(slots.vault, *person, profile.responsible, cost, passphrase, key);
  if (!slot) return pass_on(slot);
  slots.slots.push_back(std::move(*slot));
  return write_keys(folder, slots);
}

}  // namespace

/// Opens what is in `folder` for a person whose passphrase was proven already.
Result<std::unique_ptr<Vault::Impl>> Vault::Impl::enter(const fs::path& folder, WriterLock lock, const VaultId& id,
                                                        const SecretBytes& key, PersonId person, const Clock& clock) {
  auto database = open_encrypted(folder / database_name, key);
  if (!database) return pass_on(database);
  if (auto migrated = migrate(*database, migrations()); !migrated) return pass_on(migrated);
  // What a crash left in the log is folded in now: `journal.hpp` counts on a log without a torn end.
  fold_log(*database);
  auto session = read_person(*database, person);
  if (!session) return pass_on(session);
  auto keys = read_device_keys(*database, key);
  if (!keys) return pass_on(keys);
  return std::unique_ptr<Impl>(new Impl{std::move(lock),
                                        std::move(*database),
                                        std::move(*session),
                                        std::move(*keys),
                                        clock,
                                        folder,
                                        id,
                                        key.clone(),
                                        {}});
}

Vault::Impl::~Impl() {
  // A copy that is under way reads a file that stands still; the log is folded at the next opening instead.
  if (!held.expired()) keep_log(database);
}

bool Vault::exists(const fs::path& folder) {
  finish_restore(folder);
  std::error_code ignored;
  // Any part counts: what is left of a vault must never be taken for free ground.
  for (const char* name : {database_name, key_file_names[0], key_file_names[1]}) {
    if (fs::exists(folder / name, ignored)) return true;
  }
  return false;
}

Result<Vault> Vault::create(const fs::path& where, const NewVault& wanted, const SecretBytes& passphrase,
                            const Clock& clock) {
  return guarded([&]() -> Result<Vault> {
    const auto name = checked_name(wanted.name, "name");
    if (!name) return pass_on(name);
    const auto person = checked_name(wanted.person, "person");
    if (!person) return pass_on(person);
    if (auto fit = check_new_passphrase(passphrase); !fit) return pass_on(fit);
    const fs::path folder = plain_path(where);
    if (exists(folder)) return fail(ErrorCode::vault_exists, "folder");
    // Built beside its place and renamed when whole: a power cut leaves no half vault under the right name.
    fs::path building = folder;
    building += ".new";
    std::error_code problem;
    if (folder.has_parent_path()) fs::create_directories(folder.parent_path(), problem);
    if (!problem) fs::remove_all(building, problem);
    if (problem) return system_error(problem.value(), "folder");
    const Profile profile{wanted.desk, *name, *person, wanted.sample, true, clock.now()};
    auto built = build(building, profile, wanted.cost, passphrase);
    if (built) built = rename_durably(building, folder);
    if (!built) {
      fs::remove_all(building, problem);
      return pass_on(built);
    }
    return open(folder, *person, passphrase, clock);
  });
}

Result<Vault> Vault::open(const fs::path& folder, std::string_view person, const SecretBytes& passphrase,
                          const Clock& clock) {
  return guarded([&]() -> Result<Vault> {
    if (!exists(folder)) return fail(ErrorCode::vault_missing, "folder");
    if (passphrase.empty()) return passphrase_missing();
    auto lock = WriterLock::take(folder / lock_name);
    if (!lock) return pass_on(lock);
    if (auto sound = check_header(folder / database_name); !sound) return pass_on(sound);
    // The secret is proven on the key slot alone: what SQLite says afterwards is about the file.
    const auto slots = read_keys(folder);
    if (!slots) return pass_on(slots);
    const auto slot = find_slot(*slots, person);
    if (!slot) return pass_on(slot);
    const auto key = open_slot(slots->vault, **slot, passphrase);
    if (!key) return pass_on(key);
    auto impl = Impl::enter(folder, std::move(*lock), slots->vault, *key, (*slot)->person, clock);
    if (!impl) return pass_on(impl);
    return Vault(std::move(*impl));
  });
}

Result<Proof> Vault::prove(const SecretBytes& secret) const {
  return guarded([&]() -> Result<Proof> {
    if (secret.empty()) return passphrase_missing();
    const auto slots = read_keys(impl_->folder);
    if (!slots) return pass_on(slots);
    const KeySlot* slot = slot_of(*slots, SlotKind::passphrase, impl_->session.person);
    if (slot == nullptr) return key_slot_damaged("person");
    const auto key = open_slot(slots->vault, *slot, secret);
    if (!key) return pass_on(key);
    return Proof(impl_->id, impl_->session.person);
  });
}

Result<void> Vault::accept(const Proof& proof) const {
  if (proof.vault_ == impl_->id && proof.person_ == impl_->session.person) return {};
  return not_permitted("proof");
}

Vault::Vault(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Vault::Vault(Vault&&) noexcept = default;
Vault& Vault::operator=(Vault&&) noexcept = default;
Vault::~Vault() = default;

const Session& Vault::session() const {
  return impl_->session;
}
const crypto::SigningKey& Vault::signing_key() const {
  return impl_->keys.signing;
}
const crypto::AgreementPair& Vault::agreement_key() const {
  return impl_->keys.agreement;
}

Result<Profile> Vault::profile() const {
  return guarded([&] { return read_profile(impl_->database); });
}
Result<std::vector<SheetRecord>> Vault::sheets() const {
  return guarded([&] { return read_sheets(impl_->database); });
}
Result<SheetContents> Vault::contents(SheetId sheet) const {
  return guarded([&] { return read_contents(impl_->database, sheet); });
}
Result<std::vector<Vendor>> Vault::vendors() const {
  return guarded([&] { return read_vendors(impl_->database); });
}
Result<std::vector<RequestRecord>> Vault::requests() const {
  return guarded([&] { return read_requests(impl_->database); });
}
Result<std::vector<InboxRecord>> Vault::inbox() const {
  return guarded([&] { return read_inbox(impl_->database); });
}
Result<std::vector<ReceivedRequest>> Vault::received() const {
  return guarded([&] { return read_received(impl_->database); });
}
Result<std::vector<HistoryEntry>> Vault::history(std::uint64_t after, std::size_t limit) const {
  return guarded([&] { return read_history(impl_->database, after, limit); });
}
Result<std::size_t> Vault::attachment_count(const MessageKey& message) const {
  return guarded([&] { return count_attachments(impl_->database, message); });
}
Result<std::vector<std::vector<std::uint8_t>>> Vault::attachments(const MessageKey& message) const {
  return guarded([&] { return read_attachments(impl_->database, message); });
}
Result<std::optional<std::vector<std::uint8_t>>> Vault::attachment(const MessageKey& message, std::size_t place) const {
  return guarded([&] { return find_attachment(impl_->database, message, place); });
}
Result<std::vector<StatusRecord>> Vault::statuses(StatusId after, std::size_t limit) const {
  return guarded([&] { return read_statuses(impl_->database, after, limit); });
}
Result<std::optional<StatusRecord>> Vault::status(StatusId id) const {
  return guarded([&] { return find_status(impl_->database, id); });
}
Result<std::vector<StatusId>> Vault::waiting_statuses(std::size_t limit) const {
  return guarded([&] { return read_waiting_statuses(impl_->database, limit); });
}
Result<HistoryHead> Vault::history_head() const {
  return guarded([&] { return read_history_head(impl_->database); });
}
Result<HistoryHead> Vault::verify_history() const {
  return guarded([&] { return verify_chain(impl_->database); });
}

Result<void> Vault::check() const {
  return guarded([&]() -> Result<void> {
    // The page check reads the database file alone, so everything has to be in it.
    fold_log(impl_->database);
    if (auto sound = check_pages(impl_->database); !sound) return sound;
    if (auto whole = verify_history(); !whole) return pass_on(whole);
    return {};
  });
}

Result<void> Vault::change(std::string_view reason, const std::function<Result<void>(Writer&)>& body) {
  return guarded([&]() -> Result<void> {
    Connection& database = impl_->database;
    auto transaction = Transaction::begin(database);
    if (!transaction) return pass_on(transaction);
    const auto before = log_size(database);
    if (!before) return pass_on(before);
    Writer writer(*impl_, reason);
    if (auto done = body(writer); !done) return done;
    if (writer.broken_) return tl::unexpected<Error>(*writer.broken_);
    auto committed = transaction->commit();
    if (!committed) {
      // A sync that failed is not tried again. What this change left in the log is cut off; the next one writes anew.
      transaction->undo();
      cut_log(database, *before);
      return committed;
    }
    if (const auto now = log_size(database); impl_->held.expired() && now && *now > log_limit) fold_log(database);
    return {};
  });
}

}  // namespace mamori::vault
