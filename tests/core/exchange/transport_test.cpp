// Frames in both directions against the reference implementation's own expectations (ur.json).
#include "../crypto/hex.hpp"
#include "exchange/transport/bytewords.hpp"
#include "exchange/transport/fountain.hpp"
#include "exchange/transport/frames.hpp"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <limits>
#include <nlohmann/json.hpp>

using namespace mamori;
using namespace mamori::exchange;
using mamori::test::from_hex;
using mamori::test::to_hex;
using nlohmann::json;

namespace {

json vectors() {
  const std::filesystem::path path = std::filesystem::path(MAMORI_VECTORS) / "ur.json";
  if (!std::filesystem::exists(path)) SKIP("no public vectors: set MAMORI_VECTORS to the folder that holds ur.json");
  std::ifstream file(path);
  return json::parse(file);
}

Bytes bytes_of(std::string_view text) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

/// The message of the reference tests: `size` bytes of a generator seeded with "Wolf".
std::vector<std::uint8_t> wolf_message(std::size_t size) {
  Xoshiro256 random(bytes_of("Wolf"));
  std::vector<std::uint8_t> message;
  for (std::size_t i = 0; i < size; ++i) message.push_back(static_cast<std::uint8_t>(random.next_int(0, 255)));
  return message;
}

/// The same as a CBOR byte string, which the reference puts into its URs.
std::vector<std::uint8_t> wolf_cbor(std::uint16_t size) {
  auto message = wolf_message(size);
  std::vector<std::uint8_t> head{0x58, static_cast<std::uint8_t>(size)};
  if (size > 255) head = {0x59, static_cast<std::uint8_t>(size >> 8), static_cast<std::uint8_t>(size)};
  message.insert(message.begin(), head.begin(), head.end());
  return message;
}

std::string lower(std::string text) {
  for (char& letter : text)
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  return text;
}

}  // namespace

TEST_CASE("no number chooses one past the last") {
  CHECK(unit_interval(0) == 0);
  for (const std::uint64_t below : {0ull, 1ull, 511ull, 512ull, 1023ull, 1024ull, 2047ull}) {
    const double place = unit_interval(std::numeric_limits<std::uint64_t>::max() - below);
    CHECK(place < 1);
    CHECK(place * 64 < 64);
  }
}

TEST_CASE("CRC-32 is that of the reference") {
  const json expected = vectors()["crc32"];
  for (const auto& [text, crc] : expected.items()) {
    const std::uint32_t ours = crc32(bytes_of(text));
    const std::vector<std::uint8_t> big{static_cast<std::uint8_t>(ours >> 24), static_cast<std::uint8_t>(ours >> 16),
                                        static_cast<std::uint8_t>(ours >> 8), static_cast<std::uint8_t>(ours)};
    CHECK(to_hex(big) == crc.get<std::string>());
  }
}

TEST_CASE("bytewords are those of the reference, in both directions") {
  const json expected = vectors()["bytewords"];
  const auto bytes = expected["bytes"].get<std::vector<std::uint8_t>>();
  CHECK(to_bytewords(bytes) == expected["minimal"].get<std::string>());
  CHECK(from_bytewords(expected["minimal"].get<std::string>()) == bytes);
  for (const json& bad : expected["bad_minimal"]) CHECK_FALSE(from_bytewords(bad.get<std::string>()));
}

TEST_CASE("all 256 bytes have words of their own") {
  std::vector<std::uint8_t> all;
  for (int byte = 0; byte < 256; ++byte) all.push_back(static_cast<std::uint8_t>(byte));
  CHECK(from_bytewords(to_bytewords(all)) == all);
}

TEST_CASE("letters that are no bytewords are refused") {
  for (const char* bad : {"", "a", "ae", "aeadao", "aeadaolazmjendeot", "aeadaolazmjendeo1i", "AEADAOLAZMJENDEOTI",
                          "zzzzzzzzzzzz", "aeadaolazmjendeot\xE9"})
    CHECK_FALSE(from_bytewords(bad));
}

TEST_CASE("the random numbers are those of the reference") {
  const json expected = vectors()["rng"];
  Xoshiro256 first(bytes_of("Wolf"));
  for (const json& number : expected[0]) CHECK(first.next() % 100 == number.get<std::uint64_t>());
  const std::uint32_t crc = crc32(bytes_of("Wolf"));
  const std::vector<std::uint8_t> seed{static_cast<std::uint8_t>(crc >> 24), static_cast<std::uint8_t>(crc >> 16),
                                       static_cast<std::uint8_t>(crc >> 8), static_cast<std::uint8_t>(crc)};
  Xoshiro256 second(seed);
  for (const json& number : expected[1]) CHECK(second.next() % 100 == number.get<std::uint64_t>());
  Xoshiro256 third(bytes_of("Wolf"));
  for (const json& number : expected[2]) CHECK(third.next_int(1, 10) == number.get<std::uint64_t>());
}

