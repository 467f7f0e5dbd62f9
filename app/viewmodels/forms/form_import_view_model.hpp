// Bringing a form in: the ministry's files as they were read, every doubtful place with its reason, corrections by
// hand, and the map to the form that was in use. Nothing is kept before a person says so.
#pragma once

#include "forms/draft.hpp"
#include "viewmodels/backup/background_work.hpp"
#include "viewmodels/forms/form_map_view_model.hpp"
#include "viewmodels/lists/keyed_list_model.hpp"
#include "viewmodels/report/reporting_view_model.hpp"
#include "viewmodels/shell/desk_session.hpp"

#include <QUrl>
#include <initializer_list>
#include <map>
#include <set>

namespace mamori::app {

/// The files. key = place; `origin` = what is known of where it comes from, `known` = it is the ministry's own.
class FormFileModel final : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the import of a form")

 public:
  explicit FormFileModel(QObject* parent) : KeyedListModel({"key", "name", "origin", "known", "sheets"}, parent) {}
};

/// The tabs in sight. key = place; `kind` in kindOptions, `head` in `headOptions`.
class FormTabModel final : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the import of a form")

 public:
  explicit FormTabModel(QObject* parent) : KeyedListModel({"key", "name", "kind", "headOptions", "head"}, parent) {}
};

/// The columns of all tabs. key = place; `heading` = tab, letter and first words, `role` in roleOptions.
class FormColumnModel final : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the import of a form")

 public:
  explicit FormColumnModel(QObject* parent) : KeyedListModel({"key", "heading", "role"}, parent) {}
};

/// The rows. key stays while others come and go; `source` = tab and line, `sure`, `doubts` = why not.
class FormRowModel final : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the import of a form")

 public:
  explicit FormRowModel(QObject* parent)
      : KeyedListModel({"key", "number", "wording", "about", "source", "sure", "doubts"}, parent) {}
};

/// Texts that became no row. key = place.
class FormLeftModel final : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the import of a form")

 public:
  explicit FormLeftModel(QObject* parent) : KeyedListModel({"key", "text", "why"}, parent) {}
};

