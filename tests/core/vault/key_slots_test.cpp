#include "vault/key_slots.hpp"

#include "fakes/memory_key_store.hpp"
#include "vault_fixture.hpp"

using namespace mamori;
using namespace mamori::vault;
using namespace mamori::vault::test;

namespace {

constexpr std::uint8_t secret_byte = 0x5A;

SecretBytes database_key() {
  SecretBytes key(32);
  for (auto& byte : key.writable()) byte = secret_byte;
  return key;
}

/// Two people's slots.
KeySlots sample() {
  KeySlots slots;
  slots.vault.fill(7);
  slots.slots.push_back(
      seal_slot(slots.vault, PersonId{1}, "山田", value_of(derive_new(passphrase(), cheap)), database_key()));
  const auto second = SecretBytes::from_text("another long passphrase");
  slots.slots.push_back(
      seal_slot(slots.vault, PersonId{2}, "佐藤", value_of(derive_new(second, cheap)), database_key()));
  return slots;
}

/// The file with a checksum that is right again after a change.
std::vector<std::uint8_t> resealed(std::vector<std::uint8_t> file) {
  const auto body = Bytes(file).first(file.size() - 32);
  const auto hash = crypto::sha256(body);
  std::copy(hash.begin(), hash.end(), file.end() - 32);
  return file;
}

}  // namespace

TEST_CASE("Key slots are read back as they were written") {
  const auto slots = sample();
  const auto file = encode(slots);
  const auto read = value_of(decode(file));
  CHECK(read.vault == slots.vault);
  CHECK(read.generation == 1);
  REQUIRE(read.slots.size() == 2);
  CHECK(read.slots[1].person == PersonId{2});
  CHECK(read.slots[1].cost == cheap);
  CHECK(encode(read) == file);
  const auto key = value_of(open_slot(read.vault, read.slots[0], passphrase()));
  CHECK(crypto::equal(key.bytes(), database_key().bytes()));
}

TEST_CASE("Each person opens the own slot and no other") {
  const auto slots = sample();
  CHECK(value_of(find_slot(slots, "佐藤"))->person == PersonId{2});
  CHECK(code_of(find_slot(slots, "鈴木")) == ErrorCode::no_such_person);
  CHECK(code_of(find_slot(slots, "")) == ErrorCode::no_such_person);
  CHECK(code_of(open_slot(slots.vault, slots.slots[1], passphrase())) == ErrorCode::wrong_passphrase);
}

TEST_CASE("A key file names nobody and shows no key") {
  const auto file = encode(sample());
  const std::string_view text(reinterpret_cast<const char*>(file.data()), file.size());
  CHECK(text.find("山田") == std::string_view::npos);
  CHECK(text.find(std::string(4, static_cast<char>(secret_byte))) == std::string_view::npos);
  KeySlots other = sample();
  other.vault.fill(8);
  CHECK(name_hash(other.vault, "山田") != sample().slots[0].name_hash);
}

TEST_CASE("Any single flipped bit of a key file is a damaged key slot") {
  const auto file = encode(sample());
  for (std::size_t bit = 0; bit < file.size() * 8; ++bit) {
    auto broken = file;
    broken[bit / 8] = static_cast<std::uint8_t>(broken[bit / 8] ^ (1u << (bit % 8)));
    const auto read = decode(broken);
    if (read || read.error().code != ErrorCode::key_slot_damaged) FAIL("bit " << bit);
  }
}

TEST_CASE("A key file cut off anywhere is a damaged key slot") {
  const auto file = encode(sample());
  for (std::size_t size = 0; size < file.size(); ++size) {
    const auto read = decode(Bytes(file).first(size));
    if (read || read.error().code != ErrorCode::key_slot_damaged) FAIL("size " << size);
  }
}

TEST_CASE("A hostile key file with a right checksum is still refused") {
  const auto file = encode(sample());
  for (std::size_t size = 40; size < file.size(); ++size) {
    auto cut = file;
    cut.resize(size);
    CHECK_FALSE(decode(resealed(cut)));
  }
  struct Line {
    const char* what;
    std::size_t at;
    std::uint8_t byte;
    ErrorCode error;
  };
  constexpr std::size_t first_slot = 8 + 2 + 16 + 8 + 2 + 2;
  const Line lines[] = {
      {"magic", 0, 'X', ErrorCode::key_slot_damaged},
      {"version 4", 9, 4, ErrorCode::vault_newer},
      {"no slots", 35, 0, ErrorCode::key_slot_damaged},
      {"more slots than there are", 35, 3, ErrorCode::key_slot_damaged},
      {"kind 0", first_slot, 0, ErrorCode::key_slot_damaged},
      {"an unknown kind", first_slot, 4, ErrorCode::key_slot_damaged},
      {"more memory than the ceiling", first_slot + 1 + 8 + 32 + 3, 1, ErrorCode::key_slot_damaged},
      {"more passes than the ceiling", first_slot + 1 + 8 + 32 + 8 + 3, 21, ErrorCode::key_slot_damaged},
  };
  for (const Line& line : lines) {
    INFO(line.what);
    auto changed = file;
    changed[line.at] = line.byte;
    CHECK(code_of(decode(resealed(changed))) == line.error);
  }
}

