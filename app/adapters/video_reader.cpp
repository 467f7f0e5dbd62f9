#include "adapters/video_reader.hpp"

#include <QMimeDatabase>

namespace mamori::app {

VideoReader::VideoReader(QObject* parent) : QObject(parent) {
  player_.setVideoSink(&sink_);
  connect(&sink_, &QVideoSink::videoFrameChanged, &frames_, &FrameReader::take);
  connect(&frames_, &FrameReader::read, this, &VideoReader::read);
  connect(&player_, &QMediaPlayer::positionChanged, this, [this](qint64 position) {
    if (player_.duration() > 0) emit progressed(double(position) / double(player_.duration()));
  });
  // A player reports one fault in both ways; the receiver ends with the first.
  connect(&player_, &QMediaPlayer::errorOccurred, this, &VideoReader::failed);
  connect(&player_, &QMediaPlayer::mediaStatusChanged, this, [this](QMediaPlayer::MediaStatus status) {
    if (status == QMediaPlayer::InvalidMedia) emit failed();
    if (status != QMediaPlayer::EndOfMedia) return;
    connect(&frames_, &FrameReader::idle, this, &VideoReader::ended, Qt::SingleShotConnection);
    // From Qt 6.5 on nothing is left in the sink at the end.
    frames_.take(sink_.videoFrame());
    frames_.finish();
  });
}

bool VideoReader::isVideo(const QString& path) {
  return QMimeDatabase().mimeTypeForFile(path).name().startsWith(QLatin1String("video/"));
}

void VideoReader::start(const QUrl& file) {
  player_.setSource(file);
  player_.play();
}

}  // namespace mamori::app
