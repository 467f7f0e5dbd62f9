#include "viewmodels/scan/scan_view_model.hpp"

#include "adapters/frame_reader.hpp"
#include "adapters/pictures/file_io.hpp"
#include "adapters/pictures/picture_reader.hpp"
#include "adapters/video_reader.hpp"
#include "exchange/envelope/sealed.hpp"
#include "viewmodels/report/local_path.hpp"
#include "viewmodels/scan/named_files.hpp"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <utility>

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
  const auto& message = sorter_.leading();
  for (std::uint32_t part = 0; part < message.parts(); ++part) known << (((message.known() >> part) & 1) != 0);
  return known;
}

QList<int> ScanViewModel::missing() const {
  QList<int> missing;
  for (const auto part : sorter_.leading().missing()) missing << static_cast<int>(part);
  return missing;
}

void ScanViewModel::start() {
  forgetError();
  passed_over_.clear();
  emit passedOverChanged();
  restart();
}

void ScanViewModel::stop() {
  cancelReading();
  camera_->stop();
  forgetError();
  restart();
}

void ScanViewModel::restart() {
  sorter_.restart();
  seen_.clear();
  emit progressChanged();
}

void ScanViewModel::refuse(const Error& error) {
  // Of files the other messages go on; a camera shows the same again.
  if (handed_over_.isEmpty()) restart();
  passOver(handed_over_, error);
}

void ScanViewModel::passOver(const QString& file, const Error& error) {
  if (!several_ || file.isEmpty()) {
    setFailure(error);
  } else {
    nameOne(file, error);
  }
}

void ScanViewModel::passOverForeign(const QList<QUrl>& files) {
  for (const auto& file : files) nameOne(file.fileName(), foreign_file().value());
}

void ScanViewModel::nameOne(const QString& file, const Error& error) {
  //: one file of several that was not used; %1 its name, %2 why
  const QString line = tr("%1：%2").arg(file, report_of(error).what);
  if (passed_over_.contains(line)) return;
  passed_over_ << line;
  emit passedOverChanged();
}

double ScanViewModel::readingProgress() const {
  return asked_ == 0 ? 0 : (asked_ - unread_ + video_share_) / asked_;
}

void ScanViewModel::readFiles(const QList<QUrl>& picked) {
  forgetError();
  if (!reading()) {
    received_ = 0;
    several_ = false;
    seen_.clear();
    passed_over_.clear();
    emit passedOverChanged();
  }
  if (picked.isEmpty()) return;
  // What is a picture its contents say: folders are gone through on the other thread.
  ++asked_;
  ++unread_;
  worker_.start([this, picked, visit = visit_] {
    QMetaObject::invokeMethod(
        this,
        [this, visit, named = namedFiles(picked)] {
          if (visit == visit_) readNamed(named);
        },
        Qt::QueuedConnection);
  });
  emit readingChanged();
}

void ScanViewModel::readNamed(const NamedFiles& named) {
  // They are counted themselves from here on.
  --asked_;
  --unread_;
  several_ |= asked_ + named.files.size() + named.foreign.size() > 1;
  if (named.files.size() > 1) emit severalNamed();
  passOverForeign(named.foreign);
  for (const auto& file : named.files) {
    const QString path = file.toLocalFile();
    if (VideoReader::isVideo(path)) {
      ++asked_;
      ++unread_;
      videos_ << file;
    } else {
      read(file.fileName(), [path] { return look(path); });
    }
  }
  if (named.files.isEmpty()) setFailure(foreign_file().value());
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
  if (!reading()) several_ = false;
  read({}, [picture] { return look(picture); });
  emit readingChanged();
}

void ScanViewModel::read(const QString& file, std::function<Found()> work) {
  ++asked_;
  ++unread_;
  worker_.start([this, file, work = std::move(work), visit = visit_] {
    QMetaObject::invokeMethod(
        this,
        [this, file, visit, found = work()] {
          if (visit != visit_) return;
          take(file, found);
          if (visit == visit_) oneRead();
        },
        Qt::QueuedConnection);
  });
}

void ScanViewModel::oneRead() {
  if (--unread_ == 0) {
    asked_ = 0;
    nameWhatIsLeft();
  }
  emit readingChanged();
  if (unread_ == 0) emit readToTheEnd();
}

void ScanViewModel::nameWhatIsLeft() {
  // Where no message came, the page shows which parts are still missing.
  if (received_ == 0) return;
  for (const auto& [file, text] : std::exchange(seen_, {})) {
    const auto taken = sorter_.take(text);
    if (!taken) {
      passOver(file, taken.error());
    } else if (*taken != exchange::FrameSorter::Step::complete) {
      passOver(file, exchange::frames_missing(sorter_.leading()).value());
    }
  }
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
      passOver(playing_, fail(ErrorCode::video_unreadable).value());
    } else if (sorter_.leading().parts() == 0 && received_ == 0 && !this->failed()) {
      passOver(playing_, without_code().value());
    }
    endVideo();
  };
  connect(
      video_.get(), &VideoReader::ended, this, [end] { end(false); }, Qt::QueuedConnection);
  connect(
      video_.get(), &VideoReader::failed, this, [end] { end(true); }, Qt::QueuedConnection);
  const QUrl file = videos_.takeFirst();
  playing_ = file.fileName();
  video_->start(file);
}

void ScanViewModel::endVideo() {
  video_.reset();
  video_share_ = 0;
  const int visit = visit_;
  oneRead();
  if (visit == visit_) playNext();
}

ScanViewModel::Found ScanViewModel::look(const QString& path) {
  Found found;
  if (!is_picture(path)) {
    const auto bytes = read_file(local_path(QUrl::fromLocalFile(path)), exchange::sealed_limit);
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

void ScanViewModel::take(const QString& file, const Found& found) {
  if (found.failure) {
    passOver(file, *found.failure);
  } else if (found.codes.empty()) {
    handOver(file, found.envelope);
  } else {
    takeCodes(file, found.codes);
  }
}

void ScanViewModel::handOver(const QString& file, const QByteArray& envelope) {
  handed_over_ = file;
  ++received_;
  emit received(envelope);
  handed_over_.clear();
}

void ScanViewModel::takeCodes(const QString& file, const std::vector<std::string>& codes) {
  std::optional<Error> refused;
  bool taken = false;
  for (const auto& code : codes) {
    const auto step = sorter_.take(code);
    if (!step) {
      refused = step.error();
    } else {
      taken = true;
    }
    if (!file.isEmpty() && !video_) seen_.push_back({file, code});
  }
  // A label beside our code in the same picture is no reason to complain; a part of another message is kept, and named
  // at the end if that does not come.
  if (taken) {
    setFailure(std::nullopt);
  } else if (refused) {
    const bool named_at_the_end = several_ && !file.isEmpty() && refused->code == ErrorCode::ur_other_message;
    if (!named_at_the_end) passOver(file, *refused);
  }
  emit progressChanged();
  for (const auto& whole : sorter_.take_whole()) handOver(file, bytesOf(whole.envelope()));
}

void ScanViewModel::takeTexts(const QStringList& texts) {
  std::vector<std::string> codes;
  for (const auto& text : texts) codes.push_back(text.toStdString());
  takeCodes(video_ ? playing_ : QString(), codes);
}

}  // namespace mamori::app
