// What the desks show: snapshots made of core values, ready to be laid out. They hold pointers into the Library.
#pragma once

#include "checklist/outlook.hpp"
#include "editions/edition.hpp"
#include "exchange/inbox/inbox.hpp"
#include "vault/records.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace mamori::desks {

/// The edition this program works with: the newest that is official. Errors: edition_unknown.
[[nodiscard]] Result<const Edition*> current_edition(const Library& library);
/// Errors: edition_unknown.
[[nodiscard]] Result<const Edition*> edition_of(const Library& library, std::string_view id);

/// One sheet, open in front of a person.
struct SheetView {
  SheetId id{};
  std::string owner;   ///< the pharmacy, or the vendor
  std::string system;  ///< empty for the pharmacy's own sheet
  Assessment assessment;
  Progress progress;
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
  SheetId sheet{};
  VendorState state = VendorState::not_sent;
  Progress progress;
  std::vector<Sending> trail;         ///< of the newest request, oldest first
  std::optional<MessageKey> request;  ///< the newest request
  std::optional<InboxId> waiting;     ///< a staged response
};

struct VendorView {
  VendorId id{};
  std::string name;
  std::string fingerprint;  ///< eight digits of the key last accepted; empty before the first response
  std::vector<SystemView> systems;
};

/// ホーム and 立入検査 of a pharmacy.
struct Overview {
  Profile profile;
  const Edition* edition = nullptr;
  CivilDate today = CivilDate::from_days(0);
  SheetView own;
  std::vector<VendorView> vendors;
  std::vector<VendorSheet> vendor_sheets;
  std::vector<NextThing> next;
  std::vector<Missing> missing;
  int days_left = 0;  ///< to the last day of the edition's year; negative once it is over
};

/// A message ready to leave, and what the other side reads out to make sure of the sender. Both forms carry the same
/// signed message: a response is sealed in both, its files go along in the file only, and a request to a vendor whose
/// key was accepted is sealed in the file.
struct Outgoing {
  MessageKey id{};
  std::vector<std::uint8_t> envelope;  ///< for codes
  std::vector<std::uint8_t> file;      ///< the bytes of a `.mamori` file
  std::string fingerprint;             ///< eight digits of this device's key
};

using exchange::KeyStanding;

struct ComparedRow {
  const Row* row = nullptr;
  Answer before;
  Answer after;
  [[nodiscard]] bool changes() const { return before != after; }
};

struct ComparedSystem {
  std::string name;
  SheetId sheet{};
  std::vector<ComparedRow> rows;                     ///< the rows of the sheet in official order
  std::map<std::uint8_t, std::string> out_of_scope;  ///< rows the vendor leaves out by contract, and why
};

/// A file that a response names.
struct AttachmentView {
  std::string name;
  std::uint32_t size = 0;  ///< bytes
  crypto::Hash sha256{};
  bool here = false;  ///< came along, in a file; codes carry its hash only
};

/// A response in the inbox: who signed it, what it answers and what it would change against now.
struct Arrival {
  InboxId id{};
  InboxState state = InboxState::staged;
  std::string vendor;       ///< as this pharmacy calls it
  std::string sender;       ///< as the message calls itself
  std::string responsible;  ///< 管理責任者 named in the response
  std::string fingerprint;
  KeyStanding key = KeyStanding::first_seen;
  UnixTime received = 0;
  UnixTime asked = 0;  ///< when the request was made
  UnixTime issued = 0;
  std::string reason;  ///< of a refusal
  std::vector<ComparedSystem> systems;
  std::vector<exchange::OddPlace> oddities;  ///< what a person should look at before accepting
  std::vector<AttachmentView> attachments;   ///< in the order of the message
  [[nodiscard]] int rows() const;
  [[nodiscard]] int changes() const;
  [[nodiscard]] int noes() const;
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
};
struct StatusView {
  std::string pharmacy;
  std::string fingerprint;
  std::string edition;
  UnixTime issued = 0;
  int missing = 0;
  std::vector<StatusSheet> sheets;
  std::vector<std::uint8_t> nonce;  ///< the inspector's, if one was given
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
