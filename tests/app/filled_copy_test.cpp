#include "desk_fixture.hpp"
#include "tables/csv.hpp"
#include "viewmodels/filled/filled_copy_view_model.hpp"

#include <QFile>
#include <QTest>
#include <map>

namespace mamori::app {
namespace {

using Cells = std::vector<std::string>;

struct FilledForm : DeskFixture {
  /// The sheet as a spreadsheet program saves it as text, with these cells filled in.
  QUrl form(SheetKind kind, const std::map<std::string, Cells>& filled) const {
    const auto& edition = *test_library().edition("r5");
    const auto& sheet = edition.sheet(kind);
    std::vector<std::vector<std::string>> lines{
        {edition.form_name.ja}, {"", "", sheet.title.ja}, {"", "チェック項目", "確認結果", "確認日", "目標日", "備考"}};
    std::string section;
    auto target = Target::organisation;
    for (const auto& row : sheet.rows) {
      if (row.obligation != Obligation::required || row.is_gate) continue;
      const auto* heading = edition.heading(row.key.target);
      if (heading != nullptr && row.key.target != target) lines.push_back({"", heading->wording.ja});
      target = row.key.target;
      std::vector<std::string> line{
          row.section == section ? "" : row.section + " " + edition.section(row.section)->title.ja,
          row.number + row.wording->ja};
      section = row.section;
      const auto cells = filled.find(row.key.text());
      if (cells != filled.end()) line.insert(line.end(), cells->second.begin(), cells->second.end());
      lines.push_back(line);
    }
    QFile out(away.filePath("用紙.csv"));
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(QByteArray::fromStdString(tables::write_csv(lines)));
    return QUrl::fromLocalFile(out.fileName());
  }

  void read(SheetId sheet, const QUrl& file) {
    copy.read(int(sheet), file);
    wait();
  }
  void wait() {
    REQUIRE(QTest::qWaitFor([&] { return !copy.busy(); }, 20000));
  }
  int place(const QString& number, const QString& found) const {
    for (int i = 0; i < copy.rows()->count(); ++i) {
      if (copy.rows()->value(i, "number").toString() == number &&
          copy.rows()->value(i, "found").toString().contains(found)) {
        return copy.rows()->value(i, "key").toInt();
      }
    }
    return -1;
  }

  FilledCopyViewModel copy{session};
};

}  // namespace

TEST_CASE_METHOD(FilledForm, "What a person ticks of a filled copy is taken, and nothing else") {
  const auto& manager = row("1(1)", Target::organisation);
  const auto& accounts = row("2(5)", Target::server);
  read(own(), form(SheetKind::pharmacy, {{"1(1)@organisation", {"はい", "11/20"}},
                                         {"2(4)@server", {"いいえ", "2023/11/21", "R6.2.29", "春に見直す"}},
                                         {"2(5)@server", {"済", "11/20"}}}));
  REQUIRE(copy.ready());
  CHECK_FALSE(copy.ofVendor());
  CHECK(copy.changes() == 3);
  CHECK(copy.unsure() == 1);
  CHECK(copy.taking() == 2);
  CHECK_FALSE(stored(manager).first);
  const int unsure = place("2(5)", "済");
  REQUIRE(unsure >= 0);
  CHECK_FALSE(copy.rows()->value(copy.rows()->rowOf(unsure), "doubts").toString().isEmpty());
  copy.setTaken(place("2(4)", "いいえ"), false);
  CHECK(copy.taking() == 1);
  copy.take();
  REQUIRE_FALSE(copy.failed());
  CHECK_FALSE(copy.ready());
  REQUIRE(stored(manager).first);
  CHECK(stored(manager).first->day == CivilDate::from_iso("2023-11-20").value());
  CHECK_FALSE(stored(accounts).first);
  CHECK_FALSE(stored(row("2(4)", Target::server)).first);
}

TEST_CASE_METHOD(FilledForm, "Checks without a day take the one that a person gives once") {
  read(own(), form(SheetKind::pharmacy, {{"1(1)@organisation", {"はい"}}, {"2(1)@all", {"はい"}}}));
  REQUIRE(copy.ready());
  CHECK(copy.dayWanted());
  CHECK(copy.taking() == 0);
  copy.setDay("2023-11-21");
  wait();
  CHECK(copy.day() == "2023-11-21");
  CHECK(copy.changes() == 2);
  for (int i = 0; i < copy.rows()->count(); ++i) copy.setTaken(copy.rows()->value(i, "key").toInt(), true);
  copy.take();
  CHECK(stored(row("2(1)", Target::all)).first->day == CivilDate::from_iso("2023-11-21").value());
}

TEST_CASE_METHOD(FilledForm, "A vendor's filled copy stands as an unsigned paper with its file as evidence") {
  REQUIRE(session.pharmacy()->add_vendor("レセコン株式会社", {"レセコン"}));
  session.touch();
  const auto sheet = session.overview()->vendors.front().systems.front().sheet;
  read(sheet, form(SheetKind::vendor, {{"1(1)@organisation", {"はい", "11/20"}}}));
  REQUIRE(copy.ready());
  CHECK(copy.ofVendor());
  CHECK(copy.sheetTitle().contains("レセコン株式会社"));
  CHECK(copy.received() == "2023-11-22");
  copy.take();
  CHECK(copy.failed());
  copy.setSigner("保守 太郎");
  copy.take();
  REQUIRE_FALSE(copy.failed());
  const auto view = session.sheets().view(sheet);
  CHECK(view->progress.required.answered == 1);
}

TEST_CASE_METHOD(FilledForm, "A file that is no form says so and leaves nothing behind") {
  QFile out(away.filePath("broken.xlsx"));
  REQUIRE(out.open(QIODevice::WriteOnly));
  out.write("PK\x03\x04");
  out.close();
  read(own(), QUrl::fromLocalFile(out.fileName()));
  CHECK_FALSE(copy.ready());
  CHECK(copy.failed());
}

}  // namespace mamori::app
