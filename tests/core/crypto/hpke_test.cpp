#include "crypto/hpke.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace mamori;
using namespace mamori::crypto;

namespace {

const std::vector<std::uint8_t> text{'t', 'e', 'x', 't'};
const std::vector<std::uint8_t> aad{1, 2};
const std::vector<std::uint8_t> info{3};

/// The pair that belongs to a fixed Ed25519 key: what a pharmacy's requests are answered to.
AgreementPair pair_of(std::uint8_t who) {
  SecretBytes seed(std::size_t{32});
  seed.writable()[0] = who;
  return AgreementPair::of(SigningKey::from_seed(seed));
}

}  // namespace

TEST_CASE("what is sealed to a key opens with it") {
  const auto own = pair_of(1);
  const auto sealed = hpke_seal(text, aad, info, own.public_key());
  REQUIRE(sealed);
  CHECK(sealed->ciphertext.size() == text.size() + aead_tag);
  CHECK(hpke_open(sealed->ciphertext, sealed->encapsulated, aad, info, own) == text);
}

TEST_CASE("an empty text can be sealed") {
  const auto own = pair_of(1);
  const auto sealed = hpke_seal({}, {}, {}, own.public_key());
  CHECK(hpke_open(sealed->ciphertext, sealed->encapsulated, {}, {}, own) == std::vector<std::uint8_t>{});
}

TEST_CASE("the same text sealed twice has nothing in common") {
  const auto own = pair_of(1);
  const auto one = hpke_seal(text, aad, info, own.public_key());
  const auto two = hpke_seal(text, aad, info, own.public_key());
  CHECK(one->encapsulated != two->encapsulated);
  CHECK(one->ciphertext != two->ciphertext);
}

TEST_CASE("another key, other data, another purpose or a changed byte opens nothing") {
  const auto own = pair_of(1);
  auto sealed = *hpke_seal(text, aad, info, own.public_key());
  CHECK_FALSE(hpke_open(sealed.ciphertext, sealed.encapsulated, aad, info, pair_of(2)));
  CHECK_FALSE(hpke_open(sealed.ciphertext, sealed.encapsulated, {}, info, own));
  CHECK_FALSE(hpke_open(sealed.ciphertext, sealed.encapsulated, aad, {}, own));
  CHECK_FALSE(hpke_open(Bytes(sealed.ciphertext).first(aead_tag - 1), sealed.encapsulated, aad, info, own));
  SECTION("in the text") {
    sealed.ciphertext.front() ^= 1;
  }
  SECTION("in the tag") {
    sealed.ciphertext.back() ^= 1;
  }
  SECTION("in the sender's key") {
    sealed.encapsulated[3] ^= 1;
  }
  CHECK_FALSE(hpke_open(sealed.ciphertext, sealed.encapsulated, aad, info, own));
}

TEST_CASE("nothing is sealed to a key of small order, nor opened from one") {
  CHECK_FALSE(hpke_seal(text, aad, info, AgreementKey{}));
  const auto own = pair_of(1);
  const auto sealed = hpke_seal(text, aad, info, own.public_key());
  CHECK_FALSE(hpke_open(sealed->ciphertext, AgreementKey{}, aad, info, own));
}
