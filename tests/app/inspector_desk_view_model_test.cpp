#include "viewmodels/inspectordesk/inspector_desk_view_model.hpp"

#include "adapters/pictures/file_io.hpp"
#include "desk_fixture.hpp"
#include "reports/paper/press.hpp"
#include "viewmodels/exchange/inspection_code.hpp"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace mamori;
using namespace mamori::app;

namespace {

constexpr int patience = 20000;  // ms; files are verified in another thread

/// An inspector beside a pharmacy whose statuses are files.
struct Visit {
  DeskFixture pharmacy;
  DeskFixture office{Desk::inspector};
  InspectorDeskViewModel desk{office.session};

  Visit() { office.session.touch(); }
  QUrl status(const char* name, const std::vector<std::uint8_t>& nonce = {}) const {
    const auto made = const_cast<DeskFixture&>(pharmacy).session.pharmacy()->make_status(nonce);
    REQUIRE(made);
    const QString path = pharmacy.away.filePath(QString::fromUtf8(name));
    REQUIRE(write_file(path.toStdString(), made->file));
    return QUrl::fromLocalFile(path);
  }
  void open(const QList<QUrl>& files) {
    desk.openFiles(files);
    REQUIRE(QTest::qWaitFor([&] { return !desk.intake()->scan()->reading() && !desk.intake()->busy(); }, patience));
  }
  void type(SecretInput& secret) const {
    secret.enter(QString::fromUtf8(test_passphrase.data(), qsizetype(test_passphrase.size())));
  }
};

}  // namespace

TEST_CASE("one status opens at its pharmacy with its signature, and is accepted by a person") {
  Visit visit;
  visit.desk.giveCode();
  const auto code = visit.desk.code();
  CHECK(code.size() == 9);
  visit.open({visit.status("one.mamori", *nonceOf(code))});
  CHECK(visit.desk.pane() == InspectorDeskViewModel::ListPane);
  CHECK(visit.desk.total() == 1);
  CHECK(visit.desk.waiting() == 1);
  const auto& pharmacy = *visit.desk.pharmacy();
  REQUIRE(pharmacy.status() > 0);
  CHECK(pharmacy.name() == QStringLiteral("あおば薬局"));
  CHECK(pharmacy.state() == PharmacyViewModel::Waiting);
  CHECK(pharmacy.code() == code);
  CHECK(pharmacy.ownCode());
  CHECK(pharmacy.days() == 0);
  CHECK(pharmacy.sheets()->value(0, "total").toInt() == 10);
  CHECK(pharmacy.missing() > 0);
  REQUIRE(visit.desk.pharmacy()->accept());
  CHECK(pharmacy.state() == PharmacyViewModel::Accepted);
  CHECK(visit.desk.waiting() == 0);
  // Decided once, not twice.
  CHECK_FALSE(visit.desk.pharmacy()->refuse());
  CHECK(pharmacy.failed());
}

