#include "exchange/transport/qr/qr_reader.hpp"

#include "exchange/transport/qr/zxing_scan.hpp"

#include <algorithm>
#include <array>

namespace mamori::exchange {
namespace {

/// A changed copy of a picture and the view on it.
struct Picture {
  int width;
  int height;
  std::vector<std::uint8_t> pixels;

  Picture(int w, int h) : width(w), height(h), pixels(static_cast<std::size_t>(w) * static_cast<std::size_t>(h)) {}
  std::uint8_t& at(int x, int y) {
    return pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)];
  }
  [[nodiscard]] GrayImage view() const { return {width, height, width, pixels}; }
};

int pixel(const GrayImage& image, int x, int y) {
  const int inside_x = std::clamp(x, 0, image.width - 1);
  const int inside_y = std::clamp(y, 0, image.height - 1);
  return image.pixels[static_cast<std::size_t>(inside_y) * static_cast<std::size_t>(image.stride) +
                      static_cast<std::size_t>(inside_x)];
}

Picture inverted(const GrayImage& image) {
  Picture out(image.width, image.height);
  for (int y = 0; y < image.height; ++y)
    for (int x = 0; x < image.width; ++x) out.at(x, y) = static_cast<std::uint8_t>(255 - pixel(image, x, y));
  return out;
}

/// Each pixel against the mean of its four neighbours, for codes that are slightly out of focus.
Picture sharpened(const GrayImage& image) {
  Picture out(image.width, image.height);
  for (int y = 0; y < image.height; ++y) {
    for (int x = 0; x < image.width; ++x) {
      const int around =
          pixel(image, x - 1, y) + pixel(image, x + 1, y) + pixel(image, x, y - 1) + pixel(image, x, y + 1);
      out.at(x, y) = static_cast<std::uint8_t>(std::clamp(5 * pixel(image, x, y) - around, 0, 255));
    }
  }
  return out;
}

/// Twice the size with linear steps between, for codes of two or three pixels a module.
Picture doubled(const GrayImage& image) {
  Picture out(2 * image.width, 2 * image.height);
  for (int y = 0; y < out.height; ++y) {
    for (int x = 0; x < out.width; ++x) {
      const int left = (x - 1) >> 1;
      const int above = (y - 1) >> 1;
      const int right_weight = (x & 1) != 0 ? 1 : 3;
      const int below_weight = (y & 1) != 0 ? 1 : 3;
      const int upper = pixel(image, left, above) * (4 - right_weight) + pixel(image, left + 1, above) * right_weight;
      const int lower =
          pixel(image, left, above + 1) * (4 - right_weight) + pixel(image, left + 1, above + 1) * right_weight;
      out.at(x, y) = static_cast<std::uint8_t>((upper * (4 - below_weight) + lower * below_weight + 8) / 16);
    }
  }
  return out;
}

/// Larger pictures have large modules already, and four times the pixels would cost seconds.
constexpr std::int64_t doubling_limit = 4 * 1024 * 1024;

using Pass = std::vector<std::string> (*)(const GrayImage&);
constexpr std::array<Pass, 5> passes = {
    [](const GrayImage& image) { return zxing_scan(image, Threshold::local); },
    [](const GrayImage& image) { return zxing_scan(sharpened(image).view(), Threshold::local); },
    [](const GrayImage& image) {
      if (std::int64_t{image.width} * image.height > doubling_limit) return zxing_scan(image, Threshold::local);
      return zxing_scan(doubled(image).view(), Threshold::local);
    },
    [](const GrayImage& image) { return zxing_scan(image, Threshold::global); },
    [](const GrayImage& image) { return zxing_scan(inverted(image).view(), Threshold::local); },
};

Result<void> check(const GrayImage& image) {
  const std::int64_t area = std::int64_t{image.width} * image.height;
  if (area > pixel_limit) return fail(ErrorCode::picture_too_large, "picture");
  const bool shaped = image.width > 0 && image.height > 0 && image.stride >= image.width;
  if (!shaped ||
      static_cast<std::int64_t>(image.pixels.size()) < std::int64_t{image.stride} * (image.height - 1) + image.width)
    return fail(ErrorCode::picture_broken, "picture");
  return {};
}

}  // namespace

Result<std::vector<std::string>> ZxingQrReader::read(const GrayImage& image) const {
  if (const auto checked = check(image); !checked) return pass_on(checked);
  if (effort_ == Effort::frame) return passes[turn_++ % passes.size()](image);
  std::vector<std::string> texts;
  for (const Pass pass : passes) {
    for (std::string& text : pass(image))
      if (std::ranges::find(texts, text) == texts.end()) texts.push_back(std::move(text));
  }
  return texts;
}

}  // namespace mamori::exchange
