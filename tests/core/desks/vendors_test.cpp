// Which vendors are asked, about how many systems, and that nobody else is missed.
#include "core/desks/two_stores.hpp"

#include <algorithm>
#include <catch2/generators/catch_generators.hpp>
#include <string>

using namespace mamori;
using namespace mamori::desks;

namespace {

struct Vendors : TwoStores {
  VendorId vendor_id = add_vendor();

  bool missed() {
    const auto missing = pharmacy.overview()->missing;
    return std::ranges::any_of(missing, [](const Missing& m) { return m.kind == MissingKind::vendor_sheet_missing; });
  }
  bool asked_for() {
    const auto next = pharmacy.overview()->next;
    return std::ranges::any_of(next, [](const NextThing& thing) { return !thing.vendor.empty(); });
  }
  Error request() { return pharmacy.make_request(vendor_id, std::nullopt).error(); }
  void answer_gate(Verdict verdict) {
    const auto own = pharmacy.overview()->own;
    REQUIRE(pharmacy.sheets().answer(own.id, own.assessment.sheet().rows.front().key,
                                     checklist::with_first({}, verdict, clock.today()), "答え直し"));
  }
};

std::vector<std::string> names(int count) {
  std::vector<std::string> names;
  for (int i = 1; i <= count; ++i) names.push_back("システム" + std::to_string(i));
  return names;
}

}  // namespace

TEST_CASE_METHOD(Vendors, "a vendor without a direct contract, or whose contract ended, is neither asked nor missed") {
  CHECK(missed());
  REQUIRE(pharmacy.make_request(vendor_id, std::nullopt));
  const auto tie = GENERATE(Tie::indirect, Tie::ended);
  REQUIRE(pharmacy.set_vendor_tie(vendor_id, tie, "販売店を通した契約"));
  CHECK_FALSE(missed());
  CHECK_FALSE(asked_for());
  const auto shown = pharmacy.overview()->vendors.front();
  CHECK(shown.tie == tie);
  CHECK(shown.tie_reason == "販売店を通した契約");
  CHECK(shown.systems.front().state == VendorState::not_needed);
  const Error not_asked{ErrorCode::vendor_not_asked, tie == Tie::ended ? "ended" : "indirect"};
  CHECK(request() == not_asked);
  CHECK(pharmacy.log_asking(vendor_id, SendingKind::reminder, Channel::mail, clock.today(), "").error() == not_asked);
  CHECK(pharmacy.set_vendor_tie(vendor_id, Tie::direct, {}).error().code == ErrorCode::reason_missing);
  REQUIRE(pharmacy.set_vendor_tie(vendor_id, Tie::direct, "契約しなおした"));
  CHECK(missed());
  CHECK(pharmacy.overview()->vendors.front().tie_reason.empty());
  CHECK(pharmacy.make_request(vendor_id, std::nullopt));
  CHECK(pharmacy_store.vault.verify_history());
}

TEST_CASE_METHOD(Vendors, "a pharmacy without a system, or without a contract, asks no vendor") {
  SECTION("the first question is いいえ") {
    answer_gate(Verdict::no);
    CHECK(request() == Error{ErrorCode::vendor_not_asked, "gate"});
  }
  SECTION("no contract with a vendor") {
    REQUIRE(pharmacy.set_vendor_contract(false));
    CHECK(request() == Error{ErrorCode::vendor_not_asked, "contract"});
  }
  CHECK_FALSE(missed());
  CHECK(pharmacy.overview()->vendor_sheets.front().state == VendorState::not_needed);
  // The status for an inspector speaks of the pharmacy's own sheet alone.
  const auto status = verify(pharmacy.make_status()->envelope, library()).value();
  CHECK(status.status->sheets.size() == 1);
}

TEST_CASE_METHOD(Vendors, "a status says whose a system is where another vendor's is called the same, and only there") {
  REQUIRE(pharmacy.add_vendor("別の会社", {"レセコン", "監視カメラ"}));
  const auto status = verify(pharmacy.make_status()->envelope, library()).value();
  std::vector<std::string> told;
  for (const auto& sheet : status.status->sheets) told.push_back(sheet.system + "/" + sheet.vendor);
  CHECK(told == std::vector<std::string>{"/", "レセコン/レセコン株式会社", "レセコン/別の会社", "監視カメラ/"});
  SECTION("one that is asked no more is told apart by itself") {
    REQUIRE(pharmacy.set_vendor_tie(vendor_id, Tie::ended, "解約した"));
    const auto later = verify(pharmacy.make_status()->envelope, library()).value();
    for (const auto& sheet : later.status->sheets) CHECK(sheet.vendor.empty());
  }
}

