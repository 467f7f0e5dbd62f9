// Reads the codes in a stream of video frames on a thread of its own: the latest frame wins while an older one is read,
// so that whoever hands frames over never waits.
#pragma once

#include "exchange/transport/qr/qr_reader.hpp"

#include <QMutex>
#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QVideoFrame>

namespace mamori::app {

class FrameReader final : public QObject {
  Q_OBJECT

 public:
  explicit FrameReader(QObject* parent = nullptr);
  /// Waits for the frame that is being read.
  ~FrameReader() override;

  /// From any thread.
  void take(const QVideoFrame& frame);
  /// No more frames come: idle() follows even where none was taken.
  void finish();

 signals:
  /// The codes of one frame; never empty.
  void read(const QStringList& texts);
  /// All frames taken so far were read or passed over.
  void idle();

 private:
  void work();
  /// Only with the lock held.
  void wake();

  exchange::ZxingQrReader reader_{exchange::ZxingQrReader::Effort::frame};
  QMutex mutex_;  ///< guards the two below
  QVideoFrame latest_;
  bool busy_ = false;
  QThreadPool worker_;
};

}  // namespace mamori::app
