#include "base/media.hpp"

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <string_view>

namespace mamori {
namespace {

using Raw = std::span<const std::uint8_t>;

constexpr std::string_view png_start = "\x89PNG\r\n\x1A\n";

bool starts_with(Raw bytes, std::string_view start) {
  return bytes.size() >= start.size() && std::memcmp(bytes.data(), start.data(), start.size()) == 0;
}

std::size_t big_endian(Raw bytes, std::size_t at, std::size_t count) {
  std::size_t number = 0;
  for (std::size_t i = 0; i < count; ++i) number = number << 8 | bytes[at + i];
  return number;
}

bool jpeg_ends(Raw bytes) {
  const auto in_scan = [&](std::size_t at) {
    const std::uint8_t next = bytes[at + 1];
    return bytes[at] != 0xFF || next == 0x00 || next == 0xFF || (next >= 0xD0 && next <= 0xD7);
  };
  bool scanned = false;
  std::size_t at = 2;
  while (at + 4 <= bytes.size() && bytes[at] == 0xFF) {
    const std::uint8_t marker = bytes[at + 1];
    if (marker == 0xD9) return scanned;
    if (marker == 0xFF) {
      ++at;
      continue;
    }
    at += 2 + big_endian(bytes, at + 2, 2);
    scanned = scanned || marker == 0xDA;
    while (marker == 0xDA && at + 2 <= bytes.size() && in_scan(at)) ++at;
  }
  return scanned && at + 2 <= bytes.size() && bytes[at] == 0xFF && bytes[at + 1] == 0xD9;
}

bool png_ends(Raw bytes) {
  bool data = false;
  std::size_t at = png_start.size();
  while (at + 12 <= bytes.size()) {
    const auto kind = bytes.subspan(at + 4);
    if (starts_with(kind, "IEND")) return data;
    data = data || starts_with(kind, "IDAT");
    at += 12 + big_endian(bytes, at, 4);
  }
  return false;
}

bool pdf_ends(Raw bytes) {
  constexpr std::size_t reach = 1024;
  const auto tail = bytes.last(std::min(bytes.size(), reach));
  const auto has = [&](std::string_view word) { return !std::ranges::search(tail, word).empty(); };
  return has("startxref") && has("%%EOF");
}

}  // namespace

Media media_of(Raw bytes) {
  if (starts_with(bytes, "\xFF\xD8")) return Media::jpeg;
  if (starts_with(bytes, png_start)) return Media::png;
  return starts_with(bytes, "%PDF-") ? Media::pdf : Media::other;
}

bool is_whole(Raw bytes) {
  switch (media_of(bytes)) {
    case Media::jpeg:
      return jpeg_ends(bytes);
    case Media::png:
      return png_ends(bytes);
    case Media::pdf:
      return pdf_ends(bytes);
    case Media::other:
      break;
  }
  return false;
}

}  // namespace mamori
