// Changed copies of a picture that bring out codes which are small, out of focus or light on dark, and the part of a
// picture that may hold a code at all.
#pragma once

#include "exchange/transport/qr/qr_reader.hpp"

#include <cstdint>
#include <vector>

namespace mamori::exchange {

struct Picture {
  int width;
  int height;
  std::vector<std::uint8_t> pixels;

  Picture(int w, int h) : width(w), height(h), pixels(static_cast<std::size_t>(w) * static_cast<std::size_t>(h)) {}
  [[nodiscard]] std::uint8_t* row(int y) {
    return pixels.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(width);
  }
  [[nodiscard]] GrayImage view() const { return {width, height, width, pixels}; }
};

[[nodiscard]] Picture inverted(const GrayImage& image);
/// Left and right changed: as a front camera, a window pane or a transparency shows it.
[[nodiscard]] Picture mirrored(const GrayImage& image);
/// Each pixel against its four neighbours `distance` pixels away, `times` over: undoes a blur of about that width.
[[nodiscard]] Picture sharpened(const GrayImage& image, int distance, int times);
/// Twice the size with linear steps between, for codes of two or three pixels a module.
[[nodiscard]] Picture doubled(const GrayImage& image);

/// The largest region full of strong edges, as a code is, with some pixels around it; the whole picture when there is
/// none or it is nearly all. It shares the pixels of `image`.
[[nodiscard]] GrayImage busiest_region(const GrayImage& image);
/// Every region that by its size and shape may hold a code of its own, the largest first, 64 at most; codes that stand
/// close to each other come alone and together.
[[nodiscard]] std::vector<GrayImage> regions_like_codes(const GrayImage& image);

}  // namespace mamori::exchange
