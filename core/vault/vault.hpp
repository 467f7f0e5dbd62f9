// The encrypted store: opened by a person's passphrase, read through values, changed only in whole transactions that
// carry their own history entries.
#pragma once

#include "base/clock.hpp"
#include "base/error.hpp"
#include "base/watch.hpp"
#include "crypto/key_store.hpp"
#include "editions/library.hpp"
#include "vault/departures.hpp"
#include "vault/kept_messages.hpp"
#include "vault/ledger_records.hpp"
#include "vault/proof.hpp"
#include "vault/records.hpp"
#include "vault/try_state.hpp"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mamori::vault {

/// Shortest passphrase, in code points (the ministry's Q&A to guideline 6.0 asks for 13 mixed characters).
inline constexpr std::size_t passphrase_minimum = 13;
/// Shortest PIN, in characters; it is only ever tried on this device's hardware.
inline constexpr std::size_t pin_minimum = 6;

/// Longest reason of a change, in code points.
inline constexpr std::size_t reason_limit = 200;

struct NewVault {
  Desk desk = Desk::pharmacy;
  std::string name;
  std::string person;  ///< becomes the responsible person and the first session
  bool sample = false;
  std::optional<crypto::KdfCost> cost;  ///< of the first passphrase; absent: so that opening takes 0.5 to 1 s here
};

/// What can be known before anybody has opened a vault.
struct Entrance {
  bool several = false;  ///< more than one person: who is there must say so
  bool recovery = false;
  bool pin = false;  ///< for this person on this device
  TryState passphrase_tries;
  TryState pin_tries;
};

/// Who gets in with the recovery code, and the new secret.
struct Recovering {
  std::string person;  ///< a responsible person; may be empty where there is one
  const SecretBytes& code;
  const SecretBytes& new_passphrase;
};

/// Whom a new key of the database leaves without a way in: who has not come in since slots take a key without their
/// secret (key_slots.hpp).
struct LeftOut {
  std::vector<PersonId> people;  ///< need another passphrase from somebody responsible
  bool recovery = false;         ///< the printed code opens nothing any more
};

/// Why a vault is closed. The order is part of the stored format.
enum class Leaving : std::uint8_t {
  by_hand,
  idle,    ///< nobody did anything for a while
  asleep,  ///< the device went to sleep, or its screen was locked
  ended,   ///< the program ended
};

class HistoryReader;
class NewKey;
class Writer;
struct Fact;
struct KeySlot;
struct KeySlots;
struct Snapshot;
struct TimeSeen;

class Vault {
 public:
  /// Makes `folder` (and what is above it; it is not there or empty) with the database, both copies of the key slots
  /// and the first person. Errors: vault_exists, name_empty, name_too_long, passphrase_too_short,
  /// passphrase_guessable, storage_*, sqlcipher_too_old, not_enough_memory.
  static Result<Vault> create(const std::filesystem::path& folder, const NewVault& wanted,
                              const SecretBytes& passphrase, const Clock& clock);
  /// `clock` outlives the vault, which is used by one thread at a time.
  /// Opens with one person's passphrase; an empty `person` means the only one there is.
  /// Errors: vault_missing, no_such_person, passphrase_missing, wrong_passphrase, slot_disabled, wait_before_next_try,
  /// key_slot_damaged,
  /// vault_is_plain_sqlite, vault_first_page_damaged, vault_damaged, vault_newer, vault_in_use, vault_lock_stuck,
  /// sqlcipher_too_old, storage_*. From a disk that is full or write-protected it opens for reading (unwritable()),
  /// except with a PIN, and except a vault of a much older version, whose tables cannot be brought up to date there.
  static Result<Vault> open(const std::filesystem::path& folder, std::string_view person, const SecretBytes& passphrase,
                            const Clock& clock);
  /// Opens with a PIN and the hardware that holds the other half. Errors: those of `open`, key_store_missing.
  static Result<Vault> open_with_pin(const std::filesystem::path& folder, std::string_view person,
                                     const SecretBytes& pin, crypto::KeyStore& store, const Clock& clock);
  /// Opens with the printed recovery code, for a responsible person, who has the new passphrase from then on. Where it
  /// ends before the end the old one stays. Errors: those of `open`, recovery_code_slip, recovery_missing,
  /// passphrase_too_short, passphrase_guessable.
  static Result<Vault> recover(const std::filesystem::path& folder, const Recovering& wanted, const Clock& clock);
  /// What the lock screen may know; an empty `person` means the only one there is. Errors: no_such_person when one is
  /// named, key_slot_damaged, vault_newer, storage_*.
  static Result<Entrance> entrance(const std::filesystem::path& folder, std::string_view person, const Clock& clock);
  /// Whether a vault is there at all, without any key.
  [[nodiscard]] static bool exists(const std::filesystem::path& folder);

