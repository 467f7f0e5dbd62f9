// Bringing a file into a ledger: which tab, which row holds the headings, which column is which field, what unknown
// words mean, what would come in, change or be left out; then all of it at once, off the screen's thread, with a way to
// stop it and a way to take it back.
#pragma once

#include "viewmodels/lists/keyed_list_model.hpp"
#include "viewmodels/report/reporting_view_model.hpp"
#include "viewmodels/shell/desk_session.hpp"

#include <QStringList>
#include <QThreadPool>
#include <QUrl>
#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace mamori::app {

/// The columns of the file. key = place; `field` = place in fieldOptions.
class ImportColumnModel : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the import page")

 public:
  explicit ImportColumnModel(QObject* parent) : KeyedListModel({"key", "heading", "field"}, parent) {}
};

/// What is chosen once for all lines: a word of the file, or a field that no column fills. key = place; `option` =
/// place in `options`, of which the first is no choice.
class ImportChoiceModel : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the import page")

 public:
  explicit ImportChoiceModel(QObject* parent) : KeyedListModel({"key", "label", "options", "option"}, parent) {}
};

/// Lines of the file with what is to be said of them. key = number of the line.
class ImportLineModel : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the import page")

 public:
  explicit ImportLineModel(QObject* parent) : KeyedListModel({"key", "words", "reason"}, parent) {}
};

/// Other tables in the file, of which nothing is read. key = line of its headings; `words` those headings; `reason`
/// what it is and how long; `below`: it has headings of its own, which can be chosen.
class ImportOtherModel : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the import page")

 public:
  explicit ImportOtherModel(QObject* parent) : KeyedListModel({"key", "words", "reason", "below"}, parent) {}
};

