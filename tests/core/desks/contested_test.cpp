// What a vendor signed and the pharmacy did not take over, and what rows out of scope and papers stand on.
#include "core/desks/two_stores.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

using namespace mamori;
using namespace mamori::desks;

namespace {

struct Contested : TwoStores {
  VendorId vendor_id = add_vendor();
  InboxId first = take_first();

  InboxId take_first() {
    const auto id = pharmacy.receive(response_to(asked()).envelope).value();
    REQUIRE(compare_and_accept(pharmacy, id));
    return id;
  }
  Outgoing asked() { return pharmacy.make_request(vendor_id, std::nullopt).value(); }
  SheetView sheet() {
    return pharmacy.sheets().view(pharmacy.overview()->vendors.front().systems.front().sheet).value();
  }
  const Row& row() { return sheet().assessment.sheet().rows[0]; }
  /// The vendor answers as before, but the first row いいえ.
  InboxId says_no() {
    const auto id = vendor.take_on(asked().envelope).value();
    const auto request = vendor.request(id).value();
    answer_all(request);
    auto no = checklist::with_first({}, Verdict::no, clock.today());
    no.target_day = day("2024-02-29");
    REQUIRE(vendor.sheets().answer(request.systems.front().id, row().key, no, "見直した"));
    return pharmacy.receive(vendor.respond(id, "保守 太郎")->envelope).value();
  }
  Correction correction() { return pharmacy.signed_sheet(sheet()).value().value().corrections.at(row().index); }
  Result<void> correct(std::string_view remark) {
    auto answer = checklist::with_first({}, Verdict::yes, clock.today());
    answer.remark = remark;
    return pharmacy.take_down(sheet().id, {clock.today(), "保守 太郎", {{row().key, answer}}});
  }
};

}  // namespace

