#include "adapters/video_player.hpp"

namespace mamori::app {

void prefer_media_backend() {
  // The one that reads cameras and videos without plug-ins of another project; Qt 6.5 and later prefer it too.
  if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND")) qputenv("QT_MEDIA_BACKEND", "ffmpeg");
}

VideoPlayer::VideoPlayer(QObject* parent) : QObject(parent) {
  player_.setVideoSink(&sink_);
  connect(&sink_, &QVideoSink::videoFrameChanged, &frames_, &FrameReader::take);
  connect(&frames_, &FrameReader::read, this, &VideoPlayer::read);
  connect(&player_, &QMediaPlayer::positionChanged, this, [this](qint64 position) {
    if (player_.duration() > 0) emit progressed(double(position) / double(player_.duration()));
  });
  // A player reports one fault in both ways; the receiver ends with the first.
  connect(&player_, &QMediaPlayer::errorOccurred, this, &VideoPlayer::failed);
  connect(&player_, &QMediaPlayer::mediaStatusChanged, this, [this](QMediaPlayer::MediaStatus status) {
    if (status == QMediaPlayer::InvalidMedia) emit failed();
    if (status != QMediaPlayer::EndOfMedia) return;
    connect(&frames_, &FrameReader::idle, this, &VideoPlayer::ended, Qt::SingleShotConnection);
    // From Qt 6.5 on nothing is left in the sink at the end.
    frames_.take(sink_.videoFrame());
    frames_.finish();
  });
}

void VideoPlayer::start(const QUrl& file) {
  player_.setSource(file);
  player_.play();
}

}  // namespace mamori::app
