// What the vault keeps beside answers: people, vendors and their systems, keys that are trusted, requests, what arrived
// and what was decided about it, a vendor's standard answers and outbox, history. Plain values.
#pragma once

#include "base/civil_date.hpp"
#include "base/clock.hpp"
#include "checklist/assessment.hpp"
#include "crypto/crypto.hpp"

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace mamori {

/// What the app is on this device.
enum class Desk : std::uint8_t { pharmacy, vendor, inspector };
enum class Role : std::uint8_t { responsible, staff, viewer };

enum class PersonId : std::int64_t {};
enum class VendorId : std::int64_t {};
enum class SystemId : std::int64_t {};
enum class SheetId : std::int64_t {};
enum class InboxId : std::int64_t {};
enum class StatusId : std::int64_t {};
enum class PinId : std::int64_t {};
enum class ProductId : std::int64_t {};
enum class OutboxId : std::int64_t {};
/// The 16 random bytes that name a message of the exchange.
using MessageKey = std::array<std::uint8_t, 16>;

/// Who is at work, for every change and every refusal.
struct Session {
  PersonId person{};
  std::string name;
  Role role = Role::viewer;
};

/// Somebody who works with the vault, or did: who left stays named.
struct Person {
  PersonId id{};
  std::string name;
  Role role = Role::viewer;
  UnixTime gone = 0;  ///< when the person was removed; 0 while there
};

/// Which device this is to the others: a copy gets another id, and the epoch says how often that happened.
struct DeviceIdentity {
  std::array<std::uint8_t, 16> id{};
  std::int64_t epoch = 1;
};

/// What is known of the printed recovery code. Times are 0 where it did not happen.
struct RecoveryState {
  UnixTime made = 0;
  UnixTime tried = 0;  ///< entered once, as a trial or to get in
  UnixTime spent = 0;  ///< used to get in: whoever saw it may have kept it, so a new one is due
};

/// Work that was typed and not saved.
struct Draft {
  std::string place;  ///< the field it belongs to, as the screens name it
  std::string text;
  UnixTime time = 0;
};

struct Profile {
  Desk desk = Desk::pharmacy;
  std::string name;         ///< the pharmacy, the vendor or the office
  std::string responsible;  ///< the responsible person as named at the first start
  bool sample = false;      ///< invented data for practising; every screen says so
  bool has_vendor_contract = true;
  UnixTime created = 0;
};

struct VendorSystem {
  SystemId id{};
  std::string name;  ///< "レセコン"; unique within its vendor
};

/// Whether a vendor is to be asked at all: those without a direct contract need not submit (マニュアル I.4), and those
/// whose contract ended are asked no more. The order is part of the stored format.
enum class Tie : std::uint8_t { direct, indirect, ended };

struct Vendor {
  VendorId id{};
  std::string name;  ///< unique
  std::vector<VendorSystem> systems;
  std::optional<crypto::PublicKey> key;  ///< the key that is trusted; see Pin
  Tie tie = Tie::direct;
  std::string tie_reason = {};  ///< why it is not asked; empty where it is
};

/// One sheet of an edition: the pharmacy's own, one a vendor's system, or (vendor desk) one a system asked about.
struct SheetRecord {
  SheetId id{};
  SheetKind kind = SheetKind::pharmacy;
  std::string edition;
  std::optional<SystemId> system;     ///< pharmacy desk, vendor sheets
  std::optional<MessageKey> request;  ///< vendor desk: the received request it answers
  std::string system_name;            ///< vendor desk: the system as the request names it
  /// Pharmacy desk: the newest signed response that was taken over, whole or in part; such a sheet is not typed into.
  std::optional<InboxId> response = {};
};

/// What an answer of a vendor's sheet, or its being out of scope, stands on. The order is part of the stored format.
enum class Origin : std::uint8_t {
  typed,      ///< a person of ours wrote it down
  paper,      ///< taken down from the vendor's paper, of which a copy is kept
  signature,  ///< the vendor signed it
  contested   ///< the vendor signed something else since, which was not taken over
};

/// What is on a sheet: answers by row index and the rows out of the contract's scope with the reason.
struct SheetContents {
  std::map<std::uint8_t, Answer> answers;
  std::map<std::uint8_t, std::string> out_of_scope;
  std::map<std::uint8_t, Origin> origins = {};        ///< of each answer
  std::map<std::uint8_t, Origin> scope_origins = {};  ///< of each row out of scope
};

/// What leaves the device so that a rewritten history can be found out: how long it was, and the root of the Merkle
/// tree over its entries (RFC 6962 §2.1).
struct HistoryHead {
  std::uint64_t size = 0;
  crypto::Hash root{};
  UnixTime time = 0;  ///< of the newest entry
  friend bool operator==(const HistoryHead&, const HistoryHead&) = default;
};

/// A year whose form this vault began, and the edition whose answers stand beside it.
struct BegunYear {
  std::string edition;
  std::string follows;  ///< empty for the first
  UnixTime time = 0;
};

/// An edition's pack that was brought in.
struct KeptEdition {
  std::string id;
  LocalText title;
  Standing standing = Standing::own;
  FiscalYear year{0};
  std::optional<CivilDate> issued_on;
  std::string pack;       ///< its bytes, as they came
  crypto::Hash sha256{};  ///< of them
  std::string source;     ///< the files it was made from or the publisher, in words
  std::string who = {};
  UnixTime time = 0;
};

/// How a message left or came, or how somebody was reminded. The order is part of the stored format.
enum class Channel : std::uint8_t { qr, file, paper, telephone, mail, visit };

enum class SendingKind : std::uint8_t {
  request,
  reminder,
  paper_answer  ///< the form came back filled in by hand; `note` names who signed it
};

/// One line of the trail of asking.
struct Sending {
  UnixTime time = 0;
  Channel channel = Channel::qr;
  SendingKind kind = SendingKind::request;
  std::string who = {};   ///< the person of ours who asked
  std::string note = {};  ///< whom they reached, what was said
};

/// `expired`: the day by which an answer could be taken went by.
enum class RequestState : std::uint8_t { drafted, sent, answered, accepted, refused, expired };

/// Pharmacy desk: a request that was made for a vendor.
struct RequestRecord {
  MessageKey id{};
  VendorId vendor{};
  std::vector<SystemId> systems;
  std::string edition;
  std::vector<std::uint8_t> envelope;  ///< the signed bytes, as they left
  crypto::Hash envelope_hash{};        ///< SHA-256 of them; a response names it
  UnixTime made = 0;
  std::optional<CivilDate> due;
  RequestState state = RequestState::drafted;
  std::vector<Sending> sendings;
  std::optional<HistoryHead> checkpoint;  ///< of our history, as the request carries it
  std::optional<UnixTime> expires = {};   ///< from this second on no response is taken; as the message says
};

enum class InboxState : std::uint8_t { staged, accepted, refused };

/// What a person wants done with one row of a response: decide later, write it to the sheet, leave the sheet as it is.
enum class RowChoice : std::uint8_t { later, take, leave };
struct RowDecision {
  std::string system;
  std::uint8_t row = 0;  ///< index in the edition's vendor sheet
  RowChoice choice = RowChoice::later;
  UnixTime settled = 0;  ///< when it was carried out; 0 while it is a draft
};

/// A verified message that waits for a person, or was decided about. `envelope` is as it arrived.
struct InboxRecord {
  InboxId id{};
  MessageKey message{};
  std::optional<MessageKey> request;  ///< the request of ours that it answers
  std::string sender;                 ///< display name in the message
  crypto::PublicKey sender_key{};
  std::vector<std::uint8_t> envelope;
  UnixTime received = 0;
  InboxState state = InboxState::staged;
  UnixTime decided = 0;
  std::string reason;                  ///< why it was refused
  std::vector<RowDecision> rows = {};  ///< what was chosen row by row so far
};

/// How a person made sure that a key is the one of whom it names: the eight digits were read out by telephone or face
/// to face, and typed in here or compared with the screen. `earlier`: before this was written down.
enum class Comparison : std::uint8_t { earlier, telephone_read, telephone_typed, met_read, met_typed };

/// A key that a person of ours trusts for somebody, from when until when.
struct Pin {
  PinId id{};
  std::optional<VendorId> vendor;        ///< pharmacy desk
  std::string name;                      ///< whose key: the vendor, or on a vendor's device the pharmacy
  std::optional<crypto::PublicKey> key;  ///< none while only the digits were read out and no message came yet
  std::string digits;                    ///< eight digits, where there is no key yet
  UnixTime since = 0;
  std::string who;
  Comparison how = Comparison::earlier;
  std::string reason;  ///< why it took the place of another
  UnixTime ended = 0;  ///< 0: trusted now
  std::string ended_by = {};
  std::string ended_reason = {};
};

/// Vendor desk: a product's release, answered once. Its answers stand on a sheet of their own.
struct Product {
  ProductId id{};
  std::string name;
  std::string release;  ///< "5.2"; may be empty
  SheetId sheet{};
};

/// Vendor desk: a response that was signed, and how it was handed over.
struct OutboxRecord {
  OutboxId id{};
  MessageKey request{};
  std::vector<std::uint8_t> envelope;  ///< the signed response
  UnixTime made = 0;
  std::string responsible;
  std::vector<Sending> sendings;
};

/// Inspector desk: a status that a pharmacy showed.
struct StatusLine {
  StatusId id{};
  std::string pharmacy;  ///< as the message calls it
  crypto::PublicKey pharmacy_key{};
  std::string edition;
  UnixTime issued = 0;
  std::int64_t missing = 0;  ///< things missing, as the status counts them
  UnixTime received = 0;
  InboxState state = InboxState::staged;
  std::string note;  ///< the inspector's own
};

/// The same with the signed message itself.
struct StatusRecord : StatusLine {
  MessageKey message{};
  std::vector<std::uint8_t> envelope;
  UnixTime decided = 0;
};

/// Vendor desk: a request that was received, and the response that left, if any.
struct ReceivedRequest {
  MessageKey id{};
  std::string pharmacy;
  crypto::PublicKey pharmacy_key{};
  std::string edition;
  std::vector<std::string> systems;
  std::optional<CivilDate> due;
  std::vector<std::uint8_t> envelope;
  UnixTime received = 0;
  std::vector<std::uint8_t> response;  ///< signed bytes; empty until answered
  UnixTime responded = 0;
};

/// What a proof that the store can be brought back was: a generation of the device's own, a file that a person took
/// out, a drill. Part of the stored format.
enum class BackupKind : std::uint8_t { generation, taken_out, drill };

/// One proven backup, or one drill.
struct BackupRecord {
  BackupKind kind = BackupKind::generation;
  UnixTime time = 0;          ///< when it was proven
  UnixTime made = 0;          ///< when the backup was made
  std::uint64_t entries = 0;  ///< of the history in it
  std::string name;           ///< of the file, without its folder
};

/// The newest of each kind, and where generations are kept beside the data folder.
struct BackupStanding {
  std::optional<BackupRecord> generation;
  std::optional<BackupRecord> taken_out;
  std::optional<BackupRecord> drill;
  std::string folder;  ///< chosen by a person; empty for none
};

/// What was done, for the history. The order is part of the stored format: add at the end only.
enum class Action : std::uint8_t {
  vault_created,
  answer_saved,
  contract_set,
  scope_set,
  vendor_added,
  system_added,
  request_made,
  request_sent,
  response_staged,
  response_accepted,
  response_refused,
  request_received,
  response_made,
  status_shown,
  vendor_key_accepted,
  sheet_added,
  request_state_set,
  backup_made,
  backup_drilled,
  backup_folder_set,
  vault_restored,
  // The history itself.
  clock_changed,     ///< the device's clock went back, or not the way it should have; before and after: the times
  checkpoint_saved,  ///< to a file by itself
  history_exported,
  payload_erased,
  // People and keys
  person_added,
  person_removed,
  role_set,
  secret_set,
  secret_recovered,
  recovery_made,
  recovery_tried,
  pin_set,
  pin_removed,
  keys_adopted,
  device_renewed,
  request_confirmed,
  inspection_begun,
  inspection_ended,
  attachments_kept,
  statuses_staged,
  statuses_accepted,
  statuses_refused,
  status_noted,
  // the people's side of the exchange
  vendor_reminded,
  digits_expected,
  pharmacy_pinned,
  key_unpinned,
  row_chosen,
  rows_settled,
  product_added,
  product_applied,
  response_sent,
  // ledgers, evidence, incident, principles
  entry_added,
  entry_changed,
  entry_retired,
  entry_restored,
  entries_imported,
  ledger_exported,
  evidence_added,
  evidence_used,
  evidence_removed,
  question_confirmed,
  incident_noted,
  incident_page_set,
  principle_read,
  evidence_changed,
  // an inspector's desk
  statuses_exported,
  // a vendor without the app
  paper_taken_down,
  // the clock
  clock_declared,  ///< a clock that was far ahead stands right again; before: the greatest time seen, after: the time
  // keys
  keys_rewritten,  ///< a key file did not say what the vault knows, and was written anew; subject: whose slots differed
  // ledgers
  import_undone,  ///< before: the entry of the import, after: how many entries went, are as before, stay
  // restoring
  restore_asked,  ///< a backup was to take this vault's place, without the proof of anybody who belongs to it
  // editions
  year_begun,    ///< subject: the edition; before: the one it follows; after: the sheets that were made
  edition_kept,  ///< subject: the edition; before and after: SHA-256 of its pack
  // what leaves as a file, and a vendor that is not asked
  taken_out,           ///< subject: the word of its Departure; after: what it is of, and the file's name
  sending_taken_back,  ///< a request that was said to be handed over was not
  vendor_tie_set,
  // the key of the database, and the log of openings (Vault::note_opened)
  key_renewed,  ///< after: who needs another passphrase from now on, and whether the recovery code went
  vault_opened,
  vault_locked,
  secrets_tried,    ///< wrong secrets since the opening before
  secret_disabled,  ///< by too many of them
  slot_renewed,     ///< a passphrase that was typed was sealed as it is sealed today; after: the key set
};

/// The reason of what an accepted answer of a vendor changes; other reasons are a person's words.
inline constexpr std::string_view reason_response = "response";
/// The reason of what is taken down from a vendor's paper.
inline constexpr std::string_view reason_paper = "paper";
/// The reason of what a vendor's standard answers change.
inline constexpr std::string_view reason_standard = "standard";
/// Last year's answer was confirmed with today's date.
inline constexpr std::string_view reason_renewed = "renewed";
/// The reason of what a person takes back at once.
inline constexpr std::string_view reason_undone = "undone";

/// The subject of every entry of the log of openings.
inline constexpr std::string_view openings_subject = "openings";

/// One entry of the history as it is read back.
struct HistoryEntry {
  std::uint64_t sequence = 0;  ///< from 1
  UnixTime time = 0;
  std::optional<PersonId> person;  ///< none for somebody an old entry names who is not among the people
  std::string who;
  Role role = Role::viewer;
  Action action = Action::vault_created;
  std::string subject;  ///< what it was done to: a sheet and row ("1 2(4)@server"), a vendor id, a message id
  std::string reason;
  crypto::Hash previous{};
  crypto::Hash hash{};
};

/// One value of what an entry tells in detail: nothing, or one of the kinds that entries are made of.
struct FactValue {
  std::variant<std::monostate, bool, std::int64_t, std::string, std::vector<std::uint8_t>, std::vector<FactValue>>
      value;
  friend bool operator==(const FactValue&, const FactValue&) = default;
};

/// An entry with what was there before and after.
struct HistoryDetail {
  HistoryEntry entry;
  bool erased = false;  ///< the two values were taken out; their hash still stands in the entry
  FactValue before;
  FactValue after;
};

/// Told how many of how many entries are done; false ends the work.
using OnProgress = std::function<bool(std::uint64_t done, std::uint64_t of)>;

/// Which entries are wanted; what is left out does not matter.
struct HistoryFilter {
  std::optional<PersonId> person;
  std::string subject;            ///< exactly this
  std::optional<UnixTime> since;  ///< from this second on
  std::optional<UnixTime> until;  ///< before this second
  bool departures = false;        ///< only what took something off the device
};

/// What carried a checkpoint of our history to somebody outside. The order is part of the stored format.
enum class WitnessKind : std::uint8_t {
  sent,      ///< a request left with it
  answered,  ///< a vendor's signed answer names the request that carries it
  shown,     ///< in a status
  file,      ///< in a checkpoint file or an exported history
};

/// A checkpoint that is outside this device: who rewrites the history does not reach it.
struct Witness {
  UnixTime time = 0;  ///< when it left or was answered
  WitnessKind kind = WitnessKind::sent;
  std::string holder;  ///< the vendor; empty where nobody is named
  HistoryHead head;
};

}  // namespace mamori
