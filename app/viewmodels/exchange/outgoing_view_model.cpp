#include "viewmodels/exchange/outgoing_view_model.hpp"

#include "adapters/pictures/file_io.hpp"
#include "viewmodels/exchange/exchange_text.hpp"

namespace mamori::app {
namespace {

/// Frames of a cycle for each part: mixtures of parts follow the parts themselves, so that a receiver who missed one
/// need not wait for the whole cycle.
constexpr std::uint32_t frames_a_part = 3;

}  // namespace

OutgoingViewModel::OutgoingViewModel(DeskSession& session, QObject* parent)
    : ReportingViewModel(parent), session_(session) {
  timer_.setInterval(quick_interval);
  connect(&timer_, &QTimer::timeout, this, [this] { showFrame((frame_ + 1) % frameCount()); });
}

void OutgoingViewModel::show(Kind kind, const desks::Outgoing& message, const QString& recipient, Log log) {
  kind_ = kind;
  envelope_ = message.envelope;
  recipient_ = recipient;
  fingerprint_ = digitsText(message.fingerprint);
  saved_name_.clear();
  log_ = std::move(log);
  forgetError();
  emit messageChanged();
  emit savedChanged();
  if (makeCodes()) setRunning(true);
}

void OutgoingViewModel::clear() {
  setRunning(false);
  envelope_.clear();
  codes_.clear();
  frame_ = 0;
  saved_name_.clear();
  log_ = nullptr;
  emit messageChanged();
  emit framesChanged();
  emit frameChanged();
}

bool OutgoingViewModel::makeCodes() {
  const auto size = large_ ? exchange::CodeSize::large : exchange::CodeSize::normal;
  const auto source = exchange::frames_of(envelope_, size);
  if (!went(source)) return false;
  const auto cycle = source->parts() == 1 ? 1 : source->parts() * frames_a_part;
  auto codes = exchange::make_qrs(source->frames(exchange::reference_schedule(cycle)));
  if (!went(codes)) return false;
  codes_ = std::move(*codes);
  frame_ = 0;
  emit framesChanged();
  emit frameChanged();
  return true;
}

const exchange::QrCode* OutgoingViewModel::code() const {
  return frame_ < frameCount() ? &codes_[static_cast<std::size_t>(frame_)] : nullptr;
}

int OutgoingViewModel::codeSize() const {
  return code() == nullptr ? 0 : code()->size;
}

QString OutgoingViewModel::codeBits() const {
  QString bits;
  if (const auto* shown = code()) {
    bits.reserve(static_cast<qsizetype>(shown->modules.size()));
    for (const bool dark : shown->modules) bits += QLatin1Char(dark ? '1' : '0');
  }
  return bits;
}

QString OutgoingViewModel::suggestedName() const {
  if (!session_.isOpen()) return {};
  const QString day = QString::fromStdString(session_.clock().today().iso());
  switch (kind_) {
    //: File name of a request, without its ending; %1 = vendor, %2 = day
    case Request:
      return tr("まもり手帳 依頼 %1 %2").arg(fileSafe(recipient_), day) + QStringLiteral(".mamori");
    //: File name of a response, without its ending; %1 = pharmacy, %2 = day
    case Response:
      return tr("まもり手帳 回答 %1 %2").arg(fileSafe(recipient_), day) + QStringLiteral(".mamori");
    case Status:
      break;
  }
  //: File name of a status, without its ending; %1 = day
  return tr("まもり手帳 状況 %1").arg(day) + QStringLiteral(".mamori");
}

void OutgoingViewModel::setRunning(bool running) {
  // A single code stands still.
  running = running && frameCount() > 1;
  if (running == timer_.isActive()) return;
  if (running) {
    timer_.start();
  } else {
    timer_.stop();
  }
  emit runningChanged();
}

void OutgoingViewModel::setSlow(bool slow) {
  timer_.setInterval(slow ? slow_interval : quick_interval);
  emit runningChanged();
}

void OutgoingViewModel::setLarge(bool large) {
  if (large == large_) return;
  large_ = large;
  const bool was_running = running();
  setRunning(false);
  if (!envelope_.empty() && makeCodes()) setRunning(was_running || frameCount() > 1);
  emit framesChanged();
}

void OutgoingViewModel::showFrame(int frame) {
  if (frame < 0 || frame >= frameCount() || frame == frame_) return;
  frame_ = frame;
  emit frameChanged();
}

bool OutgoingViewModel::saveTo(const QUrl& file) {
  const auto saved = write_file(file.toLocalFile().toStdString(), envelope_);
  if (!went(saved)) return false;
  saved_name_ = file.fileName();
  emit savedChanged();
  return true;
}

bool OutgoingViewModel::finish() {
  if (log_) {
    if (!went(log_(saved_name_.isEmpty() ? Channel::qr : Channel::file))) return false;
    session_.touch();
  }
  emit handedOver();
  return true;
}

}  // namespace mamori::app
