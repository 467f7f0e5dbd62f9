#include "exchange/trust/trust.hpp"

#include "../crypto/hex.hpp"
#include "exchange/transport/frame_collector.hpp"
#include "exchange/transport/qr/qr_code.hpp"
#include "exchange/trust/number.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <set>
#include <vector>

using namespace mamori;
using namespace mamori::exchange;

TEST_CASE("a key's id is the start of its hash") {
  // sha256 of 32 zero bytes
  CHECK(test::to_hex(key_id(crypto::PublicKey{})) == "66687aadf862bd77");
}

TEST_CASE("a key's number is what another program computes from it") {
  // python3 -c "import hashlib as h, argon2.low_level as a; print('%012d' %
  // (int.from_bytes(a.hash_secret_raw(bytes(32),
  //   h.sha256(b'mamori-fingerprint-v2').digest()[:16], 1, 8192, 1, 32, a.Type.ID)[:8], 'big') % 10**12))"
  CHECK(fingerprint(crypto::PublicKey{}) == "161511644793");
  crypto::PublicKey counting;
  for (std::size_t i = 0; i < counting.size(); ++i) counting[i] = static_cast<std::uint8_t>(i);
  CHECK(fingerprint(counting) == "517097277598");
}

TEST_CASE("the eight digits of older programs are what another program computes, too") {
  // python3 -c "import hashlib as h; print('%08d' % (int.from_bytes(
  //   h.sha256(b'mamori-fingerprint-v1' + bytes(32)).digest()[:8], 'big') % 10**8))"
  CHECK(old_fingerprint(crypto::PublicKey{}) == "80491714");
}

TEST_CASE("another key with the same number costs more than 10,000 days of a core") {
  // Argon2id fills memory once a pass; no core of today fills more than 4 GiB a second from one lane.
  const double seconds = double(number_cost.memory) * number_cost.passes / (4.0 * 1024 * 1024 * 1024);
  const double tries = std::pow(10.0, double(number_size)) / 2;
  CHECK(seconds * tries / 86'400 > 10'000);
}

TEST_CASE("numbers are twelve digits, differ from key to key, and are derived once each") {
  std::set<std::string> seen;
  std::vector<crypto::PublicKey> keys;
  for (std::uint8_t i = 0; i < 60; ++i) keys.push_back(crypto::PublicKey{1, 2, 3, i});
  const auto before = numbers_derived();
  CHECK_FALSE(numbers_known(keys));
  derive_numbers(keys);
  CHECK(numbers_known(keys));
  for (const auto& key : keys) {
    const std::string digits = fingerprint(key);
    CHECK(digits.size() == number_size);
    CHECK(std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; }));
    seen.insert(digits);
  }
  CHECK(seen.size() == keys.size());
  CHECK(numbers_derived() == before + keys.size());
}

TEST_CASE("the digits of a pin go with their key, those of an older program too") {
  const crypto::PublicKey key{7};
  const crypto::PublicKey other{8};
  CHECK(goes_with(fingerprint(key), key));
  CHECK(goes_with(old_fingerprint(key), key));
  CHECK_FALSE(goes_with(fingerprint(key), other));
  CHECK_FALSE(goes_with(old_fingerprint(key), other));
  CHECK_FALSE(goes_with(fingerprint(key).substr(0, 8), key));
  CHECK_FALSE(goes_with("", key));
}

TEST_CASE("a number is read out in groups of four") {
  CHECK(in_groups("123456789012") == "1234 5678 9012");
  CHECK(in_groups("12345678") == "1234 5678");
  CHECK(in_groups("").empty());
}

TEST_CASE("the code of a number is read as that number, and as no message") {
  const auto digits = fingerprint(crypto::PublicKey{9});
  const auto code = number_code(digits);
  CHECK(make_qr(code)->version <= 2);
  CHECK(number_in(code) == digits);
  CHECK(FrameCollector().take(code).error().code == ErrorCode::qr_foreign);
  for (const auto* other :
       {"", "MAMORI-KEY:", "MAMORI-KEY:12345678", "MAMORI-KEY:1234567890123", "MAMORI-KEY:12345678901X",
        "mamori-key:123456789012", "123456789012", "UR:MAMORI-SIGNED/AD"}) {
    INFO(other);
    CHECK_FALSE(number_in(other));
  }
}
