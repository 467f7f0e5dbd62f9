#include "base/media.hpp"

#include <catch2/catch_test_macros.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

using namespace mamori;

namespace {

std::vector<std::uint8_t> bytes_of(std::string_view text) {
  return {text.begin(), text.end()};
}

const std::vector<std::uint8_t> jpeg{0xFF, 0xD8, 0xFF, 0xDA, 0x00, 0x02, 0x55, 0xFF, 0x00, 0x55, 0xFF, 0xD9};

std::vector<std::uint8_t> png() {
  using namespace std::string_view_literals;
  return bytes_of("\x89PNG\r\n\x1A\n\0\0\0\x02IDATab1234\0\0\0\0IEND1234"sv);
}

const std::string pdf = "%PDF-1.7\n" + std::string(2000, ' ') + "\nstartxref\n9\n%%EOF\n";

}  // namespace

TEST_CASE("A picture or PDF is known by its first bytes") {
  CHECK(media_of(jpeg) == Media::jpeg);
  CHECK(media_of(png()) == Media::png);
  CHECK(media_of(bytes_of(pdf)) == Media::pdf);
  for (const auto* other : {"", "\xFF", "a picture", "%PD", "PK\x03\x04"}) {
    CHECK(media_of(bytes_of(other)) == Media::other);
    CHECK_FALSE(is_whole(bytes_of(other)));
  }
}

TEST_CASE("Cut anywhere, a picture or PDF is not whole") {
  for (const auto& whole : {jpeg, png(), bytes_of(pdf)}) {
    CHECK(is_whole(whole));
    // The last bytes of a PDF and the sum behind IEND are not looked for.
    for (std::size_t size = 0; size + 6 < whole.size(); ++size) {
      INFO(size);
      CHECK_FALSE(is_whole(std::span(whole).first(size)));
    }
  }
  auto more = jpeg;
  more.insert(more.end(), 100, 0x00);
  CHECK(is_whole(more));
}

TEST_CASE("A picture without any picture in it is not whole") {
  using namespace std::string_view_literals;
  CHECK_FALSE(is_whole(std::vector<std::uint8_t>{0xFF, 0xD8, 0xFF, 0xD9}));
  CHECK_FALSE(is_whole(bytes_of("\x89PNG\r\n\x1A\n\0\0\0\0IEND1234"sv)));
}
