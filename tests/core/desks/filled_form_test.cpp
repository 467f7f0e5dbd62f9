// Answers in the form itself: the workbook that an edition was read from, or one that a person chooses.
#include "desks/filled_form.hpp"

#include "core/desks/two_stores.hpp"
#include "core/forms/layout.hpp"
#include "desks/edition_shelf.hpp"
#include "desks/filled_copy.hpp"
#include "editions/embedded.hpp"

#include <algorithm>
#include <string>
#include <vector>

using namespace mamori;
using namespace mamori::desks;

namespace {

test::FileBytes blank(const Edition& edition, SheetKind kind) {
  test::Page page;
  std::vector<test::Expected> expected;
  test::lay_out(edition, kind, test::Look{.name = "plain"}, page, expected);
  return test::xlsx({page});
}

struct FormDesk : TwoStores {
  const Edition& edition = *library().edition("r5");
  VendorId vendor_id = add_vendor();

  SheetId own() { return pharmacy.overview()->own.id; }
  SheetId theirs() { return pharmacy.overview()->vendors.front().systems.front().sheet; }
  void answer(SheetId sheet, std::string_view row, const Answer& said) {
    const auto view = pharmacy.sheets().view(sheet).value();
    const auto& rows = view.assessment.sheet().rows;
    const auto at = std::ranges::find_if(rows, [&](const Row& each) { return each.key.text() == row; });
    REQUIRE(pharmacy.sheets().answer(sheet, at->key, said));
  }
  FilledForm filled(SheetId sheet, const test::FileBytes& form) {
    return fill_form(pharmacy_store.vault, pharmacy.sheets(), clock, sheet, forms::FileIn{"用紙.xlsx", form}).value();
  }
};

}  // namespace

TEST_CASE_METHOD(FormDesk, "what the sheet says stands in the form, and reading it back would change nothing") {
  answer(own(), "gate@organisation", checklist::with_first({}, Verdict::yes, day("2023-11-20")));
  auto no = checklist::with_first({}, Verdict::no, day("2023-11-20"));
  no.target_day = day("2024-02-29");
  no.remark = "春に見直す";
  answer(own(), "2(4)@server", no);
  const auto form = filled(own(), blank(edition, SheetKind::pharmacy));
  CHECK(form.missing.empty());
  CHECK(form.cells == 4);
  const auto view = look_at_filled(pharmacy.sheets(), clock, own(), {"用紙.xlsx", form.bytes}).value();
  CHECK(std::ranges::none_of(view.rows, &ProposedRow::changes));
  const auto at =
      std::ranges::find_if(view.rows, [](const ProposedRow& row) { return row.row->key.text() == "2(4)@server"; });
  CHECK(at->found.sure());
  CHECK(at->found.value(forms::FilledField::target_day)->day == day("2024-02-29"));
}

TEST_CASE_METHOD(FormDesk, "a row that is わからない leaves in no form, nor what was noted beside it") {
  auto unsure = checklist::with_unsure({});
  unsure.remark = "聞いてみる";
  answer(own(), "gate@organisation", unsure);
  const auto form = filled(own(), blank(edition, SheetKind::pharmacy));
  CHECK(form.cells == 0);
}

TEST_CASE_METHOD(FormDesk, "a vendor's form bears its name, and why a row is out of its contract") {
  const auto rows = edition.vendor.rows;
  REQUIRE(pharmacy.sheets().set_scope(theirs(), rows[1].key, "保守の契約にない"));
  answer(theirs(), rows[0].key.text(), checklist::with_first({}, Verdict::yes, day("2023-11-20")));
  const auto form = filled(theirs(), blank(edition, SheetKind::vendor));
  CHECK(form.vendor_named);
  const auto copy = forms::read_filled({"用紙.xlsx", form.bytes}, edition, SheetKind::vendor, clock.today()).value();
  CHECK(copy.vendor->text == "レセコン株式会社");
  CHECK(copy.rows[1].value(forms::FilledField::remark)->words == "保守の契約にない");
  CHECK(copy.rows[1].value(forms::FilledField::first) == nullptr);
}

TEST_CASE_METHOD(FormDesk, "a form that names somebody else is said to be unclear") {
  const auto page_naming = [&](SheetKind kind, const std::string& label) {
    test::Page page;
    std::vector<test::Expected> expected;
    test::lay_out(edition, kind, test::Look{.name = "plain", .top = 1}, page, expected);
    page.blocks.push_back({1, 0, label});
    return test::xlsx({page});
  };
  answer(own(), "gate@organisation", checklist::with_first({}, Verdict::yes, day("2023-11-20")));
  for (const std::string label : {"薬局名：みどり薬局", "保険薬局名：みどり薬局", "名称：みどり薬局"}) {
    INFO(label);
    CHECK(filled(own(), page_naming(SheetKind::pharmacy, label)).unclear);
  }
  const auto ours = pharmacy.sheets().view(own())->owner;
  CHECK_FALSE(filled(own(), page_naming(SheetKind::pharmacy, "薬局名：" + ours)).unclear);
  CHECK(filled(theirs(), page_naming(SheetKind::vendor, "会社名：別の会社")).unclear);
}

TEST_CASE_METHOD(FormDesk, "the workbook that an edition was read from is kept, and is the one that is filled") {
  clock.set(1'790'000'000);  // September 2026
  std::string pack(editions::embedded("editions/r5.json"));
  const auto change = [&](const std::string& what, const std::string& with) {
    for (auto at = pack.find(what); at != std::string::npos; at = pack.find(what, at + with.size())) {
      pack.replace(at, what.size(), with);
    }
  };
  change("\"id\": \"r5\"", "\"id\": \"own\"");
  const auto pharmacy_form = blank(edition, SheetKind::pharmacy);
  const auto vendor_form = blank(edition, SheetKind::vendor);
  auto& vault = pharmacy_store.vault;
  CHECK(fill_form(vault, pharmacy.sheets(), clock, own()).error() == Error{ErrorCode::item_not_found, "form"});
  const std::vector<forms::FileIn> files{{"dir/001716187.xlsx", pharmacy_form}, {"001716188.xlsx", vendor_form}};
  REQUIRE(bring_in(vault, library(), pack, "001716187.xlsx、001716188.xlsx", files));
  CHECK(vault.evidence()->size() == 2);
  CHECK(vault.evidence()->front().title == "001716187.xlsx");
  CHECK(vault.evidence_content(vault.evidence()->front().id).value() == pharmacy_form);
  const auto composed = library_with_packs(vault, library()).value();
  PharmacyDesk desk(vault, composed, clock);
  REQUIRE(desk.begin_year("own"));
  const auto sheet = desk.overview("own")->own.id;
  const auto row = desk.overview("own")->own.assessment.sheet().rows[1].key;
  auto said = checklist::with_first({}, Verdict::yes, day("2026-09-01"));
  REQUIRE(desk.sheets().answer(sheet, row, said));
  const auto form = fill_form(vault, desk.sheets(), clock, sheet).value();
  CHECK(form.name == "001716187.xlsx");
  CHECK(form.missing.empty());
  CHECK(form.bytes != pharmacy_form);
  // The same form read in anew: of the old file only what else it was used for stays.
  REQUIRE(bring_in(vault, composed, pack, "x", std::vector<forms::FileIn>{{"neu.xlsx", pharmacy_form}}));
  CHECK(fill_form(vault, desk.sheets(), clock, sheet)->name == "neu.xlsx");
  CHECK(vault.verify_history());
}
