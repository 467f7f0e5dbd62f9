// What a set of frames spans, without their bytes: parts as bits over GF(2).
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace mamori::exchange {

class LinearSpan {
 public:
  /// Whether `mask` is a sum of what was added; the empty sum is always held.
  [[nodiscard]] bool holds(std::uint64_t mask) const { return rest_of(mask) == 0; }
  /// False when it was held already.
  bool add(std::uint64_t mask) {
    const std::uint64_t rest = rest_of(mask);
    if (rest == 0) return false;
    rows_[highest(rest)] = rest;
    ++rank_;
    return true;
  }
  [[nodiscard]] std::uint32_t rank() const { return rank_; }

 private:
  static std::size_t highest(std::uint64_t mask) { return 63 - static_cast<std::size_t>(std::countl_zero(mask)); }
  [[nodiscard]] std::uint64_t rest_of(std::uint64_t mask) const {
    while (mask != 0 && rows_[highest(mask)] != 0) mask ^= rows_[highest(mask)];
    return mask;
  }

  std::array<std::uint64_t, 64> rows_{};  ///< at i: a sum whose highest bit is i, or 0
  std::uint32_t rank_ = 0;
};

}  // namespace mamori::exchange
