// Runs the tests inside a Qt application without a screen.
#include <QGuiApplication>
#include <catch2/catch_session.hpp>

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  qputenv("QT_MEDIA_BACKEND", "ffmpeg");  // as introduce() of the app does
  QGuiApplication gui(argc, argv);
  return Catch::Session().run(argc, argv);
}
