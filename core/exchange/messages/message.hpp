// The three messages that pharmacy, vendor and inspector exchange, as values. Their bytes are defined in mamori.cddl.
#pragma once

#include "base/civil_date.hpp"
#include "base/clock.hpp"
#include "checklist/assessment.hpp"
#include "checklist/outlook.hpp"
#include "crypto/crypto.hpp"
#include "exchange/trust/trust.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace mamori::exchange {

/// Rows travel as indexes; this says of which wording: the first 16 bytes of SHA-256 over the edition's id and, a line
/// each in official order, sheet, row key and official wording. Help and translations are not in it, so that mending
/// them does not make two devices strangers.
using WordingHash = std::array<std::uint8_t, 16>;
[[nodiscard]] WordingHash wording_of(const Edition& edition);

/// How long the sender's history was and what it hashed to, so that a rewritten past can be found out.
struct Checkpoint {
  std::uint64_t size = 0;
  crypto::Hash root{};
  UnixTime time = 0;  ///< not after the message was issued
  friend bool operator==(const Checkpoint&, const Checkpoint&) = default;
};

/// Who signs. The key travels once, as the envelope's `kid`; the X25519 key is derived from it
/// (crypto::agreement_key_of), which saves 35 bytes: four systems instead of two in a request of one code.
struct Sender {
  crypto::PublicKey signing{};
  std::string name;  ///< 1 to name_limit code points
  friend bool operator==(const Sender&, const Sender&) = default;
};

/// What every message says. A message has no id of its own: its id is the start of its envelope's hash
/// (envelope.hpp), so that nobody can send another message under the same id.
struct Head {
  UnixTime issued = 0;              ///< from 2020-01-01 on
  std::optional<UnixTime> expires;  ///< after `issued`; a receiver refuses from this second on
  Sender sender;
  std::optional<KeyId> recipient;       ///< the key that this is meant for
  std::optional<crypto::Hash> answers;  ///< hash of the envelope that this answers; every Response has it
  std::string edition;                  ///< "r5"; 1 to 16 characters
  friend bool operator==(const Head&, const Head&) = default;
};

/// One system asked about, and the rows that its contract leaves out, with the reason (1 to remark_limit code points).
struct AskedSystem {
  std::string name;
  std::map<std::uint8_t, std::string> out_of_scope;
  friend bool operator==(const AskedSystem&, const AskedSystem&) = default;
};

/// A pharmacy asks a vendor for a sheet of each system.
struct Request {
  Head head;
  WordingHash wording{};
  SheetKind sheet = SheetKind::vendor;
  std::vector<AskedSystem> systems;  ///< 1 to system_limit, names differ
  std::optional<CivilDate> due;
  std::optional<Checkpoint> checkpoint;
  friend bool operator==(const Request&, const Request&) = default;
};

/// 製造業者 / サービス事業者による医療情報セキュリティ開示書.
enum class DisclosureKind : std::uint8_t { mds, sds };
struct DisclosureDocument {
  DisclosureKind kind = DisclosureKind::mds;
  std::string version;  ///< 1 to name_limit code points
  CivilDate day = CivilDate::from_days(0);
  std::optional<crypto::Hash> sha256;  ///< of the document's file
  friend bool operator==(const DisclosureDocument&, const DisclosureDocument&) = default;
};

/// A file that goes along with a response: the PDF of an MDS/SDS, another piece of evidence. The message says what it
/// is; its bytes go beside the message and only in a file (sealed.hpp), so that both ways carry the same signature.
struct Attachment {
  std::string name;        ///< of the file, without folders, unlike the others; 1 to file_name_limit code points
  std::uint32_t size = 0;  ///< bytes; 1 to attachment_size_limit
  crypto::Hash sha256{};   ///< equals that of a DisclosureDocument when it is its file
  friend bool operator==(const Attachment&, const Attachment&) = default;
};

/// What a vendor answers for one system. `unsure` never leaves the device: encode() leaves such a row out, as it does
/// an empty one.
struct SystemAnswers {
  std::string system;
  std::map<std::uint8_t, Answer> answers;            ///< by row index; a target day or second check needs a first
  std::map<std::uint8_t, std::string> out_of_scope;  ///< rows the vendor says its contract leaves out, and why
  std::vector<DisclosureDocument> documents;
  friend bool operator==(const SystemAnswers&, const SystemAnswers&) = default;
};

/// A vendor's answer to one request. It carries no checkpoint of its own accord: head.answers is the hash of the
/// request, checkpoint and all, so the vendor's signature already bears witness to it.
struct Response {
  Head head;
  WordingHash wording{};
  std::string responsible;  ///< 管理責任者 who answers for this
  std::vector<SystemAnswers> systems;
  std::vector<Attachment> attachments;  ///< up to attachment_limit
  friend bool operator==(const Response&, const Response&) = default;
};

/// What is said of a row, without its remark: that stays where it was written.
struct StatedRow {
  Answer answer;         ///< its checks and its target day; empty where the row is open or outside
  bool outside = false;  ///< the contract leaves the row out
  friend bool operator==(const StatedRow&, const StatedRow&) = default;
};

