#include "crypto/hpke.hpp"

#include "crypto/hkdf.hpp"

#include <initializer_list>
#include <sodium.h>
#include <string_view>

namespace mamori::crypto {
namespace {

static_assert(aead_tag == crypto_aead_chacha20poly1305_ietf_ABYTES);
constexpr std::size_t key_size = crypto_aead_chacha20poly1305_ietf_KEYBYTES;
constexpr std::size_t nonce_size = crypto_aead_chacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t shared_size = 32;

using namespace std::string_view_literals;
// RFC 9180 §4.1 and §5.1: what a key is derived for. KEM 0x0020, KDF 0x0001, AEAD 0x0003.
constexpr std::string_view kem_suite = "KEM\x00\x20"sv;
constexpr std::string_view suite = "HPKE\x00\x20\x00\x01\x00\x03"sv;
constexpr std::string_view version = "HPKE-v1"sv;

Bytes bytes_of(std::string_view text) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

SecretBytes joined(std::initializer_list<Bytes> parts) {
  SecretBytes all;
  for (const Bytes part : parts) all.append(part);
  return all;
}

/// LabeledExtract of RFC 9180 §4.
SecretBytes extract(std::string_view purpose, Bytes salt, std::string_view label, Bytes input) {
  return hkdf_extract(salt, joined({bytes_of(version), bytes_of(purpose), bytes_of(label), input}).bytes());
}

/// LabeledExpand of RFC 9180 §4.
SecretBytes expand(std::string_view purpose, const SecretBytes& key, std::string_view label, Bytes info,
                   std::uint8_t length) {
  const std::uint8_t size[] = {0, length};
  return hkdf_expand(key, joined({size, bytes_of(version), bytes_of(purpose), bytes_of(label), info}).bytes(), length);
}

struct MessageKeys {
  SecretBytes key;
  SecretBytes nonce;
};

/// ExtractAndExpand of §4.1 and KeySchedule of §5.1, mode_base, sequence number 0.
MessageKeys schedule(const SecretBytes& agreed, const AgreementKey& encapsulated, const AgreementKey& recipient,
                     Bytes info) {
  const SecretBytes context_of_kem = joined({encapsulated, recipient});
  const SecretBytes shared = expand(kem_suite, extract(kem_suite, {}, "eae_prk", agreed.bytes()), "shared_secret",
                                    context_of_kem.bytes(), shared_size);
  const std::uint8_t mode_base[] = {0};
  const SecretBytes context =
      joined({mode_base, extract(suite, {}, "psk_id_hash", {}).bytes(), extract(suite, {}, "info_hash", info).bytes()});
  const SecretBytes secret = extract(suite, shared.bytes(), "secret", {});
  return {expand(suite, secret, "key", context.bytes(), key_size),
          expand(suite, secret, "base_nonce", context.bytes(), nonce_size)};
}

}  // namespace

std::vector<std::uint8_t> aead_seal(Bytes plain, Bytes associated, Bytes nonce, const SecretBytes& key) {
  std::vector<std::uint8_t> sealed(plain.size() + aead_tag);
  crypto_aead_chacha20poly1305_ietf_encrypt(sealed.data(), nullptr, plain.data(), plain.size(), associated.data(),
                                            associated.size(), nullptr, nonce.data(), key.bytes().data());
  return sealed;
}

std::optional<std::vector<std::uint8_t>> aead_open(Bytes sealed, Bytes associated, Bytes nonce,
                                                   const SecretBytes& key) {
  if (sealed.size() < aead_tag || nonce.size() != nonce_size || key.size() != key_size) return std::nullopt;
  // One byte more than the text, so that an empty one has somewhere to point.
  std::vector<std::uint8_t> plain(sealed.size() - aead_tag + 1);
  const int failed =
      crypto_aead_chacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, sealed.data(), sealed.size(),
                                                associated.data(), associated.size(), nonce.data(), key.bytes().data());
  if (failed != 0) return std::nullopt;
  plain.pop_back();
  return plain;
}

std::optional<HpkeSealed> hpke_seal(Bytes plain, Bytes associated, Bytes info, const AgreementKey& recipient) {
  const AgreementPair once = AgreementPair::generate();
  const auto agreed = once.agree(recipient);
  if (!agreed) return std::nullopt;
  const MessageKeys keys = schedule(*agreed, once.public_key(), recipient, info);
  return HpkeSealed{once.public_key(), aead_seal(plain, associated, keys.nonce.bytes(), keys.key)};
}

std::optional<std::vector<std::uint8_t>> hpke_open(Bytes ciphertext, const AgreementKey& encapsulated, Bytes associated,
                                                   Bytes info, const AgreementPair& recipient) {
  const auto agreed = recipient.agree(encapsulated);
  if (!agreed) return std::nullopt;
  const MessageKeys keys = schedule(*agreed, encapsulated, recipient.public_key(), info);
  return aead_open(ciphertext, associated, keys.nonce.bytes(), keys.key);
}

}  // namespace mamori::crypto
