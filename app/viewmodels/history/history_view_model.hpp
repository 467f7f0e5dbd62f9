// 履歴: what happened, filtered by person, time, row and what left the device; whether it still is what it was; and
// what goes out about it.
#pragma once

#include "adapters/secret_input.hpp"
#include "vault/history_reader.hpp"
#include "viewmodels/history/history_list_model.hpp"
#include "viewmodels/papers/papers_view_model.hpp"
#include "viewmodels/report/reporting_view_model.hpp"

#include <QThreadPool>
#include <QUrl>
#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace mamori::app {

class HistoryViewModel final : public mamori::app::ReportingViewModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the app")
  Q_PROPERTY(mamori::app::HistoryListModel* entries READ entries CONSTANT)
  /// Everybody first, then by name.
  Q_PROPERTY(QList<QString> people READ people NOTIFY refreshed)
  Q_PROPERTY(int person READ person WRITE setPerson NOTIFY refreshed)
  /// The 年度 that today is in, as the last choice of the period.
  Q_PROPERTY(QString thisYear READ thisYear NOTIFY refreshed)
  Q_PROPERTY(int period READ period WRITE setPeriod NOTIFY refreshed)
  Q_PROPERTY(bool departures READ departures WRITE setDepartures NOTIFY refreshed)
  /// Only who opened and locked the store, and wrong secrets.
  Q_PROPERTY(bool openings READ openings WRITE setOpenings NOTIFY refreshed)
  /// The row whose entries alone are shown; empty for all.
  Q_PROPERTY(QString row READ row NOTIFY refreshed)
  Q_PROPERTY(bool filtered READ filtered NOTIFY refreshed)
  /// What holds the newest checkpoint outside; empty when nothing does.
  Q_PROPERTY(QString witness READ witness NOTIFY refreshed)
  /// Whole days since that checkpoint; -1 when there is none.
  Q_PROPERTY(int witnessAge READ witnessAge NOTIFY refreshed)
  /// The latest time that was recorded, where the clock now stands well before it; else empty. And the time now.
  Q_PROPERTY(QString clockAhead READ clockAhead NOTIFY refreshed)
  Q_PROPERTY(QString clockNow READ clockNow NOTIFY refreshed)
  /// Number of the entry that is open; 0 for none.
  Q_PROPERTY(int opened READ opened NOTIFY openedChanged)
  Q_PROPERTY(QString openedText READ openedText NOTIFY openedChanged)
  Q_PROPERTY(QString openedWhen READ openedWhen NOTIFY openedChanged)
  Q_PROPERTY(QString openedWho READ openedWho NOTIFY openedChanged)
  Q_PROPERTY(QString openedReason READ openedReason NOTIFY openedChanged)
  Q_PROPERTY(QString openedBefore READ openedBefore NOTIFY openedChanged)
  Q_PROPERTY(QString openedAfter READ openedAfter NOTIFY openedChanged)
  Q_PROPERTY(bool openedErased READ openedErased NOTIFY openedChanged)
  Q_PROPERTY(Work work READ work NOTIFY workChanged)
  /// 0 to 1 of the work under way.
  Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
  Q_PROPERTY(Outcome outcome READ outcome NOTIFY workChanged)
  /// How many entries were found sound or written.
  Q_PROPERTY(int counted READ counted NOTIFY workChanged)

 public:
  enum Period { AnyTime, Today, Week, Month, Year };
  Q_ENUM(Period)
  enum Work { Idle, Checking, Exporting };
  Q_ENUM(Work)
  /// Of the work that ended last; a refusal is in `error`.
  enum Outcome { None, Sound, Stopped, Exported, CheckpointSaved, Erased, ClockDeclared };
  Q_ENUM(Outcome)

  /// `session` outlives the view model.
  explicit HistoryViewModel(DeskSession& session, QObject* parent = nullptr);
  ~HistoryViewModel() override;

  /// The page is open: what follows a change is read anew.
  Q_INVOKABLE void enter();
  Q_INVOKABLE void leave();
  /// Shows one row's entries alone.
  Q_INVOKABLE void showRow(int sheet, const QString& key);
  Q_INVOKABLE void showAll();
  Q_INVOKABLE void openEntry(int sequence);
  Q_INVOKABLE void closeEntry();

  /// Recomputes everything in the background and holds it against what is outside and the files, if any.
  Q_INVOKABLE void verify(const QList<QUrl>& files);
  Q_INVOKABLE void stop();
  Q_INVOKABLE void saveCheckpoint(const QUrl& file);
  /// Writes everything to a file in the background; the person proves to be the one at work.
  Q_INVOKABLE void exportTo(const QUrl& file, mamori::app::SecretInput* secret);
  /// Asks for what the filters leave on paper, the newest `most_printed` of it.
  Q_INVOKABLE void print();
  static constexpr std::size_t most_printed = 1000;
  /// Takes what the open entry tells in detail out for good.
  Q_INVOKABLE void erase(const QString& reason, mamori::app::SecretInput* secret);
  /// The device's clock is right now.
  Q_INVOKABLE void declareClock(const QString& reason, mamori::app::SecretInput* secret);

  [[nodiscard]] HistoryListModel* entries() const { return entries_; }
  [[nodiscard]] QList<QString> people() const;
  [[nodiscard]] int person() const { return person_; }
  void setPerson(int person);
  [[nodiscard]] QString thisYear() const;
  [[nodiscard]] int period() const { return period_; }
  void setPeriod(int period);
  [[nodiscard]] bool departures() const { return departures_; }
  void setDepartures(bool departures);
  [[nodiscard]] bool openings() const;
  void setOpenings(bool openings);
  [[nodiscard]] QString row() const { return row_; }
  [[nodiscard]] bool filtered() const { return person_ > 0 || period_ != AnyTime || departures_ || !subject_.empty(); }
  [[nodiscard]] QString witness() const { return witness_; }
  [[nodiscard]] int witnessAge() const { return witness_age_; }
  [[nodiscard]] QString clockAhead() const { return clock_ahead_; }
  [[nodiscard]] QString clockNow() const { return clock_now_; }
  [[nodiscard]] int opened() const { return opened_ ? static_cast<int>(opened_->entry.sequence) : 0; }
  [[nodiscard]] QString openedText() const { return opened_text_; }
  [[nodiscard]] QString openedWhen() const;
  [[nodiscard]] QString openedWho() const;
  [[nodiscard]] QString openedReason() const;
  [[nodiscard]] QString openedBefore() const { return opened_before_; }
  [[nodiscard]] QString openedAfter() const { return opened_after_; }
  [[nodiscard]] bool openedErased() const { return opened_ && opened_->erased; }
  [[nodiscard]] Work work() const { return work_; }
  [[nodiscard]] double progress() const { return progress_; }
  [[nodiscard]] Outcome outcome() const { return outcome_; }
  [[nodiscard]] int counted() const { return static_cast<int>(counted_); }

 signals:
  void refreshed();
  void openedChanged();
  void workChanged();
  void progressChanged();
  void paperWanted(const QString& name, const mamori::app::PapersViewModel::Job& job);

 private:
  using Done = std::optional<HistoryHead>;
  using Job = std::function<Result<Done>(vault::HistoryReader&, const OnProgress&)>;

  void refresh();
  void clear();
  [[nodiscard]] HistoryFilter filter() const;
  /// Runs `job` off the screen's thread; `finish` gets what it gave back, on the screen's thread.
  void run(Work work, Job job, std::function<void(Result<Done>)> finish);
  void finished(Result<Done> done, Outcome outcome);
  void setOutcome(Outcome outcome, std::uint64_t counted);
  std::optional<vault::Proof> proven(SecretInput* secret);

  DeskSession& session_;
  HistoryListModel* entries_;
  bool entered_ = false;
  std::vector<std::pair<PersonId, std::string>> people_;
  int person_ = 0;
  int period_ = AnyTime;
  bool departures_ = false;
  std::string subject_;
  QString row_;
  QString witness_;
  QString clock_ahead_;
  QString clock_now_;
  int witness_age_ = -1;
  std::optional<HistoryDetail> opened_;
  QString opened_text_;
  QString opened_before_;
  QString opened_after_;
  Work work_ = Idle;
  Outcome outcome_ = None;
  std::uint64_t counted_ = 0;
  double progress_ = 0;
  std::shared_ptr<std::atomic<bool>> stopped_;
  QThreadPool worker_;
};

}  // namespace mamori::app
