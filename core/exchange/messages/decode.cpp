#include "exchange/cbor/reader.hpp"
#include "exchange/messages/bounds.hpp"
#include "exchange/messages/message.hpp"
#include "exchange/refusal.hpp"

#include <algorithm>
#include <array>

namespace mamori::exchange {
namespace {

using Fault = CborReader::Fault;

/// The longest texts in bytes: four a code point.
constexpr std::size_t name_bytes = 4 * 40;
constexpr std::size_t file_name_bytes = 4 * file_name_limit;
constexpr std::size_t remark_bytes = 4 * checklist::remark_limit;

/// One message on its way from bytes. Structure is checked here; what a field may say is checked by encoding again.
class Decoder {
 public:
  explicit Decoder(Bytes payload) : in_(payload) {}

  Result<Message> read() {
    std::optional<Message> message;
    fields(1u << 1 | 1u << 3 | 1u << 6, [&](std::uint8_t key) {
      switch (key) {
        // Key 0 is there in later versions only. Those after the fourth have what this one cannot judge.
        case 0:
          newer_ = in_.uint(2, 255) > 4 && in_.ok();
          return newer_ ? in_.refuse() : void();
        case 1:
          head_.issued = in_.integer(first_issued, last_issued);
          return;
        case 2:
          head_.expires = head_.issued + in_.integer(1, longest_life);
          return;
        case 3:
          head_.sender.name = in_.text(name_bytes);
          return;
        case 4:
          return fixed(head_.recipient.emplace());
        case 5:
          return fixed(head_.answers.emplace());
        case 6:
          head_.edition = in_.text(16);
          return;
        case 7:
          return body(message, request());
        case 8:
          return body(message, response());
        case 9:
          return body(message, status());
        default:
          in_.refuse();
      }
    });
    in_.end();
    if (!message) in_.refuse();
    if (newer_) return newer(at_byte(in_.offset()));
    if (!in_.ok()) return refusal();
    std::visit([&](auto& read) { read.head = head_; }, *message);
    return std::move(*message);
  }

 private:
  [[nodiscard]] tl::unexpected<Error> refusal() const {
    const std::string where = at_byte(in_.offset());
    return in_.fault() == Fault::not_canonical ? not_canonical(where) : broken(where);
  }

  /// A second body is one too many.
  void body(std::optional<Message>& message, Message read) {
    if (message) in_.refuse();
    message = std::move(read);
  }

  /// Reads a map whose keys ascend from 0 to at most `most`; `read` takes the value of each key.
  template <class Read>
  void map(std::uint8_t most, Read read) {
    const std::size_t pairs = in_.map(1, most + std::size_t{1});
    std::optional<std::uint64_t> last;
    for (std::size_t i = 0; i < pairs && in_.ok(); ++i) {
      const std::uint64_t key = in_.key(last);
      if (key > most) in_.refuse();
      if (in_.ok()) read(static_cast<std::uint8_t>(key));
    }
  }

  /// Reads a map of fields; `required` has the bits of those that must be there.
  template <class Read>
  void fields(unsigned required, Read read) {
    unsigned seen = 0;
    map(31, [&](std::uint8_t key) {
      seen |= 1u << key;
      read(key);
    });
    if ((seen & required) != required) in_.refuse();
  }

  template <std::size_t size>
  void fixed(std::array<std::uint8_t, size>& out) {
    const Bytes bytes = in_.bytes(size, size);
    std::ranges::copy(bytes, out.begin());
  }

  CivilDate day_at(std::int64_t days) {
    const CivilDate day = CivilDate::from_days(static_cast<int>(days));
    if (day.days() != days) in_.refuse();
    return day;
  }
  CivilDate day() { return day_at(day_of(head_.issued) - in_.integer(-day_reach, day_reach)); }
  CivilDate day_after(CivilDate first) { return day_at(first.days() + in_.integer(-day_reach, day_reach)); }

  Verdict verdict() { return in_.boolean() ? Verdict::yes : Verdict::no; }
  SheetKind sheet_kind() { return in_.uint(0, 1) == 0 ? SheetKind::pharmacy : SheetKind::vendor; }

  Checkpoint checkpoint() {
    Checkpoint read;
    in_.array(3, 3);
    read.size = in_.uint();
    fixed(read.root);
    read.time = head_.issued - in_.integer(0, last_issued);
    return read;
  }

  std::map<std::uint8_t, std::string> scope() {
    std::map<std::uint8_t, std::string> rows;
    map(255, [&](std::uint8_t row) { rows.emplace(row, in_.text(remark_bytes)); });
    return rows;
  }

