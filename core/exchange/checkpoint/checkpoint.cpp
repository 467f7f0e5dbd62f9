#include "exchange/checkpoint/checkpoint.hpp"

#include "exchange/cbor/reader.hpp"
#include "exchange/cbor/writer.hpp"
#include "exchange/envelope/cose.hpp"
#include "exchange/refusal.hpp"

#include <algorithm>
#include <limits>
#include <string_view>

namespace mamori::exchange {
namespace {

constexpr std::uint64_t form = 1;
constexpr std::size_t name_bytes = 4 * name_limit;
/// <<{1: -8}>>
constexpr std::uint8_t protected_header[] = {0xA1, 0x01, 0x27};

Bytes external() {
  static constexpr std::string_view text = "mamori-checkpoint-v1";
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

std::vector<std::uint8_t> payload_of(const SignedCheckpoint& said) {
  CborWriter out;
  out.array(6).uint(form).bytes(said.signer).text(said.name);
  out.uint(said.checkpoint.size).bytes(said.checkpoint.root).integer(said.checkpoint.time);
  return out.take();
}

std::vector<std::uint8_t> assemble(Bytes payload, Bytes signature) {
  CborWriter out;
  out.tag(18).array(4).bytes(protected_header).map(0).bytes(payload).bytes(signature);
  return out.take();
}

template <std::size_t size>
void fixed(CborReader& in, std::array<std::uint8_t, size>& out) {
  std::ranges::copy(in.bytes(size, size), out.begin());
}

}  // namespace

std::vector<std::uint8_t> sign_checkpoint(const Checkpoint& checkpoint, std::string_view name,
                                          const crypto::SigningKey& key) {
  const auto payload = payload_of({key.public_key(), std::string(name), checkpoint});
  return assemble(payload, key.sign(to_be_signed(protected_header, external(), payload)));
}

bool looks_like_checkpoint(Bytes file) {
  constexpr std::uint8_t beginning[] = {sign1_tag, 0x84, 0x43, 0xA1, 0x01, 0x27};
  return file.size() > std::size(beginning) && std::equal(std::begin(beginning), std::end(beginning), file.begin());
}

Result<SignedCheckpoint> verify_checkpoint(Bytes file) {
  if (file.size() > checkpoint_file_limit) return too_large("checkpoint");
  MAMORI_TAKE(const auto parts, read_sign1(file));
  CborReader in(parts.payload);
  SignedCheckpoint said;
  in.array(6, 6);
  in.uint(form, form);
  fixed(in, said.signer);
  said.name = in.text(name_bytes);
  said.checkpoint.size = in.uint();
  fixed(in, said.checkpoint.root);
  said.checkpoint.time = in.integer(0, std::numeric_limits<std::int64_t>::max());
  in.end();
  if (!in.ok()) return envelope_broken(at_byte(in.offset()));
  // Put together again it shows that nothing else was in it, in particular no other header.
  if (!std::ranges::equal(assemble(parts.payload, parts.signature), file)) return envelope_broken("protected");
  MAMORI_TRY(check_signature(parts, external(), said.signer));
  if (auto name = checked_name(said.name, "name"); !name || *name != said.name) return envelope_broken("name");
  return said;
}

}  // namespace mamori::exchange
