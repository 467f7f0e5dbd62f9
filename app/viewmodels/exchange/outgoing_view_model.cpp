#include "viewmodels/exchange/outgoing_view_model.hpp"

#include "adapters/pictures/file_io.hpp"
#include "desks/packs.hpp"
#include "viewmodels/exchange/exchange_text.hpp"
#include "viewmodels/report/local_path.hpp"

#include <algorithm>

namespace mamori::app {
namespace {

vault::Departure departure_of(OutgoingViewModel::Kind kind) {
  switch (kind) {
    case OutgoingViewModel::Request:
      return vault::Departure::request;
    case OutgoingViewModel::Response:
      return vault::Departure::response;
    case OutgoingViewModel::Status:
      break;
  }
  return vault::Departure::status;
}

}  // namespace

OutgoingViewModel::OutgoingViewModel(DeskSession& session, QObject* parent)
    : ReportingViewModel(parent), session_(session) {
  timer_.setInterval(usual_interval);
  connect(&timer_, &QTimer::timeout, this, [this] { showFrame((frame_ + 1) % frameCount()); });
}

void OutgoingViewModel::show(Kind kind, const desks::Outgoing& message, const QString& recipient, Leaving leaving) {
  kind_ = kind;
  envelope_ = message.envelope;
  file_ = message.file;
  recipient_ = recipient;
  const auto* form = kind == Request ? desks::own_form_of(session_.library(), message.envelope) : nullptr;
  own_form_ = form == nullptr ? QString() : QString::fromStdString(form->id);
  fingerprint_ = digitsText(message.fingerprint);
  saved_name_.clear();
  leaving_ = std::move(leaving);
  noted_ = false;
  forgetError();
  emit messageChanged();
  emit savedChanged();
  makeCodes();
  setRunning(true);
}

QString OutgoingViewModel::ownFormTitle() const {
  const auto* card = session_.library().card(own_form_.toStdString());
  return card == nullptr ? QString() : session_.words(card->title);
}

void OutgoingViewModel::clear() {
  setRunning(false);
  envelope_.clear();
  file_.clear();
  source_.reset();
  cycle_.clear();
  code_.reset();
  frame_ = 0;
  saved_name_.clear();
  leaving_ = {};
  noted_ = false;
  own_form_.clear();
  emit messageChanged();
  emit framesChanged();
  emit frameChanged();
}

void OutgoingViewModel::makeCodes() {
  source_.reset();
  cycle_.clear();
  frame_ = 0;
  auto source = exchange::frames_of(envelope_, large_ ? exchange::CodeSize::large : exchange::CodeSize::normal);
  if (source) {
    source_ = std::move(*source);
    cycle_ = source_->cycle();
    // The longest text belongs to the largest number; it gives its version to all, so that the picture does not jump.
    const auto longest = exchange::make_qr(source_->frame(std::ranges::max(cycle_)));
    version_ = longest ? longest->version : exchange::version_limit;
  } else if (source.error().code != ErrorCode::message_too_large) {
    setFailure(source.error());
  }
  makeCode();
  emit framesChanged();
  emit frameChanged();
}

void OutgoingViewModel::makeCode() {
  code_.reset();
  if (!source_) return;
  auto code = exchange::make_qr(source_->frame(cycle_[static_cast<std::size_t>(frame_)]), version_);
  if (code) {
    code_ = std::move(*code);
  } else {
    setFailure(code.error());
  }
}

int OutgoingViewModel::codeSize() const {
  return code_ ? code_->size : 0;
}

QString OutgoingViewModel::codeBits() const {
  return code_ ? bitsText(*code_) : QString();
}

QList<bool> OutgoingViewModel::shownParts() const {
  QList<bool> shown;
  if (!source_) return shown;
  const auto parts_here = source_->parts_in(cycle_[static_cast<std::size_t>(frame_)]);
  for (int part = 0; part < parts(); ++part) shown << ((parts_here >> part & 1) != 0);
  return shown;
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

void OutgoingViewModel::setInterval(int milliseconds) {
  timer_.setInterval(std::clamp(milliseconds, shortest_interval, longest_interval));
  emit runningChanged();
}

void OutgoingViewModel::setLarge(bool large) {
  if (large == large_) return;
  large_ = large;
  setRunning(false);
  if (envelope_.empty()) return;
  makeCodes();
  setRunning(true);
}

void OutgoingViewModel::showFrame(int frame) {
  if (frame < 0 || frame >= frameCount() || frame == frame_) return;
  frame_ = frame;
  makeCode();
  emit frameChanged();
}

void OutgoingViewModel::holdPart(int part) {
  if (part < 1 || part > parts()) return;
  setRunning(false);
  showFrame(part - 1);  // a cycle begins with the parts themselves
}

bool OutgoingViewModel::saveTo(const QUrl& file) {
  const auto path = local_path(file);
  const auto saved = desks::take_out(
      session_.vault(), departure_of(kind_), recipient_.toStdString(), path, [&] { return write_file(path, file_); },
      leaving_.note);
  if (!went(saved)) return false;
  saved_name_ = file.fileName();
  noted_ = true;
  emit savedChanged();
  session_.touch();
  return true;
}

bool OutgoingViewModel::takeBack() {
  if (!canTakeBack() || !went(leaving_.take_back())) return false;
  noted_ = false;
  emit savedChanged();
  session_.touch();
  return true;
}

bool OutgoingViewModel::finish() {
  if (!noted_ && leaving_.log) {
    if (!went(leaving_.log(saved_name_.isEmpty() ? Channel::qr : Channel::file))) return false;
    session_.touch();
  }
  emit handedOver();
  return true;
}

}  // namespace mamori::app
