// The sender's schedule: what holds for every cycle. How many frames a receiver needs is measured in tests/bench.
#include "exchange/transport/schedule.hpp"

#include "exchange/transport/fountain.hpp"
#include "exchange/transport/span.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <set>

using namespace mamori::exchange;

namespace {

std::uint32_t rank_of(const std::vector<std::uint32_t>& numbers, std::uint32_t parts, std::uint32_t checksum) {
  LinearSpan span;
  for (const std::uint32_t number : numbers) span.add(choose_parts(number, parts, checksum));
  return span.rank();
}

}  // namespace

TEST_CASE("every window of a cycle as long as the message has parts has full rank") {
  const std::uint32_t parts = GENERATE(1u, 2u, 3u, 5u, 8u, 20u, 33u, 64u);
  for (const std::uint32_t checksum : {0x12345678u, 0u, 0xFFFFFFFFu}) {
    const auto cycle = show_cycle(parts, checksum);
    REQUIRE(cycle.size() == cycle_length(parts));
    for (std::size_t from = 0; from + parts <= cycle.size(); ++from) {
      const auto begin = cycle.begin() + static_cast<std::ptrdiff_t>(from);
      CHECK(rank_of({begin, begin + parts}, parts, checksum) == parts);
    }
  }
}

TEST_CASE("a cycle begins with the parts themselves and shows no number twice") {
  const auto cycle = show_cycle(12, 77);
  for (std::uint32_t i = 0; i < 12; ++i) CHECK(cycle[i] == i + 1);
  CHECK(std::set<std::uint32_t>(cycle.begin(), cycle.end()).size() == cycle.size());
  CHECK(std::ranges::max(cycle) <= 65535);
}

TEST_CASE("the same message has the same cycle, another one has another") {
  CHECK(show_cycle(9, 1) == show_cycle(9, 1));
  CHECK(show_cycle(9, 1) != show_cycle(9, 2));
}

TEST_CASE("a span holds the sums of what was added and nothing else") {
  LinearSpan span;
  CHECK(span.holds(0));
  CHECK(span.add(0b0110));
  CHECK(span.add(0b0011));
  CHECK_FALSE(span.add(0b0101));
  CHECK(span.holds(0b0101));
  CHECK_FALSE(span.holds(0b0001));
  CHECK(span.add(std::uint64_t{1} << 63));
  CHECK(span.rank() == 3);
}
