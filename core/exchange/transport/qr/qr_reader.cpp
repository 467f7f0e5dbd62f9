#include "exchange/transport/qr/qr_reader.hpp"

#include "exchange/transport/qr/picture.hpp"
#include "exchange/transport/qr/zxing_scan.hpp"

#include <algorithm>
#include <array>

namespace mamori::exchange {
namespace {

/// Larger pictures have large modules already, and four times the pixels would cost seconds in a still picture and the
/// next frames of a camera.
constexpr std::int64_t doubling_limit = 4 * 1024 * 1024;
constexpr std::int64_t doubling_limit_of_a_frame = 512 * 1024;

using Texts = std::vector<std::string>;
using Pass = Texts (*)(const GrayImage&, bool may_double);

// What each finds that the others miss was measured (tests/bench/reader_bench): ZXing-C++ 1.4 alone reads 3 pixels a
// module in a third of the frames, these together in all.
constexpr std::array<Pass, 6> passes = {
    [](const GrayImage& image, bool may_double) {
      const Picture sharp = sharpened(image, 1, 1);
      return zxing_scan(may_double ? doubled(sharp.view()).view() : sharp.view(), Threshold::local);
    },
    [](const GrayImage& image, bool) { return zxing_scan(image, Threshold::local); },
    [](const GrayImage& image, bool may_double) {
      const Picture sharp = sharpened(image, 2, 1);
      return zxing_scan(may_double ? doubled(sharp.view()).view() : sharp.view(), Threshold::global);
    },
    [](const GrayImage& image, bool may_double) {
      if (!may_double) return zxing_scan(sharpened(image, 2, 2).view(), Threshold::local);
      return zxing_scan(sharpened(doubled(image).view(), 3, 2).view(), Threshold::local);
    },
    [](const GrayImage& image, bool may_double) {
      return may_double ? zxing_scan(doubled(image).view(), Threshold::local) : zxing_scan(image, Threshold::global);
    },
    [](const GrayImage& image, bool) { return zxing_scan(inverted(image).view(), Threshold::local); },
};

bool may_double(const GrayImage& image, std::int64_t limit) {
  return std::int64_t{image.width} * image.height <= limit;
}

Result<void> check(const GrayImage& image) {
  const std::int64_t area = std::int64_t{image.width} * image.height;
  if (area > pixel_limit) return too_large_a_picture();
  const bool shaped = image.width > 0 && image.height > 0 && image.stride >= image.width;
  if (!shaped ||
      static_cast<std::int64_t>(image.pixels.size()) < std::int64_t{image.stride} * (image.height - 1) + image.width)
    return fail(ErrorCode::picture_broken, "picture");
  return {};
}

void join(Texts& texts, Texts more) {
  for (std::string& text : more)
    if (std::ranges::find(texts, text) == texts.end()) texts.push_back(std::move(text));
}

Texts all_passes(const GrayImage& image) {
  Texts texts;
  for (const Pass pass : passes) join(texts, pass(image, may_double(image, doubling_limit)));
  return texts;
}

/// What the first pass finds that finds any.
Texts first_found(const GrayImage& image) {
  for (const Pass pass : passes) {
    if (Texts texts = pass(image, may_double(image, doubling_limit)); !texts.empty()) return texts;
  }
  return {};
}

/// ZXing-C++ 1.4 mixes the corners of codes that share a picture: a page of twelve gives it one or none. Of mirrored
/// ones it reads some by itself, and one of several may be mirrored alone.
Texts read_apart(const GrayImage& image) {
  Texts texts;
  for (const GrayImage& region : regions_like_codes(image)) {
    Texts found = first_found(region);
    join(texts, found.empty() ? first_found(mirrored(region).view()) : std::move(found));
  }
  return texts;
}

}  // namespace

tl::unexpected<Error> too_large_a_picture() {
  return fail(ErrorCode::picture_too_large, "picture");
}

Result<std::vector<std::string>> ZxingQrReader::read(const GrayImage& image) const {
  MAMORI_TRY(check(image));
  if (effort_ == Effort::frame) return read_frame(image);
  Texts texts = all_passes(image);
  join(texts, read_apart(image));
  if (!texts.empty()) return texts;
  return all_passes(mirrored(image).view());
}

Texts ZxingQrReader::read_frame(const GrayImage& image) const {
  // What read the last frame reads the next one most likely too; else the next pass has its turn.
  const unsigned turn = turn_;
  const GrayImage region = busiest_region(image);
  Texts texts = passes[turn % passes.size()](region, may_double(region, doubling_limit_of_a_frame));
  // Where much else is busy too, the code may lie outside the region.
  const bool last = texts.empty() && turn % passes.size() == passes.size() - 1;
  if (last && region.pixels.size() != image.pixels.size()) texts = zxing_scan(image, Threshold::local);
  if (last && texts.empty()) texts = zxing_scan(mirrored(region).view(), Threshold::local);
  if (texts.empty()) ++turn_;
  return texts;
}

}  // namespace mamori::exchange
