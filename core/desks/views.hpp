// What the desks show: snapshots made of core values, ready to be laid out. They hold pointers into the Library.
#pragma once

#include "checklist/outlook.hpp"
#include "editions/library.hpp"
#include "exchange/inbox/inbox.hpp"
#include "exchange/trust/trust.hpp"
#include "ledgers/questions.hpp"
#include "vault/ledger_records.hpp"
#include "vault/records.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mamori::desks {

/// Errors: edition_unknown.
[[nodiscard]] Result<const Edition*> edition_of(const Library& library, std::string_view id);
/// The form to begin with on a day: the one in force, or, where that is not here, the newest official one to practise
/// on. nullptr in an empty library.
[[nodiscard]] const EditionCard* form_to_begin(const Library& library, CivilDate day);

/// The stable word for a channel, as histories and scripts have it: "qr", "file", "paper", "telephone", "mail" or
/// "visit".
[[nodiscard]] std::string_view name_of(Channel channel);

/// What evidence is used for when it stands for a whole sheet: the signed page of a vendor's paper.
[[nodiscard]] std::string subject_of(SheetId sheet);

using mamori::Footing;

/// A row about which the vendor signed something else than the sheet says: it was corrected since, or what was signed
/// was not taken over.
struct Correction {
  Answer was;               ///< as it was signed, last
  std::string scope_was;    ///< why it was left out by contract; empty where it was not
  std::string responsible;  ///< 管理責任者 named in what was signed
  UnixTime issued = 0;      ///< when that was signed
  bool declined = false;    ///< it came after what the sheet says, and was not taken over
  Origin now = Origin::paper;
  UnixTime when = 0;  ///< of the correction, or of the decision against what was signed
  std::string who;    ///< the person of ours who did it
  std::string why;    ///< as that person wrote it; may be empty
  std::optional<exchange::CorrectingPaper> paper = {};  ///< that it was corrected from
};

/// What a vendor signed about a sheet, and what the sheet says otherwise.
struct SignedSheet {
  /// The newest that was taken over, whole or in part; none where none was. What follows is of it.
  std::optional<InboxId> response = {};
  std::string sender = {};
  std::string responsible = {};  ///< 管理責任者 named in it
  std::string fingerprint = {};  ///< 照合番号: twelve digits of the key
  UnixTime issued = 0;           ///< when it was signed
  UnixTime received = 0;
  std::map<std::uint8_t, Correction> corrections = {};
};

/// One sheet, open in front of a person.
struct SheetView {
  SheetId id{};
  std::string owner;   ///< the pharmacy, or the vendor
  std::string system;  ///< empty for the pharmacy's own sheet
  Assessment assessment;
  Progress progress;
  std::map<std::uint8_t, Origin> origins = {};        ///< of each answer
  std::map<std::uint8_t, Origin> scope_origins = {};  ///< of each row that the contract leaves out
  std::optional<InboxId> response = {};       ///< the vendor's signature it stands on: then nothing is typed into it
  std::optional<SignedSheet> signature = {};  ///< where it was read: see PharmacyDesk::add_signatures
  /// Of the rows of one part of the form, or of both.
  [[nodiscard]] Footing footing(std::optional<Obligation> part = {}) const;
  /// On what a row stands that is answered or left out by contract; nullopt for every other row.
  [[nodiscard]] std::optional<Origin> stands_on(const RowStanding& row) const;
};

/// What of an answer is shown to others: of わからない nothing, so that the row is one that nobody looked at.
[[nodiscard]] Answer outward(const Answer& answer);

/// A vendor's form that came back filled in by hand, as a person takes it down.
struct TakenPaper {
  CivilDate received;  ///< the day it came
  std::string signer;  ///< who signed it
  std::vector<std::pair<RowKey, Answer>> answers;
  std::vector<std::pair<RowKey, std::string>> outside = {};  ///< rows out of the contract's scope, and why
  std::optional<Evidence> copy = {};                         ///< a picture or PDF of it, or the file it came as
  std::vector<std::uint8_t> content = {};                    ///< of the copy
  Channel channel = Channel::paper;
};

/// The moment an answer was durable, and the sheet as it is since.
struct Saved {
  UnixTime time = 0;
  SheetView sheet;
};

/// One system of a vendor with its sheet and the trail of asking.
struct SystemView {
  SystemId id{};
  std::string name;
  SheetId sheet{};  ///< 0: the edition has no sheet for it
  VendorState state = VendorState::not_sent;
  Progress progress;
  std::vector<Sending> trail;             ///< of the newest request, oldest first
  std::optional<MessageKey> request;      ///< the newest request
  std::optional<InboxId> waiting;         ///< a staged response
  std::optional<CivilDate> due;           ///< of the newest request
  std::optional<CivilDate> reminder_day;  ///< when a silent vendor is to be reminded next
  Footing footing = {};
  Footing required_footing = {};  ///< of the required rows alone
  bool vendor_signed = false;     ///< the sheet stands on the vendor's signature
};

