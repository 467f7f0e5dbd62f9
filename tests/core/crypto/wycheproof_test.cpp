// The published attacks of Project Wycheproof against everything that the exchange stands on: both curves, the cipher
// and the key derivation of HPKE. Policy: what is published as "valid" is computed or accepted; "invalid" is refused;
// "acceptable" (X25519 with keys that are not canonical, on the twist or of small order) is computed, as RFC 7748 §5
// wants it, unless the shared secret is all zero, which §6.1 lets us refuse. aes_gcm_test.json is not read: no message
// and no file of ours uses AES-GCM, and libsodium has it for 256-bit keys on some processors only.
#include "crypto/hkdf.hpp"
#include "crypto/hpke.hpp"
#include "hex.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

using namespace mamori;
using mamori::test::from_hex;
using nlohmann::json;

namespace {

json vectors(const std::string& file) {
  const std::filesystem::path path = std::filesystem::path(MAMORI_VECTORS) / "wycheproof" / file;
  if (!std::filesystem::exists(path))
    SKIP("no public vectors: set MAMORI_VECTORS to the folder that holds wycheproof/");
  std::ifstream stream(path);
  return json::parse(stream);
}

template <class Array>
Array fixed(const json& hex) {
  const auto bytes = from_hex(hex.get<std::string>());
  Array array{};
  REQUIRE(bytes.size() == array.size());
  std::ranges::copy(bytes, array.begin());
  return array;
}

}  // namespace

TEST_CASE("every Wycheproof Ed25519 signature is judged as published") {
  const json file = vectors("ed25519_test.json");
  int judged = 0;
  for (const json& group : file["testGroups"]) {
    const auto key = fixed<crypto::PublicKey>(group["publicKey"]["pk"]);
    for (const json& test : group["tests"]) {
      ++judged;
      const auto message = from_hex(test["msg"].get<std::string>());
      const auto signature = from_hex(test["sig"].get<std::string>());
      bool good = signature.size() == 64;
      if (good) good = crypto::verify(message, fixed<crypto::Signature>(test["sig"]), key);
      INFO("test " << test["tcId"]);
      CHECK(good == (test["result"] == "valid"));
    }
  }
  CHECK(judged == file["numberOfTests"].get<int>());
}

TEST_CASE("every Wycheproof X25519 agreement is computed or refused as published") {
  const json file = vectors("x25519_test.json");
  int judged = 0;
  int refused = 0;
  for (const json& group : file["testGroups"]) {
    for (const json& test : group["tests"]) {
      ++judged;
      const auto secret = from_hex(test["private"].get<std::string>());
      const auto pair = crypto::AgreementPair::from_secret(SecretBytes(Bytes(secret)));
      const auto shared = pair.agree(fixed<crypto::AgreementKey>(test["public"]));
      INFO("test " << test["tcId"]);
      const auto expected = from_hex(test["shared"].get<std::string>());
      const bool zero = std::ranges::all_of(expected, [](std::uint8_t byte) { return byte == 0; });
      CHECK(shared.has_value() == !zero);
      if (shared) CHECK(mamori::test::to_hex(shared->bytes()) == test["shared"].get<std::string>());
      refused += shared ? 0 : 1;
    }
  }
  CHECK(judged == file["numberOfTests"].get<int>());
  CHECK(refused > 0);
}

TEST_CASE("every Wycheproof ChaCha20-Poly1305 text is sealed and opened, or refused, as published") {
  const json file = vectors("chacha20_poly1305_test.json");
  int judged = 0;
  for (const json& group : file["testGroups"]) {
    for (const json& test : group["tests"]) {
      ++judged;
      INFO("test " << test["tcId"]);
      const auto read = [&](const char* field) { return from_hex(test[field].get<std::string>()); };
      const SecretBytes key{Bytes(read("key"))};
      const auto nonce = read("iv");
      auto sealed = read("ct");
      const auto tag = read("tag");
      sealed.insert(sealed.end(), tag.begin(), tag.end());
      const auto opened = crypto::aead_open(sealed, read("aad"), nonce, key);
      CHECK(opened.has_value() == (test["result"] == "valid"));
      if (!opened) continue;
      CHECK(*opened == read("msg"));
      CHECK(crypto::aead_seal(*opened, read("aad"), nonce, key) == sealed);
    }
  }
  CHECK(judged == file["numberOfTests"].get<int>());
}

TEST_CASE("every Wycheproof HKDF-SHA-256 output is derived as published") {
  const json file = vectors("hkdf_sha256_test.json");
  int judged = 0;
  for (const json& group : file["testGroups"]) {
    for (const json& test : group["tests"]) {
      ++judged;
      INFO("test " << test["tcId"]);
      const auto read = [&](const char* field) { return from_hex(test[field].get<std::string>()); };
      const auto size = test["size"].get<std::size_t>();
      CHECK((size <= crypto::hkdf_limit) == (test["result"] == "valid"));
      if (size > crypto::hkdf_limit) continue;
      const auto derived = crypto::hkdf_expand(crypto::hkdf_extract(read("salt"), read("ikm")), read("info"), size);
      CHECK(mamori::test::to_hex(derived.bytes()) == test["okm"].get<std::string>());
    }
  }
  CHECK(judged == file["numberOfTests"].get<int>());
}
