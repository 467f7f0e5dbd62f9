// Every file that a page saves for somebody else is in the departures, and private: the twin of the walk over
// mamori-cli.
#include "vault/departures.hpp"

#include "two_desks.hpp"
#include "viewmodels/backup/backup_view_model.hpp"
#include "viewmodels/evidence/evidence_view_model.hpp"
#include "viewmodels/forms/pack_view_model.hpp"
#include "viewmodels/history/history_view_model.hpp"
#include "viewmodels/inspection/inspection_view_model.hpp"
#include "viewmodels/inspectordesk/inspector_desk_view_model.hpp"
#include "viewmodels/papers/papers_view_model.hpp"

#include <QFile>
#include <algorithm>
#include <iterator>
#include <map>

namespace mamori::app {
namespace {

using vault::Departure;

std::size_t left(DeskSession& session) {
  HistoryFilter filter;
  filter.departures = true;
  return session.vault().history_page(filter, 1'000'000, 100).value().size();
}

void enter(SecretInput& secret) {
  secret.enter(QString::fromUtf8(test_passphrase.data(), qsizetype(test_passphrase.size())));
}

/// Saves with `save` and looks at what that left behind.
template <class Save>
void check_saved(DeskSession& session, const QString& path, const Save& save) {
  const auto before = left(session);
  save(QUrl::fromLocalFile(path));
  REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path) && left(session) > before; }, patience));
  CHECK(left(session) == before + 1);
  CHECK(QFile::permissions(path) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
}

}  // namespace

TEST_CASE("What a page of a pharmacy or a vendor saves is in the departures of that device") {
  Two two;
  auto& pharmacy = two.here.session;
  const auto path = [&](const char* name) { return two.file(name).toLocalFile(); };
  SecretInput secret;

  check_saved(pharmacy, path("request.mamori"), [&](const QUrl& to) { two.vendors.outgoing()->saveTo(to); });
  two.takeOn();
  two.answerEverything(Verdict::yes);
  REQUIRE(two.desk.respond("保守 太郎"));
  check_saved(two.there.session, path("response.mamori"), [&](const QUrl& to) { two.desk.outgoing()->saveTo(to); });
  check_saved(pharmacy, path("record.pdf"), [&](const QUrl& to) { two.vendors.saveRecord(to); });

  InspectionViewModel inspection(pharmacy);
  pharmacy.touch();
  REQUIRE(inspection.showStatus());
  check_saved(pharmacy, path("status.mamori"), [&](const QUrl& to) { inspection.outgoing()->saveTo(to); });
  PapersViewModel papers(pharmacy);
  QObject::connect(&inspection, &InspectionViewModel::paperWanted, &papers, &PapersViewModel::offer);
  REQUIRE(inspection.printStatus());
  check_saved(pharmacy, path("status.pdf"), [&](const QUrl& to) { papers.saveTo(to); });

  papers.want(PapersViewModel::LedgerTable, int(Ledger::contacts));
  check_saved(pharmacy, path("chart.pdf"), [&](const QUrl& to) { papers.saveTo(to); });

  papers.want(PapersViewModel::BlankForm, int(two.here.own()));
  check_saved(pharmacy, path("blank.pdf"), [&](const QUrl& to) { papers.saveTo(to); });

  HistoryViewModel history(pharmacy);
  check_saved(pharmacy, path("history.checkpoint"), [&](const QUrl& to) { history.saveCheckpoint(to); });
  enter(secret);
  check_saved(pharmacy, path("history.export"), [&](const QUrl& to) { history.exportTo(to, &secret); });

  PackViewModel pack(pharmacy);
  check_saved(pharmacy, path("r5.mamori"), [&](const QUrl& to) { pack.sign("r5", to); });

  QImage white(40, 30, QImage::Format_RGB32);
  white.fill(Qt::white);
  REQUIRE(white.save(path("photo.png")));
  EvidenceViewModel evidence(pharmacy);
  evidence.about(ledgers::subject_of(two.here.row("3(1)", Target::organisation).key));
  evidence.addFiles({two.file("photo.png")});
  REQUIRE(QTest::qWaitFor([&] { return !pharmacy.vault().evidence().value().empty(); }, patience));
  const int kept = int(pharmacy.vault().evidence().value().front().id);
  enter(secret);
  check_saved(pharmacy, path("photo-out.jpg"), [&](const QUrl& to) { evidence.saveTo(kept, to, &secret); });

  // Last: it makes a generation of its own beside.
  BackupViewModel backup(pharmacy);
  check_saved(pharmacy, path("restore.pdf"), [&](const QUrl& to) { backup.savePaper(to); });
}

TEST_CASE("What a page of an inspector saves is in the departures of that device") {
  DeskFixture office{Desk::inspector};
  InspectorDeskViewModel desk(office.session);
  office.session.touch();
  SecretInput secret;
  enter(secret);
  check_saved(office.session, office.away.filePath("list.csv"), [&](const QUrl& to) { desk.exportTo(to, &secret); });
}

TEST_CASE("Each kind of departure is saved by a page that is walked here or beside it") {
  // By the test of its page where it is not above.
  const std::map<Departure, const char*> elsewhere{
      {Departure::form, "papers_view_model_test"},     {Departure::sheets, "papers_view_model_test"},
      {Departure::summary, "papers_view_model_test"},  {Departure::letter, "papers_view_model_test"},
      {Departure::poster, "papers_view_model_test"},   {Departure::ledger, "papers_view_model_test"},
      {Departure::calendar, "papers_view_model_test"}, {Departure::recovery_sheet, "papers_view_model_test"},
      {Departure::incident_notes, "mamori-cli alone"}, {Departure::changes, "forms_view_model_test"}};
  constexpr Departure here[] = {Departure::request,     Departure::response,      Departure::status,
                                Departure::status_page, Departure::asking_record, Departure::checkpoint,
                                Departure::history,     Departure::restore_page,  Departure::signed_form,
                                Departure::blank_form,  Departure::evidence,      Departure::contact_chart,
                                Departure::pharmacies};
  for (int kind = 0; kind <= static_cast<int>(vault::last_departure); ++kind) {
    const auto what = static_cast<Departure>(kind);
    INFO(vault::name_of(what));
    CHECK(elsewhere.contains(what) != (std::ranges::find(here, what) != std::end(here)));
  }
}

}  // namespace mamori::app