class LedgerImportViewModel : public mamori::app::ReportingViewModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the ledgers page")
  /// A file was read and waits for a person.
  Q_PROPERTY(bool ready READ ready NOTIFY planChanged)
  Q_PROPERTY(QString fileName READ fileName NOTIFY planChanged)
  /// Lines that would come in, those of them that change an entry, those that are in the ledger just so, those refused.
  Q_PROPERTY(int good READ good NOTIFY planChanged)
  Q_PROPERTY(int changes READ changes NOTIFY planChanged)
  Q_PROPERTY(int unchanged READ unchanged NOTIFY planChanged)
  Q_PROPERTY(int bad READ bad NOTIFY planChanged)
  /// Of the good lines, those that the spreadsheet does not show.
  Q_PROPERTY(int hidden READ hidden NOTIFY planChanged)
  /// The other tabs that look like this ledger; one tab is taken in at a time.
  Q_PROPERTY(QString alike READ alike NOTIFY planChanged)
  /// Whether lines with a number in use change its entry; `known` lines have one.
  Q_PROPERTY(bool updating READ updating NOTIFY planChanged)
  Q_PROPERTY(int known READ known NOTIFY planChanged)
  /// The tabs of a workbook; one without a name for a file of text.
  Q_PROPERTY(QList<QString> sheetOptions READ sheetOptions NOTIFY planChanged)
  Q_PROPERTY(int sheet READ sheet NOTIFY planChanged)
  /// No headings, then the first rows and those that begin another table.
  Q_PROPERTY(QList<QString> headingOptions READ headingOptions NOTIFY planChanged)
  Q_PROPERTY(int heading READ heading NOTIFY planChanged)
  Q_PROPERTY(QList<QString> fieldOptions READ fieldOptions NOTIFY planChanged)
  Q_PROPERTY(mamori::app::ImportColumnModel* columns READ columns CONSTANT)
  Q_PROPERTY(mamori::app::ImportChoiceModel* words READ words CONSTANT)
  Q_PROPERTY(mamori::app::ImportChoiceModel* fills READ fills CONSTANT)
  Q_PROPERTY(mamori::app::ImportLineModel* lines READ lines CONSTANT)
  Q_PROPERTY(mamori::app::ImportLineModel* changed READ changed CONSTANT)
  Q_PROPERTY(mamori::app::ImportLineModel* left READ left CONSTANT)
  Q_PROPERTY(mamori::app::ImportLineModel* rejected READ rejected CONSTANT)
  /// Rows that are no entries: headings again, examples, sums, remarks.
  Q_PROPERTY(mamori::app::ImportLineModel* passed READ passed CONSTANT)
  Q_PROPERTY(mamori::app::ImportOtherModel* others READ others CONSTANT)
  /// There is an import into this ledger that can be taken back.
  Q_PROPERTY(bool undoable READ undoable NOTIFY planChanged)
  /// A file is read or written; nothing else is done meanwhile.
  Q_PROPERTY(bool busy READ busy NOTIFY progressChanged)
  Q_PROPERTY(bool reading READ reading NOTIFY progressChanged)
  /// 0 to 1.
  Q_PROPERTY(double progress READ progress NOTIFY progressChanged)

 public:
  /// `session` outlives the view model.
  explicit LedgerImportViewModel(DeskSession& session, QObject* parent = nullptr);
  ~LedgerImportViewModel() override;

  [[nodiscard]] bool ready() const { return plan_ != nullptr; }
  [[nodiscard]] QString fileName() const { return file_name_; }
  [[nodiscard]] int good() const { return plan_ ? static_cast<int>(plan_->preview.lines.size()) : 0; }
  [[nodiscard]] int changes() const { return plan_ ? static_cast<int>(plan_->preview.changes()) : 0; }
  [[nodiscard]] int unchanged() const { return plan_ ? static_cast<int>(plan_->preview.unchanged) : 0; }
  [[nodiscard]] int bad() const { return plan_ ? static_cast<int>(plan_->preview.rejected.size()) : 0; }
  [[nodiscard]] int hidden() const { return plan_ ? static_cast<int>(plan_->preview.hidden()) : 0; }
  [[nodiscard]] QString alike() const;
  [[nodiscard]] bool updating() const { return plan_ && plan_->wishes.update; }
  [[nodiscard]] int known() const;
  [[nodiscard]] QStringList sheetOptions() const;
  [[nodiscard]] int sheet() const { return plan_ ? static_cast<int>(plan_->sheet) : 0; }
  [[nodiscard]] QStringList headingOptions() const;
  [[nodiscard]] int heading() const;
  [[nodiscard]] QStringList fieldOptions() const;
  [[nodiscard]] ImportColumnModel* columns() const { return columns_; }
  [[nodiscard]] ImportChoiceModel* words() const { return words_; }
  [[nodiscard]] ImportChoiceModel* fills() const { return fills_; }
  [[nodiscard]] ImportLineModel* lines() const { return lines_; }
  [[nodiscard]] ImportLineModel* changed() const { return changed_; }
  [[nodiscard]] ImportLineModel* left() const { return left_; }
  [[nodiscard]] ImportLineModel* rejected() const { return rejected_; }
  [[nodiscard]] ImportLineModel* passed() const { return passed_; }
  [[nodiscard]] ImportOtherModel* others() const { return others_; }
  [[nodiscard]] bool undoable() const { return undoable_; }
  [[nodiscard]] bool busy() const { return busy_; }
  [[nodiscard]] bool reading() const { return busy_ && !plan_; }
  [[nodiscard]] double progress() const;

  void begin(Ledger ledger);
  void clear();
  /// Reads the file in another thread; `ready` when it could be.
  Q_INVOKABLE void read(const QUrl& file);
  Q_INVOKABLE void chooseSheet(int sheet);
  Q_INVOKABLE void chooseHeading(int option);
  /// The headings stand in this line of the file.
  Q_INVOKABLE void readFrom(int line);
  /// This line of the file is an entry, though it looks like headings, an example or a sum.
  Q_INVOKABLE void takeAsEntry(int line);
  /// The column fills this field; 0 leaves it out.
  Q_INVOKABLE void map(int column, int option);
  /// What a word stands for in every line; 0: not said.
  Q_INVOKABLE void mean(int word, int option);
  /// What a field is in every line that does not say it; 0: not said.
  Q_INVOKABLE void fill(int field, int option);
  Q_INVOKABLE void update(bool known);
  Q_INVOKABLE void write();
  Q_INVOKABLE void cancel() { stop_ = true; }
  /// Takes the newest import into this ledger back.
  Q_INVOKABLE void undo();
  /// Saves a spreadsheet to fill in.
  Q_INVOKABLE void saveTemplate(const QUrl& file);

 signals:
  void planChanged();
  void progressChanged();
  void written(int lines);
  /// `kept` entries were worked on since and stay.
  void undone(int lines, int kept);
  void templateSaved();

 private:
  [[nodiscard]] const LedgerSpec& spec() const { return ledgers::spec_of(ledger_); }
  void take(desks::ImportPlan plan);
  void takeWishes(ledgers::Wishes wishes);
  void show();
  void showColumns();
  void showChoices();
  void showLines();
  void showOthers();
  void readBelow(std::optional<std::size_t> row);
  [[nodiscard]] std::vector<std::size_t> headingRows() const;
  void work(std::function<std::function<void()>()> job);
  void finish(const Result<void>& done);

  DeskSession& session_;
  ImportColumnModel* columns_;
  ImportChoiceModel* words_;
  ImportChoiceModel* fills_;
  ImportLineModel* lines_;
  ImportLineModel* changed_;
  ImportLineModel* left_;
  ImportLineModel* rejected_;
  ImportLineModel* passed_;
  ImportOtherModel* others_;
  Ledger ledger_ = Ledger::devices;
  QString file_name_;
  std::shared_ptr<const desks::ImportPlan> plan_;
  bool undoable_ = false;
  bool busy_ = false;
  std::atomic<bool> stop_ = false;
  std::atomic<std::size_t> done_ = 0;
  QThreadPool worker_;
};

}  // namespace mamori::app
