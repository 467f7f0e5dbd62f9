#include "vault/history_cbor.hpp"

#include <cbor.h>
#include <memory>

namespace mamori::vault {
namespace {

constexpr int depth_limit = 8;

struct Release {
  void operator()(cbor_item_t* item) const { cbor_decref(&item); }
};

std::optional<FactValue> value_of(const cbor_item_t* item, int depth) {
  switch (cbor_typeof(item)) {
    case CBOR_TYPE_UINT:
      return FactValue{static_cast<std::int64_t>(cbor_get_int(item))};
    case CBOR_TYPE_NEGINT:
      return FactValue{~static_cast<std::int64_t>(cbor_get_int(item))};
    case CBOR_TYPE_BYTESTRING: {
      if (!cbor_bytestring_is_definite(item)) return std::nullopt;
      const auto* start = cbor_bytestring_handle(item);
      return FactValue{std::vector<std::uint8_t>(start, start + cbor_bytestring_length(item))};
    }
    case CBOR_TYPE_STRING:
      if (!cbor_string_is_definite(item)) return std::nullopt;
      return FactValue{std::string(reinterpret_cast<const char*>(cbor_string_handle(item)), cbor_string_length(item))};
    case CBOR_TYPE_ARRAY: {
      std::vector<FactValue> values;
      for (std::size_t i = 0; depth > 0 && i < cbor_array_size(item); ++i) {
        auto value = value_of(cbor_array_handle(item)[i], depth - 1);
        if (!value) return std::nullopt;
        values.push_back(std::move(*value));
      }
      return FactValue{std::move(values)};
    }
    default:
      break;
  }
  if (cbor_isa_float_ctrl(item) && cbor_float_ctrl_is_ctrl(item)) {
    if (cbor_is_bool(item)) return FactValue{cbor_get_bool(item)};
    if (cbor_is_null(item)) return FactValue{};
  }
  return std::nullopt;
}

}  // namespace

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

std::optional<FactValue> read_value(Bytes item) {
  cbor_load_result result{};
  const std::unique_ptr<cbor_item_t, Release> read(cbor_load(item.data(), item.size(), &result));
  if (!read || result.read != item.size()) return std::nullopt;
  return value_of(read.get(), depth_limit);
}

}  // namespace mamori::vault
