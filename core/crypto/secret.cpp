#include "crypto/secret.hpp"

#include "crypto/crypto.hpp"

#include <algorithm>
#include <new>
#include <sodium.h>
#include <utility>

namespace mamori {
namespace {

/// A typed secret rarely outgrows this, so that entry key by key moves nothing.
constexpr std::size_t first_capacity = 256;

std::uint8_t* guarded(std::size_t size) {
  // sodium_malloc's canary exists only after the library was made ready.
  void* memory = crypto::ready() ? sodium_malloc(size) : nullptr;
  if (memory == nullptr) throw std::bad_alloc();
  return static_cast<std::uint8_t*>(memory);
}

}  // namespace

SecretBytes::SecretBytes(std::size_t size) {
  if (size == 0) return;
  data_ = guarded(size);
  size_ = capacity_ = size;
  std::fill_n(data_, size, std::uint8_t{0});
}

SecretBytes::SecretBytes(Bytes copy_of) : SecretBytes(copy_of.size()) {
  std::copy(copy_of.begin(), copy_of.end(), data_);
}

SecretBytes SecretBytes::from_text(std::string_view text) {
  return SecretBytes(Bytes(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()));
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : data_(std::exchange(other.data_, nullptr)),
      size_(std::exchange(other.size_, 0)),
      capacity_(std::exchange(other.capacity_, 0)) {}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept {
  if (this != &other) {
    sodium_free(data_);
    data_ = std::exchange(other.data_, nullptr);
    size_ = std::exchange(other.size_, 0);
    capacity_ = std::exchange(other.capacity_, 0);
  }
  return *this;
}

SecretBytes::~SecretBytes() {
  sodium_free(data_);  // wipes first; null is allowed
}

void SecretBytes::append(Bytes more) {
  if (more.size() > capacity_ - size_) {
    const std::size_t capacity = std::max(first_capacity, 2 * (size_ + more.size()));
    std::uint8_t* grown = guarded(capacity);
    std::copy_n(data_, size_, grown);
    // `more` may point into the old block, so that is freed last.
    std::copy(more.begin(), more.end(), grown + size_);
    sodium_free(data_);
    data_ = grown;
    capacity_ = capacity;
  } else {
    std::copy(more.begin(), more.end(), data_ + size_);
  }
  size_ += more.size();
}

void SecretBytes::remove_last(std::size_t count) {
  const std::size_t gone = std::min(count, size_);
  size_ -= gone;
  if (gone > 0) sodium_memzero(data_ + size_, gone);
}

void SecretBytes::clear() {
  remove_last(size_);
}

void wipe(void* memory, std::size_t size) {
  sodium_memzero(memory, size);
}

}  // namespace mamori
