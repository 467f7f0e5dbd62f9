// A camera of 30 frames a second, 1920 × 1080, feeds the reader from the thread that draws: nothing there may wait.
// MAMORI_CAMERA_SECONDS measures for so long; without it the message is read and no clock judges. What the thread waits
// for a processor, which other programs hold, is no fault of ours and is taken off.
#include "adapters/frame_reader.hpp"
#include "exchange/exchange.hpp"
#include "fakes/synthetic_camera.hpp"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>
#include <catch2/catch_test_macros.hpp>
#include <cstring>
#include <fstream>
#include <iostream>

namespace mamori::app {
namespace {

constexpr int ui_interval = 16;
constexpr double longest_ui_frame = 50;
constexpr int patience = 120'000;  ///< ms for a message of a few parts, on a machine with much else to do

/// Milliseconds that this thread was ready and had no processor.
double waited() {
  std::ifstream statistics("/proc/thread-self/schedstat");
  double running = 0;
  double waiting = 0;
  statistics >> running >> waiting;
  return waiting / 1e6;
}

QVideoFrame frame_of(const fakes::Photo& photo) {
  QVideoFrame frame(QVideoFrameFormat(QSize(photo.width, photo.height), QVideoFrameFormat::Format_Y8));
  REQUIRE(frame.map(QVideoFrame::WriteOnly));
  for (int y = 0; y < photo.height; ++y)
    std::memcpy(frame.bits(0) + std::ptrdiff_t{y} * frame.bytesPerLine(0),
                photo.pixels.data() + std::ptrdiff_t{y} * photo.width, std::size_t(photo.width));
  frame.unmap();
  return frame;
}

/// What the camera sees of a message's codes one after the other, a few pictures of each.
QList<QVideoFrame> film(const exchange::FrameSource& source) {
  fakes::SyntheticCamera camera(3);
  fakes::View view;
  view.width = 1920;
  view.height = 1080;
  view.module = 4;
  view.blur = 1.2;
  view.noise = 6;
  QList<QVideoFrame> frames;
  for (const std::uint32_t number : source.cycle()) {
    if (frames.size() >= 18) break;
    const auto code = exchange::make_qr(source.frame(number), 15).value();
    for (int i = 0; i < 3; ++i) frames << frame_of(camera.take(code, code, view));
  }
  return frames;
}

}  // namespace

TEST_CASE("thirty frames a second of 1920 by 1080 hold up no frame of the screen") {
  std::vector<std::uint8_t> envelope(1400, 0x11);
  envelope[0] = 0xD2;
  const auto source = exchange::frames_of(envelope).value();
  const auto frames = film(source);
  FrameReader reader;
  exchange::FrameCollector collector;
  int read = 0;
  QObject::connect(&reader, &FrameReader::read, &reader, [&](const QStringList& texts) {
    ++read;
    for (const QString& text : texts) static_cast<void>(collector.take(text.toStdString()));
  });

  QElapsedTimer clock;
  clock.start();
  double last = 0;
  double last_waited = waited();
  double longest = 0;
  QTimer screen;
  screen.setTimerType(Qt::PreciseTimer);
  QObject::connect(&screen, &QTimer::timeout, [&] {
    const double now = double(clock.nsecsElapsed()) / 1e6;
    const double now_waited = waited();
    longest = std::max(longest, now - last - (now_waited - last_waited));
    last = now;
    last_waited = now_waited;
  });
  QTimer camera;
  camera.setTimerType(Qt::PreciseTimer);
  int shown = 0;
  QObject::connect(&camera, &QTimer::timeout, [&] { reader.take(frames[shown++ % frames.size()]); });
  screen.start(ui_interval);
  camera.start(33);
  const int seconds = qEnvironmentVariableIntValue("MAMORI_CAMERA_SECONDS");
  QTest::qWait(seconds * 1000);
  CHECK(QTest::qWaitFor([&] { return collector.complete(); }, patience));
  camera.stop();
  std::cout << shown << " frames handed over, " << read << " read; the longest frame of the screen took " << longest
            << " ms\n";
  if (seconds > 0) CHECK(longest <= longest_ui_frame);
}

}  // namespace mamori::app
