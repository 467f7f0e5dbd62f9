// A video file of a stranger as a source of QR texts. It is played in the room for pictures
// (pictures/picture_room.hpp), from where only texts come; without a room, here.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>
#include <QStringList>
#include <QUrl>
#include <memory>

namespace mamori::app {

class VideoPlayer;

/// The room's player, for open_picture_room: tells on `pipe` what it reads, for a VideoReader. Does not come back.
[[noreturn]] void play_video(const QString& path, int pipe);

class VideoReader final : public QObject {
  Q_OBJECT

 public:
  explicit VideoReader(QObject* parent = nullptr);
  /// What still plays ends.
  ~VideoReader() override;

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
  void playHere(const QUrl& file);
  void listen();
  /// Whether it was one of those that a player tells.
  bool heard(char kind, const QByteArray& words);
  /// Nothing more is listened to.
  void close();

  std::unique_ptr<VideoPlayer> here_;
  int pipe_ = -1;
  std::unique_ptr<QSocketNotifier> notifier_;
  QByteArray told_;    ///< and not yet heard
  QStringList texts_;  ///< of the frame that is being told
};

}  // namespace mamori::app
