// A filled copy of the form: looked at beside its sheet, and what a person takes of it.
#include "desks/filled_copy.hpp"

#include "core/desks/two_stores.hpp"
#include "tables/csv.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

using namespace mamori;
using namespace mamori::desks;

namespace {

/// What stands in the columns 確認結果, 確認日, 目標日, 備考 of a row.
using Cells = std::vector<std::string>;

/// The sheet as a spreadsheet program saves it as text.
std::vector<std::uint8_t> form(const Edition& edition, SheetKind kind, const std::map<std::string, Cells>& filled) {
  const auto& sheet = edition.sheet(kind);
  std::vector<std::vector<std::string>> lines{
      {edition.form_name.ja}, {"", "", sheet.title.ja}, {"", "チェック項目", "確認結果", "確認日", "目標日", "備考"}};
  const Row* before = nullptr;
  for (const auto& row : sheet.rows) {
    if (row.obligation != Obligation::required) continue;
    const bool new_section = before == nullptr || before->section != row.section;
    if (new_section || before->key.target != row.key.target) {
      if (const auto* heading = edition.heading(row.key.target)) lines.push_back({"", heading->wording.ja});
    }
    const auto label = row.section + " " + edition.section(row.section)->title.ja;
    std::vector<std::string> line{new_section && !row.is_gate ? label : "", row.number + row.wording->ja + row.note};
    if (new_section && row.is_gate) line.front() = edition.section(row.section)->title.ja;
    const auto cells = filled.find(row.key.text());
    if (cells != filled.end()) line.insert(line.end(), cells->second.begin(), cells->second.end());
    if (cells == filled.end()) line.insert(line.end(), {"はい・いいえ", "( / )", "( / )"});
    lines.push_back(line);
    before = &row;
  }
  const auto text = tables::write_csv(lines);
  return {text.begin(), text.end()};
}

struct FilledDesk : TwoStores {
  VendorId vendor_id = pharmacy.add_vendor("レセコン株式会社", {"レセコン", "電子薬歴"}).value();
  const Edition& edition = *library().edition("r5");

  SheetId own() { return pharmacy.overview()->own.id; }
  SheetId theirs() { return pharmacy.overview()->vendors.front().systems.front().sheet; }
  FilledView look(SheetId sheet, const std::vector<std::uint8_t>& file, const FilledWishes& wishes = {}) {
    auto view = look_at_filled(pharmacy.sheets(), clock, sheet, {"返送/用紙.csv", file}, wishes);
    REQUIRE(view);
    return std::move(*view);
  }
  static const ProposedRow& row_of(const FilledView& view, std::string_view key) {
    const auto at = std::ranges::find_if(view.rows, [&](const ProposedRow& row) { return row.row->key.text() == key; });
    REQUIRE(at != view.rows.end());
    return *at;
  }
  std::uint64_t entries() { return pharmacy_store.vault.history_head()->size; }
};

}  // namespace

TEST_CASE_METHOD(FilledDesk, "a filled copy of the own form changes nothing until a person takes it") {
  const auto file = form(edition, SheetKind::pharmacy,
                         {{"1(1)@organisation", {"はい", "11/20"}},
                          {"2(4)@server", {"いいえ", "2023/11/21", "R6.2.29", "春に見直す"}},
                          {"2(5)@server", {"済", "11/20"}}});
  const auto before = entries();
  const auto view = look(own(), file);
  CHECK(entries() == before);
  CHECK(row_of(view, "1(1)@organisation").sure());
  CHECK(row_of(view, "1(1)@organisation").after.first->day == day("2023-11-20"));
  CHECK(row_of(view, "2(4)@server").after.target_day == day("2024-02-29"));
  CHECK(row_of(view, "2(4)@server").after.remark == "春に見直す");
  CHECK_FALSE(row_of(view, "2(5)@server").sure());
  CHECK(row_of(view, "2(5)@server").changes());
  const auto rows = sure_rows(view);
  REQUIRE(rows.size() == 2);

  REQUIRE(pharmacy.take_filled(own(), {"用紙.csv", file, rows, {}, {}}));
  const auto after = pharmacy.overview()->own;
  CHECK(after.progress.required.answered == 2);
  CHECK(after.progress.required.no == 1);
  CHECK(pharmacy_store.vault.history_page({}, UINT64_MAX, 1)->front().reason == reason_filled);
  // The same file again has nothing to take.
  CHECK(sure_rows(look(own(), file)).empty());
  CHECK(pharmacy_store.vault.verify_history());
}

