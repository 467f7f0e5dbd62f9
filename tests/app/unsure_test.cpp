// わからない is a note of this device: nothing that leaves it can be told from a row that nobody looked at.
#include "desk_fixture.hpp"
#include "reports/calendar.hpp"
#include "reports/form.hpp"
#include "reports/records.hpp"
#include "reports/spreadsheet.hpp"
#include "reports/summary.hpp"

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
  const auto page = reports::status_page_of(records->overview, *status);
  REQUIRE(page);
  QStringList all{words_on(reports::all_forms_of(*records, reports::Filling::filled)),
                  words_on(reports::summary_of(records->overview, records->sheets)), words_on(*page)};
  for (const auto& sheet : records->sheets) all << QString::fromStdString(reports::csv_of(reports::grid_of(sheet)));
  all << QString::fromStdString(
      reports::calendar_of(records->overview, records->sheets, {}, {}, desk.clock.now(), Language::ja));
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
  for (const auto& sheet : *desk.session.sheets().views()) {
    for (const Row& row : sheet.assessment.sheet().rows) {
      if (!row.is_gate && desk.session.sheets().answer(sheet.id, row.key, checklist::with_unsure({}))) ++marked;
    }
  }
  CHECK(marked > 10);
  desk.session.touch();
  const QStringList after = all_that_leaves(desk);
  REQUIRE(after.size() == before.size());
  for (qsizetype i = 0; i < after.size(); ++i) {
    INFO(i);
    CHECK(after[i].toStdString() == before[i].toStdString());
  }
}