struct VendorView {
  VendorId id{};
  std::string name;
  std::optional<crypto::PublicKey> key;  ///< that is trusted
  std::string digits;                    ///< those read out before one came; may be empty
  std::vector<SystemView> systems;
  Tie tie = Tie::direct;
  std::string tie_reason = {};
  /// As it is read out to others; may be empty. Derived where it was not before (exchange/trust/number.hpp).
  [[nodiscard]] std::string number() const { return key ? exchange::fingerprint(*key) : digits; }
};

using mamori::NotAsked;

/// A vendor's sheet that counts nowhere, and what it says all the same.
struct LeftOut {
  SheetId sheet{};
  std::string vendor;
  std::string system;
  NotAsked why = NotAsked::contract;
  std::string reason;            ///< as a person wrote it; may be empty
  Tally required;                ///< what was answered before it was left out
  Tally reference;               ///< the same of 参考項目
  std::vector<const Row*> noes;  ///< rows of both that say いいえ
  Footing footing;
};

/// ホーム and 立入検査 of a pharmacy.
struct Overview {
  Profile profile;
  const Edition* edition = nullptr;  ///< the one in use, or the one that was asked for; nullptr: no year was begun
  CivilDate today = CivilDate::from_days(0);
  SheetView own;  ///< without rows while no year was begun
  std::vector<VendorView> vendors;
  std::vector<VendorSheet> vendor_sheets;
  std::vector<LeftOut> left_out;  ///< of the vendor sheets those that are not counted, to be said wherever they lack
  std::vector<NextThing> next;
  std::vector<Missing> missing;
  std::vector<Question> questions;  ///< what a はい does not yet stand on, without those that a person answered
  int days_left = 0;                ///< to the last day of the edition's year; negative once it is over
};

/// A message ready to leave, and what the other side reads out to make sure of the sender. Both forms carry the same
/// signed message: a response is sealed in both, its files go along in the file only, and a request to a vendor whose
/// key was accepted is sealed in the file.
struct Outgoing {
  MessageKey id{};
  std::vector<std::uint8_t> envelope;  ///< for codes
  std::vector<std::uint8_t> file;      ///< the bytes of a `.mamori` file
  std::string fingerprint;             ///< twelve digits of this device's key
};

using exchange::KeyStanding;

struct ComparedRow {
  const Row* row = nullptr;
  Answer before;                    ///< as the sheet is now
  Answer after;                     ///< as the response says
  std::string scope_before;         ///< why the row is left out by contract now; empty where it is not
  std::string scope_after;          ///< the same, as the response says
  std::optional<Answer> last = {};  ///< what the last accepted response of this system said
  bool said = false;                ///< the response answers this row; else `after` is `before`
  RowChoice choice = RowChoice::later;
  bool settled = false;  ///< the choice was carried out
  [[nodiscard]] bool changes() const { return before != after || scope_before != scope_after; }
  [[nodiscard]] bool undecided() const { return changes() && !settled; }
};

struct ComparedSystem {
  std::string name;
  SheetId sheet{};
  std::vector<ComparedRow> rows;                     ///< the rows of the sheet in official order
  std::map<std::uint8_t, std::string> out_of_scope;  ///< rows the vendor leaves out by contract, and why
  UnixTime last_accepted = 0;                        ///< when a response of this system was accepted before; 0: never
  std::string last_edition = {};                     ///< its edition; rows of another one are not compared
};

/// One row of a response.
struct RowPlace {
  std::string system;
  std::uint8_t row = 0;  ///< index in the edition's vendor sheet
  friend bool operator==(const RowPlace&, const RowPlace&) = default;
};

/// A file that a response names.
struct AttachmentView {
  std::string name;
  std::uint32_t size = 0;  ///< bytes
  crypto::Hash sha256{};
  bool here = false;  ///< came along, in a file; codes carry its hash only
};

/// A response as the list of the inbox has it.
struct InboxLine {
  InboxId id{};
  InboxState state = InboxState::staged;
  std::string vendor;                ///< as this pharmacy calls it
  std::vector<std::string> systems;  ///< those that were asked about
  std::string edition;               ///< the form that was asked about
  UnixTime received = 0;
  std::string reason;  ///< of a refusal
};

