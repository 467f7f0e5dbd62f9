#include "vault/backup/backup_file.hpp"

#include "vault/byte_stream.hpp"

#include <algorithm>

namespace mamori::vault {
namespace {

constexpr std::string_view magic = "MAMORIBK";
constexpr std::uint16_t version = 1;
constexpr std::string_view purpose = "mmbackup";
/// Larger databases are none of ours, and their length would only serve to fill a disk.
constexpr std::uint64_t database_limit = std::uint64_t{1} << 36;

/// Everything of the head before the sealed key: the key is bound to it.
std::vector<std::uint8_t> before_key(const BackupFacts& facts, const KeySlots& slots) {
  ByteWriter out;
  out.number(static_cast<std::uint64_t>(facts.made), 8);
  out.number(static_cast<std::uint64_t>(facts.tables), 2);
  out.number(facts.database_size, 8);
  out.number(facts.head.size, 8);
  out.bytes(facts.head.root);
  out.number(static_cast<std::uint64_t>(facts.head.time), 8);
  out.sized(facts.checkpoint, 4);
  out.sized(encode(slots), 4);
  return std::move(out.out());
}

}  // namespace

tl::unexpected<Error> backup_damaged(std::string where) {
  return fail(ErrorCode::backup_damaged, std::move(where));
}

Result<KeySlots> slots_for_backup(const KeySlots& slots) {
  KeySlots kept = slots;
  std::erase_if(kept.slots, [](const KeySlot& slot) {
    return slot.kind == SlotKind::device || slot.cost.memory > crypto::kdf_floor.memory;
  });
  if (kept.slots.empty()) return fail(ErrorCode::backup_without_key, "slots");
  return kept;
}

std::vector<std::uint8_t> encode_head(const BackupFacts& facts, const KeySlots& slots,
                                      const crypto::StreamHeader& stream, const SecretBytes& file_key,
                                      const SecretBytes& database_key) {
  const auto clear = before_key(facts, slots);
  ByteWriter rest;
  rest.bytes(clear);
  rest.sized(crypto::seal(file_key.bytes(), clear, crypto::subkey(database_key, purpose)), 2);
  rest.bytes(stream);
  ByteWriter out;
  out.text(magic);
  out.number(version, 2);
  out.sized(rest.out(), 4);
  return std::move(out.out());
}

Result<std::size_t> decode_opening(Bytes opening) {
  ByteReader in(opening);
  const Bytes mark = in.take(magic.size());
  if (!std::equal(mark.begin(), mark.end(), magic.begin(), magic.end())) {
    return fail(ErrorCode::backup_foreign, "magic");
  }
  const auto written_by = in.number(2);
  const auto length = in.number(4);
  if (!in.complete() || written_by == 0) return backup_damaged("opening");
  if (written_by > version) return fail(ErrorCode::backup_newer, "version");
  if (length > backup_head_limit) return backup_damaged("opening");
  return static_cast<std::size_t>(length);
}

Result<BackupHead> decode_head(Bytes head) {
  ByteReader in(head.subspan(backup_opening_size));
  BackupHead read;
  read.facts.made = static_cast<UnixTime>(in.number(8));
  read.facts.tables = static_cast<int>(in.number(2));
  read.facts.database_size = in.number(8);
  read.facts.head.size = in.number(8);
  in.fill(read.facts.head.root);
  read.facts.head.time = static_cast<UnixTime>(in.number(8));
  read.facts.checkpoint = in.sized(4);
  const auto slots = decode(in.sized(4));
  read.sealed_key = in.sized(2);
  in.fill(read.stream);
  if (!in.complete() || !in.rest().empty() || read.facts.database_size > database_limit) return backup_damaged("head");
  if (!slots) return backup_damaged("slots");
  read.slots = *slots;
  const bool affordable = std::all_of(read.slots.slots.begin(), read.slots.slots.end(),
                                      [](const KeySlot& slot) { return slot.cost.memory <= crypto::kdf_floor.memory; });
  if (!affordable) return backup_damaged("cost");
  return read;
}

Result<SecretBytes> open_file_key(Bytes head, const BackupHead& read, const SecretBytes& database_key) {
  const Bytes rest = head.subspan(backup_opening_size);
  const Bytes clear = rest.first(rest.size() - 2 - read.sealed_key.size() - read.stream.size());
  auto key = crypto::open(read.sealed_key, clear, crypto::subkey(database_key, purpose));
  if (!key || key->size() != crypto::stream_key_size) return backup_damaged("key");
  return std::move(*key);
}

std::uint64_t pieces_of(std::uint64_t size) {
  return std::max<std::uint64_t>(1, (size + backup_piece - 1) / backup_piece);
}

std::uint64_t backup_size(std::uint64_t head, std::uint64_t size) {
  return head + size + pieces_of(size) * crypto::stream_tag_size + backup_foot_size;
}

}  // namespace mamori::vault
