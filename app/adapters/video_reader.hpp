// A video file as a source of QR texts: it is played without sound or picture, at its own speed, and its frames are
// read on another thread.
#pragma once

#include "adapters/frame_reader.hpp"

#include <QMediaPlayer>
#include <QUrl>
#include <QVideoSink>

namespace mamori::app {

class VideoReader final : public QObject {
  Q_OBJECT

 public:
  explicit VideoReader(QObject* parent = nullptr);

  /// Whether the file says it is a video, by its first bytes and its name.
  [[nodiscard]] static bool isVideo(const QString& path);
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
