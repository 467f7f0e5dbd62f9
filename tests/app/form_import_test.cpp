#include "core/forms/layout.hpp"
#include "desk_fixture.hpp"
#include "viewmodels/filled/filled_copy_view_model.hpp"
#include "viewmodels/forms/forms_view_model.hpp"
#include "viewmodels/vendors/vendors_view_model.hpp"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

namespace mamori::app {
namespace {

using Import = FormImportViewModel;

/// A pharmacy in November 2024 with the form of 令和5年度 in use, and the files of a later year as a spreadsheet
/// program would have written them.
struct Incoming : DeskFixture {
  Incoming() {
    forms.setListed(true);
    later.emplace(CivilDate::from_iso("2026-11-30").value());
    session.close();
    auto vault = vault::Vault::open(folder(), "", SecretBytes::from_text(test_passphrase), *later);
    REQUIRE(vault);
    REQUIRE(session.open(std::move(*vault), *later));
  }

  QUrl file(const QString& name, const test::FileBytes& bytes) const {
    const QString path = away.filePath(name);
    QFile out(path);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size()));
    return QUrl::fromLocalFile(path);
  }

  QUrl form(SheetKind kind, const test::Look& look = {.name = "plain", .ids = test::Ids::joined_circled},
            bool remarks = true) const {
    test::Page page;
    std::vector<test::Expected> expected;
    test::lay_out(*test_library().edition("r7"), kind, look, page, expected);
    for (auto& block : page.blocks) {
      const auto year = block.text.find("令和7年度");
      if (year != std::string::npos) block.text.replace(year, std::string("令和7年度").size(), "令和8年度");
    }
    if (!remarks) std::erase_if(page.blocks, [](const auto& block) { return block.text == "備考"; });
    return file(kind == SheetKind::pharmacy ? "P.xlsx" : "V.xlsx", test::xlsx({page}));
  }

  void read(const QList<QUrl>& files) {
    QSignalSpy read(&incoming, &Import::draftChanged);
    incoming.read(files);
    REQUIRE(QTest::qWaitFor([&] { return !incoming.busy(); }, 20000));
  }

  void confirmAll() {
    while (incoming.unsure() > 0) {
      const auto before = incoming.unsure();
      incoming.selectRow(incoming.rows()->value(0, "key").toInt());
      incoming.confirmRow();
      REQUIRE(incoming.unsure() < before);
    }
  }

  std::optional<ChosenDayClock> later;
  FormsViewModel forms{session};
  Import& incoming{*forms.incoming()};
};

}  // namespace

TEST_CASE_METHOD(Incoming, "The year's two files are read, looked at, mapped and begun") {
  read({form(SheetKind::pharmacy), form(SheetKind::vendor)});
  REQUIRE_FALSE(incoming.failed());
  CHECK(incoming.pane() == Import::ListPane);
  CHECK(incoming.yearText() == "令和8年度");
  CHECK_FALSE(incoming.pharmacyMissing());
  CHECK_FALSE(incoming.vendorMissing());
  CHECK(incoming.files()->count() == 2);
  CHECK_FALSE(incoming.files()->value(0, "known").toBool());
  const auto& r7 = *test_library().edition("r7");
  CHECK(incoming.total() == static_cast<int>(r7.pharmacy.rows.size() + r7.vendor.rows.size()));
  confirmAll();
  incoming.goToMap();
  REQUIRE(incoming.pane() == Import::MapPane);
  auto& map = *incoming.map();
  CHECK(map.title() == "令和8年度版");
  CHECK(map.earlierOptions().value(map.earlier()) == "令和5年度版");
  CHECK(map.mapped() > 10);
  CHECK(map.fresh() > 0);
  while (map.open() > 0) map.goOn();
  QSignalSpy kept(&incoming, &Import::kept);
  incoming.keep();
  REQUIRE_FALSE(incoming.failed());
  REQUIRE(kept.size() == 1);
  CHECK(incoming.pane() == Import::Closed);
  CHECK(forms.state() == FormsViewModel::Offered);
  CHECK(forms.offered() == "r8");
  REQUIRE(forms.begin("r8"));
  CHECK(forms.state() == FormsViewModel::Current);

  // Who is asked by it may not have it: the page of the request offers it, signed.
  VendorsViewModel vendors(session);
  REQUIRE(vendors.addVendor("レセコン株式会社", {"レセコン"}));
  REQUIRE(vendors.ask({}));
  CHECK(vendors.outgoing()->ownForm() == "r8");
  CHECK(vendors.outgoing()->ownFormTitle() == "令和8年度版");
  QSignalSpy gone(forms.pack(), &PackViewModel::signedFor);
  forms.pack()->sign(vendors.outgoing()->ownForm(), QUrl::fromLocalFile(away.filePath("r8.mamori")));
  CHECK(gone.size() == 1);
  vendors.outgoing()->clear();
  CHECK(vendors.outgoing()->ownForm().isEmpty());
}

