#include "base/error.hpp"

#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace mamori;

TEST_CASE("every error of the catalogue has a stable name of its own") {
  std::set<std::string_view> names;
  for (const auto code : all_errors()) names.insert(name_of(code));
  CHECK(names.size() == all_errors().size());
  CHECK(name_of(ErrorCode::wrong_passphrase) == "wrong_passphrase");
  CHECK(category_of(ErrorCode::wrong_passphrase) == ErrorCategory::locked);
}
