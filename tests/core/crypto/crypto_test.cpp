#include "crypto/crypto.hpp"

#include "hex.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace mamori;
using namespace mamori::crypto;
using mamori::test::from_hex;
using mamori::test::to_hex;

namespace {

Bytes bytes_of(std::string_view text) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

SecretBytes key_of(std::uint8_t byte) {
  SecretBytes key(std::size_t{32});
  std::fill(key.writable().begin(), key.writable().end(), byte);
  return key;
}

constexpr KdfCost quick{1024 * 1024, 1};

}  // namespace

TEST_CASE("the library is ready, again and again") {
  CHECK(ready());
  CHECK(ready());
}

TEST_CASE("SHA-256 of abc is that of FIPS 180-4") {
  CHECK(to_hex(sha256(bytes_of("abc"))) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(to_hex(sha256({})) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("equal compares length and every byte") {
  CHECK(equal(bytes_of("abc"), bytes_of("abc")));
  CHECK_FALSE(equal(bytes_of("abc"), bytes_of("abd")));
  CHECK_FALSE(equal(bytes_of("abc"), bytes_of("ab")));
  CHECK(equal({}, {}));
}

TEST_CASE("random fills its whole span and never twice the same") {
  std::array<std::uint8_t, 32> first{};
  std::array<std::uint8_t, 32> second{};
  random(first);
  random(second);
  CHECK(first != second);
  CHECK(first != std::array<std::uint8_t, 32>{});
}

TEST_CASE("Argon2id gives what the reference implementation gives") {
  // phc-winner-argon2: echo -n password | argon2 somesaltsomesalt -id -t 1 -k 1024 -p 1 -l 32
  KdfSalt salt;
  std::ranges::copy(bytes_of("somesaltsomesalt"), salt.begin());
  const auto first = derive(SecretBytes::from_text("password"), salt, quick);
  const auto again = derive(SecretBytes::from_text("password"), salt, quick);
  REQUIRE(first);
  CHECK(to_hex(first->bytes()) == "16253e23a29b20d7c7a0c05f9150e74baaa6cf1832edc838d484fc250a02bef9");
  CHECK(equal(first->bytes(), again->bytes()));
}

TEST_CASE("a key derived from a passphrase depends on passphrase, salt and cost") {
  const KdfSalt salt{1};
  const auto one = derive(SecretBytes::from_text("まもり"), salt, quick);
  REQUIRE(one);
  CHECK(one->size() == 32);
  CHECK_FALSE(equal(one->bytes(), derive(SecretBytes::from_text("まもる"), salt, quick)->bytes()));
  CHECK_FALSE(equal(one->bytes(), derive(SecretBytes::from_text("まもり"), KdfSalt{2}, quick)->bytes()));
  CHECK_FALSE(equal(one->bytes(), derive(SecretBytes::from_text("まもり"), salt, {quick.memory, 2})->bytes()));
}

TEST_CASE("a derivation that cannot have its memory says so") {
  const KdfCost impossible{1ull << 46, 1};
  CHECK(derive(SecretBytes::from_text("x"), KdfSalt{}, impossible).error().code == ErrorCode::not_enough_memory);
}

TEST_CASE("a calibrated cost stays between floor and ceiling") {
  const KdfCost least = calibrate(0);
  CHECK(least == kdf_floor);
  const KdfCost most = calibrate(1e6);
  CHECK(most.passes == kdf_ceiling.passes);
  CHECK(most.memory <= kdf_ceiling.memory);
}

TEST_CASE("what was sealed opens with the same key and associated data") {
  const SecretBytes key = key_of(7);
  const auto sealed = seal(bytes_of("薬局"), bytes_of("slot 1"), key);
  CHECK(sealed.size() == 24 + 6 + 16);
  const auto opened = open(sealed, bytes_of("slot 1"), key);
  REQUIRE(opened);
  CHECK(equal(opened->bytes(), bytes_of("薬局")));
}

TEST_CASE("an empty text can be sealed and opened") {
  const SecretBytes key = key_of(7);
  const auto opened = open(seal({}, {}, key), {}, key);
  REQUIRE(opened);
  CHECK(opened->empty());
}

TEST_CASE("sealing twice gives two different results") {
  const SecretBytes key = key_of(7);
  CHECK(seal(bytes_of("a"), {}, key) != seal(bytes_of("a"), {}, key));
}

TEST_CASE("another key, other associated data or one changed bit opens nothing") {
  const SecretBytes key = key_of(7);
  const auto sealed = seal(bytes_of("abc"), bytes_of("x"), key);
  CHECK_FALSE(open(sealed, bytes_of("x"), key_of(8)));
  CHECK_FALSE(open(sealed, bytes_of("y"), key));
  for (std::size_t bit = 0; bit < sealed.size() * 8; ++bit) {
    auto changed = sealed;
    changed[bit / 8] = static_cast<std::uint8_t>(changed[bit / 8] ^ (1u << (bit % 8)));
    CHECK_FALSE(open(changed, bytes_of("x"), key));
  }
  for (std::size_t length = 0; length < sealed.size(); ++length)
    CHECK_FALSE(open(Bytes(sealed).first(length), bytes_of("x"), key));
  CHECK_FALSE(open(sealed, bytes_of("x"), SecretBytes(std::size_t{31})));
}

TEST_CASE("an Ed25519 key from RFC 8032's second test signs as the RFC says") {
  const auto seed = from_hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
  const SigningKey key = SigningKey::from_seed(SecretBytes(Bytes(seed)));
  CHECK(to_hex(key.public_key()) == "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
  CHECK(to_hex(key.seed().bytes()) == to_hex(seed));
  const auto message = from_hex("72");
  CHECK(to_hex(key.sign(message)) ==
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
  CHECK(verify(message, key.sign(message), key.public_key()));
}

TEST_CASE("two generated keys differ, and neither verifies the other's signature") {
  const SigningKey one = SigningKey::generate();
  const SigningKey two = SigningKey::generate();
  CHECK(one.public_key() != two.public_key());
  CHECK(verify(bytes_of("m"), one.sign(bytes_of("m")), one.public_key()));
  CHECK_FALSE(verify(bytes_of("m"), one.sign(bytes_of("m")), two.public_key()));
}

TEST_CASE("both sides of an X25519 agreement have the same secret") {
  const AgreementPair one = AgreementPair::generate();
  const AgreementPair two = AgreementPair::generate();
  const auto ours = one.agree(two.public_key());
  const auto theirs = two.agree(one.public_key());
  REQUIRE(ours);
  REQUIRE(theirs);
  CHECK(equal(ours->bytes(), theirs->bytes()));
}

TEST_CASE("a key of small order agrees with nobody") {
  CHECK_FALSE(AgreementPair::generate().agree(AgreementKey{}));
  CHECK_FALSE(AgreementPair::generate().agree(AgreementKey{1}));
}

TEST_CASE("the agreement key of a signing key is the same from its secret and from its public half") {
  const SigningKey key = SigningKey::generate();
  const AgreementPair pair = AgreementPair::of(key);
  CHECK(agreement_key_of(key.public_key()) == pair.public_key());
  CHECK(pair.public_key() != key.public_key());
}

TEST_CASE("a signing key that is no proper point has no agreement key") {
  CHECK_FALSE(agreement_key_of(PublicKey{}));
  CHECK_FALSE(agreement_key_of(PublicKey{1}));
}