  Vault(Vault&&) noexcept;
  Vault& operator=(Vault&&) noexcept;
  ~Vault();  ///< closes the database and wipes the keys

  [[nodiscard]] const Session& session() const;
  /// Why nothing is kept now: storage_full, storage_read_only or storage_failed as it was met last, at the opening or
  /// at a change. Reading goes on; each change tries again.
  [[nodiscard]] const std::optional<Error>& unwritable() const;
  /// The person at work enters the own secret again. Takes as long as opening, and counts as a try like it.
  /// Errors: passphrase_missing, wrong_passphrase, key_slot_damaged, storage_*, not_enough_memory.
  [[nodiscard]] Result<Proof> prove(const SecretBytes& secret) const;
  /// The same in three steps, of which ProofWork::run takes long. Errors: passphrase_missing, key_slot_damaged,
  /// storage_*.
  [[nodiscard]] Result<ProofWork> begin_proof(const SecretBytes& secret) const;
  /// Errors: those of prove, not_allowed (begun in another vault or by another person).
  [[nodiscard]] Result<Proof> finish_proof(const ProofWork& work) const;
  /// Whether the proof is of this vault and of the person at work. Errors: not_allowed.
  [[nodiscard]] Result<void> accept(const Proof& proof) const;
  [[nodiscard]] Result<Profile> profile() const;
  /// The device's own keys; they never leave this object but by reference.
  [[nodiscard]] const crypto::SigningKey& signing_key() const;
  [[nodiscard]] const crypto::AgreementPair& agreement_key() const;

  [[nodiscard]] Result<std::vector<SheetRecord>> sheets() const;
  [[nodiscard]] Result<std::vector<SheetRecord>> sheets(const MessageKey& request) const;  ///< those it asked for
  [[nodiscard]] Result<std::optional<SheetRecord>> sheet(SheetId sheet) const;
  [[nodiscard]] Result<SheetContents> contents(SheetId sheet) const;
  [[nodiscard]] Result<std::vector<BegunYear>> years() const;       ///< in the order in which they were begun
  [[nodiscard]] Result<std::vector<KeptEdition>> editions() const;  ///< packs that were brought in, by id
  [[nodiscard]] Result<std::vector<Vendor>> vendors() const;
  [[nodiscard]] Result<std::vector<RequestRecord>> requests() const;    ///< newest first
  [[nodiscard]] Result<std::vector<InboxRecord>> inbox() const;         ///< newest first
  [[nodiscard]] Result<std::vector<ReceivedRequest>> received() const;  ///< newest first
  [[nodiscard]] Result<std::optional<ReceivedRequest>> received(const MessageKey& id) const;
  // Files that came or leave along with a response.
  [[nodiscard]] Result<std::size_t> attachment_count(const MessageKey& message) const;  ///< how many are here
  /// All of them in the order in which the message names them.
  [[nodiscard]] Result<std::vector<std::vector<std::uint8_t>>> attachments(const MessageKey& message) const;
  /// One by its place, from 0; nullopt when it is not here.
  [[nodiscard]] Result<std::optional<std::vector<std::uint8_t>>> attachment(const MessageKey& message,
                                                                            std::size_t place) const;
  // What pharmacies showed an inspector.
  [[nodiscard]] Result<std::vector<StatusRecord>> statuses(StatusId after, std::size_t limit) const;  ///< oldest first
  [[nodiscard]] Result<std::optional<StatusId>> status_of(const MessageKey& message) const;
  [[nodiscard]] Result<std::vector<StatusLine>> status_lines() const;  ///< all without their messages, oldest first
  [[nodiscard]] Result<std::optional<StatusRecord>> status(StatusId id) const;
  [[nodiscard]] Result<std::vector<StatusId>> waiting_statuses(std::size_t limit) const;  ///< oldest first
  // Trust, and a vendor's desk.
  [[nodiscard]] Result<std::vector<Pin>> pins() const;          ///< newest first, those that ended among them
  [[nodiscard]] Result<std::vector<Product>> products() const;  ///< by name and release
  [[nodiscard]] Result<std::map<SheetId, ProductId>> applied_products() const;
  [[nodiscard]] Result<std::vector<OutboxRecord>> outbox() const;  ///< newest first
  [[nodiscard]] Result<std::optional<OutboxId>> newest_response(const MessageKey& request) const;

