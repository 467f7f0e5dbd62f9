// The published attacks of Project Wycheproof against the two curves that the exchange stands on.
#include "crypto/crypto.hpp"
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
      if (shared) CHECK(mamori::test::to_hex(shared->bytes()) == test["shared"]);
      refused += shared ? 0 : 1;
    }
  }
  CHECK(judged == file["numberOfTests"].get<int>());
  CHECK(refused > 0);
}
