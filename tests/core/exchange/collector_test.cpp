#include "exchange/transport/bytewords.hpp"
#include "exchange/transport/frame_collector.hpp"
#include "exchange/transport/frames.hpp"
#include "samples.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <random>

using namespace mamori;
using namespace mamori::exchange;
using Step = FrameCollector::Step;

namespace {

std::vector<std::uint8_t> message_of(std::size_t size, std::uint32_t seed = 1) {
  std::mt19937 random(seed);
  std::vector<std::uint8_t> message(size);
  for (std::uint8_t& byte : message) byte = static_cast<std::uint8_t>(random());
  return message;
}

FrameSource source_of(const std::vector<std::uint8_t>& message, std::size_t fragment) {
  return FrameSource::make(signed_type, message, 10, fragment).value();
}

/// The message without the tag that the file form puts before it.
std::vector<std::uint8_t> gathered(const FrameCollector& collector) {
  auto bytes = collector.envelope();
  REQUIRE(bytes.front() == 0xD2);
  bytes.erase(bytes.begin());
  return bytes;
}

std::string part_text(const PartFrame& part, std::string place = {}) {
  if (place.empty()) place = std::to_string(part.number) + "-" + std::to_string(part.parts);
  return "ur:mamori-signed/" + place + "/" + to_bytewords(write_part(part));
}

}  // namespace

TEST_CASE("a signed message in one frame comes back as its file") {
  const auto sent = test::signed_request();
  FrameCollector collector;
  CHECK(collector.take(frames_of(sent.envelope)->frame(1)) == Step::complete);
  CHECK(collector.envelope() == sent.envelope);
  CHECK(collector.parts() == 1);
  CHECK(collector.missing().empty());
}

