#include "exchange/pack/pack.hpp"

#include "exchange/checkpoint/checkpoint.hpp"
#include "exchange/envelope/cose.hpp"
#include "exchange/envelope/envelope.hpp"
#include "samples.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace mamori;
using namespace mamori::exchange;

namespace {

const std::string pack = R"({"id": "r8", "何": "でも"})";
constexpr UnixTime issued = 1'790'000'000;

std::vector<std::uint8_t> file() {
  return sign_pack(pack, "あおば薬局", issued, test::key_of(test::pharmacy)).value();
}

}  // namespace

TEST_CASE("A signed pack is read back byte for byte, with who signed it and when") {
  CHECK(looks_like_pack(file()));
  const auto read = verify_pack(file());
  REQUIRE(read);
  CHECK(read->signer == test::key_of(test::pharmacy).public_key());
  CHECK(read->publisher == "あおば薬局");
  CHECK(read->issued == issued);
  CHECK(read->pack == pack);
  CHECK(file().size() < pack.size() + 200);
}

TEST_CASE("Any bit of a signed pack that changes is noticed, and so is a cut") {
  const auto whole = file();
  for (std::size_t bit = 0; bit < whole.size() * 8; ++bit) {
    auto changed = whole;
    changed[bit / 8] = static_cast<std::uint8_t>(changed[bit / 8] ^ 1u << bit % 8);
    if (verify_pack(changed)) FAIL("bit " << bit);
  }
  for (std::size_t size = 0; size < whole.size(); ++size) {
    if (verify_pack(Bytes(whole).first(size))) FAIL("cut to " << size);
  }
  auto longer = whole;
  longer.push_back(0);
  CHECK_FALSE(verify_pack(longer));
}

TEST_CASE("A pack passes neither for a message nor for a checkpoint, and neither passes for a pack") {
  const auto message = test::signed_request().envelope;
  const auto checkpoint = sign_checkpoint({1, {}, 1'700'000'000}, "あおば薬局", test::key_of(test::pharmacy));
  for (const auto& other : {message, checkpoint}) {
    CHECK_FALSE(looks_like_pack(other));
    CHECK_FALSE(verify_pack(other));
  }
  // Whoever takes it for a message is told what it is.
  CHECK(verify(file()).error() == Error{ErrorCode::message_kind_wrong, "edition"});
  CHECK(verify_pack(message).error() == Error{ErrorCode::message_kind_wrong, "request"});
  CHECK(verify_pack(checkpoint).error() == Error{ErrorCode::message_kind_wrong, "checkpoint"});
  CHECK_FALSE(verify_checkpoint(file()));
  CHECK_FALSE(looks_like_checkpoint(file()));
}

TEST_CASE("A pack that is too large is neither signed nor looked at") {
  const std::string large(pack_file_limit, ' ');
  CHECK(sign_pack(large, "あおば薬局", issued, test::key_of(test::pharmacy)).error().code ==
        ErrorCode::message_too_large);
  const std::vector<std::uint8_t> bytes(pack_file_limit + 1, sign1_tag);
  CHECK(verify_pack(bytes).error().code == ErrorCode::message_too_large);
}

TEST_CASE("A publisher's name that no name is, is refused") {
  for (const auto* name : {"", " あおば薬局", "あおば\n薬局"}) {
    const auto signed_so = sign_pack(pack, name, issued, test::key_of(test::pharmacy)).value();
    CHECK(verify_pack(signed_so).error().code == ErrorCode::envelope_broken);
  }
}
