// The packs that are built in, for the tests of this room.
#pragma once

#include "editions/load.hpp"

#include <catch2/catch_test_macros.hpp>

namespace mamori::test {

inline const Library& library() {
  static const auto loaded = editions::built_in();
  REQUIRE(loaded);
  return *loaded;
}

inline const Edition& r5() {
  const auto* edition = library().edition("r5");
  REQUIRE(edition);
  return *edition;
}

}  // namespace mamori::test