/// The paper that a vendor's answer was corrected from.
struct CorrectingPaper {
  std::string signer;  ///< who signed it; 1 to name_limit code points
  CivilDate received = CivilDate::from_days(0);
  friend bool operator==(const CorrectingPaper&, const CorrectingPaper&) = default;
};

/// What the vendor signed about a row, and what the sheet says in its place.
struct SignedRow {
  StatedRow was;
  StatedRow now;
  std::string signer;   ///< 管理責任者 named in what was signed; 1 to name_limit code points
  UnixTime issued = 0;  ///< when it was signed; not after the message was issued
  std::optional<CorrectingPaper> paper = {};
  friend bool operator==(const SignedRow&, const SignedRow&) = default;
};

/// A row about which the vendor signed something else than the sheet says.
struct StatusCorrection {
  std::string row;                     ///< as the form numbers it: "2(8)@network"; 1 to name_limit code points
  bool declined = false;               ///< what was signed was not taken over; else the sheet was corrected since
  UnixTime when = 0;                   ///< not after the message was issued
  std::string who;                     ///< the pharmacy's person who did it; 1 to name_limit code points
  std::optional<SignedRow> said = {};  ///< none in a message of version 2
  friend bool operator==(const StatusCorrection&, const StatusCorrection&) = default;
};

/// Counts of one sheet. Tally::unsure is always 0 here: it counts as open to everybody else.
struct SheetStatus {
  SheetKind kind = SheetKind::pharmacy;
  std::string system;  ///< empty for the pharmacy's own sheet, else required
  Tally required;
  Tally reference;
  std::optional<CivilDate> last_check_day;
  Footing footing = {};                            ///< of a vendor's sheet
  std::vector<StatusCorrection> corrections = {};  ///< of a vendor's sheet, up to correction_limit
  /// Whose sheet it is, where a system of another vendor is called the same; else empty.
  std::string vendor = {};
  friend bool operator==(const SheetStatus&, const SheetStatus&) = default;
};

/// A vendor's sheet that is counted nowhere, and what it says all the same.
struct LeftOutSheet {
  NotAsked why = NotAsked::contract;
  std::string vendor;
  std::string system;
  Tally required;
  Tally reference;
  Footing footing;
  std::vector<std::string> noes = {};  ///< the rows of both parts that say いいえ, as the form numbers them; up to 255
  std::vector<StatusCorrection> corrections = {};  ///< up to correction_limit
  friend bool operator==(const LeftOutSheet&, const LeftOutSheet&) = default;
};

/// What a pharmacy shows an inspector. It speaks in counts, not in rows, and so needs no wording hash. One that says
/// more than a program of version 1 can read is of version 2, one that says what a vendor signed of version 3, and one
/// that tells vendors with systems of one name apart of version 4.
struct Status {
  Head head;
  std::vector<SheetStatus> sheets;  ///< 1 to sheet_limit
  std::uint32_t missing = 0;        ///< how many things would be found missing
  std::optional<Checkpoint> checkpoint;
  std::vector<std::uint8_t> nonce;          ///< the inspector's, up to nonce_limit bytes; empty when none was given
  std::vector<LeftOutSheet> left_out = {};  ///< up to sheet_limit
  friend bool operator==(const Status&, const Status&) = default;
};

using Message = std::variant<Request, Response, Status>;
[[nodiscard]] const Head& head_of(const Message& message);

inline constexpr std::size_t system_limit = 32;                            ///< systems in a message
inline constexpr std::size_t sheet_limit = 256;                            ///< sheets of a status
inline constexpr std::size_t correction_limit = 255;                       ///< rows of a sheet that are told
inline constexpr std::size_t document_limit = 16;                          ///< documents of a system
inline constexpr std::size_t attachment_limit = 16;                        ///< files that go along with a response
inline constexpr std::size_t file_name_limit = 80;                         ///< code points
inline constexpr std::uint32_t attachment_size_limit = 4 * 1024 * 1024;    ///< bytes of one of them
inline constexpr std::uint32_t attachments_size_limit = 16 * 1024 * 1024;  ///< bytes of all of them
inline constexpr std::size_t nonce_limit = 16;
inline constexpr std::size_t qr_message_limit = 16 * 1024;      ///< bytes of an envelope that go into codes
inline constexpr std::size_t file_message_limit = 1024 * 1024;  ///< bytes of an envelope in a file

/// Deterministic CBOR (RFC 8949 §4.2.1) of everything but the sender's key.
/// Errors: message_broken when a field is outside the bounds above (where = the field), message_too_large.
[[nodiscard]] Result<std::vector<std::uint8_t>> encode(const Message& message);
/// Reads what encode() writes, and nothing else; `signer` becomes head.sender.signing.
/// Errors: message_too_large (more than `limit` bytes), message_newer, message_not_canonical, message_broken; where =
/// the byte offset of the fault.
[[nodiscard]] Result<Message> decode(Bytes payload, const crypto::PublicKey& signer,
                                     std::size_t limit = file_message_limit);

}  // namespace mamori::exchange
