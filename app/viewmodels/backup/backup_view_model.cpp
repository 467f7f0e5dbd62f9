#include "viewmodels/backup/backup_view_model.hpp"

#include "adapters/pictures/file_io.hpp"
#include "desks/departures.hpp"
#include "reports/paper/press.hpp"
#include "reports/restore_page.hpp"
#include "vault/roles.hpp"
#include "viewmodels/backup/backup_words.hpp"
#include "viewmodels/report/local_path.hpp"
#include "viewmodels/shell/date_text.hpp"

#include <QFile>
#include <chrono>
#include <memory>
#include <span>

namespace mamori::app {
namespace {

namespace fs = std::filesystem;

QString text_of(const fs::path& path) {
  return QFile::decodeName(path.string().c_str());
}

}  // namespace

GenerationListModel::GenerationListModel(QObject* parent)
    : KeyedListModel({"key", "when", "outside", "newest"}, parent) {}

void GenerationListModel::show(const std::vector<vault::Generation>& generations, const fs::path& own,
                               Language language) {
  std::vector<QVariantList> rows;
  for (const vault::Generation& generation : generations) {
    rows.push_back({text_of(generation.file), momentText(generation.made, language),
                    generation.file.parent_path() != own, rows.empty()});
  }
  setRows(std::move(rows));
}

BackupViewModel::BackupViewModel(DeskSession& session, QObject* parent)
    : ReportingViewModel(parent), session_(session), generations_(new GenerationListModel(this)) {
  connect(&session_, &DeskSession::changed, this, &BackupViewModel::sessionChanged);
  connect(&session_, &DeskSession::closing, this, &BackupViewModel::sessionClosing);
  connect(&background_, &BackgroundWork::advanced, this, &BackupViewModel::workChanged);
}

void BackupViewModel::sessionChanged() {
  refresh();
  makeDue();
}

void BackupViewModel::sessionClosing() {
  background_.abandon();
  work_ = Idle;
  tried_.reset();
  generations_->setRows({});
  forgetResult();
  setFailure({});
  emit workChanged();
}

void BackupViewModel::makeDue() {
  const CivilDate today = session_.clock().today();
  if (tried_ == today || background_.busy()) return;
  tried_ = today;
  const desks::Safekeeping keeping(session_.vault(), session_.clock());
  const auto due = keeping.generation_due();
  if (!due || !*due) return;
  auto begun = keeping.begin_generation();
  if (!begun) return setFailure(begun.error());
  start(Generation,
        [this, job = std::make_shared<desks::BackupJob>(std::move(*begun)),
         &clock = session_.clock()](const Watch& watch) -> BackgroundWork::Finish {
          return [this, outcome = job->run(clock, watch), job] { finishBackup(outcome, false); };
        });
}

void BackupViewModel::start(Work work, BackgroundWork::Job job) {
  work_ = work;
  background_.start(std::move(job));
}

void BackupViewModel::takeOut(const QUrl& folder, SecretInput* secret) {
  const SecretBytes passphrase = secret->take();
  if (!session_.isOpen() || background_.busy()) return;
  forgetResult();
  const auto proof = session_.prove(passphrase);
  if (!went(proof)) return;
  auto begun = desks::Safekeeping(session_.vault(), session_.clock()).begin_taking_out(local_path(folder), *proof);
  if (!went(begun)) return;
  start(TakingOut,
        [this, job = std::make_shared<desks::BackupJob>(std::move(*begun)),
         &clock = session_.clock()](const Watch& watch) -> BackgroundWork::Finish {
          return [this, outcome = job->run(clock, watch), job] { finishBackup(outcome, true); };
        });
}

void BackupViewModel::finishBackup(const Result<desks::BackupJob::Outcome>& outcome, bool by_hand) {
  work_ = Idle;
  if (!went(outcome)) return;
  if (!went(desks::Safekeeping(session_.vault(), session_.clock()).finish(*outcome))) return;
  if (outcome->outside_failed) setFailure(outcome->outside_failed);
  if (by_hand) saved_name_ = text_of(outcome->files.front().filename());
  emit resultChanged();
  session_.touch();
}

void BackupViewModel::drill(const QString& key, SecretInput* secret) {
  auto passphrase = std::make_shared<SecretBytes>(secret->take());
  if (!session_.isOpen() || background_.busy()) return;
  forgetResult();
  setFailure({});
  const fs::path file = QFile::encodeName(key).toStdString();
  start(Drilling,
        [this, file, passphrase, folder = session_.vault().folder(), person = session_.vault().session().name,
         &clock = session_.clock()](const Watch& watch) -> BackgroundWork::Finish {
          const auto begun = std::chrono::steady_clock::now();
          auto report = vault::drill(file, folder, {person, *passphrase}, clock, watch);
          const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begun;
          return [this, report = std::move(report), file, took] {
            drill_seconds_ = std::max(1, int(took.count() + 0.5));
            finishDrill(report, file);
          };
        });
}

void BackupViewModel::finishDrill(const Result<vault::DrillReport>& report, const fs::path& file) {
  work_ = Idle;
  if (!went(report)) return;
  if (!went(desks::Safekeeping(session_.vault(), session_.clock()).finish_drill(*report, file))) return;
  drill_ = *report;
  emit resultChanged();
  session_.touch();
}

void BackupViewModel::chooseFolder(const QUrl& folder) {
  if (!session_.isOpen()) return;
  const fs::path chosen = folder.isEmpty() ? fs::path() : local_path(folder);
  if (!went(desks::Safekeeping(session_.vault(), session_.clock()).choose_folder(chosen))) return;
  // A folder that was just chosen gets its first generation now.
  tried_.reset();
  session_.touch();
}

void BackupViewModel::cancel() {
  background_.cancel();
}

bool BackupViewModel::savePaper(const QUrl& file) {
  if (!session_.isOpen()) return false;
  const reports::RestoreNotes notes{QString::fromStdString(session_.profile().name), folder_,
                                    dayTextPlain(session_.clock().today(), session_.language())};
  const QByteArray pdf = reports::press(reports::restore_page(notes));
  const std::span bytes{reinterpret_cast<const std::uint8_t*>(pdf.constData()), static_cast<std::size_t>(pdf.size())};
  const auto path = local_path(file);
  const auto saved = desks::take_out(session_.vault(), vault::Departure::restore_page, {}, path,
                                     [&] { return write_file(path, bytes); });
  if (!went(saved)) return false;
  session_.touch();
  return true;
}

void BackupViewModel::forgetResult() {
  saved_name_.clear();
  drill_.reset();
  emit resultChanged();
}

QString BackupViewModel::drillMade() const {
  return drill_ ? momentText(drill_->facts.made, session_.language()) : QString();
}

QString BackupViewModel::moment(const std::optional<BackupRecord>& record) const {
  return record ? momentText(record->made, session_.language()) : QString();
}

void BackupViewModel::refresh() {
  const desks::Safekeeping keeping(session_.vault(), session_.clock());
  const auto standing = keeping.standing();
  const auto generations = keeping.generations();
  if (!standing || !generations) return setFailure(standing ? generations.error() : standing.error());
  allowed_ = vault::allowed(session_.vault().session().role, vault::Verb::backup);
  last_backup_ = moment(standing->generation);
  last_outside_ = moment(standing->taken_out);
  last_drill_ = moment(standing->drill);
  folder_ = QString::fromStdString(standing->folder);
  const auto reminders = desks::backup_reminders(*standing, session_.clock().now());
  const ReminderWords words = reminders.empty() ? ReminderWords{} : words_of(reminders.front());
  reminder_title_ = words.title;
  reminder_text_ = words.text;
  generations_->show(*generations, desks::own_backup_folder(session_.vault().folder()), session_.language());
  emit refreshed();
}

}  // namespace mamori::app
