// The encrypted store: opened by a person's passphrase, read through values, changed only in whole transactions that
// carry their own history entries.
#pragma once

#include "base/clock.hpp"
#include "base/error.hpp"
#include "vault/proof.hpp"
#include "vault/records.hpp"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mamori::vault {

/// Shortest passphrase, in code points (the ministry's Q&A to guideline 6.0 asks for 13 mixed characters).
inline constexpr std::size_t passphrase_minimum = 13;

struct NewVault {
  Desk desk = Desk::pharmacy;
  std::string name;
  std::string person;  ///< becomes the responsible person and the first session
  bool sample = false;
  crypto::KdfCost cost = crypto::kdf_floor;
};

class Writer;
struct Snapshot;

class Vault {
 public:
  /// Makes `folder` (and what is above it; it is not there or empty) with the database, both copies of the key slots
  /// and the first person. Errors: vault_exists, name_empty, name_too_long, passphrase_too_short, storage_*,
  /// sqlcipher_too_old, not_enough_memory.
  static Result<Vault> create(const std::filesystem::path& folder, const NewVault& wanted,
                              const SecretBytes& passphrase, const Clock& clock);
  /// `clock` outlives the vault, which is used by one thread at a time.
  /// Opens with one person's passphrase; an empty `person` means the only one there is.
  /// Errors: vault_missing, no_such_person, passphrase_missing, wrong_passphrase, key_slot_damaged,
  /// vault_is_plain_sqlite, vault_first_page_damaged, vault_damaged, vault_newer, vault_in_use, sqlcipher_too_old,
  /// storage_*.
  static Result<Vault> open(const std::filesystem::path& folder, std::string_view person, const SecretBytes& passphrase,
                            const Clock& clock);
  /// Whether a vault is there at all, without any key.
  [[nodiscard]] static bool exists(const std::filesystem::path& folder);

  Vault(Vault&&) noexcept;
  Vault& operator=(Vault&&) noexcept;
  ~Vault();  ///< closes the database and wipes the keys

  [[nodiscard]] const Session& session() const;
  /// The person at work enters the own secret again. Takes as long as opening, and counts as a try like it.
  /// Errors: passphrase_missing, wrong_passphrase, key_slot_damaged, storage_*, not_enough_memory.
  [[nodiscard]] Result<Proof> prove(const SecretBytes& secret) const;
  /// Whether the proof is of this vault and of the person at work. Errors: not_allowed.
  [[nodiscard]] Result<void> accept(const Proof& proof) const;
  [[nodiscard]] Result<Profile> profile() const;
  /// The device's own keys; they never leave this object but by reference.
  [[nodiscard]] const crypto::SigningKey& signing_key() const;
  [[nodiscard]] const crypto::AgreementPair& agreement_key() const;

  [[nodiscard]] Result<std::vector<SheetRecord>> sheets() const;
  [[nodiscard]] Result<SheetContents> contents(SheetId sheet) const;
  [[nodiscard]] Result<std::vector<Vendor>> vendors() const;
  [[nodiscard]] Result<std::vector<RequestRecord>> requests() const;    ///< newest first
  [[nodiscard]] Result<std::vector<InboxRecord>> inbox() const;         ///< newest first
  [[nodiscard]] Result<std::vector<ReceivedRequest>> received() const;  ///< newest first
  // Files that came or leave along with a response.
  [[nodiscard]] Result<std::size_t> attachment_count(const MessageKey& message) const;  ///< how many are here
  /// All of them in the order in which the message names them.
  [[nodiscard]] Result<std::vector<std::vector<std::uint8_t>>> attachments(const MessageKey& message) const;
  /// One by its place, from 0; nullopt when it is not here.
  [[nodiscard]] Result<std::optional<std::vector<std::uint8_t>>> attachment(const MessageKey& message,
                                                                            std::size_t place) const;
  // What pharmacies showed an inspector.
  [[nodiscard]] Result<std::vector<StatusRecord>> statuses(StatusId after, std::size_t limit) const;  ///< oldest first
  [[nodiscard]] Result<std::optional<StatusRecord>> status(StatusId id) const;
  [[nodiscard]] Result<std::vector<StatusId>> waiting_statuses(std::size_t limit) const;  ///< oldest first
  [[nodiscard]] Result<std::vector<HistoryEntry>> history(std::uint64_t after = 0, std::size_t limit = 1000) const;
  [[nodiscard]] Result<HistoryHead> history_head() const;
  /// Recomputes the whole chain. Errors: vault_damaged with the first bad sequence in `where`.
  [[nodiscard]] Result<HistoryHead> verify_history() const;
  /// SQLCipher's page check, SQLite's integrity check and the chain. Errors: vault_damaged, vault_first_page_damaged.
  [[nodiscard]] Result<void> check() const;

