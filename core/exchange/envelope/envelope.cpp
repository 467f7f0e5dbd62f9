#include "exchange/envelope/envelope.hpp"

#include "exchange/cbor/writer.hpp"
#include "exchange/checkpoint/checkpoint.hpp"
#include "exchange/envelope/cose.hpp"
#include "exchange/envelope/external.hpp"
#include "exchange/pack/pack.hpp"
#include "exchange/refusal.hpp"

#include <algorithm>
#include <array>

namespace mamori::exchange {
namespace {

/// {1: -8, 4: key}. Its form leaves no choice, so that reading it means comparing it.
std::vector<std::uint8_t> protected_header(const crypto::PublicKey& key) {
  CborWriter out;
  out.map(2).uint(1).integer(-8).uint(4).bytes(key);
  return out.take();
}

std::vector<std::uint8_t> assemble(const Sign1& parts) {
  CborWriter out;
  out.tag(18).array(4).bytes(parts.protected_header).map(0).bytes(parts.payload).bytes(parts.signature);
  return out.take();
}

/// The key in a protected header of our form; nullopt for any other form.
std::optional<crypto::PublicKey> signer_of(Bytes header) {
  crypto::PublicKey key{};
  if (header.size() < key.size()) return std::nullopt;
  std::ranges::copy(header.last(key.size()), key.begin());
  if (!std::ranges::equal(header, protected_header(key))) return std::nullopt;
  return key;
}

Message with_signer(Message message, const crypto::PublicKey& key) {
  std::visit([&](auto& body) { body.head.sender.signing = key; }, message);
  return message;
}

bool sealed(Bytes file) {
  return !file.empty() && file[0] == encrypt0_tag;
}

std::string_view kind_beside_messages(Bytes file) {
  if (looks_like_pack(file)) return "edition";
  // The store's own kind of file, which it takes with a verb of its own.
  constexpr std::string_view backup = "MAMORIBK";
  if (file.size() > backup.size() && std::equal(backup.begin(), backup.end(), file.begin())) return "backup";
  // A checkpoint begins as any signed form without a key does, so that only a sound one is told apart.
  if (looks_like_checkpoint(file) && verify_checkpoint(file)) return "checkpoint";
  return {};
}

}  // namespace

crypto::Hash envelope_hash(Bytes envelope) {
  return crypto::sha256(envelope);
}

MessageId message_id(const crypto::Hash& envelope_hash) {
  MessageId id;
  std::copy_n(envelope_hash.begin(), id.size(), id.begin());
  return id;
}

Result<Signed> sign(const Message& message, const crypto::SigningKey& key) {
  MAMORI_TAKE(const auto payload, encode(with_signer(message, key.public_key())));
  const auto header = protected_header(key.public_key());
  const crypto::Signature signature = key.sign(to_be_signed(header, external_data(), payload));
  Signed out;
  out.envelope = assemble({header, payload, signature});
  if (out.envelope.size() > file_message_limit) return too_large("envelope");
  out.hash = envelope_hash(out.envelope);
  out.id = message_id(out.hash);
  return out;
}

std::string_view kind_of(const Message& message) {
  static constexpr std::array names = {"request", "response", "status"};
  return names[message.index()];
}

std::string_view kind_of(Bytes file) {
  if (const auto kind = kind_beside_messages(file); !kind.empty()) return kind;
  // Only the device it is sealed to can say more; see sealed.hpp.
  if (sealed(file)) return "sealed";
  const auto verified = verify(file);
  return verified ? kind_of(verified->message) : std::string_view();
}

Result<void> require_foreign(Bytes file) {
  const auto kind = kind_of(file);
  return kind.empty() ? Result<void>() : wrong_kind(std::string(kind));
}

Result<void> require_message(Bytes file) {
  const auto kind = kind_beside_messages(file);
  return kind.empty() ? Result<void>() : wrong_kind(std::string(kind));
}

Result<Verified> verify(Bytes envelope, std::size_t limit) {
  MAMORI_TRY(require_message(envelope));
  if (envelope.size() > limit) return too_large("envelope");
  if (sealed(envelope)) return fail(ErrorCode::message_sealed, "envelope");
  MAMORI_TAKE(const auto parts, read_sign1(envelope));
  const auto signer = signer_of(parts.protected_header);
  if (!signer) return envelope_broken("protected");
  // Only the unprotected header is not covered by the signature; putting the parts together again shows it empty.
  if (!std::ranges::equal(assemble(parts), envelope)) return envelope_broken("unprotected");
  MAMORI_TRY(check_signature(parts, external_data(), *signer));
  MAMORI_TAKE(auto message, decode(parts.payload, *signer, limit));
  const crypto::Hash hash = envelope_hash(envelope);
  return Verified{std::move(message), *signer, key_id(*signer), hash, message_id(hash)};
}

}  // namespace mamori::exchange
