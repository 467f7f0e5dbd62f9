// The whole app as QML sees it: which stage it is in, which page is open, and the view model of each feature.
#pragma once

#include "adapters/secret_input.hpp"
#include "viewmodels/ask/ask_view_model.hpp"
#include "viewmodels/backup/backup_view_model.hpp"
#include "viewmodels/backup/restore_view_model.hpp"
#include "viewmodels/evidence/evidence_view_model.hpp"
#include "viewmodels/filled/filled_copy_view_model.hpp"
#include "viewmodels/forms/forms_view_model.hpp"
#include "viewmodels/history/history_view_model.hpp"
#include "viewmodels/home/home_view_model.hpp"
#include "viewmodels/incident/incident_view_model.hpp"
#include "viewmodels/inspection/inspection_view_model.hpp"
#include "viewmodels/inspectordesk/inspector_desk_view_model.hpp"
#include "viewmodels/ledgers/ledgers_view_model.hpp"
#include "viewmodels/papers/papers_view_model.hpp"
#include "viewmodels/people/people_view_model.hpp"
#include "viewmodels/poster/poster_view_model.hpp"
#include "viewmodels/questions/questions_view_model.hpp"
#include "viewmodels/rescue/rescue_view_model.hpp"
#include "viewmodels/round/round_view_model.hpp"
#include "viewmodels/search/search_view_model.hpp"
#include "viewmodels/settings/settings_view_model.hpp"
#include "viewmodels/sheet/sheet_shelf.hpp"
#include "viewmodels/sheet/sheet_view_model.hpp"
#include "viewmodels/shell/desk_session.hpp"
#include "viewmodels/shell/entrance_view_model.hpp"
#include "viewmodels/shell/error_report.hpp"
#include "viewmodels/shell/preferences.hpp"
#include "viewmodels/trust/trust_view_model.hpp"
#include "viewmodels/vendordesk/vendor_desk_view_model.hpp"
#include "viewmodels/vendors/vendors_view_model.hpp"

#include <QObject>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtQml/qqmlregistration.h>
#include <filesystem>
#include <functional>
#include <memory>

