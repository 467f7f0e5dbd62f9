#include "exchange/cbor/writer.hpp"

namespace mamori::exchange {

CborWriter& CborWriter::header(unsigned major, std::uint64_t value) {
  const auto first = [&](unsigned low) { out_.push_back(static_cast<std::uint8_t>(major << 5 | low)); };
  int following = 0;
  if (value < 24) {
    first(static_cast<unsigned>(value));
  } else if (value <= 0xFF) {
    first(24);
    following = 1;
  } else if (value <= 0xFFFF) {
    first(25);
    following = 2;
  } else if (value <= 0xFFFFFFFF) {
    first(26);
    following = 4;
  } else {
    first(27);
    following = 8;
  }
  for (int i = following - 1; i >= 0; --i) out_.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
  return *this;
}

CborWriter& CborWriter::integer(std::int64_t value) {
  if (value >= 0) return uint(static_cast<std::uint64_t>(value));
  return header(1, static_cast<std::uint64_t>(-1 - value));
}

CborWriter& CborWriter::bytes(Bytes data) {
  header(2, data.size());
  out_.insert(out_.end(), data.begin(), data.end());
  return *this;
}

CborWriter& CborWriter::text(std::string_view utf8) {
  header(3, utf8.size());
  out_.insert(out_.end(), utf8.begin(), utf8.end());
  return *this;
}

}  // namespace mamori::exchange
