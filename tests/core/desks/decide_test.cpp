// What a person decides about a response, row by row, and that it is remembered.
#include "core/desks/two_stores.hpp"

#include <algorithm>

using namespace mamori;
using namespace mamori::desks;

namespace {

struct Deciding : TwoStores {
  VendorId vendor_id = add_vendor();

  InboxId arrives() {
    return pharmacy.receive(response_to(pharmacy.make_request(vendor_id, std::nullopt).value()).envelope).value();
  }
  SheetView sheet() {
    return pharmacy.sheets().view(pharmacy.overview()->vendors.front().systems.front().sheet).value();
  }
  /// The row of the response at `place` in official order.
  static RowPlace at(std::size_t place) { return {"レセコン", static_cast<std::uint8_t>(place)}; }
};

}  // namespace

TEST_CASE_METHOD(Deciding, "rows that were taken are written, the others wait, and the response stays in the inbox") {
  const auto id = arrives();
  REQUIRE(compare(pharmacy, id));
  REQUIRE(pharmacy.accept_rows(id, {at(0), at(1)}));
  CHECK(sheet().progress.required.answered == 2);
  auto shown = pharmacy.arrival(id).value();
  CHECK(shown.state == InboxState::staged);
  CHECK(shown.undecided() == 6);
  CHECK(shown.key == KeyStanding::known);
  CHECK(pharmacy.overview()->vendors.front().systems.front().state == VendorState::to_confirm);
  REQUIRE(pharmacy.accept(id));
  shown = pharmacy.arrival(id).value();
  CHECK(shown.state == InboxState::accepted);
  CHECK(sheet().progress.required.answered == 8);
}

TEST_CASE_METHOD(Deciding, "what a person has in mind is kept and changes no sheet until it is carried out") {
  const auto id = arrives();
  REQUIRE(pharmacy.choose_all(id, RowChoice::take));
  REQUIRE(pharmacy.choose(id, at(1), RowChoice::leave));
  REQUIRE(pharmacy.choose(id, at(2), RowChoice::later));
  CHECK(sheet().progress.required.answered == 0);
  // As after closing and opening the app: nothing but the store remembers.
  PharmacyDesk again{pharmacy_store.vault, library(), clock};
  auto shown = again.arrival(id).value();
  CHECK(shown.chosen(RowChoice::take) == 6);
  CHECK(shown.chosen(RowChoice::leave) == 1);
  CHECK(shown.chosen(RowChoice::later) == 1);

  REQUIRE(compare(again, id));
  CHECK(again.settle(id).error().code == ErrorCode::reason_missing);
  REQUIRE(again.settle(id, "聞き直す"));
  CHECK(sheet().progress.required.answered == 6);
  shown = again.arrival(id).value();
  CHECK(shown.state == InboxState::staged);
  CHECK(shown.undecided() == 1);
  CHECK(shown.systems.front().rows[1].settled);
  // A row that was left is not asked about again, whatever is chosen for it.
  REQUIRE(again.choose(id, at(1), RowChoice::take));
  REQUIRE(again.accept(id));
  CHECK(again.arrival(id)->state == InboxState::accepted);
  CHECK(sheet().progress.required.answered == 7);
  CHECK(pharmacy_store.vault.verify_history());
}

TEST_CASE_METHOD(Deciding, "a response of which every row is left is refused and needs a reason") {
  const auto id = arrives();
  REQUIRE(pharmacy.choose_all(id, RowChoice::leave));
  CHECK(pharmacy.settle(id).error().code == ErrorCode::reason_missing);
  REQUIRE(pharmacy.settle(id, "別のシステムの答え"));
  CHECK(pharmacy.arrival(id)->state == InboxState::refused);
  CHECK(pharmacy.arrival(id)->reason == "別のシステムの答え");
  // Nobody compared the key, so nothing is trusted.
  CHECK(pharmacy.overview()->vendors.front().number().empty());
}

TEST_CASE_METHOD(Deciding, "refusing after some rows were taken leaves the rest and keeps what was taken") {
  const auto id = arrives();
  REQUIRE(compare(pharmacy, id));
  REQUIRE(pharmacy.accept_rows(id, {at(0)}));
  CHECK(pharmacy.refuse(id, " ").error().code == ErrorCode::reason_missing);
  REQUIRE(pharmacy.refuse(id, "残りは聞き直す"));
  CHECK(pharmacy.arrival(id)->state == InboxState::accepted);
  CHECK(sheet().progress.required.answered == 1);
}

