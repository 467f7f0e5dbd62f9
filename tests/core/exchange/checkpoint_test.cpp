#include "exchange/checkpoint/checkpoint.hpp"

#include "exchange/envelope/envelope.hpp"
#include "samples.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace mamori;
using namespace mamori::exchange;

namespace {

crypto::SigningKey key() {
  REQUIRE(crypto::ready());
  return crypto::SigningKey::generate();
}

const Checkpoint said{1234, {7, 8, 9}, 1'700'000'000};

}  // namespace

TEST_CASE("A checkpoint is read back as it was signed and is small") {
  const auto signer = key();
  const auto file = sign_checkpoint(said, "あおば薬局", signer);
  CHECK(file.size() < 200);
  CHECK(looks_like_checkpoint(file));
  const auto read = verify_checkpoint(file);
  REQUIRE(read);
  CHECK(read->signer == signer.public_key());
  CHECK(read->name == "あおば薬局");
  CHECK(read->checkpoint == said);
}

TEST_CASE("Any bit of a checkpoint that changes is noticed") {
  const auto file = sign_checkpoint(said, "あおば薬局", key());
  for (std::size_t bit = 0; bit < file.size() * 8; ++bit) {
    auto changed = file;
    changed[bit / 8] = static_cast<std::uint8_t>(changed[bit / 8] ^ 1u << bit % 8);
    if (verify_checkpoint(changed)) FAIL("bit " << bit);
  }
  for (std::size_t size = 0; size < file.size(); ++size) {
    if (verify_checkpoint(Bytes(file).first(size))) FAIL("cut to " << size);
  }
  auto longer = file;
  longer.push_back(0);
  CHECK_FALSE(verify_checkpoint(longer));
}

TEST_CASE("Neither a message nor a checkpoint passes for the other") {
  const auto message = test::signed_request().envelope;
  CHECK_FALSE(looks_like_checkpoint(message));
  CHECK_FALSE(verify_checkpoint(message));
  CHECK(verify(sign_checkpoint(said, "あおば薬局", key())).error() ==
        Error{ErrorCode::message_kind_wrong, "checkpoint"});
}
