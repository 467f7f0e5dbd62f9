#include "adapters/frame_reader.hpp"

#include "adapters/pictures/picture_reader.hpp"

namespace mamori::app {
namespace {

/// Whether the first plane of a frame is its brightness, one byte a pixel.
bool hasGrayPlane(QVideoFrameFormat::PixelFormat format) {
  switch (format) {
    case QVideoFrameFormat::Format_YUV420P:
    case QVideoFrameFormat::Format_YUV422P:
    case QVideoFrameFormat::Format_YV12:
    case QVideoFrameFormat::Format_NV12:
    case QVideoFrameFormat::Format_NV21:
    case QVideoFrameFormat::Format_Y8:
      return true;
    default:
      return false;
  }
}

Result<std::vector<std::string>> codesInFrame(QVideoFrame frame, const exchange::QrReader& reader) {
  if (!hasGrayPlane(frame.pixelFormat())) return read_codes(frame.toImage(), reader);
  if (!frame.map(QVideoFrame::ReadOnly)) return std::vector<std::string>{};
  const auto size = static_cast<std::size_t>(frame.mappedBytes(0));
  auto codes = reader.read({frame.width(), frame.height(), frame.bytesPerLine(0), {frame.bits(0), size}});
  frame.unmap();
  return codes;
}

}  // namespace

FrameReader::FrameReader(QObject* parent) : QObject(parent) {
  worker_.setMaxThreadCount(1);
}

FrameReader::~FrameReader() {
  {
    const QMutexLocker lock(&mutex_);
    latest_ = {};
  }
  worker_.waitForDone();
}

void FrameReader::take(const QVideoFrame& frame) {
  if (!frame.isValid()) return;
  const QMutexLocker lock(&mutex_);
  latest_ = frame;
  wake();
}

void FrameReader::finish() {
  const QMutexLocker lock(&mutex_);
  wake();
}

void FrameReader::wake() {
  if (busy_) return;
  busy_ = true;
  worker_.start([this] { work(); });
}

void FrameReader::work() {
  for (;;) {
    QVideoFrame frame;
    {
      const QMutexLocker lock(&mutex_);
      std::swap(frame, latest_);
      if (!frame.isValid()) {
        busy_ = false;
        QMetaObject::invokeMethod(this, &FrameReader::idle, Qt::QueuedConnection);
        return;
      }
    }
    const auto codes = codesInFrame(frame, reader_);
    if (!codes || codes->empty()) continue;
    QStringList texts;
    for (const auto& code : *codes) texts << QString::fromStdString(code);
    QMetaObject::invokeMethod(
        this, [this, texts] { emit read(texts); }, Qt::QueuedConnection);
  }
}

}  // namespace mamori::app
