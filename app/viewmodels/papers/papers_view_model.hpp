// Papers a person asks for on any page: which one, where it is to be saved, how far it is, and how to open it for
// printing. Paper is made off the screen's thread; printing is the job of the system's viewer.
#pragma once

#include "desks/departures.hpp"
#include "reports/paper/page.hpp"
#include "reports/spreadsheet.hpp"
#include "viewmodels/report/reporting_view_model.hpp"
#include "viewmodels/shell/desk_session.hpp"

#include <QThreadPool>
#include <QUrl>
#include <atomic>
#include <functional>

namespace mamori::app {

class PapersViewModel final : public mamori::app::ReportingViewModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the app")
  /// The name offered for the paper that is wanted; empty when none is.
  Q_PROPERTY(QString suggestedName READ suggestedName NOTIFY wantedChanged)
  Q_PROPERTY(bool busy READ busy NOTIFY progressChanged)
  Q_PROPERTY(int done READ done NOTIFY progressChanged)
  Q_PROPERTY(int pages READ pages NOTIFY progressChanged)
  /// The name of the file that was saved last; empty once it was put away.
  Q_PROPERTY(QString savedName READ savedName NOTIFY savedChanged)

 public:
  enum Kind { Form, BlankForm, AllForms, Summary, Letter, PosterA4, PosterA3, LedgerTable, Offered };
  Q_ENUM(Kind)

  /// What makes the paper, on any thread; what it is and of whom, for the list of what left; and the line in it where
  /// the paper has one of its own.
  struct Job {
    std::function<reports::Paper()> compose;
    vault::Departure what = vault::Departure::form;
    std::string of = {};
    desks::NoteFile note = {};
  };

  /// `session` outlives the view model.
  explicit PapersViewModel(DeskSession& session, QObject* parent = nullptr);
  ~PapersViewModel() override;

  [[nodiscard]] QString suggestedName() const;
  [[nodiscard]] bool busy() const { return busy_; }
  [[nodiscard]] int done() const { return done_; }
  [[nodiscard]] int pages() const { return pages_; }
  [[nodiscard]] QString savedName() const { return saved_.isEmpty() ? QString() : saved_.fileName(); }

  /// Asks for a paper: Form and BlankForm of a sheet, Letter of a vendor, LedgerTable of a ledger; the others need no
  /// `subject`.
  Q_INVOKABLE void want(mamori::app::PapersViewModel::Kind kind, int subject = 0);
  /// The same for a paper that another view model makes, with its file name without the ending.
  void offer(const QString& name, Job job);
  /// Makes the wanted paper and saves it.
  Q_INVOKABLE void saveTo(const QUrl& file);
  /// Writes every sheet to a workbook, or the pharmacy's own to CSV, by the ending of the file.
  Q_INVOKABLE void saveSheets(const QUrl& file);
  /// Writes one sheet to a workbook or to CSV, by the ending of the file.
  Q_INVOKABLE void saveSheet(int sheet, const QUrl& file);
  /// Writes the days to keep as a calendar file (reports/calendar.hpp).
  Q_INVOKABLE void saveCalendar(const QUrl& file);
  Q_INVOKABLE void cancel() { stop_ = true; }
  /// Opens the saved paper in the system's viewer, which prints.
  Q_INVOKABLE void openSaved();
  Q_INVOKABLE void putAway();

 signals:
  /// A place for the wanted paper is to be chosen.
  void placeWanted();
  void wantedChanged();
  void progressChanged();
  void savedChanged();

 private:
  [[nodiscard]] Result<Job> jobOf(Kind kind, int subject);
  [[nodiscard]] Result<Job> letterJob(int vendor);
  void start(Job job, const QUrl& file);
  /// The first of them alone where the ending is not that of a workbook.
  void saveTables(const std::vector<reports::Grid>& grids, const std::string& of, const QUrl& file);
  void finish(const QByteArray& pdf, const QUrl& file, const Job& job);

  DeskSession& session_;
  Kind kind_ = Form;
  int subject_ = 0;
  QString offered_name_;
  Job offered_;
  bool busy_ = false;
  int done_ = 0;
  int pages_ = 0;
  std::atomic<bool> stop_ = false;
  QUrl saved_;
  QThreadPool worker_;
};

}  // namespace mamori::app