TEST_CASE("weighted draws are those of the reference") {
  const json expected = vectors()["sampler_expected"];
  const RandomSampler sampler({1, 2, 4, 8});
  Xoshiro256 random(bytes_of("Wolf"));
  for (const json& index : expected) CHECK(sampler.next(random) == index.get<std::size_t>());
}

TEST_CASE("degrees of mixture are those of the reference") {
  const json expected = vectors()["degrees_expected"];
  std::size_t nonce = 0;
  for (const json& degree : expected) {
    Xoshiro256 random(bytes_of("Wolf-" + std::to_string(++nonce)));
    CHECK(choose_degree(11, random) == degree.get<std::size_t>());
  }
}

TEST_CASE("the parts of each frame are those of the reference") {
  const json expected = vectors()["fragment_indexes_expected"];
  const std::uint32_t checksum = crc32(wolf_message(1024));
  std::uint32_t number = 0;
  for (const json& indexes : expected) {
    std::uint64_t parts = 0;
    for (const json& index : indexes) parts |= std::uint64_t{1} << index.get<unsigned>();
    CHECK(choose_parts(++number, 11, checksum) == parts);
  }
}

TEST_CASE("a message is cut as the reference cuts it") {
  const json expected = vectors()["partition_hex"];
  auto message = wolf_message(1024);
  const std::size_t length = fragment_length(message.size(), 100);
  message.resize(length * expected.size());
  std::string joined;
  for (const json& part : expected) {
    CHECK(part.get<std::string>().size() == 2 * length);
    joined += part.get<std::string>();
  }
  CHECK(to_hex(message) == joined);
}

TEST_CASE("a part in CBOR is that of the reference, in both directions") {
  const json expected = vectors()["encoder_cbor_hex"];
  std::uint32_t number = 0;
  for (const json& hex : expected) {
    const auto part = read_part(from_hex(hex.get<std::string>()));
    REQUIRE(part);
    CHECK(part->number == ++number);
    CHECK(to_hex(write_part(*part)) == hex.get<std::string>());
  }
}

TEST_CASE("our frames are the reference's frames, single and multipart") {
  const json expected = vectors()["ur_strings"];
  const auto single = FrameSource::make("bytes", wolf_cbor(50), 100, 30);
  CHECK(lower(single->frame(1)) == expected[0].get<std::string>());
  const auto source = FrameSource::make("bytes", wolf_cbor(256), 30, 30);
  REQUIRE(source);
  CHECK(source->parts() == 9);
  const auto texts = source->frames(reference_schedule(expected.size() - 1));
  for (std::size_t i = 0; i < texts.size(); ++i) CHECK(lower(texts[i]) == expected[i + 1].get<std::string>());
}

TEST_CASE("frames hold nothing but what the alphanumeric mode of a code holds") {
  const auto source = FrameSource::make(signed_type, wolf_cbor(900), single_limit, fragment_normal);
  constexpr std::string_view alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
  for (const std::string& text : source->frames(reference_schedule(40)))
    CHECK(text.find_first_not_of(alphabet) == std::string::npos);
}

TEST_CASE("frames come in the order the schedule says") {
  const auto source = FrameSource::make(signed_type, wolf_cbor(900), single_limit, fragment_large);
  const std::vector<std::uint32_t> numbers{5, 1, 70000, 5};
  const auto texts = source->frames(numbers);
  REQUIRE(texts.size() == 4);
  CHECK(texts[0] == source->frame(5));
  CHECK(texts[1] == source->frame(1));
  CHECK(texts[2] == source->frame(70000));
  CHECK(texts[3] == texts[0]);
}

TEST_CASE("a message too large for codes is refused") {
  const std::vector<std::uint8_t> most(64 * 250);
  CHECK(FrameSource::make(signed_type, most, single_limit, 250)->parts() == 64);
  CHECK(FrameSource::make(signed_type, most, single_limit, 249).error().code == ErrorCode::message_too_large);
  const std::vector<std::uint8_t> huge(16 * 1024 + 1);
  CHECK(FrameSource::make(signed_type, huge, single_limit, 2000).error().code == ErrorCode::message_too_large);
}