class FormImportViewModel final : public mamori::app::ReportingViewModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by 様式")
  Q_PROPERTY(Pane pane READ pane NOTIFY paneChanged)
  Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
  Q_PROPERTY(mamori::app::FormFileModel* files READ files CONSTANT)
  Q_PROPERTY(mamori::app::FormTabModel* tabs READ tabs CONSTANT)
  Q_PROPERTY(mamori::app::FormColumnModel* columns READ columns CONSTANT)
  Q_PROPERTY(mamori::app::FormRowModel* rows READ rows CONSTANT)
  Q_PROPERTY(mamori::app::FormLeftModel* left READ left CONSTANT)
  Q_PROPERTY(QList<QString> kindOptions READ kindOptions NOTIFY draftChanged)
  Q_PROPERTY(QList<QString> roleOptions READ roleOptions NOTIFY draftChanged)
  Q_PROPERTY(QList<QString> targetOptions READ targetOptions NOTIFY draftChanged)
  /// 令和5年度 and later, up to the year after today's.
  Q_PROPERTY(QList<QString> yearOptions READ yearOptions NOTIFY draftChanged)
  Q_PROPERTY(int year READ year NOTIFY draftChanged)
  Q_PROPERTY(QString yearText READ yearText NOTIFY draftChanged)
  Q_PROPERTY(int total READ total NOTIFY draftChanged)
  Q_PROPERTY(int unsure READ unsure NOTIFY draftChanged)
  /// Cells for answers that are filled in: a copy that came back is no new form.
  Q_PROPERTY(int filledCells READ filledCells NOTIFY draftChanged)
  /// Which of the two sheets no file has.
  Q_PROPERTY(bool pharmacyMissing READ pharmacyMissing NOTIFY draftChanged)
  Q_PROPERTY(bool vendorMissing READ vendorMissing NOTIFY draftChanged)
  /// Show the doubtful rows alone.
  Q_PROPERTY(bool unsureOnly READ unsureOnly WRITE setUnsureOnly NOTIFY draftChanged)
  /// The row in hand: its key, or -1.
  Q_PROPERTY(int row READ row NOTIFY rowChanged)
  /// Its place among the rows that are shown, or -1.
  Q_PROPERTY(int rowShown READ rowShown NOTIFY rowChanged)
  Q_PROPERTY(QString rowPlace READ rowPlace NOTIFY rowChanged)
  Q_PROPERTY(QList<QString> rowSource READ rowSource NOTIFY rowChanged)
  Q_PROPERTY(QString rowDoubts READ rowDoubts NOTIFY rowChanged)
  Q_PROPERTY(int rowSheet READ rowSheet NOTIFY rowChanged)  ///< 0 pharmacy, 1 vendor, -1 not known
  Q_PROPERTY(bool rowGate READ rowGate NOTIFY rowChanged)
  Q_PROPERTY(QString rowNumber READ rowNumber NOTIFY rowChanged)
  /// The number that would follow the row before, where this one has none; empty where none can be told.
  Q_PROPERTY(QString rowNextNumber READ rowNextNumber NOTIFY rowChanged)
  Q_PROPERTY(QString rowSection READ rowSection NOTIFY rowChanged)
  Q_PROPERTY(QString rowSectionTitle READ rowSectionTitle NOTIFY rowChanged)
  Q_PROPERTY(int rowTarget READ rowTarget NOTIFY rowChanged)
  Q_PROPERTY(bool rowReference READ rowReference NOTIFY rowChanged)
  Q_PROPERTY(int rowDueYear READ rowDueYear NOTIFY rowChanged)  ///< in yearOptions, -1 as the form's
  Q_PROPERTY(QString rowWording READ rowWording NOTIFY rowChanged)
  Q_PROPERTY(bool rowJoins READ rowJoins NOTIFY rowChanged)
  Q_PROPERTY(mamori::app::FormMapViewModel* map READ map CONSTANT)

 public:
  enum Pane { Closed, ListPane, SummaryPane, RowPane, LeftPane, MapPane };
  Q_ENUM(Pane)
  enum TextField { Number, Section, SectionTitle, Wording };
  Q_ENUM(TextField)

  /// `session` outlives the view model.
  explicit FormImportViewModel(DeskSession& session, QObject* parent = nullptr);

  [[nodiscard]] Pane pane() const { return pane_; }
  [[nodiscard]] bool busy() const { return work_.busy(); }
  [[nodiscard]] FormFileModel* files() const { return file_list_; }
  [[nodiscard]] FormTabModel* tabs() const { return tab_list_; }
  [[nodiscard]] FormColumnModel* columns() const { return column_list_; }
  [[nodiscard]] FormRowModel* rows() const { return row_list_; }
  [[nodiscard]] FormLeftModel* left() const { return left_list_; }
  [[nodiscard]] QStringList kindOptions() const;
  [[nodiscard]] QStringList roleOptions() const;
  [[nodiscard]] QStringList targetOptions() const;
  [[nodiscard]] QStringList yearOptions() const;
  [[nodiscard]] int year() const;
  [[nodiscard]] QString yearText() const;
  [[nodiscard]] int total() const { return static_cast<int>(draft_.rows.size()); }
  [[nodiscard]] int unsure() const;
  [[nodiscard]] int filledCells() const;
  [[nodiscard]] bool pharmacyMissing() const { return !has(SheetKind::pharmacy); }
  [[nodiscard]] bool vendorMissing() const { return !has(SheetKind::vendor); }
  [[nodiscard]] bool unsureOnly() const { return unsure_only_; }
  void setUnsureOnly(bool only);
  [[nodiscard]] int row() const { return row_; }
  [[nodiscard]] int rowShown() const { return row_list_->rowOf(row_); }
  [[nodiscard]] QString rowPlace() const;
  [[nodiscard]] QStringList rowSource() const;
  [[nodiscard]] QString rowDoubts() const;
  [[nodiscard]] int rowSheet() const;
  [[nodiscard]] bool rowGate() const;
  [[nodiscard]] QString rowNumber() const;
  [[nodiscard]] QString rowNextNumber() const;
  [[nodiscard]] QString rowSection() const;
  [[nodiscard]] QString rowSectionTitle() const;
  [[nodiscard]] int rowTarget() const;
  [[nodiscard]] bool rowReference() const;
  [[nodiscard]] int rowDueYear() const;
  [[nodiscard]] QString rowWording() const;
  [[nodiscard]] bool rowJoins() const;
  [[nodiscard]] FormMapViewModel* map() { return &map_; }

  /// Whether files that came from outside may be a form, by their names: tables. What they hold, the reader finds out.
  [[nodiscard]] static bool takes(const QList<QUrl>& files);
  /// Reads files in another thread, beside those that were read already.
  Q_INVOKABLE void read(const QList<QUrl>& files);
  Q_INVOKABLE void clear();
  Q_INVOKABLE void dropFile(int file);
  Q_INVOKABLE void show(mamori::app::FormImportViewModel::Pane pane);
  /// What a person says of a tab: its sheet, its head, a column. The files are read again; corrections of rows go.
  Q_INVOKABLE void sayKind(int tab, int option);
  Q_INVOKABLE void sayHead(int tab, int option);
  Q_INVOKABLE void sayRole(int column, int option);
  Q_INVOKABLE void chooseYear(int option);

  Q_INVOKABLE void selectRow(int key);
  Q_INVOKABLE void editText(mamori::app::FormImportViewModel::TextField field, const QString& text);
  Q_INVOKABLE void editSheet(int option);
  Q_INVOKABLE void editGate(bool gate);
  Q_INVOKABLE void editTarget(int option);
  /// 0: due this year; 1 and more: a reference row, due in the year of yearOptions, or the next with -1.
  Q_INVOKABLE void editDue(bool reference, int yearOption);
  /// The row is right as it stands; on to the next that is not sure.
  Q_INVOKABLE void confirmRow();
  /// To the next row that is not sure, behind the one in hand; to the list where there is none.
  Q_INVOKABLE void goOn();
  Q_INVOKABLE void joinRow();
  /// At a letter of the wording.
  Q_INVOKABLE void splitRow(int letter);
  Q_INVOKABLE void dropRow();
  Q_INVOKABLE void takeText(int left);

  /// On to the map, once no row is doubtful.
  Q_INVOKABLE void goToMap();
  /// Keeps the form in the vault as the pharmacy's own.
  Q_INVOKABLE void keep();

 signals:
  void paneChanged();
  void busyChanged();
  void draftChanged();
  void rowChanged();
  /// A form was kept; it can be begun now.
  void kept(const QString& title);

 private:
  struct File {
    std::string name;
    std::vector<std::uint8_t> bytes;
  };

  [[nodiscard]] bool has(SheetKind kind) const;
  /// The tab, and its file where there are several.
  [[nodiscard]] QString placeOf(const forms::Place& place, const std::string& tab) const;
  [[nodiscard]] forms::FoundRow* rowInHand();
  /// A person corrected what these doubts of the row in hand are about, or took that back.
  void answer(std::initializer_list<forms::Reason> doubts, bool given = true);
  /// The words of the doubts that nobody answered.
  [[nodiscard]] QStringList doubtsOf(int key, const forms::FoundRow& row) const;
  [[nodiscard]] const forms::FoundRow* rowInHand() const;
  [[nodiscard]] std::ptrdiff_t placeInHand() const;
  [[nodiscard]] forms::TabHint& hintOf(const forms::FoundTab& tab);
  [[nodiscard]] const forms::TabHint* saidOf(const forms::FoundTab& tab) const;
  [[nodiscard]] Result<std::string> packOf(std::optional<Follows> follows, const std::string& id) const;
  void readAgain(std::vector<File> files);
  void take(std::vector<File> files, forms::Reading reading);
  void guessYear();
  /// The lists and the row anew, after a change of the draft.
  void refresh();
  void showSources();
  void showRows();

  DeskSession& session_;
  FormFileModel* file_list_;
  FormTabModel* tab_list_;
  FormColumnModel* column_list_;
  FormRowModel* row_list_;
  FormLeftModel* left_list_;
  FormMapViewModel map_;
  BackgroundWork work_;
  Pane pane_ = Closed;
  std::vector<File> files_;
  std::vector<forms::TabHint> hints_;
  forms::Reading reading_;
  forms::Draft draft_;
  std::vector<int> keys_;                            ///< of the draft's rows
  std::map<int, std::set<forms::Reason>> answered_;  ///< by key: what a person corrected since the row was read
  int next_key_ = 1;
  bool unsure_only_ = false;
  int row_ = -1;
};

}  // namespace mamori::app
