#include "exchange/transport/schedule.hpp"

#include "exchange/transport/fountain.hpp"
#include "exchange/transport/span.hpp"

#include <algorithm>
#include <numeric>
#include <span>

namespace mamori::exchange {
namespace {

constexpr std::size_t crowd_budget = 2048;  ///< receivers times parts: short messages need the finer choice
constexpr int candidates = 16;              ///< looked at for each frame
/// Nothing above is looked at, so that a frame's number takes at most three bytes of CBOR and five digits.
constexpr std::uint32_t number_limit = 65535;

/// Receivers with losses. Whoever has the whole message leaves, and another one joins at that frame.
class Crowd {
 public:
  Crowd(std::uint32_t parts, std::uint32_t checksum)
      : parts_(parts), random_(write_part({1, parts, 1, checksum, {}})), receivers_(crowd_budget / parts) {}

  [[nodiscard]] auto new_to(std::uint64_t mask) const {
    return std::ranges::count_if(receivers_, [&](const LinearSpan& receiver) { return !receiver.holds(mask); });
  }
  void show(std::uint64_t mask) {
    for (std::size_t i = 0; i < receivers_.size(); ++i) {
      const double loss = i % 2 == 0 ? 0.3 : 0.5;
      if (random_.next_double() >= loss) receivers_[i].add(mask);
      if (receivers_[i].rank() == parts_) receivers_[i] = {};
    }
  }

 private:
  std::uint32_t parts_;
  Xoshiro256 random_;
  std::vector<LinearSpan> receivers_;
};

LinearSpan span_of(std::span<const std::uint64_t> masks) {
  LinearSpan span;
  for (const std::uint64_t mask : masks) span.add(mask);
  return span;
}

}  // namespace

std::vector<std::uint32_t> show_cycle(std::uint32_t parts, std::uint32_t checksum) {
  auto numbers = reference_schedule(parts);
  if (parts == 1) return numbers;
  Crowd crowd(parts, checksum);
  std::vector<std::uint64_t> masks;
  for (const std::uint32_t number : numbers) masks.push_back(choose_parts(number, parts, checksum));
  for (const std::uint64_t mask : masks) crowd.show(mask);
  std::uint32_t number = parts;
  while (numbers.size() < cycle_length(parts) && number < number_limit) {
    const LinearSpan before = span_of(std::span(masks).last(parts - 1));
    std::uint32_t best = 0;
    std::uint64_t best_mask = 0;
    auto most = decltype(crowd.new_to(0)){-1};
    for (int tried = 0; (tried < candidates || best == 0) && number < number_limit; ++tried) {
      const std::uint64_t mask = choose_parts(++number, parts, checksum);
      if (before.holds(mask)) continue;
      const auto count = crowd.new_to(mask);
      if (count <= most) continue;
      most = count;
      best = number;
      best_mask = mask;
    }
    if (best == 0) break;
    numbers.push_back(best);
    masks.push_back(best_mask);
    crowd.show(best_mask);
  }
  return numbers;
}

std::vector<std::uint32_t> reference_schedule(std::size_t count) {
  std::vector<std::uint32_t> numbers(count);
  std::iota(numbers.begin(), numbers.end(), 1u);
  return numbers;
}

}  // namespace mamori::exchange
