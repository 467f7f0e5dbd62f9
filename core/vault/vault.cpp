#include "vault/vault.hpp"

#include "vault/answers.hpp"
#include "vault/attachments.hpp"
#include "vault/backup/restore.hpp"
#include "vault/cipher.hpp"
#include "vault/evidence.hpp"
#include "vault/faults.hpp"
#include "vault/history.hpp"
#include "vault/history_check.hpp"
#include "vault/history_reader.hpp"
#include "vault/journal.hpp"
#include "vault/key_files.hpp"
#include "vault/key_set.hpp"
#include "vault/ledgers.hpp"
#include "vault/messages.hpp"
#include "vault/migrations/migrations.hpp"
#include "vault/people.hpp"
#include "vault/pins.hpp"
#include "vault/products.hpp"
#include "vault/secrets.hpp"
#include "vault/statuses.hpp"
#include "vault/tries.hpp"
#include "vault/vault_impl.hpp"
#include "vault/vendors.hpp"
#include "vault/witnesses.hpp"
#include "vault/years.hpp"

#include <algorithm>

namespace mamori::vault {
namespace {

namespace fs = std::filesystem;

constexpr PersonId first_person{1};
constexpr double unlock_seconds = 0.7;  ///< what opening should take here: 0.5 to 1

/// The first rows of a new vault, and its first key slot.
Result<void> write_beginning(Connection& database, const Profile& profile, const SecretBytes& database_key,
                             const KeySlots& slots, const Uptime& uptime) {
  MAMORI_TAKE(auto transaction, Transaction::begin(database));
  MAMORI_TRY(insert_profile(database, profile));
  const auto key = crypto::SigningKey::generate();
  MAMORI_TRY(insert_device_key(database, key, database_key));
  MAMORI_TRY(insert_person(database, first_person, profile.responsible, Role::responsible));
  MAMORI_TRY(write_key_set(database, slots));
  const Fact made = list({number(static_cast<std::int64_t>(profile.desk)), text(profile.name),
                          text(profile.responsible), truth(profile.sample), bytes(key.public_key()), fact_of(slots)});
  const NewEntry entry{{profile.created, uptime},
                       first_person,
                       profile.responsible,
                       Role::responsible,
                       Action::vault_created,
                       {},
                       {},
                       {},
                       made};
  MAMORI_TRY(append_history(database, entry));
  return transaction.commit();
}

/// A whole vault in a folder of its own, closed again.
Result<KeySlots> build(const fs::path& folder, const Profile& profile, crypto::KdfCost cost,
                       const SecretBytes& passphrase, const SecretBytes& key, const Uptime& uptime) {
  MAMORI_TRY(make_marked_folder(folder));
  MAMORI_TRY(make_private_file(folder / database_name));
  KeySlots slots;
  crypto::random(slots.vault);
  MAMORI_TAKE(const auto derived, derive_new(passphrase, cost));
  slots.slots.push_back(seal_slot(slots.vault, first_person, profile.responsible, derived, key));
  MAMORI_TAKE(auto database, open_encrypted(folder / database_name, key));
  MAMORI_TRY(migrate(database, migrations()));
  MAMORI_TRY(write_beginning(database, profile, key, slots, uptime));
  fold_log(database);
  MAMORI_TRY(write_keys(folder, slots));
  return slots;
}

/// The responsible person of that name; without a name the one who has been there longest.
Result<PersonId> responsible_person(Connection& database, std::string_view name) {
  MAMORI_TAKE(const auto people, read_people(database));
  for (const Person& person : people) {
    const bool meant = name.empty() || person.name == name;
    if (person.gone == 0 && person.role == Role::responsible && meant) return person.id;
  }
  return no_such_person("responsible");
}

}  // namespace

Result<void> bring_up_to_date(Connection& database, const fs::path& folder, const KeySlots& known,
                              const Session& session, const SecretBytes& passphrase, const SecretBytes& key,
                              const Moment& now) {
  const KeySlot* own = slot_of(known, SlotKind::passphrase, session.person);
  if (own == nullptr || (own->lock && at_least(own->cost) == own->cost)) return {};
  MAMORI_TAKE(const auto derived, derive_new(passphrase, own->cost));
  const KeySlot slot = seal_slot(known.vault, session.person, session.name, derived, key);
  KeySlots after = known;
  ++after.generation;
  std::ranges::replace(after.slots, *own, slot);
  return exchange_keys(folder, known, after, [&]() -> Result<void> {
    MAMORI_TAKE(auto transaction, Transaction::begin(database));
    MAMORI_TRY(write_key_set(database, after));
    MAMORI_TRY(append_after_look(database, {now,
                                            session.person,
                                            session.name,
                                            session.role,
                                            Action::slot_renewed,
                                            std::to_string(static_cast<std::int64_t>(session.person)),
                                            {},
                                            {},
                                            fact_of(after)}));
    return transaction.commit();
  });
}

Result<Session> session_of(Connection& database, const KeySlots& known, const Opened& opened, const Visitor& visitor) {
  MAMORI_TAKE(const auto id,
              visitor.kind == SlotKind::recovery ? responsible_person(database, visitor.person) : opened.slot.person);
  MAMORI_TAKE(auto person, read_present(database, id));
  // A slot under a name that nobody has leads to nobody.
  const bool named = visitor.kind == SlotKind::recovery || opened.slot.name_hash == name_hash(known.vault, person.name);
  if (!named) return wrong_secret();
  if (!holds(known, opened.slot)) {
    const KeySlot* own = slot_of(known, visitor.kind, opened.slot.person);
    if (own == nullptr) return wrong_secret();
    MAMORI_TRY(open_slot(known.vault, *own, visitor.secret, visitor.store));
  }
  return Session{person.id, std::move(person.name), person.role};
}

Result<void> require_database_files(const fs::path& folder) {
  MAMORI_TRY(require_regular(folder / database_name));
  for (const char* log : {"vault.db-wal", "vault.db-shm"}) {
    auto own = require_own(folder / log);
    // Where nothing can be written nothing is written through a link.
    if (!own && !keeps_nothing(own.error())) return own;
  }
  return {};
}

Result<Door> Door::approach(const fs::path& folder) {
  if (!Vault::exists(folder)) return fail(ErrorCode::vault_missing, "folder");
  MAMORI_TAKE(auto lock, WriterLock::take(folder / lock_name));
  clear_fresh_database(folder);
  MAMORI_TRY(require_database_files(folder));
  MAMORI_TRY(check_header(folder / database_name));
  MAMORI_TAKE(auto copies, read_keys(folder));
  return Door{folder, std::move(lock), std::move(copies)};
}

Result<void> Vault::Impl::look() {
  if (clock.moment() == seen.last) return {};
  return commit_seen(database, [&](const TimeSeen& now) { return keep_time_seen(database, now); });
}

Result<void> Vault::Impl::tell_of_restore() {
  auto tries = TryBook::read(folder, clock);
  if (!tries || !tries->restore_asked()) return {};
  auto told = commit_seen(database, [&](const TimeSeen& now) {
    return append_history(database, {now.last, {}, {}, Role::viewer, Action::restore_asked, {}, {}, {}, {}});
  });
  return told ? tries->forget_restore() : told;
}

Result<void> Vault::Impl::commit_seen(Connection& to, const std::function<Result<void>(TimeSeen&)>& body) {
  TimeSeen now;
  auto kept = commit_or_cut(to, [&]() -> Result<void> {
    MAMORI_TAKE(const auto looked, look_at_clock(to, session, seen, clock.moment()));
    now = looked;
    return body(now);
  });
  if (kept) seen = now;
  return kept;
}

Result<std::unique_ptr<Vault::Impl>> Vault::Impl::enter(Door door, const Visitor& visitor, const Clock& clock) {
  // The secret is proven on the key slot alone: what SQLite says afterwards is about the file.
  MAMORI_TAKE(const auto opened,
              try_keys(door.folder, door.copies, visitor.kind, visitor.person, visitor.secret, clock, visitor.store));
  MAMORI_TAKE(auto reached, reach(door.folder / database_name, opened.key));
  Connection& database = reached.database;
  const bool still = reached.unwritable.has_value();
  const auto tables = still ? require_readable(database) : migrate(database, migrations());
  if (!tables)
    return still && keeps_nothing(tables.error()) ? tl::unexpected<Error>(*reached.unwritable) : pass_on(tables);
  // What a crash left in the log is folded in now: `journal.hpp` counts on a log without a torn end.
  if (!still) fold_log(database);
  const NewEntry rewritten{clock.moment(), {}, {}, Role::viewer, Action::keys_rewritten, {}, {}, {}, {}};
  MAMORI_TAKE(const auto known, agree_on_keys(database, door.folder, door.copies, opened.slot, rewritten));
  MAMORI_TAKE(auto session, session_of(database, known, opened, visitor));
  if (visitor.kind == SlotKind::passphrase && !still) {
    (void)bring_up_to_date(database, door.folder, known, session, visitor.secret, opened.key, clock.moment());
  }
  MAMORI_TAKE(auto keys, read_device_keys(database, opened.key));
  MAMORI_TAKE(auto seen, read_time_seen(database));
  auto impl = std::unique_ptr<Impl>(new Impl{std::move(door.lock),
                                             std::move(database),
                                             std::move(session),
                                             std::move(keys),
                                             clock,
                                             door.folder,
                                             known.vault,
                                             opened.key.clone(),
                                             {},
                                             seen});
  impl->unwritable = reached.unwritable;
  impl->still = still;
  impl->came_by = visitor.kind;
  // On a disk that cannot be written this look is lost and the vault opens all the same; the first change looks again.
  if (!still) impl->note(impl->look());
  (void)impl->tell_of_restore();
  return impl->session.role == Role::viewer ? reopen(*impl, Role::viewer)
                                            : Result<std::unique_ptr<Impl>>(std::move(impl));
}

Result<std::unique_ptr<Vault::Impl>> Vault::Impl::reopen(Impl& impl, Role role) {
  const fs::path file = impl.folder / database_name;
  MAMORI_TAKE(auto other, role == Role::viewer && !impl.still ? open_for_reading(file, impl.key) : impl.another());
  Session as{impl.session.person, impl.session.name, role};
  auto opened =
      std::unique_ptr<Impl>(new Impl{std::move(impl.lock), std::move(other), std::move(as), std::move(impl.keys),
                                     impl.clock, impl.folder, impl.id, std::move(impl.key), impl.held, impl.seen});
  opened->unwritable = impl.unwritable;
  opened->still = impl.still;
  opened->came_by = impl.came_by;
  opened->readers = impl.readers;
  return opened;
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
    MAMORI_TAKE(const auto name, checked_name(wanted.name, "name"));
    MAMORI_TAKE(const auto person, checked_name(wanted.person, "person"));
    MAMORI_TRY(check_new_passphrase(passphrase));
    const fs::path folder = plain_path(where);
    if (exists(folder)) return fail(ErrorCode::vault_exists, "folder");
    // Built beside its place and renamed when whole: a power cut leaves no half vault under the right name.
    fs::path building = folder;
    building += ".new";
    std::error_code problem;
    if (folder.has_parent_path()) fs::create_directories(folder.parent_path(), problem);
    if (problem) return system_error(problem.value(), "folder");
    const Profile profile{wanted.desk, name, person, wanted.sample, true, clock.now()};
    const crypto::KdfCost cost = wanted.cost.value_or(crypto::calibrate(unlock_seconds));
    SecretBytes key(database_key_size);
    crypto::random(key.writable());
    const auto slots = build(building, profile, cost, passphrase, key, clock.uptime());
    const auto placed = slots ? rename_durably(building, folder) : Result<void>(pass_on(slots));
    if (!placed) {
      if (placed.error().code != ErrorCode::folder_not_ours) (void)remove_marked_folder(building);
      return pass_on(placed);
    }
    take_mark_off(folder);
    MAMORI_TAKE(auto door, Door::approach(folder));
    MAMORI_TAKE(auto impl, Impl::enter(std::move(door), {SlotKind::passphrase, person, passphrase}, clock));
    return Vault(std::move(impl));
  });
}

