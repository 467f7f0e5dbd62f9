#include "core/desks/two_stores.hpp"

using namespace mamori;
using namespace mamori::desks;

namespace {

struct OwnSheet : TwoStores {
  SheetView own = pharmacy.overview()->own;
  RowKey key(const std::string& item, Target target) const { return {"r5", SheetKind::pharmacy, item, target}; }
  Result<Saved> say(const std::string& item, Target target, const Answer& answer) {
    return pharmacy.sheets().answer(own.id, key(item, target), answer);
  }
  Answer yes() const { return checklist::with_first({}, Verdict::yes, clock.today()); }
};

}  // namespace

TEST_CASE_METHOD(OwnSheet, "an answer is in the sheet that comes back, with the moment it was saved") {
  const auto saved = say("2(4)", Target::server, yes()).value();
  CHECK(saved.time == clock.now());
  CHECK(saved.sheet.progress.required.answered == 1);
  CHECK(pharmacy.sheets().view(own.id)->progress.required.answered == 1);
}

TEST_CASE_METHOD(OwnSheet, "an answer outlives the closing of the store") {
  REQUIRE(say("2(4)", Target::server, yes()));
  const auto folder = pharmacy_store.folder.path() / "vault";
  { const auto closed = std::move(pharmacy_store.vault); }
  pharmacy_store.vault =
      vault::Vault::open(folder, "見本 花子", SecretBytes::from_text("correct horse battery"), clock).value();
  CHECK(pharmacy.sheets().view(own.id)->progress.required.answered == 1);
}

TEST_CASE_METHOD(OwnSheet, "a closed gate takes every row out, and they cannot be answered") {
  REQUIRE(say("gate", Target::organisation, checklist::with_first({}, Verdict::no, clock.today())));
  const auto view = pharmacy.sheets().view(own.id).value();
  CHECK(view.progress.required.total == 0);
  const auto refused = say("2(4)", Target::server, yes());
  REQUIRE_FALSE(refused);
  CHECK(refused.error() == Error{ErrorCode::row_not_applicable, "2(4)@server"});
}

TEST_CASE_METHOD(OwnSheet, "without a vendor contract two rows need no answer") {
  REQUIRE(pharmacy.set_vendor_contract(false));
  CHECK(pharmacy.sheets().view(own.id)->progress.required.total == 8);
  CHECK(say("2(2)", Target::all, yes()).error().code == ErrorCode::row_not_applicable);
}

TEST_CASE_METHOD(OwnSheet, "a row of another edition or sheet is refused") {
  CHECK(pharmacy.sheets().answer(own.id, {"r6", SheetKind::pharmacy, "2(4)", Target::server}, yes()).error().code ==
        ErrorCode::row_not_in_edition);
  CHECK(say("2(6)", Target::network, yes()).error().code == ErrorCode::row_not_in_edition);
  CHECK(pharmacy.sheets().answer(SheetId{99}, key("2(4)", Target::server), yes()).error().code ==
        ErrorCode::item_not_found);
}

TEST_CASE_METHOD(OwnSheet, "an answer that breaks a rule of the form is refused and not kept") {
  auto future = yes();
  future.first->day = clock.today().plus_days(1);
  CHECK(say("2(4)", Target::server, future).error().code == ErrorCode::check_day_in_future);
  CHECK(pharmacy.sheets().view(own.id)->progress.required.answered == 0);
}

TEST_CASE_METHOD(OwnSheet, "a vendor has a name and a system of its own") {
  CHECK(pharmacy.add_vendor("", {"レセコン"}).error().code == ErrorCode::name_empty);
  CHECK(pharmacy.add_vendor("レセコン株式会社", {}).error().code == ErrorCode::name_empty);
  REQUIRE(pharmacy.add_vendor("レセコン株式会社", {"レセコン"}));
  CHECK(pharmacy.add_vendor("レセコン株式会社", {"電子薬歴"}).error().code == ErrorCode::vendor_exists);
  CHECK(pharmacy.overview()->vendors.size() == 1);
}

TEST_CASE_METHOD(OwnSheet,
                 "a clock that stands before the latest time seen, or years ahead of every form, dates no check") {
  REQUIRE(say("2(4)", Target::server, yes()));
  const auto now = clock.now();
  SECTION("it went back to 1970") {
    clock.set(4 * 86'400);
    CHECK(say("2(5)", Target::server, yes()).error().code == ErrorCode::clock_in_doubt);
  }
  SECTION("it went back a month") {
    clock.set(now - 30 * 86'400);
    CHECK(say("2(5)", Target::server, yes()).error().code == ErrorCode::clock_in_doubt);
  }
  SECTION("it jumped to 2033") {
    clock.set(now + 10LL * 365 * 86'400);
    CHECK(say("2(5)", Target::server, yes()).error() == Error{ErrorCode::clock_in_doubt, clock.today().iso()});
  }
  SECTION("a few years later the old form can still be filled in") {
    clock.advance(3LL * 366 * 86'400);
    CHECK(say("2(5)", Target::server, yes()));
  }
  SECTION("what dates no check is saved whatever the clock says") {
    clock.set(now - 30 * 86'400);
    const auto stored = pharmacy.sheets().view(own.id)->assessment;
    auto remarked = stored.answer(stored.sheet().find(key("2(4)", Target::server))->index);
    remarked.first.reset();
    remarked.remark = "棚B";
    CHECK(pharmacy.sheets().answer(own.id, key("2(4)", Target::server), remarked, "押しまちがい"));
  }
}

TEST_CASE_METHOD(OwnSheet,
                 "a check from before the form came out is kept only with a person's word, and the word is kept") {
  auto early = checklist::with_first({}, Verdict::yes, day("2022-11-22"));
  const auto where = key("2(4)", Target::server);
  CHECK(pharmacy.sheets().answer(own.id, where, early).error().code == ErrorCode::check_day_before_issue);
  early.first->early = true;
  REQUIRE(pharmacy.sheets().answer(own.id, where, early));
  const auto view = pharmacy.sheets().view(own.id).value();
  CHECK(view.assessment.answer(view.assessment.sheet().find(where)->index).first->early);
  CHECK(view.progress.required.answered == 1);
  CHECK(pharmacy_store.vault.check());
  CHECK(pharmacy_store.vault.verify_history());
}

TEST_CASE_METHOD(OwnSheet, "a check dated while the clock stood ahead is to be confirmed once the clock is right") {
  const auto now = clock.now();
  clock.advance(200LL * 86'400);
  REQUIRE(say("2(4)", Target::server, yes()));
  clock.set(now);
  const auto view = pharmacy.sheets().view(own.id).value();
  CHECK(view.progress.required.to_confirm == 1);
  CHECK(view.progress.required.answered == 0);
}
