// Gathers what a camera reads until a message is whole: the receiver's side of the frames. It solves for the parts by
// elimination over GF(2), so it needs no more frames than have independent parts.
#pragma once

#include "base/error.hpp"
#include "exchange/transport/equations.hpp"
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
    doubtful,  ///< it or an earlier frame is wrong; all are kept, and the next ones tell which
    complete,  ///< the message is whole, now or already before
  };

  /// Takes the text of one code. What is refused leaves the collection as it was.
  /// Errors: qr_prescription, qr_medicine_notebook, qr_web_address, qr_foreign (no message of this app: what it is, and
  /// the last for anything else, such as another UR type), ur_broken (damaged text, or once the message is whole a part
  /// that is not in it; where = what), ur_other_message (a frame of another message than the one begun),
  /// message_too_large (over 16 KiB or over 64 parts).
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
  [[nodiscard]] std::uint32_t gathered() const;
  /// A frame among those gathered is wrong. Gathering goes on: the message comes once it is whole without that one.
  [[nodiscard]] bool doubtful() const { return doubtful_; }
  /// Forgets everything.
  void restart();

 private:
  Result<Step> take_single(const std::vector<std::uint8_t>& message);
  Result<Step> take_part(const PartFrame& frame);
  /// Whether the whole message has the parts that the frame says.
  [[nodiscard]] bool holds(const PartFrame& frame) const;
  Step add(Equation fresh);
  /// Looks for the message in what was taken with one frame left out, the newest first.
  Step mend(Equation fresh);
  /// From the newest of what was taken to the oldest, without the one at that place.
  [[nodiscard]] Equations solve(std::size_t without) const;
  /// Whether the parts are the message that the frames announced; then it is complete.
  bool finish(const Equations& solved);

  bool sealed_ = false;  ///< of the message begun
  std::uint32_t parts_ = 0;
  std::uint32_t length_ = 0;
  std::uint32_t checksum_ = 0;
  std::size_t fragment_ = 0;
  Equations solved_;
  std::vector<Equation> taken_;  ///< as they came, in case one is wrong
  std::vector<std::uint8_t> message_;
  bool complete_ = false;
  bool doubtful_ = false;
};

}  // namespace mamori::exchange
