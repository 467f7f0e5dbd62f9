#include "viewmodels/inspection/inspection_view_model.hpp"

#include "desk_fixture.hpp"
#include "viewmodels/sheet/sheet_text.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace mamori;
using namespace mamori::app;

namespace {

int shown_entries(DeskFixture& desk) {
  const auto history = desk.session.vault().history();
  REQUIRE(history);
  return int(std::count_if(history->begin(), history->end(),
                           [](const HistoryEntry& entry) { return entry.action == Action::status_shown; }));
}

void type(SecretInput& secret, std::string_view words) {
  secret.enter(QString::fromUtf8(words.data(), qsizetype(words.size())));
}

}  // namespace

TEST_CASE("while an inspector looks nothing can be changed, and what was shown is written down") {
  DeskFixture desk;
  REQUIRE(desk.session.pharmacy()->add_vendor("レセコン株式会社", {"レセコン"}));
  desk.session.touch();
  InspectionViewModel inspection(desk.session);
  desk.session.touch();
  REQUIRE(inspection.begin());
  CHECK(inspection.showing());
  CHECK(shown_entries(desk) == 1);
  inspection.choose(1);
  CHECK(shown_entries(desk) == 2);
  const Row& row = desk.row("1(1)", Target::organisation);
  Answer answer;
  answer.first = Check{Verdict::yes, desk.clock.today()};
  const auto saved = desk.session.sheets().answer(desk.own(), row.key, answer);
  REQUIRE_FALSE(saved);
  CHECK(desk.stored(row).empty());
}

TEST_CASE("わからない is a note of this device: an inspector sees an open row") {
  DeskFixture desk;
  const Row& row = desk.row("1(1)", Target::organisation);
  REQUIRE(desk.session.sheets().answer(desk.own(), row.key, checklist::with_unsure({})));
  InspectionViewModel inspection(desk.session);
  desk.session.touch();
  REQUIRE(inspection.begin());
  const int at = inspection.rows()->rowOf(QString::fromStdString(row.key.text()));
  REQUIRE(at >= 0);
  CHECK(inspection.rows()->value(at, "mark").toInt() == int(RowMark::none));
}

TEST_CASE("only the own secret takes the screen back from an inspector") {
  DeskFixture desk;
  InspectionViewModel inspection(desk.session);
  desk.session.touch();
  REQUIRE(inspection.begin());
  SecretInput secret;
  type(secret, "not-the-passphrase");
  CHECK_FALSE(inspection.end(&secret));
  CHECK(inspection.showing());
  CHECK(inspection.error().code == "wrong_passphrase");
  type(secret, test_passphrase);
  CHECK(inspection.end(&secret));
  CHECK_FALSE(inspection.showing());
  CHECK(desk.session.pharmacy()->set_vendor_contract(false));
}
