#include "viewmodels/shell/app_view_model.hpp"

#include "vault/files.hpp"
#include "viewmodels/shell/date_text.hpp"
#include "viewmodels/shell/sample.hpp"

#include <QFile>
#include <QMetaObject>
#include <utility>

namespace mamori::app {
namespace {

/// What concerns the store as a whole, wherever it was met first.
bool is_trouble(ErrorCode code) {
  return code == ErrorCode::storage_full || code == ErrorCode::storage_read_only || code == ErrorCode::storage_failed ||
         code == ErrorCode::vault_damaged || code == ErrorCode::vault_first_page_damaged;
}

/// A pharmacy that was just made begins with the ministry's own form of its day. Every other form a person chooses.
Result<vault::Vault> with_first_year(vault::Vault made, const Library& library, const Clock& clock) {
  const auto form = library.in_force(clock.today()).edition;
  if (form && form->standing == Standing::official) {
    MAMORI_TRY(desks::PharmacyDesk(made, library, clock).begin_year(form->id));
  }
  return made;
}

/// A disk that keeps nothing has no line of it, and the vault opens all the same.
Result<vault::Vault> noted(Result<vault::Vault> opened) {
  if (opened) (void)opened->note_opened();
  return opened;
}

}  // namespace

AppViewModel::AppViewModel(const Setup& setup, QObject* parent)
    : QObject(parent),
      setup_(setup),
      session_(setup.library),
      home_(session_),
      sheet_(session_),
      sheets_(session_),
      round_(session_, sheet_),
      search_(session_),
      ask_(session_),
      inspection_(session_),
      settings_(session_),
      vendors_(session_),
      ledgers_(session_),
      row_evidence_(session_),
      questions_(session_),
      incident_(session_),
      poster_(session_),
      vendor_desk_(session_),
      inspector_desk_(session_),
      papers_(session_),
      people_(session_, setup.keys),
      backup_(session_),
      restoring_(this),
      rescue_(setup.library),
      history_(session_),
      trust_(session_),
      forms_(session_),
      filled_(session_) {
  session_.setLanguage(setup_.preferences.language());
  worker_.setMaxThreadCount(1);
  connect(&setup_.preferences, &Preferences::tongueChanged, this, [this] {
    session_.setLanguage(setup_.preferences.language());
    emit errorChanged();
  });
  connectFeatures();
  connectPlaces();
  watchDisk();
}

void AppViewModel::connectFeatures() {
  connect(&people_, &PeopleViewModel::wentOn, this, [this] { go(first_page()); });
  connect(&people_, &PeopleViewModel::printWanted, this, [this] {
    //: file name of the recovery sheet, without its ending
    papers_.offer(tr("復旧シート"), {[sheet = people_.printed()] { return reports::recovery_sheet(sheet); },
                                     vault::Departure::recovery_sheet});
  });
  connect(&restoring_, &RestoreViewModel::restored, this, [this] {
    restored_ = true;
    leaveRestore();
  });
  // What stands beside a row is of the row that is open.
  connect(sheet_.row(), &RowViewModel::rowChanged, this, [this] {
    const Row* row = sheet_.row()->row();
    const bool own = row != nullptr && row->key.sheet == SheetKind::pharmacy;
    questions_.about(own ? sheet_.row()->key() : QString());
    ask_.about(own ? sheet_.row()->key() : QString());
    row_evidence_.about(own   ? ledgers::subject_of(row->key)
                        : row ? desks::subject_of(SheetId{sheet_.sheet()})
                              : std::string());
  });
  // That a paper was saved is news for the page where it was asked for.
  connect(this, &AppViewModel::pageChanged, &papers_, &PapersViewModel::putAway);
  const auto offer = [this](const QString& name, const PapersViewModel::Job& job) { papers_.offer(name, job); };
  connect(&history_, &HistoryViewModel::paperWanted, this, offer);
  connect(&ask_, &AskViewModel::paperWanted, this, offer);
  connect(&inspector_desk_, &InspectorDeskViewModel::paperWanted, this, offer);
  connect(&inspection_, &InspectionViewModel::paperWanted, this, offer);
  connect(&forms_, &FormsViewModel::paperWanted, this, offer);
}

void AppViewModel::watchDisk() {
  // Not those that write somewhere else: backups, papers, exports.
  const QList<ReportingViewModel*> saving{&sheet_,    &vendors_,    &ledgers_,     &row_evidence_, &questions_,
                                          &incident_, &poster_,     &vendor_desk_, &people_,       &trust_,
                                          &home_,     &inspection_, &forms_,       &filled_};
  for (const ReportingViewModel* one : saving) {
    connect(one, &ReportingViewModel::errorChanged, this, [this, one] {
      if (one->failure() && is_trouble(one->failure()->code)) setTrouble(one->failure());
    });
  }
  // Something was saved after all.
  connect(&session_, &DeskSession::changed, this, [this] {
    if (trouble_) tryDisk();
  });
}

void AppViewModel::tryDisk() {
  if (!session_.isOpen()) return;
  const auto kept = session_.vault().change({}, [](vault::Writer& writer) -> Result<void> {
    MAMORI_TRY(writer.keep_draft("disk", "?"));
    return writer.keep_draft("disk", {});
  });
  setTrouble(kept ? std::optional<Error>() : kept.error());
}

void AppViewModel::lockInTrouble() {
  auto trouble = trouble_;
  lock();
  setFailure(std::move(trouble));
}

void AppViewModel::setTrouble(std::optional<Error> trouble) {
  if (trouble == trouble_) return;
  trouble_ = std::move(trouble);
  emit troubleChanged();
}

AppViewModel::~AppViewModel() {
  worker_.waitForDone();
  if (session_.isOpen()) (void)session_.vault().note_locked(vault::Leaving::ended);
  session_.close();
}

QString AppViewModel::samplePassphrase() const {
  return QString::fromUtf8(sample_passphrase.data(), sample_passphrase.size());
}

QString AppViewModel::sampleDay() const {
  return dayTextPlain(clock().today(), session_.language());
}

QString AppViewModel::deskName() const {
  return session_.isOpen() ? QString::fromStdString(session_.profile().name) : QString();
}

ErrorReport AppViewModel::error() const {
  return failure_ ? report_of(*failure_) : ErrorReport{};
}

std::filesystem::path AppViewModel::folder() const {
  if (!sample_) return setup_.folder;
  return std::filesystem::path(QFile::encodeName(sample_->path()).toStdString()) / "vault";
}

const Clock& AppViewModel::clock() const {
  return sample_clock_ ? *sample_clock_ : setup_.clock;
}

void AppViewModel::start() {
  incident_.setFolder(folder());
  setStage(vault::Vault::exists(folder()) ? Locked : FirstStart);
  if (auto kept = vault::probe_disk(stage_ == Locked ? folder() : folder().parent_path()); !kept) warn(kept.error());
}

void AppViewModel::createPharmacy(const QString& name, const QString& responsible, SecretInput* secret) {
  create(Desk::pharmacy, name, responsible, secret);
}

void AppViewModel::createVendor(const QString& name, const QString& responsible, SecretInput* secret) {
  create(Desk::vendor, name, responsible, secret);
}

void AppViewModel::createInspector(const QString& name, const QString& responsible, SecretInput* secret) {
  create(Desk::inspector, name, responsible, secret);
}

void AppViewModel::create(Desk desk, const QString& name, const QString& responsible, SecretInput* secret) {
  vault::NewVault wanted;
  wanted.desk = desk;
  wanted.name = name.toStdString();
  wanted.person = responsible.toStdString();
  auto passphrase = std::make_shared<SecretBytes>(secret->take());
  run(Creating, [wanted, passphrase, where = folder(), &library = setup_.library, &clock = clock()] {
    auto made = vault::Vault::create(where, wanted, *passphrase, clock);
    return made && wanted.desk == Desk::pharmacy ? with_first_year(std::move(*made), library, clock) : std::move(made);
  });
}

void AppViewModel::nameEntrance(const QString& person) {
  entrance_.look(folder(), person, clock());
}

void AppViewModel::unlock(const QString& person, SecretInput* secret) {
  auto passphrase = std::make_shared<SecretBytes>(secret->take());
  entrance_.remember(person);
  run(Opening, [passphrase, person = person.toStdString(), where = folder(), &clock = clock()] {
    return noted(vault::Vault::open(where, person, *passphrase, clock));
  });
}

void AppViewModel::unlockWithPin(const QString& person, SecretInput* pin) {
  auto typed = std::make_shared<SecretBytes>(pin->take());
  entrance_.remember(person);
  run(Opening, [typed, person = person.toStdString(), where = folder(), &keys = setup_.keys, &clock = clock()] {
    return noted(vault::Vault::open_with_pin(where, person, *typed, keys, clock));
  });
}

void AppViewModel::openDamaged(const QString& person, SecretInput* secret) {
  auto passphrase = std::make_shared<SecretBytes>(secret->take());
  if (work_ != Idle) return;
  entrance_.remember(person);
  setFailure({});
  setWork(Opening);
  worker_.start([this, passphrase, person = person.toStdString(), where = folder(), &clock = clock()] {
    auto rescued = std::make_shared<Result<vault::Rescued>>(vault::rescue(where, person, *passphrase, clock));
    QMetaObject::invokeMethod(
        this, [this, rescued] { finishRescue(std::move(*rescued)); }, Qt::QueuedConnection);
  });
}

void AppViewModel::finishRescue(Result<vault::Rescued> rescued) {
  setWork(Idle);
  if (!rescued) {
    setFailure(rescued.error());
    nameEntrance(entrance_.person());
    return;
  }
  rescue_.show(std::move(*rescued), session_.language());
  setStage(Rescuing);
}

void AppViewModel::leaveRescue() {
  rescue_.clear();
  setStage(Locked);
}

void AppViewModel::recover(const QString& person, SecretInput* code, SecretInput* secret) {
  auto typed = std::make_shared<SecretBytes>(code->take());
  auto passphrase = std::make_shared<SecretBytes>(secret->take());
  entrance_.remember(person);
  run(Opening, [typed, passphrase, person = person.toStdString(), where = folder(), &clock = clock()] {
    return noted(vault::Vault::recover(where, {person, *typed, *passphrase}, clock));
  });
}

void AppViewModel::lock() {
  close(vault::Leaving::by_hand);
}

void AppViewModel::close(vault::Leaving why) {
  if (stage_ == Rescuing) return leaveRescue();
  if (!session_.isOpen()) return;
  if (session_.proving()) {
    // The page that waits for it would go away under its own press.
    constexpr auto once_behind_it = Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection);
    connect(
        &session_, &DeskSession::proven, this, [this, why] { close(why); }, once_behind_it);
    return;
  }
  (void)session_.vault().note_locked(why);
  leaveDraft();
  setTrouble({});
  left_at_.reset();
  session_.close();
  setFailure({});
  page_ = HomePage;
  emit pageChanged();
  setStage(Locked);
}

