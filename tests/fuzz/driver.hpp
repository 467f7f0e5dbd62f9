// A small mutation driver that needs no special compiler: it changes known inputs at random, from a seed that can be
// given again, for as long as it is told, and times every input.
#pragma once

#include "crypto/secret.hpp"

#include <cstdint>
#include <functional>
#include <random>
#include <string>
#include <vector>

namespace mamori::fuzz {

using Input = std::vector<std::uint8_t>;

/// What a target found: empty when the input did no harm.
using Complaint = std::string;
using Target = std::function<Complaint(Bytes)>;

class Mutator {
 public:
  Mutator(std::vector<Input> corpus, std::uint64_t seed) : corpus_(std::move(corpus)), random_(seed) {}

  /// A corpus entry after one to eight changes.
  Input next();

 private:
  std::size_t below(std::size_t limit) { return limit == 0 ? 0 : random_() % limit; }
  void change(Input& input);

  std::vector<Input> corpus_;
  std::mt19937_64 random_;
};

struct Outcome {
  std::uint64_t inputs = 0;
  double slowest = 0;   ///< seconds of processor time
  Complaint complaint;  ///< of the first harmful input
  Input harmful;        ///< that input
};

/// Feeds `target` to the first complaint. By the environment: as many inputs as MAMORI_FUZZ_INPUTS says (500), or for
/// MAMORI_FUZZ_SECONDS, and then an input that takes more than 0.1 s of processor time is a complaint too; the seed
/// is MAMORI_FUZZ_SEED (1).
[[nodiscard]] Outcome run(const std::vector<Input>& corpus, const Target& target);

/// For a failing test: how to see it again.
[[nodiscard]] std::string describe(const Outcome& outcome);
/// Says how far it came, and fails the test when there was a complaint.
void report(const char* target, const Outcome& outcome);

}  // namespace mamori::fuzz
