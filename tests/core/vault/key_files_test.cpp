#include "vault/key_files.hpp"

#include "vault_fixture.hpp"

#include <fstream>

using namespace mamori;
using namespace mamori::vault;
using namespace mamori::vault::test;

namespace {

KeySlots generation(std::uint64_t number) {
  KeySlots slots;
  slots.generation = number;
  SecretBytes key(32);
  slots.slots.push_back(value_of(seal_slot(slots.vault, PersonId{1}, "山田", cheap, passphrase(), key)));
  return slots;
}

void put(const std::filesystem::path& file, const std::vector<std::uint8_t>& bytes) {
  std::ofstream out(file, std::ios::binary | std::ios::trunc);
  out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

}  // namespace

TEST_CASE("Of two sound copies the later one counts and replaces the other") {
  const fakes::TemporaryFolder folder;
  put(folder / "keys.a", encode(generation(4)));
  put(folder / "keys.b", encode(generation(5)));
  CHECK(value_of(read_keys(folder.path())).generation == 5);
  std::filesystem::remove(folder / "keys.b");
  CHECK(value_of(read_keys(folder.path())).generation == 5);
}

TEST_CASE("A crash between the two copies leaves keys that open") {
  const fakes::TemporaryFolder folder;
  REQUIRE(write_keys(folder.path(), generation(1)));
  put(folder / "keys.a", encode(generation(2)));
  put(folder / "keys.b.new", {1, 2, 3});
  CHECK(value_of(read_keys(folder.path())).generation == 2);
}

TEST_CASE("A file far too large is damaged, not read whole") {
  const fakes::TemporaryFolder folder;
  put(folder / "keys.a", std::vector<std::uint8_t>(1 << 20));
  CHECK(code_of(read_keys(folder.path())) == ErrorCode::key_slot_damaged);
}

TEST_CASE("Keys that cannot be written are an error of the storage") {
  const fakes::TemporaryFolder folder;
  CHECK(code_of(write_keys(folder / "missing", generation(1))) == ErrorCode::storage_failed);
}
