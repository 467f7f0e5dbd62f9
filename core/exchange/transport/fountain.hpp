// The arithmetic of multipart URs (BCR-2024-001): which parts are mixed into the frame of a number.
#pragma once

#include "crypto/secret.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace mamori::exchange {

/// `number` as a part of 2^64: 0 ≤ x < 1 for every number.
[[nodiscard]] double unit_interval(std::uint64_t number);

/// Xoshiro256** (Blackman, Vigna), seeded with the SHA-256 of some bytes.
class Xoshiro256 {
 public:
  explicit Xoshiro256(Bytes seed);
  std::uint64_t next();
  /// 0 ≤ x < 1.
  double next_double();
  /// `low` ≤ x ≤ `high`.
  std::uint64_t next_int(std::uint64_t low, std::uint64_t high);

 private:
  std::array<std::uint64_t, 4> state_{};
};

/// Draws an index with the given weights by the alias method (Walker, Vose), in the order of steps the standard fixes.
class RandomSampler {
 public:
  explicit RandomSampler(std::vector<double> weights);
  std::size_t next(Xoshiro256& random) const;

 private:
  std::vector<double> probabilities_;
  std::vector<std::size_t> aliases_;
};

/// How many parts a mixture has: k of 1…`parts` with weight 1/k.
[[nodiscard]] std::size_t choose_degree(std::size_t parts, Xoshiro256& random);

/// The parts in the frame of `number` (from 1) as bits from 0; `parts` is 1 to 64.
[[nodiscard]] std::uint64_t choose_parts(std::uint32_t number, std::uint32_t parts, std::uint32_t checksum);

/// Bytes of a fragment: the message in as few equal fragments as have at most `most` bytes.
[[nodiscard]] std::size_t fragment_length(std::size_t message, std::size_t most);

/// The CBOR array inside a multipart frame: [number, parts, length, checksum, data].
struct PartFrame {
  std::uint32_t number = 0;
  std::uint32_t parts = 0;
  std::uint32_t length = 0;    ///< bytes of the whole message
  std::uint32_t checksum = 0;  ///< CRC-32 of the whole message
  std::vector<std::uint8_t> data;
  friend bool operator==(const PartFrame&, const PartFrame&) = default;
};
[[nodiscard]] std::vector<std::uint8_t> write_part(const PartFrame& frame);
/// nullopt when the bytes are no such array; the numbers are only checked to be at least 1 and below 2^32.
[[nodiscard]] std::optional<PartFrame> read_part(Bytes cbor);

}  // namespace mamori::exchange
