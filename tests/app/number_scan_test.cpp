// The number of a key goes from one screen to the other by its code.
#include "adapters/pictures/picture_reader.hpp"
#include "exchange/exchange.hpp"
#include "exchange/trust/number.hpp"
#include "viewmodels/exchange/number_code.hpp"
#include "viewmodels/scan/number_scan_view_model.hpp"

#include <QImage>
#include <QSignalSpy>
#include <catch2/catch_test_macros.hpp>

namespace mamori::app {
namespace {

/// What a camera sees of the code on the screen: white around it, eight pixels a module.
QImage seen(const NumberCode& code) {
  constexpr int module = 8;
  constexpr int quiet = 4;
  QImage picture((code.size() + 2 * quiet) * module, (code.size() + 2 * quiet) * module, QImage::Format_Grayscale8);
  for (int y = 0; y < picture.height(); ++y) {
    for (int x = 0; x < picture.width(); ++x) {
      const int column = x / module - quiet;
      const int row = y / module - quiet;
      const bool inside = column >= 0 && row >= 0 && column < code.size() && row < code.size();
      const bool dark = inside && code.bits()[row * code.size() + column] == QLatin1Char('1');
      picture.setPixel(x, y, dark ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
    }
  }
  return picture;
}

QStringList codes_in(const QImage& picture) {
  QStringList texts;
  const auto codes = read_codes(picture, exchange::ZxingQrReader(exchange::ZxingQrReader::Effort::frame));
  REQUIRE(codes);
  for (const auto& code : *codes) texts << QString::fromStdString(code);
  return texts;
}

}  // namespace

TEST_CASE("The number on one screen is the number that the other's camera reads") {
  NumberCode shown;
  shown.setDigits(QStringLiteral("4821 7730 1946"));
  NumberScanViewModel scan;
  const QSignalSpy read(&scan, &NumberScanViewModel::read);
  scan.take(codes_in(seen(shown)));
  REQUIRE(read.size() == 1);
  CHECK(read[0][0].toString() == QStringLiteral("4821 7730 1946"));
  CHECK_FALSE(scan.failed());
  CHECK(scan.camera()->state() == CameraViewModel::Off);
}

TEST_CASE("What is no number has no code") {
  NumberCode shown;
  CHECK(shown.size() == 0);
  for (const auto* digits : {"4821 7730", "", "4821 7730 194x"}) {
    shown.setDigits(QStringLiteral("4821 7730 1946"));
    CHECK(shown.size() > 0);
    shown.setDigits(QString::fromUtf8(digits));
    CHECK(shown.size() == 0);
    CHECK(shown.bits().isEmpty());
  }
}

TEST_CASE("Another code than that of a number is named, one of a message is passed over") {
  NumberScanViewModel scan;
  const QSignalSpy read(&scan, &NumberScanViewModel::read);
  scan.take({QStringLiteral("https://example.com/")});
  CHECK(scan.error().code == QStringLiteral("qr_web_address"));
  scan.stop();
  CHECK_FALSE(scan.failed());
  const std::vector<std::uint8_t> envelope(200, 0xD2);
  const auto frames = exchange::frames_of(envelope);
  REQUIRE(frames);
  scan.take({QString::fromStdString(frames->frame(1))});
  CHECK_FALSE(scan.failed());
  CHECK(read.isEmpty());
}

}  // namespace mamori::app
