#include "exchange/transport/fountain.hpp"

#include "crypto/crypto.hpp"
#include "exchange/cbor/reader.hpp"
#include "exchange/cbor/writer.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace mamori::exchange {

Xoshiro256::Xoshiro256(Bytes seed) {
  const crypto::Hash hash = crypto::sha256(seed);
  for (std::size_t i = 0; i < hash.size(); ++i) state_[i / 8] = state_[i / 8] << 8 | hash[i];
}

std::uint64_t Xoshiro256::next() {
  const std::uint64_t result = std::rotl(state_[1] * 5, 7) * 9;
  const std::uint64_t shifted = state_[1] << 17;
  state_[2] ^= state_[0];
  state_[3] ^= state_[1];
  state_[1] ^= state_[2];
  state_[0] ^= state_[3];
  state_[2] ^= shifted;
  state_[3] = std::rotl(state_[3], 45);
  return result;
}

double unit_interval(std::uint64_t number) {
  // The highest 1,024 numbers round to 1, which would be one past the last of anything that is chosen.
  return std::min(std::ldexp(static_cast<double>(number), -64), std::nextafter(1.0, 0.0));
}

double Xoshiro256::next_double() {
  return unit_interval(next());
}

std::uint64_t Xoshiro256::next_int(std::uint64_t low, std::uint64_t high) {
  return static_cast<std::uint64_t>(next_double() * static_cast<double>(high - low + 1)) + low;
}

RandomSampler::RandomSampler(std::vector<double> weights) : probabilities_(weights.size()), aliases_(weights.size()) {
  const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
  const auto count = static_cast<double>(weights.size());
  for (double& weight : weights) weight = weight / sum * count;
  std::vector<std::size_t> small;
  std::vector<std::size_t> large;
  for (std::size_t i = weights.size(); i-- > 0;) (weights[i] < 1 ? small : large).push_back(i);
  while (!small.empty() && !large.empty()) {
    const std::size_t less = small.back();
    const std::size_t more = large.back();
    small.pop_back();
    large.pop_back();
    probabilities_[less] = weights[less];
    aliases_[less] = more;
    weights[more] += weights[less] - 1;
    (weights[more] < 1 ? small : large).push_back(more);
  }
  for (const std::size_t i : large) probabilities_[i] = 1;
  for (const std::size_t i : small) probabilities_[i] = 1;  // left over only by rounding
}

std::size_t RandomSampler::next(Xoshiro256& random) const {
  const double place = random.next_double();
  const double choice = random.next_double();
  const auto i = static_cast<std::size_t>(static_cast<double>(probabilities_.size()) * place);
  return choice < probabilities_[i] ? i : aliases_[i];
}

std::size_t choose_degree(std::size_t parts, Xoshiro256& random) {
  std::vector<double> weights;
  for (std::size_t k = 1; k <= parts; ++k) weights.push_back(1.0 / static_cast<double>(k));
  return RandomSampler(std::move(weights)).next(random) + 1;
}

std::uint64_t choose_parts(std::uint32_t number, std::uint32_t parts, std::uint32_t checksum) {
  if (number <= parts) return std::uint64_t{1} << (number - 1);
  std::array<std::uint8_t, 8> seed;
  for (unsigned i = 0; i < 4; ++i) {
    seed[i] = static_cast<std::uint8_t>(number >> (24 - 8 * i));
    seed[4 + i] = static_cast<std::uint8_t>(checksum >> (24 - 8 * i));
  }
  Xoshiro256 random(seed);
  const std::size_t degree = choose_degree(parts, random);
  std::vector<unsigned> remaining(parts);
  std::iota(remaining.begin(), remaining.end(), 0u);
  std::uint64_t chosen = 0;
  for (std::size_t i = 0; i < degree; ++i) {
    const auto at = remaining.begin() + static_cast<std::ptrdiff_t>(random.next_int(0, remaining.size() - 1));
    chosen |= std::uint64_t{1} << *at;
    remaining.erase(at);
  }
  return chosen;
}

std::size_t fragment_length(std::size_t message, std::size_t most) {
  const std::size_t count = (message + most - 1) / most;
  return (message + count - 1) / count;
}

std::vector<std::uint8_t> write_part(const PartFrame& frame) {
  CborWriter out;
  out.array(5).uint(frame.number).uint(frame.parts).uint(frame.length).uint(frame.checksum).bytes(frame.data);
  return out.take();
}

std::optional<PartFrame> read_part(Bytes cbor) {
  constexpr std::uint64_t most = 0xFFFFFFFF;
  CborReader in(cbor);
  PartFrame frame;
  in.array(5, 5);
  frame.number = static_cast<std::uint32_t>(in.uint(1, most));
  frame.parts = static_cast<std::uint32_t>(in.uint(1, most));
  frame.length = static_cast<std::uint32_t>(in.uint(1, most));
  frame.checksum = static_cast<std::uint32_t>(in.uint(0, most));
  const Bytes data = in.bytes(1, cbor.size());
  in.end();
  if (!in.ok()) return std::nullopt;
  frame.data.assign(data.begin(), data.end());
  return frame;
}

}  // namespace mamori::exchange
