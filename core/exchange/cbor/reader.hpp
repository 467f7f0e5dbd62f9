// Reads deterministic CBOR (RFC 8949 §4.2.1) item by item straight from the bytes: nothing is allocated for what a
// header claims, and the first fault stops everything after it.
#pragma once

#include "crypto/secret.hpp"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>

namespace mamori::exchange {

enum class CborKind : std::uint8_t { unsigned_integer, negative_integer, bytes, text, array, map, boolean, other };

/// After a fault every reading function returns an empty value, and `ok()` is false.
class CborReader {
 public:
  enum class Fault : std::uint8_t { none, broken, not_canonical };

  explicit CborReader(Bytes bytes) : bytes_(bytes) {}

  [[nodiscard]] bool ok() const { return fault_ == Fault::none; }
  [[nodiscard]] Fault fault() const { return fault_; }
  /// Byte offset of the fault, else of the next item.
  [[nodiscard]] std::size_t offset() const { return offset_; }
  [[nodiscard]] bool at_end() const { return offset_ == bytes_.size(); }

  /// Takes one byte that must be `byte`: a tag, of which libcbor 0.8 knows only some.
  void expect(std::uint8_t byte);
  [[nodiscard]] CborKind peek();
  std::uint64_t uint(std::uint64_t least = 0, std::uint64_t most = std::numeric_limits<std::uint64_t>::max());
  std::int64_t integer(std::int64_t least, std::int64_t most);
  Bytes bytes(std::size_t least, std::size_t most);
  std::string_view text(std::size_t most_bytes);
  bool boolean();
  /// Number of elements, or of pairs.
  std::size_t array(std::size_t least, std::size_t most);
  std::size_t map(std::size_t least, std::size_t most);
  /// The next key of a map whose keys are unsigned integers; `last` is the one before (nullopt for the first) and is
  /// moved on. Keys that do not ascend are not canonical.
  std::uint64_t key(std::optional<std::uint64_t>& last);
  /// Passes over one item of any kind, to a depth of 8.
  void skip(int depth = 8);

  /// Declares a fault at the next item, unless there is one already.
  void refuse(Fault fault = Fault::broken);
  /// A fault unless everything was read.
  void end();

 private:
  struct Item;
  Item look();
  Item take(CborKind kind);
  std::size_t count(CborKind kind, std::size_t least, std::size_t most);

  Bytes bytes_;
  std::size_t offset_ = 0;
  Fault fault_ = Fault::none;
};

}  // namespace mamori::exchange
