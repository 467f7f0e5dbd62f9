#include "vault/history_cbor.hpp"

#include <cbor.h>

namespace mamori::vault {

CanonicalWriter& CanonicalWriter::head(std::size_t size) {
  return items(Bytes(head_).first(size));
}

CanonicalWriter& CanonicalWriter::items(Bytes encoded) {
  out_.insert(out_.end(), encoded.begin(), encoded.end());
  return *this;
}

CanonicalWriter& CanonicalWriter::array(std::size_t items) {
  return head(cbor_encode_array_start(items, head_.data(), head_.size()));
}

CanonicalWriter& CanonicalWriter::nothing() {
  return head(cbor_encode_null(head_.data(), head_.size()));
}

CanonicalWriter& CanonicalWriter::truth(bool value) {
  return head(cbor_encode_bool(value, head_.data(), head_.size()));
}

CanonicalWriter& CanonicalWriter::integer(std::int64_t value) {
  // CBOR counts negative integers from -1 downwards: ~value is -1 - value.
  return head(value < 0 ? cbor_encode_negint(static_cast<std::uint64_t>(~value), head_.data(), head_.size())
                        : cbor_encode_uint(static_cast<std::uint64_t>(value), head_.data(), head_.size()));
}

CanonicalWriter& CanonicalWriter::text(std::string_view value) {
  head(cbor_encode_string_start(value.size(), head_.data(), head_.size()));
  return items({reinterpret_cast<const std::uint8_t*>(value.data()), value.size()});
}

CanonicalWriter& CanonicalWriter::bytes(Bytes value) {
  head(cbor_encode_bytestring_start(value.size(), head_.data(), head_.size()));
  return items(value);
}

}  // namespace mamori::vault
