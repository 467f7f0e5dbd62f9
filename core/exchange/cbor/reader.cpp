#include "exchange/cbor/reader.hpp"

#include <cbor.h>

namespace mamori::exchange {

struct CborReader::Item {
  CborKind kind = CborKind::other;
  std::uint64_t value = 0;  ///< of an integer (for a negative one: -1 - n), a count, a length or a boolean
  Bytes data;               ///< of a string
  std::size_t read = 0;     ///< bytes up to the next item
};

namespace {

/// Bytes of the shortest header for `value`.
std::size_t shortest(std::uint64_t value) {
  if (value < 24) return 1;
  if (value <= 0xFF) return 2;
  if (value <= 0xFFFF) return 3;
  return value <= 0xFFFFFFFF ? 5 : 9;
}

/// What libcbor's lexer found. Callbacks that are left out (floats, tags, null, indefinite lengths …) leave `other`.
struct Found {
  CborKind kind = CborKind::other;
  std::uint64_t value = 0;
  Bytes data;
};

template <CborKind kind>
void number(void* found, auto value) {
  *static_cast<Found*>(found) = {kind, static_cast<std::uint64_t>(value), {}};
}

template <CborKind kind>
void string(void* found, cbor_data data, auto length) {
  *static_cast<Found*>(found) = {kind, static_cast<std::uint64_t>(length),
                                 Bytes(data, static_cast<std::size_t>(length))};
}

cbor_callbacks callbacks() {
  cbor_callbacks table = cbor_empty_callbacks;
  table.uint8 = number<CborKind::unsigned_integer>;
  table.uint16 = number<CborKind::unsigned_integer>;
  table.uint32 = number<CborKind::unsigned_integer>;
  table.uint64 = number<CborKind::unsigned_integer>;
  table.negint8 = number<CborKind::negative_integer>;
  table.negint16 = number<CborKind::negative_integer>;
  table.negint32 = number<CborKind::negative_integer>;
  table.negint64 = number<CborKind::negative_integer>;
  table.byte_string = string<CborKind::bytes>;
  table.string = string<CborKind::text>;
  table.array_start = number<CborKind::array>;
  table.map_start = number<CborKind::map>;
  table.boolean = number<CborKind::boolean>;
  return table;
}

}  // namespace

CborReader::Item CborReader::look() {
  static const cbor_callbacks table = callbacks();
  if (!ok()) return {};
  const Bytes rest = bytes_.subspan(offset_);
  Found found;
  const cbor_decoder_result result = cbor_stream_decode(rest.data(), rest.size(), &table, &found);
  if (result.status != CBOR_DECODER_FINISHED || found.kind == CborKind::other) {
    constexpr std::uint8_t indefinite = 31;
    refuse(!rest.empty() && (rest[0] & indefinite) == indefinite ? Fault::not_canonical : Fault::broken);
    return {};
  }
  const std::size_t header = result.read - found.data.size();
  if (found.kind != CborKind::boolean && header != shortest(found.value)) {
    refuse(Fault::not_canonical);
    return {};
  }
  return {found.kind, found.value, found.data, result.read};
}

CborReader::Item CborReader::take(CborKind kind) {
  const Item item = look();
  if (ok() && item.kind != kind) refuse();
  return ok() ? item : Item{};
}

void CborReader::expect(std::uint8_t byte) {
  if (ok() && (at_end() || bytes_[offset_] != byte)) refuse();
  if (ok()) ++offset_;
}

CborKind CborReader::peek() {
  return look().kind;
}

std::uint64_t CborReader::uint(std::uint64_t least, std::uint64_t most) {
  const Item item = take(CborKind::unsigned_integer);
  if (ok() && (item.value < least || item.value > most)) refuse();
  if (!ok()) return least;
  offset_ += item.read;
  return item.value;
}

std::int64_t CborReader::integer(std::int64_t least, std::int64_t most) {
  const bool negative = peek() == CborKind::negative_integer;
  const Item item = take(negative ? CborKind::negative_integer : CborKind::unsigned_integer);
  constexpr auto largest = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
  if (ok() && item.value > largest) refuse();
  const std::int64_t magnitude = static_cast<std::int64_t>(item.value & largest);
  const std::int64_t value = negative ? -1 - magnitude : magnitude;
  if (ok() && (value < least || value > most)) refuse();
  if (!ok()) return least;
  offset_ += item.read;
  return value;
}

Bytes CborReader::bytes(std::size_t least, std::size_t most) {
  const Item item = take(CborKind::bytes);
  if (ok() && (item.data.size() < least || item.data.size() > most)) refuse();
  if (!ok()) return {};
  offset_ += item.read;
  return item.data;
}

std::string_view CborReader::text(std::size_t most_bytes) {
  const Item item = take(CborKind::text);
  if (ok() && item.data.size() > most_bytes) refuse();
  if (!ok()) return {};
  offset_ += item.read;
  return {reinterpret_cast<const char*>(item.data.data()), item.data.size()};
}

bool CborReader::boolean() {
  const Item item = take(CborKind::boolean);
  offset_ += item.read;
  return item.value != 0;
}

std::size_t CborReader::count(CborKind kind, std::size_t least, std::size_t most) {
  const Item item = take(kind);
  if (ok() && (item.value < least || item.value > most)) refuse();
  if (!ok()) return 0;
  offset_ += item.read;
  return static_cast<std::size_t>(item.value);
}

std::size_t CborReader::array(std::size_t least, std::size_t most) {
  return count(CborKind::array, least, most);
}

std::size_t CborReader::map(std::size_t least, std::size_t most) {
  return count(CborKind::map, least, most);
}

std::uint64_t CborReader::key(std::optional<std::uint64_t>& last) {
  const Item item = take(CborKind::unsigned_integer);
  if (ok() && last && item.value <= *last) refuse(Fault::not_canonical);
  if (!ok()) return 0;
  offset_ += item.read;
  last = item.value;
  return item.value;
}

void CborReader::skip(int depth) {
  const Item item = look();
  if (depth == 0) refuse();
  if (!ok()) return;
  offset_ += item.read;
  std::uint64_t inside = 0;
  if (item.kind == CborKind::array || item.kind == CborKind::map) inside = item.value;
  // Each element takes at least one byte, so a count that lies ends at the end of the bytes.
  for (std::uint64_t i = 0; i < inside && ok(); ++i) {
    skip(depth - 1);
    if (item.kind == CborKind::map) skip(depth - 1);
  }
}

void CborReader::refuse(Fault fault) {
  if (ok()) fault_ = fault;
}

void CborReader::end() {
  if (ok() && !at_end()) refuse();
}

}  // namespace mamori::exchange
