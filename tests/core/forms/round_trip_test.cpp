// Each built-in edition, laid out as the ministry might, read back to the same rows.
#include "editions/load.hpp"
#include "layout.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace mamori;
using namespace mamori::test;

namespace {

const Library& library() {
  static const Library loaded = editions::built_in().value();
  return loaded;
}

}  // namespace

TEST_CASE("each edition comes out of two workbooks as it went in, however it is laid out") {
  const auto look = GENERATE(from_range(looks()));
  for (const auto& card : library().editions()) {
    const auto& edition = *library().edition(card.id);
    Page pharmacy, vendor;
    std::vector<Expected> expected;
    lay_out(edition, SheetKind::pharmacy, look, pharmacy, expected);
    lay_out(edition, SheetKind::vendor, look, vendor, expected);
    INFO(edition.id << ": " << look.name);
    CHECK(not_whole(read_files({xlsx({pharmacy}), xlsx({vendor})}), expected) == "");
    INFO("as CSV");
    if (look.answers != Answers::drop_down) CHECK(not_whole(read_files({csv(pharmacy), csv(vendor)}), expected) == "");
    INFO("in one workbook");
    vendor.name = "Sheet2";
    CHECK(not_whole(read_files({xlsx({pharmacy, vendor})}), expected) == "");
  }
}

TEST_CASE("a form saved again by LibreOffice reads the same") {
  const auto& edition = *library().edition(library().editions().front().id);
  Page pharmacy, vendor;
  std::vector<Expected> expected;
  const Look look{.name = "saved again", .answers = Answers::two_cells, .line_breaks = true};
  lay_out(edition, SheetKind::pharmacy, look, pharmacy, expected);
  vendor.name = "事業者";
  lay_out(edition, SheetKind::vendor, look, vendor, expected);
  const auto saved = saved_by_libreoffice(xlsx({pharmacy, vendor}));
  if (saved.empty()) SKIP("LibreOffice is not installed");
  CHECK(not_whole(read_files({saved}), expected) == "");
}
