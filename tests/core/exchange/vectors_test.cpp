// Our vectors for other implementers (tests/fixtures/exchange), which software that is not ours has written. Those that
// need a store are in tests/core/desks/vectors_test.cpp.
#include "../crypto/hex.hpp"
#include "exchange/envelope/sealed.hpp"
#include "exchange/trust/number.hpp"
#include "samples.hpp"

#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

using namespace mamori;
using namespace mamori::exchange;
using mamori::test::from_hex;
using mamori::test::to_hex;
using nlohmann::json;

namespace {

json fixture(const char* name) {
  std::ifstream file(std::string(MAMORI_SOURCE_DIR "/tests/fixtures/exchange/") + name);
  return json::parse(file);
}

std::vector<std::uint8_t> bytes_in(const json& vector, const char* field) {
  return from_hex(vector[field].get<std::string>());
}

/// The error that a vector of tests/fixtures/exchange/faults.json meets at its level; empty when there was none.
std::string refusal(const json& vector) {
  std::optional<Error> error;
  if (vector["level"] == "payload") {
    const auto read = decode(bytes_in(vector, "bytes"), crypto::PublicKey{});
    if (!read) error = read.error();
  } else if (vector["level"] == "envelope") {
    const auto read = verify(bytes_in(vector, "bytes"));
    if (!read) error = read.error();
  } else if (vector["level"] == "sealed") {
    const auto& own = test::key_of(test::pharmacy);
    const auto read = take_in(bytes_in(vector, "bytes"), own.public_key(), crypto::AgreementPair::of(own));
    if (!read) error = read.error();
  } else {
    FrameCollector collector;
    const auto taken = collector.take(vector["text"].get<std::string>());
    if (!taken) error = taken.error();
    if (collector.parts() != 0) return "a refused frame that left its mark";
  }
  return error ? std::string(name_of(error->code)) : std::string();
}

}  // namespace

TEST_CASE("messages that other software wrote are read and signed again to the same bytes") {
  const json vectors = fixture("valid.json");
  REQUIRE(vectors.size() >= 4);
  for (const json& vector : vectors) {
    INFO(vector["name"]);
    const auto file = bytes_in(vector, "envelope");
    const auto read = verify(file);
    REQUIRE(read);
    CHECK(to_hex(read->signer) == vector["public_key"].get<std::string>());
    CHECK(to_hex(read->hash) == vector["hash"].get<std::string>());
    CHECK(to_hex(read->id) == vector["id"].get<std::string>());
    CHECK(to_hex(read->key) == vector["key_id"].get<std::string>());
    CHECK(fingerprint(read->signer) == vector["number"].get<std::string>());
    CHECK(old_fingerprint(read->signer) == vector["older_number"].get<std::string>());
    CHECK(to_hex(encode(read->message).value()) == vector["payload"].get<std::string>());
    const auto seed = bytes_in(vector, "seed");
    const auto key = crypto::SigningKey::from_seed(SecretBytes(Bytes(seed)));
    CHECK(sign(read->message, key)->envelope == file);
  }
}

TEST_CASE("frames that other software wrote are gathered to the same file") {
  for (const json& vector : fixture("valid.json")) {
    for (const char* form : {"single_frame", "frames_of_96"}) {
      INFO(vector["name"] << ", " << form);
      FrameCollector collector;
      for (const json& text : vector[form]) REQUIRE(collector.take(text.get<std::string>()));
      REQUIRE(collector.complete());
      CHECK(to_hex(collector.envelope()) == vector["envelope"].get<std::string>());
    }
  }
}

TEST_CASE("messages that other software sealed are opened, and are the messages that it signed") {
  const auto& own = test::key_of(test::pharmacy);
  for (const json& vector : fixture("valid.json")) {
    INFO(vector["name"]);
    const auto sealed = bytes_in(vector, "sealed_to_pharmacy");
    const auto read = take_in(sealed, own.public_key(), crypto::AgreementPair::of(own));
    REQUIRE(read);
    CHECK(to_hex(read->parcel.envelope) == vector["envelope"].get<std::string>());
    CHECK(read->parcel.files.empty());
  }
}

TEST_CASE("each of the vectors with exactly one fault is refused with its error") {
  std::map<std::string, int> levels;
  std::set<std::string> seen;
  for (const json& vector : fixture("faults.json")) {
    INFO(vector["level"] << ": " << vector["fault"]);
    CHECK(refusal(vector) == vector["expected"].get<std::string>());
    ++levels[vector["level"].get<std::string>()];
    const char* what = vector["level"] == "frame" ? "text" : "bytes";
    CHECK(seen.insert(vector["level"].get<std::string>() + vector[what].get<std::string>()).second);
  }
  CHECK(levels["payload"] >= 850);
  CHECK(levels["envelope"] >= 40);
  CHECK(levels["frame"] >= 20);
  CHECK(levels["sealed"] >= 90);
}

TEST_CASE("every class of faults has its vectors") {
  std::map<std::string, int> classes;
  for (const json& vector : fixture("faults.json")) ++classes[vector["class"].get<std::string>()];
  const json at_desks = fixture("desk_faults.json");
  for (const json& vector : at_desks["vectors"]) ++classes[vector["class"].get<std::string>()];
  const std::map<std::string, int> least{
      {"CBOR", 500},         {"unknown field", 20},   {"message", 250},           {"envelope", 35},
      {"sealed", 90},        {"frame", 20},           {"swapped field", 50},      {"replay", 35},
      {"business rule", 20}, {"wrong recipient", 20}, {"wrong edition hash", 20}, {"unknown key", 6}};
  for (const auto& [name, count] : least) {
    INFO(name);
    CHECK(classes[name] >= count);
  }
}
