// A vault brought back from a backup: which file, what it says of itself, and the way until it stands.
#pragma once

#include "adapters/secret_input.hpp"
#include "vault/backup/restore.hpp"
#include "viewmodels/backup/background_work.hpp"
#include "viewmodels/report/reporting_view_model.hpp"

#include <QUrl>
#include <filesystem>
#include <optional>

namespace mamori::app {

class RestoreViewModel final : public mamori::app::ReportingViewModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the app")
  /// A file that is a sound backup was chosen.
  Q_PROPERTY(bool chosen READ chosen NOTIFY fileChanged)
  Q_PROPERTY(QString fileName READ fileName NOTIFY fileChanged)
  Q_PROPERTY(QString made READ made NOTIFY fileChanged)
  Q_PROPERTY(int entries READ entries NOTIFY fileChanged)
  /// A sound backup lies on this device: the newest, and when it was made.
  Q_PROPERTY(bool found READ found NOTIFY foundChanged)
  Q_PROPERTY(QString foundMade READ foundMade NOTIFY foundChanged)
  /// A vault is there already; it will be kept aside.
  Q_PROPERTY(bool replaces READ replaces NOTIFY foundChanged)
  Q_PROPERTY(bool busy READ busy NOTIFY workChanged)
  /// 0 to 1.
  Q_PROPERTY(double progress READ progress NOTIFY workChanged)

 public:
  explicit RestoreViewModel(QObject* parent);

  [[nodiscard]] bool chosen() const { return facts_.has_value(); }
  [[nodiscard]] QString fileName() const;
  [[nodiscard]] QString made() const;
  [[nodiscard]] int entries() const { return facts_ ? int(facts_->head.size) : 0; }
  [[nodiscard]] bool found() const { return found_.has_value(); }
  [[nodiscard]] QString foundMade() const;
  [[nodiscard]] bool replaces() const { return replaces_; }
  [[nodiscard]] bool busy() const { return background_.busy(); }
  [[nodiscard]] double progress() const { return background_.progress(); }

  /// Where the vault will stand. `clock` outlives the work.
  void begin(const std::filesystem::path& folder, const Clock& clock, Language language);
  /// Stops what is under way and forgets the file.
  void end();

  /// Reads what a file says of itself and checks every byte of it.
  Q_INVOKABLE void look(const QUrl& file);
  Q_INVOKABLE void takeFound();
  /// `person` may stay empty where the vault has one.
  Q_INVOKABLE void restore(const QString& person, mamori::app::SecretInput* secret);
  Q_INVOKABLE void cancel() { background_.cancel(); }

 signals:
  void fileChanged();
  void foundChanged();
  void workChanged();
  void restored();

 private:
  void lookAt(const std::filesystem::path& file);

  BackgroundWork background_;
  std::filesystem::path folder_;
  const Clock* clock_ = nullptr;
  Language language_ = Language::ja;
  std::filesystem::path file_;
  std::optional<vault::BackupFacts> facts_;
  std::optional<std::filesystem::path> found_;
  UnixTime found_made_ = 0;
  bool replaces_ = false;
};

}  // namespace mamori::app