TEST_CASE("a row that was corrected after a signature is named as the form names it") {
  desks::StatusView view;
  view.edition = "r5";
  desks::StatusSheet sheet;
  sheet.kind = SheetKind::vendor;
  sheet.system = "レセコン";
  sheet.corrections = {{.row = "2(7)@network", .when = 1'700'000'000, .who = "見本 花子"}};
  view.sheets = {sheet};
  ShownSheetListModel list(nullptr);
  const auto since = [&](const Edition* edition) {
    list.show(view, edition, Language::ja);
    return list.value(0, "since").toString();
  };
  CHECK(since(test_library().edition("r5"))
            .startsWith(QStringLiteral("2(7) 更新プログラムの適用（ネットワーク機器）：")));
  CHECK(since(nullptr).startsWith(QStringLiteral("2(7)@network：")));
}

TEST_CASE("many files come in together, and what is none of ours is named") {
  Visit visit;
  const auto first = visit.status("a.mamori");
  const auto second = visit.status("b.mamori", {1});
  const QString broken = visit.pharmacy.away.filePath(QStringLiteral("c.mamori"));
  REQUIRE(write_file(broken.toStdString(), std::vector<std::uint8_t>{1, 2, 3}));
  visit.open({first, second, QUrl::fromLocalFile(broken), first});
  const auto& intake = *visit.desk.intake();
  CHECK(intake.done());
  CHECK(intake.added() == 2);
  CHECK(intake.known() == 1);
  CHECK(intake.refused() == 1);
  CHECK(intake.refusals()->value(0, "file").toString() == QStringLiteral("c.mamori"));
  CHECK_FALSE(intake.refusals()->value(0, "reason").toString().isEmpty());
  // One pharmacy, twice seen.
  CHECK(visit.desk.pharmacies()->count() == 1);
  visit.desk.select(1);
  CHECK(visit.desk.pharmacy()->visits()->count() == 2);
  REQUIRE(visit.desk.acceptAll());
  CHECK(visit.desk.waiting() == 0);
}

TEST_CASE("a note is kept, found again and leaves with the list") {
  Visit visit;
  visit.open({visit.status("one.mamori")});
  REQUIRE(visit.desk.pharmacy()->keepNote(QStringLiteral("再訪する")));
  CHECK(visit.desk.pharmacy()->note() == QStringLiteral("再訪する"));
  visit.desk.find(QStringLiteral("再訪"));
  CHECK(visit.desk.pharmacies()->count() == 1);
  visit.desk.find(QStringLiteral("ない"));
  CHECK(visit.desk.pharmacies()->count() == 0);
  visit.desk.find({});

  visit.desk.show(InspectorDeskViewModel::ExportPane);
  QSignalSpy exported(&visit.desk, &InspectorDeskViewModel::exported);
  const QString csv = visit.office.away.filePath(QStringLiteral("list.csv"));
  SecretInput secret;
  secret.enter(QStringLiteral("not-the-passphrase"));
  CHECK_FALSE(visit.desk.exportTo(QUrl::fromLocalFile(csv), &secret));
  CHECK_FALSE(QFile::exists(csv));
  visit.type(secret);
  REQUIRE(visit.desk.exportTo(QUrl::fromLocalFile(csv), &secret));
  CHECK(exported.count() == 1);
  QFile file(csv);
  REQUIRE(file.open(QIODevice::ReadOnly));
  const QString text = QString::fromUtf8(file.readAll());
  CHECK(text.contains(QStringLiteral("あおば薬局,")));
  CHECK(text.contains(QStringLiteral(",2023-11-22,0,確認待ち,")));
  CHECK(text.contains(QStringLiteral("再訪する")));
  CHECK(visit.office.session.vault().history()->back().action == Action::statuses_exported);
}

TEST_CASE("the printed list is written down once it was saved") {
  Visit visit;
  visit.open({visit.status("one.mamori")});
  PapersViewModel papers(visit.office.session);
  QObject::connect(&visit.desk, &InspectorDeskViewModel::paperWanted, &papers,
                   [&](const QString& name, const PapersViewModel::Job& job) { papers.offer(name, job); });
  visit.desk.print();
  CHECK(papers.suggestedName() == QStringLiteral("薬局の一覧.pdf"));
  papers.saveTo(QUrl::fromLocalFile(visit.office.away.filePath(QStringLiteral("list.pdf"))));
  REQUIRE(QTest::qWaitFor([&] { return !papers.busy(); }, patience));
  CHECK_FALSE(papers.failed());
  CHECK(papers.pages() == 1);
  CHECK(visit.office.session.vault().history()->back().action == Action::statuses_exported);
}

TEST_CASE("a second press on the same order turns it") {
  Visit visit;
  CHECK(visit.desk.descending());
  visit.desk.sortBy(InspectorDeskViewModel::ByName);
  CHECK_FALSE(visit.desk.descending());
  visit.desk.sortBy(InspectorDeskViewModel::ByName);
  CHECK(visit.desk.descending());
}

TEST_CASE("a locked desk shows nothing") {
  Visit visit;
  visit.open({visit.status("one.mamori")});
  visit.office.session.close();
  CHECK(visit.desk.pharmacies()->count() == 0);
  CHECK(visit.desk.total() == 0);
  CHECK(visit.desk.pharmacy()->name().isEmpty());
}

TEST_CASE("a code is read in whatever way it is typed, and nothing else is one") {
  using Bytes = std::vector<std::uint8_t>;
  CHECK(nonceOf(QStringLiteral("4821 7730")) == Bytes{0x48, 0x21, 0x77, 0x30});
  CHECK(nonceOf(QStringLiteral("４８２１－７７３０")) == Bytes{0x48, 0x21, 0x77, 0x30});
  CHECK(nonceOf(QStringLiteral("0aF0")) == Bytes{0x0a, 0xf0});
  CHECK(nonceOf({}) == Bytes{});
  CHECK_FALSE(nonceOf(QStringLiteral("482")));
  CHECK_FALSE(nonceOf(QStringLiteral("48xy")));
  CHECK_FALSE(nonceOf(QString(34, u'1')));
  CHECK(codeText(Bytes{0x48, 0x21, 0x77, 0x30}) == QStringLiteral("4821 7730"));
  const auto made = newNonce();
  CHECK(made.size() == 4);
  CHECK(nonceOf(codeText(made)) == made);
}
