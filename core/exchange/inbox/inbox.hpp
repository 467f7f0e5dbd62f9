// Lays what arrived beside what the receiver knows and says what it would change and what is odd, before anything is
// kept. Pure: no store, no clock.
#pragma once

#include "editions/library.hpp"
#include "exchange/envelope/envelope.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace mamori::exchange {

/// The edition that a message speaks of. Errors: message_edition_unknown; edition_hash_differs when this device has
/// another wording of it (a status, which speaks of no row, is not held to that).
[[nodiscard]] Result<const Edition*> edition_of(const Verified& verified, const Library& library);

enum class OpenState : std::uint8_t {
  open,      ///< waits for its response
  answered,  ///< a response under a key that was compared is staged, or one was accepted
  closed,    ///< why is said by Ending
};
enum class Ending : std::uint8_t {
  expired,    ///< the time to answer went by
  overtaken,  ///< a later request about the same systems has its response
};

/// One system that was asked about, as its sheet is now.
struct KnownSystem {
  std::string name;
  std::map<std::uint8_t, Answer> answers;
  std::map<std::uint8_t, std::string> out_of_scope;
};

/// A response that is here already.
struct CameBack {
  crypto::Hash hash{};  ///< its envelope_hash
  CivilDate day = CivilDate::from_days(0);
};

/// A request of ours.
struct KnownRequest {
  crypto::Hash hash{};  ///< envelope_hash of the request
  OpenState state = OpenState::open;
  UnixTime issued = 0;
  std::string edition;
  std::vector<KnownSystem> systems;
  std::string vendor;                    ///< as this pharmacy calls it
  std::optional<crypto::PublicKey> key;  ///< the vendor's accepted key
  std::string expected_digits = {};      ///< read out before any key came; empty when `key` is there
  std::vector<CameBack> responses = {};  ///< that are here already; anybody can make one, under a key of their own
  Ending ending = Ending::expired;       ///< of a closed one
};

/// What a pharmacy knows when a response arrives.
struct Expectation {
  crypto::PublicKey own_key{};
  UnixTime now = 0;
  CivilDate today = CivilDate::from_days(0);
  std::vector<KnownRequest> requests;  ///< all there ever were, so that an old one can be named
};

/// What a person should look at before accepting. Nothing here forbids it.
enum class Oddity : std::uint8_t {
  issued_in_future,       ///< more than a day after now: one of the two clocks is wrong
  issued_before_request,  ///< likewise
  sender_name_differs,    ///< calls itself other than this pharmacy calls the vendor
  system_left_out,        ///< asked about and not answered
  required_row_left_out,  ///< neither answered nor out of scope
  yes_became_no,          ///< against what the sheet says now
  scope_differs,          ///< the vendor leaves out a row by contract that the request asked for
  check_before_issue,     ///< checked before the form came out; whoever takes the answer says that the day is right
};
struct OddPlace {
  Oddity oddity = Oddity::issued_in_future;
  std::string system;        ///< empty where the oddity is about the message as a whole
  const Row* row = nullptr;  ///< null where it is about a system as a whole
  friend bool operator==(const OddPlace&, const OddPlace&) = default;
};

struct StagedRow {
  const Row* row = nullptr;
  Answer before;
  Answer after;       ///< equals `before` where the response says nothing about the row
  bool said = false;  ///< the response answers it
  [[nodiscard]] bool changes() const { return before != after; }
};
struct StagedSystem {
  std::string name;
  std::vector<StagedRow> rows;                       ///< every row of the sheet in official order
  std::map<std::uint8_t, std::string> out_of_scope;  ///< as the vendor says
  std::vector<DisclosureDocument> documents;
};

/// A response that may be shown to a person and accepted.
struct Staged {
  crypto::PublicKey signer{};
  std::string sender;       ///< as the message calls itself
  std::string responsible;  ///< 管理責任者
  KeyStanding key = KeyStanding::first_seen;
  crypto::Hash hash{};
  MessageId id{};
  crypto::Hash request{};  ///< hash of the request it answers
  const Edition* edition = nullptr;
  UnixTime issued = 0;
  std::vector<StagedSystem> systems;
  std::vector<Attachment> attachments;  ///< as the response names them
  std::vector<OddPlace> oddities;
};

/// Errors: message_kind_wrong (not a response; where = "request" or "status"), message_expired, recipient_wrong,
/// request_unknown, response_already_received (this very response; where = the day it came), request_answered (by
/// another response; where = the day of asking), request_closed (where = the day of asking and the name of its Ending),
/// response_other_edition, key_of_other_vendor (signed with the key accepted for another vendor, or with our own),
/// response_other_systems (where = index of the system), message_row_unknown (where = row index), those of edition_of()
/// and checklist::check().
[[nodiscard]] Result<Staged> stage(const Verified& verified, const Expectation& known, const Library& library);

/// A request as a vendor receives it; `request` and `edition` point into `verified` and `library`.
struct ReadRequest {
  const Request* request = nullptr;
  const Edition* edition = nullptr;
};
/// Errors: message_kind_wrong, message_expired, recipient_wrong, message_row_unknown (a row out of scope that the
/// edition does not have), those of edition_of().
[[nodiscard]] Result<ReadRequest> read_request(const Verified& verified, const crypto::PublicKey& own_key, UnixTime now,
                                               const Library& library);

/// A status as an inspector receives it; points into `verified`. Errors: message_kind_wrong, message_expired,
/// recipient_wrong, message_edition_unknown.
[[nodiscard]] Result<const Status*> read_status(const Verified& verified, const crypto::PublicKey& own_key,
                                                UnixTime now, const Library& library);

}  // namespace mamori::exchange
