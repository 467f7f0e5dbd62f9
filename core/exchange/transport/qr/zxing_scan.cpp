#include "exchange/transport/qr/zxing_scan.hpp"

#define ZX_USE_UTF8 1  // 1.4 gives std::wstring without it
#include <ZXing/ReadBarcode.h>
#include <exception>

namespace mamori::exchange {
namespace {

#if __has_include(<ZXing/ReaderOptions.h>)
using Options = ZXing::ReaderOptions;

void adjust(Options& options) {
  options.setTryInvert(false);  // a pass of its own
  options.setTextMode(ZXing::TextMode::Plain);
}
#else
using Options = ZXing::DecodeHints;

void adjust(Options&) {}
#endif

}  // namespace

std::vector<std::string> zxing_scan(const GrayImage& image, Threshold threshold) {
  std::vector<std::string> texts;
  try {
    Options options;
    options.setFormats(ZXing::BarcodeFormat::QRCode);
    options.setBinarizer(threshold == Threshold::local ? ZXing::Binarizer::LocalAverage
                                                       : ZXing::Binarizer::GlobalHistogram);
    adjust(options);
    const ZXing::ImageView view(image.pixels.data(), image.width, image.height, ZXing::ImageFormat::Lum, image.stride);
    for (const auto& found : ZXing::ReadBarcodes(view, options))
      if (found.isValid()) texts.push_back(found.text());
  } catch (const std::exception&) {
    // The library throws on some pictures; for the caller there is simply no code in them.
  }
  return texts;
}

}  // namespace mamori::exchange
