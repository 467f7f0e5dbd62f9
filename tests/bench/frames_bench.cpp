// What it costs to decode in the room for pictures instead of where the keys are: a photo as people take it, and a
// frame as a camera sends thirty of in a second.
#include "adapters/pictures/picture_room.hpp"
#include "adapters/walls/walls.hpp"
#include "fakes/temporary_folder.hpp"
#include "need.hpp"

#include <QImage>
#include <random>

using namespace mamori;
using namespace mamori::app;

namespace {

constexpr int rounds = 21;
constexpr double photo_goal = 4;  ///< times what it takes here: the decoder is loaded each time, and each pixel copied
constexpr double frame_each = 1000.0 / 30;

QString picture(const fakes::TemporaryFolder& home, const char* name, int width, int height) {
  QImage pixels(width, height, QImage::Format_RGB32);
  std::mt19937 random(1);
  for (int y = 0; y < height; ++y) {
    auto* line = reinterpret_cast<QRgb*>(pixels.scanLine(y));
    for (int x = 0; x < width; ++x) line[x] = 0xFF000000u | (random() & 0x0F0F0F) | (x / 40 % 2 == 0 ? 0xC0C0C0u : 0u);
  }
  const QString path = QString::fromStdString((home / name).string());
  if (!pixels.save(path, "JPEG", 90)) std::exit(2);
  return path;
}

template <class Decode>
double usual(Decode decode) {
  std::vector<double> times;
  for (int i = 0; i < rounds; ++i) times.push_back(bench::milliseconds(decode));
  return bench::median(std::move(times));
}

struct Cost {
  double here = 0;
  double apart = 0;
};

Cost cost(const QString& path) {
  return {usual([&] { (void)bench::need(decode_picture(path, 0, CutPicture::refused)); }),
          usual([&] { (void)bench::need(decode_apart(path, 0, CutPicture::refused)); })};
}

}  // namespace

int main() {
  raise_walls();
  open_picture_room();
  const fakes::TemporaryFolder home;
  const auto photo = cost(picture(home, "photo.jpg", 4000, 3000));
  const auto frame = cost(picture(home, "frame.jpg", 1280, 720));
  const bool held = photo.apart <= photo_goal * photo.here;
  std::printf("photo of 12 megapixels: here %.1f ms, in the room %.1f ms, ratio %.2f (goal %.0f) %s\n", photo.here,
              photo.apart, photo.apart / photo.here, photo_goal, held ? "ok" : "MISSED");
  std::printf("frame of 1280 x 720: here %.1f ms, in the room %.1f ms, ratio %.2f; a camera sends one each %.0f ms\n",
              frame.here, frame.apart, frame.apart / frame.here, frame_each);
  return held ? 0 : 1;
}