namespace mamori::app {

class AppViewModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("Made by the program")
  Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
  Q_PROPERTY(Work work READ work NOTIFY workChanged)
  Q_PROPERTY(Page page READ page NOTIFY pageChanged)
  /// Invented data for practising; every screen says so.
  Q_PROPERTY(bool sample READ sample NOTIFY stageChanged)
  /// The day that it is in the sample, in words.
  Q_PROPERTY(QString sampleDay READ sampleDay NOTIFY stageChanged)
  /// What opens the sample again after it was locked. No secret: the data is invented.
  Q_PROPERTY(QString samplePassphrase READ samplePassphrase CONSTANT)
  /// The pharmacy or the vendor; empty while locked.
  Q_PROPERTY(QString deskName READ deskName NOTIFY stageChanged)
  /// What was typed and not saved before the store locked, while it is offered.
  Q_PROPERTY(Draft draft READ draft NOTIFY draftChanged)
  /// The disk keeps nothing, or a part of the open store is damaged; an empty code while all is well.
  Q_PROPERTY(mamori::app::ErrorReport trouble READ trouble NOTIFY troubleChanged)
  /// What the window shows must not be seen now.
  Q_PROPERTY(bool covered READ covered WRITE setCovered NOTIFY coveredChanged)
  /// Seconds until the store locks by itself, in the last half minute; else 0.
  Q_PROPERTY(int lockIn READ lockIn WRITE setLockIn NOTIFY lockInChanged)
  /// The page for an incident was open when the store locked by itself, and stays.
  Q_PROPERTY(bool incidentStays READ incidentStays NOTIFY stageChanged)
  Q_PROPERTY(bool failed READ failed NOTIFY errorChanged)
  Q_PROPERTY(mamori::app::ErrorReport error READ error NOTIFY errorChanged)
  /// What the lock screen may know.
  Q_PROPERTY(mamori::app::EntranceViewModel* entrance READ entrance CONSTANT)
  Q_PROPERTY(mamori::app::Preferences* preferences READ preferences CONSTANT)
  // The features. A new one is a property here, a member below, and a page in qml/Main/Pages.qml.
  Q_PROPERTY(mamori::app::HomeViewModel* home READ home CONSTANT)
  Q_PROPERTY(mamori::app::SheetViewModel* sheet READ sheet CONSTANT)
  Q_PROPERTY(mamori::app::SheetShelf* sheets READ sheets CONSTANT)
  Q_PROPERTY(mamori::app::RoundViewModel* round READ round CONSTANT)
  Q_PROPERTY(mamori::app::SearchViewModel* search READ search CONSTANT)
  /// Whom to ask about what is わからない.
  Q_PROPERTY(mamori::app::AskViewModel* ask READ ask CONSTANT)
  Q_PROPERTY(mamori::app::InspectionViewModel* inspection READ inspection CONSTANT)
  Q_PROPERTY(mamori::app::SettingsViewModel* settings READ settings CONSTANT)
  Q_PROPERTY(mamori::app::VendorsViewModel* vendors READ vendors CONSTANT)
  Q_PROPERTY(mamori::app::LedgersViewModel* ledgers READ ledgers CONSTANT)
  /// Of the row that is open on the pharmacy's own sheet.
  Q_PROPERTY(mamori::app::EvidenceViewModel* rowEvidence READ rowEvidence CONSTANT)
  Q_PROPERTY(mamori::app::QuestionsViewModel* questions READ questions CONSTANT)
  Q_PROPERTY(mamori::app::IncidentViewModel* incident READ incident CONSTANT)
  Q_PROPERTY(mamori::app::PosterViewModel* poster READ poster CONSTANT)
  Q_PROPERTY(mamori::app::VendorDeskViewModel* vendorDesk READ vendorDesk CONSTANT)
  Q_PROPERTY(mamori::app::InspectorDeskViewModel* inspectorDesk READ inspectorDesk CONSTANT)
  Q_PROPERTY(mamori::app::PapersViewModel* papers READ papers CONSTANT)
  Q_PROPERTY(mamori::app::PeopleViewModel* people READ people CONSTANT)
  Q_PROPERTY(mamori::app::BackupViewModel* backup READ backup CONSTANT)
  Q_PROPERTY(mamori::app::RestoreViewModel* restoring READ restoring CONSTANT)
  Q_PROPERTY(mamori::app::RescueViewModel* rescue READ rescue CONSTANT)
  /// A backup was brought back just now; the lock screen says so.
  Q_PROPERTY(bool restored READ restored NOTIFY stageChanged)
  Q_PROPERTY(mamori::app::HistoryViewModel* history READ history CONSTANT)
  Q_PROPERTY(mamori::app::TrustViewModel* trust READ trust CONSTANT)
  Q_PROPERTY(mamori::app::FormsViewModel* forms READ forms CONSTANT)
  /// A filled copy of the form that is being read.
  Q_PROPERTY(mamori::app::FilledCopyViewModel* filled READ filled CONSTANT)
  /// Files were opened while the desk was locked; they are taken in once it is open.
  Q_PROPERTY(bool filesWait READ filesWait NOTIFY filesWaitChanged)

 public:
  enum Stage { Starting, FirstStart, Locked, Pharmacy, Vendor, Restoring, Rescuing, Inspector };
  Q_ENUM(Stage)
  /// What is being done in the background; the screen has words for each.
  enum Work { Idle, Creating, Opening, MakingSample };
  Q_ENUM(Work)
  enum Page {
    HomePage,
    CheckPage,
    VendorsPage,
    PosterPage,
    InspectionPage,
    SettingsPage,
    RequestsPage,
    MorePage,
    BackupPage,
    HistoryPage,
    TrustPage,
    LedgersPage,
    IncidentPage,
    PeoplePage,
    PharmaciesPage,
    FormsPage,
    AskPage
  };
  Q_ENUM(Page)
  enum Draft { NoDraft, RemarkDraft, EntryDraft, IncidentDraft, RemindDraft, PaperDraft, VendorDraft, ReasonDraft };
  Q_ENUM(Draft)

