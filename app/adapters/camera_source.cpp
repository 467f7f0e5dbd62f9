#include "adapters/camera_source.hpp"

#include <QCamera>
#include <QCameraDevice>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoSink>
#include <algorithm>

namespace mamori::app {
namespace {

/// At a counter the code is held before the back of a tablet, so a camera that looks away from the person comes first.
QList<QCameraDevice> devices() {
  auto found = QMediaDevices::videoInputs();
  const auto standard = QMediaDevices::defaultVideoInput();
  std::ranges::stable_sort(found, {}, [&](const QCameraDevice& device) {
    if (device.position() == QCameraDevice::BackFace) return 0;
    return device == standard ? 1 : 2;
  });
  return found;
}

}  // namespace

CameraSource::CameraSource(QObject* parent) : QObject(parent), session_(std::make_unique<QMediaCaptureSession>()) {}

CameraSource::~CameraSource() {
  if (camera_) camera_->stop();
}

QStringList CameraSource::cameras() {
  QStringList names;
  for (const auto& device : devices()) names << device.description();
  return names;
}

void CameraSource::start(int camera) {
  const auto found = devices();
  if (camera < 0 || camera >= found.size()) {
    emit failed();
    return;
  }
  auto chosen = std::make_unique<QCamera>(found[camera]);
  session_->setCamera(chosen.get());
  camera_ = std::move(chosen);
  connect(camera_.get(), &QCamera::errorOccurred, this, [this](QCamera::Error error) {
    if (error != QCamera::NoError) emit failed();
  });
  connect(camera_.get(), &QCamera::activeChanged, this, &CameraSource::started);
  camera_->setFocusMode(QCamera::FocusModeAutoNear);
  camera_->start();
}

void CameraSource::showOn(QObject* output) {
  session_->setVideoOutput(output);
  if (auto* sink = session_->videoSink())
    connect(sink, &QVideoSink::videoFrameChanged, this, &CameraSource::seen, Qt::UniqueConnection);
}

QImage CameraSource::picture() const {
  const auto* sink = session_->videoSink();
  return sink == nullptr ? QImage() : sink->videoFrame().toImage();
}

bool CameraSource::hasTorch() const {
  return camera_ && camera_->isTorchModeSupported(QCamera::TorchOn);
}

void CameraSource::setTorch(bool on) {
  if (camera_) camera_->setTorchMode(on ? QCamera::TorchOn : QCamera::TorchOff);
}

double CameraSource::largestZoom() const {
  return camera_ ? std::max(1.0, double(camera_->maximumZoomFactor())) : 1.0;
}

void CameraSource::setZoom(double factor) {
  if (camera_) camera_->setZoomFactor(float(factor));
}

}  // namespace mamori::app
