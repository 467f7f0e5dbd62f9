// わからない is a note of this device: nothing that leaves it can be told from a row that nobody looked at.
#include "desk_fixture.hpp"
#include "reports/calendar.hpp"
#include "reports/form.hpp"
#include "reports/records.hpp"
#include "reports/spreadsheet.hpp"
#include "reports/summary.hpp"
#include "viewmodels/inspection/inspection_view_model.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace mamori;
using namespace mamori::app;

namespace {

QString words_on(const reports::Paper& paper) {
  QStringList words;
  for (const auto& page : paper.pages) {
    for (const auto* box : page.texts()) words << box->text();
  }
  return words.join(u'\n');
}

/// Everything that leaves with words about the rows, as text.
QStringList all_that_leaves(DeskFixture& desk) {
  auto& pharmacy = *desk.session.pharmacy();
  const auto records = reports::records_of(pharmacy);
  REQUIRE(records);
  const auto status = pharmacy.make_status();
  REQUIRE(status);
  const auto page = reports::status_page_of(records->overview, records->sheets, *status);
  REQUIRE(page);
  QStringList all{words_on(reports::all_forms_of(*records, reports::Filling::filled)),
                  words_on(reports::summary_of(records->overview, records->sheets)), words_on(*page)};
  for (const auto& sheet : records->sheets) all << QString::fromStdString(reports::csv_of(reports::grid_of(sheet)));
  // A calendar names the second of its making.
  constexpr UnixTime made = 1'700'000'000;
  all << QString::fromStdString(reports::calendar_of(records->overview, records->sheets, {}, {}, made, Language::ja));
  return all;
}

}  // namespace

TEST_CASE("no paper, table or status tells わからない from a row that nobody looked at") {
  DeskFixture desk;
  REQUIRE(desk.session.pharmacy()->add_vendor("レセコン株式会社", {"レセコン"}));
  const Answer yes = checklist::with_first({}, Verdict::yes, desk.clock.today());
  REQUIRE(desk.session.sheets().answer(desk.own(), desk.row("gate", Target::organisation).key, yes));
  desk.session.touch();
  const QStringList before = all_that_leaves(desk);
  int marked = 0;
  const auto sheets = desk.session.sheets().views().value();
  for (const auto& sheet : sheets) {
    for (const Row& row : sheet.assessment.sheet().rows) {
      auto unsure = checklist::with_unsure({});
      unsure.remark = "まだだれにも聞いていない";
      if (!row.is_gate && desk.session.sheets().answer(sheet.id, row.key, unsure)) ++marked;
    }
  }
  CHECK(marked > 10);
  InspectionViewModel inspection(desk.session);
  desk.session.touch();
  const QStringList after = all_that_leaves(desk);
  REQUIRE(after.size() == before.size());
  for (qsizetype i = 0; i < after.size(); ++i) {
    INFO(i);
    CHECK(after[i].toStdString() == before[i].toStdString());
  }
  REQUIRE(inspection.begin());
  for (int sheet = 0; sheet < inspection.sheets().size(); ++sheet) {
    inspection.choose(sheet);
    for (int row = 0; row < inspection.rows()->count(); ++row) {
      CHECK(inspection.rows()->value(row, "remark").toString().isEmpty());
    }
  }
}

TEST_CASE("a vendor that is left out is said in the summary, the forms, the status page and the inspection") {
  DeskFixture desk;
  auto& pharmacy = *desk.session.pharmacy();
  const auto vendor = pharmacy.add_vendor("レセコン株式会社", {"レセコン"}).value();
  desk.session.touch();
  const auto sheet = desk.session.overview()->vendors.front().systems.front().sheet;
  const auto rows = desk.session.sheets().view(sheet)->assessment.sheet().rows;
  REQUIRE(desk.session.sheets().answer(sheet, rows[0].key, checklist::with_first({}, Verdict::no, desk.clock.today())));
  REQUIRE(
      desk.session.sheets().answer(sheet, rows[1].key, checklist::with_first({}, Verdict::yes, desk.clock.today())));
  const QString heading = QStringLiteral("数えていない事業者確認用");
  for (const auto& text : all_that_leaves(desk)) CHECK_FALSE(text.contains(heading));
  REQUIRE(pharmacy.set_vendor_tie(vendor, Tie::ended, "令和5年3月に解約"));
  desk.session.touch();
  const QStringList after = all_that_leaves(desk);
  for (const int paper : {0, 1, 2}) {
    INFO(paper);
    const QString text = QString(after[paper]).remove(u'\n');
    CHECK(text.contains(heading));
    CHECK(text.contains(QStringLiteral("レセコン株式会社 レセコン（契約が終わったため：令和5年3月に解約）")));
    CHECK(text.contains(QStringLiteral("はい 1・いいえ 1（%1）").arg(QString::fromStdString(rows[0].key.item))));
  }
  InspectionViewModel inspection(desk.session);
  desk.session.touch();
  REQUIRE(inspection.leftOut()->count() == 1);
  const QString detail = inspection.leftOut()->value(0, "detail").toString();
  CHECK(detail.contains(QStringLiteral("令和5年3月に解約")));
  CHECK(detail.contains(QStringLiteral("いいえ 1")));
  REQUIRE(inspection.begin());
  CHECK(inspection.leftOut()->count() == 1);
}
