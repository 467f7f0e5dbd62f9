#include "exchange/pack/pack.hpp"

#include "base/text.hpp"
#include "exchange/cbor/reader.hpp"
#include "exchange/cbor/writer.hpp"
#include "exchange/envelope/cose.hpp"
#include "exchange/envelope/envelope.hpp"
#include "exchange/refusal.hpp"

#include <algorithm>
#include <limits>

namespace mamori::exchange {
namespace {

constexpr std::uint64_t form = 1;
constexpr std::size_t name_bytes = 4 * name_limit;
constexpr std::string_view content_type = "application/x-mamori-edition";

std::vector<std::uint8_t> protected_header() {
  CborWriter out;
  out.map(2).uint(1).integer(-8).uint(3).text(content_type);
  return out.take();
}

Bytes external() {
  static constexpr std::string_view text = "mamori-edition-pack-v1";
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

Bytes bytes_of(std::string_view text) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

std::vector<std::uint8_t> assemble(Bytes payload, Bytes signature) {
  CborWriter out;
  out.tag(18).array(4).bytes(protected_header()).map(0).bytes(payload).bytes(signature);
  return out.take();
}

}  // namespace

Result<std::vector<std::uint8_t>> sign_pack(std::string_view pack, std::string_view publisher, UnixTime issued,
                                            const crypto::SigningKey& key) {
  CborWriter out;
  out.array(5).uint(form).bytes(key.public_key()).text(publisher).integer(issued).bytes(bytes_of(pack));
  const auto payload = out.take();
  auto file = assemble(payload, key.sign(to_be_signed(protected_header(), external(), payload)));
  if (file.size() > pack_file_limit) return too_large("pack");
  return file;
}

bool looks_like_pack(Bytes file) {
  const auto header = protected_header();
  // Tag, array of four, the header as a string of bytes with its length in one more byte.
  constexpr std::size_t before = 4;
  return file.size() > before + header.size() && file[0] == sign1_tag && file[1] == 0x84 && file[2] == 0x58 &&
         file[3] == header.size() && std::ranges::equal(file.subspan(before, header.size()), header);
}

Result<SignedPack> verify_pack(Bytes file) {
  if (!looks_like_pack(file)) {
    if (const auto kind = kind_of(file); !kind.empty()) return wrong_kind(std::string(kind));
  }
  if (file.size() > pack_file_limit) return too_large("pack");
  MAMORI_TAKE(const auto parts, read_sign1(file));
  CborReader in(parts.payload);
  SignedPack said;
  in.array(5, 5);
  in.uint(form, form);
  const auto key = in.bytes(said.signer.size(), said.signer.size());
  std::ranges::copy(key, said.signer.begin());
  said.publisher = in.text(name_bytes);
  said.issued = in.integer(0, std::numeric_limits<std::int64_t>::max());
  const auto pack = in.bytes(1, pack_file_limit);
  in.end();
  if (!in.ok()) return envelope_broken(at_byte(in.offset()));
  // Put together again it shows that nothing else was in it, in particular no other header.
  if (!std::ranges::equal(assemble(parts.payload, parts.signature), file)) return envelope_broken("protected");
  MAMORI_TRY(check_signature(parts, external(), said.signer));
  if (auto name = checked_name(said.publisher, "name"); !name || *name != said.publisher)
    return envelope_broken("name");
  said.pack.assign(pack.begin(), pack.end());
  return said;
}

}  // namespace mamori::exchange
