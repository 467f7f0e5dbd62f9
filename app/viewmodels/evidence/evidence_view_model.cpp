#include "viewmodels/evidence/evidence_view_model.hpp"

#include "adapters/pictures/file_io.hpp"
#include "adapters/pictures/photo.hpp"
#include "base/text.hpp"
#include "desks/departures.hpp"
#include "i18n/letters.hpp"
#include "viewmodels/report/local_path.hpp"
#include "viewmodels/shell/date_text.hpp"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QMetaObject>
#include <QMimeDatabase>
#include <algorithm>

namespace mamori::app {
namespace {

const QString photo_media = QStringLiteral("image/jpeg");

/// The name of a file as a title, short enough for one.
QString titleOf(const QString& path) {
  return cut_to(QFileInfo(path).completeBaseName(), static_cast<qsizetype>(name_limit));
}

}  // namespace

EvidenceViewModel::EvidenceViewModel(DeskSession& session, QObject* parent)
    : ReportingViewModel(parent),
      session_(session),
      list_(new EvidenceListModel(this)),
      others_(new EvidenceListModel(this)),
      camera_(new CameraViewModel(this)),
      words_(new Jotting(session, this)) {
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
  camera_->stop();
  waiting_ = 0;
  cut_.clear();
  emit cutChanged();
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
  cut_.clear();
  emit cutChanged();
  words_->at(subject.empty() ? QString() : QStringLiteral("words/") + QString::fromStdString(subject));
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
  return {static_cast<int>(evidence.id),
          static_cast<int>(evidence.kind),
          QString::fromStdString(evidence.title),
          parts.join(QStringLiteral(" ・ ")),
          expired,
          isoText(evidence.day),
          evidence.expires ? isoText(*evidence.expires) : QString()};
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
    MAMORI_TRY(writer.add_evidence(evidence, content));
    return {};
  });
  if (!went(kept)) return false;
  session_.touch();
  return true;
}

bool EvidenceViewModel::addWords(const QString& words, const QString& day, const QString& expires) {
  const auto facts = factsOf(words, day, expires);
  if (!went(facts) || !keep(*facts, {})) return false;
  words_->clear();
  return true;
}

bool EvidenceViewModel::change(int key, const QString& title, const QString& day, const QString& expires) {
  const auto facts = factsOf(title, day, expires);
  if (!went(facts)) return false;
  const auto changed = session_.vault().change({}, [&](vault::Writer& writer) {
    return writer.change_evidence(EvidenceId{key}, facts->title, facts->day, facts->expires);
  });
  if (!went(changed)) return false;
  session_.touch();
  return true;
}

Result<Evidence> EvidenceViewModel::factsOf(const QString& title, const QString& day, const QString& expires) const {
  MAMORI_TAKE(const auto of_day, dayOf(day));
  Evidence evidence;
  evidence.title = title.toStdString();
  evidence.day = of_day;
  evidence.uses = {subject_};
  if (expires.isEmpty()) return evidence;
  MAMORI_TAKE(const auto until, dayOf(expires));
  evidence.expires = until;
  return evidence;
}

void EvidenceViewModel::addFiles(const QList<QUrl>& files) {
  expect(files.size());
  for (const auto& file : files) {
    const QString path = file.toLocalFile();
    const auto work = [path]() -> Made {
      const QString media = QMimeDatabase().mimeTypeForFile(path).name();
      if (media.startsWith(QStringLiteral("image/"))) return {small_photo(path), photo_media};
      if (media == QStringLiteral("application/pdf")) {
        if (const auto opens = opens_as_pdf(path); !opens) return {pass_on(opens), media};
      }
      return {read_file(QFile::encodeName(path).toStdString(), evidence_limit), media};
    };
    make(titleOf(path), work, path);
  }
}

void EvidenceViewModel::answerCut(bool keep) {
  if (cut_.isEmpty()) return;
  const CutFile file = cut_.takeFirst();
  emit cutChanged();
  if (!keep) return;
  expect(1);
  make(file.title, [path = file.path]() -> Made {
    return {small_photo(path, CutPicture::as_far_as_it_goes), photo_media};
  });
}

void EvidenceViewModel::addPhoto(const QImage& picture) {
  // Nothing was seen yet.
  if (picture.isNull()) return;
  expect(1);
  const auto now = QDateTime::fromSecsSinceEpoch(session_.clock().now());
  //: title of a photo that was taken here; %1 is the day, %2 the time
  const QString title =
      tr("写真 %1 %2")
          .arg(dayTextPlain(session_.clock().today(), session_.language()), now.toString(QStringLiteral("HH:mm")));
  make(title, [picture]() -> Made { return {small_photo(picture), photo_media}; });
}

void EvidenceViewModel::expect(qsizetype more) {
  stop_ = false;
  if (waiting_ == 0) asked_ = 0;
  waiting_ += static_cast<int>(more);
  asked_ += static_cast<int>(more);
  emit waitingChanged();
}

void EvidenceViewModel::make(const QString& title, std::function<Made()> work, const QString& path) {
  worker_.start([this, title, work = std::move(work), subject = subject_, path] {
    const auto made = stop_ ? nullptr : std::make_shared<const Made>(work());
    QMetaObject::invokeMethod(
        this,
        [this, title, made, subject, path] {
          waiting_ = std::max(0, waiting_ - 1);
          emit waitingChanged();
          if (!made || stop_) return;
          const bool cut = !made->content && made->content.error().code == ErrorCode::picture_cut;
          if (!cut || path.isEmpty() || subject != subject_) return take(title, *made, subject);
          cut_.append({title, path});
          emit cutChanged();
        },
        Qt::QueuedConnection);
  });
}

void EvidenceViewModel::take(const QString& title, const Made& made, const std::string& subject) {
  if (!session_.isOpen() || !went(made.content)) return;
  Evidence evidence;
  evidence.kind = made.media == photo_media ? EvidenceKind::photo : EvidenceKind::file;
  evidence.title = title.toStdString();
  evidence.media = made.media.toStdString();
  evidence.day = session_.clock().today();
  evidence.uses = {subject};
  keep(std::move(evidence), *made.content);
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
  const auto proof = session_.prove(secret->take());
  if (!went(proof)) return false;
  const auto content = session_.vault().evidence_content(EvidenceId{key});
  if (!went(content)) return false;
  const auto path = local_path(file);
  const auto done = desks::take_out(
      session_.vault(), vault::Departure::evidence, {}, path, [&] { return write_file(path, *content); },
      [&](vault::Writer& writer) { return writer.log_evidence_export(EvidenceId{key}); });
  if (!went(done)) return false;
  session_.touch();
  emit savedOut();
  return true;
}

}  // namespace mamori::app
