// Gathers what a camera reads until a message is whole: the receiver's side of the frames. It solves for the parts by
// elimination over GF(2), so it needs no more frames than have independent parts.
#pragma once

#include "base/error.hpp"
#include "exchange/transport/fountain.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mamori::exchange {

class FrameCollector {
 public:
  enum class Step : std::uint8_t {
    repeated,  ///< brought nothing new
    brought,   ///< brought something
    complete,  ///< the message is whole, now or already before
  };

  /// Takes the text of one code. What is refused leaves the collection as it was, but for a
  /// message whose checksum is wrong in the end: that is forgotten.
  /// Errors: qr_foreign (no message of this app: a prescription, a link, another UR type), ur_broken (damaged text;
  /// where = what), ur_other_message (a frame of another message than the one begun), message_too_large (over 16 KiB
  /// or over 64 parts), message_newer (a sealed message).
  Result<Step> take(std::string_view text);

  [[nodiscard]] bool complete() const { return complete_; }
  /// The envelope as a file has it, tag included; empty until complete.
  [[nodiscard]] std::vector<std::uint8_t> envelope() const;
  /// Number of parts of the message begun; 0 before the first frame.
  [[nodiscard]] std::uint32_t parts() const { return parts_; }
  /// Parts that are known, as bits from 0.
  [[nodiscard]] std::uint64_t known() const;
  /// Numbers of the parts that are not known yet, from 1.
  [[nodiscard]] std::vector<std::uint32_t> missing() const;
  /// Independent frames so far; the message is whole when this reaches parts().
  [[nodiscard]] std::uint32_t gathered() const { return complete_ ? parts_ : static_cast<std::uint32_t>(rows_.size()); }
  /// Forgets everything.
  void restart();

 private:
  /// One equation: the XOR of the parts in `parts` is `data`.
  struct Equation {
    std::uint64_t parts = 0;
    std::vector<std::uint8_t> data;
  };

  Result<Step> take_single(const std::vector<std::uint8_t>& message);
  Result<Step> take_part(const PartFrame& frame);
  Result<Step> add(Equation fresh);
  Result<Step> finish();

  std::uint32_t parts_ = 0;
  std::uint32_t length_ = 0;
  std::uint32_t checksum_ = 0;
  std::size_t fragment_ = 0;
  std::vector<Equation> rows_;  ///< reduced: no row's lowest part is in another row
  std::vector<std::uint8_t> message_;
  bool complete_ = false;
};

}  // namespace mamori::exchange
