// What a vendor signed is read only at the pharmacy, for every role, and what is corrected since stays beside it.
#include "core/desks/two_stores.hpp"

#include <catch2/generators/catch_generators.hpp>

using namespace mamori;
using namespace mamori::desks;

namespace {

struct Signed : TwoStores {
  VendorId vendor_id = add_vendor();

  Outgoing asked() { return pharmacy.make_request(vendor_id, std::nullopt).value(); }
  InboxId arrives() { return pharmacy.receive(response_to(asked()).envelope).value(); }
  SheetView sheet() {
    return pharmacy.sheets().view(pharmacy.overview()->vendors.front().systems.front().sheet).value();
  }
  /// The required row that the vendor answers いいえ.
  static const Row& no_row(const SheetView& view) {
    const Row* last = nullptr;
    for (const auto& row : view.assessment.sheet().rows) {
      if (row.obligation == Obligation::required) last = &row;
    }
    return *last;
  }
  Answer yes() const { return checklist::with_first({}, Verdict::yes, clock.today()); }
};

}  // namespace

TEST_CASE_METHOD(Signed, "a vendor's signed answer is not typed over, whoever tries and however") {
  REQUIRE(pharmacy.accept(arrives(), Comparison::met_read));
  const auto view = sheet();
  CHECK(view.response);
  const auto& row = no_row(view);
  const auto before = pharmacy_store.vault.history_head()->size;
  const auto try_all = [&](ErrorCode refused) {
    auto& sheets = pharmacy.sheets();
    CHECK(sheets.answer(view.id, row.key, yes(), "押しまちがい").error().code == refused);
    const auto second = checklist::with_second(view.assessment.answer(row.index), Verdict::yes, clock.today());
    CHECK(sheets.answer(view.id, row.key, second).error().code == refused);
    CHECK(sheets.answer(view.id, row.key, checklist::with_unsure({}), "聞き直す").error().code == refused);
    CHECK(sheets.answer(view.id, row.key, {}, "消す").error().code == refused);
    CHECK(sheets.answer_all(view.id, {{row.key, yes()}}, "まとめて").error().code == refused);
    CHECK(sheets.set_scope(view.id, row.key, "契約の範囲外").error().code == refused);
    CHECK(pharmacy_store.vault.history_head()->size == before);
    CHECK(sheet().assessment.answers == view.assessment.answers);
  };
  SECTION("the responsible person") {
    try_all(ErrorCode::answer_signed);
  }
  SECTION("whoever only reads") {
    REQUIRE(pharmacy_store.vault.begin_inspection());
    const auto now = pharmacy_store.vault.history_head()->size;
    CHECK(pharmacy.sheets().answer(view.id, row.key, yes(), "押しまちがい").error().code == ErrorCode::not_allowed);
    CHECK(pharmacy_store.vault.history_head()->size == now);
  }
  SECTION("somebody of the staff") {
    const auto pass = SecretBytes::from_text("correct horse battery");
    const auto proof = pharmacy_store.vault.prove(pass).value();
    const auto theirs = SecretBytes::from_text("another horse battery");
    REQUIRE(pharmacy_store.vault.add_person("事務 一郎", Role::staff, theirs, proof));
    const auto folder = pharmacy_store.vault.folder();
    { const auto closed = std::move(pharmacy_store.vault); }
    pharmacy_store.vault = vault::Vault::open(folder, "事務 一郎", theirs, clock).value();
    CHECK(pharmacy.sheets().answer(view.id, row.key, yes(), "押しまちがい").error().code == ErrorCode::answer_signed);
    CHECK(pharmacy.sheets().set_scope(view.id, row.key, "契約の範囲外").error().code == ErrorCode::answer_signed);
  }
}

TEST_CASE_METHOD(Signed, "before anything was signed a person may write down what the vendor said") {
  const auto view = sheet();
  REQUIRE(pharmacy.sheets().answer(view.id, no_row(view).key, yes()));
  CHECK(sheet().footing() == Footing{0, 0, 1});
  REQUIRE(pharmacy.take_down(view.id, clock.today(), "保守 太郎", {{view.assessment.sheet().rows[0].key, yes()}}));
  CHECK(sheet().footing() == Footing{0, 1, 1});
}

TEST_CASE_METHOD(Signed, "rows that were taken, and those found as they were signed, stand on the signature") {
  // What the vendor will say of the first row is written down before; another row is written down otherwise.
  const auto before = sheet();
  const auto& rows = before.assessment.sheet().rows;
  REQUIRE(pharmacy.sheets().answer(before.id, rows[0].key, yes()));
  const auto id = arrives();
  REQUIRE(pharmacy.choose_all(id, RowChoice::take));
  REQUIRE(pharmacy.choose(id, {"レセコン", rows[1].index}, RowChoice::leave));
  REQUIRE(pharmacy.settle(id, Comparison::met_read));
  const auto after = sheet();
  CHECK(after.response == id);
  CHECK(after.origins.at(rows[0].index) == Origin::signature);
  CHECK(after.footing() == Footing{7, 0, 0});
  CHECK(pharmacy.overview()->vendors.front().systems.front().footing == Footing{7, 0, 0});
  CHECK(pharmacy.overview()->vendor_sheets.front().vendor_signed);
}

