// Plays videos in the room that is opened before everything else: what they say comes, and nothing that plays them is
// loaded beside the keys.
#include "adapters/pictures/picture_room.hpp"
#include "adapters/pictures/qr_picture.hpp"
#include "adapters/video_reader.hpp"
#include "adapters/walls/walls.hpp"
#include "motion_jpeg.hpp"

#include <QDir>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch_session.hpp>
#include <catch2/catch_test_macros.hpp>

namespace mamori::app {
namespace {

constexpr int patience = 60'000;

struct Playing {
  QTemporaryDir folder;
  VideoReader video;
  QStringList texts;
  QSignalSpy ended{&video, &VideoReader::ended};
  QSignalSpy failed{&video, &VideoReader::failed};

  Playing() {
    QObject::connect(&video, &VideoReader::read, [this](const QStringList& more) { texts += more; });
  }
  void play(const QString& name) { video.start(QUrl::fromLocalFile(folder.filePath(name))); }
  bool over() {
    return QTest::qWaitFor([this] { return !ended.isEmpty() || !failed.isEmpty(); }, patience);
  }
};

QImage code(const char* text) {
  const QImage drawn = picture_of(exchange::make_qr(text).value(), 6);
  QImage page(400, 400, QImage::Format_RGB32);
  page.fill(Qt::white);
  for (int y = 0; y < drawn.height(); ++y)
    for (int x = 0; x < drawn.width(); ++x) page.setPixelColor(x + 40, y + 40, drawn.pixelColor(x, y));
  return page;
}

bool plays_here() {
  QFile maps(QStringLiteral("/proc/self/maps"));
  return maps.open(QIODevice::ReadOnly) && maps.readAll().contains("libavcodec");
}

/// This program, its room and what plays in there.
int processes() {
  int found = 0;
  for (const QString& process : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoSymLinks)) {
    QFile name("/proc/" + process + "/comm");
    if (name.open(QIODevice::ReadOnly) && name.readAll().startsWith("video_room_test")) ++found;
  }
  return found;
}

TEST_CASE("A video is played in a process without keys, and its codes come") {
  REQUIRE(video_room_open());
  Playing playing;
  REQUIRE(MotionJpeg::save(playing.folder.filePath("codes.avi"), {code("ONE"), code("TWO")}, 15));
  QSignalSpy progressed(&playing.video, &VideoReader::progressed);
  playing.play("codes.avi");
  REQUIRE(playing.over());
  CHECK(playing.failed.isEmpty());
  CHECK(playing.texts.contains(QStringLiteral("ONE")));
  CHECK(playing.texts.contains(QStringLiteral("TWO")));
  CHECK_FALSE(plays_here());
}

TEST_CASE("What only calls itself a video is said, and so is one that is not there") {
  Playing playing;
  QFile broken(playing.folder.filePath("broken.mp4"));
  REQUIRE(broken.open(QIODevice::WriteOnly));
  broken.write(QByteArray(2000, '\7'));
  broken.close();
  SECTION("broken") {
    playing.play("broken.mp4");
  }
  SECTION("not there") {
    playing.play("none.mp4");
  }
  REQUIRE(playing.over());
  CHECK(playing.failed.size() == 1);
  CHECK_FALSE(plays_here());
}

TEST_CASE("Who waits no longer ends what plays") {
  // This program and its room; what played before may still be ending.
  constexpr int alone = 2;
  REQUIRE(QTest::qWaitFor([] { return processes() == alone; }, patience));
  auto playing = std::make_unique<Playing>();
  REQUIRE(MotionJpeg::save(playing->folder.filePath("long.avi"), {code("LONG")}, 25 * 60));
  playing->play("long.avi");
  REQUIRE(QTest::qWaitFor([&] { return !playing->texts.isEmpty(); }, patience));
  CHECK(processes() == alone + 1);
  playing.reset();
  CHECK(QTest::qWaitFor([] { return processes() == alone; }, patience));
}

}  // namespace
}  // namespace mamori::app

int main(int argc, char** argv) {
  mamori::app::raise_walls();
  mamori::app::open_picture_room(mamori::app::play_video);
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QGuiApplication gui(argc, argv);
  return Catch::Session().run(argc, argv);
}