TEST_CASE("upper and lower case letters are the same frame") {
  const auto sent = test::signed_request();
  std::string text = frames_of(sent.envelope)->frame(1);
  std::ranges::transform(text, text.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  FrameCollector collector;
  CHECK(collector.take(text) == Step::complete);
}

TEST_CASE("the reference's own frames are gathered, but for their type") {
  const std::filesystem::path path = std::filesystem::path(MAMORI_VECTORS) / "ur.json";
  if (!std::filesystem::exists(path)) SKIP("no public vectors: set MAMORI_VECTORS to the folder that holds ur.json");
  std::ifstream file(path);
  const auto texts = nlohmann::json::parse(file)["ur_strings"];
  FrameCollector mixed;
  for (std::size_t i = texts.size(); i-- > 1 && !mixed.complete();) {
    auto text = texts[i].get<std::string>();
    CHECK(mixed.take(text).error().code == ErrorCode::qr_foreign);
    CHECK(mixed.take(text.replace(3, 5, "mamori-signed")));
  }
  REQUIRE(mixed.complete());
  FrameCollector pure;
  for (std::size_t i = 1; i < 10; ++i) CHECK(pure.take(texts[i].get<std::string>().replace(3, 5, "mamori-signed")));
  REQUIRE(pure.complete());
  CHECK(mixed.envelope() == pure.envelope());
}

TEST_CASE("pure parts in any order make the message whole, and what is missing is known") {
  const auto message = message_of(1000);
  const FrameSource source = source_of(message, 100);
  REQUIRE(source.parts() == 10);
  FrameCollector collector;
  CHECK(collector.take(source.frame(7)) == Step::brought);
  CHECK(collector.take(source.frame(7)) == Step::repeated);
  CHECK(collector.parts() == 10);
  CHECK(collector.known() == 1u << 6);
  for (const std::uint32_t number : {10u, 1u, 9u, 2u, 8u, 3u, 5u, 4u})
    CHECK(collector.take(source.frame(number)) == Step::brought);
  CHECK(collector.missing() == std::vector<std::uint32_t>{6});
  CHECK(collector.gathered() == 9);
  CHECK_FALSE(collector.complete());
  CHECK(collector.envelope().empty());
  CHECK(collector.take(source.frame(6)) == Step::complete);
  CHECK(gathered(collector) == message);
  CHECK(collector.take(source.frame(3)) == Step::complete);
}

TEST_CASE("mixtures alone make the message whole after few more frames than parts") {
  const std::size_t size = GENERATE(values<std::size_t>({150, 767, 1384, 2618, 4469, 6320}));
  const auto message = message_of(size, static_cast<std::uint32_t>(size));
  const FrameSource source = source_of(message, 100);
  FrameCollector collector;
  std::uint32_t number = source.parts();
  while (!collector.complete() && number < 40 * source.parts()) CHECK(collector.take(source.frame(++number)));
  REQUIRE(collector.complete());
  CHECK(gathered(collector) == message);
  // Elimination needs as many frames as parts and the few that happened to be sums of others.
  CHECK(number - source.parts() <= 2 * source.parts() + 12);
}

TEST_CASE("every subset of frames with full rank is enough, whatever was lost") {
  const auto message = message_of(1900);
  const FrameSource source = source_of(message, 100);
  std::mt19937 random(5);
  for (int round = 0; round < 50; ++round) {
    FrameCollector collector;
    for (std::uint32_t number = 1; number < 400 && !collector.complete(); ++number)
      if (random() % 2 == 0) REQUIRE(collector.take(source.frame(number)));
    REQUIRE(collector.complete());
    CHECK(gathered(collector) == message);
  }
}

TEST_CASE("a message of 64 parts is gathered") {
  const auto message = message_of(16384);
  const FrameSource source = source_of(message, 256);
  REQUIRE(source.parts() == 64);
  FrameCollector collector;
  for (std::uint32_t number = 2; !collector.complete() && number < 300; ++number)
    REQUIRE(collector.take(source.frame(number)));
  CHECK(gathered(collector) == message);
  CHECK(collector.known() == ~std::uint64_t{0});
}

TEST_CASE("a frame of another message neither resets nor mixes") {
  const auto message = message_of(1000, 1);
  const FrameSource source = source_of(message, 100);
  const FrameSource other = source_of(message_of(1000, 2), 100);
  const FrameSource longer = source_of(message_of(1100, 3), 100);
  const FrameSource single = FrameSource::make(signed_type, message_of(50), 100, 100).value();
  FrameCollector collector;
  for (std::uint32_t number = 1; number <= 10; ++number) {
    REQUIRE(collector.take(source.frame(number)));
    CHECK(collector.take(other.frame(number)).error().code == ErrorCode::ur_other_message);
    CHECK(collector.take(longer.frame(number)).error().code == ErrorCode::ur_other_message);
    CHECK(collector.take(single.frame(number)).error().code == ErrorCode::ur_other_message);
    CHECK(collector.gathered() == number);
  }
  CHECK(gathered(collector) == message);
  collector.restart();
  CHECK(collector.parts() == 0);
  CHECK(collector.take(single.frame(1)) == Step::complete);
  CHECK(collector.take(single.frame(1)) == Step::complete);
  CHECK(collector.take(source.frame(1)).error().code == ErrorCode::ur_other_message);
}

TEST_CASE("codes of other apps are refused as what they are and change nothing") {
  struct Foreign {
    const char* text;
    ErrorCode expected;
  };
  constexpr auto web = ErrorCode::qr_web_address;
  constexpr auto other = ErrorCode::qr_foreign;
  const auto code =
      GENERATE_COPY(values<Foreign>({{"https://mhlw-training.saj.or.jp/", web},
                                     {"HTTP://EXAMPLE.JP", web},
                                     {"JAHISTC07,1\r\n1,1,1234567,13,あおば薬局", ErrorCode::qr_medicine_notebook},
                                     {"JAHISTC08,1", ErrorCode::qr_medicine_notebook},
                                     {"JAHIS9\r\n1,1,1234567,13,あおば医院", ErrorCode::qr_prescription},
                                     {"JAHIS10\n", ErrorCode::qr_prescription},
                                     {"", other},
                                     {"http:/", other},
                                     {"ur:", other},
                                     {"ur:bytes/aeadaolazmjendeoti", other},
                                     {"UR:CRYPTO-PSBT/AEADAOLAZMJENDEOTI", other},
                                     {"ur:mamori-signed2/aeadaolazmjendeoti", other},
                                     {"ur:mamori/aeadaolazmjendeoti", other},
                                     {"WIFI:S:x;T:WPA;P:y;;", other},
                                     {"otpauth://totp/x?secret=y", other},
                                     {"4901234567894", other},
                                     {"\xFF\xFE\xFD", other},
                                     {"ur", other},
                                     {"UR:MAMORI-SIGNED ", other}}));
  FrameCollector collector;
  CHECK(collector.take(code.text).error().code == code.expected);
  CHECK(collector.parts() == 0);
}

TEST_CASE("a text longer than any frame is foreign") {
  FrameCollector collector;
  const std::string text = "ur:mamori-signed/" + std::string(100000, 'a');
  CHECK(collector.take(text).error().code == ErrorCode::qr_foreign);
}

TEST_CASE("a frame with exactly one fault is refused and changes nothing") {
  const PartFrame good{1, 4, 38, 0x12345678, std::vector<std::uint8_t>(10, 7)};
  struct Fault {
    const char* what;
    std::string text;
    ErrorCode expected;
  };
  const auto with = [&](auto change) {
    PartFrame part = good;
    change(part);
    return part_text(part);
  };
  const std::string letters = to_bytewords(write_part(good));
  constexpr ErrorCode broken = ErrorCode::ur_broken;
  constexpr ErrorCode large = ErrorCode::message_too_large;
  const auto fault = GENERATE_COPY(values<Fault>({
      {"nothing after the type", "ur:mamori-signed", broken},
      {"nothing after the slash", "ur:mamori-signed/", broken},
      {"no letters", "ur:mamori-signed/1-4/", broken},
      {"another number outside", part_text(good, "2-4"), broken},
      {"another count outside", part_text(good, "1-5"), broken},
      {"number with a zero before it", part_text(good, "01-4"), broken},
      {"number with a sign", part_text(good, "+1-4"), broken},
      {"no count", part_text(good, "1"), broken},
      {"number beyond all", part_text(good, "18446744073709551617-4"), broken},
      {"a field too many", "ur:mamori-signed/1-4/1-4/" + letters, broken},
      {"last letter lost", "ur:mamori-signed/1-4/" + letters.substr(0, letters.size() - 1), broken},
      {"last byte lost", "ur:mamori-signed/1-4/" + letters.substr(0, letters.size() - 2), broken},
      {"a letter changed", "ur:mamori-signed/1-4/" + std::string("zz") + letters.substr(2), broken},
      {"number zero", with([](PartFrame& p) { p.number = 0; }), broken},
      {"no parts", with([](PartFrame& p) { p.parts = 0; }), broken},
      {"no length", with([](PartFrame& p) { p.length = 0; }), broken},
      {"no data", with([](PartFrame& p) { p.data.clear(); }), broken},
      {"fragments that cannot hold the message", with([](PartFrame& p) { p.length = 41; }), broken},
      {"a fragment that is filling alone", with([](PartFrame& p) { p.length = 30; }), broken},
      {"fragments far larger than the message", with([](PartFrame& p) { p.data.resize(2000); }), broken},
      {"65 parts", with([](PartFrame& p) { p.parts = 65; }), large},
      {"four thousand million parts", with([](PartFrame& p) { p.parts = 0xFFFFFFFF; }), large},
      {"a message over 16 KiB", with([](PartFrame& p) { p.length = 16385; }), large},
  }));
  INFO(fault.what);
  FrameCollector collector;
  CHECK(collector.take(fault.text).error().code == fault.expected);
  CHECK(collector.parts() == 0);
}

TEST_CASE("CBOR in a frame that is no part is refused") {
  const std::vector<std::uint8_t> cbor = GENERATE(
      std::vector<std::uint8_t>{0x84, 1, 4, 0x18, 38, 1}, std::vector<std::uint8_t>{0x9F, 1, 4, 5, 1, 0x41, 1, 0xFF},
      std::vector<std::uint8_t>{0x85, 1, 4, 5, 1, 0x61, 'a'}, std::vector<std::uint8_t>{0x85, 1, 4, 5, 1, 0x41, 1, 0},
      std::vector<std::uint8_t>{0x85, 0x18, 1, 4, 5, 1, 0x41, 1},
      std::vector<std::uint8_t>{0x85, 0x1B, 0, 0, 0, 1, 0, 0, 0, 1, 4, 5, 1, 0x41, 1}, std::vector<std::uint8_t>{});
  FrameCollector collector;
  CHECK(collector.take("ur:mamori-signed/1-4/" + to_bytewords(cbor)).error().code == ErrorCode::ur_broken);
}

TEST_CASE("a wrong part with a right checksum of its own costs no more than the frame that replaces it") {
  const auto message = message_of(1000);
  const FrameSource source = source_of(message, 100);
  const std::size_t wrong_at = GENERATE(0u, 1u, 5u, 9u);
  const std::uint32_t wrong_number = GENERATE(1u, 4u, 17u);
  PartFrame wrong{wrong_number, 10, 1000, crc32(message), std::vector<std::uint8_t>(100, 0x5A)};
  FrameCollector collector;
  std::size_t shown = 0;
  for (const std::uint32_t number : source.cycle()) {
    if (collector.complete()) break;
    if (shown++ == wrong_at) {
      REQUIRE(collector.take(part_text(wrong)));
      CHECK_FALSE(collector.complete());
    } else {
      REQUIRE(collector.take(source.frame(number)));
    }
    CHECK(collector.gathered() <= collector.parts());
  }
  REQUIRE(collector.complete());
  CHECK(gathered(collector) == message);
  CHECK_FALSE(collector.doubtful());
  CHECK(shown <= 14);
}

TEST_CASE("several wrong parts fall out once right ones go on coming") {
  const auto message = message_of(1000);
  const FrameSource source = source_of(message, 100);
  FrameCollector collector;
  for (std::uint32_t number = 1; number <= 9; ++number) REQUIRE(collector.take(source.frame(number)));
  for (const std::uint32_t number : {10u, 12u, 13u})
    REQUIRE(collector.take(
        part_text({number, 10, 1000, crc32(message), std::vector<std::uint8_t>(100, std::uint8_t(number))})));
  CHECK(collector.doubtful());
  CHECK(collector.gathered() == 9);
  const auto cycle = source.cycle();
  for (std::size_t i = 0; i < cycle.size() && !collector.complete(); ++i)
    REQUIRE(collector.take(source.frame(cycle[i])));
  REQUIRE(collector.complete());
  CHECK(gathered(collector) == message);
}

TEST_CASE("parts that never add up stay bounded, incomplete and in doubt") {
  FrameCollector collector;
  for (std::uint32_t number = 1; number <= 300; ++number) {
    const auto step =
        collector.take(part_text({number, 4, 38, 0x12345678, std::vector<std::uint8_t>(10, std::uint8_t(number))}));
    REQUIRE(step);
    CHECK(*step == (number < 4 ? Step::brought : Step::doubtful));
  }
  CHECK(collector.gathered() == 3);
  CHECK(collector.envelope().empty());
}

TEST_CASE("the same part with other bytes leaves doubt until the message is whole") {
  const auto message = message_of(400);
  const FrameSource source = source_of(message, 100);
  FrameCollector collector;
  REQUIRE(collector.take(part_text({1, 4, 400, crc32(message), std::vector<std::uint8_t>(100, 8)})) == Step::brought);
  CHECK(collector.take(source.frame(1)) == Step::doubtful);
  CHECK(collector.take(source.frame(2)) == Step::doubtful);
  CHECK(collector.take(source.frame(3)) == Step::doubtful);
  CHECK(collector.take(source.frame(4)) == Step::complete);
  CHECK(gathered(collector) == message);
}

TEST_CASE("every cut of a frame's text is refused") {
  const std::string text = frames_of(test::signed_request().envelope)->frame(1);
  for (std::size_t length = 0; length < text.size(); ++length) {
    FrameCollector collector;
    CHECK_FALSE(collector.take(text.substr(0, length)));
  }
}