  /// Where the store is and what the app stands on. All references outlive the app.
  struct Setup {
    std::filesystem::path folder;
    const Library& library;
    const Clock& clock;
    Preferences& preferences;
    crypto::KeyStore& keys;
    std::optional<CivilDate> chosen_day;  ///< `--today`
  };

  explicit AppViewModel(const Setup& setup, QObject* parent = nullptr);
  ~AppViewModel() override;

  [[nodiscard]] Stage stage() const { return stage_; }
  [[nodiscard]] Work work() const { return work_; }
  [[nodiscard]] Page page() const { return page_; }
  [[nodiscard]] int lockIn() const { return session_.isOpen() ? lock_in_ : 0; }
  void setLockIn(int seconds);
  [[nodiscard]] bool incidentStays() const { return incident_stays_; }
  /// Nobody is there, or the window was put away: locks, and whoever comes back finds the place again. The page for an
  /// incident stays where it is, over the lock.
  void lockUnseen();
  /// The device goes to sleep, or its screen was locked.
  void lockAsleep();
  /// The page for an incident was closed over the lock.
  Q_INVOKABLE void leaveIncident();
  [[nodiscard]] bool sample() const { return sample_ != nullptr || sample_vault_; }
  [[nodiscard]] QString sampleDay() const;
  [[nodiscard]] QString samplePassphrase() const;
  [[nodiscard]] QString deskName() const;
  [[nodiscard]] Draft draft() const { return kind_of(draft_); }
  /// To where it was typed.
  Q_INVOKABLE void openDraft();
  /// It is offered no more in this session; it stays where it was typed.
  Q_INVOKABLE void leaveDraft();
  [[nodiscard]] ErrorReport trouble() const { return trouble_ ? report_of(*trouble_) : ErrorReport{}; }
  /// Writes a little to see whether the disk keeps it.
  Q_INVOKABLE void tryDisk();
  /// Locks, and the lock screen says why.
  Q_INVOKABLE void lockInTrouble();
  [[nodiscard]] bool covered() const { return covered_; }
  void setCovered(bool covered);
  [[nodiscard]] bool failed() const { return failure_.has_value(); }
  [[nodiscard]] ErrorReport error() const;
  [[nodiscard]] EntranceViewModel* entrance() { return &entrance_; }
  [[nodiscard]] Preferences* preferences() const { return &setup_.preferences; }
  [[nodiscard]] HomeViewModel* home() { return &home_; }
  [[nodiscard]] SheetViewModel* sheet() { return &sheet_; }
  [[nodiscard]] SheetShelf* sheets() { return &sheets_; }
  [[nodiscard]] RoundViewModel* round() { return &round_; }
  [[nodiscard]] SearchViewModel* search() { return &search_; }
  [[nodiscard]] AskViewModel* ask() { return &ask_; }
  [[nodiscard]] InspectionViewModel* inspection() { return &inspection_; }
  [[nodiscard]] SettingsViewModel* settings() { return &settings_; }
  [[nodiscard]] VendorsViewModel* vendors() { return &vendors_; }
  [[nodiscard]] LedgersViewModel* ledgers() { return &ledgers_; }
  [[nodiscard]] EvidenceViewModel* rowEvidence() { return &row_evidence_; }
  [[nodiscard]] QuestionsViewModel* questions() { return &questions_; }
  [[nodiscard]] IncidentViewModel* incident() { return &incident_; }
  [[nodiscard]] PosterViewModel* poster() { return &poster_; }
  [[nodiscard]] VendorDeskViewModel* vendorDesk() { return &vendor_desk_; }
  [[nodiscard]] InspectorDeskViewModel* inspectorDesk() { return &inspector_desk_; }
  [[nodiscard]] PapersViewModel* papers() { return &papers_; }
  [[nodiscard]] PeopleViewModel* people() { return &people_; }
  [[nodiscard]] BackupViewModel* backup() { return &backup_; }
  [[nodiscard]] RestoreViewModel* restoring() { return &restoring_; }
  [[nodiscard]] RescueViewModel* rescue() { return &rescue_; }
  [[nodiscard]] bool restored() const { return restored_; }
  [[nodiscard]] HistoryViewModel* history() { return &history_; }
  [[nodiscard]] TrustViewModel* trust() { return &trust_; }
  [[nodiscard]] FormsViewModel* forms() { return &forms_; }
  [[nodiscard]] FilledCopyViewModel* filled() { return &filled_; }
  [[nodiscard]] bool filesWait() const { return !waiting_files_.isEmpty(); }
  [[nodiscard]] DeskSession& session() { return session_; }

