#include "exchange/transport/qr/picture.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>

namespace mamori::exchange {
namespace {

const std::uint8_t* row_of(const GrayImage& image, int y) {
  const int inside = std::clamp(y, 0, image.height - 1);
  return image.pixels.data() + static_cast<std::size_t>(inside) * static_cast<std::size_t>(image.stride);
}

constexpr int coarse = 16;       ///< side of the squares that are busy or not, in pixels
constexpr int fine = 8;          ///< the same where codes stand close to each other
constexpr int strong_edge = 64;  ///< grey levels between the darkest and the lightest pixel of a busy square
constexpr int least_side = 48;   ///< pixels of a region that may hold a code: too few for version 5
constexpr std::size_t most_regions = 64;

/// Squares of the picture, marked when busy.
struct Grid {
  int block;
  int columns;
  int rows;
  std::vector<bool> busy;

  Grid(const GrayImage& image, int side) : block(side), columns(image.width / side), rows(image.height / side) {
    busy.reserve(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows));
    for (int r = 0; r < rows; ++r)
      for (int c = 0; c < columns; ++c) busy.push_back(is_busy(image, c * block, r * block, block));
  }
  [[nodiscard]] std::size_t at(int column, int r) const {
    return static_cast<std::size_t>(r) * static_cast<std::size_t>(columns) + static_cast<std::size_t>(column);
  }

 private:
  /// Every other pixel of every other line tells as much as all of them.
  static bool is_busy(const GrayImage& image, int left, int top, int block) {
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
  int block;

  [[nodiscard]] int width() const { return (right - left + 1) * block; }
  [[nodiscard]] int height() const { return (bottom - top + 1) * block; }
  /// A code turned by any angle fills a square; a line of text does not.
  [[nodiscard]] bool may_be_code() const {
    return std::min(width(), height()) >= least_side && std::max(width(), height()) <= 2 * std::min(width(), height());
  }
};

/// The squares that hang together with the one at (column, row); they are unmarked.
Region take_region(Grid& grid, int column, int row) {
  Region region{column, row, column, row, 0, grid.block};
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

std::vector<Region> regions_of(const GrayImage& image, int block) {
  Grid grid(image, block);
  std::vector<Region> regions;
  for (int row = 0; row < grid.rows; ++row) {
    for (int column = 0; column < grid.columns; ++column) {
      if (grid.busy[grid.at(column, row)]) regions.push_back(take_region(grid, column, row));
    }
  }
  return regions;
}

/// With some pixels more on each side: the rest of the code's edge, and some of its quiet zone.
GrayImage crop(const GrayImage& image, const Region& region) {
  const int left = std::max(0, (region.left - 1) * region.block);
  const int top = std::max(0, (region.top - 1) * region.block);
  const int right = std::min(image.width, (region.right + 2) * region.block);
  const int bottom = std::min(image.height, (region.bottom + 2) * region.block);
  const auto offset =
      static_cast<std::size_t>(top) * static_cast<std::size_t>(image.stride) + static_cast<std::size_t>(left);
  return {right - left, bottom - top, image.stride, image.pixels.subspan(offset)};
}

}  // namespace

Picture inverted(const GrayImage& image) {
  Picture out(image.width, image.height);
  for (int y = 0; y < image.height; ++y)
    std::transform(row_of(image, y), row_of(image, y) + image.width, out.row(y),
                   [](std::uint8_t grey) { return static_cast<std::uint8_t>(255 - grey); });
  return out;
}

Picture mirrored(const GrayImage& image) {
  Picture out(image.width, image.height);
  for (int y = 0; y < image.height; ++y)
    std::reverse_copy(row_of(image, y), row_of(image, y) + image.width, out.row(y));
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
  const auto regions = regions_of(image, coarse);
  const auto best = std::max_element(regions.begin(), regions.end(),
                                     [](const Region& a, const Region& b) { return a.blocks < b.blocks; });
  if (best == regions.end() || best->blocks * coarse * coarse < least_side * least_side) return image;
  return crop(image, *best);
}

std::vector<GrayImage> regions_like_codes(const GrayImage& image) {
  std::vector<Region> likely;
  for (const int block : {coarse, fine}) {
    std::ranges::copy_if(regions_of(image, block), std::back_inserter(likely), &Region::may_be_code);
  }
  std::ranges::sort(likely, std::greater{}, [](const Region& region) { return region.width() * region.height(); });
  likely.resize(std::min(likely.size(), most_regions));
  std::vector<GrayImage> crops;
  for (const Region& region : likely) crops.push_back(crop(image, region));
  return crops;
}

}  // namespace mamori::exchange
