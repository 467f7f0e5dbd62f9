#include "exchange/transport/frame_sorter.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace mamori::exchange {
namespace {

bool of_another(const Result<FrameCollector::Step>& taken) {
  return !taken && taken.error().code == ErrorCode::ur_other_message;
}

/// Whether `one` has a smaller share of its parts.
bool behind(const FrameCollector& one, const FrameCollector& other) {
  return std::uint64_t{one.gathered()} * other.parts() < std::uint64_t{other.gathered()} * one.parts();
}

}  // namespace

tl::unexpected<Error> frames_missing(const FrameCollector& message) {
  std::string numbers;
  for (const auto number : message.missing()) numbers += (numbers.empty() ? "" : ",") + std::to_string(number);
  return fail(ErrorCode::frames_missing, std::move(numbers));
}

Result<FrameSorter::Step> FrameSorter::take(std::string_view text) {
  for (FrameCollector& known : whole_) {
    if (auto taken = known.take(text); !of_another(taken)) return taken;
  }
  MAMORI_TAKE(const auto taken, offer(text));
  if (taken.step == Step::complete) {
    FrameCollector& whole = begun_[taken.place];
    fresh_.push_back(whole);
    if (whole_.size() == most_whole) whole_.erase(whole_.begin());
    whole_.push_back(std::move(whole));
    begun_.erase(begun_.begin() + static_cast<std::ptrdiff_t>(taken.place));
    return taken.step;
  }
  // Which refuses it by the name that a frame of another message has.
  const std::size_t first = leader();
  return taken.place == first ? taken.step : begun_[first].take(text);
}

Result<FrameSorter::Taken> FrameSorter::offer(std::string_view text) {
  for (std::size_t i = 0; i < begun_.size(); ++i) {
    const auto taken = begun_[i].take(text);
    if (of_another(taken)) continue;
    if (!taken) return pass_on(taken);
    return Taken{*taken, i};
  }
  FrameCollector fresh;
  MAMORI_TAKE(const auto taken, fresh.take(text));
  if (begun_.size() == most_begun) begun_.erase(std::ranges::min_element(begun_, behind));
  begun_.push_back(std::move(fresh));
  return Taken{taken, begun_.size() - 1};
}

std::size_t FrameSorter::leader() const {
  return static_cast<std::size_t>(std::ranges::max_element(begun_, behind) - begun_.begin());
}

const FrameCollector& FrameSorter::leading() const {
  return begun_.empty() ? none_ : begun_[leader()];
}

std::vector<FrameCollector> FrameSorter::take_whole() {
  return std::exchange(fresh_, {});
}

void FrameSorter::restart() {
  *this = FrameSorter();
}

}  // namespace mamori::exchange