  // History.
  [[nodiscard]] Result<std::vector<HistoryEntry>> history(std::uint64_t after = 0, std::size_t limit = 1000) const;
  /// The entries before `before` that the filter wants, newest first; at most 16 ms for 50 of a million.
  [[nodiscard]] Result<std::vector<HistoryEntry>> history_page(const HistoryFilter& filter, std::uint64_t before,
                                                               std::size_t limit) const;
  /// Errors: entry_unknown.
  [[nodiscard]] Result<HistoryDetail> history_detail(std::uint64_t sequence) const;
  /// Everybody whom an entry names.
  [[nodiscard]] Result<std::vector<std::pair<PersonId, std::string>>> history_people() const;
  [[nodiscard]] Result<HistoryHead> history_head() const;
  /// Recomputes the whole chain, holds it against `against` and every checkpoint that is known to be outside, and what
  /// is kept against it. Errors: those of check_records (history_check.hpp).
  [[nodiscard]] Result<HistoryHead> verify_history(const std::vector<HistoryHead>& against = {}) const;
  /// What verify_history cannot see without the forms and the messages: whether each answer and each reason out of
  /// scope stands at the row of which its entry tells (sheets whose form is not in the library are left), and whether
  /// the lines of requests and statuses say what their messages say. Errors: answer_differs, record_differs, storage_*.
  [[nodiscard]] Result<void> check_kept(const Library& library, const ReadMessage& read) const;
  /// For another thread; it is gone before the vault is. Errors: storage_*.
  [[nodiscard]] Result<HistoryReader> history_reader() const;
  /// Who holds a checkpoint of this history outside, newest first.
  [[nodiscard]] Result<std::vector<Witness>> witnesses() const;
  /// Of those the one that covers most of the history.
  [[nodiscard]] Result<std::optional<Witness>> newest_witness() const;
  /// The clock's time, or the greatest that this vault ever saw when the clock went back behind it: what was over once
  /// stays over, until a person declares the clock right (Writer::declare_clock).
  [[nodiscard]] UnixTime latest_time() const;

  /// SQLCipher's page check, SQLite's integrity check and the chain. Errors: vault_damaged, vault_first_page_damaged,
  /// those of verify_history.
  [[nodiscard]] Result<void> check() const;

