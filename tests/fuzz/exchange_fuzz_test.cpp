// Random changes to everything that comes in from outside: frames, envelopes and messages.
#include "../core/exchange/samples.hpp"
#include "driver.hpp"
#include "exchange/cbor/writer.hpp"
#include "exchange/transport/bytewords.hpp"
#include "exchange/transport/fountain.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace mamori;
using namespace mamori::exchange;
using fuzz::Complaint;
using fuzz::Input;
using fuzz::report;

namespace {

Response long_response() {
  Response response = test::response(crypto::Hash{1});
  response.systems[0].answers[5].remark = "保守契約の更新時に対応";
  response.systems[0].out_of_scope[9] = "契約外";
  response.systems[0].documents[0].sha256 = crypto::Hash{3};
  response.systems.push_back(response.systems[0]);
  response.systems[1].system = "電子薬歴";
  return response;
}

std::vector<Signed> messages() {
  return {test::signed_request(), test::signed_response(), test::signed_status(),
          sign(long_response(), test::key_of(test::vendor)).value()};
}

Input bytes_of(std::string_view text) {
  return {text.begin(), text.end()};
}

}  // namespace

TEST_CASE("whatever decodes as a message is exactly what encoding it gives") {
  std::vector<Input> corpus;
  for (const Message& message : {Message(test::request()), Message(long_response()), Message(test::status())})
    corpus.push_back(encode(message).value());
  std::uint64_t good = 0;
  const auto target = [&](Bytes input) -> Complaint {
    const auto message = decode(input, crypto::PublicKey{});
    if (!message) return {};
    ++good;
    const auto again = encode(*message);
    return again && std::ranges::equal(*again, input) ? Complaint{} : "another encoding of the same message";
  };
  report("message", fuzz::run(corpus, target));
  // Changed digits and letters make other good messages: the changes do reach the inside.
  CHECK(good > 0);
}

TEST_CASE("no changed envelope verifies") {
  std::vector<Input> corpus;
  for (const Signed& message : messages()) corpus.push_back(message.envelope);
  const auto target = [&](Bytes input) -> Complaint {
    const bool known = std::ranges::any_of(corpus, [&](const Input& good) { return std::ranges::equal(good, input); });
    return verify(input).has_value() == known ? Complaint{} : "a changed envelope verified, or a good one did not";
  };
  report("envelope", fuzz::run(corpus, target));
}

TEST_CASE("no changed sealed message opens, and none that opens on its own is taken for another") {
  const auto& own = test::key_of(test::pharmacy);
  const auto agreement = crypto::AgreementPair::of(own);
  std::vector<Input> corpus;
  for (const Signed& message : messages()) corpus.push_back(seal({message.envelope, {}}, own.public_key()).value());
  const auto target = [&](Bytes input) -> Complaint {
    const bool known = std::ranges::any_of(corpus, [&](const Input& good) { return std::ranges::equal(good, input); });
    return take_in(input, own.public_key(), agreement).has_value() == known
               ? Complaint{}
               : "a changed sealed message opened, or a good one did not";
  };
  report("sealed", fuzz::run(corpus, target));
}

TEST_CASE("whatever is sealed inside, what comes out verified is a message that was signed, and its own files") {
  // Anybody can seal anything, so that here the inside is changed and sealed again.
  const auto& own = test::key_of(test::pharmacy);
  const auto agreement = crypto::AgreementPair::of(own);
  const Files files{Input(20, 'a'), Input(300, 'b')};
  Response carrying = long_response();
  for (const Input& file : files)
    carrying.attachments.push_back(
        {std::to_string(file.size()), static_cast<std::uint32_t>(file.size()), crypto::sha256(file)});
  std::vector<Input> signed_ones;
  for (const Signed& message : messages()) signed_ones.push_back(message.envelope);
  signed_ones.push_back(sign(carrying, test::key_of(test::vendor))->envelope);
  std::vector<Input> corpus = signed_ones;
  CborWriter behind;
  for (const Input& file : files) behind.bytes(file);
  const auto tail = behind.take();
  corpus.back().insert(corpus.back().end(), tail.begin(), tail.end());
  const auto target = [&](Bytes input) -> Complaint {
    const auto sealed = seal({Input(input.begin(), input.end()), {}}, own.public_key());
    const auto read = take_in(*sealed, own.public_key(), agreement);
    if (!read) return {};
    const bool known = std::ranges::find(signed_ones, read->parcel.envelope) != signed_ones.end();
    if (!known) return "a message that nobody signed";
    return read->parcel.files.empty() || read->parcel.files == files ? Complaint{} : "files that no message names";
  };
  report("inside", fuzz::run(corpus, target));
}

