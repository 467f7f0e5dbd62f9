#include "exchange/transport/bytewords.hpp"

#include <array>

namespace mamori::exchange {
namespace {

/// First and last letter of each of the 256 words, in order of the bytes (BCR-2020-012).
constexpr std::string_view letters_of_bytes =
    "aeadaoaxaaahamatayasbkbdbnbtbabsbebybgbwbbbzcmchcscfcycwcecackctcxclcpcndkdadsdidedtdrdndwdpdmdl"
    "dyeheyeoeeecenemetesftfrfnfsfmfhfzfpfwfxfyfefgflfdgagegrgsgtglgwgdgygmgughgohfhghdhkhthphhhlhyhe"
    "hnhsidiaieihiyioisinimjejzjnjtjljojsjpjkjykpkoktkskkknkgkekikblblalylflslrlplnltloldlelulklgmnmy"
    "mhmemomumwmdmtmsmknlnyndnsntnnnenboyoeotoxonolospdptpkpypspmplpepfpaprqdqzrerprlrorhrdrkrfryrnrs"
    "rtsesasrssskswstspsosgsbsfsntotktitttdtetytltbtstptatnuyuoutueurvtvyvovlvevwvavdvswlwdwmwpwewyws"
    "wtwnwzwfwkykynylyaytzszoztzczezm";
static_assert(letters_of_bytes.size() == 512);

constexpr std::uint16_t no_byte = 256;

/// From a pair of letters (first · 26 + last) to its byte.
constexpr std::array<std::uint16_t, 26 * 26> bytes_of_letters = [] {
  std::array<std::uint16_t, 26 * 26> table{};
  table.fill(no_byte);
  for (std::size_t byte = 0; byte < 256; ++byte) {
    const int first = letters_of_bytes[2 * byte] - 'a';
    const int last = letters_of_bytes[2 * byte + 1] - 'a';
    table[static_cast<std::size_t>(first * 26 + last)] = static_cast<std::uint16_t>(byte);
  }
  return table;
}();

constexpr std::array<std::uint32_t, 256> crc_table = [] {
  std::array<std::uint32_t, 256> table{};
  for (std::uint32_t byte = 0; byte < 256; ++byte) {
    std::uint32_t rest = byte;
    for (int bit = 0; bit < 8; ++bit) rest = (rest & 1) != 0 ? 0xEDB88320u ^ (rest >> 1) : rest >> 1;
    table[byte] = rest;
  }
  return table;
}();

constexpr std::size_t checksum_size = 4;

std::uint8_t checksum_byte(std::uint32_t checksum, std::size_t i) {
  return static_cast<std::uint8_t>(checksum >> (24 - 8 * i));
}

}  // namespace

std::uint32_t crc32(Bytes data) {
  std::uint32_t rest = 0xFFFFFFFF;
  for (const std::uint8_t byte : data) rest = crc_table[(rest ^ byte) & 0xFF] ^ (rest >> 8);
  return ~rest;
}

std::string to_bytewords(Bytes data) {
  std::string letters;
  letters.reserve(2 * (data.size() + checksum_size));
  const auto put = [&](std::uint8_t byte) { letters += letters_of_bytes.substr(2 * std::size_t{byte}, 2); };
  for (const std::uint8_t byte : data) put(byte);
  const std::uint32_t checksum = crc32(data);
  for (std::size_t i = 0; i < checksum_size; ++i) put(checksum_byte(checksum, i));
  return letters;
}

std::optional<std::vector<std::uint8_t>> from_bytewords(std::string_view letters) {
  if (letters.size() % 2 != 0 || letters.size() < 2 * checksum_size) return std::nullopt;
  std::vector<std::uint8_t> bytes;
  bytes.reserve(letters.size() / 2);
  for (std::size_t i = 0; i < letters.size(); i += 2) {
    const int first = letters[i] - 'a';
    const int last = letters[i + 1] - 'a';
    if (first < 0 || first >= 26 || last < 0 || last >= 26) return std::nullopt;
    const std::uint16_t byte = bytes_of_letters[static_cast<std::size_t>(first * 26 + last)];
    if (byte == no_byte) return std::nullopt;
    bytes.push_back(static_cast<std::uint8_t>(byte));
  }
  const std::size_t size = bytes.size() - checksum_size;
  const std::uint32_t checksum = crc32(Bytes(bytes).first(size));
  for (std::size_t i = 0; i < checksum_size; ++i)
    if (bytes[size + i] != checksum_byte(checksum, i)) return std::nullopt;
  bytes.resize(size);
  return bytes;
}

}  // namespace mamori::exchange
