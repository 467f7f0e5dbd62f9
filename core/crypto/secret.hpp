// Bytes that must not be left behind: locked in memory, wiped when they go, never copied by accident.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace mamori {

using Bytes = std::span<const std::uint8_t>;

/// A secret of fixed or growing length in guarded, locked memory (sodium_malloc). Move-only.
class SecretBytes {
 public:
  SecretBytes() = default;
  explicit SecretBytes(std::size_t size);
  explicit SecretBytes(Bytes copy_of);
  /// The UTF-8 bytes of `text`; the caller wipes its own copy.
  static SecretBytes from_text(std::string_view text);

  SecretBytes(SecretBytes&& other) noexcept;
  SecretBytes& operator=(SecretBytes&& other) noexcept;
  ~SecretBytes();

  [[nodiscard]] std::span<std::uint8_t> writable() { return {data_, size_}; }
  [[nodiscard]] Bytes bytes() const { return {data_, size_}; }
  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] bool empty() const { return size_ == 0; }
  [[nodiscard]] SecretBytes clone() const { return SecretBytes(bytes()); }

  /// Grows by `more`; used by key-by-key entry, so capacity is reserved in one guarded block.
  void append(Bytes more);
  /// Removes the last `count` bytes (all, when there are fewer) and wipes them.
  void remove_last(std::size_t count);
  void clear();

 private:
  std::uint8_t* data_ = nullptr;
  std::size_t size_ = 0;
  std::size_t capacity_ = 0;
};

/// Overwrites memory in a way the compiler keeps.
void wipe(void* memory, std::size_t size);

}  // namespace mamori
