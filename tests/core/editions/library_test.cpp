#include "editions/library.hpp"

#include "editions/embedded.hpp"
#include "packs.hpp"

#include <algorithm>
#include <thread>

using namespace mamori;
using namespace mamori::test;

namespace {

CivilDate day(std::string_view iso) {
  return CivilDate::from_iso(iso).value();
}

/// r5 as the edition of another year.
Edition year_of(int reiwa, std::string id, Standing standing, std::optional<CivilDate> issued = {}) {
  Edition edition = r5();
  edition.id = std::move(id);
  edition.standing = standing;
  edition.year = FiscalYear::reiwa(reiwa);
  edition.issued_on = issued;
  return edition;
}

Library library_with(std::vector<Edition> editions) {
  Library made;
  for (auto& edition : editions) made.add(std::move(edition));
  return made;
}

std::vector<std::string> ids(const Library& library) {
  std::vector<std::string> list;
  for (const auto& card : library.editions()) list.push_back(card.id);
  return list;
}

}  // namespace

TEST_CASE("every pack in the folder is there and its card says what the pack says") {
  const auto fresh = editions::built_in().value();
  CHECK(fresh.editions().size() == editions::embedded_editions().size());
  for (const auto& card : fresh.editions()) {
    INFO(card.id);
    const auto* edition = fresh.edition(card.id);
    REQUIRE(edition != nullptr);
    CHECK(edition->id == card.id);
    CHECK(edition->title == card.title);
    CHECK(edition->standing == card.standing);
    CHECK(edition->year == card.year);
    CHECK(edition->issued_on == card.issued_on);
    CHECK(fresh.edition(card.id) == edition);
  }
}

TEST_CASE("a start reads one pack, however many there are") {
  auto many = editions::built_in().value();
  const auto before = many.packs_read();
  CHECK(before == 1);
  const auto bytes = editions::embedded("editions/r5.json");
  for (int year = 10; year < 40; ++year) {
    many.add({"r" + std::to_string(year), {"版", "edition"}, Standing::official, FiscalYear::reiwa(year)}, bytes);
  }
  CHECK(many.packs_read() == before);
  const Library copy = many;
  CHECK(many.in_force(day("2045-07-01")).edition.has_value());
  CHECK(many.newest()->id == "r39");
  CHECK(many.packs_read() == before);
  REQUIRE(copy.edition("r39") != nullptr);
  CHECK(many.edition("r39") == copy.edition("r39"));
  CHECK(many.packs_read() == before + 1);
}

TEST_CASE("several threads that ask for one edition get the same") {
  const auto fresh = editions::built_in().value();
  std::vector<const Edition*> seen(8);
  {
    std::vector<std::jthread> askers;
    for (auto& place : seen) askers.emplace_back([&] { place = fresh.edition("r5"); });
  }
  CHECK(std::ranges::count(seen, fresh.edition("r5")) == 8);
}

TEST_CASE("editions stand by year, and inside a year the surest last") {
  const auto library = library_with({year_of(8, "r8-own", Standing::own), year_of(6, "r6", Standing::reconstructed),
                                     year_of(8, "r8", Standing::official), year_of(8, "r8-a", Standing::reconstructed),
                                     year_of(5, "r5", Standing::official)});
  CHECK(ids(library) == std::vector<std::string>{"r5", "r6", "r8-a", "r8-own", "r8"});
  CHECK(library.newest()->id == "r8");
  CHECK(library.before("r8")->id == "r6");
  CHECK(library.before("r8-a")->id == "r6");
  CHECK(library.before("r6")->id == "r5");
  CHECK(library.before("r5") == nullptr);
  CHECK(library.before("r9") == nullptr);
  CHECK(Library().newest() == nullptr);
}

TEST_CASE("an edition of the same id takes the place of the earlier one") {
  auto library = library_with({year_of(8, "r8", Standing::reconstructed), year_of(5, "r5", Standing::official)});
  library.add(year_of(9, "r8", Standing::own));
  CHECK(ids(library) == std::vector<std::string>{"r5", "r8"});
  CHECK(library.edition("r8")->year == FiscalYear::reiwa(9));
}

TEST_CASE("a pack from outside is never official and never takes an official one's place") {
  auto library = editions::built_in().value();
  const std::string bytes(editions::embedded("editions/r5.json"));
  const EditionCard card{"r5", {"版", "edition"}, Standing::official, FiscalYear::reiwa(30)};
  library.add_own(card, bytes);
  CHECK(library.card("r5")->year == FiscalYear::reiwa(5));

  library.clear_editions();
  library.add_own(card, bytes);
  CHECK(library.card("r5")->standing == Standing::own);
  CHECK(library.edition("r5")->standing == Standing::own);
  library.add_own({"r6", {"版", "edition"}, Standing::own, FiscalYear::reiwa(6)}, "{}");
  CHECK(library.edition("r6") == nullptr);
}

TEST_CASE("the edition in force is that of the day's fiscal year") {
  const auto library =
      library_with({year_of(5, "r5", Standing::official, day("2023-10-13")),
                    year_of(7, "r7", Standing::reconstructed, day("2025-05-16")), year_of(9, "r9", Standing::own)});
  const auto at = [&](std::string_view iso) {
    const auto found = library.in_force(day(iso));
    CHECK(found.edition.has_value() == (found.state == YearForm::here));
    return found.edition ? found.edition->id : found.state == YearForm::not_out_yet ? "not out yet" : "not here";
  };
  CHECK(at("2023-10-13") == "r5");
  CHECK(at("2023-10-12") == "not out yet");
  CHECK(at("2023-04-01") == "not out yet");
  CHECK(at("2023-03-31") == "not here");
  CHECK(at("2024-03-31") == "r5");
  CHECK(at("2024-04-01") == "not out yet");
  CHECK(at("2024-06-30") == "not out yet");
  CHECK(at("2024-07-01") == "not here");
  CHECK(at("2025-04-01") == "not out yet");
  CHECK(at("2025-05-15") == "not out yet");
  CHECK(at("2025-05-16") == "r7");
  CHECK(at("2026-03-31") == "r7");
  CHECK(at("2026-04-01") == "not out yet");
  CHECK(at("2026-11-30") == "not here");
  // Of a form that was read in nobody may know the day; whoever has it may use it.
  CHECK(at("2027-04-01") == "r9");
  CHECK(library.in_force(day("2026-11-30")).year == FiscalYear::reiwa(8));
}
