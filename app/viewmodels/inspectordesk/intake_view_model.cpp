#include "viewmodels/inspectordesk/intake_view_model.hpp"

#include "adapters/pictures/file_io.hpp"
#include "exchange/messages/message.hpp"
#include "viewmodels/report/local_path.hpp"
#include "viewmodels/scan/named_files.hpp"

#include <algorithm>
#include <utility>

namespace mamori::app {

IntakeViewModel::IntakeViewModel(DeskSession& session, QObject* parent)
    : ReportingViewModel(parent),
      session_(session),
      scan_(new ScanViewModel(this)),
      refusals_(new RefusedFileListModel(this)) {
  connect(scan_, &ScanViewModel::received, this, &IntakeViewModel::keep);
  connect(scan_, &ScanViewModel::readToTheEnd, this, &IntakeViewModel::takeKept);
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
  ++visit_;
  scan_->stop();
  waiting_.clear();
  done_ = false;
  intake_ = {};
  refusals_->setRows({});
  forgetError();
  emit changed();
}

void IntakeViewModel::openFiles(const QList<QUrl>& files) {
  if (busy() || files.isEmpty()) return;
  work_.start([this, files, visit = visit_](const Watch&) {
    return BackgroundWork::Finish([this, visit, named = namedFiles(files)] {
      if (visit == visit_) openNamed(named);
    });
  });
}

void IntakeViewModel::openNamed(const NamedFiles& named) {
  QList<QUrl> pictures;
  std::vector<Waiting> messages;
  for (const auto& file : named.files) {
    if (isMessageFile(file)) {
      messages.push_back({file, {}});
    } else {
      pictures << file;
    }
  }
  if (messages.size() == 1) pictures << std::exchange(messages, {}).front().file;
  waiting_ = std::move(messages);
  scan_->readFiles(pictures);
  scan_->passOverForeign(named.foreign);
  if (pictures.isEmpty()) takeKept();
}

void IntakeViewModel::keep(const QByteArray& envelope) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(envelope.constData());
  waiting_.push_back({{}, std::vector<std::uint8_t>(bytes, bytes + envelope.size())});
  if (!scan_->reading()) takeKept();
}

void IntakeViewModel::takeKept() {
  if (busy()) return;  // and once more when that is done
  auto waiting = std::exchange(waiting_, {});
  if (waiting.size() == 1 && waiting.front().file.isEmpty() && scan_->passedOver().isEmpty()) {
    takeOne(waiting.front().envelope);
  } else if (!waiting.empty()) {
    takeAll(std::move(waiting));
  }
}

void IntakeViewModel::takeOne(const std::vector<std::uint8_t>& envelope) {
  const auto one = session_.inspector()->take_in(envelope);
  if (!one) {
    scan_->refuse(one.error());
    return;
  }
  session_.touch();
  emit taken(static_cast<int>(one->id));
}

void IntakeViewModel::takeAll(std::vector<Waiting> waiting) {
  forgetError();
  work_.start([this, waiting = std::move(waiting), desk = session_.inspector()](const Watch& watch) {
    const auto read = [&waiting](std::size_t i) -> Result<std::vector<std::uint8_t>> {
      if (waiting[i].file.isEmpty()) return waiting[i].envelope;
      return read_file(local_path(waiting[i].file), exchange::file_message_limit);
    };
    auto intake = desk->take_in(waiting.size(), read, watch);
    return BackgroundWork::Finish([this, waiting, intake = std::move(intake)] { finish(waiting, intake); });
  });
}

void IntakeViewModel::finish(const std::vector<Waiting>& taken, Result<desks::Intake> intake) {
  if (went(intake)) {
    intake_ = std::move(*intake);
    std::vector<QVariantList> rows;
    for (std::size_t i = 0; i < std::min(most_refusals, intake_.refused.size()); ++i) {
      const auto& [index, error] = intake_.refused[i];
      //: in place of the name of a file: a message that pictures of codes brought
      const QString name = taken[index].file.isEmpty() ? tr("画像の QR") : taken[index].file.fileName();
      rows.push_back({static_cast<int>(i), name, report_of(error).what});
    }
    refusals_->setRows(std::move(rows));
    done_ = true;
  }
  // Also after a failure: what was staged before stays.
  session_.touch();
  emit changed();
  if (!waiting_.empty()) takeKept();
}

}  // namespace mamori::app
