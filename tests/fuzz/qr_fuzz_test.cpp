// Random changes to pictures of codes: whatever a camera or a file brings, the reader gives texts or none.
#include "driver.hpp"
#include "exchange/transport/qr/qr_code.hpp"
#include "exchange/transport/qr/qr_reader.hpp"

#include <catch2/catch_test_macros.hpp>
#include <iostream>

using namespace mamori;
using namespace mamori::exchange;
using fuzz::Complaint;
using fuzz::Input;

namespace {

/// A byte with the width in modules' pixels, then the pixels of a code with its quiet zone, three a module.
Input picture_of(const QrCode& code) {
  constexpr int module = 3;
  const int side = (code.size + 2 * quiet_zone) * module;
  Input picture{static_cast<std::uint8_t>(side)};
  for (int y = 0; y < side; ++y) {
    for (int x = 0; x < side; ++x) {
      const int column = x / module - quiet_zone;
      const int row = y / module - quiet_zone;
      const bool inside = column >= 0 && row >= 0 && column < code.size && row < code.size;
      picture.push_back(inside && code.dark(column, row) ? 20 : 230);
    }
  }
  return picture;
}

GrayImage image_of(Bytes input) {
  const int width = input.empty() ? 0 : input[0];
  const Bytes pixels = input.empty() ? input : input.subspan(1);
  const int height = width == 0 ? 0 : static_cast<int>(pixels.size()) / width;
  return {width, height, width, pixels};
}

void run(const char* name, const QrReader& reader) {
  const std::vector<Input> corpus{picture_of(*make_qr("UR:MAMORI-SIGNED/AEADAOLAZMJENDEOTI")),
                                  picture_of(*make_qr("HTTPS://EXAMPLE.JP/")), picture_of(*make_qr("A", 7))};
  std::uint64_t read = 0;
  const auto outcome = fuzz::run(corpus, [&](Bytes input) -> Complaint {
    const GrayImage image = image_of(input);
    const auto texts = reader.read(image);
    if (texts.has_value() != (image.width > 0 && image.height > 0)) return "pixels and verdict disagree";
    if (texts && !texts->empty()) ++read;
    return {};
  });
  std::cout << name << ": " << outcome.inputs << " pictures, " << read << " of them read, the slowest "
            << outcome.slowest * 1000 << " ms\n";
  INFO(fuzz::describe(outcome));
  CHECK(outcome.complaint.empty());
}

}  // namespace

TEST_CASE("no changed picture harms the reader of still pictures") {
  run("still pictures", ZxingQrReader());
}

TEST_CASE("no changed picture harms the reader of camera frames") {
  run("camera frames", ZxingQrReader(ZxingQrReader::Effort::frame));
}