  // Backups (backup/backup_io.hpp works on what these give).
  /// What a backup of this moment is written from, in any thread, while this vault goes on working.
  /// Errors: backup_without_key, storage_* when the log cannot be folded.
  [[nodiscard]] Result<Snapshot> snapshot() const;
  [[nodiscard]] Result<BackupStanding> backup_standing() const;
  [[nodiscard]] const VaultId& id() const;
  [[nodiscard]] const std::filesystem::path& folder() const;
  // Ledgers, evidence, incident, principles.
  [[nodiscard]] Result<EntryPage> entries(const EntryQuery& query) const;
  /// Errors: ledger_entry_unknown.
  [[nodiscard]] Result<Entry> entry(EntryId id) const;
  /// The folded first fields of the entries in use.
  [[nodiscard]] Result<std::set<std::string>> entry_names(Ledger ledger) const;
  [[nodiscard]] Result<LedgerStanding> ledger_standing(Ledger ledger) const;
  [[nodiscard]] Result<ledgers::Facts> ledger_facts() const;
  [[nodiscard]] Result<std::vector<Evidence>> evidence() const;  ///< oldest first
  /// The bytes of a photo or file. Errors: evidence_unknown.
  [[nodiscard]] Result<std::vector<std::uint8_t>> evidence_content(EvidenceId id) const;
  [[nodiscard]] Result<std::vector<Confirmation>> confirmations() const;
  [[nodiscard]] Result<std::vector<IncidentNote>> incident_notes() const;  ///< oldest first
  [[nodiscard]] Result<bool> incident_shown_locked() const;
  [[nodiscard]] Result<std::vector<Acknowledgement>> acknowledgements() const;

  // People and keys. Each step that gives or takes access wants a proof, and agrees with the key file after a crash at
  // any point (key_set.hpp). All can return not_allowed, storage_* and not_enough_memory beside what they name.
  [[nodiscard]] Result<std::vector<Person>> people() const;  ///< who is there, then who left
  // A new passphrase, PIN or recovery code, of which SecretWork::run makes what the verbs below want; the same verb
  // with the secret itself does both. `store` outlives the work. Errors: passphrase_too_short, passphrase_guessable;
  // recovery_not_tried, pin_too_short.
  [[nodiscard]] Result<SecretWork> begin_secret(const SecretBytes& passphrase) const;
  [[nodiscard]] Result<SecretWork> begin_pin(const SecretBytes& pin, crypto::KeyStore& store) const;
  [[nodiscard]] Result<SecretWork> begin_recovery() const;
  /// Errors: person_exists, name_*.
  Result<PersonId> add_person(std::string_view name, Role role, const SecretWork& fresh, const Proof& proof);
  Result<PersonId> add_person(std::string_view name, Role role, const SecretBytes& passphrase, const Proof& proof);
  /// Stays named in the history and in `people`. Errors: no_such_person, last_responsible.
  /// With `renewed` the database has another key in the same step (renew_key).
  Result<void> remove_person(PersonId person, std::string_view reason, const Proof& proof, NewKey* renewed = nullptr);
  /// Errors: no_such_person, last_responsible.
  Result<void> set_role(PersonId person, Role role, const Proof& proof);
  /// One's own, or as a responsible person somebody else's. The person's count of wrong tries begins anew.
  /// Errors: no_such_person.
  Result<void> set_secret(PersonId person, const SecretWork& fresh, const Proof& proof);
  Result<void> set_secret(PersonId person, const SecretBytes& passphrase, const Proof& proof);
  /// A new recovery code, to be printed or shown this once; an older one opens nothing any more. Where somebody came in
  /// with the older one the database has another key in the same step, with `renewed` or one made here.
  Result<SecretBytes> make_recovery(const SecretWork& fresh, const Proof& proof, NewKey* renewed = nullptr);
  Result<SecretBytes> make_recovery(const Proof& proof, NewKey* renewed = nullptr);
  /// The database under another key, to be copied in any thread and then taken into use (new_key.hpp).
  [[nodiscard]] Result<NewKey> new_key() const;
  /// From here on neither an old key file with its secret nor the key itself opens what this vault's file holds. Old
  /// backups and copies of the file stay as they are. What changed since `renewed` was copied is copied again.
  /// Errors: vault_in_use while a backup or a check of the history is under way, stopped.
  Result<void> renew_key(std::string_view reason, const Proof& proof, NewKey& renewed, const Watch& watch = {});
  [[nodiscard]] Result<LeftOut> left_out_by_new_key() const;
  /// Who is there and has no passphrase, after such a key.
  [[nodiscard]] Result<std::vector<PersonId>> people_without_secret() const;
  /// Whether what a person typed from the sheet opens this vault; notes that it was tried.
  /// Errors: recovery_code_slip, recovery_missing, wrong_passphrase.
  Result<void> try_recovery(const SecretBytes& typed);
  [[nodiscard]] Result<ProofWork> begin_trial(const SecretBytes& typed) const;  ///< the same in two steps
  Result<void> finish_trial(const ProofWork& work);
  [[nodiscard]] Result<RecoveryState> recovery() const;
  /// A PIN for the person at work on this device. Errors: key_store_missing.
  Result<void> set_pin(const SecretWork& fresh, const Proof& proof);
  Result<void> set_pin(const SecretBytes& pin, crypto::KeyStore& store, const Proof& proof);
  Result<void> remove_pin(crypto::KeyStore& store);
  [[nodiscard]] Result<bool> has_pin() const;

