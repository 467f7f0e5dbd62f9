// The public COSE examples, read by the part of the envelope that knows nothing of our profile. Policy: EdDSA on
// Ed25519 in a tagged COSE_Sign1 verifies with the key a caller chose; everything else (ECDSA, Ed448, COSE_Sign with
// several signers, altered examples) is refused.
#include "exchange/envelope/cose.hpp"

#include "../crypto/hex.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

using namespace mamori;
using namespace mamori::exchange;
using mamori::test::from_hex;

namespace {

struct Example {
  std::string name;
  nlohmann::json json;
};

std::vector<Example> examples(const char* folder) {
  const std::filesystem::path path = std::filesystem::path(MAMORI_VECTORS) / "cose" / folder;
  if (!std::filesystem::exists(path)) SKIP("no public vectors: set MAMORI_VECTORS to the folder that holds cose/");
  std::vector<Example> all;
  for (const auto& entry : std::filesystem::directory_iterator(path)) {
    std::ifstream file(entry.path());
    all.push_back({entry.path().filename().string(), nlohmann::json::parse(file)});
  }
  return all;
}

crypto::PublicKey key_in(const nlohmann::json& key) {
  crypto::PublicKey out{};
  if (!key.contains("x_hex")) return out;
  const auto bytes = from_hex(key["x_hex"].get<std::string>());
  if (bytes.size() == out.size()) std::ranges::copy(bytes, out.begin());
  return out;
}

std::vector<std::uint8_t> envelope_of(const Example& example) {
  return from_hex(example.json["output"]["cbor"].get<std::string>());
}

}  // namespace

TEST_CASE("the public Ed25519 example of COSE_Sign1 verifies, and says what it signed") {
  int verified = 0;
  for (const Example& example : examples("eddsa-examples")) {
    const auto& input = example.json["input"];
    if (!input.contains("sign0")) continue;
    INFO(example.name);
    const auto& sign0 = input["sign0"];
    const auto envelope = envelope_of(example);
    const auto read = verify_sign1(envelope, {}, key_in(sign0["key"]));
    const bool ours = sign0["key"]["crv"] == "Ed25519";
    CHECK(read.has_value() == ours);
    if (!read) continue;
    ++verified;
    CHECK(std::string(read->payload.begin(), read->payload.end()) == input["plaintext"].get<std::string>());
    const auto covered = to_be_signed(read->protected_header, {}, read->payload);
    CHECK(covered == from_hex(example.json["intermediates"]["ToBeSign_hex"].get<std::string>()));
    const std::vector<std::uint8_t> aad{1};
    CHECK(verify_sign1(envelope, aad, key_in(sign0["key"])).error().code == ErrorCode::signature_wrong);
    CHECK(verify_sign1(envelope, {}, crypto::PublicKey{2}).error().code == ErrorCode::signature_wrong);
  }
  CHECK(verified == 1);
}

TEST_CASE("an example with several signers is no COSE_Sign1") {
  int seen = 0;
  for (const Example& example : examples("eddsa-examples")) {
    if (example.json["input"].contains("sign0")) continue;
    ++seen;
    INFO(example.name);
    CHECK(verify_sign1(envelope_of(example), {}, crypto::PublicKey{}).error().code == ErrorCode::envelope_broken);
  }
  CHECK(seen > 0);
}

TEST_CASE("examples with an algorithm that is not ours are refused, sound or altered") {
  int seen = 0;
  for (const Example& example : examples("sign1-tests")) {
    ++seen;
    INFO(example.name);
    const auto& key = example.json["input"]["sign0"]["key"];
    CHECK(verify_sign1(envelope_of(example), {}, key_in(key)).error().code == ErrorCode::envelope_broken);
  }
  CHECK(seen >= 9);
}

TEST_CASE("a critical header is refused, since none is understood") {
  // 18([<<{1: -8, 2: [-66], -66: 1}>>, {}, 'a', 64 zero bytes]), and the same without `crit`
  const std::string rest =
      "a04161"
      "5840" +
      std::string(128, '0');
  const auto critical = from_hex("d2844aa3012702813841384101" + rest);
  CHECK(verify_sign1(critical, {}, crypto::PublicKey{}).error().code == ErrorCode::envelope_broken);
  const auto plain = from_hex("d28446a20127384101" + rest);
  CHECK(verify_sign1(plain, {}, crypto::PublicKey{}).error().code == ErrorCode::signature_wrong);
}

TEST_CASE("an unprotected header nested without end is refused") {
  std::string hex = "d28443a10127a101";
  for (int i = 0; i < 5000; ++i) hex += "81";
  hex +=
      "004161"
      "5840" +
      std::string(128, '0');
  CHECK(verify_sign1(from_hex(hex), {}, crypto::PublicKey{}).error().code == ErrorCode::envelope_broken);
}
