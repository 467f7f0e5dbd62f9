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

TEST_CASE("a ledger in front of an inspector is a table, and whose account it is stays covered while he looks") {
  DeskFixture desk;
  InspectionViewModel inspection(desk.session);
  Values someone(ledgers::spec_of(Ledger::accounts).fields.size());
  someone[account::number] = "001";
  someone[account::family] = "見本";
  someone[account::user] = "mihon";
  someone[account::permission] = "User";
  someone[account::state] = "usable";
  REQUIRE(desk.session.ledgers()->add(Ledger::accounts, someone));
  desk.session.touch();
  REQUIRE(inspection.begin());
  auto& exhibit = *inspection.exhibit();
  exhibit.fitColumns(60);
  exhibit.openLedger(static_cast<int>(Ledger::accounts));
  REQUIRE(exhibit.entries()->count() == 1);
  const auto cells = exhibit.entries()->value(0, "cells").toStringList();
  REQUIRE(cells.size() == exhibit.labels().size());
  CHECK(exhibit.labels().at(account::family) == "姓");
  CHECK(cells.at(account::number) == "001");
  CHECK(cells.at(account::family) == "見＊");
  CHECK(cells.at(account::user) == "m＊＊＊＊");
  CHECK(cells.at(account::permission) == "User");
  CHECK(cells.at(account::state) == "使用可");
  CHECK(exhibit.columns()->value(0, "label") == "No");
  CHECK(exhibit.columns()->count() < exhibit.labels().size());
  // Nobody uncovers while an inspector looks.
  exhibit.setUncovered(true);
  CHECK(exhibit.entries()->value(0, "cells").toStringList().at(account::family) == "見＊");
}