  /// Leaves Starting: to the first start, or to the lock screen when there is a store; says there when the disk keeps
  /// nothing.
  void start();
  /// Says on the first screen what was met on the way to it.
  void warn(const Error& error) { setFailure(error); }

  Q_INVOKABLE void createPharmacy(const QString& name, const QString& responsible, mamori::app::SecretInput* secret);
  Q_INVOKABLE void createVendor(const QString& name, const QString& responsible, mamori::app::SecretInput* secret);
  /// `name` is the office, or a chain whose head office gathers what its shops show.
  Q_INVOKABLE void createInspector(const QString& name, const QString& responsible, mamori::app::SecretInput* secret);
  /// How things stand at the lock screen for whoever says this name: each has tries, and a wait, of their own.
  Q_INVOKABLE void nameEntrance(const QString& person);
  /// `person` may be empty where there is one.
  Q_INVOKABLE void unlock(const QString& person, mamori::app::SecretInput* secret);
  /// The same with the PIN that this device's hardware protects.
  Q_INVOKABLE void unlockWithPin(const QString& person, mamori::app::SecretInput* pin);
  /// Shows what can be read of a damaged store.
  Q_INVOKABLE void openDamaged(const QString& person, mamori::app::SecretInput* secret);
  Q_INVOKABLE void leaveRescue();
  /// Opens with the code of the recovery sheet; the person has the new passphrase from then on.
  Q_INVOKABLE void recover(const QString& person, mamori::app::SecretInput* code, mamori::app::SecretInput* secret);
  Q_INVOKABLE void lock();
  /// Opens an invented pharmacy in a folder that goes away with it.
  Q_INVOKABLE void startSample();
  /// Throws the sample away and goes back to where the person came from.
  Q_INVOKABLE void discardSample();
  Q_INVOKABLE void forgetError();
  /// The page that brings a backup back; an open store is closed first. Not in the sample.
  Q_INVOKABLE void showRestore();
  Q_INVOKABLE void leaveRestore();
  /// Files that were dropped onto the window or opened from the file manager. While the desk is locked they wait.
  Q_INVOKABLE void openFiles(const QList<QUrl>& files);

  Q_INVOKABLE void go(mamori::app::AppViewModel::Page page);
  /// What the rail, the bar and その他 do: the place of the page that is open, and a line of その他, lead to its
  /// beginning.
  Q_INVOKABLE void visit(mamori::app::AppViewModel::Page page);
  /// チェック with this sheet, at a row or with an empty key at its first open row.
  Q_INVOKABLE void openSheet(int sheet, const QString& row = {});
  /// チェック with the pharmacy's own sheet.
  Q_INVOKABLE void openOwnSheet();
  /// チェック with the pharmacy's own sheet at a row.
  Q_INVOKABLE void openOwnRow(const QString& row);
  /// チェック with 大きく一問ずつ, where it was left; leaving it leads back here.
  Q_INVOKABLE void openRound();
  /// To the page that was open before this one, as it was.
  Q_INVOKABLE void back();
  /// 履歴 with everything.
  Q_INVOKABLE void openHistory();
  /// 履歴 of the row that is open in チェック.
  Q_INVOKABLE void openRowHistory();
  /// 事業者 at the vendor of this sheet, or at the response that waits for it.
  Q_INVOKABLE void openVendor(int sheet);
  /// Back to where 履歴 was opened from.
  Q_INVOKABLE void leaveHistory();