AppViewModel::Draft AppViewModel::kind_of(const QString& place) {
  // A place that is not among these is come upon by who opens its field again.
  static const QHash<QString, Draft> kinds{
      {QStringLiteral("remark"), RemarkDraft}, {QStringLiteral("entry"), EntryDraft},
      {QStringLiteral("paper"), PaperDraft},   {QStringLiteral("incident"), IncidentDraft},
      {QStringLiteral("remind"), RemindDraft}, {QStringLiteral("vendor"), VendorDraft},
      {QStringLiteral("reason"), ReasonDraft}, {QStringLiteral("scope"), ReasonDraft},
  };
  return kinds.value(place.section(u'/', 0, 0), NoDraft);
}

void AppViewModel::leaveDraft() {
  draft_.clear();
  emit draftChanged();
}

void AppViewModel::setCovered(bool covered) {
  if (covered == covered_) return;
  covered_ = covered;
  emit coveredChanged();
}

void AppViewModel::startSample() {
  sample_ = std::make_unique<QTemporaryDir>();
  sample_clock_ = std::make_unique<ChosenDayClock>(setup_.chosen_day.value_or(sample_day()));
  incident_.setFolder(folder());
  run(MakingSample,
      [where = folder(), &library = setup_.library, &clock = clock()] { return make_sample(where, library, clock); });
}