TEST_CASE_METHOD(Incoming, "A row without a number is offered the one behind the row before it") {
  read({form(SheetKind::pharmacy)});
  int offered = 0;
  QString before;
  for (int i = 0; i < incoming.rows()->count(); ++i) {
    if (incoming.unsureOnly()) incoming.setUnsureOnly(false);
    incoming.selectRow(incoming.rows()->value(i, "key").toInt());
    const QString printed = incoming.rowNumber();
    if (printed.isEmpty()) continue;
    CHECK(incoming.rowNextNumber().isEmpty());
    incoming.editText(Import::Number, {});
    // The first row of a section follows none, and rows of several targets may share a number.
    if (!incoming.rowNextNumber().isEmpty()) {
      CHECK(incoming.rowNextNumber() != before);
      if (incoming.rowNextNumber() == printed) ++offered;
    }
    incoming.editText(Import::Number, printed);
    before = printed;
  }
  CHECK(offered > 5);
}

TEST_CASE_METHOD(Incoming, "A doubt is said no longer once a person corrected what it is about") {
  // A form in which one row lost its number.
  test::Page page;
  std::vector<test::Expected> expected;
  test::lay_out(*test_library().edition("r7"), SheetKind::pharmacy, {.name = "plain", .ids = test::Ids::joined_circled},
                page, expected);
  const std::string fifth = "⑤";
  for (auto& block : page.blocks) {
    const auto at = block.text.find(fifth);
    if (at != std::string::npos && at < fifth.size() * 2) block.text = block.text.substr(at + fifth.size());
  }
  read({file("P.xlsx", test::xlsx({page}))});
  const QString missing = QStringLiteral("番号がありません");
  int corrected = 0;
  for (int i = 0; i < incoming.rows()->count(); ++i) {
    incoming.selectRow(incoming.rows()->value(i, "key").toInt());
    if (!incoming.rowDoubts().contains(missing)) continue;
    incoming.editText(Import::Number, QStringLiteral("(9)"));
    CHECK_FALSE(incoming.rowDoubts().contains(missing));
    CHECK_FALSE(incoming.rowDoubts().isEmpty());
    CHECK_FALSE(incoming.rows()->value(incoming.rowShown(), "doubts").toString().contains(missing));
    // The row is not sure by that: a person says so.
    CHECK_FALSE(incoming.rows()->value(incoming.rowShown(), "sure").toBool());
    incoming.editText(Import::Number, {});
    CHECK(incoming.rowDoubts().contains(missing));
    ++corrected;
  }
  CHECK(corrected > 0);
}

TEST_CASE("A new form follows none while no answers are here") {
  const QTemporaryDir away;
  const ChosenDayClock clock{CivilDate::from_iso("2026-11-30").value()};
  const vault::NewVault wanted{
      .desk = Desk::pharmacy, .name = "あおば薬局", .person = "見本 花子", .cost = crypto::KdfCost{8192, 1}};
  DeskSession session{test_library()};
  auto made = vault::Vault::create(std::filesystem::path(away.path().toStdString()) / "vault", wanted,
                                   SecretBytes::from_text(test_passphrase), clock);
  REQUIRE(made);
  REQUIRE(session.open(std::move(*made), clock));
  FormMapViewModel map{session};
  map.begin(*test_library().edition("r7"));
  CHECK(map.earlier() == 0);
  CHECK(map.open() == 0);
  CHECK_FALSE(map.follows().has_value());
  CHECK(map.earlierOptions().size() > 1);
}

