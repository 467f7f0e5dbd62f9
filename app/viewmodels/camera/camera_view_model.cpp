#include "viewmodels/camera/camera_view_model.hpp"

#include "adapters/camera_source.hpp"

#include <algorithm>

namespace mamori::app {

CameraViewModel::CameraViewModel(QObject* parent) : QObject(parent) {}
CameraViewModel::~CameraViewModel() = default;

void CameraViewModel::choose(int index) {
  names_ = CameraSource::cameras();
  if (names_.isEmpty()) {
    setState(Missing);
    return;
  }
  index_ = index < names_.size() ? index : 0;
  torch_ = false;
  zoom_ = 1;
  if (!source_) {
    source_ = std::make_unique<CameraSource>();
    connect(source_.get(), &CameraSource::seen, this, &CameraViewModel::seen);
    connect(source_.get(), &CameraSource::failed, this, [this] { setState(Failed); });
    connect(source_.get(), &CameraSource::started, this, &CameraViewModel::changed);
  }
  setState(On);  // before it may fail
  source_->start(index_);
  emit changed();
}

void CameraViewModel::stop() {
  source_.reset();
  setState(Off);
}

bool CameraViewModel::hasTorch() const {
  return source_ && source_->hasTorch();
}

void CameraViewModel::setTorch(bool on) {
  if (!hasTorch() || on == torch_) return;
  torch_ = on;
  source_->setTorch(on);
  emit changed();
}

double CameraViewModel::largestZoom() const {
  return source_ ? source_->largestZoom() : 1;
}

void CameraViewModel::setZoom(double factor) {
  const double wanted = std::clamp(factor, 1.0, largestZoom());
  if (wanted == zoom_) return;
  zoom_ = wanted;
  source_->setZoom(wanted);
  emit changed();
}

void CameraViewModel::showOn(QObject* output) {
  if (source_) source_->showOn(output);
}

QImage CameraViewModel::picture() const {
  return source_ ? source_->picture() : QImage();
}

void CameraViewModel::setState(State state) {
  if (state == state_) return;
  state_ = state;
  emit changed();
}

}  // namespace mamori::app
