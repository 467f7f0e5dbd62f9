#include "exchange/exchange.hpp"

#include "exchange/envelope/cose.hpp"
#include "exchange/refusal.hpp"

namespace mamori::exchange {

Result<FrameSource> frames_of(Bytes envelope, CodeSize size) {
  if (envelope.empty() || envelope[0] != sign1_tag) return envelope_broken(at_byte(0));
  const bool large = size == CodeSize::large;
  return FrameSource::make(signed_type, envelope.subspan(1), large ? fragment_large : single_limit,
                           large ? fragment_large : fragment_normal);
}

}  // namespace mamori::exchange
