#include "exchange/exchange.hpp"

#include "exchange/envelope/cose.hpp"
#include "exchange/refusal.hpp"

#include <algorithm>

namespace mamori::exchange {

Result<FrameSource> frames_of(Bytes envelope, CodeSize size) {
  if (envelope.empty() || envelope[0] != sign1_tag) return envelope_broken(at_byte(0));
  const Bytes message = envelope.subspan(1);
  const bool large = size == CodeSize::large;
  const std::size_t least = (message.size() + part_limit - 1) / part_limit;
  return FrameSource::make(signed_type, message, large ? fragment_large : single_limit,
                           std::max(least, large ? fragment_large : fragment_normal));
}

}  // namespace mamori::exchange
