#include "exchange/transport/frame_collector.hpp"

#include "exchange/envelope/cose.hpp"
#include "exchange/messages/message.hpp"
#include "exchange/refusal.hpp"
#include "exchange/transport/bytewords.hpp"
#include "exchange/transport/fountain.hpp"
#include "exchange/transport/frames.hpp"

#include <algorithm>
#include <utility>

namespace mamori::exchange {
namespace {

constexpr std::string_view scheme = "ur:";
/// A text that is longer holds no frame of ours: two letters a byte, and room for type, numbers and checksum.
constexpr std::size_t longest_text = 2 * (qr_message_limit + 64) + 64;

tl::unexpected<Error> ur_broken(std::string where) {
  return fail(ErrorCode::ur_broken, std::move(where));
}

tl::unexpected<Error> other_message() {
  return fail(ErrorCode::ur_other_message, "frame");
}

bool begins(std::string_view text, std::string_view lower_case) {
  return std::ranges::equal(text.substr(0, lower_case.size()), lower_case,
                            [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; });
}

/// What a code that is none of ours is, as far as its beginning tells.
tl::unexpected<Error> foreign(std::string_view text) {
  // Both are formats of JAHIS: the medicine notebook's names itself JAHISTC, the prescription's only JAHIS.
  if (text.starts_with("JAHISTC")) return fail(ErrorCode::qr_medicine_notebook, "code");
  if (text.starts_with("JAHIS")) return fail(ErrorCode::qr_prescription, "code");
  if (begins(text, "http://") || begins(text, "https://")) return fail(ErrorCode::qr_web_address, "code");
  return fail(ErrorCode::qr_foreign, "code");
}

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& letter : out)
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  return out;
}

/// The part of `rest` before the next slash, which is taken away with it.
std::string_view next_field(std::string_view& rest) {
  const std::size_t slash = rest.find('/');
  const std::string_view field = rest.substr(0, slash);
  rest = slash == std::string_view::npos ? std::string_view{} : rest.substr(slash + 1);
  return field;
}

/// Whether `text` is exactly "number-parts".
bool says(std::string_view text, std::uint32_t number, std::uint32_t parts) {
  return text == std::to_string(number) + "-" + std::to_string(parts);
}

/// Frames kept while one of them is wrong: enough that the right ones are among the newest.
std::size_t taken_limit(std::uint32_t parts) {
  return 2 * std::size_t{parts} + 2;
}

/// What a text of this app's types carries after the type.
struct Named {
  bool sealed = false;
  std::string letters;
};

std::optional<Named> named(std::string_view text) {
  if (text.size() < scheme.size() || text.size() > longest_text) return std::nullopt;
  const std::string folded = lower(text);
  std::string_view rest = folded;
  if (!rest.starts_with(scheme)) return std::nullopt;
  rest.remove_prefix(scheme.size());
  const std::string_view type = next_field(rest);
  if (type != signed_type && type != sealed_type) return std::nullopt;
  return Named{type == sealed_type, std::string(rest)};
}

}  // namespace

Result<FrameCollector::Step> FrameCollector::take(std::string_view text) {
  const auto frame = named(text);
  if (!frame) return foreign(text);
  if (parts_ != 0 && frame->sealed != sealed_) return other_message();
  std::string_view rest = frame->letters;
  const bool multipart = rest.find('/') != std::string_view::npos;
  const std::string_view place = multipart ? next_field(rest) : std::string_view{};
  const auto bytes = from_bytewords(rest);
  if (!bytes) return ur_broken("letters");
  if (!multipart) {
    auto step = take_single(*bytes);
    if (step) sealed_ = frame->sealed;
    return step;
  }
  const auto part = read_part(*bytes);
  if (!part || !says(place, part->number, part->parts)) return ur_broken("part");
  auto step = take_part(*part);
  if (step) sealed_ = frame->sealed;
  return step;
}

Result<FrameCollector::Step> FrameCollector::take_single(const std::vector<std::uint8_t>& message) {
  if (message.size() > qr_message_limit) return too_large("codes");
  if (parts_ != 0) {
    if (!complete_ || message != message_) return other_message();
    return Step::complete;
  }
  parts_ = 1;
  message_ = message;
  complete_ = true;
  return Step::complete;
}

