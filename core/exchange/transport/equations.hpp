// Sums of parts and their bytes, solved by elimination over GF(2): what a receiver knows of a message.
#pragma once

#include <cstdint>
#include <vector>

namespace mamori::exchange {

/// The XOR of the parts in `parts` (bits from 0) is `data`.
struct Equation {
  std::uint64_t parts = 0;
  std::vector<std::uint8_t> data;
  friend bool operator==(const Equation&, const Equation&) = default;
};

class Equations {
 public:
  enum class Verdict : std::uint8_t {
    fresh,       ///< independent of the others
    repeated,    ///< a sum of the others
    contradicts  ///< the same sum as others, with other bytes; it was not added
  };

  /// All have data of one length.
  Verdict add(Equation equation);
  [[nodiscard]] std::uint32_t rank() const { return static_cast<std::uint32_t>(rows_.size()); }
  /// Parts that are known alone, as bits from 0.
  [[nodiscard]] std::uint64_t known() const;
  /// All parts one after the other; rank() is their number.
  [[nodiscard]] std::vector<std::uint8_t> joined() const;

 private:
  std::vector<Equation> rows_;  ///< reduced: no row's lowest part is in another row
};

}  // namespace mamori::exchange
