#include "viewmodels/backup/restore_view_model.hpp"

#include "desks/safekeeping.hpp"
#include "viewmodels/report/local_path.hpp"
#include "viewmodels/shell/date_text.hpp"

#include <QFile>
#include <memory>

namespace mamori::app {

RestoreViewModel::RestoreViewModel(QObject* parent) : ReportingViewModel(parent) {
  connect(&background_, &BackgroundWork::advanced, this, &RestoreViewModel::workChanged);
}

void RestoreViewModel::begin(const std::filesystem::path& folder, const Clock& clock, Language language) {
  end();
  folder_ = folder;
  clock_ = &clock;
  language_ = language;
  const auto newest = vault::newest_sound(vault::generations_in(desks::own_backup_folder(folder)));
  if (newest) {
    found_ = newest->file;
    found_made_ = newest->made;
  }
  replaces_ = vault::Vault::exists(folder);
  emit foundChanged();
}

void RestoreViewModel::end() {
  background_.abandon();
  file_.clear();
  facts_.reset();
  found_.reset();
  setFailure({});
  emit fileChanged();
  emit foundChanged();
  emit workChanged();
}

QString RestoreViewModel::fileName() const {
  return QFile::decodeName(file_.filename().string().c_str());
}

QString RestoreViewModel::made() const {
  return facts_ ? momentText(facts_->made, language_) : QString();
}

QString RestoreViewModel::foundMade() const {
  return found_ ? momentText(found_made_, language_) : QString();
}

void RestoreViewModel::look(const QUrl& file) {
  lookAt(local_path(file));
}

void RestoreViewModel::takeFound() {
  if (found_) lookAt(*found_);
}

void RestoreViewModel::lookAt(const std::filesystem::path& file) {
  if (busy()) return;
  facts_.reset();
  file_ = file;
  const auto facts =
      vault::look_at_backup(file).map_error([&](Error error) { return desks::why_no_backup(std::move(error), file); });
  if (went(facts)) facts_ = *facts;
  emit fileChanged();
}

void RestoreViewModel::restore(const QString& person, SecretInput* secret) {
  auto passphrase = std::make_shared<SecretBytes>(secret->take());
  if (!facts_ || busy()) return;
  setFailure({});
  background_.start([this, file = file_, folder = folder_, name = person.trimmed().toStdString(), passphrase,
                     clock = clock_](const Watch& watch) -> BackgroundWork::Finish {
    return [this, result = vault::restore(file, folder, {name, *passphrase}, *clock, watch)] {
      if (went(result)) emit restored();
    };
  });
}

}  // namespace mamori::app