TEST_CASE_METHOD(FilledDesk, "days that the form does not take are said before, and keep the whole copy out") {
  const auto file = form(
      edition, SheetKind::pharmacy,
      {{"1(1)@organisation", {"はい", "2023/11/30"}}, {"2(1)@all", {"はい", "2023/9/1"}}, {"2(4)@server", {"はい"}}});
  const auto view = look(own(), file);
  const auto& ahead = row_of(view, "1(1)@organisation");
  REQUIRE(ahead.refused);
  CHECK(ahead.refused->code == ErrorCode::check_day_in_future);
  const auto& early = row_of(view, "2(1)@all");
  REQUIRE(early.refused);
  CHECK(early.refused->code == ErrorCode::check_day_before_issue);
  // はい without a day is no answer until a person gives the day.
  CHECK_FALSE(row_of(view, "2(4)@server").changes());
  CHECK(pharmacy.take_filled(own(), {"用紙.csv", file, {{ahead.row->key, ahead.after, {}}}, {}, {}}).error().code ==
        ErrorCode::check_day_in_future);
  const auto asked = look(own(), file, {day("2023-11-22"), true});
  CHECK_FALSE(row_of(asked, "2(1)@all").refused);
  CHECK_FALSE(row_of(asked, "2(1)@all").sure());
  CHECK(row_of(asked, "2(4)@server").after.first->day == day("2023-11-22"));
}

TEST_CASE_METHOD(FilledDesk, "a vendor's filled copy stands as an unsigned paper copy with the file as evidence") {
  const auto request = pharmacy.make_request(vendor_id, std::nullopt).value();
  REQUIRE(pharmacy.log_sending(request.id, Channel::file));
  std::map<std::string, Cells> filled;
  for (const auto& row : edition.vendor.rows) filled[row.key.text()] = {"○はい・いいえ", "11/20"};
  filled["2(4)@server"] = {"該当なし", "", "", "この契約では扱わない"};
  const auto file = form(edition, SheetKind::vendor, filled);
  const auto sheet = theirs();
  const auto view = look(sheet, file);
  CHECK(view.copy.matched > 0);
  auto rows = sure_rows(view);
  const auto& outside = row_of(view, "2(4)@server");
  CHECK_FALSE(outside.sure());
  CHECK(outside.out_of_scope == "この契約では扱わない");
  rows.push_back({outside.row->key, {}, outside.out_of_scope});

  const auto before = entries();
  CHECK(pharmacy.take_filled(sheet, {"用紙.csv", file, rows, day("2023-11-21"), " "}).error().code ==
        ErrorCode::name_empty);
  CHECK(entries() == before);
  const std::string name =
      "レセコン株式会社から返ってきた令和5年度の事業者確認用の用紙（記入ずみ・最終版の最終版）.csv";
  REQUIRE(pharmacy.take_filled(sheet, {name, file, rows, day("2023-11-21"), "保守 太郎"}));
  const auto system = pharmacy.overview()->vendors.front().systems.front();
  CHECK(system.state == VendorState::received);
  CHECK(system.progress.required.open() == 0);
  CHECK(system.trail.back().kind == SendingKind::paper_answer);
  CHECK(system.trail.back().channel == Channel::file);
  CHECK(system.trail.back().note == "保守 太郎");
  CHECK(pharmacy.asked()->front().state == RequestState::sent);  // of two systems one is open still
  CHECK(pharmacy.sheets().view(sheet)->assessment.circumstances.out_of_scope.size() == 1);
  const auto evidence = pharmacy_store.vault.evidence().value();
  REQUIRE(evidence.size() == 1);
  CHECK(evidence.front().kind == EvidenceKind::file);
  CHECK(evidence.front().title.ends_with(".csv"));
  CHECK(evidence.front().uses == std::vector{subject_of(sheet)});
  CHECK(pharmacy_store.vault.evidence_content(evidence.front().id) == file);
  CHECK(pharmacy_store.vault.verify_history());
}

TEST_CASE_METHOD(FilledDesk, "one row that the form does not take keeps a vendor's copy and its file out") {
  const auto file = form(edition, SheetKind::vendor, {{"1(1)@organisation", {"はい", "2023/11/20"}}});
  const auto sheet = theirs();
  auto rows = sure_rows(look(sheet, file));
  REQUIRE(rows.size() == 1);
  rows.push_back({rows.front().key, checklist::with_first({}, Verdict::yes, day("2024-01-01")), {}});
  const auto before = entries();
  CHECK(pharmacy.take_filled(sheet, {"用紙.csv", file, rows, {}, "保守 太郎"}).error().code ==
        ErrorCode::check_day_in_future);
  CHECK(entries() == before);
  CHECK(pharmacy_store.vault.evidence()->empty());
}
