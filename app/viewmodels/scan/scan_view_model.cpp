#include "viewmodels/scan/scan_view_model.hpp"

#include "adapters/frame_reader.hpp"
#include "adapters/pictures/file_io.hpp"
#include "adapters/pictures/picture_reader.hpp"
#include "adapters/video_reader.hpp"
#include "exchange/envelope/sealed.hpp"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <algorithm>

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

  void take(Result<std::vector<std::string>> read) {
    if (!read) {
      failure = read.error();
    } else if (read->empty()) {
      failure = without_code().value();
    } else {
      codes = std::move(*read);
    }
  }
};

ScanViewModel::ScanViewModel(QObject* parent)
    : ReportingViewModel(parent), camera_(new CameraViewModel(this)), frames_(new FrameReader(this)) {
  connect(camera_, &CameraViewModel::seen, frames_, &FrameReader::take);
  connect(frames_, &FrameReader::read, this, [this](const QStringList& texts) {
    // A frame may be read to its end after the camera went off.
    if (camera_->state() == CameraViewModel::On) takeTexts(texts);
  });
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
  forgetError();
  restart();
}

void ScanViewModel::stop() {
  cancelReading();
  camera_->stop();
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

double ScanViewModel::readingProgress() const {
  return asked_ == 0 ? 0 : (asked_ - unread_ + video_share_) / asked_;
}

void ScanViewModel::readFiles(const QList<QUrl>& files) {
  forgetError();
  for (const auto& file : files) {
    const QString path = file.toLocalFile();
    if (VideoReader::isVideo(path)) {
      ++asked_;
      ++unread_;
      videos_ << file;
    } else {
      read([path] { return look(path); });
    }
  }
  playNext();
  emit readingChanged();
}

void ScanViewModel::readClipboard() {
  forgetError();
  const auto* copied = QGuiApplication::clipboard()->mimeData();
  if (copied != nullptr && copied->hasUrls()) {
    readFiles(copied->urls());
    return;
  }
  const QImage picture = QGuiApplication::clipboard()->image();
  if (picture.isNull()) {
    went(Result<void>(fail(ErrorCode::clipboard_without_picture)));
    return;
  }
  read([picture] { return look(picture); });
  emit readingChanged();
}

void ScanViewModel::read(std::function<Found()> work) {
  ++asked_;
  ++unread_;
  worker_.start([this, work = std::move(work), visit = visit_] {
    QMetaObject::invokeMethod(
        this,
        [this, visit, found = work()] {
          if (visit != visit_) return;
          if (--unread_ == 0) asked_ = 0;
          emit readingChanged();
          take(found);
        },
        Qt::QueuedConnection);
  });
}

void ScanViewModel::cancelReading() {
  ++visit_;
  worker_.clear();
  videos_.clear();
  video_.reset();
  video_share_ = 0;
  asked_ = unread_ = 0;
  emit readingChanged();
}

void ScanViewModel::playNext() {
  if (video_ || videos_.isEmpty()) return;
  video_ = std::make_unique<VideoReader>();
  // Queued, for the reader must not be taken away inside its own signal.
  connect(video_.get(), &VideoReader::read, this, &ScanViewModel::takeTexts, Qt::QueuedConnection);
  connect(
      video_.get(), &VideoReader::progressed, this,
      [this](double share) {
        if (!video_) return;
        video_share_ = share;
        emit readingChanged();
      },
      Qt::QueuedConnection);
  const auto end = [this, visit = visit_, played = video_.get()](bool failed) {
    if (visit != visit_ || video_.get() != played) return;
    if (failed) {
      went(Result<void>(fail(ErrorCode::video_unreadable)));
    } else if (collector_.parts() == 0 && !this->failed()) {
      setFailure(without_code().value());
    }
    endVideo();
  };
  connect(
      video_.get(), &VideoReader::ended, this, [end] { end(false); }, Qt::QueuedConnection);
  connect(
      video_.get(), &VideoReader::failed, this, [end] { end(true); }, Qt::QueuedConnection);
  video_->start(videos_.takeFirst());
}

void ScanViewModel::endVideo() {
  video_.reset();
  video_share_ = 0;
  if (--unread_ == 0) asked_ = 0;
  playNext();
  emit readingChanged();
}

ScanViewModel::Found ScanViewModel::look(const QString& path) {
  Found found;
  if (!is_picture(path)) {
    const auto bytes = read_file(path.toStdString(), exchange::sealed_limit);
    if (bytes) {
      found.envelope = bytesOf(*bytes);
    } else {
      found.failure = bytes.error();
    }
    return found;
  }
  found.take(read_codes(path, exchange::ZxingQrReader(exchange::ZxingQrReader::Effort::thorough)));
  return found;
}

ScanViewModel::Found ScanViewModel::look(const QImage& picture) {
  Found found;
  found.take(read_codes(picture, exchange::ZxingQrReader(exchange::ZxingQrReader::Effort::thorough)));
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

void ScanViewModel::takeTexts(const QStringList& texts) {
  std::vector<std::string> codes;
  for (const auto& text : texts) codes.push_back(text.toStdString());
  takeCodes(codes);
}

}  // namespace mamori::app
