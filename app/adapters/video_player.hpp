// A video file that is played where this is called, without sound or picture, at its own speed; its frames are read on
// another thread.
#pragma once

#include "adapters/frame_reader.hpp"

#include <QMediaPlayer>
#include <QUrl>
#include <QVideoSink>

namespace mamori::app {

/// FFmpeg, unless the environment says another: before the first player or camera.
void prefer_media_backend();

class VideoPlayer final : public QObject {
  Q_OBJECT

 public:
  explicit VideoPlayer(QObject* parent = nullptr);

  void start(const QUrl& file);

 signals:
  void read(const QStringList& texts);
  /// 0 to 1.
  void progressed(double share);
  /// The end was reached and all was read.
  void ended();
  /// The file cannot be played.
  void failed();

 private:
  FrameReader frames_;
  QVideoSink sink_;
  QMediaPlayer player_;
};

}  // namespace mamori::app