  // This device.
  [[nodiscard]] Result<DeviceIdentity> device() const;
  /// After a restore or a copy: another device id, the next epoch, no PIN slot of the old hardware; requests that were
  /// open wait to be confirmed again (unconfirmed_requests, Writer::confirm_request). For a responsible person.
  Result<DeviceIdentity> become_another_device(std::string_view reason);
  [[nodiscard]] Result<std::vector<MessageKey>> unconfirmed_requests() const;  ///< newest first

  // The log of openings.
  /// That this vault was opened, by whom and how, and before it the wrong secrets since the opening before. For
  /// whichever program opens it; a vault that keeps nothing now has no line of it.
  Result<void> note_opened();
  /// The same when it is about to be closed.
  Result<void> note_locked(Leaving why);

  // Somebody else looks at the screen.
  /// From here on the session is a viewer's, on a connection that can only read, until `end_inspection`.
  Result<void> begin_inspection();
  /// Back to the person's own role.
  Result<void> end_inspection(const Proof& proof);
  [[nodiscard]] bool inspecting() const;
  /// Notes what was shown, also while somebody else looks: it is the program's note, not the viewer's. `left`: the
  /// checkpoint in a status that left with it.
  Result<void> note_shown(std::string_view how, const std::optional<HistoryHead>& left = {});

  /// What the person at work typed and did not save, by place.
  [[nodiscard]] Result<std::vector<Draft>> drafts() const;

  /// One thing a person asked for, whole: everything `body` writes is committed together with its history entries
  /// before this returns, or nothing is. `reason` goes to each entry without the white space at its ends; at most
  /// `reason_limit` code points.
  /// Errors: reason_too_long (also for text that is not UTF-8), those of `body`, not_allowed, vault_in_use,
  /// storage_full, storage_read_only, storage_failed.
  Result<void> change(std::string_view reason, const std::function<Result<void>(Writer&)>& body);

 private:
  friend class Writer;
  struct Impl;
  explicit Vault(std::unique_ptr<Impl> impl);
  using KeyChange = std::function<Result<void>(Writer&, const Fact& set)>;
  /// From one key set to the next (key_set.hpp). `body` writes the rows and the entry, which tells of the new set.
  Result<void> change_keys(const KeySlots& before, KeySlots after, std::string_view reason, const KeyChange& body);
  /// The same, and the database takes the key of `renewed`.
  Result<void> change_key(NewKey& renewed, const KeySlots& before, KeySlots after, std::string_view reason,
                          const KeyChange& body, const Watch& watch = {});
  [[nodiscard]] ProofWork opening(const KeySlot& slot, PersonId person, SecretBytes secret) const;
  /// That it was for this person and gave this vault's key. Errors: not_allowed, wrong_passphrase, those of the
  /// opening.
  [[nodiscard]] Result<void> require_opened(const ProofWork& work, PersonId person) const;
  Result<void> note_openings(Action action, std::int64_t how);
  /// What the recovery code was entered for.
  Result<void> renew_secret(const SecretBytes& passphrase);
  Result<void> swap_connection(Role role, bool inspecting);

  std::unique_ptr<Impl> impl_;
};

