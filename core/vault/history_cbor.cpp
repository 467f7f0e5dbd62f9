#include "vault/history_cbor.hpp"

#include <array>
#include <cbor.h>

namespace mamori::vault {
namespace {

class Encoder {
 public:
  void operator()(std::monostate) { head(cbor_encode_null(start_.data(), start_.size())); }
  void operator()(bool value) { head(cbor_encode_bool(value, start_.data(), start_.size())); }
  void operator()(std::int64_t value) {
    // CBOR counts negative integers from -1 downwards: ~value is -1 - value.
    head(value < 0 ? cbor_encode_negint(static_cast<std::uint64_t>(~value), start_.data(), start_.size())
                   : cbor_encode_uint(static_cast<std::uint64_t>(value), start_.data(), start_.size()));
  }
  void operator()(const std::string& value) {
    head(cbor_encode_string_start(value.size(), start_.data(), start_.size()));
    out_.insert(out_.end(), value.begin(), value.end());
  }
  void operator()(const std::vector<std::uint8_t>& value) {
    head(cbor_encode_bytestring_start(value.size(), start_.data(), start_.size()));
    out_.insert(out_.end(), value.begin(), value.end());
  }
  void operator()(const Facts& facts) {
    head(cbor_encode_array_start(facts.size(), start_.data(), start_.size()));
    for (const Fact& fact : facts) std::visit(*this, fact.value);
  }
  [[nodiscard]] std::vector<std::uint8_t> take() { return std::move(out_); }

 private:
  void head(std::size_t size) { out_.insert(out_.end(), start_.begin(), start_.begin() + static_cast<long>(size)); }

  std::array<std::uint8_t, 9> start_{};  // the longest head of RFC 8949 §3
  std::vector<std::uint8_t> out_;
};

}  // namespace

std::vector<std::uint8_t> encode(const Fact& fact) {
  Encoder encoder;
  std::visit(encoder, fact.value);
  return encoder.take();
}

}  // namespace mamori::vault
