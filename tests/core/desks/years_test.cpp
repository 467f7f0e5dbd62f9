// Several years side by side: beginning one, what stands beside its rows, and that looking changes nothing.
#include "desks/days.hpp"
#include "desks/edition_shelf.hpp"
#include "editions/embedded.hpp"
#include "two_stores.hpp"

#include <algorithm>

using namespace mamori;
using namespace mamori::desks;

namespace {

/// A pharmacy that began 令和5年度, answered its sheet and has one vendor with two systems.
struct Years : TwoStores {
  VendorId vendor_id = pharmacy.add_vendor("レセコン株式会社", {"レセコン", "電子薬歴"}).value();

  Answer said(Verdict verdict, std::string remark = {}) const {
    auto answer = checklist::with_first({}, verdict, clock.today());
    answer.remark = std::move(remark);
    return answer;
  }
  SheetView own(std::string_view edition) { return pharmacy.overview(edition)->own; }
  void answer(const SheetView& sheet, std::string_view item, Target target, const Answer& answer) {
    const auto* row = sheet.assessment.sheet().find(item, target);
    REQUIRE(row != nullptr);
    REQUIRE(pharmacy.sheets().answer(sheet.id, row->key, answer));
  }
  void answer_every_row(std::string_view edition) {
    const auto sheet = own(edition);
    for (const auto& row : sheet.assessment.sheet().rows) {
      REQUIRE(pharmacy.sheets().answer(sheet.id, row.key, said(Verdict::yes, row.key.item)));
    }
  }
  const Earlier* beside(const SheetView& sheet, std::string_view item, Target target) {
    const auto* row = sheet.assessment.sheet().find(item, target);
    REQUIRE(row != nullptr);
    const auto found = sheet.assessment.earlier.find(row->index);
    return found == sheet.assessment.earlier.end() ? nullptr : &found->second;
  }
  std::uint64_t changes() { return pharmacy_store.vault.history_head()->size; }
};

}  // namespace

TEST_CASE_METHOD(Years, "beginning a year makes the own sheet and one a system, with one entry in the history") {
  const auto before = changes();
  REQUIRE(pharmacy.begin_year("r6"));
  CHECK(changes() == before + 1);
  const auto told = pharmacy_store.vault.history(before).value().front();
  CHECK(told.action == Action::year_begun);
  CHECK(told.subject == "r6");
  const auto seen = pharmacy.overview().value();
  CHECK(seen.edition->id == "r6");
  CHECK(seen.own.assessment.sheet().rows.size() == 19);
  REQUIRE(seen.vendor_sheets.size() == 2);
  CHECK(seen.vendor_sheets.front().progress.rows.size() == 14);
  CHECK(seen.days_left == days_between(clock.today(), day("2025-03-31")));
  CHECK(pharmacy.begin_year("r6").error() == Error{ErrorCode::year_begun_before, "r6"});
  CHECK(pharmacy.begin_year("r4").error().code == ErrorCode::edition_unknown);
}

TEST_CASE_METHOD(Years, "answers stand beside the rows that the map names, and none is done") {
  answer_every_row("r5");
  REQUIRE(pharmacy.begin_year("r6"));
  const auto sheet = own("r6");
  CHECK(sheet.progress.required.answered == 0);
  CHECK(sheet.progress.to_renew == 19);
  CHECK_FALSE(sheet.progress.complete());
  const auto* bcp = beside(sheet, "3-(3)", Target::organisation);
  REQUIRE(bcp != nullptr);
  CHECK(bcp->renewable);
  CHECK(bcp->answers.front().row->key.text() == "3(3)@organisation");
  CHECK(bcp->answers.front().answer.remark == "3(3)");
}