Result<FrameCollector::Step> FrameCollector::take_part(const PartFrame& frame) {
  if (frame.parts > part_limit || frame.length > qr_message_limit) return too_large("codes");
  const std::uint64_t filled = std::uint64_t{frame.data.size()} * frame.parts;
  // The fragments hold the message, and none of them is filling alone.
  if (filled < frame.length || filled - frame.length >= frame.data.size()) return ur_broken("length");
  if (parts_ == 0) {
    parts_ = frame.parts;
    length_ = frame.length;
    checksum_ = frame.checksum;
    fragment_ = frame.data.size();
  } else if (parts_ != frame.parts || length_ != frame.length || checksum_ != frame.checksum ||
             fragment_ != frame.data.size()) {
    return other_message();
  }
  if (complete_) return holds(frame) ? Result<Step>(Step::complete) : ur_broken("part");
  return add({choose_parts(frame.number, frame.parts, frame.checksum), frame.data});
}

bool FrameCollector::holds(const PartFrame& frame) const {
  std::vector<std::uint8_t> sum(fragment_);
  const std::uint64_t chosen = choose_parts(frame.number, parts_, checksum_);
  for (std::size_t part = 0; part < parts_; ++part) {
    if ((chosen >> part & 1) == 0) continue;
    for (std::size_t i = part * fragment_; i < std::min(message_.size(), (part + 1) * fragment_); ++i)
      sum[i - part * fragment_] ^= message_[i];
  }
  return sum == frame.data;
}

FrameCollector::Step FrameCollector::add(Equation fresh) {
  if (doubtful_) return mend(std::move(fresh));
  const auto verdict = solved_.add(fresh);
  if (verdict == Equations::Verdict::repeated) return Step::repeated;
  taken_.push_back(std::move(fresh));
  doubtful_ = verdict == Equations::Verdict::contradicts;
  if (!doubtful_ && solved_.rank() < parts_) return Step::brought;
  if (!doubtful_ && finish(solved_)) return Step::complete;
  doubtful_ = true;
  return Step::doubtful;
}

FrameCollector::Step FrameCollector::mend(Equation fresh) {
  // A frame that is seen again is the newest once more, so that those that are seen no more fall out in the end.
  std::erase(taken_, fresh);
  taken_.push_back(std::move(fresh));
  if (taken_.size() > taken_limit(parts_)) taken_.erase(taken_.begin());
  solved_ = solve(taken_.size());
  if (solved_.rank() < parts_) return Step::doubtful;
  if (finish(solved_)) return Step::complete;
  for (std::size_t without = taken_.size(); without-- > 0;) {
    const Equations trial = solve(without);
    if (trial.rank() == parts_ && finish(trial)) return Step::complete;
  }
  return Step::doubtful;
}

Equations FrameCollector::solve(std::size_t without) const {
  Equations solved;
  for (std::size_t i = taken_.size(); i-- > 0 && solved.rank() < parts_;)
    if (i != without) static_cast<void>(solved.add(taken_[i]));
  return solved;
}

bool FrameCollector::finish(const Equations& solved) {
  auto whole = solved.joined();
  const bool padded = std::all_of(whole.begin() + length_, whole.end(), [](std::uint8_t byte) { return byte == 0; });
  whole.resize(length_);
  if (!padded || crc32(whole) != checksum_) return false;
  message_ = std::move(whole);
  complete_ = true;
  doubtful_ = false;
  taken_.clear();
  return true;
}

std::vector<std::uint8_t> FrameCollector::envelope() const {
  if (!complete_) return {};
  std::vector<std::uint8_t> out{sealed_ ? encrypt0_tag : sign1_tag};  // which a UR leaves to its type
  out.insert(out.end(), message_.begin(), message_.end());
  return out;
}

std::uint64_t FrameCollector::known() const {
  if (complete_) return parts_ == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << parts_) - 1;
  return solved_.known();
}

std::uint32_t FrameCollector::gathered() const {
  if (complete_) return parts_;
  return doubtful_ ? std::min(solved_.rank(), parts_ - 1) : solved_.rank();
}

std::vector<std::uint32_t> FrameCollector::missing() const {
  std::vector<std::uint32_t> numbers;
  for (std::uint32_t part = 0; part < parts_; ++part)
    if ((known() >> part & 1) == 0) numbers.push_back(part + 1);
  return numbers;
}

void FrameCollector::restart() {
  *this = FrameCollector();
}

}  // namespace mamori::exchange
