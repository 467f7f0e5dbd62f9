#include "exchange/envelope/sealed.hpp"

#include "crypto/hpke.hpp"
#include "exchange/cbor/writer.hpp"
#include "exchange/envelope/cose.hpp"
#include "samples.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mamori;
using namespace mamori::exchange;

namespace {

const Files two_files{{'%', 'P', 'D', 'F'}, std::vector<std::uint8_t>(70000, 7)};

Attachment named(const char* name, const std::vector<std::uint8_t>& file) {
  return {name, static_cast<std::uint32_t>(file.size()), crypto::sha256(file)};
}

/// A response that names two files.
Signed response_with_files() {
  Response response = test::response(test::signed_request().hash);
  response.attachments = {named("MDS.pdf", two_files[0]), named("構成図.png", two_files[1])};
  return sign(response, test::key_of(test::vendor)).value();
}

std::vector<std::uint8_t> sealed_to(std::uint8_t who, const Parcel& parcel) {
  return seal(parcel, test::key_of(who).public_key()).value();
}

Result<Arrived> taken_in(Bytes file, std::uint8_t who = test::pharmacy) {
  const auto& key = test::key_of(who);
  return take_in(file, key.public_key(), crypto::AgreementPair::of(key));
}

ErrorCode refusal(Bytes file, std::uint8_t who = test::pharmacy) {
  const auto read = taken_in(file, who);
  REQUIRE_FALSE(read);
  return read.error().code;
}

/// A COSE_Encrypt0 to the pharmacy put together freely.
struct Form {
  std::uint64_t tag = 16;
  std::vector<std::uint8_t> header;
  std::vector<std::uint8_t> between{};  ///< more of the unprotected header, behind its first pair
  std::size_t elements = 3;
  std::string_view aad = "mamori-exchange-v1";
  std::string_view info{};
  std::vector<std::uint8_t> plain = test::signed_response().envelope;
};

Bytes bytes_of(std::string_view text) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

std::vector<std::uint8_t> header_of(std::int64_t algorithm, Bytes kid) {
  CborWriter out;
  out.map(2).uint(1).integer(algorithm).uint(4).bytes(kid);
  return out.take();
}
std::vector<std::uint8_t> own_header() {
  return header_of(hpke_algorithm, key_id(test::key_of(test::pharmacy).public_key()));
}

std::vector<std::uint8_t> assembled(const Form& form) {
  const auto recipient = crypto::agreement_key_of(test::key_of(test::pharmacy).public_key());
  const auto covered = to_be_authenticated(form.header, bytes_of(form.aad));
  const auto sealed = crypto::hpke_seal(form.plain, covered, bytes_of(form.info), *recipient);
  CborWriter out;
  out.tag(form.tag).array(form.elements).bytes(form.header);
  out.map(form.between.empty() ? 1 : 2).integer(-4).bytes(sealed->encapsulated);
  auto made = out.take();
  made.insert(made.end(), form.between.begin(), form.between.end());
  CborWriter rest;
  rest.bytes(sealed->ciphertext);
  const auto tail = rest.take();
  made.insert(made.end(), tail.begin(), tail.end());
  return made;
}

}  // namespace

TEST_CASE("a sealed message is opened, verified and is the message that was signed") {
  const Signed sent = test::signed_response();
  const auto sealed = sealed_to(test::pharmacy, {sent.envelope, {}});
  CHECK(is_sealed(sealed));
  const auto read = taken_in(sealed);
  REQUIRE(read);
  CHECK(read->parcel.envelope == sent.envelope);
  CHECK(read->verified.hash == sent.hash);
  CHECK(read->verified.signer == test::key_of(test::vendor).public_key());
}

TEST_CASE("a message sealed twice is two files and one message") {
  const Signed sent = test::signed_response();
  const auto one = sealed_to(test::pharmacy, {sent.envelope, {}});
  const auto two = sealed_to(test::pharmacy, {sent.envelope, {}});
  CHECK(one != two);
  CHECK(taken_in(one)->verified.id == taken_in(two)->verified.id);
}

TEST_CASE("nobody but the recipient opens a sealed message, and that is said") {
  const auto sealed = sealed_to(test::pharmacy, {test::signed_response().envelope, {}});
  CHECK(refusal(sealed, test::stranger) == ErrorCode::recipient_wrong);
  CHECK(refusal(sealed, test::vendor) == ErrorCode::recipient_wrong);
  CHECK(verify(sealed).error().code == ErrorCode::message_sealed);
}

TEST_CASE("a message that is signed and not sealed is taken in as well") {
  const Signed sent = test::signed_request();
  CHECK(taken_in(sent.envelope, test::vendor)->verified.hash == sent.hash);
}

TEST_CASE("files go along with the message that names them, or not at all") {
  const Signed sent = response_with_files();
  const auto read = taken_in(sealed_to(test::pharmacy, {sent.envelope, two_files}));
  REQUIRE(read);
  CHECK(read->parcel.files == two_files);
  const auto alone = taken_in(sealed_to(test::pharmacy, {sent.envelope, {}}));
  REQUIRE(alone);
  CHECK(alone->parcel.files.empty());
  CHECK(alone->verified.id == read->verified.id);
}

