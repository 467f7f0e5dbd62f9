#include "crypto/stream.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace mamori;
using namespace mamori::crypto;

namespace {

using Sealed = std::vector<std::vector<std::uint8_t>>;

const std::vector<std::uint8_t> about{1, 2, 3};

SecretBytes key(std::uint8_t first = 7) {
  SecretBytes made(stream_key_size);
  made.writable()[0] = first;
  return made;
}

Sealed three_pieces(StreamSealer& sealer) {
  const std::vector<std::uint8_t> text(100, 'x');
  return {sealer.seal(text, about, false), sealer.seal({}, {}, false), sealer.seal(text, {}, true)};
}

}  // namespace

TEST_CASE("A stream opens piece by piece to what was sealed, and says which is the last") {
  StreamSealer sealer(key());
  const auto sealed = three_pieces(sealer);
  CHECK(sealed[0].size() == 100 + stream_tag_size);
  StreamOpener opener(key(), sealer.header());
  const auto first = opener.open(sealed[0], about);
  REQUIRE(first);
  CHECK(first->plain == std::vector<std::uint8_t>(100, 'x'));
  CHECK_FALSE(first->last);
  const auto second = opener.open(sealed[1], {});
  REQUIRE(second);
  CHECK(second->plain.empty());
  const auto third = opener.open(sealed[2], {});
  REQUIRE(third);
  CHECK(third->last);
}

TEST_CASE("A stream refuses another key, other associated data, a changed byte, and a piece at another place") {
  StreamSealer sealer(key());
  const auto sealed = three_pieces(sealer);
  CHECK_FALSE(StreamOpener(key(8), sealer.header()).open(sealed[0], about));
  CHECK_FALSE(StreamOpener(key(), sealer.header()).open(sealed[0], {}));
  CHECK_FALSE(StreamOpener(key(), sealer.header()).open(sealed[2], {}));
  CHECK_FALSE(StreamOpener(key(), sealer.header()).open(Bytes(sealed[0]).first(16), about));
  for (std::size_t i = 0; i < sealed[0].size(); ++i) {
    auto changed = sealed[0];
    changed[i] ^= 1;
    if (StreamOpener(key(), sealer.header()).open(changed, about)) FAIL("byte " << i << " changed unseen");
  }
}

TEST_CASE("A hash fed in pieces is the hash of the whole") {
  const std::vector<std::uint8_t> text(1000, 'y');
  Sha256 hash;
  hash.add(Bytes(text).first(1));
  hash.add(Bytes(text).subspan(1));
  CHECK(hash.finish() == sha256(text));
}

TEST_CASE("Keys for two purposes differ, and one purpose always gives the same key") {
  const auto one = subkey(key(), "purpose1");
  CHECK(equal(one.bytes(), subkey(key(), "purpose1").bytes()));
  CHECK_FALSE(equal(one.bytes(), subkey(key(), "purpose2").bytes()));
  CHECK_FALSE(equal(one.bytes(), subkey(key(8), "purpose1").bytes()));
}
