#include "samples.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mamori;
using namespace mamori::exchange;

namespace {

using Make = Signed (*)();

/// A deterministic CBOR envelope put together freely, to sign what sign() would not.
std::vector<std::uint8_t> envelope(Bytes header, Bytes unprotected, Bytes payload, const crypto::SigningKey& key,
                                   std::string_view aad = "mamori-exchange-v1") {
  const auto string = [](std::vector<std::uint8_t>& out, std::uint8_t major, Bytes data) {
    const auto size = data.size();
    if (size < 24) {
      out.push_back(static_cast<std::uint8_t>(major | size));
    } else if (size < 256) {
      out.insert(out.end(), {static_cast<std::uint8_t>(major | 24), static_cast<std::uint8_t>(size)});
    } else {
      out.insert(out.end(), {static_cast<std::uint8_t>(major | 25), static_cast<std::uint8_t>(size >> 8),
                             static_cast<std::uint8_t>(size)});
    }
    out.insert(out.end(), data.begin(), data.end());
  };
  const auto text = [](std::string_view words) {
    return Bytes(reinterpret_cast<const std::uint8_t*>(words.data()), words.size());
  };
  std::vector<std::uint8_t> covered{0x84};
  string(covered, 0x60, text("Signature1"));
  string(covered, 0x40, header);
  string(covered, 0x40, text(aad));
  string(covered, 0x40, payload);
  std::vector<std::uint8_t> out{0xD2, 0x84};
  string(out, 0x40, header);
  out.insert(out.end(), unprotected.begin(), unprotected.end());
  string(out, 0x40, payload);
  string(out, 0x40, key.sign(covered));
  return out;
}

std::vector<std::uint8_t> header(std::initializer_list<std::uint8_t> start, const crypto::PublicKey& key) {
  std::vector<std::uint8_t> out(start);
  out.insert(out.end(), key.begin(), key.end());
  return out;
}

const std::vector<std::uint8_t> empty_map{0xA0};

}  // namespace

TEST_CASE("a signed message verifies and says who signed it") {
  const Signed sent = test::signed_request();
  const auto read = verify(sent.envelope);
  REQUIRE(read);
  CHECK(std::get<Request>(read->message) == test::request());
  CHECK(read->signer == test::key_of(test::pharmacy).public_key());
  CHECK(read->key == key_id(read->signer));
  CHECK(read->hash == sent.hash);
  CHECK(read->id == sent.id);
}

TEST_CASE("an envelope's hash is that of its file, and its id is the start of it") {
  const Signed sent = test::signed_status();
  CHECK(sent.hash == crypto::sha256(sent.envelope));
  CHECK(std::equal(sent.id.begin(), sent.id.end(), sent.hash.begin()));
}

TEST_CASE("signing puts the signer's own key into the head") {
  Request request = test::request();
  request.head.sender.signing = test::key_of(test::stranger).public_key();
  const auto read = verify(sign(request, test::key_of(test::pharmacy))->envelope);
  CHECK(head_of(read->message).sender.signing == test::key_of(test::pharmacy).public_key());
}

TEST_CASE("every single flipped bit of a signed message is refused") {
  const Make make = GENERATE(Make{test::signed_request}, Make{test::signed_response}, Make{test::signed_status});
  const auto good = make().envelope;
  std::size_t accepted = 0;
  for (std::size_t bit = 0; bit < good.size() * 8; ++bit) {
    auto bad = good;
    bad[bit / 8] = static_cast<std::uint8_t>(bad[bit / 8] ^ (1u << (bit % 8)));
    if (verify(bad)) ++accepted;
  }
  CHECK(accepted == 0);
}

TEST_CASE("every truncation of a signed message is refused, and every byte too many") {
  const Make make = GENERATE(Make{test::signed_request}, Make{test::signed_response}, Make{test::signed_status});
  auto good = make().envelope;
  for (std::size_t length = 0; length < good.size(); ++length) {
    INFO(length);
    CHECK(verify(Bytes(good).first(length)).error().code == ErrorCode::envelope_broken);
  }
  good.push_back(0);
  CHECK(verify(good).error().code == ErrorCode::envelope_broken);
}

TEST_CASE("an envelope put together by hand in our form verifies") {
  const auto& key = test::key_of(test::pharmacy);
  const auto payload = encode(test::request());
  const auto made = envelope(header({0xA2, 0x01, 0x27, 0x04, 0x58, 0x20}, key.public_key()), empty_map, *payload, key);
  CHECK(made == test::signed_request().envelope);
}