TEST_CASE("files other than those the signed message names are refused") {
  Files files = two_files;
  Signed sent = response_with_files();
  SECTION("one changed") {
    files[1][5] ^= 1;
  }
  SECTION("one longer") {
    files[0].push_back(0);
  }
  SECTION("one missing") {
    files.pop_back();
  }
  SECTION("one more") {
    files.push_back({1});
  }
  SECTION("the two swapped") {
    std::swap(files[0], files[1]);
  }
  SECTION("a message that names none") {
    sent = test::signed_response();
  }
  SECTION("a message that can name none") {
    sent = test::signed_status();
  }
  CHECK(refusal(sealed_to(test::pharmacy, {sent.envelope, files})) == ErrorCode::attachment_differs);
}

TEST_CASE("a sealed message cut short or with a byte too many is refused") {
  auto good = sealed_to(test::pharmacy, {test::signed_response().envelope, {}});
  for (std::size_t length = 1; length < good.size(); ++length) {
    INFO(length);
    CHECK(refusal(Bytes(good).first(length)) == ErrorCode::sealed_broken);
  }
  good.push_back(0);
  CHECK(refusal(good) == ErrorCode::sealed_broken);
}

TEST_CASE("a form put together by hand as ours is opened") {
  CHECK(taken_in(assembled({.header = own_header()})));
}

TEST_CASE("a sealed message of any other form is refused, though it would open") {
  const auto own = key_id(test::key_of(test::pharmacy).public_key());
  Form form{.header = own_header()};
  SECTION("HPKE-3") {
    form.header = header_of(41, own);
  }
  SECTION("HPKE-4 for several recipients") {
    form.header = header_of(50, own);
  }
  SECTION("without a header") {
    form.header = {};
  }
  SECTION("without its recipient") {
    form.header = {0xA1, 0x01, 0x18, 0x2A};
  }
  SECTION("a recipient of 7 bytes") {
    form.header = header_of(hpke_algorithm, Bytes(own).first(7));
  }
  SECTION("something more that nobody protects") {
    form.between = {0x04, 0x41, 0x61};
  }
  SECTION("four elements") {
    form.elements = 4;
  }
  SECTION("other external data") {
    form.aad = "mamori-exchange-v2";
  }
  SECTION("an info") {
    form.info = "mamori";
  }
  SECTION("nothing inside") {
    form.plain.clear();
  }
  SECTION("no signed message inside") {
    form.plain = {0x61, 0x61};
  }
  SECTION("a sealed message inside") {
    form.plain = sealed_to(test::pharmacy, {test::signed_response().envelope, {}});
  }
  SECTION("a file that is empty behind the message") {
    form.plain.push_back(0x40);
  }
  SECTION("something other than files behind the message") {
    form.plain.push_back(0x01);
  }
  SECTION("too many files behind the message") {
    for (std::size_t i = 0; i <= attachment_limit; ++i) form.plain.insert(form.plain.end(), {0x41, 0x61});
  }
  CHECK(refusal(assembled(form)) == ErrorCode::sealed_broken);
}

TEST_CASE("what is inside is judged as if it had come open") {
  auto inside = test::signed_response().envelope;
  inside.back() ^= 1;
  CHECK(refusal(sealed_to(test::pharmacy, {inside, {}})) == ErrorCode::signature_wrong);
}

TEST_CASE("a file over its limit is not looked at") {
  const std::vector<std::uint8_t> large(sealed_limit + 1, encrypt0_tag);
  CHECK(refusal(large) == ErrorCode::message_too_large);
  const std::vector<std::uint8_t> open(file_message_limit + 1, sign1_tag);
  CHECK(refusal(open) == ErrorCode::message_too_large);
}

TEST_CASE("the largest response with its files goes through") {
  Response response = test::response(test::signed_request().hash);
  Files files;
  for (std::size_t i = 0; i < 4; ++i) {
    files.emplace_back(attachment_size_limit, static_cast<std::uint8_t>(i));
    response.attachments.push_back(named(std::to_string(i).c_str(), files.back()));
  }
  const auto sent = sign(response, test::key_of(test::vendor)).value();
  CHECK(taken_in(sealed_to(test::pharmacy, {sent.envelope, files}))->parcel.files == files);
}

TEST_CASE("nothing is sealed to a key that no agreement key belongs to") {
  CHECK(seal({test::signed_response().envelope, {}}, crypto::PublicKey{}).error().code ==
        ErrorCode::recipient_key_unusable);
}

TEST_CASE("a sealed message goes into codes under its own type and comes out again") {
  const auto sealed = sealed_to(test::pharmacy, {test::signed_response().envelope, {}});
  const auto size = GENERATE(CodeSize::normal, CodeSize::large);
  const auto source = frames_of(sealed, size);
  REQUIRE(source);
  if (size == CodeSize::normal) CHECK(source->parts() == 2);
  FrameCollector collector;
  for (std::uint32_t number = 1; number <= source->parts(); ++number) {
    const auto text = source->frame(number);
    CHECK(text.starts_with("UR:MAMORI-SEALED/"));
    CHECK(collector.take(text));
  }
  CHECK(collector.envelope() == sealed);
}

TEST_CASE("a frame of a signed message does not go with those of a sealed one") {
  const auto sealed = sealed_to(test::pharmacy, {test::signed_response().envelope, {}});
  const auto source = frames_of(sealed, CodeSize::large);
  FrameCollector collector;
  REQUIRE(collector.take(source->frame(1)));
  auto other = source->frame(2);
  other.replace(0, std::string_view("UR:MAMORI-SEALED").size(), "UR:MAMORI-SIGNED");
  CHECK(collector.take(other).error().code == ErrorCode::ur_other_message);
  CHECK(collector.gathered() == 1);
}