TEST_CASE_METHOD(Vendors, "a signed いいえ of a vendor that is left out is said: whose, why and what it answered") {
  const auto request = pharmacy.make_request(vendor_id, std::nullopt).value();
  REQUIRE(compare_and_accept(pharmacy, pharmacy.receive(response_to(request).envelope).value()));
  CHECK(pharmacy.overview()->left_out.empty());
  auto why = NotAsked::ended;
  std::string reason;
  SECTION("its contract ended") {
    reason = "令和5年3月に解約";
    REQUIRE(pharmacy.set_vendor_tie(vendor_id, Tie::ended, reason));
  }
  SECTION("it has no direct contract") {
    why = NotAsked::indirect;
    reason = "販売店を通した契約";
    REQUIRE(pharmacy.set_vendor_tie(vendor_id, Tie::indirect, reason));
  }
  SECTION("the pharmacy has no contract") {
    why = NotAsked::contract;
    REQUIRE(pharmacy.set_vendor_contract(false));
  }
  SECTION("the pharmacy has no system") {
    why = NotAsked::gate;
    answer_gate(Verdict::no);
  }
  const auto overview = pharmacy.overview().value();
  REQUIRE(overview.left_out.size() == 1);
  const auto& out = overview.left_out.front();
  CHECK(out.vendor == "レセコン株式会社");
  CHECK(out.system == "レセコン");
  CHECK(out.sheet == overview.vendors.front().systems.front().sheet);
  CHECK(out.why == why);
  CHECK(out.reason == reason);
  CHECK(out.required.yes == 7);
  CHECK(out.required.no == 1);
  REQUIRE(out.noes.size() == 1);
  CHECK(out.noes.front()->obligation == Obligation::required);
  CHECK(out.footing == Footing{8, 0, 0});
  const auto status = verify(pharmacy.make_status()->envelope, library()).value();
  REQUIRE(status.status->left_out.size() == 1);
  const auto& told = status.status->left_out.front();
  CHECK(told.vendor == "レセコン株式会社");
  CHECK(told.why == why);
  CHECK(told.required.no == 1);
  CHECK(told.footing == out.footing);
  CHECK(told.noes == std::vector<std::string>{out.noes.front()->key.text()});
}

TEST_CASE_METHOD(Vendors, "the most systems of one vendor are said where one too many is entered") {
  const Error most{ErrorCode::too_many_systems, "32"};
  CHECK(pharmacy.add_vendor("多い株式会社", names(33)).error() == most);
  const auto many = pharmacy.add_vendor("多い株式会社", names(32)).value();
  CHECK(pharmacy.add_system(many, "もう一つ").error() == most);
  CHECK(pharmacy.make_request(many, std::nullopt));
}

TEST_CASE_METHOD(Vendors,
                 "a status tells of as many systems as a pharmacy can enter, and one more is refused in words") {
  for (int i = 0; i < 7; ++i) REQUIRE(pharmacy.add_vendor("事業者" + std::to_string(i), names(32)));
  REQUIRE(pharmacy.add_vendor("最後の事業者", names(30)));
  const Error most{ErrorCode::too_many_sheets, "255"};
  CHECK(pharmacy.add_vendor("もう一社", {"レセコン"}).error() == most);
  CHECK(pharmacy.add_system(vendor_id, "もう一つ").error() == most);
  const auto status = verify(pharmacy.make_status()->file, library()).value();
  CHECK(status.status->sheets.size() == 256);
}

TEST_CASE_METHOD(Vendors, "who may say that a vendor is not asked, or asked again: the responsible person alone") {
  const auto proof = pharmacy_store.vault.prove(SecretBytes::from_text("correct horse battery")).value();
  const auto theirs = SecretBytes::from_text("another horse battery");
  REQUIRE(pharmacy_store.vault.add_person("事務 一郎", Role::staff, theirs, proof));
  REQUIRE(pharmacy.set_vendor_tie(vendor_id, Tie::ended, "解約"));
  const auto folder = pharmacy_store.vault.folder();
  { const auto closed = std::move(pharmacy_store.vault); }
  pharmacy_store.vault = vault::Vault::open(folder, "事務 一郎", theirs, clock).value();
  for (const auto tie : {Tie::direct, Tie::indirect, Tie::ended}) {
    CHECK(pharmacy.set_vendor_tie(vendor_id, tie, "契約しなおした").error().code == ErrorCode::not_allowed);
  }
  CHECK(pharmacy.overview()->vendors.front().tie == Tie::ended);
}