  Request request() {
    Request read;
    fields(0b111, [&](std::uint8_t key) {
      switch (key) {
        case 0:
          fixed(read.wording);
          break;
        case 1:
          read.sheet = sheet_kind();
          break;
        case 2:
          read.systems = list<AskedSystem>(system_limit, [&] { return asked(); });
          break;
        case 3:
          read.due = day();
          break;
        case 4:
          read.checkpoint = checkpoint();
          break;
        default:
          in_.refuse();
      }
    });
    return read;
  }

  AskedSystem asked() {
    AskedSystem read;
    fields(0b1, [&](std::uint8_t key) {
      switch (key) {
        case 0:
          read.name = in_.text(name_bytes);
          break;
        case 1:
          read.out_of_scope = scope();
          break;
        default:
          in_.refuse();
      }
    });
    return read;
  }

  Response response() {
    Response read;
    fields(0b111, [&](std::uint8_t key) {
      switch (key) {
        case 0:
          fixed(read.wording);
          break;
        case 1:
          read.responsible = in_.text(name_bytes);
          break;
        case 2:
          read.systems = list<SystemAnswers>(system_limit, [&] { return system(); });
          break;
        case 3:
          read.attachments = list<Attachment>(attachment_limit, [&] { return attachment(); });
          break;
        default:
          in_.refuse();
      }
    });
    return read;
  }

  SystemAnswers system() {
    SystemAnswers read;
    fields(0b11, [&](std::uint8_t key) {
      switch (key) {
        case 0:
          read.system = in_.text(name_bytes);
          break;
        case 1:
          read.answers = answers();
          break;
        case 2:
          read.out_of_scope = scope();
          break;
        case 3:
          read.documents = list<DisclosureDocument>(document_limit, [&] { return document(); });
          break;
        default:
          in_.refuse();
      }
    });
    return read;
  }

  std::map<std::uint8_t, Answer> answers() {
    std::map<std::uint8_t, Answer> read;
    const std::size_t count = in_.array(0, 256);
    for (std::size_t i = 0; i < count && in_.ok(); ++i) {
      const std::size_t cells = in_.array(2, 7);
      const auto row = static_cast<std::uint8_t>(in_.uint(0, 255));
      if (!read.empty() && row <= read.rbegin()->first) in_.refuse(Fault::not_canonical);
      read.emplace(row, answer(cells - 1));
    }
    return read;
  }

  /// A check takes two cells of its answer.
  void two(std::size_t& cells) {
    if (cells < 2) in_.refuse();
    cells -= std::min<std::size_t>(cells, 2);
  }

  Answer answer(std::size_t cells) {
    Answer read;
    const auto next = [&](CborKind kind) { return in_.ok() && cells > 0 && in_.peek() == kind; };
    if (next(CborKind::boolean)) {
      const Verdict said = verdict();
      read.first = Check{said, day()};
      two(cells);
      if (next(CborKind::unsigned_integer) || next(CborKind::negative_integer)) {
        read.target_day = day_after(read.first->day);
        --cells;
      }
      if (next(CborKind::boolean)) {
        const Verdict second = verdict();
        read.second = Check{second, day_after(read.first->day)};
        two(cells);
      }
    }
    if (next(CborKind::text)) {
      read.remark = in_.text(remark_bytes);
      --cells;
    }
    if (cells != 0) in_.refuse();
    return read;
  }

  DisclosureDocument document() {
    DisclosureDocument read;
    const std::size_t cells = in_.array(3, 4);
    read.kind = in_.uint(0, 1) == 0 ? DisclosureKind::mds : DisclosureKind::sds;
    read.version = in_.text(name_bytes);
    read.day = day();
    if (cells == 4) fixed(read.sha256.emplace());
    return read;
  }

  Attachment attachment() {
    Attachment read;
    in_.array(3, 3);
    read.name = in_.text(file_name_bytes);
    read.size = static_cast<std::uint32_t>(in_.uint(1, attachment_size_limit));
    fixed(read.sha256);
    return read;
  }

  Status status() {
    Status read;
    fields(0b11, [&](std::uint8_t key) {
      switch (key) {
        case 0:
          read.sheets = list<SheetStatus>(sheet_limit, [&] { return sheet(); });
          break;
        case 1:
          read.missing = static_cast<std::uint32_t>(in_.uint(0, 0xFFFF));
          break;
        case 2:
          read.checkpoint = checkpoint();
          break;
        case 3: {
          const Bytes nonce = in_.bytes(1, nonce_limit);
          read.nonce.assign(nonce.begin(), nonce.end());
          break;
        }
        case 4:
          read.left_out = list<LeftOutSheet>(sheet_limit, [&] { return left_out(); });
          break;
        default:
          in_.refuse();
      }
    });
    return read;
  }

