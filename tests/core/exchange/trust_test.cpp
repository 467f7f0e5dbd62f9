#include "exchange/trust/trust.hpp"

#include "../crypto/hex.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace mamori;
using namespace mamori::exchange;

TEST_CASE("a key's id is the start of its hash") {
  // sha256 of 32 zero bytes
  CHECK(test::to_hex(key_id(crypto::PublicKey{})) == "66687aadf862bd77");
}

TEST_CASE("a fingerprint is what another program computes from the key") {
  // python3 -c "import hashlib as h; print('%08d' % (int.from_bytes(
  //   h.sha256(b'mamori-fingerprint-v1' + bytes(32)).digest()[:8], 'big') % 10**8))"
  CHECK(fingerprint(crypto::PublicKey{}) == "80491714");
}

TEST_CASE("fingerprints are eight digits and differ from key to key") {
  std::set<std::string> seen;
  for (std::uint8_t i = 0; i < 200; ++i) {
    const std::string digits = fingerprint(crypto::PublicKey{i});
    CHECK(digits.size() == 8);
    CHECK(std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; }));
    seen.insert(digits);
  }
  CHECK(seen.size() == 200);
}