Result<Vault> Vault::open(const fs::path& folder, std::string_view person, const SecretBytes& passphrase,
                          const Clock& clock) {
  return guarded([&]() -> Result<Vault> {
    MAMORI_TAKE(auto door, Door::approach(folder));
    MAMORI_TRY(require_secret(passphrase));
    MAMORI_TAKE(auto impl, Impl::enter(std::move(door), {SlotKind::passphrase, person, passphrase}, clock));
    return Vault(std::move(impl));
  });
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
Result<std::optional<SheetRecord>> Vault::sheet(SheetId sheet) const {
  return guarded([&] { return read_sheet(impl_->database, sheet); });
}
Result<std::vector<SheetRecord>> Vault::sheets(const MessageKey& request) const {
  return guarded([&] { return read_sheets_of(impl_->database, request); });
}
Result<SheetContents> Vault::contents(SheetId sheet) const {
  return guarded([&] { return read_contents(impl_->database, sheet); });
}
Result<std::vector<BegunYear>> Vault::years() const {
  return guarded([&] { return read_years(impl_->database); });
}

Result<std::vector<KeptEdition>> Vault::editions() const {
  return guarded([&] { return read_editions(impl_->database); });
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
Result<std::optional<ReceivedRequest>> Vault::received(const MessageKey& id) const {
  return guarded([&] { return read_received(impl_->database, id); });
}
Result<std::vector<Pin>> Vault::pins() const {
  return guarded([&] { return read_pins(impl_->database); });
}
Result<std::vector<Product>> Vault::products() const {
  return guarded([&] { return read_products(impl_->database); });
}
Result<std::map<SheetId, ProductId>> Vault::applied_products() const {
  return guarded([&] { return read_applied_products(impl_->database); });
}
Result<std::vector<OutboxRecord>> Vault::outbox() const {
  return guarded([&] { return read_outbox(impl_->database); });
}
Result<std::optional<OutboxId>> Vault::newest_response(const MessageKey& request) const {
  return guarded([&] { return read_newest_response(impl_->database, request); });
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
Result<std::optional<StatusId>> Vault::status_of(const MessageKey& message) const {
  return guarded([&] { return find_status_of(impl_->database, message); });
}
Result<std::vector<StatusLine>> Vault::status_lines() const {
  return guarded([&] { return read_status_lines(impl_->database); });
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
Result<std::vector<HistoryEntry>> Vault::history_page(const HistoryFilter& filter, std::uint64_t before,
                                                      std::size_t limit) const {
  return guarded([&] { return read_history_page(impl_->database, filter, before, limit); });
}
Result<HistoryDetail> Vault::history_detail(std::uint64_t sequence) const {
  return guarded([&] { return read_history_detail(impl_->database, sequence); });
}
Result<std::vector<std::pair<PersonId, std::string>>> Vault::history_people() const {
  return guarded([&] { return read_history_people(impl_->database); });
}
Result<HistoryHead> Vault::verify_history(const std::vector<HistoryHead>& against) const {
  return guarded([&]() -> Result<HistoryHead> {
    MAMORI_TAKE(const auto checked, check_records(impl_->database, against, {}, signing_key().public_key()));
    return *checked;
  });
}
Result<void> Vault::check_kept(const Library& library, const ReadMessage& read) const {
  return guarded([&]() -> Result<void> {
    MAMORI_TRY(check_rows(impl_->database, library));
    return check_messages(impl_->database, read);
  });
}
Result<HistoryReader> Vault::history_reader() const {
  return guarded([&]() -> Result<HistoryReader> {
    MAMORI_TAKE(auto database, impl_->another());
    // It reads each page once: the cache that makes the vault's own work fast would be memory for nothing.
    MAMORI_TRY(database.execute("PRAGMA query_only = ON; PRAGMA cache_size = -2048"));
    return HistoryReader(std::move(database), impl_->readers, signing_key().public_key());
  });
}
Result<std::vector<Witness>> Vault::witnesses() const {
  return guarded([&] { return read_witnesses(impl_->database); });
}
Result<std::optional<Witness>> Vault::newest_witness() const {
  return guarded([&] { return read_newest_witness(impl_->database); });
}
UnixTime Vault::latest_time() const {
  return std::max(impl_->clock.now(), impl_->seen.greatest);
}

Result<EntryPage> Vault::entries(const EntryQuery& query) const {
  return guarded([&] { return read_entries(impl_->database, query); });
}
Result<Entry> Vault::entry(EntryId id) const {
  return guarded([&] { return read_entry(impl_->database, id); });
}
Result<std::set<std::string>> Vault::entry_names(Ledger ledger) const {
  return guarded([&] { return read_names(impl_->database, ledger); });
}
Result<LedgerStanding> Vault::ledger_standing(Ledger ledger) const {
  return guarded([&] { return read_standing(impl_->database, ledger); });
}
Result<ledgers::Facts> Vault::ledger_facts() const {
  return guarded([&] { return read_facts(impl_->database, impl_->clock.today()); });
}
Result<std::vector<Evidence>> Vault::evidence() const {
  return guarded([&] { return read_evidence(impl_->database); });
}
Result<std::vector<std::uint8_t>> Vault::evidence_content(EvidenceId id) const {
  return guarded([&] { return read_content(impl_->database, id); });
}
Result<std::vector<Confirmation>> Vault::confirmations() const {
  return guarded([&] { return read_confirmations(impl_->database); });
}
Result<std::vector<IncidentNote>> Vault::incident_notes() const {
  return guarded([&] { return read_incident_notes(impl_->database); });
}
Result<bool> Vault::incident_shown_locked() const {
  return guarded([&] { return read_shown_locked(impl_->database); });
}
Result<std::vector<Acknowledgement>> Vault::acknowledgements() const {
  return guarded([&] { return read_acknowledgements(impl_->database); });
}

Result<void> Vault::check() const {
  return guarded([&]() -> Result<void> {
    // The page check reads the database file alone, so everything has to be in it; a viewer's was folded at opening.
    fold_log(impl_->database);
    MAMORI_TRY(check_pages(impl_->database));
    MAMORI_TRY(verify_history());
    return {};
  });
}

}  // namespace mamori::vault
