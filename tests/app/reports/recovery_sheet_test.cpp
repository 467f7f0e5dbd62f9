#include "reports/recovery_sheet.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace mamori::reports;

TEST_CASE("the recovery sheet is one page with every group of the code, and says whose it is") {
  const QStringList code{"346789", "ACDEFH", "JKMNPR", "TVWXY3", "46789A", "CDEFHJ"};
  const Paper paper = recovery_sheet({"あおば薬局", "見本 花子", "令和5年11月22日", code});
  REQUIRE(paper.pages.size() == 1);
  QString text;
  for (const auto* box : paper.pages.front().texts()) text += box->text();
  CHECK(text.contains(code.at(0)));
  CHECK(text.contains(code.at(5)));
  CHECK(text.contains("あおば薬局"));
  CHECK(text.contains("見本 花子"));
}
