#include "fakes/synthetic_camera.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace mamori::fakes {
namespace {

constexpr float desk = 120;
constexpr float frame = 45;   ///< of the other device
constexpr float dark = 35;    ///< a black module: no screen is black
constexpr float light = 215;  ///< a white one, short of overexposed
constexpr int samples = 3;    ///< across a pixel, for its share of each module

/// From a pixel to modules from the middle of the code, by a turn and a tilt.
struct Mapping {
  double cos_turn, sin_turn, module, tilt, middle_x, middle_y, half;

  [[nodiscard]] std::array<double, 2> at(double x, double y) const {
    const double dx = (x - middle_x) / module;
    const double dy = (y - middle_y) / module;
    const double u = cos_turn * dx + sin_turn * dy;
    const double v = -sin_turn * dx + cos_turn * dy;
    // The far edge at v = -half is `tilt` shorter than the near one, as a pinhole sees it.
    const double depth = 1 - tilt / 2 * v / half / (1 + std::abs(tilt) / 2);
    return {u * depth, v * depth};
  }
};

float paper_at(const exchange::QrCode& code, double u, double v) {
  const double half = code.size / 2.0;
  const int x = static_cast<int>(std::floor(u + half));
  const int y = static_cast<int>(std::floor(v + half));
  const int quiet = exchange::quiet_zone;
  const int border = quiet + 5;
  if (x < -border || y < -border || x >= code.size + border || y >= code.size + border) return desk;
  if (x < -quiet || y < -quiet || x >= code.size + quiet || y >= code.size + quiet) return frame;
  const bool inside = x >= 0 && y >= 0 && x < code.size && y < code.size;
  return inside && code.dark(x, y) ? dark : light;
}

/// A Gaussian along one direction; `step` is the distance of neighbours, `count` their number, for each of `lines`.
void blur_lines(std::vector<float>& picture, int count, int step, int lines, int line_step,
                const std::vector<float>& kernel) {
  const int radius = static_cast<int>(kernel.size()) / 2;
  std::vector<float> line(static_cast<std::size_t>(count + 2 * radius));
  for (int l = 0; l < lines; ++l) {
    float* begin = picture.data() + std::ptrdiff_t{l} * line_step;
    for (int i = -radius; i < count + radius; ++i)
      line[static_cast<std::size_t>(i + radius)] = begin[std::ptrdiff_t{std::clamp(i, 0, count - 1)} * step];
    for (int i = 0; i < count; ++i) {
      float sum = 0;
      for (std::size_t k = 0; k < kernel.size(); ++k) sum += kernel[k] * line[static_cast<std::size_t>(i) + k];
      begin[std::ptrdiff_t{i} * step] = sum;
    }
  }
}

void blur(std::vector<float>& picture, int width, int height, double sigma) {
  if (sigma <= 0) return;
  const int radius = static_cast<int>(std::ceil(3 * sigma));
  std::vector<float> kernel;
  float sum = 0;
  for (int i = -radius; i <= radius; ++i) {
    kernel.push_back(static_cast<float>(std::exp(-i * i / (2 * sigma * sigma))));
    sum += kernel.back();
  }
  for (float& weight : kernel) weight /= sum;
  blur_lines(picture, width, 1, height, width, kernel);
  blur_lines(picture, height, width, width, 1, kernel);
}

/// The square that the other device can lie in, drawn finely; the desk around it is flat.
struct Near {
  int left;
  int top;
  int width;
  int height;
  std::vector<float> pixels;

  [[nodiscard]] bool holds(int x, int y) const { return x >= left && y >= top && x < left + width && y < top + height; }
  float& at(int x, int y) {
    return pixels[static_cast<std::size_t>(y - top) * static_cast<std::size_t>(width) +
                  static_cast<std::size_t>(x - left)];
  }
  [[nodiscard]] float at(int x, int y) const {
    return pixels[static_cast<std::size_t>(y - top) * static_cast<std::size_t>(width) +
                  static_cast<std::size_t>(x - left)];
  }
};

Near draw(const Mapping& mapping, const exchange::QrCode& code, const exchange::QrCode& before, const View& view) {
  const double reach = (code.size / 2.0 + exchange::quiet_zone + 6) * view.module * 1.45 * (1 + view.tilt);
  Near near{std::max(0, static_cast<int>(mapping.middle_x - reach)),
            std::max(0, static_cast<int>(mapping.middle_y - reach)),
            0,
            0,
            {}};
  near.width = std::min(view.width, static_cast<int>(mapping.middle_x + reach)) - near.left;
  near.height = std::min(view.height, static_cast<int>(mapping.middle_y + reach)) - near.top;
  near.pixels.resize(static_cast<std::size_t>(near.width) * static_cast<std::size_t>(near.height));
  const auto share = static_cast<float>(view.mixed);
  for (int y = near.top; y < near.top + near.height; ++y) {
    for (int x = near.left; x < near.left + near.width; ++x) {
      float sum = 0;
      for (int s = 0; s < samples * samples; ++s) {
        const auto [u, v] = mapping.at(x + (s % samples + 0.5) / samples, y + (s / samples + 0.5) / samples);
        sum += (1 - share) * paper_at(code, u, v);
        if (share > 0) sum += share * paper_at(before, u, v);
      }
      near.at(x, y) = sum / (samples * samples);
    }
  }
  blur(near.pixels, near.width, near.height, view.blur);
  return near;
}

}  // namespace

Photo SyntheticCamera::take(const exchange::QrCode& code, const exchange::QrCode& before, const View& view) {
  const double turn = (view.turn + uniform(-0.5, 0.5)) * std::numbers::pi / 180;
  const Mapping mapping{std::cos(turn),
                        std::sin(turn),
                        view.module,
                        view.tilt,
                        view.width / 2.0 + uniform(-view.shake, view.shake),
                        view.height / 2.0 + uniform(-view.shake, view.shake),
                        code.size / 2.0};
  const Near near = draw(mapping, code, before, view);

  Photo photo{view.width, view.height, {}};
  photo.pixels.resize(static_cast<std::size_t>(view.width) * static_cast<std::size_t>(view.height));
  std::array<float, 4096> noise{};
  std::normal_distribution<float> normal(0, static_cast<float>(std::max(view.noise, 1e-6)));
  for (float& value : noise) value = normal(random_);
  const double spread = 0.25 * code.size * view.module;
  const double glare_x = mapping.middle_x + uniform(-spread, spread);
  const double glare_y = mapping.middle_y + uniform(-spread, spread);
  // Light falls from one side: one corner of the picture is a third darker than the opposite one.
  for (int y = 0; y < view.height; ++y) {
    std::size_t next_noise = random_();
    for (int x = 0; x < view.width; ++x) {
      const bool inside = near.holds(x, y);
      float grey = inside ? near.at(x, y) : desk;
      grey *= 1.1F - 0.3F * static_cast<float>(x + y) / static_cast<float>(view.width + view.height);
      if (view.glare > 0 && inside) {
        const double distance = std::hypot(x - glare_x, y - glare_y) / spread;
        grey += static_cast<float>(view.glare * std::exp(-distance * distance / 2));
      }
      grey += noise[(next_noise += 1327) % noise.size()];
      photo.pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(view.width) + static_cast<std::size_t>(x)] =
          static_cast<std::uint8_t>(std::clamp(grey, 0.0F, 255.0F));
    }
  }
  return photo;
}

}  // namespace mamori::fakes