  SheetStatus sheet() {
    SheetStatus read;
    std::size_t cells = in_.array(3, 7);
    read.kind = sheet_kind();
    if (in_.peek() == CborKind::text) {
      read.system = in_.text(name_bytes);
      --cells;
      if (in_.ok() && in_.peek() == CborKind::text) {
        read.vendor = in_.text(name_bytes);
        --cells;
      }
    }
    read.required = tally();
    read.reference = tally();
    if (cells > 3 && in_.ok() && in_.peek() != CborKind::array) {
      read.last_check_day = day();
      --cells;
    }
    if (cells == 4) standing(read);
    if (cells != 3 && cells != 4) in_.refuse();
    return read;
  }

  void standing(SheetStatus& read) {
    const std::size_t cells = in_.array(1, 1 + correction_limit);
    read.footing = footing();
    for (std::size_t i = 1; i < cells && in_.ok(); ++i) read.corrections.push_back(correction());
  }

  StatusCorrection correction() {
    StatusCorrection read;
    const std::size_t cells = in_.array(4, 9);
    read.row = in_.text(name_bytes);
    read.declined = in_.boolean();
    read.when = head_.issued - in_.integer(0, last_issued);
    read.who = in_.text(name_bytes);
    if (cells == 4) return read;
    if (cells < 8) in_.refuse();
    SignedRow& said = read.said.emplace();
    said.was = stated();
    said.now = stated();
    said.signer = in_.text(name_bytes);
    said.issued = head_.issued - in_.integer(0, last_issued);
    if (cells < 9) return read;
    in_.array(2, 2);
    CorrectingPaper& paper = said.paper.emplace();
    paper.signer = in_.text(name_bytes);
    paper.received = day();
    return read;
  }

  StatedRow stated() {
    if (in_.peek() == CborKind::unsigned_integer) return {{}, in_.uint(0, 0) == 0};
    return {answer(in_.array(0, 5)), false};
  }

  LeftOutSheet left_out() {
    LeftOutSheet read;
    const std::size_t cells = in_.array(6, 8);
    read.why = static_cast<NotAsked>(in_.uint(0, static_cast<std::uint8_t>(NotAsked::ended)));
    read.vendor = in_.text(name_bytes);
    read.system = in_.text(name_bytes);
    read.required = tally();
    read.reference = tally();
    read.footing = footing();
    if (cells == 6) return read;
    if (cells == 7) in_.refuse();
    read.noes = rows<std::string>([&] { return std::string(in_.text(name_bytes)); });
    read.corrections = rows<StatusCorrection>([&] { return correction(); });
    return read;
  }

  Tally tally() {
    Tally read;
    counts({&read.total, &read.yes, &read.no, &read.overdue, &read.undated});
    read.answered = read.yes + read.no;
    return read;
  }

  Footing footing() {
    Footing read;
    counts({&read.signature, &read.paper, &read.typed, &read.contested, &read.outside});
    return read;
  }

  void counts(const std::array<int*, 5>& counts) {
    const std::size_t length = in_.array(0, counts.size());
    for (std::size_t i = 0; i < length; ++i) *counts[i] = static_cast<int>(in_.uint(0, 255));
  }

  /// Of rows of a sheet; there may be none.
  template <class T, class Read>
  std::vector<T> rows(Read read) {
    return items_of<T>(in_.array(0, correction_limit), read);
  }

  template <class T, class Read>
  std::vector<T> list(std::size_t most, Read read) {
    return items_of<T>(in_.array(1, most), read);
  }

  template <class T, class Read>
  std::vector<T> items_of(std::size_t count, Read read) {
    std::vector<T> items;
    for (std::size_t i = 0; i < count && in_.ok(); ++i) items.push_back(read());
    return items;
  }

  CborReader in_;
  Head head_;
  bool newer_ = false;
};

}  // namespace

Result<Message> decode(Bytes payload, const crypto::PublicKey& signer, std::size_t limit) {
  if (payload.size() > limit) return too_large("message");
  auto message = Decoder(payload).read();
  if (!message) return message;
  std::visit([&](auto& body) { body.head.sender.signing = signer; }, *message);
  // Encoding again finds what the structure alone allows: fields outside their bounds, required keys left out, a form
  // that is not the one.
  MAMORI_TAKE(const auto again, encode(*message));
  if (!std::ranges::equal(again, payload)) return not_canonical("message");
  return message;
}

}  // namespace mamori::exchange
