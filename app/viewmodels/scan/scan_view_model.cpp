#include "viewmodels/scan/scan_view_model.hpp"

#include "adapters/camera_reader.hpp"
#include "adapters/pictures/file_io.hpp"
#include "adapters/pictures/picture_reader.hpp"
#include "exchange/messages/message.hpp"

#include <QImageReader>

namespace mamori::app {
namespace {

QByteArray bytesOf(const std::vector<std::uint8_t>& bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

}  // namespace

/// What a file turned out to hold.
struct ScanViewModel::Found {
  std::optional<Error> failure;
  QByteArray envelope;
  std::vector<std::string> codes;
};

ScanViewModel::ScanViewModel(QObject* parent) : ReportingViewModel(parent) {
  worker_.setMaxThreadCount(1);
}

ScanViewModel::~ScanViewModel() {
  worker_.waitForDone();
}

QList<bool> ScanViewModel::known() const {
  QList<bool> known;
  for (std::uint32_t part = 0; part < collector_.parts(); ++part) known << (((collector_.known() >> part) & 1) != 0);
  return known;
}

QList<int> ScanViewModel::missing() const {
  QList<int> missing;
  for (const auto part : collector_.missing()) missing << static_cast<int>(part);
  return missing;
}

void ScanViewModel::start() {
  ++visit_;
  forgetError();
  restart();
}

void ScanViewModel::stop() {
  ++visit_;
  stopCamera();
  forgetError();
  restart();
}

void ScanViewModel::restart() {
  collector_.restart();
  emit progressChanged();
}

void ScanViewModel::refuse(const Error& error) {
  restart();
  setFailure(error);
}

void ScanViewModel::readFiles(const QList<QUrl>& files) {
  forgetError();
  for (const auto& file : files) {
    ++reading_;
    worker_.start([this, file, visit = visit_] {
      QMetaObject::invokeMethod(
          this,
          [this, visit, found = look(file)] {
            --reading_;
            emit readingChanged();
            if (visit == visit_) take(found);
          },
          Qt::QueuedConnection);
    });
  }
  emit readingChanged();
}

ScanViewModel::Found ScanViewModel::look(const QUrl& file) {
  Found found;
  const QString path = file.toLocalFile();
  if (QImageReader::imageFormat(path).isEmpty()) {
    const auto bytes = read_file(path.toStdString(), exchange::file_message_limit);
    if (bytes) {
      found.envelope = bytesOf(*bytes);
    } else {
      found.failure = bytes.error();
    }
    return found;
  }
  const exchange::ZxingQrReader reader(exchange::ZxingQrReader::Effort::thorough);
  auto codes = read_codes(path, reader);
  if (!codes) {
    found.failure = codes.error();
  } else if (codes->empty()) {
    found.failure = without_code().value();
  } else {
    found.codes = std::move(*codes);
  }
  return found;
}

void ScanViewModel::take(const Found& found) {
  if (found.failure) {
    setFailure(found.failure);
  } else if (found.codes.empty()) {
    emit received(found.envelope);
  } else {
    takeCodes(found.codes);
  }
}

void ScanViewModel::takeCodes(const std::vector<std::string>& codes) {
  if (collector_.complete()) return;
  std::optional<Error> refused;
  bool taken = false;
  for (const auto& code : codes) {
    const auto step = collector_.take(code);
    if (!step) {
      refused = step.error();
    } else {
      taken = true;
    }
  }
  // A label beside our code in the same picture is no reason to complain.
  setFailure(taken ? std::nullopt : refused);
  emit progressChanged();
  if (!collector_.complete()) return;
  emit received(bytesOf(collector_.envelope()));
}

void ScanViewModel::startCamera() {
  if (!CameraReader::present()) {
    setCamera(NoCamera);
    return;
  }
  camera_ = std::make_unique<CameraReader>();
  connect(camera_.get(), &CameraReader::read, this, [this](const QStringList& texts) {
    std::vector<std::string> codes;
    for (const auto& text : texts) codes.push_back(text.toStdString());
    takeCodes(codes);
  });
  connect(camera_.get(), &CameraReader::failed, this, [this] { setCamera(CameraFailed); });
  camera_->start();
  setCamera(CameraOn);
}

void ScanViewModel::stopCamera() {
  camera_.reset();
  setCamera(CameraOff);
}

void ScanViewModel::showCameraOn(QObject* output) {
  if (camera_) camera_->showOn(output);
}

void ScanViewModel::setCamera(Camera state) {
  if (state == camera_state_) return;
  camera_state_ = state;
  emit cameraChanged();
}

}  // namespace mamori::app
