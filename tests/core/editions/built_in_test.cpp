#include "editions/load.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mamori;

namespace {

const Library& library() {
  static const auto loaded = editions::built_in();
  REQUIRE(loaded);
  return *loaded;
}

const Edition& r5() {
  return *library().edition("r5");
}

auto rows_of(const Sheet& sheet, Obligation obligation) {
  return std::count_if(sheet.rows.begin(), sheet.rows.end(),
                       [&](const Row& row) { return row.obligation == obligation; });
}

}  // namespace

TEST_CASE("the pharmacy sheet has the gate, ten required and eight reference rows") {
  CHECK(rows_of(r5().pharmacy, Obligation::required) == 1 + 10);
  CHECK(rows_of(r5().pharmacy, Obligation::reference) == 8);
  CHECK(r5().pharmacy.rows.front().is_gate);
}

TEST_CASE("the vendor sheet has eight required and six reference rows") {
  CHECK(rows_of(r5().vendor, Obligation::required) == 8);
  CHECK(rows_of(r5().vendor, Obligation::reference) == 6);
}