void AppViewModel::discardSample() {
  if (!sample_) return;
  leaveDraft();
  session_.close();
  // Whoever the sample knew has nothing to do with the store that was there before.
  entrance_.forget();
  sample_.reset();
  sample_clock_.reset();
  sample_vault_ = false;
  setFailure({});
  page_ = HomePage;
  emit pageChanged();
  start();
}

void AppViewModel::forgetError() {
  setFailure({});
}

void AppViewModel::showRestore() {
  if (sample() || work_ != Idle) return;
  lock();
  setFailure({});
  restored_ = false;
  restoring_.begin(folder(), clock(), session_.language());
  setStage(Restoring);
}

void AppViewModel::leaveRestore() {
  restoring_.end();
  start();
}

void AppViewModel::openFiles(const QList<QUrl>& files) {
  if (files.isEmpty()) return;
  if (!session_.isOpen()) {
    waiting_files_ = files;
    emit filesWaitChanged();
    return;
  }
  if (files.size() == 1 && forms_.pack()->read(files.front())) return;
  if (session_.profile().desk == Desk::vendor) {
    go(RequestsPage);
    vendor_desk_.openFiles(files);
  } else if (session_.profile().desk == Desk::inspector) {
    go(PharmaciesPage);
    inspector_desk_.openFiles(files);
  } else if (FormImportViewModel::takes(files) && page_ == CheckPage && sheet_.sheet() != 0) {
    filled_.read(sheet_.sheet(), files.front());
  } else if (FormImportViewModel::takes(files)) {
    go(FormsPage);
    forms_.incoming()->read(files);
  } else {
    go(VendorsPage);
    vendors_.openFiles(files);
  }
}

