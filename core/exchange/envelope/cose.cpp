#include "exchange/envelope/cose.hpp"

#include "exchange/cbor/reader.hpp"
#include "exchange/cbor/writer.hpp"
#include "exchange/refusal.hpp"

#include <algorithm>
#include <limits>

namespace mamori::exchange {
namespace {

constexpr std::int64_t eddsa = -8;
constexpr std::size_t no_limit = std::numeric_limits<std::size_t>::max();

/// Whether a protected header says EdDSA and nothing critical. Labels are integers or text; text is passed over.
bool says_eddsa(Bytes header) {
  CborReader in(header);
  bool found = false;
  const std::size_t pairs = in.map(0, 16);
  for (std::size_t i = 0; i < pairs && in.ok(); ++i) {
    constexpr std::int64_t alg = 1;
    constexpr std::int64_t crit = 2;
    std::int64_t label = 0;
    if (in.peek() == CborKind::text) {
      in.skip();
    } else {
      label = in.integer(std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max());
    }
    if (label == crit || (label == alg && found)) return false;
    if (label == alg) {
      found = in.integer(eddsa, eddsa) == eddsa;
    } else {
      in.skip();
    }
  }
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
  if (!says_eddsa(sign1->protected_header)) return envelope_broken("protected");
  if (const auto checked = check_signature(*sign1, external, key); !checked) return pass_on(checked);
  return sign1;
}

}  // namespace mamori::exchange
