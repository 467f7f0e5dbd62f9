#include "exchange/transport/frames.hpp"

#include "exchange/messages/message.hpp"
#include "exchange/refusal.hpp"
#include "exchange/transport/bytewords.hpp"
#include "exchange/transport/fountain.hpp"

#include <algorithm>
#include <bit>

namespace mamori::exchange {
namespace {

/// QR's alphanumeric mode has capitals only, and a UR is the same in either case (BCR-2020-005).
std::string upper(std::string text) {
  for (char& letter : text)
    if (letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 'a' + 'A');
  return text;
}

}  // namespace

Result<FrameSource> FrameSource::make(std::string_view type, Bytes message, std::size_t single, std::size_t fragment) {
  if (message.size() > qr_message_limit || fragment == 0 || message.size() > fragment * part_limit)
    return too_large("codes");
  FrameSource source;
  source.type_ = type;
  source.message_.assign(message.begin(), message.end());
  if (message.size() > single) {
    source.fragment_ = fragment_length(message.size(), fragment);
    source.parts_ = static_cast<std::uint32_t>((message.size() + source.fragment_ - 1) / source.fragment_);
    source.checksum_ = crc32(message);
  }
  return source;
}

std::string FrameSource::frame(std::uint32_t number) const {
  if (fragment_ == 0) return upper("ur:" + type_ + "/" + to_bytewords(message_));
  PartFrame part{number, parts_, static_cast<std::uint32_t>(message_.size()), checksum_, {}};
  part.data.resize(fragment_);  // the last part is filled up with zeros
  for (std::uint64_t left = parts_in(number); left != 0; left &= left - 1) {
    const std::size_t begin = static_cast<std::size_t>(std::countr_zero(left)) * fragment_;
    const std::size_t end = std::min(begin + fragment_, message_.size());
    for (std::size_t i = begin; i < end; ++i) part.data[i - begin] ^= message_[i];
  }
  const std::string place = std::to_string(number) + "-" + std::to_string(parts_);
  return upper("ur:" + type_ + "/" + place + "/" + to_bytewords(write_part(part)));
}

std::uint64_t FrameSource::parts_in(std::uint32_t number) const {
  return choose_parts(number, parts_, checksum_);
}

std::vector<std::string> FrameSource::frames(std::span<const std::uint32_t> numbers) const {
  std::vector<std::string> texts;
  for (const std::uint32_t number : numbers) texts.push_back(frame(number));
  return texts;
}

}  // namespace mamori::exchange
