// From what was read to a pack that the loader takes.
#include "forms/draft.hpp"

#include "editions/load.hpp"
#include "layout.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace mamori;
using namespace mamori::test;

namespace {

const Library& library() {
  static const Library loaded = editions::built_in().value();
  return loaded;
}

forms::Draft drafted(const Edition& edition, Ids ids, const std::string& id) {
  Page pharmacy, vendor;
  std::vector<Expected> expected;
  const Look look{.name = "plain", .ids = ids};
  lay_out(edition, SheetKind::pharmacy, look, pharmacy, expected);
  lay_out(edition, SheetKind::vendor, look, vendor, expected);
  return forms::draft_of(read_files({xlsx({pharmacy}), xlsx({vendor})}), id, edition.year);
}

Edition loaded(const std::string& pack) {
  auto edition = editions::load(pack, library());
  REQUIRE(edition);
  return std::move(*edition);
}

void same_rows(const Sheet& before, const Sheet& after) {
  REQUIRE(before.rows.size() == after.rows.size());
  const bool said = std::ranges::any_of(
      before.notes_required, [](const std::string& note) { return note.find("契約していない") != std::string::npos; });
  for (std::size_t i = 0; i < before.rows.size(); ++i) {
    CHECK(after.rows[i].key.item == before.rows[i].key.item);
    CHECK(after.rows[i].key.target == before.rows[i].key.target);
    CHECK(after.rows[i].number == before.rows[i].number);
    CHECK(after.rows[i].section == before.rows[i].section);
    CHECK(after.rows[i].obligation == before.rows[i].obligation);
    CHECK(after.rows[i].due_year == before.rows[i].due_year);
    CHECK(after.rows[i].is_gate == before.rows[i].is_gate);
    CHECK(after.rows[i].note == before.rows[i].note);
    // The form's own note says it: no map leads to an earlier one here.
    if (said) CHECK(after.rows[i].needs_vendor_contract == before.rows[i].needs_vendor_contract);
    if (before.rows[i].wording) CHECK(after.rows[i].wording->ja == before.rows[i].wording->ja);
  }
}

}  // namespace

TEST_CASE("a pack that was read in has the rows, titles and notes of the form") {
  for (const auto& card : library().editions()) {
    const auto& edition = *library().edition(card.id);
    const auto& number = edition.vendor.rows.front().number;
    const auto ids = number == "(1)" ? Ids::half : number == "1-(1)" ? Ids::joined_half : Ids::joined_circled;
    const auto pack = forms::pack_of(drafted(edition, ids, "own"), library());
    INFO(card.id);
    REQUIRE(pack);
    const auto again = loaded(*pack);
    CHECK(again.standing == Standing::own);
    CHECK(again.form_name.ja == edition.form_name.ja);
    CHECK(again.source.files.size() == 2);
    for (const auto kind : {SheetKind::pharmacy, SheetKind::vendor}) {
      same_rows(edition.sheet(kind), again.sheet(kind));
      CHECK(again.sheet(kind).title.ja == edition.sheet(kind).title.ja);
      CHECK(again.sheet(kind).required_title.ja == edition.sheet(kind).required_title.ja);
      CHECK(again.sheet(kind).reference_title.ja == edition.sheet(kind).reference_title.ja);
      CHECK(again.sheet(kind).notes_required == edition.sheet(kind).notes_required);
      CHECK(again.sheet(kind).notes_reference == edition.sheet(kind).notes_reference);
      CHECK(again.sheet(kind).footnotes == edition.sheet(kind).footnotes);
      CHECK(again.sheet(kind).footnotes_reference == edition.sheet(kind).footnotes_reference);
    }
  }
}

TEST_CASE("rows that are alike are offered as a map, and only a map that is given is kept") {
  const auto& r5 = *library().edition("r5");
  const auto& r6 = *library().edition("r6");
  auto draft = drafted(r6, Ids::joined_half, "own");
  CHECK_FALSE(loaded(forms::pack_of(draft, library()).value()).follows);
  const auto guesses = forms::likely_origins(r5, r6);
  std::size_t right = 0;
  for (const auto& guess : guesses) {
    // 令和6年度 prints 2-(4) for what was 2(4).
    auto item = guess.origin.to.item;
    std::erase(item, '-');
    right +=
        guess.origin.from.front().item == item && guess.origin.from.front().target == guess.origin.to.target ? 1u : 0u;
  }
  CHECK(right == guesses.size());
  CHECK(guesses.size() == r6.pharmacy.rows.size() + r6.vendor.rows.size());
  draft.follows = Follows{"r5", {}};
  for (auto guess : guesses) {
    guess.origin.to.edition = "own";
    draft.follows->rows.push_back(guess.origin);
  }
  const auto mapped = loaded(forms::pack_of(draft, library()).value());
  REQUIRE(mapped.follows);
  CHECK(mapped.follows->rows.size() == guesses.size());
  CHECK_FALSE(mapped.pharmacy.find("2-(8)", std::nullopt)->help.empty());
  CHECK(mapped.pharmacy.find("2-(2)", std::nullopt)->needs_vendor_contract);
  draft.follows->rows.front().from.front().item = "9(9)";
  const auto dangling = forms::pack_of(draft, library());
  REQUIRE_FALSE(dangling);
  CHECK(dangling.error().code == ErrorCode::edition_cross_reference);
}

TEST_CASE("rows for several machines that became one are offered together") {
  const auto guesses = forms::likely_origins(*library().edition("r6"), *library().edition("r7"));
  const auto patch = std::ranges::find_if(guesses, [](const forms::Guess& guess) {
    return guess.origin.to.sheet == SheetKind::pharmacy && guess.origin.to.item == "2-⑥";
  });
  REQUIRE(patch != guesses.end());
  CHECK(patch->origin.from.size() == 3);
}

TEST_CASE("a row is joined with the next, cut in two and dropped") {
  auto draft = drafted(*library().edition("r5"), Ids::half, "own");
  const auto rows = draft.rows.size();
  const auto wording = draft.rows[2].wording;
  REQUIRE(forms::split_row(draft, 2, 3));
  CHECK(draft.rows.size() == rows + 1);
  CHECK(draft.rows[3].item.empty());
  CHECK(forms::item_of(draft, draft.rows[3]).starts_with("2+"));
  REQUIRE(forms::join_with_next(draft, 2));
  CHECK(draft.rows[2].wording == wording);
  CHECK_FALSE(forms::split_row(draft, 2, 0));
  CHECK_FALSE(forms::split_row(draft, 2, 1000));
  CHECK(draft.rows.size() == rows);
}

TEST_CASE("a pack with an id that is none, or with the same row twice, is refused with the place") {
  auto draft = drafted(*library().edition("r5"), Ids::half, "R8 です");
  CHECK(forms::pack_of(draft, library()).error().where == "/id");
  draft.id = "own";
  draft.rows.push_back(draft.rows.back());
  CHECK_FALSE(forms::pack_of(draft, library()));
}