  // Backups (backup/backup.hpp works on what these give).
  /// What a backup of this moment is written from, in any thread, while this vault goes on working.
  /// Errors: backup_without_key, storage_* when the log cannot be folded.
  [[nodiscard]] Result<Snapshot> snapshot() const;
  [[nodiscard]] Result<BackupStanding> backup_standing() const;
  [[nodiscard]] const VaultId& id() const;
  [[nodiscard]] const std::filesystem::path& folder() const;

  /// One thing a person asked for, whole: everything `body` writes is committed together with its history entries
  /// before this returns, or nothing is. `reason` goes to each entry.
  /// Errors: those of `body`, not_allowed, vault_in_use, storage_full, storage_read_only, storage_failed.
  Result<void> change(std::string_view reason, const std::function<Result<void>(Writer&)>& body);

 private:
  friend class Writer;
  struct Impl;
  explicit Vault(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

/// The verbs that write, available only inside Vault::change. Each that changes something appends its own history entry
/// with what was there before and after. Which role may use which is said in roles.hpp; every verb can return
/// not_allowed, storage_*, vault_damaged and not_enough_memory beside what it names.
class Writer {
 public:
  /// Errors: sheet_unknown. An empty answer removes the row's record; the same answer again changes nothing.
  Result<void> put_answer(SheetId sheet, const RowKey& row, std::uint8_t index, const Answer& answer);
  Result<void> set_vendor_contract(bool has_contract);
  /// An empty reason puts the row back into scope.
  Result<void> set_scope(SheetId sheet, const RowKey& row, std::uint8_t index, std::string_view reason);
  /// The pharmacy's own sheet of an edition; returns the one there is, if any.
  Result<SheetId> pharmacy_sheet(std::string_view edition);
  /// Errors: vendor_exists, name_empty, name_too_long.
  Result<VendorId> add_vendor(std::string_view name);
  /// Adds the system and its vendor sheet of `edition`. Errors: vendor_unknown, vendor_exists, name_empty,
  /// name_too_long.
  Result<SheetId> add_system(VendorId vendor, std::string_view name, std::string_view edition);
  /// Errors: vendor_unknown.
  Result<void> accept_vendor_key(VendorId vendor, const crypto::PublicKey& key);
  Result<void> put_request(const RequestRecord& request);
  /// A drafted request is a sent one from then on. Errors: message_unknown.
  Result<void> log_sending(const MessageKey& request, Channel channel);
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
  Result<void> log_status_shown(std::string_view how);
  /// A backup that was proven, or a drill that went well.
  Result<void> log_backup(const BackupRecord& record);
  /// Where generations are kept besides; empty for nowhere.
  Result<void> set_backup_folder(std::string_view folder);
  /// In the order in which the message names them. Files of a message that has some already are left as they are.
  Result<void> keep_attachments(const MessageKey& message, std::span<const std::vector<std::uint8_t>> files);
  /// Inspector desk: how many of these were not here yet; one history entry for all of them.
  Result<std::size_t> stage_statuses(std::span<const StatusRecord> statuses);
  /// How many of these waited for a decision; one history entry for all of them.
  Result<std::size_t> decide_statuses(std::span<const StatusId> statuses, InboxState state);
  Result<void> set_status_note(StatusId status, std::string_view note);

 private:
  friend class Vault;
  struct Note;
  explicit Writer(Vault::Impl& impl, std::string_view reason) : impl_(impl), reason_(reason) {}
  Result<void> append(const Note& note);

  Vault::Impl& impl_;
  std::string reason_;
  std::optional<Error> broken_;  ///< a change without its history entry: nothing of it may be committed
};

}  // namespace mamori::vault
