// The camera as a source of QR texts, with its light, its zoom and the choice between several.
#pragma once

#include "adapters/frame_reader.hpp"

#include <QStringList>
#include <memory>

class QCamera;
class QMediaCaptureSession;

namespace mamori::app {

class CameraReader final : public QObject {
  Q_OBJECT

 public:
  explicit CameraReader(QObject* parent = nullptr);
  ~CameraReader() override;

  /// The names of this device's cameras, the one to begin with first. The first call looks for devices and may take a
  /// moment.
  [[nodiscard]] static QStringList cameras();

  /// Starts the camera of that place in cameras().
  void start(int camera);
  /// Where QML shows what the camera sees: a VideoOutput.
  void showOn(QObject* output);

  [[nodiscard]] bool hasTorch() const;
  void setTorch(bool on);
  /// 1 where the camera cannot zoom.
  [[nodiscard]] double largestZoom() const;
  void setZoom(double factor);

 signals:
  /// The codes of one frame; never empty.
  void read(const QStringList& texts);
  void failed();
  /// The camera runs: what it can do is known.
  void started();

 private:
  FrameReader frames_;
  std::unique_ptr<QMediaCaptureSession> session_;
  std::unique_ptr<QCamera> camera_;
};

}  // namespace mamori::app
