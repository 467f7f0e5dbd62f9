#include "exchange/trust/trust.hpp"

#include <algorithm>
#include <string_view>

namespace mamori::exchange {

KeyId key_id(const crypto::PublicKey& key) {
  const crypto::Hash hash = crypto::sha256(key);
  KeyId id;
  std::copy_n(hash.begin(), id.size(), id.begin());
  return id;
}

std::string fingerprint(const crypto::PublicKey& key) {
  constexpr std::string_view prefix = "mamori-fingerprint-v1";
  std::array<std::uint8_t, prefix.size() + std::tuple_size_v<crypto::PublicKey>> input;
  std::ranges::copy(key, std::ranges::copy(prefix, input.begin()).out);
  const crypto::Hash hash = crypto::sha256(input);
  std::uint64_t number = 0;
  for (std::size_t i = 0; i < 8; ++i) number = number << 8 | hash[i];
  std::string digits(8, '0');
  for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, number /= 10)
    *digit = static_cast<char>('0' + number % 10);
  return digits;
}

}  // namespace mamori::exchange
