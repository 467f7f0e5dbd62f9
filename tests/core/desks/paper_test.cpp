#include "core/desks/two_stores.hpp"

using namespace mamori;
using namespace mamori::desks;

namespace {

struct PaperDesk : TwoStores {
  using Answers = std::vector<std::pair<RowKey, Answer>>;

  VendorId vendor_id = pharmacy.add_vendor("レセコン株式会社", {"レセコン", "電子薬歴"}).value();

  VendorView shown() { return pharmacy.overview()->vendors.front(); }
  /// はい on the paper's day for each row of this year; all of them or the first few.
  Answers all_yes(SheetId sheet, std::size_t most = 99) {
    Answers answers;
    const auto view = pharmacy.sheets().view(sheet).value();
    for (const auto& row : view.assessment.sheet().rows) {
      if (row.obligation != Obligation::required || answers.size() == most) continue;
      answers.emplace_back(row.key, checklist::with_first({}, Verdict::yes, day("2023-11-15")));
    }
    return answers;
  }
  std::uint64_t entries() { return pharmacy_store.vault.history_head()->size; }
};

}  // namespace

TEST_CASE_METHOD(PaperDesk, "a vendor's paper is taken down at once, with who signed it and the day it came") {
  const auto request = pharmacy.make_request(vendor_id, std::nullopt).value();
  REQUIRE(pharmacy.log_sending(request.id, Channel::paper));
  const auto systems = shown().systems;
  REQUIRE(pharmacy.take_down(systems[0].sheet, {day("2023-11-20"), " 保守 太郎 ", all_yes(systems[0].sheet)}));
  const auto after = shown().systems;
  CHECK(after[0].state == VendorState::received);
  CHECK(after[0].progress.required.open() == 0);
  CHECK(after[0].progress.last_check_day == day("2023-11-15"));
  const auto& line = after[0].trail.back();
  CHECK(line.kind == SendingKind::paper_answer);
  CHECK(line.channel == Channel::paper);
  CHECK(line.note == "保守 太郎");
  CHECK(local_date(line.time) == day("2023-11-20"));

  SECTION("a request about two systems waits for the other") {
    CHECK(after[1].state == VendorState::sent);
    CHECK(pharmacy.asked()->front().state == RequestState::sent);
    REQUIRE(pharmacy.take_down(systems[1].sheet, {day("2023-11-21"), "保守 太郎", all_yes(systems[1].sheet)}));
    CHECK(shown().systems[1].state == VendorState::received);
    CHECK(pharmacy.asked()->front().state == RequestState::accepted);
  }
  CHECK(pharmacy_store.vault.verify_history());
}

TEST_CASE_METHOD(PaperDesk, "a paper that is half filled in is taken down as far as it goes and the request waits on") {
  const auto request = pharmacy.make_request(vendor_id, std::nullopt).value();
  REQUIRE(pharmacy.log_sending(request.id, Channel::paper));
  const auto sheet = shown().systems[0].sheet;
  REQUIRE(pharmacy.take_down(sheet, {day("2023-11-20"), "保守 太郎", all_yes(sheet, 3)}));
  CHECK(shown().systems[0].progress.required.answered == 3);
  CHECK(shown().systems[0].state == VendorState::sent);
}

TEST_CASE_METHOD(PaperDesk, "a paper that nobody asked for is taken down too") {
  const auto sheet = shown().systems[0].sheet;
  REQUIRE(pharmacy.take_down(sheet, {day("2023-11-20"), "保守 太郎", all_yes(sheet)}));
  CHECK(shown().systems[0].state == VendorState::received);
}

TEST_CASE_METHOD(PaperDesk, "one row that the form does not take keeps the whole paper out") {
  const auto sheet = shown().systems[0].sheet;
  auto answers = all_yes(sheet);
  answers.back().second.first->day = day("2023-12-01");
  const auto before = entries();
  CHECK(pharmacy.take_down(sheet, {day("2023-11-20"), "保守 太郎", answers}).error().code ==
        ErrorCode::check_day_in_future);
  CHECK(pharmacy.take_down(sheet, {day("2023-11-23"), "保守 太郎", all_yes(sheet)}).error().code ==
        ErrorCode::check_day_in_future);
  CHECK(pharmacy.take_down(sheet, {day("2023-11-20"), " ", all_yes(sheet)}).error().code == ErrorCode::name_empty);
  CHECK(pharmacy.take_down(SheetId{999}, {day("2023-11-20"), "保守 太郎", {}}).error().code ==
        ErrorCode::item_not_found);
  CHECK(entries() == before);
  CHECK(shown().systems[0].progress.required.answered == 0);
}

TEST_CASE_METHOD(PaperDesk, "what a paper changes says in the history why") {
  const auto sheet = shown().systems[0].sheet;
  REQUIRE(pharmacy.take_down(sheet, {day("2023-11-20"), "保守 太郎", all_yes(sheet, 1)}));
  auto answers = all_yes(sheet, 1);
  answers.front().second = checklist::with_first({}, Verdict::no, day("2023-11-21"));
  answers.front().second.target_day = day("2024-02-29");
  REQUIRE(pharmacy.take_down(sheet, {day("2023-11-22"), "保守 太郎", answers}));
  const auto entries = pharmacy_store.vault.history_page({}, UINT64_MAX, 4).value();
  CHECK(entries[0].action == Action::paper_taken_down);
  CHECK(entries[1].action == Action::answer_saved);
  CHECK(entries[1].reason == reason_paper);
  CHECK(shown().systems[0].progress.required.no == 1);
}