 signals:
  void stageChanged();
  void workChanged();
  void pageChanged();
  void draftChanged();
  void troubleChanged();
  void coveredChanged();
  void lockInChanged();
  void errorChanged();
  void filesWaitChanged();

 private:
  void connectFeatures();
  /// Who leads where.
  void connectPlaces();
  /// 台帳 with this ledger.
  void openLedger(int ledger);

  /// Locks, and the history has why.
  void close(vault::Leaving why);

  /// Where somebody was when the store locked by itself.
  struct Place {
    std::string person;
    Page page = HomePage;
    int sheet = 0;
    QString row;
    bool row_shown = false;
    bool round = false;
    int vendor = 0;
    int ledger = 0;  ///< -1: all of them
  };
  [[nodiscard]] Place place_now();
  /// Goes back to the list of a page from whatever was opened there.
  void beginAnew(Page page);
  /// Back to where this person was; everybody else begins at the first page.
  void returnTo(const Place& place);
  /// What was open on the page of a place.
  void openAt(const Place& place);

  using Job = std::function<Result<vault::Vault>()>;

  void create(Desk desk, const QString& name, const QString& responsible, SecretInput* secret);
  /// Runs `job` off the screen's thread and takes its vault over.
  void run(Work work, Job job);
  void finish(Result<vault::Vault> opened);
  /// Of the desk that is open.
  [[nodiscard]] Page first_page() const;
  [[nodiscard]] static Draft kind_of(const QString& place);
  void finishRescue(Result<vault::Rescued> rescued);
  /// Listens for saves that the disk refused.
  void watchDisk();
  void setTrouble(std::optional<Error> trouble);
  void setStage(Stage stage);
  void setWork(Work work);
  void setFailure(std::optional<Error> failure);
  [[nodiscard]] std::filesystem::path folder() const;
  [[nodiscard]] const Clock& clock() const;

  Setup setup_;
  EntranceViewModel entrance_;
  DeskSession session_;
  HomeViewModel home_;
  SheetViewModel sheet_;
  SheetShelf sheets_;
  RoundViewModel round_;
  SearchViewModel search_;
  AskViewModel ask_;
  InspectionViewModel inspection_;
  SettingsViewModel settings_;
  VendorsViewModel vendors_;
  LedgersViewModel ledgers_;
  EvidenceViewModel row_evidence_;
  QuestionsViewModel questions_;
  IncidentViewModel incident_;
  PosterViewModel poster_;
  VendorDeskViewModel vendor_desk_;
  InspectorDeskViewModel inspector_desk_;
  PapersViewModel papers_;
  PeopleViewModel people_;
  BackupViewModel backup_;
  RestoreViewModel restoring_;
  RescueViewModel rescue_;
  bool restored_ = false;
  HistoryViewModel history_;
  TrustViewModel trust_;
  FormsViewModel forms_;
  FilledCopyViewModel filled_;
  QList<QUrl> waiting_files_;
  Stage stage_ = Starting;
  Work work_ = Idle;
  Page page_ = HomePage;
  Page before_history_ = SettingsPage;
  Page before_round_ = HomePage;
  std::vector<Place> trail_;  ///< the pages that were left, newest last
  std::optional<Error> failure_;
  std::optional<Error> trouble_;
  std::unique_ptr<QTemporaryDir> sample_;
  std::unique_ptr<Clock> sample_clock_;
  bool sample_vault_ = false;
  QString draft_;  ///< the place
  bool covered_ = false;
  int lock_in_ = 0;
  bool incident_stays_ = false;
  std::optional<Place> left_at_;
  QThreadPool worker_;
};

}  // namespace mamori::app
