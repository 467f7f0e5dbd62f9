#include "exchange/transport/qr/picture.hpp"

#include <algorithm>
#include <cmath>

namespace mamori::exchange {
namespace {

const std::uint8_t* row_of(const GrayImage& image, int y) {
  const int inside = std::clamp(y, 0, image.height - 1);
  return image.pixels.data() + static_cast<std::size_t>(inside) * static_cast<std::size_t>(image.stride);
}

constexpr int block = 16;         ///< side of the squares that are busy or not, in pixels
constexpr int strong_edge = 64;   ///< grey levels between the darkest and the lightest pixel of a busy square
constexpr int fewest_blocks = 9;  ///< of a region that may hold a code: 48 pixels are too few for version 5

/// Squares of the picture, marked when busy.
struct Grid {
  int columns;
  int rows;
  std::vector<bool> busy;

  explicit Grid(const GrayImage& image) : columns(image.width / block), rows(image.height / block) {
    busy.reserve(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows));
    for (int r = 0; r < rows; ++r)
      for (int c = 0; c < columns; ++c) busy.push_back(is_busy(image, c * block, r * block));
  }
  [[nodiscard]] std::size_t at(int column, int r) const {
    return static_cast<std::size_t>(r) * static_cast<std::size_t>(columns) + static_cast<std::size_t>(column);
  }

 private:
  /// Every other pixel of every other line tells as much as all of them.
  static bool is_busy(const GrayImage& image, int left, int top) {
    int least = 255;
    int most = 0;
    for (int y = top; y < top + block; y += 2) {
      const std::uint8_t* row = row_of(image, y);
      for (int x = left; x < left + block; x += 2) {
        least = std::min<int>(least, row[x]);
        most = std::max<int>(most, row[x]);
      }
    }
    return most - least >= strong_edge;
  }
};

struct Region {
  int left, top, right, bottom;  ///< squares, the last ones included
  int blocks;
};

/// The squares that hang together with the one at (column, row); they are unmarked.
Region take_region(Grid& grid, int column, int row) {
  Region region{column, row, column, row, 0};
  std::vector<std::pair<int, int>> open{{column, row}};
  grid.busy[grid.at(column, row)] = false;
  while (!open.empty()) {
    const auto [c, r] = open.back();
    open.pop_back();
    ++region.blocks;
    region.left = std::min(region.left, c);
    region.right = std::max(region.right, c);
    region.top = std::min(region.top, r);
    region.bottom = std::max(region.bottom, r);
    for (int y = std::max(0, r - 1); y <= std::min(grid.rows - 1, r + 1); ++y) {
      for (int x = std::max(0, c - 1); x <= std::min(grid.columns - 1, c + 1); ++x) {
        if (!grid.busy[grid.at(x, y)]) continue;
        grid.busy[grid.at(x, y)] = false;
        open.emplace_back(x, y);
      }
    }
  }
  return region;
}

GrayImage crop(const GrayImage& image, int left, int top, int width, int height) {
  const auto offset =
      static_cast<std::size_t>(top) * static_cast<std::size_t>(image.stride) + static_cast<std::size_t>(left);
  return {width, height, image.stride, image.pixels.subspan(offset)};
}

}  // namespace

Picture inverted(const GrayImage& image) {
  Picture out(image.width, image.height);
  for (int y = 0; y < image.height; ++y)
    std::transform(row_of(image, y), row_of(image, y) + image.width, out.row(y),
                   [](std::uint8_t grey) { return static_cast<std::uint8_t>(255 - grey); });
  return out;
}

Picture sharpened(const GrayImage& image, int distance, int times) {
  Picture out(image.width, image.height);
  for (int y = 0; y < image.height; ++y) {
    const std::uint8_t* row = row_of(image, y);
    const std::uint8_t* above = row_of(image, y - distance);
    const std::uint8_t* below = row_of(image, y + distance);
    std::uint8_t* to = out.row(y);
    const auto put = [&](int x, int left, int right) {
      const int around = row[left] + row[right] + above[x] + below[x];
      to[x] = static_cast<std::uint8_t>(std::clamp(row[x] + times * (4 * row[x] - around), 0, 255));
    };
    const int edge = std::min(distance, image.width);
    for (int x = 0; x < edge; ++x) put(x, 0, std::min(x + distance, image.width - 1));
    for (int x = edge; x < image.width - distance; ++x) put(x, x - distance, x + distance);
    for (int x = std::max(edge, image.width - distance); x < image.width; ++x)
      put(x, std::max(0, x - distance), image.width - 1);
  }
  return out;
}

Picture doubled(const GrayImage& image) {
  Picture out(2 * image.width, 2 * image.height);
  std::vector<int> mixed(static_cast<std::size_t>(image.width));
  for (int y = 0; y < out.height; ++y) {
    const int above = (y - 1) >> 1;
    const int weight = (y & 1) != 0 ? 1 : 3;
    const std::uint8_t* upper = row_of(image, above);
    const std::uint8_t* lower = row_of(image, above + 1);
    for (std::size_t x = 0; x < mixed.size(); ++x) mixed[x] = upper[x] * (4 - weight) + lower[x] * weight;
    std::uint8_t* to = out.row(y);
    for (std::size_t x = 0; x < mixed.size(); ++x) {
      const int left = mixed[x == 0 ? 0 : x - 1];
      const int right = mixed[std::min(x + 1, mixed.size() - 1)];
      to[2 * x] = static_cast<std::uint8_t>((left + 3 * mixed[x] + 8) / 16);
      to[2 * x + 1] = static_cast<std::uint8_t>((3 * mixed[x] + right + 8) / 16);
    }
  }
  return out;
}

GrayImage busiest_region(const GrayImage& image) {
  Grid grid(image);
  Region best{0, 0, 0, 0, 0};
  for (int row = 0; row < grid.rows; ++row) {
    for (int column = 0; column < grid.columns; ++column) {
      if (!grid.busy[grid.at(column, row)]) continue;
      const Region region = take_region(grid, column, row);
      if (region.blocks > best.blocks) best = region;
    }
  }
  if (best.blocks < fewest_blocks) return image;
  // A square more on each side: the rest of the code's edge, and some of its quiet zone.
  const int left = std::max(0, (best.left - 1) * block);
  const int top = std::max(0, (best.top - 1) * block);
  const int right = std::min(image.width, (best.right + 2) * block);
  const int bottom = std::min(image.height, (best.bottom + 2) * block);
  return crop(image, left, top, right - left, bottom - top);
}

}  // namespace mamori::exchange
