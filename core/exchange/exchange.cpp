#include "exchange/exchange.hpp"

#include "exchange/envelope/cose.hpp"
#include "exchange/refusal.hpp"

#include <algorithm>

namespace mamori::exchange {
namespace {

/// A UR leaves the tag of the file form to its type.
Result<FrameSource> cut(Bytes envelope, std::size_t single, std::size_t fragment) {
  const bool sealed = is_sealed(envelope);
  if (!sealed && (envelope.empty() || envelope[0] != sign1_tag)) return envelope_broken(at_byte(0));
  return FrameSource::make(sealed ? sealed_type : signed_type, envelope.subspan(1), single, fragment);
}

}  // namespace

Result<FrameSource> frames_of(Bytes envelope, CodeSize size) {
  const bool large = size == CodeSize::large;
  const std::size_t least = (envelope.size() + part_limit - 2) / part_limit;  // of all but the tag
  return cut(envelope, large ? fragment_large : single_limit,
             std::max(least, large ? fragment_large : fragment_normal));
}

Result<FrameSource> frames_of(Bytes envelope, std::size_t fragment) {
  return cut(envelope, fragment, fragment);
}

}  // namespace mamori::exchange