TEST_CASE("no text of a code brings the collector to anything but the message that was sent") {
  std::vector<Input> corpus;
  for (const Signed& message : messages())
    for (const std::string& text : frames_of(message.envelope, CodeSize::large)->frames(reference_schedule(12)))
      corpus.push_back(bytes_of(text));
  const Signed sent = messages().back();
  const auto frames = frames_of(sent.envelope, CodeSize::large)->frames(reference_schedule(40));
  const auto target = [&](Bytes input) -> Complaint {
    FrameCollector collector;
    for (std::size_t i = 0; i < 3; ++i) static_cast<void>(collector.take(frames[i]));
    const std::uint32_t gathered = collector.gathered();
    const auto step = collector.take({reinterpret_cast<const char*>(input.data()), input.size()});
    if (!step && collector.gathered() != gathered) return "a refused frame changed the collection";
    for (std::size_t i = 3; i < frames.size() && !collector.complete(); ++i)
      static_cast<void>(collector.take(frames[i]));
    return collector.envelope() == sent.envelope ? Complaint{} : "the message did not come through";
  };
  report("frame", fuzz::run(corpus, target));
}

TEST_CASE("a wrong part of the same message holds the message up and does not keep it from coming") {
  const Signed sent = messages().back();
  const auto source = frames_of(sent.envelope, CodeSize::large).value();
  const auto cycle = source.cycle();
  const auto frames = source.frames(cycle);
  std::vector<Input> corpus;
  for (const std::string& text : frames) {
    std::string letters = text.substr(text.rfind('/') + 1);
    std::ranges::transform(letters, letters.begin(), [](char c) { return static_cast<char>(c - 'A' + 'a'); });
    corpus.push_back(from_bytewords(letters).value());
  }
  const auto target = [&](Bytes input) -> Complaint {
    const auto part = read_part(input);
    if (!part) return {};
    FrameCollector collector;
    for (std::size_t i = 0; i < 3; ++i) static_cast<void>(collector.take(frames[i]));
    const std::string place = std::to_string(part->number) + "-" + std::to_string(part->parts);
    static_cast<void>(collector.take("UR:MAMORI-SIGNED/" + place + "/" + to_bytewords(input)));
    for (std::size_t i = 3; i < frames.size() && !collector.complete(); ++i)
      static_cast<void>(collector.take(frames[i]));
    return collector.envelope() == sent.envelope ? Complaint{} : "the message did not come through";
  };
  report("wrong part", fuzz::run(corpus, target));
}

TEST_CASE("no part with a right checksum of its own does harm") {
  // Bytewords' checksum stops nearly every change of a text, so that here the part inside is changed and closed again.
  std::vector<Input> corpus;
  for (std::uint32_t number : {1u, 2u, 9u, 300u, 70000u})
    corpus.push_back(write_part({number, 5, 98, 0xABCDEF01, Input(20, static_cast<std::uint8_t>(number))}));
  const auto target = [&](Bytes input) -> Complaint {
    FrameCollector collector;
    const auto part = read_part(input);
    const std::string place = part ? std::to_string(part->number) + "-" + std::to_string(part->parts) : "1-5";
    const auto step = collector.take("UR:MAMORI-SIGNED/" + place + "/" + to_bytewords(input));
    if (step.has_value() != (collector.parts() != 0)) return "parts and verdict disagree";
    if (collector.parts() > part_limit || collector.gathered() > collector.parts()) return "more parts than may be";
    return {};
  };
  report("part", fuzz::run(corpus, target));
}
