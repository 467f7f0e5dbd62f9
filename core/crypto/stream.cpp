#include "crypto/stream.hpp"

#include <cassert>
#include <sodium.h>

namespace mamori::crypto {
namespace {

using SodiumStream = crypto_secretstream_xchacha20poly1305_state;

// The state holds the key, so it lives in guarded memory; it is made of bytes alone and fits at any address.
static_assert(alignof(SodiumStream) == 1);
static_assert(stream_key_size == crypto_secretstream_xchacha20poly1305_KEYBYTES);
static_assert(stream_tag_size == crypto_secretstream_xchacha20poly1305_ABYTES);
static_assert(std::tuple_size_v<StreamHeader> == crypto_secretstream_xchacha20poly1305_HEADERBYTES);

SodiumStream* stream(SecretBytes& state) {
  return reinterpret_cast<SodiumStream*>(state.writable().data());
}

}  // namespace

SecretBytes subkey(const SecretBytes& key, std::string_view context) {
  assert(context.size() == crypto_kdf_CONTEXTBYTES && key.size() == crypto_kdf_KEYBYTES);
  SecretBytes derived(stream_key_size);
  crypto_kdf_derive_from_key(derived.writable().data(), derived.size(), 1, context.data(), key.bytes().data());
  return derived;
}

StreamSealer::StreamSealer(const SecretBytes& key) : state_(sizeof(SodiumStream)) {
  crypto_secretstream_xchacha20poly1305_init_push(stream(state_), header_.data(), key.bytes().data());
}

std::vector<std::uint8_t> StreamSealer::seal(Bytes plain, Bytes associated, bool last) {
  std::vector<std::uint8_t> sealed(plain.size() + stream_tag_size);
  const unsigned char tag = last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0;
  crypto_secretstream_xchacha20poly1305_push(stream(state_), sealed.data(), nullptr, plain.data(), plain.size(),
                                             associated.data(), associated.size(), tag);
  return sealed;
}

StreamOpener::StreamOpener(const SecretBytes& key, const StreamHeader& header) : state_(sizeof(SodiumStream)) {
  crypto_secretstream_xchacha20poly1305_init_pull(stream(state_), header.data(), key.bytes().data());
}

std::optional<StreamOpener::Piece> StreamOpener::open(Bytes sealed, Bytes associated) {
  if (sealed.size() < stream_tag_size) return std::nullopt;
  // At least one byte, so that there is somewhere to point.
  Piece piece{std::vector<std::uint8_t>(sealed.size() - stream_tag_size + 1), false};
  std::uint8_t tag = 0;
  const int failed =
      crypto_secretstream_xchacha20poly1305_pull(stream(state_), piece.plain.data(), nullptr, &tag, sealed.data(),
                                                 sealed.size(), associated.data(), associated.size());
  if (failed != 0) return std::nullopt;
  piece.plain.pop_back();
  piece.last = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
  return piece;
}

struct Sha256::State {
  crypto_hash_sha256_state sodium;
};

Sha256::Sha256() : state_(std::make_unique<State>()) {
  crypto_hash_sha256_init(&state_->sodium);
}
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;
Sha256::~Sha256() = default;

void Sha256::add(Bytes data) {
  crypto_hash_sha256_update(&state_->sodium, data.data(), data.size());
}

Hash Sha256::finish() {
  Hash hash;
  crypto_hash_sha256_final(&state_->sodium, hash.data());
  return hash;
}

}  // namespace mamori::crypto
