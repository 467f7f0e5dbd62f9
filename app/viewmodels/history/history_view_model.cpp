#include "viewmodels/history/history_view_model.hpp"

#include "adapters/pictures/file_io.hpp"
#include "desks/departures.hpp"
#include "desks/history_book.hpp"
#include "desks/kept_messages.hpp"
#include "exchange/messages/message.hpp"
#include "reports/ledgers.hpp"
#include "vault/backup/backup_facts.hpp"
#include "vault/history.hpp"
#include "vault/time_watch.hpp"
#include "viewmodels/history/history_words.hpp"
#include "viewmodels/report/local_path.hpp"
#include "viewmodels/shell/date_text.hpp"

#include <QCoreApplication>
#include <QMetaObject>
#include <limits>

namespace mamori::app {
namespace {

constexpr int page = 50;  // entries read at a time
constexpr UnixTime a_day = 86'400;

}  // namespace

HistoryViewModel::HistoryViewModel(DeskSession& session, QObject* parent)
    : ReportingViewModel(session, parent),
      session_(session),
      entries_(new HistoryListModel(session, page, false, this)) {
  worker_.setMaxThreadCount(1);
  connect(&session_, &DeskSession::changed, this, [this] {
    if (entered_) refresh();
  });
  connect(&session_, &DeskSession::closing, this, [this] { clear(); });
}

HistoryViewModel::~HistoryViewModel() {
  stop();
  worker_.waitForDone();
}

void HistoryViewModel::enter() {
  entered_ = true;
  if (session_.isOpen()) refresh();
}

void HistoryViewModel::leave() {
  entered_ = false;
  closeEntry();
}

void HistoryViewModel::clear() {
  // The reader's connection and key go before the vault's.
  stop();
  worker_.waitForDone();
  entries_->clear();
  closeEntry();
  people_.clear();
  person_ = 0;
  period_ = AnyTime;
  departures_ = false;
  subject_.clear();
  row_.clear();
  forgetError();
  setOutcome(None, 0);
  emit refreshed();
}

HistoryFilter HistoryViewModel::filter() const {
  HistoryFilter filter;
  filter.departures = departures_;
  filter.subject = subject_;
  if (person_ > 0 && person_ <= static_cast<int>(people_.size())) {
    filter.person = people_[static_cast<std::size_t>(person_) - 1].first;
  }
  const CivilDate today = session_.clock().today();
  switch (period_) {
    case Today:
      filter.since = desks::start_of(today);
      break;
    case Week:
      filter.since = desks::start_of(today.plus_days(-6));
      break;
    case Month:
      filter.since = desks::start_of(today.plus_days(-29));
      break;
    case Year:
      filter.since = desks::start_of(FiscalYear::of(today).first_day());
      break;
    default:
      break;
  }
  return filter;
}

QString HistoryViewModel::thisYear() const {
  return session_.isOpen() ? fiscalYearText(FiscalYear::of(session_.clock().today()), session_.language()) : QString();
}

void HistoryViewModel::refresh() {
  auto& vault = session_.vault();
  auto people = vault.history_people();
  if (!went(people)) return;
  people_ = std::move(*people);
  const auto newest = vault.newest_witness();
  if (!went(newest)) return;
  witness_ = *newest ? HistoryWords(session_).witness(**newest) : QString();
  witness_age_ = *newest ? static_cast<int>((session_.clock().now() - (*newest)->head.time) / a_day) : -1;
  const UnixTime now = session_.clock().now();
  const UnixTime latest = vault.latest_time();
  clock_ahead_ = latest - now > vault::clock_tolerance ? momentText(latest, session_.language()) : QString();
  clock_now_ = momentText(now, session_.language());
  if (!subject_.empty() && !openings()) row_ = HistoryWords(session_).row(subject_);
  (void)went(entries_->show(filter()));
  emit refreshed();
}

QList<QString> HistoryViewModel::people() const {
  //: choice above the history: nobody is left out
  QList<QString> names{tr("全員")};
  for (const auto& [id, name] : people_) names.append(QString::fromStdString(name));
  return names;
}

void HistoryViewModel::setPerson(int person) {
  person_ = person;
  refresh();
}

void HistoryViewModel::setPeriod(int period) {
  period_ = period;
  refresh();
}

void HistoryViewModel::setDepartures(bool departures) {
  departures_ = departures;
  refresh();
}

bool HistoryViewModel::openings() const {
  return subject_ == openings_subject;
}

void HistoryViewModel::setOpenings(bool openings) {
  subject_ = openings ? openings_subject : std::string_view();
  row_.clear();
  refresh();
}

void HistoryViewModel::showRow(int sheet, const QString& key) {
  subject_ = std::to_string(sheet) + " " + key.toStdString();
  person_ = 0;
  period_ = AnyTime;
  departures_ = false;
  if (session_.isOpen()) refresh();
}

void HistoryViewModel::showAll() {
  subject_.clear();
  row_.clear();
  person_ = 0;
  period_ = AnyTime;
  departures_ = false;
  if (session_.isOpen()) refresh();
}

void HistoryViewModel::openEntry(int sequence) {
  auto told = session_.vault().history_detail(static_cast<std::uint64_t>(sequence));
  if (!went(told)) return;
  opened_ = std::move(*told);
  const HistoryWords words(session_);
  opened_text_ = words.sentence(*opened_);
  opened_before_ = words.value(*opened_, opened_->before);
  opened_after_ = words.value(*opened_, opened_->after);
  emit openedChanged();
}

void HistoryViewModel::closeEntry() {
  if (!opened_) return;
  opened_.reset();
  emit openedChanged();
}

QString HistoryViewModel::openedWhen() const {
  return opened_ ? momentText(opened_->entry.time, session_.language()) : QString();
}

QString HistoryViewModel::openedWho() const {
  return opened_ ? QString::fromStdString(opened_->entry.who) : QString();
}

QString HistoryViewModel::openedReason() const {
  return opened_ && session_.isOpen() ? HistoryWords(session_).reason(opened_->entry) : QString();
}

void HistoryViewModel::setOutcome(Outcome outcome, std::uint64_t counted) {
  outcome_ = outcome;
  counted_ = counted;
  emit workChanged();
}

void HistoryViewModel::stop() {
  if (stopped_) *stopped_ = true;
}

void HistoryViewModel::run(Work work, Job job, std::function<void(Result<Done>)> finish) {
  if (work_ != Idle) return;
  auto opened = session_.vault().history_reader();
  if (!went(opened)) return;
  auto reader = std::make_shared<vault::HistoryReader>(std::move(*opened));
  stopped_ = std::make_shared<std::atomic<bool>>(false);
  work_ = work;
  progress_ = 0;
  setOutcome(None, 0);
  emit progressChanged();
  worker_.start([this, reader, job = std::move(job), finish = std::move(finish), stopped = stopped_]() mutable {
    const OnProgress tell = [this, stopped](std::uint64_t done, std::uint64_t of) {
      const double part = of == 0 ? 1 : static_cast<double>(done) / static_cast<double>(of);
      QMetaObject::invokeMethod(
          this,
          [this, part] {
            progress_ = part;
            emit progressChanged();
          },
          Qt::QueuedConnection);
      return !*stopped;
    };
    auto done = job(*reader, tell);
    // Closed here, so that nothing of the vault outlives the wait of `clear`.
    reader.reset();
    QMetaObject::invokeMethod(
        this,
        [this, done = std::move(done), finish = std::move(finish)] {
          work_ = Idle;
          finish(done);
        },
        Qt::QueuedConnection);
  });
}

void HistoryViewModel::finished(Result<Done> done, Outcome outcome) {
  if (!went(done)) return setOutcome(None, 0);
  *done ? setOutcome(outcome, (*done)->size) : setOutcome(Stopped, 0);
}

void HistoryViewModel::verify(const QList<QUrl>& files) {
  std::vector<std::vector<std::uint8_t>> carriers;
  for (const QUrl& file : files) {
    const auto path = local_path(file);
    auto bytes = path.extension() == vault::backup_suffix ? desks::checkpoint_of_backup(path)
                                                          : read_file(path, exchange::file_message_limit);
    if (!went(bytes)) return;
    carriers.push_back(std::move(*bytes));
  }
  auto heads = desks::HistoryBook(session_.vault()).heads_in(carriers);
  if (!went(heads)) return;
  run(
      Checking,
      [heads = std::move(*heads), library = session_.library()](vault::HistoryReader& reader,
                                                                const OnProgress& tell) -> Result<Done> {
        MAMORI_TAKE(const auto head, reader.verify(heads, tell));
        if (head) {
          MAMORI_TRY(reader.check_kept(library, desks::read_kept));
        }
        return head;
      },
      [this](Result<Done> done) { finished(std::move(done), Sound); });
}

void HistoryViewModel::saveCheckpoint(const QUrl& file) {
  desks::HistoryBook book(session_.vault());
  const auto made = book.checkpoint();
  if (!went(made)) return;
  const auto path = local_path(file);
  const auto saved = desks::take_out(
      session_.vault(), vault::Departure::checkpoint, {}, path, [&] { return write_file(path, made->file); },
      [&](vault::Writer& writer) { return writer.log_checkpoint_saved(made->head); });
  if (!went(saved)) return;
  setOutcome(CheckpointSaved, made->head.size);
  session_.touch();
}

std::optional<vault::Proof> HistoryViewModel::proven(SecretInput* secret) {
  auto proof = session_.prove(secret->take());
  if (!went(proof)) return std::nullopt;
  return std::move(*proof);
}

void HistoryViewModel::exportTo(const QUrl& file, SecretInput* secret) {
  auto proof = proven(secret);
  if (!proof || !went(desks::HistoryBook(session_.vault()).may_export(*proof))) return;
  const auto path = local_path(file);
  auto growing = std::make_shared<GrowingFile>(path);
  auto kept = std::make_shared<vault::Proof>(std::move(*proof));
  run(
      Exporting,
      [growing](vault::HistoryReader& reader, const OnProgress& tell) {
        return reader.write([&](Bytes piece) { return growing->add(piece); }, tell);
      },
      [this, growing, kept, path](Result<Done> done) {
        if (!done || !*done || !session_.isOpen()) return finished(std::move(done), Exported);
        desks::HistoryBook book(session_.vault());
        const auto end = book.end_of_export(**done);
        if (!went(end) || !went(growing->add(*end))) return setOutcome(None, 0);
        if (!went(book.hand_out(**done, *kept, path, [&] { return growing->finish(); }))) return setOutcome(None, 0);
        finished(std::move(done), Exported);
        session_.touch();
      });
}

void HistoryViewModel::print() {
  if (!session_.isOpen()) return;
  const auto entries = session_.vault().history_page(filter(), std::numeric_limits<std::int64_t>::max(), most_printed);
  if (!went(entries)) return;
  const HistoryWords words(session_);
  std::vector<reports::HistoryLine> lines;
  for (const HistoryEntry& entry : *entries) {
    const auto told = session_.vault().history_detail(entry.sequence);
    if (!went(told)) return;
    lines.push_back({momentText(entry.time, session_.language()), QString::fromStdString(entry.who),
                     words.sentence(*told), words.reason(entry)});
  }
  //: on a printed history: entries were left out
  const QString narrowed = filtered() ? tr("（しぼりこみあり）") : QString();
  const reports::Imprint imprint{
      QString::fromStdString(session_.profile().name), {}, dayTextPlain(session_.clock().today(), session_.language())};
  //: file name of a printed history, without its ending
  emit paperWanted(tr("履歴の抜き書き"),
                   {[lines, narrowed, imprint] { return reports::history_of(lines, narrowed, imprint); },
                    vault::Departure::history,
                    {},
                    {}});
}

void HistoryViewModel::erase(const QString& reason, SecretInput* secret) {
  if (!opened_) return;
  const auto sequence = opened_->entry.sequence;
  const auto proof = proven(secret);
  if (!proof) return;
  const auto done = desks::HistoryBook(session_.vault()).erase(sequence, reason.trimmed().toStdString(), *proof);
  if (!went(done)) return;
  setOutcome(Erased, 0);
  session_.touch();
  openEntry(static_cast<int>(sequence));
}

void HistoryViewModel::declareClock(const QString& reason, SecretInput* secret) {
  const auto proof = proven(secret);
  if (!proof) return;
  if (!went(desks::HistoryBook(session_.vault()).declare_clock(reason.trimmed().toStdString(), *proof))) return;
  setOutcome(ClockDeclared, 0);
  session_.touch();
}

}  // namespace mamori::app
