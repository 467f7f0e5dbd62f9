// What a vendor signed is read only at the pharmacy, for every role, and what is corrected since stays beside it.
#include "core/desks/two_stores.hpp"
#include "desks/filled_copy.hpp"

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
  Answer no() const { return checklist::with_first({}, Verdict::no, clock.today()); }
  TakenPaper taken(const Row& row, const Answer& answer) const {
    return {clock.today(), "保守 太郎", {{row.key, answer}}};
  }
  Result<void> correct(SheetId id, const Row& row, const Answer& answer) {
    return pharmacy.take_down(id, taken(row, answer));
  }
  Result<void> correct_scope(SheetId id, const Row& row, const std::string& why) {
    TakenPaper paper{clock.today(), "保守 太郎", {}};
    paper.outside = {{row.key, why}};
    return pharmacy.take_down(id, paper);
  }
  Evidence copy_of(SheetId id) const {
    Evidence picture;
    picture.kind = EvidenceKind::photo;
    picture.title = "直した紙";
    picture.media = "image/jpeg";
    picture.day = clock.today();
    picture.uses = {subject_of(id)};
    return picture;
  }
  std::uint64_t entries() const { return pharmacy_store.vault.history_head()->size; }
  /// Somebody of the staff is at work from here on.
  void become_staff() {
    const auto proof = pharmacy_store.vault.prove(SecretBytes::from_text("correct horse battery")).value();
    const auto theirs = SecretBytes::from_text("another horse battery");
    REQUIRE(pharmacy_store.vault.add_person("事務 一郎", Role::staff, theirs, proof));
    const auto folder = pharmacy_store.vault.folder();
    { const auto closed = std::move(pharmacy_store.vault); }
    pharmacy_store.vault = vault::Vault::open(folder, "事務 一郎", theirs, clock).value();
  }
};

}  // namespace

TEST_CASE_METHOD(Signed, "a vendor's signed answer is not typed over, whoever tries and however") {
  REQUIRE(compare_and_accept(pharmacy, arrives()));
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
    become_staff();
    CHECK(pharmacy.sheets().answer(view.id, row.key, yes(), "押しまちがい").error().code == ErrorCode::answer_signed);
    CHECK(pharmacy.sheets().set_scope(view.id, row.key, "契約の範囲外").error().code == ErrorCode::answer_signed);
  }
}

