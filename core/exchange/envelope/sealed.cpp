#include "exchange/envelope/sealed.hpp"

#include "crypto/hpke.hpp"
#include "exchange/cbor/reader.hpp"
#include "exchange/cbor/writer.hpp"
#include "exchange/envelope/cose.hpp"
#include "exchange/envelope/external.hpp"
#include "exchange/refusal.hpp"

#include <algorithm>

namespace mamori::exchange {
namespace {

/// {1: 42, 4: key id}; reading it means comparing it, as in envelope.cpp.
std::vector<std::uint8_t> protected_header(const KeyId& recipient) {
  CborWriter out;
  out.map(2).uint(1).integer(hpke_algorithm).uint(4).bytes(recipient);
  return out.take();
}

std::vector<std::uint8_t> assemble(const Encrypt0& parts) {
  CborWriter out;
  out.tag(16).array(3).bytes(parts.protected_header);
  out.map(1).integer(-4).bytes(parts.encapsulated).bytes(parts.ciphertext);
  return out.take();
}

/// The recipient in a protected header of our form; nullopt for any other form.
std::optional<KeyId> recipient_of(Bytes header) {
  KeyId id{};
  if (header.size() < id.size()) return std::nullopt;
  std::ranges::copy(header.last(id.size()), id.begin());
  if (!std::ranges::equal(header, protected_header(id))) return std::nullopt;
  return id;
}

std::vector<std::uint8_t> pack(const Parcel& parcel) {
  CborWriter files;
  for (const auto& file : parcel.files) files.bytes(file);
  const auto behind = files.take();
  auto plain = parcel.envelope;
  plain.insert(plain.end(), behind.begin(), behind.end());
  return plain;
}

Result<Parcel> unpack(Bytes plain) {
  CborReader in(plain);
  in.expect(sign1_tag);
  in.skip();
  const Bytes envelope = plain.first(in.offset());
  Parcel parcel{{envelope.begin(), envelope.end()}, {}};
  while (in.ok() && !in.at_end() && parcel.files.size() < attachment_limit) {
    const Bytes file = in.bytes(1, attachment_size_limit);
    parcel.files.emplace_back(file.begin(), file.end());
  }
  in.end();
  if (!in.ok()) return sealed_broken("inside");
  return parcel;
}

}  // namespace

bool is_sealed(Bytes file) {
  return !file.empty() && file[0] == encrypt0_tag;
}

Result<std::vector<std::uint8_t>> seal(const Parcel& parcel, const crypto::PublicKey& recipient) {
  const auto agreement = crypto::agreement_key_of(recipient);
  const auto header = protected_header(key_id(recipient));
  std::optional<crypto::HpkeSealed> sealed;
  if (agreement) sealed = crypto::hpke_seal(pack(parcel), to_be_authenticated(header, external_data()), {}, *agreement);
  if (!sealed) return fail(ErrorCode::recipient_key_unusable, "recipient");
  return assemble({header, sealed->encapsulated, sealed->ciphertext});
}

Result<Parcel> unseal(Bytes sealed, const crypto::PublicKey& own, const crypto::AgreementPair& agreement) {
  if (sealed.size() > sealed_limit) return too_large("sealed");
  MAMORI_TAKE(const auto parts, read_encrypt0(sealed));
  const auto recipient = recipient_of(parts.protected_header);
  if (!recipient || !std::ranges::equal(assemble(parts), sealed)) return sealed_broken("form");
  if (*recipient != key_id(own)) return recipient_wrong("sealed");
  const auto plain = decrypt(parts, external_data(), {}, agreement);
  if (!plain) return sealed_broken("ciphertext");
  return unpack(*plain);
}

Result<void> check_files(const Message& message, const Files& files) {
  if (files.empty()) return {};
  const auto* response = std::get_if<Response>(&message);
  const std::size_t named = response == nullptr ? 0 : response->attachments.size();
  const std::size_t least = std::min(named, files.size());
  std::size_t right = 0;
  while (right < least && response->attachments[right].size == files[right].size() &&
         response->attachments[right].sha256 == crypto::sha256(files[right]))
    ++right;
  if (right != std::max(named, files.size()))
    return fail(ErrorCode::attachment_differs, "attachments[" + std::to_string(right) + "]");
  return {};
}

Result<Arrived> take_in(Bytes file, const crypto::PublicKey& own, const crypto::AgreementPair& agreement) {
  Parcel parcel;
  if (is_sealed(file)) {
    MAMORI_TAKE(auto opened, unseal(file, own, agreement));
    parcel = std::move(opened);
  } else {
    MAMORI_TRY(require_message(file));
    if (file.size() > file_message_limit) return too_large("envelope");
    parcel.envelope.assign(file.begin(), file.end());
  }
  MAMORI_TAKE(auto verified, verify(parcel.envelope));
  MAMORI_TRY(check_files(verified.message, parcel.files));
  return Arrived{std::move(parcel), std::move(verified)};
}

}  // namespace mamori::exchange