TEST_CASE_METHOD(Years, "confirming again is an answer of today, and is given once") {
  const auto last_year = own("r5");
  auto no = said(Verdict::no, "見積もり中");
  no.target_day = day("2024-03-01");
  answer(last_year, "2(6)", Target::server, no);
  answer(last_year, "1(1)", Target::organisation, said(Verdict::yes, "花子"));
  clock.advance(a_day * 250);  // July 2024
  REQUIRE(pharmacy.begin_year("r6"));
  const auto sheet = own("r6");
  const auto& rows = sheet.assessment.sheet();
  const auto officer = *rows.find("1-(1)", {});
  const auto again = pharmacy.sheets().confirm_again(sheet.id, officer.key).value().sheet;
  CHECK(again.assessment.answer(officer.index) == Answer{Check{Verdict::yes, clock.today()}, {}, {}, "花子"});
  CHECK(again.progress.to_renew == 1);
  CHECK(pharmacy.sheets().confirm_again(sheet.id, officer.key).error().code == ErrorCode::nothing_to_renew);
  CHECK(pharmacy_store.vault.history(changes() - 1).value().front().reason == reason_renewed);

  // Last year's target day is past and is to be chosen anew.
  const auto log = *rows.find("2-(6)", {});
  const auto still_no = pharmacy.sheets().confirm_again(sheet.id, log.key).value().sheet;
  CHECK(still_no.assessment.answer(log.index) == Answer{Check{Verdict::no, clock.today()}, {}, {}, "見積もり中"});
  const auto untold = *rows.find("2-(1)", {});
  CHECK(pharmacy.sheets().confirm_again(sheet.id, untold.key).error().code == ErrorCode::nothing_to_renew);
}

TEST_CASE_METHOD(Years, "what was merged and what is new is asked anew") {
  answer_every_row("r5");
  clock.advance(a_day * 250);  // July 2024: the form of 令和6年度 is out
  REQUIRE(pharmacy.begin_year("r6"));
  answer_every_row("r6");
  REQUIRE(pharmacy.begin_year("r7"));
  const auto sheet = own("r7");
  const auto* patch = beside(sheet, "2-⑥", Target::all);
  REQUIRE(patch != nullptr);
  CHECK(patch->answers.size() == 3);
  CHECK_FALSE(patch->renewable);
  CHECK(beside(sheet, "2-⑦", Target::all) == nullptr);
  CHECK(beside(sheet, "4-①", Target::organisation) == nullptr);
  CHECK(beside(sheet, "2-⑬", Target::network)->renewable);
  const auto key = sheet.assessment.sheet().find("2-⑥", {})->key;
  CHECK(pharmacy.sheets().confirm_again(sheet.id, key).error().code == ErrorCode::nothing_to_renew);
}

TEST_CASE_METHOD(Years, "a year that was left out is bridged by the maps") {
  answer_every_row("r5");
  REQUIRE(pharmacy.begin_year("r7"));
  const auto sheet = own("r7");
  CHECK(beside(sheet, "3-③", Target::organisation)->answers.front().row->key.edition == "r5");
  CHECK(beside(sheet, "2-⑥", Target::all)->answers.size() == 3);
  // Beginning the year between them later changes nothing of it.
  REQUIRE(pharmacy.begin_year("r6"));
  CHECK(beside(own("r7"), "3-③", Target::organisation)->answers.front().row->key.edition == "r5");
  CHECK(pharmacy.edition_in_use().value()->id == "r7");
}

TEST_CASE_METHOD(Years, "a vendor's answers stand beside its new sheet, and only the vendor gives them again") {
  const auto system = pharmacy.overview()->vendors.front().systems.front();
  const auto response = response_to(pharmacy.make_request(vendor_id, {}).value());
  REQUIRE(compare_and_accept(pharmacy, pharmacy.receive(response.envelope).value()));
  REQUIRE(pharmacy.begin_year("r6"));
  const auto now = pharmacy.overview()->vendors.front().systems.front();
  CHECK(now.sheet != system.sheet);
  CHECK(now.state == VendorState::not_sent);
  CHECK(now.progress.to_renew == 0);
  const auto sheet = pharmacy.sheets().view(now.sheet).value();
  CHECK(sheet.assessment.earlier.size() == 8);
  const auto last_year = pharmacy.overview("r5")->vendors.front().systems.front();
  CHECK(last_year.state == VendorState::received);
}

TEST_CASE_METHOD(Years, "an older year stays readable, and looking changes nothing") {
  answer_every_row("r5");
  REQUIRE(pharmacy.begin_year("r6"));
  REQUIRE(pharmacy.begin_year("r7"));
  const auto before = changes();
  const PharmacyDesk& looking = pharmacy;
  for (const std::string id : {"r5", "r6", "r7"}) {
    const auto seen = looking.overview(id).value();
    CHECK(seen.edition->id == id);
    CHECK(seen.own.assessment.edition->id == id);
    CHECK(seen.vendors.front().systems.size() == 2);
  }
  CHECK(looking.overview("r5")->own.progress.required.answered == 10);
  CHECK(looking.asked());
  CHECK(looking.inbox());
  CHECK(looking.inbox_lines());
  CHECK(pharmacy.sheets().views()->size() == 9);
  CHECK(changes() == before);
}

