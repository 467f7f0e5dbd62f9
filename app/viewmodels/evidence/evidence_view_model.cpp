#include "viewmodels/evidence/evidence_view_model.hpp"

#include "adapters/pictures/file_io.hpp"
#include "adapters/pictures/photo.hpp"
#include "base/text.hpp"
#include "viewmodels/shell/date_text.hpp"

#include <QFile>
#include <QFileInfo>
#include <QMetaObject>
#include <QMimeDatabase>
#include <algorithm>

namespace mamori::app {
namespace {

/// The name of a file as a title, short enough for one.
QString titleOf(const QString& path) {
  return QFileInfo(path).completeBaseName().left(static_cast<qsizetype>(name_limit));
}

std::filesystem::path native(const QUrl& file) {
  return QFile::encodeName(file.toLocalFile()).toStdString();
}

}  // namespace

EvidenceViewModel::EvidenceViewModel(DeskSession& session, QObject* parent)
    : ReportingViewModel(parent),
      session_(session),
      list_(new EvidenceListModel(this)),
      others_(new EvidenceListModel(this)) {
  worker_.setMaxThreadCount(1);
  connect(&session, &DeskSession::changed, this, &EvidenceViewModel::refresh);
  connect(&session, &DeskSession::closing, this, &EvidenceViewModel::clear);
}

EvidenceViewModel::~EvidenceViewModel() {
  stop_ = true;
  worker_.waitForDone();
}

QString EvidenceViewModel::today() const {
  return session_.isOpen() ? isoText(session_.clock().today()) : QString();
}

void EvidenceViewModel::clear() {
  stop_ = true;
  worker_.waitForDone();
  waiting_ = 0;
  subject_.clear();
  all_.clear();
  list_->setRows({});
  others_->setRows({});
  hide();
  forgetError();
  emit waitingChanged();
  emit refreshed();
}

void EvidenceViewModel::about(const std::string& subject) {
  if (subject == subject_) return;
  subject_ = subject;
  hide();
  forgetError();
  refresh();
}

QVariantList EvidenceViewModel::rowOf(const Evidence& evidence) const {
  //: under a piece of evidence: the day it is of; %1 is a day
  QStringList parts{tr("%1 のもの").arg(dayTextPlain(evidence.day, session_.language()))};
  const bool expired = evidence.expires && *evidence.expires < session_.clock().today();
  //: under a piece of evidence: until when it holds; %1 is a day
  if (evidence.expires) parts << tr("%1 まで").arg(dayTextPlain(*evidence.expires, session_.language()));
  //: under a piece of evidence: for how many rows and entries it is used; %1 is a number
  if (evidence.uses.size() > 1) parts << tr("%1 か所で使用").arg(evidence.uses.size());
  return {static_cast<int>(evidence.id), static_cast<int>(evidence.kind), QString::fromStdString(evidence.title),
          parts.join(QStringLiteral(" ・ ")), expired};
}

void EvidenceViewModel::refresh() {
  if (session_.pharmacy() == nullptr) return;
  std::vector<QVariantList> here;
  std::vector<QVariantList> elsewhere;
  if (!subject_.empty()) {
    auto all = session_.vault().evidence();
    if (!all) {
      setFailure(all.error());
      return;
    }
    all_ = std::move(*all);
    for (const auto& evidence : all_) {
      const bool used = std::find(evidence.uses.begin(), evidence.uses.end(), subject_) != evidence.uses.end();
      (used ? here : elsewhere).push_back(rowOf(evidence));
    }
  }
  list_->setRows(std::move(here));
  others_->setRows(std::move(elsewhere));
  emit refreshed();
}

bool EvidenceViewModel::keep(Evidence evidence, const std::vector<std::uint8_t>& content) {
  const auto kept = session_.vault().change({}, [&](vault::Writer& writer) -> Result<void> {
    const auto id = writer.add_evidence(evidence, content);
    if (!id) return pass_on(id);
    return {};
  });
  if (!went(kept)) return false;
  session_.touch();
  return true;
}

bool EvidenceViewModel::addWords(const QString& words, const QString& day, const QString& expires) {
  const auto of_day = dayOf(day);
  if (!went(of_day)) return false;
  Evidence evidence;
  evidence.title = words.toStdString();
  evidence.day = *of_day;
  evidence.uses = {subject_};
  if (!expires.isEmpty()) {
    const auto until = dayOf(expires);
    if (!went(until)) return false;
    evidence.expires = *until;
  }
  return keep(std::move(evidence), {});
}

void EvidenceViewModel::addFiles(const QList<QUrl>& files) {
  stop_ = false;
  if (waiting_ == 0) asked_ = 0;
  waiting_ += static_cast<int>(files.size());
  asked_ += static_cast<int>(files.size());
  emit waitingChanged();
  for (const auto& file : files) {
    const QString path = file.toLocalFile();
    worker_.start([this, path, subject = subject_] {
      auto photo = std::make_shared<Result<std::vector<std::uint8_t>>>(std::vector<std::uint8_t>());
      const bool stopped = stop_;
      const bool is_picture = QMimeDatabase().mimeTypeForFile(path).name().startsWith(QStringLiteral("image/"));
      if (!stopped) {
        *photo = is_picture ? small_photo(path) : read_file(QFile::encodeName(path).toStdString(), evidence_limit);
      }
      QMetaObject::invokeMethod(
          this,
          [this, path, photo, subject, stopped] {
            waiting_ = std::max(0, waiting_ - 1);
            emit waitingChanged();
            if (!stopped && !stop_) take(path, *photo, subject);
          },
          Qt::QueuedConnection);
    });
  }
}

void EvidenceViewModel::take(const QString& path, const Result<std::vector<std::uint8_t>>& content,
                             const std::string& subject) {
  if (!session_.isOpen() || !went(content)) return;
  const QString media = QMimeDatabase().mimeTypeForFile(path).name();
  const bool is_picture = media.startsWith(QStringLiteral("image/"));
  Evidence evidence;
  evidence.kind = is_picture ? EvidenceKind::photo : EvidenceKind::file;
  evidence.title = titleOf(path).toStdString();
  evidence.media = is_picture ? "image/jpeg" : media.toStdString();
  evidence.day = session_.clock().today();
  evidence.uses = {subject};
  keep(std::move(evidence), *content);
}

bool EvidenceViewModel::use(int key) {
  const auto done = session_.vault().change(
      {}, [&](vault::Writer& writer) { return writer.use_evidence(EvidenceId{key}, subject_, true); });
  if (!went(done)) return false;
  session_.touch();
  return true;
}

bool EvidenceViewModel::takeAway(int key) {
  const auto found =
      std::find_if(all_.begin(), all_.end(), [&](const Evidence& one) { return static_cast<int>(one.id) == key; });
  const bool only_here = found != all_.end() && found->uses.size() == 1;
  const auto done = session_.vault().change({}, [&](vault::Writer& writer) {
    return only_here ? writer.remove_evidence(EvidenceId{key}) : writer.use_evidence(EvidenceId{key}, subject_, false);
  });
  if (!went(done)) return false;
  hide();
  session_.touch();
  return true;
}

void EvidenceViewModel::show(int key) {
  const auto content = session_.vault().evidence_content(EvidenceId{key});
  if (!went(content)) return;
  picture_ = QImage::fromData(content->data(), static_cast<int>(content->size()));
  emit pictureChanged();
}

void EvidenceViewModel::hide() {
  if (picture_.isNull()) return;
  picture_ = QImage();
  emit pictureChanged();
}

bool EvidenceViewModel::saveTo(int key, const QUrl& file, SecretInput* secret) {
  const auto proof = session_.vault().prove(secret->take());
  if (!went(proof)) return false;
  const auto content = session_.vault().evidence_content(EvidenceId{key});
  if (!went(content)) return false;
  const auto done = session_.vault().change({}, [&](vault::Writer& writer) -> Result<void> {
    if (auto noted = writer.log_evidence_export(EvidenceId{key}); !noted) return noted;
    return write_file(native(file), *content);
  });
  if (!went(done)) return false;
  session_.touch();
  emit savedOut();
  return true;
}

}  // namespace mamori::app
