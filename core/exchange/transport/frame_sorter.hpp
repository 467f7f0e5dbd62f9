// Frames that come mixed, as from a folder of pictures or from one screen after the other: each message is gathered by
// itself, so that a code of another message holds none up, whichever came first.
#pragma once

#include "exchange/transport/frame_collector.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace mamori::exchange {

/// Which parts of a message that is not whole have not come. Raises frames_missing (where = their numbers).
[[nodiscard]] tl::unexpected<Error> frames_missing(const FrameCollector& message);

class FrameSorter {
 public:
  using Step = FrameCollector::Step;
  /// Messages that are gathered side by side. One more takes the place of the one that has least of its parts, and of
  /// several such the one begun first.
  static constexpr std::size_t most_begun = 8;
  /// Whole messages whose frames are known again, the newest.
  static constexpr std::size_t most_whole = 32;

  /// Takes the text of one code. Errors: those of FrameCollector, and ur_other_message where the frame is of another
  /// message than the one that leads; it is kept all the same.
  Result<Step> take(std::string_view text);

  /// The message with the largest share of its parts, the first begun of several such; an empty one where none is
  /// begun. Whole ones are in take_whole().
  [[nodiscard]] const FrameCollector& leading() const;
  /// The messages that became whole since the last call, each once however often it is shown.
  [[nodiscard]] std::vector<FrameCollector> take_whole();
  /// Forgets everything.
  void restart();

 private:
  struct Taken {
    Step step;
    std::size_t place;  ///< in begun_
  };
  /// Offers the text to each message that is begun, and else begins one with it.
  Result<Taken> offer(std::string_view text);
  [[nodiscard]] std::size_t leader() const;

  FrameCollector none_;
  std::vector<FrameCollector> begun_;
  std::vector<FrameCollector> whole_;
  std::vector<FrameCollector> fresh_;
};

}  // namespace mamori::exchange