TEST_CASE("three editions, three roles and a store of the first year: every view opens") {
  Years story;
  story.answer_every_row("r5");
  REQUIRE(story.pharmacy.make_request(story.vendor_id, {}));
  for (const auto* year : {"r6", "r7"}) {
    REQUIRE(story.pharmacy.begin_year(year));
    REQUIRE(story.pharmacy.make_request(story.vendor_id, {}));
  }
  const auto looks = [&] {
    const PharmacyDesk& desk = story.pharmacy;
    CHECK(desk.overview());
    for (const auto* id : {"r5", "r6", "r7"}) CHECK(desk.overview(id));
    CHECK(desk.asked()->size() == 3);
    CHECK(desk.inbox());
    CHECK(desk.inbox_lines());
    CHECK(story.pharmacy.sheets().views());
    CHECK(story.pharmacy.make_status());
  };
  looks();
  REQUIRE(story.pharmacy_store.vault.begin_inspection());
  looks();
  CHECK(story.pharmacy.begin_year("r5").error().code == ErrorCode::year_begun_before);
}

TEST_CASE("a store without a year has its vendors, asks for nothing, and says so where a year is needed") {
  fakes::FixedClock clock{1'700'622'000};
  fakes::TemporaryFolder folder;
  auto vault = vault::Vault::create(folder / "vault",
                                    {Desk::pharmacy, "あおば薬局", "見本 花子", false, crypto::KdfCost{8192, 1}},
                                    SecretBytes::from_text("correct horse battery"), clock)
                   .value();
  PharmacyDesk desk(vault, library(), clock);
  const auto vendor = desk.add_vendor("レセコン株式会社", {"レセコン"}).value();
  const auto size = vault.history_head()->size;
  const auto seen = desk.overview().value();
  CHECK(seen.edition == nullptr);
  CHECK(seen.own.assessment.sheet().rows.empty());
  CHECK(seen.next.empty());
  CHECK(seen.missing.empty());
  CHECK(seen.vendors.front().systems.front().sheet == SheetId{});
  CHECK(vault.history_head()->size == size);
  CHECK(desk.make_request(vendor, {}).error().code == ErrorCode::year_not_begun);
  CHECK(desk.make_status().error().code == ErrorCode::year_not_begun);
  CHECK(desk.overview("r5").error() == Error{ErrorCode::year_not_begun, "r5"});
  REQUIRE(desk.begin_year("r5"));
  CHECK(desk.overview()->vendors.front().systems.front().sheet != SheetId{});
  CHECK(desk.make_request(vendor, {}));
}

TEST_CASE("the form to begin with is that of the day, else the newest official one") {
  CHECK(form_to_begin(library(), day("2023-11-22"))->id == "r5");
  CHECK(form_to_begin(library(), day("2025-07-01"))->id == "r7");
  CHECK(form_to_begin(library(), day("2026-11-30"))->id == "r5");
  CHECK(form_to_begin(Library(), day("2026-11-30")) == nullptr);
}

namespace {

/// r7 as this pharmacy read it in itself.
std::string read_in(const std::string& id, std::string from = "", std::string to = "") {
  std::string pack(editions::embedded("editions/r7.json"));
  const auto change = [&](const std::string& what, const std::string& with) {
    for (auto at = pack.find(what); at != std::string::npos; at = pack.find(what, at + with.size())) {
      pack.replace(at, what.size(), with);
    }
  };
  change("\"id\": \"r7\"", "\"id\": \"" + id + "\"");
  if (!from.empty()) change(from, to);
  return pack;
}

}  // namespace

TEST_CASE_METHOD(Years, "a pack that was brought in is there after unlocking, as the pharmacy's own") {
  auto& vault = pharmacy_store.vault;
  const auto card = bring_in(vault, library(), read_in("r8-own"), "001716187.xlsx").value();
  CHECK(card.id == "r8-own");
  const auto composed = library_with_packs(vault, library()).value();
  CHECK(composed.editions().size() == library().editions().size() + 1);
  CHECK(composed.edition("r8-own")->pharmacy.rows.size() == 19);
  CHECK(vault.editions()->front().source == "001716187.xlsx");
  CHECK(vault.editions()->front().who == "見本 花子");
  PharmacyDesk desk(vault, composed, clock);
  REQUIRE(desk.begin_year("r8-own"));
  CHECK(desk.overview()->edition->id == "r8-own");
}

TEST_CASE_METHOD(Years, "a pack gives way to the true form until its year is begun") {
  auto& vault = pharmacy_store.vault;
  CHECK(bring_in(vault, library(), read_in("r5"), "x").error() == Error{ErrorCode::edition_taken, "r5"});
  const auto truer = read_in("r7", "\"standing\": \"reconstructed\"", "\"standing\": \"official\"");
  REQUIRE(bring_in(vault, library(), truer, "x"));
  const auto composed = library_with_packs(vault, library()).value();
  CHECK(composed.edition("r7")->standing == Standing::own);
  REQUIRE(PharmacyDesk(vault, composed, clock).begin_year("r7"));
  // Under answers that are given, neither rows nor their words change any more.
  CHECK(bring_in(vault, composed, read_in("r7", "を禁止している", "は禁止している"), "x").error() ==
        Error{ErrorCode::edition_taken, "r7"});
  REQUIRE(bring_in(vault, composed, read_in("r7"), "x"));
  CHECK(bring_in(vault, composed, read_in("r7", "2-⑧", "2-⑱"), "x").error() == Error{ErrorCode::edition_taken, "r7"});
  CHECK(vault.editions()->size() == 1);
}

TEST_CASE_METHOD(Years, "a broken pack is refused with its place and leaves nothing") {
  const auto size = changes();
  const auto broken = read_in("r8-own", "2-(9)@server", "2-(99)@server");
  CHECK(bring_in(pharmacy_store.vault, library(), broken, "x").error().code == ErrorCode::edition_cross_reference);
  CHECK(changes() == size);
}

TEST_CASE_METHOD(Years, "a vendor without the edition is told which one it lacks") {
  REQUIRE(bring_in(pharmacy_store.vault, library(), read_in("r8-own"), "x"));
  const auto composed = library_with_packs(pharmacy_store.vault, library()).value();
  PharmacyDesk desk(pharmacy_store.vault, composed, clock);
  REQUIRE(desk.begin_year("r8-own"));
  const auto request = desk.make_request(vendor_id, {}).value();
  CHECK(vendor.look_at(request.envelope).error() == Error{ErrorCode::message_edition_unknown, "r8-own"});
  REQUIRE(bring_in(vendor_store.vault, library(), read_in("r8-own"), "あおば薬局"));
  const auto there = library_with_packs(vendor_store.vault, library()).value();
  VendorDesk knowing(vendor_store.vault, there, clock);
  CHECK(knowing.look_at(request.envelope)->systems.front().assessment.edition->id == "r8-own");
  // The same id with other words is another form.
  REQUIRE(bring_in(vendor_store.vault, library(), read_in("r8-own", "を禁止している", "は禁止している"), "x"));
  const auto other = library_with_packs(vendor_store.vault, library()).value();
  CHECK(VendorDesk(vendor_store.vault, other, clock).look_at(request.envelope).error().code ==
        ErrorCode::edition_hash_differs);
}

TEST_CASE_METHOD(Years, "a response whose form got other words since hides no other in the inbox") {
  const auto first = response_to(pharmacy.make_request(vendor_id, {}).value());
  REQUIRE(compare_and_accept(pharmacy, pharmacy.receive(first.envelope).value()));
  auto changed = library();
  auto edition = *changed.edition("r5");
  edition.vendor.rows.front().wording->ja += "（改）";
  edition.hash.front() = static_cast<std::uint8_t>(edition.hash.front() ^ 1);
  changed.add(std::move(edition));
  const PharmacyDesk later(pharmacy_store.vault, changed, clock);
  const auto inbox = later.inbox().value();
  REQUIRE(inbox.size() == 1);
  REQUIRE(inbox.front().unread);
  CHECK(inbox.front().vendor == "レセコン株式会社");
  CHECK(inbox.front().state == InboxState::accepted);
  CHECK_FALSE(pharmacy.inbox()->front().unread);
}
