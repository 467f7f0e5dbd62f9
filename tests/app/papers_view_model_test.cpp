#include "viewmodels/papers/papers_view_model.hpp"

#include "desk_fixture.hpp"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace mamori;
using namespace mamori::app;

namespace {

QByteArray bytes_of(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool ready(const PapersViewModel& papers) {
  return QTest::qWaitFor([&] { return !papers.busy(); }, 60'000);
}

}  // namespace

TEST_CASE("a wanted paper asks for its place, is made and saved") {
  DeskFixture desk;
  PapersViewModel papers(desk.session);
  QSignalSpy asked(&papers, &PapersViewModel::placeWanted);
  for (const auto kind : {PapersViewModel::Form, PapersViewModel::BlankForm, PapersViewModel::AllForms,
                          PapersViewModel::Summary, PapersViewModel::LedgerTable, PapersViewModel::PosterA4}) {
    papers.want(kind, int(desk.own()));
    CHECK(papers.suggestedName().endsWith(".pdf"));
    const QString path = desk.away.filePath(QStringLiteral("paper%1.pdf").arg(int(kind)));
    papers.saveTo(QUrl::fromLocalFile(path));
    REQUIRE(ready(papers));
    CHECK_FALSE(papers.failed());
    CHECK(papers.savedName() == QStringLiteral("paper%1.pdf").arg(int(kind)));
    CHECK(bytes_of(path).startsWith("%PDF"));
    CHECK(papers.done() == papers.pages());
  }
  CHECK(asked.count() == 6);
  papers.putAway();
  CHECK(papers.savedName().isEmpty());
}

TEST_CASE("one sheet, or all of them, goes to another program as a table") {
  DeskFixture desk;
  PapersViewModel papers(desk.session);
  const auto saved = [&](const QString& name) { return QUrl::fromLocalFile(desk.away.filePath(name)); };
  papers.saveSheet(int(desk.own()), saved("own.csv"));
  CHECK(papers.savedName() == "own.csv");
  const QByteArray text = bytes_of(desk.away.filePath("own.csv"));
  CHECK(text.startsWith("\xEF\xBB\xBF"));
  CHECK(text.contains("医療情報システム安全管理責任者"));
  papers.saveSheet(int(desk.own()), saved("own.xlsx"));
  CHECK(bytes_of(desk.away.filePath("own.xlsx")).startsWith("PK"));
  papers.saveSheets(saved("all.csv"));
  CHECK(bytes_of(desk.away.filePath("all.csv")) == text);
  papers.saveSheet(999, saved("none.csv"));
  CHECK(papers.failed());
  CHECK_FALSE(QFile::exists(desk.away.filePath("none.csv")));
}

TEST_CASE("a letter counts as sent by paper once it is saved") {
  DeskFixture desk;
  const auto vendor = desk.session.pharmacy()->add_vendor("レセコン株式会社", {"レセコン"});
  REQUIRE(vendor);
  desk.session.touch();
  PapersViewModel papers(desk.session);
  papers.want(PapersViewModel::Letter, int(*vendor));
  papers.saveTo(QUrl::fromLocalFile("/nowhere/at/all.pdf"));
  REQUIRE(ready(papers));
  CHECK(papers.error().code == "file_unwritable");
  CHECK(desk.session.overview()->vendors.front().systems.front().state == VendorState::not_sent);
  papers.saveTo(QUrl::fromLocalFile(desk.away.filePath("letter.pdf")));
  REQUIRE(ready(papers));
  const auto& system = desk.session.overview()->vendors.front().systems.front();
  CHECK(system.state == VendorState::sent);
  REQUIRE(system.trail.size() == 1);
  CHECK(system.trail.front().channel == Channel::paper);
}

TEST_CASE("a paper that is stopped leaves no file") {
  DeskFixture desk;
  PapersViewModel papers(desk.session);
  papers.want(PapersViewModel::AllForms);
  const QString path = desk.away.filePath("stopped.pdf");
  papers.saveTo(QUrl::fromLocalFile(path));
  papers.cancel();
  REQUIRE(ready(papers));
  CHECK_FALSE(QFile::exists(path));
  CHECK(papers.savedName().isEmpty());
  CHECK_FALSE(papers.failed());
}

TEST_CASE("a paper that another page offers is made once, and not after a lock") {
  DeskFixture desk;
  PapersViewModel papers(desk.session);
  const auto page = [] { return reports::Paper{.title = "復旧シート", .pages = {reports::Page{}}}; };
  papers.offer("復旧シート", {page, vault::Departure::recovery_sheet});
  CHECK(papers.suggestedName() == "復旧シート.pdf");
  const QString path = desk.away.filePath("offered.pdf");
  papers.saveTo(QUrl::fromLocalFile(path));
  REQUIRE(ready(papers));
  CHECK(bytes_of(path).startsWith("%PDF"));
  papers.offer("復旧シート", {page, vault::Departure::recovery_sheet});
  desk.session.close();
  const QString late = desk.away.filePath("late.pdf");
  papers.saveTo(QUrl::fromLocalFile(late));
  CHECK_FALSE(papers.busy());
  CHECK_FALSE(QFile::exists(late));
}

TEST_CASE("every paper is among what left, private, and refused where the right is missing") {
  DeskFixture desk;
  const auto vendor = desk.session.pharmacy()->add_vendor("レセコン株式会社", {"レセコン"});
  REQUIRE(vendor);
  desk.session.touch();
  PapersViewModel papers(desk.session);
  const auto left = [&] {
    HistoryFilter filter;
    filter.departures = true;
    return desk.session.vault().history_page(filter, 1'000'000, 100).value().size();
  };
  const auto save = [&](int kind, const QString& name) {
    const auto of = static_cast<PapersViewModel::Kind>(kind);
    const int subject = of == PapersViewModel::Letter        ? int(*vendor)
                        : of == PapersViewModel::LedgerTable ? int(Ledger::accounts)
                                                             : int(desk.own());
    const QString path = desk.away.filePath(name);
    papers.want(of, subject);
    papers.saveTo(QUrl::fromLocalFile(path));
    REQUIRE(ready(papers));
    return path;
  };
  for (int kind = PapersViewModel::Form; kind < PapersViewModel::Offered; ++kind) {
    INFO(kind);
    const auto before = left();
    const QString path = save(kind, QStringLiteral("left%1.pdf").arg(kind));
    CHECK_FALSE(papers.failed());
    CHECK(left() == before + 1);
    CHECK(QFile::permissions(path) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
  }
  const auto before = left();
  papers.saveSheets(QUrl::fromLocalFile(desk.away.filePath("all.xlsx")));
  CHECK(left() == before + 1);
  papers.saveCalendar(QUrl::fromLocalFile(desk.away.filePath("days.ics")));
  CHECK(left() == before + 2);

  for (const auto role : {Role::staff, Role::viewer}) {
    const auto* name = role == Role::staff ? "事務 一郎" : "見学 二郎";
    const auto secret = SecretBytes::from_text("another horse battery");
    REQUIRE(desk.session.vault().add_person(
        name, role, secret, desk.session.vault().prove(SecretBytes::from_text(test_passphrase)).value()));
    desk.session.close();
    auto theirs = vault::Vault::open(desk.folder(), name, secret, desk.clock);
    REQUIRE(theirs);
    REQUIRE(desk.session.open(std::move(*theirs), desk.clock));
    const auto then = left();
    const QString ledger = save(PapersViewModel::LedgerTable, QStringLiteral("ledger%1.pdf").arg(int(role)));
    CHECK(papers.error().code == "not_allowed");
    CHECK_FALSE(QFile::exists(ledger));
    const QString form = save(PapersViewModel::Form, QStringLiteral("form%1.pdf").arg(int(role)));
    CHECK(QFile::exists(form) == (role == Role::staff));
    CHECK(left() == then + (role == Role::staff ? 1 : 0));
    desk.session.close();
    auto again = vault::Vault::open(desk.folder(), "見本 花子", SecretBytes::from_text(test_passphrase), desk.clock);
    REQUIRE(again);
    REQUIRE(desk.session.open(std::move(*again), desk.clock));
  }
}