TEST_CASE("A sealed key is bound to its vault, its person and its cost") {
  const auto slots = sample();
  VaultId other_vault = slots.vault;
  other_vault[0] = 99;
  CHECK(code_of(open_slot(other_vault, slots.slots[0], passphrase())) == ErrorCode::wrong_passphrase);
  KeySlot other_person = slots.slots[0];
  other_person.person = PersonId{2};
  CHECK(code_of(open_slot(slots.vault, other_person, passphrase())) == ErrorCode::wrong_passphrase);
  KeySlot other_name = slots.slots[0];
  other_name.name_hash = slots.slots[1].name_hash;
  CHECK(code_of(open_slot(slots.vault, other_name, passphrase())) == ErrorCode::wrong_passphrase);
}

TEST_CASE("A key file of the first and of the second version is read, its slots open, and it is written as it was") {
  auto slots = sample();
  slots.slots[0] = in_first_form(slots.vault, slots.slots[0], passphrase(), database_key());
  slots.slots.pop_back();
  auto file = encode(slots);
  CHECK(file[9] == 2);
  for (const std::uint8_t version : {std::uint8_t{1}, std::uint8_t{2}}) {
    file[9] = version;
    const auto read = value_of(decode(resealed(file)));
    const auto key = value_of(open_slot(read.vault, read.slots[0], passphrase()));
    CHECK(crypto::equal(key.bytes(), database_key().bytes()));
    CHECK(code_of(open_slot(read.vault, read.slots[0], database_key())) == ErrorCode::wrong_passphrase);
    CHECK(read == slots);
  }
}

TEST_CASE("Another database key is sealed to a slot without its secret, but not to one of the first form") {
  const auto slots = sample();
  SecretBytes other(32);
  crypto::random(other.writable());
  const auto anew = sealed_anew(slots.vault, slots.slots[0], other);
  REQUIRE(anew);
  CHECK(crypto::equal(value_of(open_slot(slots.vault, *anew, passphrase())).bytes(), other.bytes()));
  CHECK(code_of(open_slot(slots.vault, *anew, SecretBytes::from_text("another long passphrase"))) ==
        ErrorCode::wrong_passphrase);
  const auto old = in_first_form(slots.vault, slots.slots[0], passphrase(), database_key());
  CHECK_FALSE(sealed_anew(slots.vault, old, other));
  // A lock that somebody put into the place of another opens nothing.
  KeySlot changed = *anew;
  changed.lock = slots.slots[1].lock;
  CHECK(code_of(open_slot(slots.vault, changed, passphrase())) == ErrorCode::wrong_passphrase);
}

TEST_CASE("The recovery slot is nobody's and opens with the code alone") {
  KeySlots slots = sample();
  const auto code = SecretBytes::from_text("a recovery code");
  slots.slots.push_back(seal_recovery_slot(slots.vault, value_of(derive_new(code, cheap)), database_key()));
  const auto read = value_of(decode(encode(slots)));
  const KeySlot* slot = slot_of(read, SlotKind::recovery, PersonId{});
  REQUIRE(slot != nullptr);
  CHECK(crypto::equal(value_of(open_slot(read.vault, *slot, code)).bytes(), database_key().bytes()));
  CHECK(code_of(open_slot(read.vault, *slot, passphrase())) == ErrorCode::wrong_passphrase);
  // Beside the slots of two people it is no third person, and beside one it leaves that one the only one.
  CHECK(code_of(find_slot(read, "")) == ErrorCode::no_such_person);
  KeySlots alone = read;
  alone.slots.erase(alone.slots.begin());
  CHECK(value_of(find_slot(alone, ""))->person == PersonId{2});
}

TEST_CASE("A device slot opens with its PIN and its hardware, and with neither alone") {
  fakes::MemoryKeyStore store;
  KeySlots slots = sample();
  const auto pin = SecretBytes::from_text("480159");
  slots.slots.push_back(
      seal_device_slot(slots.vault, PersonId{1}, "山田", value_of(derive_new(pin, cheap, store)), database_key()));
  const auto read = value_of(decode(encode(slots)));
  const KeySlot* slot = slot_of(read, SlotKind::device, PersonId{1});
  REQUIRE(slot != nullptr);
  CHECK(crypto::equal(value_of(open_slot(read.vault, *slot, pin, &store)).bytes(), database_key().bytes()));
  CHECK(code_of(open_slot(read.vault, *slot, passphrase(), &store)) == ErrorCode::wrong_passphrase);
  CHECK(code_of(open_slot(read.vault, *slot, pin)) == ErrorCode::key_store_missing);
  fakes::MemoryKeyStore elsewhere;
  CHECK(code_of(open_slot(read.vault, *slot, pin, &elsewhere)) == ErrorCode::key_store_missing);
  // The same PIN with other hardware is another key.
  KeySlot moved = *slot;
  moved.hardware_key = value_of(store.make(pin));
  CHECK(code_of(open_slot(read.vault, moved, pin, &store)) == ErrorCode::wrong_passphrase);
  store.lose_all();
  CHECK(code_of(open_slot(read.vault, *slot, pin, &store)) == ErrorCode::key_store_missing);
}

TEST_CASE("A device without such hardware makes no device slot") {
  crypto::NoKeyStore none;
  CHECK_FALSE(none.present());
  const auto pin = SecretBytes::from_text("480159");
  CHECK(code_of(derive_new(pin, cheap, none)) == ErrorCode::key_store_missing);
  CHECK(code_of(none.answer({}, pin)) == ErrorCode::key_store_missing);
}
