#include "crypto/hkdf.hpp"

#include <algorithm>
#include <initializer_list>
#include <sodium.h>

namespace mamori::crypto {
namespace {

constexpr std::size_t hash_size = std::tuple_size_v<Hash>;

void hmac(Bytes key, std::initializer_list<Bytes> parts, std::uint8_t* out) {
  const std::uint8_t none = 0;  // an empty key has no address, and libsodium copies from one
  crypto_auth_hmacsha256_state state;
  crypto_auth_hmacsha256_init(&state, key.empty() ? &none : key.data(), key.size());
  for (const Bytes part : parts) crypto_auth_hmacsha256_update(&state, part.data(), part.size());
  crypto_auth_hmacsha256_final(&state, out);
  wipe(&state, sizeof state);
}

}  // namespace

SecretBytes hkdf_extract(Bytes salt, Bytes input) {
  SecretBytes key(hash_size);
  hmac(salt, {input}, key.writable().data());
  return key;
}

SecretBytes hkdf_expand(const SecretBytes& key, Bytes info, std::size_t length) {
  SecretBytes out(length);
  SecretBytes block(hash_size);
  std::size_t last = 0;  // bytes of the block before; there is none before the first
  std::uint8_t number = 1;
  for (std::size_t done = 0; done < length; done += hash_size, ++number) {
    hmac(key.bytes(), {block.bytes().first(last), info, {&number, 1}}, block.writable().data());
    last = hash_size;
    const std::size_t taken = std::min(hash_size, length - done);
    std::copy_n(block.bytes().begin(), taken, out.writable().begin() + static_cast<std::ptrdiff_t>(done));
  }
  return out;
}

}  // namespace mamori::crypto