/// The verbs that write, available only inside Vault::change. Each that changes something appends its own history entry
/// with what was there before and after. Which role may use which is said in roles.hpp; every verb can return
/// not_allowed, storage_*, vault_damaged and not_enough_memory beside what it names.
class Writer {
 public:
  /// Errors: sheet_unknown; reason_missing when a verdict that was given changes (checklist::needs_reason) and the
  /// change has no reason. An empty answer removes the row's record; the same answer again changes nothing.
  /// A sheet that stands on a vendor's signature takes no answer that is typed (answer_signed), and one from paper only
  /// after rest_on_paper (paper_copy_missing).
  Result<void> put_answer(SheetId sheet, const RowKey& row, std::uint8_t index, const Answer& answer,
                          Origin origin = Origin::typed);
  /// This change copies a vendor's paper, which came on `received`, into the sheet; what its answers stand on is said:
  /// paper, or typed where no copy of it was kept since the last paper was taken down. No more is asked of a sheet that
  /// nobody signed. On a signed one the paper corrects what the vendor signed: it came on a later day than the response
  /// (else paper_copy_missing with that day as where), and among the sheet's evidence is a whole picture or PDF of it
  /// that was not in this store when the response came or the last paper was taken down: each correction has one of its
  /// own (paper_copy_missing). Errors: sheet_unknown.
  Result<Origin> rest_on_paper(SheetId sheet, CivilDate received);
  Result<void> set_vendor_contract(bool has_contract);
  /// An empty reason puts the row back into scope. Errors: sheet_unknown, answer_signed, paper_copy_missing.
  Result<void> set_scope(SheetId sheet, const RowKey& row, std::uint8_t index, std::string_view reason,
                         Origin origin = Origin::typed);
  /// From here on the sheet stands on this response, and so do its answers in `rows`: those that were taken over, and
  /// those that it confirms. The history has them with the rows that are settled and the response that is accepted.
  Result<void> stand_on(SheetId sheet, InboxId response, const std::vector<std::uint8_t>& rows);
  /// The vendor signed something else about these rows than the sheet goes on saying.
  Result<void> contest(SheetId sheet, const std::vector<std::uint8_t>& rows);
  /// The pharmacy's own sheet of an edition; returns the one there is, if any.
  Result<SheetId> pharmacy_sheet(std::string_view edition);
  /// Errors: vendor_exists, name_empty, name_too_long.
  Result<VendorId> add_vendor(std::string_view name);
  /// Adds the system and its vendor sheet of `edition`. Errors: vendor_unknown, vendor_exists, name_empty,
  /// name_too_long.
  Result<SheetId> add_system(VendorId vendor, std::string_view name, std::string_view edition);
  /// The same without a sheet, while no year was begun.
  Result<SystemId> add_system(VendorId vendor, std::string_view name);
  /// Makes the pharmacy's own sheet of an edition and one a system. `follows`: the edition whose answers stand beside
  /// it; may be empty. One history entry for all of it.
  Result<void> begin_year(std::string_view edition, std::string_view follows, const std::vector<SystemId>& systems);
  /// Keeps a pack in the place of one with the same id; who and when are filled in here.
  Result<void> keep_edition(KeptEdition edition);
  /// Whether the vendor is asked, with the change's reason. Errors: vendor_unknown, reason_missing.
  Result<void> set_vendor_tie(VendorId vendor, Tie tie);
  /// Trusts a key for a vendor; a key or digits that were trusted before are so no longer. Errors: vendor_unknown.
  Result<void> accept_vendor_key(VendorId vendor, const crypto::PublicKey& key, Comparison how);
  Result<void> put_request(const RequestRecord& request);
  /// A drafted request is a sent one from then on. Errors: message_unknown.
  Result<void> log_sending(const MessageKey& request, Channel channel);
  /// The same for any line of the trail; `sending.who` is filled in here. Errors: message_unknown.
  Result<void> log_sending(const MessageKey& request, Sending sending);
  /// The newest line of the trail, which says that the request was handed over, is taken off it: it was not.
  /// Errors: message_unknown, also where it has no such line.
  Result<void> take_back_sending(const MessageKey& request);
  /// What a vendor answered about this system on paper was taken down. The request that asked for it, if any, has a
  /// line of the trail more; it is over when `done`. Errors: message_unknown.
  Result<void> log_paper(SheetId sheet, const std::optional<MessageKey>& request, Sending came, bool done);
  /// Errors: message_unknown.
  Result<void> set_request_state(const MessageKey& request, RequestState state);
  /// The same bytes again are recognised: the item there is, and nothing changes.
  Result<InboxId> stage(const InboxRecord& item);
  /// Accepts or refuses an item that waits. Errors: message_unknown, also when it was decided about already.
  Result<void> decide(InboxId item, InboxState state, std::string_view reason);
  /// Vendor desk: keeps the request and makes one vendor sheet a system. One with an id that is known changes nothing.
  Result<void> receive_request(const ReceivedRequest& request);
  /// Errors: message_unknown.
  Result<void> put_response(const MessageKey& request, const std::vector<std::uint8_t>& envelope);
  /// `left`: the checkpoint in a status.
  Result<void> log_status_shown(std::string_view how, const std::optional<HistoryHead>& left);
  /// A backup that was proven, or a drill that went well.
  Result<void> log_backup(const BackupRecord& record);
  /// A file leaves for somebody else: the right that its kind asks for, and the line that says so (departures.hpp).
  /// `of` says whose or what it is of ("devices", a vendor's name); `file` is its name without folders.
  Result<void> log_departure(Departure what, std::string_view of, std::string_view file);
  /// Where generations are kept besides; empty for nowhere.
  Result<void> set_backup_folder(std::string_view folder);
  /// A request that waited since this became another device is meant still. Errors: message_unknown.
  Result<void> confirm_request(const MessageKey& request);
  /// Kept for the person at work until it is saved; an empty text takes it away. No history: nothing was said yet.
  Result<void> keep_draft(std::string_view place, std::string_view text);