TEST_CASE_METHOD(Vendors, "a request that was said to be handed over by mistake is not") {
  const auto first = pharmacy.make_request(vendor_id, std::nullopt).value();
  REQUIRE(pharmacy.log_sending(first.id, Channel::file));
  CHECK(pharmacy_store.vault.witnesses()->size() == 1);
  REQUIRE(pharmacy.take_back_sending(first.id));
  CHECK(pharmacy.asked()->front().state == RequestState::drafted);
  CHECK(pharmacy.asked()->front().sendings.empty());
  CHECK(pharmacy_store.vault.witnesses()->empty());
  CHECK(pharmacy.take_back_sending(first.id).error().code == ErrorCode::message_unknown);
  REQUIRE(pharmacy.log_sending(first.id, Channel::qr));
  REQUIRE(pharmacy.log_sending(first.id, Channel::file));
  REQUIRE(pharmacy.take_back_sending(first.id));
  CHECK(pharmacy.asked()->front().state == RequestState::sent);
  CHECK(pharmacy.asked()->front().sendings.size() == 1);
  CHECK(pharmacy_store.vault.verify_history());
}

TEST_CASE_METHOD(Vendors, "an inspector reads what was signed about a corrected row of a vendor whose contract ended") {
  const auto request = pharmacy.make_request(vendor_id, std::nullopt).value();
  REQUIRE(compare_and_accept(pharmacy, pharmacy.receive(response_to(request).envelope).value()));
  const auto sheet = pharmacy.overview()->vendors.front().systems.front().sheet;
  const auto view = pharmacy.sheets().view(sheet).value();
  const auto& row = view.assessment.sheet().rows[0];
  clock.advance(86'400);
  keep_copy(sheet);
  auto no = checklist::with_first({}, Verdict::no, clock.today());
  no.target_day = day("2024-02-29");
  REQUIRE(pharmacy.take_down(sheet, {clock.today(), "保守 次郎", {{row.key, no}}}));
  REQUIRE(pharmacy.set_vendor_tie(vendor_id, Tie::ended, "令和5年11月に解約"));
  const auto status = verify(pharmacy.make_status()->envelope, library())->status.value();
  REQUIRE(status.left_out.size() == 1);
  const auto& out = status.left_out.front();
  CHECK(std::ranges::count(out.noes, row.key.text()) == 1);
  REQUIRE(out.corrections.size() == 1);
  CHECK(out.corrections.front().row == row.key.text());
  CHECK(out.corrections.front().said->was.answer.verdict() == Verdict::yes);
  CHECK(out.corrections.front().said->now.answer.verdict() == Verdict::no);
  CHECK(out.corrections.front().said->signer == "保守 太郎");
  CHECK(out.corrections.front().said->paper->signer == "保守 次郎");
}

TEST_CASE_METHOD(Vendors,
                 "of a sheet that has answers, from whatever it came, the open rows are missing and not the sheet") {
  CHECK(missed());
  const auto sheet = pharmacy.overview()->vendors.front().systems.front().sheet;
  const auto& key = pharmacy.sheets().view(sheet)->assessment.sheet().rows[0].key;
  const auto before = pharmacy.overview()->missing.size();
  REQUIRE(pharmacy.take_down(
      sheet, {clock.today(), "保守 太郎", {{key, checklist::with_first({}, Verdict::yes, clock.today())}}}));
  CHECK_FALSE(missed());
  CHECK(pharmacy.overview()->missing.size() == before - 1 + 7);
}

TEST_CASE_METHOD(Vendors, "a vendor is told that a request has its response already") {
  const auto request = pharmacy.make_request(vendor_id, std::nullopt).value();
  const auto id = vendor.take_on(request.envelope).value();
  CHECK(VendorDesk::not_answered_yet(vendor.request(id).value()));
  response_to(request);
  CHECK(VendorDesk::not_answered_yet(vendor.request(id).value()).error() ==
        Error{ErrorCode::request_answered, "2023-11-22 responded"});
  REQUIRE(vendor.respond(id, "保守 太郎", {}, "添付する書類を間違えた"));
  CHECK(vendor_store.vault.history_page({}, UINT64_MAX, 1)->front().reason == "添付する書類を間違えた");
}
