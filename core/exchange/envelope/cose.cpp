#include "exchange/envelope/cose.hpp"

#include "crypto/hpke.hpp"
#include "exchange/cbor/reader.hpp"
#include "exchange/cbor/writer.hpp"
#include "exchange/refusal.hpp"

#include <algorithm>
#include <initializer_list>
#include <limits>

namespace mamori::exchange {
namespace {

constexpr std::int64_t eddsa = -8;
constexpr std::int64_t crit = 2;  // RFC 9052 §3.1; nothing critical is understood
constexpr std::size_t no_limit = std::numeric_limits<std::size_t>::max();

/// Reads a map of headers; `read` gets each label that is an integer and says whether it took the value. Labels that
/// are text, and values that nobody took, are passed over.
template <class Read>
void headers(CborReader& in, Read read) {
  const std::size_t pairs = in.map(0, 16);
  for (std::size_t i = 0; i < pairs && in.ok(); ++i) {
    bool taken = false;
    if (in.peek() == CborKind::text) {
      in.skip();
    } else {
      constexpr auto least = std::numeric_limits<std::int64_t>::min();
      constexpr auto most = std::numeric_limits<std::int64_t>::max();
      taken = read(in.integer(least, most));
    }
    if (!taken) in.skip();
  }
}

/// Whether a protected header says `algorithm`, once, and has none of the labels in `refused`.
bool says(Bytes header, std::int64_t algorithm, std::initializer_list<std::int64_t> refused) {
  CborReader in(header);
  bool found = false;
  headers(in, [&](std::int64_t label) {
    constexpr std::int64_t alg = 1;
    if (std::ranges::find(refused, label) != refused.end() || (label == alg && found)) in.refuse();
    if (label != alg) return false;
    found = in.integer(algorithm, algorithm) == algorithm;
    return true;
  });
  in.end();
  return in.ok() && found;
}

}  // namespace

std::vector<std::uint8_t> to_be_signed(Bytes protected_header, Bytes external, Bytes payload) {
  CborWriter out;
  out.array(4).text("Signature1").bytes(protected_header).bytes(external).bytes(payload);
  return out.take();
}

Result<Sign1> read_sign1(Bytes envelope) {
  CborReader in(envelope);
  in.expect(sign1_tag);
  in.array(4, 4);
  Sign1 read;
  read.protected_header = in.bytes(0, no_limit);
  if (in.peek() != CborKind::map) in.refuse();
  in.skip();
  read.payload = in.bytes(0, no_limit);
  read.signature = in.bytes(0, no_limit);
  in.end();
  if (!in.ok()) return envelope_broken(at_byte(in.offset()));
  return read;
}

Result<void> check_signature(const Sign1& sign1, Bytes external, const crypto::PublicKey& key) {
  crypto::Signature signature{};
  const bool sized = sign1.signature.size() == signature.size();
  if (sized) std::ranges::copy(sign1.signature, signature.begin());
  const auto signed_bytes = to_be_signed(sign1.protected_header, external, sign1.payload);
  if (!sized || !crypto::ready() || !crypto::verify(signed_bytes, signature, key))
    return fail(ErrorCode::signature_wrong, "signature");
  return {};
}

Result<Sign1> verify_sign1(Bytes envelope, Bytes external, const crypto::PublicKey& key) {
  auto sign1 = read_sign1(envelope);
  if (!sign1) return sign1;
  if (!says(sign1->protected_header, eddsa, {crit})) return envelope_broken("protected");
  MAMORI_TRY(check_signature(*sign1, external, key));
  return sign1;
}

std::vector<std::uint8_t> to_be_authenticated(Bytes protected_header, Bytes external) {
  CborWriter out;
  out.array(3).text("Encrypt0").bytes(protected_header).bytes(external);
  return out.take();
}

Result<Encrypt0> read_encrypt0(Bytes envelope) {
  CborReader in(envelope);
  in.expect(encrypt0_tag);
  in.array(3, 3);
  Encrypt0 read;
  read.protected_header = in.bytes(0, no_limit);
  headers(in, [&](std::int64_t label) {
    constexpr std::int64_t encapsulated_key = -4;
    if (label != encapsulated_key) return false;
    read.encapsulated = in.bytes(0, no_limit);
    return true;
  });
  read.ciphertext = in.bytes(0, no_limit);
  in.end();
  if (!in.ok()) return sealed_broken(at_byte(in.offset()));
  return read;
}

bool says_hpke(Bytes protected_header) {
  constexpr std::int64_t pre_shared_key = -5;
  return says(protected_header, hpke_algorithm, {crit, pre_shared_key});
}

std::optional<std::vector<std::uint8_t>> decrypt(const Encrypt0& encrypt0, Bytes external, Bytes info,
                                                 const crypto::AgreementPair& own) {
  crypto::AgreementKey encapsulated{};
  if (encrypt0.encapsulated.size() != encapsulated.size() || !crypto::ready()) return std::nullopt;
  std::ranges::copy(encrypt0.encapsulated, encapsulated.begin());
  return crypto::hpke_open(encrypt0.ciphertext, encapsulated, to_be_authenticated(encrypt0.protected_header, external),
                           info, own);
}

}  // namespace mamori::exchange