TEST_CASE_METHOD(Signed, "a response that was refused whole leaves the sheet to be written") {
  REQUIRE(pharmacy.refuse(arrives(), "別の製品"));
  const auto view = sheet();
  CHECK_FALSE(view.response);
  CHECK(pharmacy.sheets().answer(view.id, no_row(view).key, yes()));
}

TEST_CASE_METHOD(Signed, "a paper with its picture corrects a signed row, and both stay visible") {
  const auto id = arrives();
  REQUIRE(pharmacy.accept(id, Comparison::met_read));
  const auto view = sheet();
  const auto& row = no_row(view);
  const auto corrected = [&] { return pharmacy.take_down(view.id, clock.today(), "保守 太郎", {{row.key, yes()}}); };
  CHECK(corrected().error().code == ErrorCode::paper_copy_missing);
  clock.advance(86'400);
  // Words that say where it lies are no picture.
  Evidence words;
  words.title = "青いバインダー";
  words.day = clock.today();
  words.uses = {subject_of(view.id)};
  REQUIRE(pharmacy_store.vault.change(
      {}, [&](vault::Writer& writer) { return writer.add_evidence(words).map([](EvidenceId) {}); }));
  CHECK(corrected().error().code == ErrorCode::paper_copy_missing);
  keep_copy(view.id);
  REQUIRE(corrected());
  const auto after = sheet();
  CHECK(after.footing() == Footing{7, 1, 0});
  CHECK(after.assessment.answer(row.index).verdict() == Verdict::yes);
  const auto signature = pharmacy.signed_sheet(after).value();
  REQUIRE(signature);
  CHECK(signature->response == id);
  CHECK(signature->responsible == "保守 太郎");
  CHECK(signature->sender == "レセコン株式会社");
  CHECK(signature->fingerprint == exchange::fingerprint(vendor_store.vault.signing_key().public_key()));
  CHECK(signature->issued == clock.now() - 86'400);
  REQUIRE(signature->corrections.size() == 1);
  const auto& correction = signature->corrections.at(row.index);
  CHECK(correction.was.verdict() == Verdict::no);
  CHECK(correction.now == Origin::paper);
  CHECK(correction.who == "見本 花子");
  CHECK(correction.when == clock.now());

  SECTION("and the vendor's next answer stands again") {
    REQUIRE(pharmacy.accept(arrives()));
    const auto newest = sheet();
    CHECK(newest.footing() == Footing{8, 0, 0});
    CHECK(pharmacy.signed_sheet(newest).value()->corrections.empty());
    // The picture of the old paper is none of the new one.
    clock.advance(86'400);
  }
  CHECK(pharmacy_store.vault.verify_history());
}

TEST_CASE_METHOD(Signed, "an older picture does not speak for a correction of what was signed later") {
  const auto early = sheet().id;
  keep_copy(early);
  clock.advance(86'400);
  REQUIRE(pharmacy.accept(arrives(), Comparison::met_read));
  const auto view = sheet();
  CHECK(pharmacy.take_down(view.id, clock.today(), "保守 太郎", {{no_row(view).key, yes()}}).error().code ==
        ErrorCode::paper_copy_missing);
}

TEST_CASE_METHOD(Signed, "a second response that is taken in part leaves the first to stand for the rest") {
  REQUIRE(pharmacy.accept(arrives(), Comparison::met_read));
  clock.advance(86'400);
  const auto second = arrives();
  const auto rows = sheet().assessment.sheet().rows;
  REQUIRE(pharmacy.accept_rows(second, {{"レセコン", rows[0].index}}));
  REQUIRE(pharmacy.refuse(second, "残りは聞き直す"));
  const auto view = sheet();
  CHECK(view.response == second);
  CHECK(view.footing() == Footing{8, 0, 0});
  CHECK(pharmacy.signed_sheet(view).value()->corrections.empty());
}

TEST_CASE_METHOD(Signed, "the vendor's own sheets are the vendor's to write") {
  const auto taken = vendor.take_on(asked().envelope).value();
  const auto theirs = vendor.request(taken)->systems.front();
  CHECK(vendor.sheets().answer(theirs.id, theirs.assessment.sheet().rows[0].key, yes()));
  CHECK_FALSE(pharmacy.signed_sheet(theirs).value().has_value());
}
