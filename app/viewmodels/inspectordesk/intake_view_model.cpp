#include "viewmodels/inspectordesk/intake_view_model.hpp"

#include "adapters/pictures/file_io.hpp"
#include "exchange/messages/message.hpp"
#include "viewmodels/scan/named_files.hpp"

#include <QFile>
#include <algorithm>

namespace mamori::app {

IntakeViewModel::IntakeViewModel(DeskSession& session, QObject* parent)
    : ReportingViewModel(parent),
      session_(session),
      scan_(new ScanViewModel(this)),
      refusals_(new RefusedFileListModel(this)) {
  connect(scan_, &ScanViewModel::received, this, &IntakeViewModel::takeOne);
  connect(&work_, &BackgroundWork::advanced, this, &IntakeViewModel::changed);
  connect(&session_, &DeskSession::closing, this, [this] {
    // A page that is being written is finished first: the desk outlives the work.
    work_.abandon();
    stop();
  });
}

void IntakeViewModel::start() {
  scan_->start();
}

void IntakeViewModel::stop() {
  scan_->stop();
  done_ = false;
  intake_ = {};
  refusals_->setRows({});
  forgetError();
  emit changed();
}

void IntakeViewModel::openFiles(const QList<QUrl>& files) {
  QList<QUrl> messages;
  QList<QUrl> pictures;
  for (const auto& file : namedFiles(files)) (isMessageFile(file) ? messages : pictures) << file;
  if (messages.size() == 1 && pictures.isEmpty()) pictures.swap(messages);
  if (!messages.isEmpty()) takeAll(messages);
  if (!pictures.isEmpty()) scan_->readFiles(pictures);
}

void IntakeViewModel::takeOne(const QByteArray& envelope) {
  if (busy()) return;
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(envelope.constData());
  const auto one = session_.inspector()->take_in(std::vector<std::uint8_t>(bytes, bytes + envelope.size()));
  if (!one) {
    scan_->refuse(one.error());
    return;
  }
  session_.touch();
  emit taken(static_cast<int>(one->id));
}

void IntakeViewModel::takeAll(const QList<QUrl>& files) {
  if (busy()) return;
  forgetError();
  work_.start([this, files, desk = session_.inspector()](const Watch& watch) {
    const auto read = [&files](std::size_t i) {
      const QString path = files[static_cast<qsizetype>(i)].toLocalFile();
      return read_file(QFile::encodeName(path).toStdString(), exchange::file_message_limit);
    };
    auto intake = desk->take_in(static_cast<std::size_t>(files.size()), read, watch);
    return BackgroundWork::Finish([this, files, intake = std::move(intake)] { finish(files, intake); });
  });
}

void IntakeViewModel::finish(const QList<QUrl>& files, Result<desks::Intake> intake) {
  if (went(intake)) {
    intake_ = std::move(*intake);
    std::vector<QVariantList> rows;
    for (std::size_t i = 0; i < std::min(most_refusals, intake_.refused.size()); ++i) {
      const auto& [index, error] = intake_.refused[i];
      rows.push_back({static_cast<int>(i), files[static_cast<qsizetype>(index)].fileName(), report_of(error).what});
    }
    refusals_->setRows(std::move(rows));
    done_ = true;
  }
  // Also after a failure: what was staged before stays.
  session_.touch();
  emit changed();
}

}  // namespace mamori::app
