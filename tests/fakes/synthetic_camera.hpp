// A camera that never was: what a tablet sees of a code on a screen, with the faults of real pictures in known amounts.
#pragma once

#include "exchange/transport/qr/qr_code.hpp"
#include "exchange/transport/qr/qr_reader.hpp"

#include <cstdint>
#include <random>
#include <vector>

namespace mamori::fakes {

/// How the picture is taken. Lengths in pixels of the picture, grey levels of 255.
struct View {
  int width = 1280;
  int height = 720;
  double module = 4;  ///< side of a module
  double blur = 0;    ///< standard deviation of the blur
  double noise = 0;   ///< standard deviation of the noise, in grey levels
  double turn = 0;    ///< degrees
  double tilt = 0;    ///< how much shorter the far edge is than the near one, 0 to 0.5
  double glare = 0;   ///< grey levels that a reflection adds at its middle
  double mixed = 0;   ///< share of another code, shown before, in the exposure: 0 to 1
  double shake = 2;   ///< how far the hand moves from picture to picture
};

struct Photo {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> pixels;
  [[nodiscard]] exchange::GrayImage view() const { return {width, height, width, pixels}; }
};

class SyntheticCamera {
 public:
  explicit SyntheticCamera(std::uint32_t seed) : random_(seed) {}

  /// One picture of `code` on a screen that lies on a desk. `before` is the code of the share `mixed`; it has the
  /// version of `code`.
  [[nodiscard]] Photo take(const exchange::QrCode& code, const exchange::QrCode& before, const View& view);

 private:
  double uniform(double low, double high) { return std::uniform_real_distribution<double>(low, high)(random_); }

  std::mt19937 random_;
};

}  // namespace mamori::fakes
