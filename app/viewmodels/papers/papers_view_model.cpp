#include "viewmodels/papers/papers_view_model.hpp"

#include "adapters/pictures/file_io.hpp"
#include "reports/calendar.hpp"
#include "reports/contacts.hpp"
#include "reports/ledgers.hpp"
#include "reports/paper/press.hpp"
#include "reports/poster.hpp"
#include "reports/records.hpp"
#include "reports/spreadsheet.hpp"
#include "reports/summary.hpp"
#include "viewmodels/report/local_path.hpp"

#include <QDesktopServices>
#include <memory>
#include <span>
#include <utility>

namespace mamori::app {

PapersViewModel::PapersViewModel(DeskSession& session, QObject* parent)
    : ReportingViewModel(parent), session_(session) {
  worker_.setMaxThreadCount(1);
  connect(&session_, &DeskSession::closing, this, [this] {
    stop_ = true;
    worker_.waitForDone();
    offered_ = {};
    putAway();
  });
}

PapersViewModel::~PapersViewModel() {
  stop_ = true;
  worker_.waitForDone();
}

QString PapersViewModel::suggestedName() const {
  const auto named = [this] {
    switch (kind_) {
      case Form:
        //: file name of a filled form, without its ending
        return tr("チェックリスト");
      case BlankForm:
        //: file name of a blank form, without its ending
        return tr("チェックリスト 未記入");
      case AllForms:
        //: file name of all filled forms, without its ending
        return tr("チェックリスト すべて");
      case Summary:
        //: file name of the one-page summary, without its ending
        return tr("記入状況のまとめ");
      case Letter:
        //: file name of the letter to a vendor, without its ending
        return tr("事業者への依頼");
      case PosterA4:
        //: file name of the poster, without its ending
        return tr("9の心得 A4");
      case PosterA3:
        //: file name of the poster, without its ending
        return tr("9の心得 A3");
      case LedgerTable:
        return session_.words(ledgers::spec_of(static_cast<Ledger>(subject_)).title);
      case Offered:
        return offered_name_;
    }
    return QString();
  };
  return named() + QStringLiteral(".pdf");
}

void PapersViewModel::want(Kind kind, int subject) {
  if (busy_) return;
  kind_ = kind;
  subject_ = subject;
  emit wantedChanged();
  emit placeWanted();
}

void PapersViewModel::offer(const QString& name, Job job) {
  if (busy_) return;
  offered_name_ = name;
  offered_ = std::move(job);
  want(Offered);
}

void PapersViewModel::saveTo(const QUrl& file) {
  if (busy_ || !session_.isOpen() || (kind_ == Offered && !offered_.compose)) return;
  putAway();
  auto job = jobOf(kind_, subject_);
  // Who may not take it out is told before the work.
  if (went(job) && went(desks::may_take_out(session_.vault(), job->what))) start(std::move(*job), file);
}

Result<PapersViewModel::Job> PapersViewModel::jobOf(Kind kind, int subject) {
  if (kind == Offered) return std::exchange(offered_, {});
  if (kind == PosterA4 || kind == PosterA3) {
    const QSizeF size = kind == PosterA3 ? reports::a3 : reports::a4;
    const QString owner = QString::fromStdString(session_.profile().name);
    return Job{[&poster = session_.builtIn().poster, size, owner] { return reports::poster_of(poster, size, owner); },
               vault::Departure::poster};
  }
  if (kind == Letter) return letterJob(subject);
  MAMORI_TAKE(auto read, reports::records_of(*session_.pharmacy()));
  const auto records = std::make_shared<const reports::Records>(std::move(read));
  if (kind == LedgerTable) {
    const auto ledger = static_cast<Ledger>(subject);
    auto entries = session_.ledgers()->all(ledger);
    if (!entries) return pass_on(entries);
    const bool drawn = ledger == Ledger::contacts;
    return Job{[records, entries = std::move(*entries), ledger, drawn, &poster = session_.builtIn().poster] {
                 return drawn ? reports::chart_of(entries, poster, records->imprint())
                              : reports::ledger_of(ledger, entries, records->imprint());
               },
               drawn ? vault::Departure::contact_chart : vault::Departure::ledger,
               std::string(ledgers::spec_of(ledger).id)};
  }
  if (kind == AllForms) return Job{[records] { return all_forms_of(*records, reports::Filling::filled); }};
  if (kind == Summary) {
    return Job{[records] { return reports::summary_of(records->overview, records->sheets, records->not_counted); },
               vault::Departure::summary};
  }
  MAMORI_TAKE(const auto view, session_.sheets().view(SheetId{subject}));
  auto sheet = reports::with_signature(*session_.pharmacy(), view);
  if (!sheet) return pass_on(sheet);
  const auto filling = kind == BlankForm ? reports::Filling::blank : reports::Filling::filled;
  const auto what = kind == BlankForm ? vault::Departure::blank_form : vault::Departure::form;
  const std::string of = sheet->owner;
  return Job{[records, sheet = std::move(*sheet), filling] { return form_of(sheet, filling, records->imprint()); },
             what, of};
}

Result<PapersViewModel::Job> PapersViewModel::letterJob(int vendor) {
  MAMORI_TAKE(const auto records, reports::records_of(*session_.pharmacy()));
  MAMORI_TAKE(auto letter, reports::letter_to(*session_.pharmacy(), records, VendorId{vendor}, {}));
  return Job{[paper = std::move(letter.paper)] { return paper; },
             vault::Departure::letter,
             {},
             [id = letter.request](vault::Writer& writer) { return writer.log_sending(id, Channel::paper); }};
}

void PapersViewModel::saveSheets(const QUrl& file) {
  if (busy_ || !session_.isOpen()) return;
  const auto records = reports::records_of(*session_.pharmacy());
  if (!went(records)) return;
  saveTables(reports::grids_of(*records), {}, file);
}

void PapersViewModel::saveSheet(int sheet, const QUrl& file) {
  if (busy_ || !session_.isOpen()) return;
  const auto view = session_.sheets().view(SheetId{sheet});
  if (!went(view)) return;
  const auto whole = reports::with_signature(*session_.pharmacy(), *view);
  if (!went(whole)) return;
  saveTables({reports::grid_of(*whole)}, view->owner, file);
}

void PapersViewModel::saveTables(const std::vector<reports::Grid>& grids, const std::string& of, const QUrl& file) {
  putAway();
  const std::filesystem::path path = local_path(file);
  const auto written = desks::take_out(session_.vault(), vault::Departure::sheets, of, path, [&] {
    return path.extension() == ".xlsx" ? reports::write_xlsx(path, grids) : reports::write_table(grids.front(), path);
  });
  if (!went(written)) return;
  session_.touch();
  saved_ = file;
  emit savedChanged();
}

void PapersViewModel::saveCalendar(const QUrl& file) {
  if (busy_ || !session_.isOpen()) return;
  putAway();
  const auto records = reports::records_of(*session_.pharmacy());
  if (!went(records)) return;
  const auto asked = session_.pharmacy()->asked();
  if (!went(asked)) return;
  const auto days = editions::official_days();
  if (!went(days)) return;
  const auto text = reports::calendar_of(records->overview, records->sheets, *asked, *days, session_.clock().now(),
                                         session_.language());
  const auto path = local_path(file);
  const std::span bytes{reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
  const auto written =
      desks::take_out(session_.vault(), vault::Departure::calendar, {}, path, [&] { return write_file(path, bytes); });
  if (!went(written)) return;
  session_.touch();
  saved_ = file;
  emit savedChanged();
}

void PapersViewModel::start(Job job, const QUrl& file) {
  busy_ = true;
  stop_ = false;
  done_ = 0;
  pages_ = 0;
  emit progressChanged();
  worker_.start([this, job = std::move(job), file] {
    const QByteArray pdf = reports::press(job.compose(), [this](int done, int pages) {
      QMetaObject::invokeMethod(
          this,
          [this, done, pages] {
            done_ = done;
            pages_ = pages;
            emit progressChanged();
          },
          Qt::QueuedConnection);
      return !stop_;
    });
    QMetaObject::invokeMethod(
        this, [this, pdf, file, job] { finish(pdf, file, job); }, Qt::QueuedConnection);
  });
}

void PapersViewModel::finish(const QByteArray& pdf, const QUrl& file, const Job& job) {
  busy_ = false;
  emit progressChanged();
  // Nothing comes out when the person stopped it, or when the desk was closed meanwhile.
  if (pdf.isEmpty() || !session_.isOpen()) return;
  const auto path = local_path(file);
  const std::span bytes{reinterpret_cast<const std::uint8_t*>(pdf.constData()), static_cast<std::size_t>(pdf.size())};
  const auto written = desks::take_out(
      session_.vault(), job.what, job.of, path, [&] { return write_file(path, bytes); }, job.note);
  if (!went(written)) return;
  session_.touch();
  saved_ = file;
  emit savedChanged();
}

void PapersViewModel::openSaved() {
  if (!saved_.isEmpty()) QDesktopServices::openUrl(saved_);
}

void PapersViewModel::putAway() {
  saved_.clear();
  emit savedChanged();
  forgetError();
}

}  // namespace mamori::app
