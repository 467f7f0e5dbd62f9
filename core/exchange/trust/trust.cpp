#include "exchange/trust/trust.hpp"

#include "exchange/trust/number.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace mamori::exchange {

KeyId key_id(const crypto::PublicKey& key) {
  const crypto::Hash hash = crypto::sha256(key);
  KeyId id;
  std::copy_n(hash.begin(), id.size(), id.begin());
  return id;
}

Result<std::string> read_digits(std::string_view typed) {
  // What people put between digits: hyphens, and the wide space of a Japanese keyboard.
  constexpr std::array<std::string_view, 6> gaps{" ", "-", "\u3000", "\uFF0D", "\u2010", "\u30FC"};
  constexpr std::string_view wide = "\uFF10";  // １, ２ … differ in the last byte
  std::string digits;
  while (!typed.empty()) {
    const auto gap = std::ranges::find_if(gaps, [&](std::string_view text) { return typed.starts_with(text); });
    if (gap != gaps.end()) {
      typed.remove_prefix(gap->size());
    } else if (typed.front() >= '0' && typed.front() <= '9') {
      digits += typed.front();
      typed.remove_prefix(1);
    } else if (typed.size() >= wide.size() && typed.starts_with(wide.substr(0, 2)) && typed[2] >= wide[2] &&
               typed[2] <= wide[2] + 9) {
      digits += static_cast<char>('0' + (typed[2] - wide[2]));
      typed.remove_prefix(wide.size());
    } else {
      digits.clear();
      break;
    }
  }
  if (digits.size() != number_size) return fail(ErrorCode::fingerprint_malformed, "digits");
  return digits;
}

Result<void> may_trust(KeyStanding key, bool confirmed) {
  if (key == KeyStanding::changed) return fail(ErrorCode::key_changed, "signer");
  if (key == KeyStanding::first_seen && !confirmed) return fail(ErrorCode::key_not_compared, "signer");
  return {};
}

}  // namespace mamori::exchange
