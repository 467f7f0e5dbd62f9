// A camera as a source of frames, with its light, its zoom and the choice between several.
#pragma once

#include <QImage>
#include <QObject>
#include <QStringList>
#include <QVideoFrame>
#include <memory>

class QCamera;
class QMediaCaptureSession;

namespace mamori::app {

class CameraSource final : public QObject {
  Q_OBJECT

 public:
  explicit CameraSource(QObject* parent = nullptr);
  ~CameraSource() override;

  /// The names of this device's cameras, the one to begin with first. The first call looks for devices and may take a
  /// moment.
  [[nodiscard]] static QStringList cameras();

  /// Starts the camera of that place in cameras().
  void start(int camera);
  /// Where QML shows what the camera sees: a VideoOutput.
  void showOn(QObject* output);
  /// What it shows now; null before the first frame.
  [[nodiscard]] QImage picture() const;

  [[nodiscard]] bool hasTorch() const;
  void setTorch(bool on);
  /// 1 where the camera cannot zoom.
  [[nodiscard]] double largestZoom() const;
  void setZoom(double factor);

 signals:
  void seen(const QVideoFrame& frame);
  void failed();
  /// The camera runs: what it can do is known.
  void started();

 private:
  std::unique_ptr<QMediaCaptureSession> session_;
  std::unique_ptr<QCamera> camera_;
};

}  // namespace mamori::app