TEST_CASE_METHOD(Deciding, "a response is laid beside what the last accepted one said, without the rows left then") {
  const auto first = arrives();
  REQUIRE(pharmacy.choose_all(first, RowChoice::take));
  REQUIRE(pharmacy.choose(first, at(1), RowChoice::leave));
  REQUIRE(compare(pharmacy, first));
  REQUIRE(pharmacy.settle(first, "聞き直す"));
  // Since then the vendor corrected a row on paper.
  const auto now = sheet();
  const auto& row = now.assessment.sheet().rows.front();
  clock.advance(86'400);
  keep_copy(now.id);
  REQUIRE(pharmacy.take_down(now.id, {clock.today(), "保守 太郎", {{row.key, checklist::with_unsure({})}}}));
  clock.advance(86'400);
  const auto shown = pharmacy.arrival(arrives()).value();
  const auto& system = shown.systems.front();
  CHECK(system.last_edition == "r5");
  CHECK(system.last_accepted == clock.now() - 2 * 86'400);
  REQUIRE(system.rows[0].last);
  CHECK(system.rows[0].last->first->day == day("2023-11-22"));
  CHECK(system.rows[0].before.unsure);
  CHECK_FALSE(system.rows[1].last);
}

TEST_CASE_METHOD(Deciding, "a scope that is typed while a response waits yields to what is taken of it, and is told") {
  const auto id = arrives();
  const auto rows = sheet().assessment.sheet().rows;
  // The row that the vendor says いいえ to, which a typed scope would hide, and one that is left.
  const auto shown = pharmacy.arrival(id)->systems.front().rows;
  const auto no =
      std::ranges::find_if(shown, [](const ComparedRow& row) { return row.after.verdict() == Verdict::no; });
  REQUIRE(no != shown.end());
  const Row& hidden = *no->row;
  const Row& left = rows[0];
  REQUIRE(pharmacy.sheets().set_scope(sheet().id, hidden.key, "うちの契約にはない"));
  REQUIRE(pharmacy.sheets().set_scope(sheet().id, left.key, "これも"));
  // A row that the response says nothing about keeps what was typed.
  const auto silent = std::ranges::find_if(shown, [](const ComparedRow& row) { return !row.said; });
  REQUIRE(silent != shown.end());
  REQUIRE(pharmacy.sheets().set_scope(sheet().id, silent->row->key, "参考の項目"));
  const auto now = pharmacy.arrival(id)->systems.front().rows;
  CHECK(now[hidden.index].scope_before == "うちの契約にはない");
  CHECK(now[hidden.index].scope_after.empty());
  CHECK(now[hidden.index].undecided());
  CHECK_FALSE(now[silent->row->index].changes());
  REQUIRE(pharmacy.choose_all(id, RowChoice::take));
  REQUIRE(pharmacy.choose(id, {"レセコン", left.index}, RowChoice::leave));
  REQUIRE(compare(pharmacy, id));
  REQUIRE(pharmacy.settle(id, "聞き直す"));
  const auto after = sheet();
  const auto& scope = after.assessment.circumstances.out_of_scope;
  CHECK_FALSE(scope.contains(hidden.index));
  CHECK(after.assessment.answer(hidden.index).verdict() == Verdict::no);
  CHECK(after.origins.at(hidden.index) == Origin::signature);
  CHECK(scope.at(left.index) == "これも");
  CHECK(scope.at(silent->row->index) == "参考の項目");
  CHECK(after.progress.required.no == 1);
  // From then on the vendor's word is not hidden again.
  CHECK(pharmacy.sheets().set_scope(after.id, hidden.key, "やはり契約外").error().code == ErrorCode::answer_signed);
  CHECK(pharmacy_store.vault.verify_history());
}

TEST_CASE_METHOD(Deciding, "a first response has nothing to be laid beside") {
  const auto shown = pharmacy.arrival(arrives()).value();
  CHECK(shown.systems.front().last_accepted == 0);
  CHECK_FALSE(shown.systems.front().rows.front().last);
}

TEST_CASE_METHOD(Deciding, "a response scanned again says on which day it came") {
  const auto response = response_to(pharmacy.make_request(vendor_id, std::nullopt).value());
  REQUIRE(pharmacy.receive(response.envelope));
  clock.advance(86'400 * 3);
  const auto again = pharmacy.receive(response.envelope);
  CHECK(again.error() == Error{ErrorCode::response_already_received, "2023-11-22"});
}

TEST_CASE_METHOD(Deciding, "a vendor's rows left out by contract are taken with the row") {
  const auto request = pharmacy.make_request(vendor_id, std::nullopt).value();
  const auto asked = vendor.take_on(request.envelope).value();
  answer_all(vendor.request(asked).value());
  const auto theirs = vendor.request(asked)->systems.front();
  const auto& row = theirs.assessment.sheet().rows[2];
  REQUIRE(vendor.sheets().answer(theirs.id, row.key, {}, "契約外"));
  REQUIRE(vendor.sheets().set_scope(theirs.id, row.key, "サーバは契約外"));
  const auto id = pharmacy.receive(vendor.respond(asked, "保守 太郎")->envelope).value();
  const auto shown = pharmacy.arrival(id).value();
  CHECK(shown.systems.front().rows[2].scope_after == "サーバは契約外");
  CHECK(shown.systems.front().rows[2].changes());
  REQUIRE(compare_and_accept(pharmacy, id));
  CHECK(sheet().assessment.circumstances.out_of_scope.at(2) == "サーバは契約外");
  CHECK(pharmacy.arrival(id)->undecided() == 0);
}
