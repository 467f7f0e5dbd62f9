// Bringing a file into a ledger: which column is which field, what would come in and what would not, then all of it at
// once, off the screen's thread, with a way to stop it.
#pragma once

#include "viewmodels/lists/keyed_list_model.hpp"
#include "viewmodels/report/reporting_view_model.hpp"
#include "viewmodels/shell/desk_session.hpp"

#include <QStringList>
#include <QThreadPool>
#include <QUrl>
#include <atomic>
#include <memory>

namespace mamori::app {

/// The columns of the file. key = place; `field` = place in fieldOptions.
class ImportColumnModel : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the import page")

 public:
  explicit ImportColumnModel(QObject* parent) : KeyedListModel({"key", "heading", "field"}, parent) {}
};

/// The first lines that would come in, and all that would not. key = number of the line.
class ImportLineModel : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the import page")

 public:
  explicit ImportLineModel(QObject* parent) : KeyedListModel({"key", "words", "reason"}, parent) {}
};

class LedgerImportViewModel : public mamori::app::ReportingViewModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the ledgers page")
  /// A file was read and waits for a person.
  Q_PROPERTY(bool ready READ ready NOTIFY planChanged)
  Q_PROPERTY(QString fileName READ fileName NOTIFY planChanged)
  Q_PROPERTY(int good READ good NOTIFY planChanged)
  Q_PROPERTY(int bad READ bad NOTIFY planChanged)
  Q_PROPERTY(QList<QString> fieldOptions READ fieldOptions NOTIFY planChanged)
  Q_PROPERTY(mamori::app::ImportColumnModel* columns READ columns CONSTANT)
  Q_PROPERTY(mamori::app::ImportLineModel* lines READ lines CONSTANT)
  Q_PROPERTY(mamori::app::ImportLineModel* rejected READ rejected CONSTANT)
  Q_PROPERTY(bool busy READ busy NOTIFY progressChanged)
  /// 0 to 1.
  Q_PROPERTY(double progress READ progress NOTIFY progressChanged)

 public:
  /// `session` outlives the view model.
  explicit LedgerImportViewModel(DeskSession& session, QObject* parent = nullptr);
  ~LedgerImportViewModel() override;

  [[nodiscard]] bool ready() const { return plan_ != nullptr; }
  [[nodiscard]] QString fileName() const { return file_name_; }
  [[nodiscard]] int good() const { return plan_ ? static_cast<int>(plan_->preview.lines.size()) : 0; }
  [[nodiscard]] int bad() const { return plan_ ? static_cast<int>(plan_->preview.rejected.size()) : 0; }
  [[nodiscard]] QStringList fieldOptions() const;
  [[nodiscard]] ImportColumnModel* columns() const { return columns_; }
  [[nodiscard]] ImportLineModel* lines() const { return lines_; }
  [[nodiscard]] ImportLineModel* rejected() const { return rejected_; }
  [[nodiscard]] bool busy() const { return busy_; }
  [[nodiscard]] double progress() const;

  void begin(Ledger ledger);
  void clear();
  /// Reads the file and shows what would come in.
  Q_INVOKABLE void read(const QUrl& file);
  /// The column fills this field; 0 leaves it out.
  Q_INVOKABLE void map(int column, int option);
  Q_INVOKABLE void write();
  Q_INVOKABLE void cancel() { stop_ = true; }

 signals:
  void planChanged();
  void progressChanged();
  void written(int lines);

 private:
  void show();
  void finish(const Result<void>& done);

  DeskSession& session_;
  ImportColumnModel* columns_;
  ImportLineModel* lines_;
  ImportLineModel* rejected_;
  Ledger ledger_ = Ledger::devices;
  QString file_name_;
  std::shared_ptr<const desks::ImportPlan> plan_;
  bool busy_ = false;
  std::atomic<bool> stop_ = false;
  std::atomic<std::size_t> done_ = 0;
  QThreadPool worker_;
};

}  // namespace mamori::app
