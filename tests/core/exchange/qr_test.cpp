// Codes drawn as pictures and read back, for every version and size of module that a screen may show.
#include "samples.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/interfaces/catch_interfaces_capture.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>

using namespace mamori;
using namespace mamori::exchange;

namespace {

struct Picture {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> pixels;
  [[nodiscard]] GrayImage view() const { return {width, height, width, pixels}; }
  std::uint8_t& at(int x, int y) { return pixels[static_cast<std::size_t>(y * width + x)]; }
  [[nodiscard]] std::uint8_t at(int x, int y) const { return pixels[static_cast<std::size_t>(y * width + x)]; }
};

Picture blank(int width, int height, std::uint8_t grey = 255) {
  return {width, height,
          std::vector<std::uint8_t>(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), grey)};
}

Picture draw(const QrCode& code, int module) {
  const int side = (code.size + 2 * quiet_zone) * module;
  Picture picture = blank(side, side);
  for (int y = 0; y < side; ++y) {
    for (int x = 0; x < side; ++x) {
      const int column = x / module - quiet_zone;
      const int row = y / module - quiet_zone;
      const bool inside = column >= 0 && row >= 0 && column < code.size && row < code.size;
      if (inside && code.dark(column, row)) picture.at(x, y) = 0;
    }
  }
  return picture;
}

Picture quarter_turn(const Picture& picture) {
  Picture turned = blank(picture.height, picture.width);
  for (int y = 0; y < picture.height; ++y)
    for (int x = 0; x < picture.width; ++x) turned.at(picture.height - 1 - y, x) = picture.at(x, y);
  return turned;
}

Picture mirrored(const Picture& picture) {
  Picture other = blank(picture.width, picture.height);
  for (int y = 0; y < picture.height; ++y)
    for (int x = 0; x < picture.width; ++x) other.at(picture.width - 1 - x, y) = picture.at(x, y);
  return other;
}

void paste(const Picture& picture, Picture& page, int left, int top) {
  for (int y = 0; y < picture.height; ++y)
    for (int x = 0; x < picture.width; ++x) page.at(left + x, top + y) = picture.at(x, y);
}

Picture inverted(Picture picture) {
  for (std::uint8_t& pixel : picture.pixels) pixel = static_cast<std::uint8_t>(255 - pixel);
  return picture;
}

/// A text of the alphanumeric mode that fills a code of `version` at least half.
std::string text_for(int version) {
  std::mt19937 random(static_cast<unsigned>(version));
  std::string text = "UR:MAMORI-SIGNED/";
  constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  std::string fitting = text;
  while (true) {
    text += letters[random() % letters.size()];
    const auto code = make_qr(text);
    if (!code || code->version > version) return fitting;
    fitting = text;
  }
}

using Texts = std::vector<std::string>;

/// For a second reader (second_reader.py): the picture as NUMBER.pgm and what we read in it as NUMBER.txt, in the
/// folder that MAMORI_KEEP names.
void keep(const Picture& picture, const Texts& read) {
  const char* folder = std::getenv("MAMORI_KEEP");
  if (folder == nullptr) return;
  static int number = 0;
  const auto name = std::filesystem::path(folder) / ("q" + std::to_string(++number));
  std::ofstream pgm(name.string() + ".pgm", std::ios::binary);
  pgm << "P5 " << picture.width << " " << picture.height << " 255\n";
  pgm.write(reinterpret_cast<const char*>(picture.pixels.data()), static_cast<std::streamsize>(picture.pixels.size()));
  std::ofstream said(name.string() + ".txt");
  said << Catch::getResultCapture().getCurrentTestName() << "\n";
  for (const auto& text : read) said << text << "\n";
}

Result<Texts> read(const Picture& picture) {
  auto texts = ZxingQrReader().read(picture.view());
  if (texts) keep(picture, *texts);
  return texts;
}

}  // namespace

TEST_CASE("a code of each version is read at each size of module") {
  const int version = GENERATE(2, 5, 9, 12, 15);
  const std::string text = text_for(version);
  const auto code = make_qr(text);
  REQUIRE(code->version == version);
  CHECK(code->size == 17 + 4 * version);
  for (int module = 2; module <= 8; ++module) {
    INFO(module << " pixels a module");
    CHECK(read(draw(*code, module)) == Texts{text});
  }
}

TEST_CASE("a code is read turned by a quarter, a half and three quarters, and inverted") {
  const std::string text = text_for(12);
  Picture picture = draw(*make_qr(text), 4);
  for (int turn = 0; turn < 4; ++turn) {
    INFO(turn << " quarter turns");
    CHECK(read(picture) == Texts{text});
    CHECK(read(inverted(picture)) == Texts{text});
    picture = quarter_turn(picture);
  }
}

