#include "crypto/crypto.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <sodium.h>

namespace mamori::crypto {
namespace {

constexpr std::size_t key_size = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr std::size_t nonce_size = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tag_size = crypto_aead_xchacha20poly1305_ietf_ABYTES;

SecretBytes random_secret(std::size_t size) {
  SecretBytes secret(size);
  random(secret.writable());
  return secret;
}

}  // namespace

bool ready() {
  return sodium_init() >= 0;
}

void random(std::span<std::uint8_t> out) {
  randombytes_buf(out.data(), out.size());
}

Hash sha256(Bytes data) {
  Hash hash;
  crypto_hash_sha256(hash.data(), data.data(), data.size());
  return hash;
}

bool equal(Bytes a, Bytes b) {
  return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

Result<SecretBytes> derive(const SecretBytes& passphrase, const KdfSalt& salt, KdfCost cost) {
  SecretBytes key(key_size);
  const Bytes text = passphrase.bytes();
  const int failed =
      crypto_pwhash(key.writable().data(), key.size(), reinterpret_cast<const char*>(text.data()), text.size(),
                    salt.data(), cost.passes, static_cast<std::size_t>(cost.memory), crypto_pwhash_ALG_ARGON2ID13);
  if (failed != 0) return out_of_memory("argon2id");
  return key;
}

KdfCost calibrate(double seconds) {
  const SecretBytes sample = SecretBytes::from_text("calibration");
  const auto start = std::chrono::steady_clock::now();
  if (!derive(sample, KdfSalt{}, kdf_floor)) return kdf_floor;
  const double took = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  const double passes = std::round(seconds / took * kdf_floor.passes);
  const double bounded = std::clamp<double>(passes, kdf_floor.passes, kdf_ceiling.passes);
  return {kdf_floor.memory, static_cast<std::uint32_t>(bounded)};
}

std::vector<std::uint8_t> seal(Bytes plain, Bytes associated, const SecretBytes& key) {
  std::vector<std::uint8_t> sealed(nonce_size + plain.size() + tag_size);
  random(std::span(sealed).first(nonce_size));
  crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data() + nonce_size, nullptr, plain.data(), plain.size(),
                                             associated.data(), associated.size(), nullptr, sealed.data(),
                                             key.bytes().data());
  return sealed;
}

std::optional<SecretBytes> open(Bytes sealed, Bytes associated, const SecretBytes& key) {
  if (sealed.size() < nonce_size + tag_size || key.size() != key_size) return std::nullopt;
  const Bytes cipher = sealed.subspan(nonce_size);
  SecretBytes plain(cipher.size() - tag_size);
  // An empty text has no block; the library still wants somewhere to point.
  std::uint8_t nothing = 0;
  std::uint8_t* out = plain.empty() ? &nothing : plain.writable().data();
  const int failed =
      crypto_aead_xchacha20poly1305_ietf_decrypt(out, nullptr, nullptr, cipher.data(), cipher.size(), associated.data(),
                                                 associated.size(), sealed.data(), key.bytes().data());
  if (failed != 0) return std::nullopt;
  return plain;
}

SigningKey SigningKey::generate() {
  return from_seed(random_secret(crypto_sign_SEEDBYTES));
}

SigningKey SigningKey::from_seed(const SecretBytes& seed) {
  SigningKey key;
  key.seed_ = seed.clone();
  key.expanded_ = SecretBytes(std::size_t{crypto_sign_SECRETKEYBYTES});
  crypto_sign_seed_keypair(key.public_.data(), key.expanded_.writable().data(), seed.bytes().data());
  return key;
}

Signature SigningKey::sign(Bytes message) const {
  Signature signature;
  crypto_sign_detached(signature.data(), nullptr, message.data(), message.size(), expanded_.bytes().data());
  return signature;
}

bool verify(Bytes message, const Signature& signature, const PublicKey& key) {
  return crypto_sign_verify_detached(signature.data(), message.data(), message.size(), key.data()) == 0;
}

AgreementPair AgreementPair::generate() {
  return from_secret(random_secret(crypto_scalarmult_SCALARBYTES));
}

AgreementPair AgreementPair::from_secret(const SecretBytes& secret) {
  AgreementPair pair;
  pair.secret_ = secret.clone();
  crypto_scalarmult_base(pair.public_.data(), secret.bytes().data());
  return pair;
}

AgreementPair AgreementPair::of(const SigningKey& signing) {
  SecretBytes scalar(std::size_t{crypto_scalarmult_SCALARBYTES});
  crypto_sign_ed25519_sk_to_curve25519(scalar.writable().data(), signing.expanded_.bytes().data());
  return from_secret(scalar);
}

std::optional<SecretBytes> AgreementPair::agree(const AgreementKey& other) const {
  SecretBytes shared(std::size_t{crypto_scalarmult_BYTES});
  if (crypto_scalarmult(shared.writable().data(), secret_.bytes().data(), other.data()) != 0) return std::nullopt;
  return shared;
}

std::optional<AgreementKey> agreement_key_of(const PublicKey& key) {
  AgreementKey agreement;
  if (crypto_sign_ed25519_pk_to_curve25519(agreement.data(), key.data()) != 0) return std::nullopt;
  return agreement;
}

}  // namespace mamori::crypto
