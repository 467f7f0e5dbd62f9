// Pictures as telephones, scanners and screens give them: codes read from them, and photos kept of them. zbar, where it
// is here, is the second reader of each.
#include "adapters/pictures/photo.hpp"
#include "adapters/pictures/picture_reader.hpp"
#include "adapters/pictures/qr_picture.hpp"
#include "exchange/exchange.hpp"
#include "fakes/temporary_folder.hpp"
#include "fakes/zbar.hpp"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QTransform>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <fstream>
#include <random>

namespace mamori::app {
namespace {

namespace fs = std::filesystem;

// As long as what travels: a code of version 12.
const std::string control = "UR:MAMORI-SIGNED/" + std::string(360, 'A') + "LRHDDSOEADDIAAHDCXKOKG";

QImage code(int module = 6) {
  return picture_of(exchange::make_qr(control).value(), module).convertToFormat(QImage::Format_RGB32);
}

std::vector<std::string> texts_in(const fs::path& file) {
  const auto texts = read_codes(QString::fromStdString(file.string()), exchange::ZxingQrReader());
  return texts ? *texts : std::vector<std::string>{std::string(name_of(texts.error().code))};
}

ErrorCode code_of(const Result<std::vector<std::uint8_t>>& photo) {
  REQUIRE_FALSE(photo);
  return photo.error().code;
}

void check_like_zbar(const fs::path& file) {
  if (!fakes::zbar_here()) return;
  const auto ours = texts_in(file);
  for (const auto& text : fakes::zbar_texts(file)) {
    INFO(file << ": zbar reads " << text);
    CHECK(std::ranges::find(ours, text) != ours.end());
  }
}

QImage on_white(const QImage& picture, int margin) {
  QImage page(picture.width() + 2 * margin, picture.height() + 2 * margin, QImage::Format_RGB32);
  page.fill(Qt::white);
  QPainter(&page).drawImage(margin, margin, picture);
  return page;
}

/// A code of nothing but its dark modules, in this colour.
QImage without_ground(QColor colour) {
  QImage picture = code().convertToFormat(QImage::Format_ARGB32);
  for (int y = 0; y < picture.height(); ++y) {
    for (int x = 0; x < picture.width(); ++x) {
      const bool dark = qGray(picture.pixel(x, y)) < 128;
      picture.setPixelColor(x, y, dark ? colour : QColor(Qt::transparent));
    }
  }
  return picture;
}

QImage in_colours(QColor dark, QColor light) {
  QImage picture = code();
  for (int y = 0; y < picture.height(); ++y) {
    for (int x = 0; x < picture.width(); ++x) {
      picture.setPixelColor(x, y, qGray(picture.pixel(x, y)) < 128 ? dark : light);
    }
  }
  return picture;
}

QImage transformed(const QTransform& by) {
  QImage page = on_white(code(), 40);
  return on_white(page.transformed(by, Qt::SmoothTransformation), 10);
}

/// Seen by a telephone at an angle: the far side is smaller.
QImage keystone() {
  const QImage page = on_white(code(), 40);
  const qreal w = page.width();
  QTransform by;
  QTransform::quadToQuad(QPolygonF({{0, 0}, {w, 0}, {w, w}, {0, w}}),
                         QPolygonF({{0.1 * w, 0}, {0.9 * w, 0.06 * w}, {w, w}, {0, 0.93 * w}}), by);
  QImage seen(page.size(), QImage::Format_RGB32);
  seen.fill(Qt::white);
  QPainter painter(&seen);
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  painter.setTransform(by);
  painter.drawImage(0, 0, page);
  return seen;
}

QImage with_glare() {
  QImage page = on_white(code(), 40);
  QRadialGradient lamp(page.width() * 0.7, page.height() * 0.3, page.width() * 0.18);
  lamp.setColorAt(0, QColor(255, 255, 255, 200));
  lamp.setColorAt(1, QColor(255, 255, 255, 0));
  QPainter(&page).fillRect(page.rect(), lamp);
  return page;
}

/// A screen photographed: its lines beat with those of the sensor.
QImage moire() {
  QImage page = transformed(QTransform().rotate(7));
  QPainter painter(&page);
  for (int y = 0; y < page.height(); y += 3) painter.fillRect(0, y, page.width(), 1, QColor(60, 60, 80, 70));
  painter.end();
  return page;
}

QImage resampled() {
  const QImage page = on_white(code(), 40);
  const QImage small = page.scaled(page.size() * 0.55, Qt::KeepAspectRatio, Qt::SmoothTransformation);
  return small.scaled(page.size(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

QImage among_millions(QSize size, int module) {
  QImage large(size, QImage::Format_RGB888);
  large.fill(QColor(210, 205, 200));
  QPainter(&large).drawImage(size.width() / 3, size.height() / 3, code(module));
  return large;
}

/// TIFF, little endian: IFD0 with Orientation (0x0112) alone.
QByteArray with_orientation(const QByteArray& jpeg, int orientation) {
  QByteArray exif("Exif\0\0", 6);
  exif += QByteArray::fromHex(
      "49492a00080000000100120103000100000000000000"
      "00000000");
  exif[6 + 18] = static_cast<char>(orientation);
  QByteArray part = QByteArray::fromHex("ffe1");
  part += static_cast<char>((exif.size() + 2) >> 8);
  part += static_cast<char>((exif.size() + 2) & 0xFF);
  return QByteArray(jpeg).insert(2, part + exif);
}

QByteArray jpeg_of(const QImage& picture, int quality = 92) {
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  REQUIRE(picture.save(&buffer, "JPEG", quality));
  return buffer.data();
}

struct Files {
  fakes::TemporaryFolder home;
  fs::path put(const std::string& name, const QByteArray& bytes) const {
    std::ofstream(home / name, std::ios::binary).write(bytes.constData(), bytes.size());
    return home / name;
  }
  fs::path put(const std::string& name, const QImage& picture) const {
    REQUIRE(picture.save(QString::fromStdString((home / name).string())));
    return home / name;
  }
};

QString path_of(const fs::path& file) {
  return QString::fromStdString(file.string());
}

/// Red, green, blue and white, from the top left to the bottom right; whatever else a camera wrote is gone.
void check_upright(const Result<std::vector<std::uint8_t>>& kept) {
  REQUIRE(kept);
  const QByteArray bytes(reinterpret_cast<const char*>(kept->data()), static_cast<qsizetype>(kept->size()));
  CHECK_FALSE(bytes.contains("Exif"));
  const QImage photo = QImage::fromData(bytes);
  REQUIRE_FALSE(photo.isNull());
  const auto at = [&](int x, int y) { return photo.pixelColor(photo.width() * x / 4, photo.height() * y / 4); };
  CHECK((at(1, 1).red() > 200 && at(1, 1).green() < 80 && at(1, 1).blue() < 80));
  CHECK((at(3, 1).green() > 100 && at(3, 1).red() < 80));
  CHECK((at(1, 3).blue() > 200 && at(1, 3).red() < 80));
  CHECK((at(3, 3).red() > 200 && at(3, 3).green() > 200 && at(3, 3).blue() > 200));
}

QImage quarters() {
  QImage picture(64, 48, QImage::Format_RGB32);
  picture.fill(Qt::white);
  QPainter painter(&picture);
  painter.fillRect(0, 0, 32, 24, Qt::red);
  painter.fillRect(32, 0, 32, 24, Qt::green);
  painter.fillRect(0, 24, 32, 24, Qt::blue);
  return picture;
}

/// As a camera stores what it holds in this orientation (Exif 2.3, table 6).
QImage as_stored(const QImage& upright, int orientation) {
  const QTransform transpose(0, 1, 1, 0, 0, 0);
  switch (orientation) {
    case 2:
      return upright.mirrored(true, false);
    case 3:
      return upright.mirrored(true, true);
    case 4:
      return upright.mirrored(false, true);
    case 5:
      return upright.transformed(transpose);
    case 6:
      return upright.transformed(QTransform().rotate(-90));
    case 7:
      return upright.transformed(transpose).mirrored(true, true);
    case 8:
      return upright.transformed(QTransform().rotate(90));
    default:
      return upright;
  }
}

fs::path cases() {
  if (!fs::is_directory(MAMORI_CASES)) SKIP("The files of MAMORI_CASES are not here.");
  return MAMORI_CASES;
}

std::vector<fs::path> cases_of(const std::string& kind) {
  std::vector<fs::path> found;
  for (const auto& entry : fs::directory_iterator(cases())) {
    const auto name = entry.path().filename().string();
    if (name.starts_with(kind + "-") && entry.path().extension() != ".txt") found.push_back(entry.path());
  }
  std::ranges::sort(found);
  REQUIRE_FALSE(found.empty());
  return found;
}

}  // namespace

TEST_CASE_METHOD(Files,
                 "a code is read in any colours, turned, mirrored, bent, small in a large picture, off a screen") {
  QImage cropped = code();
  cropped = cropped.copy(cropped.rect().adjusted(22, 22, -22, -22));
  put("control.png", code());
  put("coloured.png", in_colours(QColor(0, 60, 140), QColor(255, 235, 190)));
  put("dark-theme.png", in_colours(QColor(230, 230, 230), QColor(25, 25, 30)));
  put("faint.png", in_colours(QColor(150, 150, 150), QColor(200, 200, 200)));
  put("inverted.png", in_colours(Qt::white, Qt::black));
  put("mirrored.png", code().mirrored(true, false));
  put("mirrored-inverted.png", in_colours(Qt::white, Qt::black).mirrored(true, false));
  put("no-quiet-zone.png", cropped);
  put("rot33.png", transformed(QTransform().rotate(33)));
  put("exif6.jpg", with_orientation(jpeg_of(as_stored(on_white(code(), 40), 6)), 6));
  put("36mp.png", among_millions({6600, 5500}, 6));
  put("glare.jpg", with_glare());
  put("keystone.jpg", keystone());
  put("on-any-ground.png", without_ground(Qt::black));
  put("on-dark-ground.png", without_ground(Qt::white));
  put("resampled.jpg", resampled());
  put("moire-7deg.jpg", moire());
  for (const auto& entry : fs::directory_iterator(home.path())) {
    INFO(entry.path().filename());
    CHECK(texts_in(entry.path()) == std::vector<std::string>{control});
    check_like_zbar(entry.path());
  }
}

TEST_CASE_METHOD(Files, "twelve codes on a page are read mirrored, and a mirrored one beside a neighbour's") {
  QImage page(2100, 2700, QImage::Format_RGB32);
  page.fill(Qt::white);
  std::vector<std::string> expected;
  for (int i = 0; i < 12; ++i) {
    expected.push_back("UR:MAMORI-SIGNED/" + std::string(360, static_cast<char>('A' + i)));
    QPainter(&page).drawImage(40 + i % 3 * 680, 40 + i / 3 * 660,
                              picture_of(exchange::make_qr(expected.back()).value(), 8));
  }
  const auto mirrored = put("mirrored.png", page.mirrored(true, false));
  auto texts = texts_in(mirrored);
  std::ranges::sort(texts);
  CHECK(texts == expected);
  check_like_zbar(mirrored);

  QImage desk(1600, 1000, QImage::Format_RGB32);
  desk.fill(Qt::lightGray);
  const QImage web = picture_of(exchange::make_qr("HTTPS://EXAMPLE.JP/").value(), 8);
  QPainter(&desk).drawImage(80, 100, web);
  QPainter(&desk).drawImage(800, 100, code().mirrored(true, false));
  const auto beside = put("beside.png", desk);
  CHECK(texts_in(beside).size() == 2);
  check_like_zbar(beside);
}

TEST_CASE("every picture of the cases gives its text, and zbar reads none that we do not") {
  std::ifstream expected(cases() / "15-control.txt");
  std::string text;
  std::getline(expected, text);
  for (const auto* kind : {"15", "18"}) {
    for (const auto& file : cases_of(kind)) {
      INFO(file.filename());
      CHECK(texts_in(file) == std::vector<std::string>{text});
      check_like_zbar(file);
    }
  }
}

TEST_CASE("the frames of the cases are a message in any order, one from elsewhere is named and spoils nothing") {
  std::vector<std::string> frames;
  std::string other;
  for (const auto& file : cases_of("17")) {
    const auto name = file.filename().string();
    const auto texts = texts_in(file);
    INFO(name);
    REQUIRE(texts.size() == 1);
    // A prescription has several lines, which zbar's are not told apart from.
    if (name.starts_with("17-frame")) check_like_zbar(file);
    if (name == "17-frame-of-another-message.png") {
      other = texts.front();
    } else if (name.starts_with("17-frame-")) {
      frames.push_back(texts.front());
    }
  }
  REQUIRE(frames.size() == 12);
  std::ranges::shuffle(frames, std::mt19937(7));
  exchange::FrameCollector collector;
  for (std::size_t i = 0; i < frames.size(); ++i) {
    if (i == 3) {
      const auto foreign = collector.take(other);
      REQUIRE_FALSE(foreign);
      CHECK(foreign.error().code == ErrorCode::ur_other_message);
    }
    if (i + 1 == frames.size()) CHECK(collector.missing().size() == 1);
    CHECK(collector.take(frames[i]));
  }
  CHECK(collector.complete());
  const std::pair<const char*, ErrorCode> neighbours[] = {{"17-notebook-sjis.png", ErrorCode::qr_medicine_notebook},
                                                          {"17-prescription-sjis.png", ErrorCode::qr_prescription},
                                                          {"17-web.png", ErrorCode::qr_web_address}};
  for (const auto& [name, error] : neighbours) {
    exchange::FrameCollector fresh;
    const auto taken = fresh.take(texts_in(cases() / name).front());
    REQUIRE_FALSE(taken);
    CHECK(taken.error().code == error);
  }
}

TEST_CASE_METHOD(Files, "a photo is kept upright and bare whichever way the telephone was held") {
  for (int orientation = 1; orientation <= 8; ++orientation) {
    INFO("orientation " << orientation);
    const auto file = put("photo.jpg", with_orientation(jpeg_of(as_stored(quarters(), orientation)), orientation));
    check_upright(small_photo(path_of(file)));
  }
}

TEST_CASE("the photos of the cases are kept upright and bare, or refused by the name of their kind") {
  for (const auto& file : cases_of("19")) {
    INFO(file.filename());
    const auto kept = small_photo(path_of(file));
    if (file.extension() == ".jpg") {
      check_upright(kept);
      continue;
    }
    REQUIRE(is_picture(path_of(file)));
    if (kept) continue;
    CHECK(kept.error().code == ErrorCode::picture_kind_unread);
    const auto kind = file.extension() == ".heic" ? "HEIC" : file.extension() == ".webp" ? "WebP" : "TIFF";
    CHECK(kept.error().where == kind);
    CHECK(texts_in(file) == std::vector<std::string>{"picture_kind_unread"});
  }
}

TEST_CASE_METHOD(Files, "a kind of picture that this system has no reader for is named") {
  const std::pair<QByteArray, const char*> kinds[] = {{QByteArray("\0\0\0\x18"
                                                                  "ftypheic\0\0\0\0mif1heic",
                                                                  24),
                                                       "HEIC"},
                                                      {QByteArray("\0\0\0\x18"
                                                                  "ftypavif\0\0\0\0mif1avif",
                                                                  24),
                                                       "AVIF"},
                                                      {QByteArray("RIFF\x24\0\0\0WEBPVP8 ", 16), "WebP"},
                                                      {QByteArray("II*\0\x08\0\0\0", 8), "TIFF"},
                                                      {QByteArray("MM\0*\0\0\0\x08", 8), "TIFF"},
                                                      {QByteArray("\0\0\0\x0CjP  \r\n\x87\n", 12), "JPEG 2000"},
                                                      {QByteArray("\xFF\x0A\x10\x20", 4), "JPEG XL"}};
  for (const auto& [bytes, name] : kinds) {
    const auto file = put("picture", bytes);
    INFO(name);
    CHECK(is_picture(path_of(file)));
    if (QImageReader(path_of(file)).canRead()) continue;
    const auto kept = small_photo(path_of(file));
    REQUIRE_FALSE(kept);
    CHECK(kept.error().code == ErrorCode::picture_kind_unread);
    CHECK(kept.error().where == name);
  }
  CHECK_FALSE(is_picture(path_of(put("table.csv", QByteArray("a,b\n")))));
}

TEST_CASE_METHOD(Files, "half a picture is not kept unless a person says so, and a code in it is read if it is there") {
  QImage page(1200, 2400, QImage::Format_RGB32);
  page.fill(Qt::white);
  QPainter(&page).drawImage(60, 60, code());
  for (const auto& [name, whole] :
       {std::pair{"half.jpg", jpeg_of(page)}, std::pair{"half.jpg", jpeg_of(page.mirrored(false, true))}}) {
    const auto file = put(name, whole.left(whole.size() * 2 / 3));
    CHECK(code_of(small_photo(path_of(file))) == ErrorCode::picture_cut);
    CHECK(small_photo(path_of(file), CutPicture::as_far_as_it_goes));
  }
  const auto there = put("there.jpg", jpeg_of(page).left(jpeg_of(page).size() * 5 / 6));
  const auto whole = put("whole.jpg", jpeg_of(page));
  CHECK(texts_in(whole) == std::vector<std::string>{control});
  const auto in_cut = texts_in(there);
  CHECK((in_cut == std::vector<std::string>{control} || in_cut == std::vector<std::string>{"picture_cut"}));
  // What a camera writes behind the picture, as for a moving photo, is no part of it.
  CHECK(small_photo(path_of(put("moving.jpg", jpeg_of(page) + "MotionPhoto" + QByteArray(5000, 'x')))));
  QBuffer png;
  png.open(QIODevice::WriteOnly);
  REQUIRE(page.save(&png, "PNG"));
  CHECK(small_photo(path_of(put("whole.png", png.data()))));
  CHECK(code_of(small_photo(path_of(put("half.png", png.data().left(png.data().size() / 2))))) ==
        ErrorCode::picture_cut);
}

TEST_CASE_METHOD(Files, "pictures of 50 and 108 megapixels are made smaller while they are read") {
  const std::pair<QSize, int> pictures[] = {{{8160, 6120}, 14}, {{12000, 9000}, 20}};
  for (const auto& [size, module] : pictures) {
    INFO(size.width() << " x " << size.height());
    const auto file = put("large.jpg", among_millions(size, module));
    const auto kept = small_photo(path_of(file));
    REQUIRE(kept);
    CHECK(QImage::fromData(kept->data(), static_cast<int>(kept->size())).size() == QSize(2048, 1536));
    CHECK(texts_in(file) == std::vector<std::string>{control});
  }
}

TEST_CASE_METHOD(Files, "a picture that says it is larger than any is refused as too large, not as no picture") {
  QBuffer png;
  png.open(QIODevice::WriteOnly);
  REQUIRE(QImage(1, 1, QImage::Format_RGB888).save(&png, "PNG"));
  // Width and height of 30,000, and the checksum of that header.
  QByteArray bytes = png.data();
  bytes.replace(16, 8, QByteArray::fromHex("0000753000007530"));
  bytes.replace(29, 4, QByteArray::fromHex("e9456fed"));
  const auto file = put("bomb.png", bytes);
  const auto kept = small_photo(path_of(file));
  REQUIRE_FALSE(kept);
  CHECK(kept.error().code == ErrorCode::picture_too_large);
}

}  // namespace mamori::app
