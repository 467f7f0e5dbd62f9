#include "vault/key_slots.hpp"

#include "vault/faults.hpp"

#include <algorithm>
#include <string>

namespace mamori::vault {
namespace {

constexpr std::string_view magic = "MAMORIKS";
constexpr std::uint16_t version = 1;
constexpr std::size_t checksum_size = 32;
constexpr std::size_t most_slots = 256;

class ByteWriter {
 public:
  void number(std::uint64_t value, int width) {
    for (int shift = (width - 1) * 8; shift >= 0; shift -= 8) out_.push_back(static_cast<std::uint8_t>(value >> shift));
  }
  void bytes(Bytes data) { out_.insert(out_.end(), data.begin(), data.end()); }
  void text(std::string_view data) { out_.insert(out_.end(), data.begin(), data.end()); }
  [[nodiscard]] std::vector<std::uint8_t>& out() { return out_; }

 private:
  std::vector<std::uint8_t> out_;
};

/// Reads what there is; past the end everything is zero and `complete` false.
class ByteReader {
 public:
  explicit ByteReader(Bytes data) : data_(data) {}
  Bytes take(std::size_t count) {
    if (count > data_.size()) {
      complete_ = false;
      return {};
    }
    const Bytes taken = data_.first(count);
    data_ = data_.subspan(count);
    return taken;
  }
  std::uint64_t number(std::size_t width) {
    std::uint64_t value = 0;
    for (const std::uint8_t byte : take(width)) value = value << 8 | byte;
    return value;
  }
  template <std::size_t N>
  void fill(std::array<std::uint8_t, N>& out) {
    const Bytes taken = take(N);
    std::copy(taken.begin(), taken.end(), out.begin());
  }
  [[nodiscard]] Bytes rest() const { return data_; }
  [[nodiscard]] bool complete() const { return complete_; }

 private:
  Bytes data_;
  bool complete_ = true;
};

void write_opening(ByteWriter& out, const KeySlot& slot) {
  out.number(static_cast<std::uint64_t>(slot.kind), 1);
  out.number(static_cast<std::uint64_t>(slot.person), 8);
  out.bytes(slot.name_hash);
  out.number(slot.cost.memory, 8);
  out.number(slot.cost.passes, 4);
  out.bytes(slot.salt);
}

KeySlot read_slot(Bytes data, bool& sound) {
  ByteReader in(data);
  KeySlot slot;
  const auto kind = in.number(1);
  slot.person = static_cast<PersonId>(in.number(8));
  in.fill(slot.name_hash);
  slot.cost.memory = in.number(8);
  slot.cost.passes = static_cast<std::uint32_t>(in.number(4));
  in.fill(slot.salt);
  slot.sealed.assign(in.rest().begin(), in.rest().end());
  const bool affordable =
      slot.cost.memory <= crypto::kdf_ceiling.memory && slot.cost.passes <= crypto::kdf_ceiling.passes;
  sound = sound && in.complete() && affordable && kind == static_cast<std::uint64_t>(SlotKind::passphrase);
  return slot;
}

/// What a sealed key is bound to: this vault, and everything that is said in clear about the slot.
std::vector<std::uint8_t> associated(const VaultId& vault, const KeySlot& slot) {
  ByteWriter out;
  out.text(magic);
  out.number(version, 2);
  out.bytes(vault);
  write_opening(out, slot);
  return std::move(out.out());
}

}  // namespace

std::vector<std::uint8_t> encode(const KeySlots& slots) {
  ByteWriter out;
  out.text(magic);
  out.number(version, 2);
  out.bytes(slots.vault);
  out.number(slots.generation, 8);
  out.number(slots.slots.size(), 2);
  for (const KeySlot& slot : slots.slots) {
    ByteWriter body;
    write_opening(body, slot);
    body.bytes(slot.sealed);
    out.number(body.out().size(), 2);
    out.bytes(body.out());
  }
  out.bytes(crypto::sha256(out.out()));
  return std::move(out.out());
}

Result<KeySlots> decode(Bytes file) {
  if (file.size() < magic.size() + checksum_size) return key_slot_damaged("size");
  const Bytes body = file.first(file.size() - checksum_size);
  // The checksum comes first: after it, whatever is odd was written so and is not a damage.
  if (!crypto::equal(crypto::sha256(body), file.last(checksum_size))) return key_slot_damaged("checksum");
  ByteReader in(body);
  const Bytes mark = in.take(magic.size());
  if (!std::equal(mark.begin(), mark.end(), magic.begin(), magic.end())) return key_slot_damaged("magic");
  if (in.number(2) > version) return newer("keys");
  KeySlots slots;
  in.fill(slots.vault);
  slots.generation = in.number(8);
  const auto count = in.number(2);
  bool sound = count > 0 && count <= most_slots;
  for (std::uint64_t i = 0; sound && i < count; ++i) slots.slots.push_back(read_slot(in.take(in.number(2)), sound));
  if (!sound || !in.complete() || !in.rest().empty()) return key_slot_damaged("slot");
  return slots;
}

crypto::Hash name_hash(const VaultId& vault, std::string_view person) {
  ByteWriter out;
  out.bytes(vault);
  out.text(person);
  return crypto::sha256(out.out());
}

Result<const KeySlot*> find_slot(const KeySlots& slots, std::string_view person) {
  const auto hash = name_hash(slots.vault, person);
  for (const KeySlot& slot : slots.slots) {
    const bool only = person.empty() && slots.slots.size() == 1;
    if (only || slot.name_hash == hash) return &slot;
  }
  return fail(ErrorCode::no_such_person, person.empty() ? "person must be named" : "person");
}

Result<KeySlot> seal_slot(const VaultId& vault, PersonId person, std::string_view name, crypto::KdfCost cost,
                          const SecretBytes& passphrase, const SecretBytes& database_key) {
  KeySlot slot;
  slot.person = person;
  slot.name_hash = name_hash(vault, name);
  slot.cost = cost;
  crypto::random(slot.salt);
  const auto key = crypto::derive(passphrase, slot.salt, cost);
  if (!key) return pass_on(key);
  slot.sealed = crypto::seal(database_key.bytes(), associated(vault, slot), *key);
  return slot;
}

Result<SecretBytes> open_slot(const VaultId& vault, const KeySlot& slot, const SecretBytes& passphrase) {
  const auto key = crypto::derive(passphrase, slot.salt, slot.cost);
  if (!key) return pass_on(key);
  auto database_key = crypto::open(slot.sealed, associated(vault, slot), *key);
  if (!database_key) return fail(ErrorCode::wrong_passphrase, "passphrase");
  return std::move(*database_key);
}

}  // namespace mamori::vault