  // History (writer_history.cpp).
  /// A checkpoint of the history left in a file by itself.
  Result<void> log_checkpoint_saved(const HistoryHead& head);
  /// The whole history up to `head` left in a file.
  Result<void> log_history_exported(const HistoryHead& head);
  /// Takes what an entry tells in detail out for good; the entry and its hash stay, so that the chain still holds.
  /// Errors: entry_unknown, also when it was taken out already.
  Result<void> erase_payload(std::uint64_t sequence);
  /// The clock stood far ahead once and is right now: what the vault takes for the latest time is the clock's again.
  /// The step back itself was recorded when the vault saw it (Action::clock_changed). Changes nothing where no time
  /// ahead of the clock was seen. Errors: reason_missing.
  Result<void> declare_clock();
  /// In the order in which the message names them. Files of a message that has some already are left as they are.
  Result<void> keep_attachments(const MessageKey& message, std::span<const std::vector<std::uint8_t>> files);
  /// Inspector desk: how many of these were not here yet; one history entry for all of them.
  Result<std::size_t> stage_statuses(std::span<const StatusRecord> statuses);
  /// How many of these waited for a decision; one history entry for all of them.
  Result<std::size_t> decide_statuses(std::span<const StatusId> statuses, InboxState state);
  Result<void> set_status_note(StatusId status, std::string_view note);
  /// A list of `pharmacies` pharmacies left as "csv", "xlsx" or "paper".
  Result<void> log_statuses_exported(std::string_view form, std::size_t pharmacies);

