// A payload as whoever wrote it would have signed it, whatever it says: exchange::sign() signs nothing but messages.
#pragma once

#include "exchange/cbor/writer.hpp"
#include "exchange/envelope/cose.hpp"
#include "exchange/envelope/external.hpp"

#include <vector>

namespace mamori::test {

inline std::vector<std::uint8_t> enveloped(Bytes payload, const crypto::SigningKey& key) {
  exchange::CborWriter header;
  header.map(2).uint(1).integer(-8).uint(4).bytes(key.public_key());
  const auto protected_header = header.take();
  exchange::CborWriter out;
  out.tag(18).array(4).bytes(protected_header).map(0).bytes(payload);
  out.bytes(key.sign(exchange::to_be_signed(protected_header, exchange::external_data(), payload)));
  return out.take();
}

}  // namespace mamori::test