TEST_CASE("an envelope of any other form is refused, though its signature holds") {
  const auto& key = test::key_of(test::pharmacy);
  const auto& own = key.public_key();
  const auto payload = encode(test::request());
  struct Form {
    const char* what;
    std::vector<std::uint8_t> protected_header;
    std::vector<std::uint8_t> unprotected;
  };
  const auto form = GENERATE_COPY(values<Form>({
      {"another algorithm (ES256)", header({0xA2, 0x01, 0x26, 0x04, 0x58, 0x20}, own), {0xA0}},
      {"no algorithm", header({0xA1, 0x04, 0x58, 0x20}, own), {0xA0}},
      {"no key", {0xA1, 0x01, 0x27}, {0xA0}},
      {"an empty header", {}, {0xA0}},
      {"an algorithm in the unprotected header", header({0xA1, 0x04, 0x58, 0x20}, own), {0xA1, 0x01, 0x27}},
      {"a content type", header({0xA3, 0x01, 0x27, 0x03, 0x00, 0x04, 0x58, 0x20}, own), {0xA0}},
      {"a critical header", header({0xA3, 0x01, 0x27, 0x02, 0x81, 0x01, 0x04, 0x58, 0x20}, own), {0xA0}},
      {"keys out of order",
       [&] {
         auto made = header({0xA2, 0x04, 0x58, 0x20}, own);
         made.insert(made.end(), {0x01, 0x27});
         return made;
       }(),
       {0xA0}},
      {"a length that is not the shortest", header({0xA2, 0x01, 0x27, 0x04, 0x59, 0x00, 0x20}, own), {0xA0}},
      {"something in the unprotected header",
       header({0xA2, 0x01, 0x27, 0x04, 0x58, 0x20}, own),
       {0xA1, 0x18, 0x64, 0x01}},
  }));
  INFO(form.what);
  const auto made = envelope(form.protected_header, form.unprotected, *payload, key);
  CHECK(verify(made).error().code == ErrorCode::envelope_broken);
}

TEST_CASE("a signature for another purpose does not count here") {
  const auto& key = test::key_of(test::pharmacy);
  const auto payload = encode(test::request());
  const auto own = header({0xA2, 0x01, 0x27, 0x04, 0x58, 0x20}, key.public_key());
  const char* aad = GENERATE("", "mamori-exchange-v2", "mamori-exchange-v", "mamori-exchange-v1 ");
  CHECK(verify(envelope(own, empty_map, *payload, key, aad)).error().code == ErrorCode::signature_wrong);
}

TEST_CASE("a message signed by one key in the name of another is refused") {
  const auto payload = encode(test::request());
  const auto other = header({0xA2, 0x01, 0x27, 0x04, 0x58, 0x20}, test::key_of(test::vendor).public_key());
  const auto made = envelope(other, empty_map, *payload, test::key_of(test::stranger));
  CHECK(verify(made).error().code == ErrorCode::signature_wrong);
}

TEST_CASE("a key of small order signs nothing") {
  const auto payload = encode(test::request());
  const auto zero = header({0xA2, 0x01, 0x27, 0x04, 0x58, 0x20}, crypto::PublicKey{});
  CHECK(verify(envelope(zero, empty_map, *payload, test::key_of(1))).error().code == ErrorCode::signature_wrong);
}

TEST_CASE("a well signed payload that is no message is refused as such") {
  const auto& key = test::key_of(test::pharmacy);
  const auto own = header({0xA2, 0x01, 0x27, 0x04, 0x58, 0x20}, key.public_key());
  const std::vector<std::uint8_t> text{0x61, 0x61};
  CHECK(verify(envelope(own, empty_map, text, key)).error().code == ErrorCode::message_broken);
  CHECK(verify(envelope(own, empty_map, {}, key)).error().code == ErrorCode::message_broken);
}

TEST_CASE("an envelope over its limit is not looked at") {
  const auto sent = test::signed_request();
  CHECK(verify(sent.envelope, sent.envelope.size() - 1).error().code == ErrorCode::message_too_large);
  const std::vector<std::uint8_t> large(file_message_limit + 1, 0xD2);
  CHECK(verify(large).error().code == ErrorCode::message_too_large);
}

TEST_CASE("another tag, no tag and other people's files are refused") {
  auto bytes = test::signed_request().envelope;
  SECTION("no tag") {
    bytes.erase(bytes.begin());
  }
  SECTION("COSE_Mac0") {
    bytes[0] = 0xD1;
  }
  SECTION("the tag in two bytes") {
    bytes[0] = 18;
    bytes.insert(bytes.begin(), 0xD8);
  }
  SECTION("the self-described tag around it") {
    bytes.insert(bytes.begin(), {0xD9, 0xD9, 0xF7});
  }
  SECTION("a picture") {
    bytes = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  }
  SECTION("a PDF") {
    bytes = {'%', 'P', 'D', 'F', '-', '1', '.', '7'};
  }
  SECTION("nothing") {
    bytes.clear();
  }
  CHECK(verify(bytes).error().code == ErrorCode::envelope_broken);
}
