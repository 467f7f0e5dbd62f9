#include "vault/recovery_code.hpp"

#include "crypto/crypto.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace mamori::vault {
namespace {

// No 0 O Q, 1 I L, 2 Z, 5 S, B, G, U: each looks like another in print or by hand. Their number is a prime, so that the
// check letter finds every single slip and every exchange of two.
constexpr std::string_view alphabet = "346789ACDEFHJKMNPRTVWXY";
constexpr unsigned base = static_cast<unsigned>(alphabet.size());
static_assert(base == 23);

/// The check letter makes the sum of all six, weighted by their place, a number that differs from group to group.
unsigned check_letter(const std::array<unsigned, recovery_group_size>& group, std::size_t number) {
  unsigned sum = static_cast<unsigned>(number);
  for (std::size_t i = 0; i + 1 < recovery_group_size; ++i) sum += static_cast<unsigned>(i + 2) * group[i];
  return (base - sum % base) % base;
}

/// A random symbol, each as likely as the others: bytes beyond the last whole multiple of the base are thrown away.
unsigned random_symbol() {
  constexpr unsigned fair = 256 / base * base;
  std::array<std::uint8_t, 1> byte{};
  do {
    crypto::random(byte);
  } while (byte[0] >= fair);
  return byte[0] % base;
}

void add(SecretBytes& code, const std::array<unsigned, recovery_group_size>& group) {
  std::array<std::uint8_t, recovery_group_size> text{};
  for (std::size_t i = 0; i < group.size(); ++i) text[i] = static_cast<std::uint8_t>(alphabet[group[i]]);
  constexpr std::uint8_t dash = '-';
  if (!code.empty()) code.append({&dash, 1});
  code.append(text);
  wipe(text.data(), text.size());
}

/// The next code point, folded to a symbol of ours where it stands for one; 0 for what is skipped.
char32_t next_symbol(Bytes& text) {
  const auto lead = text[0];
  const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  char32_t code = lead < 0x80 ? lead : lead & (0xFFu >> (length + 1));
  for (std::size_t i = 1; i < length && i < text.size(); ++i) code = code << 6 | (text[i] & 0x3Fu);
  text = text.subspan(std::min(length, text.size()));
  if (code >= 0xFF01 && code <= 0xFF5E) code -= 0xFEE0;  // full-width forms
  if (code >= 'a' && code <= 'z') code -= 'a' - 'A';
  const bool dash = code == '-' || (code >= 0x2010 && code <= 0x2015) || code == 0x2212 || code == 0x30FC;
  const bool space = code <= ' ' || code == 0x3000 || code == 0xA0;
  return dash || space ? 0 : code;
}

}  // namespace

SecretBytes new_recovery_code() {
  SecretBytes code;
  for (std::size_t number = 1; number <= recovery_groups; ++number) {
    std::array<unsigned, recovery_group_size> group{};
    for (std::size_t i = 0; i + 1 < group.size(); ++i) group[i] = random_symbol();
    group.back() = check_letter(group, number);
    add(code, group);
    wipe(group.data(), sizeof group);
  }
  return code;
}

Result<SecretBytes> read_recovery_code(const SecretBytes& typed) {
  SecretBytes code;
  std::array<unsigned, recovery_group_size> group{};
  std::size_t number = 1;
  std::size_t place = 0;
  std::optional<std::size_t> slip;
  Bytes left = typed.bytes();
  while (!left.empty() && !slip) {
    const char32_t symbol = next_symbol(left);
    if (symbol == 0) continue;
    const auto at = symbol < 0x80 ? alphabet.find(static_cast<char>(symbol)) : std::string_view::npos;
    // Something behind the last group belongs to it.
    if (at == std::string_view::npos || number > recovery_groups) {
      slip = std::min(number, recovery_groups);
      break;
    }
    group[place++] = static_cast<unsigned>(at);
    if (place < recovery_group_size) continue;
    if (group.back() != check_letter(group, number)) slip = number;
    add(code, group);
    ++number;
    place = 0;
  }
  wipe(group.data(), sizeof group);
  if (!slip && number <= recovery_groups) slip = number;
  if (slip) return fail(ErrorCode::recovery_code_slip, std::to_string(*slip));
  return code;
}

}  // namespace mamori::vault
