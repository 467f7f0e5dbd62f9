#include "reports/restore_page.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace mamori::reports;

TEST_CASE("the page about restoring is one page, with room to write where nothing is known") {
  for (const auto* folder : {"", "/media/usb"}) {
    const auto paper = restore_page({"あおば薬局", folder, "令和5年11月22日"});
    REQUIRE(paper.pages.size() == 1);
    QString text;
    for (const auto* box : paper.pages.front().texts()) text += box->text();
    CHECK(text.contains("バックアップから戻す"));
    CHECK(text.contains(folder));
  }
}