TEST_CASE_METHOD(Incoming, "What the ministry's form has no place for is told by its row when it was filled in") {
  read({form(SheetKind::pharmacy, {.name = "plain", .ids = test::Ids::joined_circled}, false)});
  confirmAll();
  incoming.goToMap();
  while (incoming.map()->open() > 0) incoming.map()->goOn();
  incoming.keep();
  REQUIRE(forms.begin("r8"));
  const auto view = session.sheets().view(own());
  REQUIRE(view);
  const auto& rows = view->assessment.sheet().rows;
  const Row& answered = rows.at(2);
  Answer yes;
  yes.first = Check{Verdict::yes, later->today()};
  yes.remark = "この備考を書く所はない";
  REQUIRE(session.sheets().answer(own(), answered.key, yes));
  FilledCopyViewModel copy{session};
  QSignalSpy saved(&copy, &FilledCopyViewModel::formSaved);
  copy.fill(int(own()), QUrl::fromLocalFile(away.filePath("記入.xlsx")));
  REQUIRE_FALSE(copy.failed());
  REQUIRE(saved.size() == 1);
  REQUIRE(copy.gaps()->count() == 1);
  CHECK(copy.gaps()->value(0, "text").toString().startsWith("備考：書く所がない"));
  CHECK(copy.gaps()->value(0, "wording").toString().toStdString() == answered.wording->ja);
  CHECK_FALSE(copy.formUnclear());
}

TEST_CASE_METHOD(Incoming, "Nothing of a form is kept before a person says so") {
  read({form(SheetKind::pharmacy)});
  confirmAll();
  incoming.goToMap();
  incoming.clear();
  CHECK(session.vault().editions()->empty());
  CHECK(forms.state() == FormsViewModel::NotHere);
}

TEST_CASE_METHOD(Incoming, "The vendor's file may come in after the pharmacy's year was begun") {
  read({form(SheetKind::pharmacy)});
  CHECK(incoming.vendorMissing());
  confirmAll();
  incoming.goToMap();
  incoming.keep();
  REQUIRE(forms.begin("r8"));
  read({form(SheetKind::vendor)});
  confirmAll();
  incoming.goToMap();
  incoming.keep();
  REQUIRE_FALSE(incoming.failed());
  REQUIRE(session.vault().editions()->size() == 1);
  const auto* edition = session.library().edition("r8");
  REQUIRE(edition);
  CHECK(edition->has(SheetKind::pharmacy));
  CHECK(edition->has(SheetKind::vendor));
  CHECK(edition->follows->rows.size() > edition->pharmacy.rows.size() / 2);
}

TEST_CASE_METHOD(Incoming, "A tab that says nothing of whose sheet it is becomes one by a person's word") {
  read({form(SheetKind::vendor, {.name = "untitled", .ids = test::Ids::joined_circled, .holder_vendor = "様式"})});
  const int rows = incoming.total();
  REQUIRE(rows > 0);
  CHECK(incoming.unsure() == rows);
  CHECK_FALSE(incoming.rows()->value(0, "doubts").toString().isEmpty());
  incoming.sayKind(0, 2);
  REQUIRE(QTest::qWaitFor([&] { return !incoming.busy(); }, 20000));
  CHECK(incoming.tabs()->value(0, "kind").toInt() == 2);
  CHECK(incoming.unsure() < rows);
  CHECK(incoming.pharmacyMissing());
}

