// Fifty messages, each with every one of its bits flipped: long enough to stand apart from the other tests.
#include "samples.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace mamori;
using namespace mamori::exchange;

TEST_CASE("every single flipped bit of fifty messages, signed and sealed, is refused") {
  const auto& own = test::key_of(test::pharmacy);
  const auto agreement = crypto::AgreementPair::of(own);
  const auto taken_in = [&](Bytes file) { return take_in(file, own.public_key(), agreement).has_value(); };
  std::size_t accepted = 0;
  std::size_t flipped = 0;
  for (int number = 0; number < 25; ++number) {
    Response response = test::response(test::signed_request().hash);
    // Each says something else, and all stay short.
    response.systems[0].answers = {{static_cast<std::uint8_t>(number), response.systems[0].answers[0]}};
    response.head.issued += number;
    const auto sent = sign(response, test::key_of(test::vendor)).value();
    for (const auto& good : {sent.envelope, seal({sent.envelope, {}}, own.public_key()).value()}) {
      REQUIRE(taken_in(good));
      for (std::size_t bit = 0; bit < good.size() * 8; ++bit, ++flipped) {
        auto bad = good;
        bad[bit / 8] = static_cast<std::uint8_t>(bad[bit / 8] ^ (1u << (bit % 8)));
        if (taken_in(bad)) ++accepted;
      }
    }
  }
  CHECK(accepted == 0);
  CHECK(flipped > 50 * 8 * 200);
}