TEST_CASE("a camera's frames are read by passes that take turns until one of them reads") {
  const std::string text = text_for(10);
  const Picture upright = draw(*make_qr(text), 4);
  const Picture dark = inverted(upright);
  const ZxingQrReader reader(ZxingQrReader::Effort::frame);
  for (int frame = 0; frame < 5; ++frame) CHECK(reader.read(upright.view()) == Texts{text});
  int dark_read = 0;
  for (int frame = 0; frame < 12; ++frame) dark_read += reader.read(dark.view()) == Texts{text} ? 1 : 0;
  CHECK(dark_read >= 6);
  CHECK(dark_read < 12);
}

TEST_CASE("a camera finds a small code anywhere in a large picture, beside edges that are none") {
  const std::string text = text_for(7);
  const Picture code = draw(*make_qr(text), 3);
  const int left = GENERATE(0, 700, 1500);
  Picture desk = blank(1920, 1080, 120);
  for (int y = 0; y < code.height; ++y)
    for (int x = 0; x < code.width; ++x) desk.at(left + x, 400 + y) = code.at(x, y);
  for (int x = 0; x < desk.width; ++x) desk.at(x, 900) = desk.at(x, 901) = x % 300 < 20 ? 0 : 120;
  CHECK(ZxingQrReader(ZxingQrReader::Effort::frame).read(desk.view()) == Texts{text});
}

TEST_CASE("several codes in one picture are all read") {
  const std::string first = text_for(3);
  const std::string second = text_for(6);
  const Picture one = draw(*make_qr(first), 4);
  const Picture two = draw(*make_qr(second), 4);
  Picture both = blank(one.width + two.width + 40, std::max(one.height, two.height));
  for (int y = 0; y < one.height; ++y)
    for (int x = 0; x < one.width; ++x) both.at(x, y) = one.at(x, y);
  for (int y = 0; y < two.height; ++y)
    for (int x = 0; x < two.width; ++x) both.at(one.width + 40 + x, y) = two.at(x, y);
  auto found = read(both).value();
  std::ranges::sort(found);
  Texts expected{first, second};
  std::ranges::sort(expected);
  CHECK(found == expected);
}

TEST_CASE("a mirrored code is read at each version and turn, in a still picture and by a camera") {
  const int version = GENERATE(2, 5, 7, 9, 12, 15);
  const int module = GENERATE(3, 4, 6);
  const std::string text = text_for(version);
  Picture picture = mirrored(draw(*make_qr(text), module));
  for (int turn = 0; turn < 4; ++turn) {
    INFO("version " << version << ", " << module << " pixels a module, turned " << turn << " times");
    CHECK(read(picture) == Texts{text});
    CHECK(read(inverted(picture)) == Texts{text});
    picture = quarter_turn(picture);
  }
  const ZxingQrReader camera(ZxingQrReader::Effort::frame);
  Texts seen;
  for (int frame = 0; frame < 12 && seen.empty(); ++frame) seen = camera.read(picture.view()).value();
  CHECK(seen == Texts{text});
}

TEST_CASE("twelve codes on one page are all read, near to each other and far apart") {
  const int gap = GENERATE(0, 24, 120);
  const int version = GENERATE(6, 15);
  Texts expected;
  std::vector<Picture> codes;
  for (int i = 0; i < 12; ++i) {
    expected.push_back("UR:MAMORI-SIGNED/" + std::to_string(i + 1) + "-12/" + text_for(version).substr(24));
    codes.push_back(draw(*make_qr(expected.back(), version), 4));
  }
  const int side = codes.front().width + gap;
  Picture page = blank(3 * side + 60, 4 * side + 90);
  for (int i = 0; i < 12; ++i) paste(codes[static_cast<std::size_t>(i)], page, 30 + i % 3 * side, 40 + i / 3 * side);
  auto found = read(page).value();
  std::ranges::sort(found);
  std::ranges::sort(expected);
  CHECK(found == expected);
}

TEST_CASE("rows of a picture may be padded") {
  const std::string text = text_for(4);
  const Picture picture = draw(*make_qr(text), 4);
  const int stride = picture.width + 13;
  std::vector<std::uint8_t> padded;
  for (int y = 0; y < picture.height; ++y) {
    for (int x = 0; x < stride; ++x) padded.push_back(x < picture.width ? picture.at(x, y) : 0);
  }
  // The padding behind the last row need not be there.
  padded.resize(padded.size() - 13);
  CHECK(ZxingQrReader().read({picture.width, picture.height, stride, padded}) == Texts{text});
}

TEST_CASE("pictures without a code give nothing") {
  std::mt19937 random(3);
  for (const int side : {1, 2, 3, 7, 40, 200}) {
    Picture noise = blank(side, side);
    for (std::uint8_t& pixel : noise.pixels) pixel = static_cast<std::uint8_t>(random());
    CHECK(read(noise) == Texts{});
    CHECK(ZxingQrReader().read(blank(side, side).view()) == Texts{});
    CHECK(ZxingQrReader().read(blank(side, side, 0).view()) == Texts{});
  }
  CHECK(ZxingQrReader().read(blank(1, 500).view()) == Texts{});
}

