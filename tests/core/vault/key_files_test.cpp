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
  slots.slots.push_back(seal_slot(slots.vault, PersonId{1}, "山田", value_of(derive_new(passphrase(), cheap)), key));
  return slots;
}

tl::unexpected<Error> fail_for_test() {
  return tl::unexpected<Error>(Error{ErrorCode::storage_full, "test"});
}

void put(const std::filesystem::path& file, const std::vector<std::uint8_t>& bytes) {
  std::ofstream out(file, std::ios::binary | std::ios::trunc);
  out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

}  // namespace

TEST_CASE("Of two sound copies the later one comes first, and reading writes neither") {
  const fakes::TemporaryFolder folder;
  put(folder / "keys.a", encode(generation(4)));
  put(folder / "keys.b", encode(generation(5)));
  const auto both = value_of(read_keys(folder.path()));
  REQUIRE(both.size() == 2);
  CHECK(both[0].generation == 5);
  CHECK(both[1].generation == 4);
  std::filesystem::remove(folder / "keys.b");
  CHECK(value_of(read_keys(folder.path())).front().generation == 4);
  CHECK_FALSE(std::filesystem::exists(folder / "keys.b"));
}

TEST_CASE("Both copies alike are one") {
  const fakes::TemporaryFolder folder;
  REQUIRE(write_keys(folder.path(), generation(1)));
  CHECK(value_of(read_keys(folder.path())).size() == 1);
}

TEST_CASE("From one set to the next one copy leads to either until it counts, and back when it is refused") {
  const fakes::TemporaryFolder folder;
  const auto before = generation(1);
  const auto after = generation(2);
  value_of(exchange_keys(folder.path(), before, after, [&]() -> Result<void> {
    CHECK(value_of(read_keys(folder.path())) == std::vector{after, before});
    return {};
  }));
  CHECK(value_of(read_keys(folder.path())) == std::vector{after});
  const auto refused = generation(3);
  CHECK_FALSE(exchange_keys(folder.path(), after, refused, [] { return Result<void>(fail_for_test()); }));
  CHECK(value_of(read_keys(folder.path())) == std::vector{after});
}

TEST_CASE("A crash between the two copies leaves keys that open") {
  const fakes::TemporaryFolder folder;
  REQUIRE(write_keys(folder.path(), generation(1)));
  put(folder / "keys.a", encode(generation(2)));
  put(folder / "keys.b.new", {1, 2, 3});
  CHECK(value_of(read_keys(folder.path())).front().generation == 2);
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