/// A response in the inbox: who signed it, what it answers and what it would change against now.
struct Arrival {
  InboxId id{};
  InboxState state = InboxState::staged;
  VendorId vendor_id{};
  std::string vendor;       ///< as this pharmacy calls it
  std::string sender;       ///< as the message calls itself
  std::string responsible;  ///< 管理責任者 named in the response
  std::string fingerprint;
  KeyStanding key = KeyStanding::first_seen;
  std::string trusted;  ///< twelve digits of the key that is trusted for the vendor; empty while there is no key
  UnixTime received = 0;
  UnixTime asked = 0;  ///< when the request was made
  UnixTime issued = 0;
  std::string reason;  ///< of a refusal
  std::vector<ComparedSystem> systems;
  std::vector<exchange::OddPlace> oddities;  ///< what a person should look at before accepting
  std::vector<AttachmentView> attachments;   ///< in the order of the message
  /// Why what it says cannot be laid beside the sheets any more; none of the parts of the message is told then.
  std::optional<Error> unread;
  [[nodiscard]] int rows() const;
  [[nodiscard]] int changes() const;
  [[nodiscard]] int noes() const;
  [[nodiscard]] int undecided() const;
  /// Undecided rows for which a person has this in mind.
  [[nodiscard]] int chosen(RowChoice choice) const;
};

/// What became of one request: the trail of asking, and what came back. The stuff of the printed proof.
struct AskedView {
  MessageKey request{};
  crypto::Hash hash{};  ///< SHA-256 of the request as it left
  VendorId vendor_id{};
  std::string vendor;
  std::vector<std::string> systems;
  const Edition* edition = nullptr;
  UnixTime made = 0;
  std::optional<CivilDate> due;
  RequestState state = RequestState::drafted;
  std::vector<Sending> sendings;  ///< oldest first
  std::optional<CivilDate> reminder_day;
  /// The response, if one came.
  struct Came {
    UnixTime received = 0;
    InboxState state = InboxState::staged;
    UnixTime decided = 0;
    std::string sender;
    std::string fingerprint;
    std::string reason;
  };
  std::optional<Came> came;
};

/// Vendor desk: the standard answers that a sheet stands on, and where it says something else.
struct StandardUse {
  ProductId product{};
  std::string name;
  std::string release;
  std::vector<ComparedRow> differs;  ///< before = standard, after = this sheet
};

/// Vendor desk: one request that was received.
struct RequestView {
  MessageKey id{};
  std::string pharmacy;
  std::string fingerprint;
  UnixTime received = 0;
  std::optional<CivilDate> due;
  UnixTime responded = 0;  ///< 0: not yet
  std::vector<SheetView> systems;
  KeyStanding key = KeyStanding::first_seen;
  std::map<SheetId, StandardUse> standards = {};  ///< of the systems that were answered from a product
};

/// Vendor desk: a product's release with its standard answers.
struct ProductView {
  ProductId id{};
  std::string name;
  std::string release;
  SheetView sheet;
  int used = 0;  ///< sheets of requests that stand on it
};

/// Vendor desk: a response that was signed.
struct AnsweredSystem {
  std::string name;
  int yes = 0;
  int no = 0;
  int out_of_scope = 0;
};
struct OutboxView {
  OutboxId id{};
  MessageKey request{};
  std::string pharmacy;
  std::string fingerprint;  ///< of the pharmacy
  UnixTime made = 0;
  std::string responsible;
  std::vector<AnsweredSystem> systems;
  std::vector<Sending> sendings;  ///< oldest first
};

/// A file that a vendor adds to a response.
struct AddedFile {
  std::string name;  ///< without folders
  std::vector<std::uint8_t> content;
};

/// A status as anyone can verify it.
struct StatusSheet {
  SheetKind kind = SheetKind::pharmacy;
  std::string system;
  Tally required;
  Tally reference;
  std::optional<CivilDate> last_check_day;
  Footing footing = {};
  std::vector<exchange::StatusCorrection> corrections = {};
  std::string vendor = {};  ///< where another vendor's system is called the same, else empty
  /// Whether it says on what its counts stand; statuses of older programs do not.
  [[nodiscard]] bool tells_footing() const { return footing.rows() > 0 || required.answered + reference.answered == 0; }
};
struct StatusView {
  std::string pharmacy;
  std::string fingerprint;
  std::string edition;
  UnixTime issued = 0;
  int missing = 0;
  std::vector<StatusSheet> sheets;
  std::vector<std::uint8_t> nonce;  ///< the inspector's, if one was given
  std::vector<exchange::LeftOutSheet> left_out = {};
};

/// Inspector desk: one status that was taken in.
struct StatusItem {
  StatusId id{};
  InboxState state = InboxState::staged;
  std::string pharmacy;
  std::string fingerprint;
  std::string edition;
  UnixTime issued = 0;
  UnixTime received = 0;
  int missing = 0;
  std::string note;  ///< the inspector's own
};

}  // namespace mamori::desks
