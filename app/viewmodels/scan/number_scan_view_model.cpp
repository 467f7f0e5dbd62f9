#include "viewmodels/scan/number_scan_view_model.hpp"

#include "adapters/frame_reader.hpp"
#include "exchange/transport/frame_collector.hpp"
#include "exchange/trust/number.hpp"
#include "viewmodels/exchange/exchange_text.hpp"

namespace mamori::app {

NumberScanViewModel::NumberScanViewModel(QObject* parent)
    : ReportingViewModel(parent), camera_(new CameraViewModel(this)), frames_(new FrameReader(this)) {
  connect(camera_, &CameraViewModel::seen, frames_, &FrameReader::take);
  connect(frames_, &FrameReader::read, this, [this](const QStringList& texts) {
    // A frame may be read to its end after the camera went off.
    if (camera_->state() == CameraViewModel::On) take(texts);
  });
}

NumberScanViewModel::~NumberScanViewModel() = default;

void NumberScanViewModel::stop() {
  camera_->stop();
  forgetError();
}

void NumberScanViewModel::take(const QStringList& texts) {
  for (const auto& text : texts) {
    const auto digits = exchange::number_in(text.toStdString());
    if (!digits) continue;
    stop();
    emit read(digitsText(*digits));
    return;
  }
  // A frame of a message is passed over: the hint says which page shows the number. Anything else is named.
  exchange::FrameCollector frames;
  for (const auto& text : texts) {
    if (!went(frames.take(text.toStdString()))) return;
  }
}

}  // namespace mamori::app
