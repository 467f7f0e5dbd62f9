// The port through which pictures become texts of QR codes, and its implementation on ZXing-C++.
#pragma once

#include "base/error.hpp"

#include <atomic>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace mamori::exchange {

/// A grey picture, 0 is black. Row y begins at pixels[y · stride].
struct GrayImage {
  int width = 0;
  int height = 0;
  int stride = 0;  ///< bytes from row to row, at least `width`
  std::span<const std::uint8_t> pixels;
};

inline constexpr std::int64_t pixel_limit = 64ll * 1024 * 1024;
/// The one place that raises picture_too_large.
[[nodiscard]] tl::unexpected<Error> too_large_a_picture();

class QrReader {
 public:
  virtual ~QrReader() = default;
  /// The texts of the codes in the picture, each once; none when there is no code that can be read.
  /// Errors: picture_too_large (over pixel_limit), picture_broken (the numbers do not fit the pixels).
  [[nodiscard]] virtual Result<std::vector<std::string>> read(const GrayImage& image) const = 0;
};

class ZxingQrReader final : public QrReader {
 public:
  enum class Effort : std::uint8_t {
    /// One pass a call over the busiest part of the picture, the next one after a call that read nothing: for a
    /// camera, which soon has another frame.
    frame,
    thorough,  ///< every pass, and what any of them finds: for a still picture, which may hold several codes
  };
  explicit ZxingQrReader(Effort effort = Effort::thorough) : effort_(effort) {}
  [[nodiscard]] Result<std::vector<std::string>> read(const GrayImage& image) const override;

 private:
  [[nodiscard]] std::vector<std::string> read_frame(const GrayImage& image) const;

  Effort effort_;
  mutable std::atomic<unsigned> turn_ = 0;
};

}  // namespace mamori::exchange
