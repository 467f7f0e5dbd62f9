// 設定 → バックアップ: what was proven and when, the generations, a copy to take out, and the drill. Generations are
// made by themselves at the first use of a day.
#pragma once

#include "adapters/secret_input.hpp"
#include "desks/safekeeping.hpp"
#include "viewmodels/backup/background_work.hpp"
#include "viewmodels/lists/keyed_list_model.hpp"
#include "viewmodels/report/reporting_view_model.hpp"
#include "viewmodels/shell/desk_session.hpp"

#include <QUrl>
#include <optional>

namespace mamori::app {

/// The backups that can be gone back to, newest first. key is the file.
class GenerationListModel final : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by バックアップ")

 public:
  explicit GenerationListModel(QObject* parent);
  void show(const std::vector<vault::Generation>& generations, const std::filesystem::path& own, Language language);
};

class BackupViewModel final : public mamori::app::ReportingViewModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the app")
  /// Whether the person at work may take copies out, practise and bring back.
  Q_PROPERTY(bool allowed READ allowed NOTIFY refreshed)
  /// Moments as a person reads them; empty for never.
  Q_PROPERTY(QString lastBackup READ lastBackup NOTIFY refreshed)
  Q_PROPERTY(QString lastOutside READ lastOutside NOTIFY refreshed)
  Q_PROPERTY(QString lastDrill READ lastDrill NOTIFY refreshed)
  /// The most pressing reminder; empty when there is none.
  Q_PROPERTY(QString reminderTitle READ reminderTitle NOTIFY refreshed)
  Q_PROPERTY(QString reminderText READ reminderText NOTIFY refreshed)
  /// Where generations go besides this device; empty for nowhere.
  Q_PROPERTY(QString folder READ folder NOTIFY refreshed)
  Q_PROPERTY(mamori::app::GenerationListModel* generations READ generations CONSTANT)
  Q_PROPERTY(Work work READ work NOTIFY workChanged)
  /// 0 to 1.
  Q_PROPERTY(double progress READ progress NOTIFY workChanged)
  /// The copy that was taken out last in this session, by name; empty before.
  Q_PROPERTY(QString savedName READ savedName NOTIFY resultChanged)
  /// What the drill of this session found.
  Q_PROPERTY(bool drilled READ drilled NOTIFY resultChanged)
  Q_PROPERTY(QString drillMade READ drillMade NOTIFY resultChanged)
  Q_PROPERTY(int drillSheets READ drillSheets NOTIFY resultChanged)
  Q_PROPERTY(int drillAnswers READ drillAnswers NOTIFY resultChanged)
  Q_PROPERTY(int drillVendors READ drillVendors NOTIFY resultChanged)
  Q_PROPERTY(int drillEntries READ drillEntries NOTIFY resultChanged)
  Q_PROPERTY(int drillSeconds READ drillSeconds NOTIFY resultChanged)

 public:
  enum Work { Idle, Generation, TakingOut, Drilling };
  Q_ENUM(Work)

  /// `session` outlives the view model.
  explicit BackupViewModel(DeskSession& session, QObject* parent = nullptr);

  [[nodiscard]] bool allowed() const { return allowed_; }
  [[nodiscard]] QString lastBackup() const { return last_backup_; }
  [[nodiscard]] QString lastOutside() const { return last_outside_; }
  [[nodiscard]] QString lastDrill() const { return last_drill_; }
  [[nodiscard]] QString reminderTitle() const { return reminder_title_; }
  [[nodiscard]] QString reminderText() const { return reminder_text_; }
  [[nodiscard]] QString folder() const { return folder_; }
  [[nodiscard]] GenerationListModel* generations() const { return generations_; }
  [[nodiscard]] Work work() const { return work_; }
  [[nodiscard]] double progress() const { return background_.progress(); }
  [[nodiscard]] QString savedName() const { return saved_name_; }
  [[nodiscard]] bool drilled() const { return drill_.has_value(); }
  [[nodiscard]] QString drillMade() const;
  [[nodiscard]] int drillSheets() const { return drill_ ? int(drill_->sheets) : 0; }
  [[nodiscard]] int drillAnswers() const { return drill_ ? int(drill_->answers) : 0; }
  [[nodiscard]] int drillVendors() const { return drill_ ? int(drill_->vendors) : 0; }
  [[nodiscard]] int drillEntries() const { return drill_ ? int(drill_->facts.head.size) : 0; }
  [[nodiscard]] int drillSeconds() const { return drill_seconds_; }

  /// A proven copy in a folder that a person chose, with the own secret entered again.
  Q_INVOKABLE void takeOut(const QUrl& folder, mamori::app::SecretInput* secret);
  /// Brings a generation back beside the vault and looks at it. `key` as in the list.
  Q_INVOKABLE void drill(const QString& key, mamori::app::SecretInput* secret);
  /// Generations go there too from now on; an empty address ends that.
  Q_INVOKABLE void chooseFolder(const QUrl& folder);
  Q_INVOKABLE void cancel();
  /// The page on paper: what to do when the device is lost. False when it could not be written.
  Q_INVOKABLE bool savePaper(const QUrl& file);

 signals:
  void refreshed();
  void workChanged();
  void resultChanged();

 private:
  void sessionChanged();
  void sessionClosing();
  /// A generation when this day has none yet; tried once a day, for a disk that is full stays full.
  void makeDue();
  void refresh();
  void start(Work work, BackgroundWork::Job job);
  void finishBackup(const Result<desks::BackupJob::Outcome>& outcome, bool by_hand);
  void finishDrill(const Result<vault::DrillReport>& report, const std::filesystem::path& file);
  void forgetResult();
  [[nodiscard]] QString moment(const std::optional<BackupRecord>& record) const;

  DeskSession& session_;
  GenerationListModel* generations_;
  BackgroundWork background_;
  Work work_ = Idle;
  std::optional<CivilDate> tried_;
  bool allowed_ = false;
  QString last_backup_;
  QString last_outside_;
  QString last_drill_;
  QString reminder_title_;
  QString reminder_text_;
  QString folder_;
  QString saved_name_;
  std::optional<vault::DrillReport> drill_;
  int drill_seconds_ = 0;
};

}  // namespace mamori::app
