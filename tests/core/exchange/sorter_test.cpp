#include "exchange/transport/bytewords.hpp"
#include "exchange/transport/fountain.hpp"
#include "exchange/transport/frame_sorter.hpp"
#include "exchange/transport/frames.hpp"
#include "samples.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <random>

using namespace mamori;
using namespace mamori::exchange;
using Step = FrameSorter::Step;

namespace {

std::vector<std::uint8_t> message_of(std::size_t size, std::uint32_t seed) {
  std::mt19937 random(seed);
  std::vector<std::uint8_t> message(size);
  for (std::uint8_t& byte : message) byte = static_cast<std::uint8_t>(random());
  return message;
}

FrameSource source_of(const std::vector<std::uint8_t>& message, std::size_t fragment = 100) {
  return FrameSource::make(signed_type, message, 10, fragment).value();
}

std::vector<std::uint8_t> filed(std::vector<std::uint8_t> message) {
  message.insert(message.begin(), 0xD2);
  return message;
}

std::string part_text(const PartFrame& part) {
  return "ur:mamori-signed/" + std::to_string(part.number) + "-" + std::to_string(part.parts) + "/" +
         to_bytewords(write_part(part));
}

using Messages = std::vector<std::vector<std::uint8_t>>;

Messages whole_in(FrameSorter& sorter) {
  Messages envelopes;
  for (const FrameCollector& whole : sorter.take_whole()) envelopes.push_back(whole.envelope());
  return envelopes;
}

}  // namespace

TEST_CASE("a frame of another message that comes first holds up nothing") {
  const auto message = message_of(1000, 1);
  const FrameSource source = source_of(message);
  const std::string first = GENERATE_COPY(
      // a part and a mixture of another message
      source_of(message_of(1000, 2)).frame(3), source_of(message_of(1000, 2)).frame(17),
      // of this one, but for what its heading says
      part_text({1, 10, 999, crc32(message), std::vector<std::uint8_t>(100, 7)}),
      part_text({1, 10, 1000, crc32(message) ^ 1u, std::vector<std::uint8_t>(100, 7)}),
      part_text({1, 11, 1000, crc32(message), std::vector<std::uint8_t>(91, 7)}),
      // the same heading and other bytes
      part_text({1, 10, 1000, crc32(message), std::vector<std::uint8_t>(100, 7)}));
  FrameSorter sorter;
  REQUIRE(sorter.take(first));
  for (std::uint32_t number = 1; number <= 12; ++number) {
    const auto step = sorter.take(source.frame(number));
    if (!step) CHECK(step.error().code == ErrorCode::ur_other_message);
    if (step && *step == Step::complete) {
      CHECK(whole_in(sorter) == Messages{filed(message)});
      // Now it is known which frame was wrong.
      CHECK_FALSE(sorter.take(first) == Step::complete);
      return;
    }
  }
  FAIL("the message did not come");
}

TEST_CASE("messages that come mixed are all whole in the end, each once, however often they are shown") {
  constexpr std::uint32_t count = 3;
  FrameSorter sorter;
  Messages sent;
  std::vector<std::string> texts;
  for (std::uint32_t seed = 1; seed <= count; ++seed) {
    const auto message = message_of(600 + 100 * seed, seed);
    const auto source = source_of(message);
    for (std::uint32_t number = 1; number <= source.parts(); ++number) texts.push_back(source.frame(number));
    sent.push_back(filed(message));
  }
  std::ranges::shuffle(texts, std::mt19937(3));
  Messages whole;
  for (int round = 0; round < 2; ++round) {
    for (const auto& text : texts) {
      static_cast<void>(sorter.take(text));
      for (auto& envelope : whole_in(sorter)) whole.push_back(std::move(envelope));
    }
  }
  std::ranges::sort(whole);
  std::ranges::sort(sent);
  CHECK(whole == sent);
  CHECK(sorter.leading().parts() == 0);
}

TEST_CASE("the message that is shown is the one with the largest share of its parts, and a frame of another is said") {
  const auto one = source_of(message_of(1000, 1));
  const auto other = source_of(message_of(500, 2));
  FrameSorter sorter;
  CHECK(sorter.take(one.frame(1)) == Step::brought);
  CHECK(sorter.take(one.frame(2)) == Step::brought);
  CHECK(sorter.leading().parts() == 10);
  CHECK(sorter.take(other.frame(1)).error().code == ErrorCode::ur_other_message);
  CHECK(sorter.leading().parts() == 10);
  CHECK(sorter.take(other.frame(2)) == Step::brought);
  CHECK(sorter.leading().parts() == 5);
  CHECK(sorter.leading().missing() == std::vector<std::uint32_t>{3, 4, 5});
}

TEST_CASE("messages that are begun and never end stay few, and keep none from coming") {
  FrameSorter sorter;
  const auto message = message_of(1000, 1);
  const auto source = source_of(message);
  for (std::uint32_t number = 1; number <= 10; ++number) {
    for (std::uint32_t foreign = 0; foreign < FrameSorter::most_begun - 1; ++foreign)
      static_cast<void>(sorter.take(source_of(message_of(3000, 100 * number + foreign)).frame(1)));
    static_cast<void>(sorter.take(source.frame(number)));
  }
  CHECK(whole_in(sorter) == Messages{filed(message)});
}

TEST_CASE("what is no frame is refused as what it is and begins nothing") {
  FrameSorter sorter;
  CHECK(sorter.take("https://example.jp/").error().code == ErrorCode::qr_web_address);
  CHECK(sorter.take("ur:mamori-signed/1-4/aaaa").error().code == ErrorCode::ur_broken);
  CHECK(sorter.leading().parts() == 0);
  const auto source = source_of(message_of(300, 1));
  REQUIRE(sorter.take(source.frame(1)));
  CHECK(sorter.take("JAHIS10\n").error().code == ErrorCode::qr_prescription);
  CHECK(sorter.leading().gathered() == 1);
  sorter.restart();
  CHECK(sorter.leading().parts() == 0);
}