void AppViewModel::openOwnSheet() {
  openOwnRow({});
}

void AppViewModel::openHistory() {
  before_history_ = SettingsPage;
  history_.showAll();
  go(HistoryPage);
}

void AppViewModel::openRowHistory() {
  before_history_ = page_;
  history_.showRow(sheet_.sheet(), sheet_.row()->key());
  go(HistoryPage);
}

void AppViewModel::leaveHistory() {
  go(before_history_);
}

void AppViewModel::openOwnRow(const QString& row) {
  openSheet(sheets_.sheetAt(0), row);
}

void AppViewModel::openVendor(int sheet) {
  if (const auto& overview = session_.overview()) {
    for (const auto& vendor : overview->vendors) {
      for (const auto& system : vendor.systems) {
        if (static_cast<int>(system.sheet) != sheet) continue;
        vendors_.select(static_cast<int>(vendor.id));
        if (system.waiting) vendors_.look(static_cast<int>(*system.waiting));
      }
    }
  }
  go(VendorsPage);
}

void AppViewModel::openLedger(int ledger) {
  ledgers_.open(ledger);
  go(LedgersPage);
}

void AppViewModel::run(Work work, Job job) {
  if (work_ != Idle) return;
  setFailure({});
  setWork(work);
  worker_.start([this, job = std::move(job)] {
    auto opened = std::make_shared<Result<vault::Vault>>(job());
    QMetaObject::invokeMethod(
        this, [this, opened] { finish(std::move(*opened)); }, Qt::QueuedConnection);
  });
}

AppViewModel::Page AppViewModel::first_page() const {
  const Desk desk = session_.profile().desk;
  return desk == Desk::vendor ? RequestsPage : desk == Desk::inspector ? PharmaciesPage : HomePage;
}

void AppViewModel::finish(Result<vault::Vault> opened) {
  const bool made_sample = work_ == MakingSample;
  const bool created = work_ == Creating;
  Result<void> taken = opened ? session_.open(std::move(*opened), clock()) : Result<void>(pass_on(opened));
  setWork(Idle);
  if (!taken) {
    if (made_sample) discardSample();
    setFailure(taken.error());
    if (stage_ == Locked) nameEntrance(entrance_.person());
    return;
  }
  setTrouble(session_.vault().unwritable());
  entrance_.remember(QString::fromStdString(session_.vault().session().name));
  sample_vault_ = session_.profile().sample;
  restored_ = false;
  draft_.clear();
  for (const QString& place : session_.drafts().places()) {
    if (draft_.isEmpty() && kind_of(place) != NoDraft) draft_ = place;
  }
  emit draftChanged();
  const Desk desk = session_.profile().desk;
  trail_.clear();
  page_ = created ? PeoplePage : first_page();
  emit pageChanged();
  if (created) people_.begin();
  setStage(desk == Desk::vendor ? Vendor : desk == Desk::inspector ? Inspector : Pharmacy);
  if (left_at_) returnTo(*std::exchange(left_at_, {}));
  if (!filesWait()) return;
  openFiles(std::exchange(waiting_files_, {}));
  emit filesWaitChanged();
}

void AppViewModel::setStage(Stage stage) {
  if (stage == Locked) nameEntrance(entrance_.person());
  // Before anybody hears of it: the lock screen would open the page again on its way out.
  if (stage != Locked) incident_stays_ = false;
  stage_ = stage;
  emit stageChanged();
}

void AppViewModel::setWork(Work work) {
  work_ = work;
  emit workChanged();
}

void AppViewModel::setFailure(std::optional<Error> failure) {
  if (failure == failure_) return;
  failure_ = std::move(failure);
  emit errorChanged();
}

}  // namespace mamori::app
