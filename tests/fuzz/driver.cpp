#include "driver.hpp"

#include "../core/crypto/hex.hpp"

#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <iostream>

namespace mamori::fuzz {
namespace {

constexpr double slow = 0.1;

std::uint64_t number_of(const char* name, std::uint64_t otherwise) {
  const char* given = std::getenv(name);
  return given == nullptr ? otherwise : std::strtoull(given, nullptr, 10);
}

std::uint64_t seed() {
  return number_of("MAMORI_FUZZ_SEED", 1);
}

double processor_time() {
  return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// Bytes on which parsers turn: CBOR headers with their longest arguments, limits of integers, letters of a UR.
constexpr std::array<std::uint8_t, 24> turning = {0x00, 0x01, 0x17, 0x18, 0x19, 0x1A, 0x1B, 0x1F,
                                                  0x3B, 0x40, 0x5F, 0x60, 0x7F, 0x80, 0x9B, 0x9F,
                                                  0xA0, 0xBB, 0xBF, 0xD2, 0xF4, 0xFB, 0xFF, '/'};

}  // namespace

void Mutator::change(Input& input) {
  const std::size_t at = below(input.size());
  const auto place = input.begin() + static_cast<std::ptrdiff_t>(at);
  const std::size_t rest = input.size() - at;
  const std::size_t length = std::min(rest, 1 + below(16));
  const auto end = place + static_cast<std::ptrdiff_t>(length);
  switch (input.empty() ? 3 : below(8)) {
    case 0:
      *place = static_cast<std::uint8_t>(*place ^ (1u << below(8)));
      break;
    case 1:
      *place = turning[below(turning.size())];
      break;
    case 2:
      *place = static_cast<std::uint8_t>(*place + (below(2) == 0 ? 1 : 255));
      break;
    case 3:
      input.insert(place, turning[below(turning.size())]);
      break;
    case 4:
      input.erase(place, end);
      break;
    case 5: {
      const Input copy(place, end);
      input.insert(input.begin() + static_cast<std::ptrdiff_t>(below(input.size())), copy.begin(), copy.end());
      break;
    }
    case 6:
      input.resize(at);
      break;
    default: {
      const Input& other = corpus_[below(corpus_.size())];
      const std::size_t from = below(other.size());
      input.erase(place, input.end());
      input.insert(input.end(), other.begin() + static_cast<std::ptrdiff_t>(from), other.end());
    }
  }
}

Input Mutator::next() {
  Input input = corpus_[below(corpus_.size())];
  for (std::size_t changes = 1 + below(8); changes > 0; --changes) change(input);
  return input;
}

Outcome run(const std::vector<Input>& corpus, const Target& target) {
  Mutator mutator(corpus, seed());
  Outcome outcome;
  const auto seconds = number_of("MAMORI_FUZZ_SECONDS", 0);
  const auto inputs = number_of("MAMORI_FUZZ_INPUTS", 500);
  const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(seconds);
  while (seconds > 0 ? std::chrono::steady_clock::now() < until : outcome.inputs < inputs) {
    const Input input = mutator.next();
    const double start = processor_time();
    outcome.complaint = target(input);
    const double took = processor_time() - start;
    ++outcome.inputs;
    outcome.slowest = std::max(outcome.slowest, took);
    if (seconds > 0 && outcome.complaint.empty() && took > slow)
      outcome.complaint = "took " + std::to_string(took) + " s";
    if (outcome.complaint.empty()) continue;
    outcome.harmful = input;
    break;
  }
  return outcome;
}

std::string describe(const Outcome& outcome) {
  return outcome.complaint + " at input " + std::to_string(outcome.inputs) + " of seed " + std::to_string(seed()) +
         ": " + test::to_hex(outcome.harmful);
}

void report(const char* target, const Outcome& outcome) {
  std::cout << target << ": " << outcome.inputs << " inputs, the slowest " << outcome.slowest * 1000 << " ms\n";
  INFO(describe(outcome));
  CHECK(outcome.complaint.empty());
}

}  // namespace mamori::fuzz