TEST_CASE("a code with a third of it covered gives nothing rather than something else") {
  Picture picture = draw(*make_qr(text_for(8)), 4);
  for (int y = picture.height / 3; y < 2 * picture.height / 3; ++y)
    for (int x = 0; x < picture.width; ++x) picture.at(x, y) = 128;
  CHECK(read(picture) == Texts{});
}

TEST_CASE("a picture whose numbers do not fit its pixels is refused") {
  const std::vector<std::uint8_t> pixels(100);
  const GrayImage image = GENERATE_COPY(values<GrayImage>({{0, 10, 10, pixels},
                                                           {10, 0, 10, pixels},
                                                           {-10, 10, 10, pixels},
                                                           {10, -10, 10, pixels},
                                                           {10, 10, 9, pixels},
                                                           {10, 11, 10, pixels},
                                                           {10, 10, 11, pixels},
                                                           {10, 10, 2000000000, pixels},
                                                           {0, 0, 0, {}}}));
  CHECK(ZxingQrReader().read(image).error().code == ErrorCode::picture_broken);
}

TEST_CASE("a picture over 64 megapixels is refused before it is looked at") {
  CHECK(ZxingQrReader().read({8193, 8192, 8193, {}}).error().code == ErrorCode::picture_too_large);
  CHECK(ZxingQrReader().read({2000000000, 2000000000, 2000000000, {}}).error().code == ErrorCode::picture_too_large);
}

TEST_CASE("a text that no code up to version 15 holds is refused") {
  const std::string most = text_for(15);
  CHECK(make_qr(most));
  CHECK(make_qr(most + "A").error().code == ErrorCode::qr_too_large);
  CHECK(make_qr(std::string(5000, 'A')).error().code == ErrorCode::qr_too_large);
  CHECK(make_qr("lower case").error().code == ErrorCode::qr_too_large);
  CHECK(make_qr("A", 16).error().code == ErrorCode::qr_too_large);
  CHECK(make_qr("").error().code == ErrorCode::qr_too_large);
}

TEST_CASE("all codes of a message have one version") {
  const auto codes = make_qrs(Texts{"SHORT", text_for(7), "ALSO SHORT"});
  REQUIRE(codes);
  REQUIRE(codes->size() == 3);
  for (const QrCode& code : *codes) CHECK(code.version == 7);
  CHECK(make_qrs(Texts{"OK", "not ok"}).error().code == ErrorCode::qr_too_large);
}

TEST_CASE("frames of the normal size fit version 15, those of larger codes version 9") {
  const std::vector<std::uint8_t> message(6000, 0xA5);
  const auto normal = FrameSource::make(signed_type, message, single_limit, fragment_normal);
  const auto large = FrameSource::make(signed_type, message, fragment_large, fragment_large);
  for (const std::uint32_t number : {1u, 60u, 65535u}) {
    CHECK(make_qr(normal->frame(number))->version <= 15);
    CHECK(make_qr(large->frame(number))->version <= 9);
  }
  const std::vector<std::uint8_t> single(single_limit, 0xA5);
  CHECK(make_qr(FrameSource::make(signed_type, single, single_limit, fragment_normal)->frame(1))->version == 15);
}

TEST_CASE("the largest message still goes into 64 codes of version 15") {
  std::vector<std::uint8_t> envelope(qr_message_limit + 1, 0xA5);
  envelope[0] = 0xD2;
  for (const CodeSize size : {CodeSize::normal, CodeSize::large}) {
    const auto source = frames_of(envelope, size);
    REQUIRE(source);
    CHECK(source->parts() == 64);
    CHECK(make_qr(source->frame(65535))->version <= 15);
  }
  envelope.push_back(0);
  CHECK(frames_of(envelope).error().code == ErrorCode::message_too_large);
}

TEST_CASE("bytes that are no envelope are not made into frames") {
  CHECK(frames_of({}).error().code == ErrorCode::envelope_broken);
  const std::vector<std::uint8_t> untagged{0x84};
  CHECK(frames_of(untagged).error().code == ErrorCode::envelope_broken);
}

TEST_CASE("a response with remarks goes from screen to camera and verifies") {
  Response response = test::response(test::signed_request().hash);
  for (auto& [row, answer] : response.systems[0].answers) answer.remark = "保守契約の更新時に対応する予定です。";
  const auto sent = sign(response, test::key_of(test::vendor)).value();
  const CodeSize size = GENERATE(CodeSize::normal, CodeSize::large);
  const auto source = frames_of(sent.envelope, size).value();
  REQUIRE(source.parts() > 3);
  const auto codes = make_qrs(source.frames(reference_schedule(source.parts() + 3))).value();
  FrameCollector collector;
  for (std::size_t i = 1; i < codes.size(); ++i) {
    const auto texts = read(draw(codes[i], 3));
    for (const std::string& text : *texts) REQUIRE(collector.take(text));
  }
  REQUIRE(collector.complete());
  CHECK(std::get<Response>(verify(collector.envelope())->message) == response);
}
