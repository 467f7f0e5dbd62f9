// Our own binary files byte by byte, integers big-endian: the key slots and the head of a backup.
#pragma once

#include "crypto/secret.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace mamori::vault {

class ByteWriter {
 public:
  void number(std::uint64_t value, int width) {
    for (int shift = (width - 1) * 8; shift >= 0; shift -= 8) out_.push_back(static_cast<std::uint8_t>(value >> shift));
  }
  void bytes(Bytes data) { out_.insert(out_.end(), data.begin(), data.end()); }
  void text(std::string_view data) { out_.insert(out_.end(), data.begin(), data.end()); }
  /// Bytes behind their length, which takes `width` bytes.
  void sized(Bytes data, int width) {
    number(data.size(), width);
    bytes(data);
  }
  [[nodiscard]] std::vector<std::uint8_t>& out() { return out_; }

 private:
  std::vector<std::uint8_t> out_;
};

/// Reads what there is; past the end everything is zero and `complete` false.
class ByteReader {
 public:
  explicit ByteReader(Bytes data) : data_(data) {}
  Bytes take(std::size_t count) {
    if (count > data_.size()) {
      complete_ = false;
      return {};
    }
    const Bytes taken = data_.first(count);
    data_ = data_.subspan(count);
    return taken;
  }
  std::uint64_t number(std::size_t width) {
    std::uint64_t value = 0;
    for (const std::uint8_t byte : take(width)) value = value << 8 | byte;
    return value;
  }
  std::vector<std::uint8_t> sized(std::size_t width) {
    const Bytes taken = take(static_cast<std::size_t>(number(width)));
    return {taken.begin(), taken.end()};
  }
  template <std::size_t N>
  void fill(std::array<std::uint8_t, N>& out) {
    const Bytes taken = take(N);
    std::copy(taken.begin(), taken.end(), out.begin());
  }
  [[nodiscard]] Bytes rest() const { return data_; }
  [[nodiscard]] bool complete() const { return complete_; }

 private:
  Bytes data_;
  bool complete_ = true;
};

}  // namespace mamori::vault
