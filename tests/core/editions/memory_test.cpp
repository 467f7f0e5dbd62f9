// Packs that would take much: each is refused inside what a pack may take. Held by the bytes that the program asks for,
// which no load of the machine changes.
#include "editions/embedded.hpp"
#include "editions/load.hpp"
#include "fakes/asked_memory.hpp"

#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace mamori;

namespace {

constexpr std::size_t bound = std::size_t{64} << 20;

/// As many pieces as a pack may hold, between what opens and what closes them.
std::string full(const std::string& open, const std::string& piece, const std::string& close) {
  std::string pack = open;
  while (pack.size() + piece.size() + close.size() <= editions::pack_limit) pack += piece;
  return pack + close;
}

}  // namespace

TEST_CASE("A pack as large as packs may be is refused inside 64 MiB, whatever it is full of") {
  const Library library = editions::built_in().value();
  std::string keys = "{";
  for (int i = 0; keys.size() + 32 < editions::pack_limit; ++i) keys += "\"k" + std::to_string(i) + "\":{},";
  keys += "\"z\":1}";
  const std::string own(editions::embedded("editions/r5.json"));
  const auto rows = own.find('{', own.find("\"rows\""));
  REQUIRE(rows != std::string::npos);
  for (const auto& pack :
       {full("", "[", ""), full("", "{\"a\":", ""), full("[", "1,", "1]"), full("[", "{},", "1]"),
        full("[", "\"\",", "1]"), full("[", "[[]],", "1]"), keys, full(own.substr(0, rows), "{},", own.substr(rows))}) {
    INFO(pack.substr(0, 24));
    CHECK(fakes::most_held([&] { CHECK_FALSE(editions::load(pack, library)); }) < bound);
  }
  CHECK(editions::load(std::string(editions::pack_limit + 1, ' '), library).error().code ==
        ErrorCode::edition_too_large);
}
