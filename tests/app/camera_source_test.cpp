#include "adapters/camera_source.hpp"

#include <QSignalSpy>
#include <QVideoFrame>
#include <QVideoSink>
#include <catch2/catch_test_macros.hpp>
#include <cstring>

namespace mamori::app {

TEST_CASE("The picture that the camera shows now can be had") {
  CameraSource source;
  CHECK(source.picture().isNull());
  QVideoSink screen;
  source.showOn(&screen);
  QVideoFrame frame(QVideoFrameFormat(QSize(64, 48), QVideoFrameFormat::Format_Y8));
  REQUIRE(frame.map(QVideoFrame::WriteOnly));
  std::memset(frame.bits(0), 200, static_cast<std::size_t>(frame.mappedBytes(0)));
  frame.unmap();
  QSignalSpy seen(&source, &CameraSource::seen);
  screen.setVideoFrame(frame);
  CHECK(seen.count() == 1);
  CHECK(source.picture().size() == QSize(64, 48));
  CHECK(qGray(source.picture().pixel(10, 10)) > 150);
}

}  // namespace mamori::app
