// The camera as a source of QR texts: frames go to a worker thread, the latest one wins while an older one is read.
#pragma once

#include "exchange/transport/qr/qr_reader.hpp"

#include <QMutex>
#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QVideoFrame>
#include <memory>

class QCamera;
class QMediaCaptureSession;

namespace mamori::app {

class CameraReader final : public QObject {
  Q_OBJECT

 public:
  explicit CameraReader(QObject* parent = nullptr);
  ~CameraReader() override;

  /// Whether this device has a camera at all. The first call looks for devices and may take a moment.
  [[nodiscard]] static bool present();
  void start();
  void stop();
  /// Where QML shows what the camera sees: a VideoOutput.
  void showOn(QObject* output);

 signals:
  /// The codes of one frame; never empty.
  void read(const QStringList& texts);
  void failed();

 private:
  void watch();
  void take(const QVideoFrame& frame);
  void work();

  std::unique_ptr<QCamera> camera_;
  std::unique_ptr<QMediaCaptureSession> session_;
  exchange::ZxingQrReader reader_{exchange::ZxingQrReader::Effort::frame};
  QMutex mutex_;  ///< guards the two below
  QVideoFrame latest_;
  bool busy_ = false;
  QThreadPool worker_;
};

}  // namespace mamori::app
