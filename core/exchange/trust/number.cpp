#include "exchange/trust/number.hpp"

#include "exchange/trust/trust.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace mamori::exchange {
namespace {

constexpr std::string_view purpose = "mamori-fingerprint-v2";
constexpr std::string_view code_scheme = "MAMORI-KEY:";
constexpr std::size_t old_number_size = 8;
constexpr std::size_t group_size = 4;
constexpr std::size_t most_kept = 20'000;  // an inspector's list has a few thousand

Bytes bytes_of(std::string_view text) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

/// The last `size` digits of the number that the first 8 bytes are.
std::string digits_of(Bytes hash, std::size_t size) {
  std::uint64_t number = 0;
  for (const std::uint8_t byte : hash.first(8)) number = number << 8 | byte;
  std::string digits(size, '0');
  for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, number /= 10)
    *digit = static_cast<char>('0' + number % 10);
  return digits;
}

/// The numbers that were derived, for the life of the program: a key's number never changes.
class Kept {
 public:
  std::optional<std::string> find(const crypto::PublicKey& key) {
    const std::lock_guard lock(guard_);
    const auto found = numbers_.find(key);
    return found == numbers_.end() ? std::nullopt : std::optional(found->second);
  }
  void keep(const crypto::PublicKey& key, const std::string& digits) {
    const std::lock_guard lock(guard_);
    ++derived_;
    if (numbers_.size() == most_kept) numbers_.clear();
    numbers_.emplace(key, digits);
  }
  std::size_t derived() {
    const std::lock_guard lock(guard_);
    return derived_;
  }

 private:
  std::mutex guard_;
  std::map<crypto::PublicKey, std::string> numbers_;
  std::size_t derived_ = 0;
};

Kept& kept() {
  static Kept numbers;
  return numbers;
}

}  // namespace

std::string fingerprint(const crypto::PublicKey& key) {
  if (auto known = kept().find(key)) return std::move(*known);
  crypto::KdfSalt salt;
  std::ranges::copy(Bytes(crypto::sha256(bytes_of(purpose))).first(salt.size()), salt.begin());
  const auto derived = crypto::derive(SecretBytes(Bytes(key)), salt, number_cost);
  if (!derived) return {};
  auto digits = digits_of(derived->bytes(), number_size);
  kept().keep(key, digits);
  return digits;
}

std::string old_fingerprint(const crypto::PublicKey& key) {
  constexpr std::string_view prefix = "mamori-fingerprint-v1";
  std::array<std::uint8_t, prefix.size() + std::tuple_size_v<crypto::PublicKey>> input;
  std::ranges::copy(key, std::ranges::copy(prefix, input.begin()).out);
  return digits_of(crypto::sha256(input), old_number_size);
}

bool goes_with(std::string_view digits, const crypto::PublicKey& key) {
  return !digits.empty() && digits == (digits.size() == old_number_size ? old_fingerprint(key) : fingerprint(key));
}

std::string in_groups(std::string_view digits) {
  std::string text;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && i % group_size == 0) text += ' ';
    text += digits[i];
  }
  return text;
}

std::string number_code(std::string_view digits) {
  return std::string(code_scheme) + std::string(digits);
}

std::optional<std::string> number_in(std::string_view code) {
  if (!code.starts_with(code_scheme)) return std::nullopt;
  code.remove_prefix(code_scheme.size());
  const bool digits = std::ranges::all_of(code, [](char c) { return c >= '0' && c <= '9'; });
  if (code.size() != number_size || !digits) return std::nullopt;
  return std::string(code);
}

bool numbers_known(std::span<const crypto::PublicKey> keys) {
  return std::ranges::all_of(keys, [](const crypto::PublicKey& key) { return kept().find(key).has_value(); });
}

void derive_numbers(std::span<const crypto::PublicKey> keys) {
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t i = next++; i < keys.size(); i = next++) static_cast<void>(fingerprint(keys[i]));
  };
  std::vector<std::jthread> helpers;
  const std::size_t cores = std::max(1u, std::thread::hardware_concurrency());
  for (std::size_t i = 1; i < std::min(cores, keys.size()); ++i) helpers.emplace_back(work);
  work();
}

std::size_t numbers_derived() {
  return kept().derived();
}

}  // namespace mamori::exchange