  // The people's side of the exchange.
  /// The key whose digits were expected has come; who compared them and when stays. Errors: pin_unknown where no digits
  /// are expected.
  Result<void> meet_expected_key(VendorId vendor, const crypto::PublicKey& key);
  /// Trusts the key with these eight digits once a message signed with it comes. Errors: vendor_unknown.
  Result<void> expect_vendor_digits(VendorId vendor, std::string_view digits, Comparison how);
  /// Trusts a key for a pharmacy; `replaces` are pins that it takes the place of. Errors: name_empty, name_too_long.
  Result<void> pin_pharmacy(std::string_view name, const crypto::PublicKey& key, Comparison how,
                            const std::vector<PinId>& replaces);
  /// Errors: pin_unknown, also for one that ended already.
  Result<void> unpin(PinId pin);
  /// Keeps what a person has in mind for a row; nothing of a sheet changes. A row that was settled stays as it is.
  /// Errors: message_unknown, also when the item was decided about.
  Result<void> choose_row(InboxId item, const RowDecision& decision);
  /// The choices that are carried out with the answers beside them. Errors: message_unknown.
  Result<void> settle_rows(InboxId item, const std::vector<RowDecision>& decisions);
  /// Makes a sheet of `edition` for a product's release. Errors: product_exists, name_empty, name_too_long.
  Result<Product> add_product(std::string_view name, std::string_view release, std::string_view edition);
  /// Notes that a sheet stands on a product's standard answers. Errors: sheet_unknown.
  Result<void> apply_product(SheetId sheet, ProductId product);
  /// Keeps a signed response in the outbox and as the request's newest. Errors: message_unknown.
  Result<OutboxId> put_response(const OutboxRecord& response);
  Result<void> log_response_sending(OutboxId response, Channel channel);

  // Ledgers, evidence, incident, principles. Errors: those of ledgers::checked, entry_number_taken,
  // ledger_entry_unknown.
  Result<EntryId> add_entry(Ledger ledger, const Values& typed);
  Result<void> change_entry(EntryId id, const Values& typed);
  /// No longer in use, with the reason; it stays for the record. Errors: words_missing.
  Result<void> retire_entry(EntryId id, std::string_view why);
  Result<void> restore_entry(EntryId id);
  /// All lines with one history entry. `going` is asked every hundred lines. Errors: import_cancelled.
  Result<void> import_entries(Ledger ledger, const std::vector<ledgers::Incoming>& lines, const Going& going = {});
  /// Takes back the import that the history has at `sequence`: what it added goes, what it changed is as before; what
  /// was worked on since, or has evidence, stays. Errors: import_not_undoable (no import, taken back already, or its
  /// detail was taken out of the history).
  Result<UndoneImport> undo_import(std::uint64_t sequence);
  Result<void> log_ledger_export(Ledger ledger, std::string_view form, std::size_t entries);
  /// A photo or file with its bytes, or words without. Errors: name_*, evidence_too_large, evidence_empty.
  Result<EvidenceId> add_evidence(const Evidence& evidence, Bytes content = {});
  /// What it is or where it is to be found, of which day, and until when it holds. Errors: name_*, evidence_unknown.
  Result<void> change_evidence(EvidenceId id, std::string_view title, CivilDate day, std::optional<CivilDate> expires);
  /// For a row or an entry, or no longer for it. Errors: evidence_unknown, evidence_stands (it is the copy of a paper
  /// that answers of a vendor's sheet stand on; where = that sheet).
  Result<void> use_evidence(EvidenceId id, std::string_view subject, bool use);
  /// Errors: those above.
  Result<void> remove_evidence(EvidenceId id);
  /// Its bytes leave the device. Errors: evidence_unknown.
  Result<void> log_evidence_export(EvidenceId id);
  /// "確認済み": the question rests while its state stays the same, for a year. Errors: words_missing.
  Result<void> confirm_question(std::string_view key, std::string_view state, std::string_view reason);
  /// Errors: words_missing when there are no words.
  Result<void> note_incident(std::string_view words);
  Result<void> show_incident_locked(bool shown);
  /// `principle` 1 to 9, read by `name` today. Errors: name_*.
  Result<void> acknowledge(int principle, std::string_view name);

 private:
  friend class Vault;
  struct Note;
  Writer(Vault::Impl& impl, std::string_view reason, TimeSeen& seen);
  Result<void> append(const Note& note);
  Result<void> confirm_by(SheetId sheet, std::uint8_t row, Origin origin);

  Vault::Impl& impl_;
  std::string reason_;
  TimeSeen& seen_;                ///< kept by the vault when the change is committed
  Moment at_;                     ///< of the whole change, so that its entries stand in order whatever the clock does
  std::optional<SheetId> paper_;  ///< the sheet for which rest_on_paper holds
  std::optional<Error> broken_;   ///< a change without its history entry: nothing of it may be committed
};

}  // namespace mamori::vault