TEST_CASE_METHOD(Signed, "before anything was signed a person may write down what the vendor said") {
  const auto view = sheet();
  REQUIRE(pharmacy.sheets().answer(view.id, no_row(view).key, yes()));
  CHECK(sheet().footing() == Footing{0, 0, 1});
  REQUIRE(pharmacy.take_down(view.id, {clock.today(), "保守 太郎", {{view.assessment.sheet().rows[0].key, yes()}}}));
  // Of that paper no copy is kept: it is what somebody typed, until one is.
  CHECK(sheet().footing() == Footing{0, 0, 2});
  keep_copy(view.id);
  REQUIRE(pharmacy.take_down(view.id, {clock.today(), "保守 太郎", {{view.assessment.sheet().rows[0].key, yes()}}}));
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
  REQUIRE(compare(pharmacy, id));
  REQUIRE(pharmacy.settle(id, "聞き直す"));
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
  REQUIRE(compare_and_accept(pharmacy, id));
  const auto view = sheet();
  const auto& row = no_row(view);
  const auto corrected = [&] { return correct(view.id, row, yes()); };
  clock.advance(86'400);
  CHECK(corrected().error().code == ErrorCode::paper_copy_missing);
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
    // The picture of the old paper is none of a new one.
    clock.advance(86'400);
    CHECK(corrected().error().code == ErrorCode::paper_copy_missing);
  }
  CHECK(pharmacy_store.vault.verify_history());
}

TEST_CASE_METHOD(Signed, "each correction has a picture of its own") {
  REQUIRE(compare_and_accept(pharmacy, arrives()));
  const auto view = sheet();
  const auto& rows = view.assessment.sheet().rows;
  clock.advance(86'400);
  const auto first = keep_copy(view.id);
  REQUIRE(correct(view.id, no_row(view), yes()));
  const auto refused = [&] {
    const auto before = entries();
    CHECK(correct(view.id, rows[0], no()).error().code == ErrorCode::paper_copy_missing);
    CHECK(correct_scope(view.id, rows[1], "契約の範囲外").error().code == ErrorCode::paper_copy_missing);
    CHECK(entries() == before);
  };
  refused();
  SECTION("not the one of the first, added again, redated or put back") {
    keep_copy(view.id);
    refused();
    auto& vault = pharmacy_store.vault;
    REQUIRE(vault.change({}, [&](vault::Writer& writer) {
      return writer.change_evidence(first, "もう一度", clock.today().plus_days(1), {});
    }));
    refused();
    // It stays where it is: what it corrected stands on it.
    const auto put_away = [&](vault::Writer& writer) { return writer.use_evidence(first, subject_of(view.id), false); };
    CHECK(vault.change({}, put_away).error().code == ErrorCode::evidence_stands);
    const auto remove = [&](vault::Writer& writer) { return writer.remove_evidence(first); };
    CHECK(vault.change({}, remove).error().code == ErrorCode::evidence_stands);
    refused();
  }
  SECTION("but another one") {
    keep_copy(view.id, page(2));
    REQUIRE(correct(view.id, rows[0], no()));
    CHECK(sheet().footing() == Footing{6, 2, 0});
    refused();
  }
  SECTION("one that comes with the correction") {
    auto paper = taken(rows[0], no());
    paper.outside = {{rows[1].key, "契約の範囲外"}};
    paper.copy = copy_of(view.id);
    paper.content = page(3);
    REQUIRE(pharmacy.take_down(view.id, paper));
    CHECK(sheet().assessment.circumstances.out_of_scope.size() == 1);
    refused();
  }
}

TEST_CASE_METHOD(Signed, "a copy is a whole picture or PDF, whatever its name says") {
  REQUIRE(compare_and_accept(pharmacy, arrives()));
  const auto view = sheet();
  clock.advance(86'400);
  const auto with = [&](std::string_view media, const std::vector<std::uint8_t>& bytes) {
    auto paper = taken(no_row(view), yes());
    paper.copy = copy_of(view.id);
    paper.copy->media = media;
    paper.content = bytes;
    return pharmacy.take_down(view.id, paper);
  };
  const auto bytes_of = [](std::string_view text) { return std::vector<std::uint8_t>(text.begin(), text.end()); };
  auto half = page(9);
  half.resize(half.size() - 2);
  const auto before = entries();
  const auto kept = pharmacy_store.vault.evidence()->size();
  CHECK(with("image/jpeg", bytes_of("a picture")).error().code == ErrorCode::paper_copy_missing);
  CHECK(with("image/jpeg", half).error().code == ErrorCode::paper_copy_missing);
  CHECK(with("image/jpeg", {0xFF, 0xD8, 0xFF, 0xD9}).error().code == ErrorCode::paper_copy_missing);
  CHECK(with("text/csv", page(9)).error().code == ErrorCode::paper_copy_missing);
  CHECK(with("application/pdf", bytes_of("%PDF-1.7\nhalf of it")).error().code == ErrorCode::paper_copy_missing);
  // Nothing of it stays: neither the answer nor the file.
  CHECK(entries() == before);
  CHECK(pharmacy_store.vault.evidence()->size() == kept);
  CHECK(with("application/pdf", bytes_of("%PDF-1.7\nxref\ntrailer\nstartxref\n9\n%%EOF\n")));
}

TEST_CASE_METHOD(Signed, "a paper that came before the signed answer, or on its day, corrects nothing of it") {
  const auto early = sheet().id;
  keep_copy(early);
  clock.advance(86'400);
  REQUIRE(compare_and_accept(pharmacy, arrives()));
  const auto view = sheet();
  keep_copy(view.id, page(2));
  const Error early_paper{ErrorCode::paper_copy_missing, clock.today().iso()};
  CHECK(correct(view.id, no_row(view), yes()).error() == early_paper);
  clock.advance(86'400);
  auto paper = taken(no_row(view), yes());
  for (const int days : {-3, -1}) {
    paper.received = clock.today().plus_days(days);
    CHECK(pharmacy.take_down(view.id, paper).error() == early_paper);
  }
  paper.received = clock.today();
  CHECK(pharmacy.take_down(view.id, paper));
}

TEST_CASE_METHOD(Signed, "a picture from before the signed answer does not speak for a later paper") {
  keep_copy(sheet().id);
  clock.advance(86'400);
  REQUIRE(compare_and_accept(pharmacy, arrives()));
  clock.advance(86'400);
  const auto view = sheet();
  CHECK(correct(view.id, no_row(view), yes()).error().code == ErrorCode::paper_copy_missing);
}

TEST_CASE_METHOD(Signed, "who may correct by a paper: the responsible person and the staff, nobody else") {
  REQUIRE(compare_and_accept(pharmacy, arrives()));
  const auto view = sheet();
  clock.advance(86'400);
  keep_copy(view.id);
  SECTION("a viewer") {
    REQUIRE(pharmacy_store.vault.begin_inspection());
    const auto before = entries();
    CHECK(correct(view.id, no_row(view), yes()).error().code == ErrorCode::not_allowed);
    CHECK(entries() == before);
  }
  SECTION("the staff, by the same rules") {
    become_staff();
    REQUIRE(correct(view.id, no_row(view), yes()));
    CHECK(pharmacy.signed_sheet(sheet()).value()->corrections.begin()->second.who == "事務 一郎");
    CHECK(correct(view.id, view.assessment.sheet().rows[0], no()).error().code == ErrorCode::paper_copy_missing);
  }
}

TEST_CASE_METHOD(Signed, "a filled copy that came as a file corrects nothing that was signed") {
  REQUIRE(compare_and_accept(pharmacy, arrives()));
  const auto view = sheet();
  clock.advance(86'400);
  const TakenCopy copy{"用紙.csv", {'a', ',', 'b'}, {{no_row(view).key, yes(), {}}}, clock.today(), "保守 太郎"};
  CHECK(pharmacy.take_filled(view.id, copy).error().code == ErrorCode::paper_copy_missing);
}

TEST_CASE_METHOD(Signed, "a second response that is taken in part leaves the first to stand for the rest") {
  REQUIRE(compare_and_accept(pharmacy, arrives()));
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