TEST_CASE_METHOD(Contested, "a signed いいえ that is not taken over stands against the はい that was signed before") {
  CHECK(sheet().footing() == Footing{8, 0, 0});
  clock.advance(86'400);
  const auto signed_on = clock.now();
  const auto second = says_no();
  clock.advance(3600);
  REQUIRE(pharmacy.refuse(second, "電話では、はいと聞いた"));
  const auto view = sheet();
  CHECK(view.response == first);
  CHECK(view.assessment.answer(row().index).verdict() == Verdict::yes);
  CHECK(view.footing() == Footing{7, 0, 0, 1});
  CHECK(pharmacy.overview()->vendors.front().systems.front().required_footing == Footing{7, 0, 0, 1});
  const auto told = correction();
  CHECK(told.declined);
  CHECK(told.was.verdict() == Verdict::no);
  CHECK(told.responsible == "保守 太郎");
  CHECK(told.issued == signed_on);
  CHECK(told.who == "見本 花子");
  CHECK(told.when == clock.now());
  CHECK(told.why == "電話では、はいと聞いた");
  CHECK(told.now == Origin::contested);
  // An inspector reads the same.
  const auto status = verify(pharmacy.make_status()->envelope, library())->status.value();
  REQUIRE(status.sheets.size() == 2);
  CHECK(status.sheets[1].footing == Footing{7, 0, 0, 1});
  REQUIRE(status.sheets[1].corrections.size() == 1);
  auto told_of = exchange::StatusCorrection{row().key.text(), true, clock.now(), "見本 花子"};
  told_of.said =
      exchange::SignedRow{{told.was, false}, {view.assessment.answer(row().index), false}, "保守 太郎", signed_on};
  CHECK(status.sheets[1].corrections.front() == told_of);

  SECTION("until the vendor signs as the sheet says") {
    clock.advance(86'400);
    REQUIRE(pharmacy.accept(pharmacy.receive(response_to(asked()).envelope).value()));
    CHECK(sheet().footing() == Footing{8, 0, 0});
    CHECK(pharmacy.signed_sheet(sheet()).value()->corrections.empty());
  }
  SECTION("or a later paper corrects what was signed") {
    clock.advance(86'400);
    keep_copy(view.id);
    REQUIRE(correct("現場で確かめた"));
    CHECK(sheet().footing() == Footing{7, 1, 0});
    CHECK_FALSE(correction().declined);
    CHECK(correction().was.verdict() == Verdict::no);
    CHECK(correction().now == Origin::paper);
  }
  CHECK(pharmacy_store.vault.verify_history());
}

TEST_CASE_METHOD(Contested, "a row that is left among others that are taken needs a reason and is told the same way") {
  clock.advance(86'400);
  const auto second = says_no();
  REQUIRE(pharmacy.choose_all(second, RowChoice::take));
  REQUIRE(pharmacy.choose(second, {"レセコン", row().index}, RowChoice::leave));
  CHECK(pharmacy.settle(second).error().code == ErrorCode::reason_missing);
  REQUIRE(pharmacy.settle(second, "聞き直す"));
  CHECK(sheet().response == second);
  CHECK(sheet().footing() == Footing{7, 0, 0, 1});
  CHECK(correction().declined);
  CHECK(correction().why == "聞き直す");
}

TEST_CASE_METHOD(Contested, "what somebody else signed in the vendor's name is nobody's word against it") {
  clock.advance(86'400);
  Store other_store{Desk::vendor, "レセコン株式会社", "別の人", clock};
  VendorDesk other{other_store.vault, library(), clock};
  const auto request = other.take_on(asked().envelope).value();
  const auto sheet_id = other.request(request)->systems.front().id;
  for (const auto& each : sheet().assessment.sheet().rows) {
    if (each.obligation != Obligation::required) continue;
    REQUIRE(other.sheets().answer(sheet_id, each.key, checklist::with_first({}, Verdict::yes, clock.today())));
  }
  const auto id = pharmacy.receive(other.respond(request, "別の人")->envelope).value();
  REQUIRE(pharmacy.refuse(id, "鍵がちがう"));
  CHECK(sheet().footing() == Footing{8, 0, 0});
  CHECK(pharmacy.signed_sheet(sheet()).value()->corrections.empty());
}

TEST_CASE_METHOD(Contested, "a signed answer about a sheet that stands on no signature is told as well") {
  const auto other = pharmacy.add_vendor("薬歴株式会社", {"電子薬歴"}).value();
  Store other_store{Desk::vendor, "薬歴株式会社", "薬歴 次郎", clock};
  VendorDesk there{other_store.vault, library(), clock};
  const auto request = there.take_on(pharmacy.make_request(other, std::nullopt)->envelope).value();
  const auto asked_sheet = there.request(request)->systems.front();
  for (const auto& each : asked_sheet.assessment.sheet().rows) {
    if (each.obligation != Obligation::required) continue;
    REQUIRE(there.sheets().answer(asked_sheet.id, each.key, checklist::with_first({}, Verdict::yes, clock.today())));
  }
  const auto made = there.respond(request, "薬歴 次郎").value();
  const auto id = pharmacy.receive(made.envelope).value();
  REQUIRE(pharmacy.pin_vendor(other, made.fingerprint, Comparison::met_read));
  REQUIRE(pharmacy.refuse(id, "別の製品の答え"));
  const auto view = pharmacy.sheets().view(pharmacy.overview()->vendors.back().systems.front().sheet).value();
  CHECK_FALSE(view.response);
  const auto signature = pharmacy.signed_sheet(view).value();
  REQUIRE(signature);
  CHECK_FALSE(signature->response);
  CHECK(signature->corrections.size() == 8);
  CHECK(signature->corrections.begin()->second.declined);
}

TEST_CASE_METHOD(TwoStores, "a row out of scope stands on what said so, and is counted like an answer") {
  const auto vendor_id = add_vendor();
  const auto id = pharmacy.overview()->vendors.front().systems.front().sheet;
  const auto view = [&] { return pharmacy.sheets().view(id).value(); };
  const auto rows = view().assessment.sheet().rows;
  REQUIRE(pharmacy.sheets().set_scope(id, rows[0].key, "担当外"));
  CHECK(view().footing() == Footing{0, 0, 1, 0, 1});
  TakenPaper paper{clock.today(), "保守 太郎", {}};
  paper.outside = {{rows[1].key, "保守の範囲外"}};
  SECTION("of a paper without a copy it is what somebody typed") {
    REQUIRE(pharmacy.take_down(id, paper));
    CHECK(view().footing() == Footing{0, 0, 2, 0, 2});
  }
  SECTION("of a paper with its copy") {
    keep_copy(id);
    REQUIRE(pharmacy.take_down(id, paper));
    CHECK(view().footing() == Footing{0, 1, 1, 0, 2});
  }
  SECTION("of a signature, where the response says the same") {
    const auto request = vendor.take_on(pharmacy.make_request(vendor_id, std::nullopt)->envelope).value();
    const auto asked = vendor.request(request).value();
    // The request says what is out of scope here; the vendor says the same.
    const auto& theirs = asked.systems.front();
    for (const auto& standing : theirs.progress.rows) {
      if (standing.row->obligation != Obligation::required || standing.exemption != Exemption::none) continue;
      REQUIRE(
          vendor.sheets().answer(theirs.id, standing.row->key, checklist::with_first({}, Verdict::yes, clock.today())));
    }
    REQUIRE(compare_and_accept(pharmacy, pharmacy.receive(vendor.respond(request, "保守 太郎")->envelope).value()));
    CHECK(view().footing() == Footing{8, 0, 0, 0, 1});
    clock.advance(86'400);
    keep_copy(id);
    paper.received = clock.today();
    REQUIRE(pharmacy.take_down(id, paper));
    CHECK(view().footing() == Footing{7, 1, 0, 0, 2});
    CHECK(pharmacy.signed_sheet(view()).value()->corrections.at(rows[1].index).now == Origin::paper);
  }
}

TEST_CASE_METHOD(TwoStores, "the copy that a paper's answers stand on cannot be taken away while they do") {
  const auto vendor_id = add_vendor();
  const auto id = pharmacy.overview()->vendors.front().systems.front().sheet;
  const auto& key = pharmacy.sheets().view(id)->assessment.sheet().rows[0].key;
  auto& vault = pharmacy_store.vault;
  const auto remove = [&](EvidenceId copy) {
    return vault.change({}, [&](vault::Writer& writer) { return writer.remove_evidence(copy); });
  };
  const auto put_away = [&](EvidenceId copy) {
    return vault.change({}, [&](vault::Writer& writer) { return writer.use_evidence(copy, subject_of(id), false); });
  };
  const auto copy = keep_copy(id);
  const auto answer = checklist::with_first({}, Verdict::yes, clock.today());
  REQUIRE(pharmacy.take_down(id, {clock.today(), "保守 太郎", {{key, answer}}}));
  const Error stands{ErrorCode::evidence_stands, subject_of(id)};
  CHECK(remove(copy).error() == stands);
  CHECK(put_away(copy).error() == stands);
  // What was added since is no paper of what was taken down.
  CHECK(remove(keep_copy(id, page(2))));
  SECTION("the answer is somebody's own word again") {
    REQUIRE(pharmacy.sheets().answer(id, key, checklist::with_first({}, Verdict::no, clock.today()), "聞き直した"));
    CHECK(put_away(copy));
  }
  SECTION("the vendor signed it") {
    const auto asked = pharmacy.make_request(vendor_id, std::nullopt).value();
    REQUIRE(compare_and_accept(pharmacy, pharmacy.receive(response_to(asked).envelope).value()));
    CHECK(remove(copy));
  }
}

TEST_CASE_METHOD(Contested, "what waits under a key that another took the place of is put away with a reason") {
  clock.advance(86'400);
  const auto request = asked();
  Store new_store{Desk::vendor, "レセコン株式会社", "保守 太郎", clock};
  VendorDesk renewed{new_store.vault, library(), clock};
  const auto taken = renewed.take_on(request.envelope).value();
  const auto theirs = renewed.request(taken)->systems.front();
  for (const auto& each : theirs.assessment.sheet().rows) {
    if (each.obligation != Obligation::required) continue;
    REQUIRE(renewed.sheets().answer(theirs.id, each.key, checklist::with_first({}, Verdict::yes, clock.today())));
  }
  const auto made = renewed.respond(taken, "保守 太郎").value();
  const auto from_new = pharmacy.receive(made.envelope).value();
  const auto from_old = pharmacy.receive(response_to(request).envelope).value();
  const auto proof = pharmacy_store.vault.prove(SecretBytes::from_text("correct horse battery")).value();
  REQUIRE(pharmacy.replace_vendor_key(vendor_id, made.fingerprint, Comparison::met_typed, "端末の入れ替え", proof));
  REQUIRE(pharmacy.accept(from_new));
  const auto system = [&] { return pharmacy.overview()->vendors.front().systems.front(); };
  CHECK(system().waiting == from_old);
  CHECK(pharmacy.accept(from_old).error().code == ErrorCode::key_changed);
  CHECK(pharmacy.refuse(from_old, " ").error().code == ErrorCode::reason_missing);
  REQUIRE(pharmacy.refuse(from_old, "前の端末の答え"));
  CHECK(pharmacy.arrival(from_old)->state == InboxState::refused);
  CHECK_FALSE(system().waiting);
  CHECK(system().state == VendorState::received);
  // Its key was trusted no longer: it is no word against what the vendor signed since.
  CHECK(sheet().footing() == Footing{8, 0, 0});
}

TEST_CASE_METHOD(Contested,
                 "who signed the paper that a signed answer was corrected from is told, and so to an inspector") {
  clock.advance(86'400);
  keep_copy(sheet().id);
  REQUIRE(correct("現場で確かめた"));
  const exchange::CorrectingPaper paper{"保守 太郎", clock.today()};
  CHECK(correction().paper == paper);
  const auto status = verify(pharmacy.make_status()->envelope, library())->status.value();
  REQUIRE(status.sheets[1].corrections.size() == 1);
  const auto& said = status.sheets[1].corrections.front().said.value();
  CHECK(said.paper == paper);
  CHECK(said.was.answer.first->day == clock.today().plus_days(-1));
  CHECK(said.now.answer.first->day == clock.today());
  // What a person wrote beside an answer stays in the pharmacy.
  CHECK(said.now.answer.remark.empty());
}

TEST_CASE_METHOD(Contested, "a row that the vendor signed as outside its contract is answered from a later paper") {
  const auto request = vendor.take_on(asked().envelope).value();
  const auto theirs = vendor.request(request)->systems.front();
  answer_all(vendor.request(request).value());
  REQUIRE(vendor.sheets().set_scope(theirs.id, row().key, "保守の範囲外"));
  REQUIRE(pharmacy.accept(pharmacy.receive(vendor.respond(request, "保守 太郎")->envelope).value()));
  CHECK(sheet().assessment.circumstances.out_of_scope.contains(row().index));
  // By hand neither the answer nor the scope is changed, and both say why.
  const auto yes = checklist::with_first({}, Verdict::yes, clock.today());
  CHECK(pharmacy.sheets().answer(sheet().id, row().key, yes).error().code == ErrorCode::answer_signed);
  CHECK(pharmacy.sheets().set_scope(sheet().id, row().key, {}).error().code == ErrorCode::answer_signed);
  clock.advance(86'400);
  CHECK(correct("契約に入っていた").error().code == ErrorCode::paper_copy_missing);
  keep_copy(sheet().id);
  REQUIRE(correct("契約に入っていた"));
  CHECK_FALSE(sheet().assessment.circumstances.out_of_scope.contains(row().index));
  CHECK(sheet().assessment.answer(row().index).verdict() == Verdict::yes);
  CHECK(correction().scope_was == "保守の範囲外");
  CHECK(correction().now == Origin::paper);
  const auto status = verify(pharmacy.make_status()->envelope, library())->status.value();
  CHECK(status.sheets[1].corrections.front().said->was.outside);
  CHECK(pharmacy_store.vault.verify_history());
}
