// Carries an envelope as Uniform Resources for QR codes (BCR-2020-005, multipart BCR-2024-001): the sender's side.
#pragma once

#include "base/error.hpp"
#include "crypto/secret.hpp"
#include "exchange/transport/schedule.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mamori::exchange {

/// UR types of a signed message and of one that is sealed to its recipient.
inline constexpr std::string_view signed_type = "mamori-signed";
inline constexpr std::string_view sealed_type = "mamori-sealed";

inline constexpr std::uint32_t part_limit = 64;      ///< parts of a message
inline constexpr std::size_t fragment_normal = 250;  ///< bytes of a part; a code of at most version 15
/// For "larger codes": at most version 9 as long as frame numbers stay below 65536.
inline constexpr std::size_t fragment_large = 96;
inline constexpr std::size_t single_limit = 280;  ///< bytes that still go into one code of version 15

/// An envelope cut into parts, from which any frame of the endless stream can be made.
class FrameSource {
 public:
  /// `message` is CBOR. It stays whole when it has at most `single` bytes, else parts have at most `fragment` bytes.
  /// Errors: message_too_large (over 16 KiB or over 64 parts).
  static Result<FrameSource> make(std::string_view type, Bytes message, std::size_t single, std::size_t fragment);

  /// 1 when the message goes as a single frame.
  [[nodiscard]] std::uint32_t parts() const { return parts_; }
  /// The UR text, upper case for the alphanumeric mode. `number` counts from 1; up to parts() these are the parts
  /// themselves, then mixtures. A single frame is the same for every number.
  [[nodiscard]] std::string frame(std::uint32_t number) const;
  /// The parts in the frame of `number`, as bits from 0; a single frame holds its one part.
  [[nodiscard]] std::uint64_t parts_in(std::uint32_t number) const;
  /// The numbers to be shown, in their order and then anew (schedule.hpp).
  [[nodiscard]] std::vector<std::uint32_t> cycle() const { return show_cycle(parts_, checksum_); }
  /// One frame for each number, in the order given: the sender's schedule decides which parts are shown.
  [[nodiscard]] std::vector<std::string> frames(std::span<const std::uint32_t> numbers) const;

 private:
  FrameSource() = default;
  std::string type_;
  std::vector<std::uint8_t> message_;
  std::uint32_t parts_ = 1;
  std::size_t fragment_ = 0;
  std::uint32_t checksum_ = 0;
};

}  // namespace mamori::exchange