TEST_CASE_METHOD(Incoming, "A row is corrected, cut, joined, dropped and taken back") {
  read({form(SheetKind::pharmacy)});
  incoming.setUnsureOnly(false);
  const int rows = incoming.total();
  incoming.selectRow(incoming.rows()->value(4, "key").toInt());
  REQUIRE(incoming.pane() == Import::RowPane);
  CHECK_FALSE(incoming.rowSource().isEmpty());
  const auto wording = incoming.rowWording();
  CHECK(incoming.rowSource().join(u' ').contains(wording));
  incoming.splitRow(5);
  CHECK(incoming.total() == rows + 1);
  CHECK(incoming.rowWording() == wording.left(5));
  REQUIRE(incoming.rowJoins());
  incoming.joinRow();
  CHECK(incoming.rowWording() == wording);
  incoming.editText(Import::Number, "2-⑳");
  incoming.editTarget(3);
  incoming.editDue(true, 4);
  CHECK(incoming.rowNumber() == "2-⑳");
  CHECK(incoming.rowTarget() == 3);
  CHECK(incoming.yearOptions().value(incoming.rowDueYear()) == "令和9年度");
  incoming.editSheet(1);
  CHECK(incoming.rowSheet() == 1);
  incoming.dropRow();
  CHECK(incoming.total() == rows - 1);
  CHECK(incoming.left()->value(0, "text").toString().endsWith(wording));
  incoming.takeText(0);
  CHECK(incoming.total() == rows);
  CHECK(incoming.pane() == Import::RowPane);
  CHECK_FALSE(incoming.rowDoubts().isEmpty());
}

TEST_CASE_METHOD(Incoming, "A workbook that is no form has no sure row and cannot be kept") {
  test::Page page;
  page.blocks = {{1, 0, "機器台帳"}, {2, 0, "番号"}, {2, 1, "機器名"}, {3, 0, "1"}, {3, 1, "レセコン"}};
  read({file("ledger.xlsx", test::xlsx({page}))});
  CHECK(incoming.unsure() == incoming.total());
  incoming.goToMap();
  CHECK(incoming.pane() != Import::MapPane);
}

TEST_CASE_METHOD(Incoming, "A copy that was filled in is told from a new form") {
  read({form(SheetKind::pharmacy)});
  CHECK(incoming.filledCells() == 0);
  test::Page page;
  std::vector<test::Expected> expected;
  test::lay_out(*test_library().edition("r7"), SheetKind::pharmacy, {.name = "plain"}, page, expected);
  int filled = 0;
  for (auto& block : page.blocks) {
    if (block.text.find("はい") == std::string::npos || filled == 4) continue;
    block.text = "はい（R8.11.20）";
    ++filled;
  }
  incoming.clear();
  read({file("P.xlsx", test::xlsx({page}))});
  CHECK(incoming.filledCells() == 4);
}

TEST_CASE_METHOD(Incoming, "A broken file says so, and what was read before stays") {
  read({form(SheetKind::pharmacy)});
  const int rows = incoming.total();
  read({file("broken.xlsx", {'P', 'K', 3, 4, 0, 0})});
  CHECK(incoming.failed());
  CHECK(incoming.total() == rows);
  CHECK(incoming.files()->count() == 1);
}

TEST_CASE_METHOD(Incoming, "A row that several came together into is tied to each of them") {
  read({form(SheetKind::pharmacy)});
  confirmAll();
  incoming.goToMap();
  auto& map = *incoming.map();
  const auto patch = [&] {
    for (int i = 0; i < map.rows()->count(); ++i) {
      if (map.rows()->value(i, "wording").toString().startsWith("セキュリティパッチ")) return i;
    }
    return -1;
  }();
  REQUIRE(patch >= 0);
  CHECK(map.rows()->value(patch, "from").toString().count("＋") == 2);
  map.selectRow(patch);
  CHECK(map.origins()->value(0, "chosen").toBool());
  const int first = map.origins()->value(0, "key").toInt();
  map.toggleOrigin(first, false);
  CHECK(map.rows()->value(patch, "from").toString().count("＋") == 1);
  map.chooseEarlier(0);
  CHECK(map.mapped() == 0);
  CHECK_FALSE(map.follows());
}

}  // namespace mamori::app
