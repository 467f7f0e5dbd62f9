// 令和6年度 and 令和7年度: what the packs say, and that they do not say more than is known.
#include "editions/embedded.hpp"
#include "packs.hpp"

#include <algorithm>
#include <set>

using namespace mamori;
using namespace mamori::test;

namespace {

const Edition& edition(std::string_view id) {
  const auto* found = library().edition(id);
  REQUIRE(found != nullptr);
  return *found;
}

std::string rows_of(const Sheet& sheet) {
  std::string list;
  for (const auto& row : sheet.rows) list += row.key.text() + " ";
  return list;
}

std::set<std::string> without_wording(const Edition& edition) {
  std::set<std::string> items;
  for (const auto* sheet : {&edition.pharmacy, &edition.vendor}) {
    for (const auto& row : sheet->rows) {
      if (!row.wording) items.insert(row.key.item);
    }
  }
  return items;
}

std::set<Doubtful> doubts_of(std::string_view id, SheetKind sheet, std::string_view item) {
  const auto& form = edition(id);
  std::set<Doubtful> about;
  for (const auto& row : form.sheet(sheet).rows) {
    if (row.key.item != item) continue;
    for (const auto* doubt : form.doubts_about(row.key)) about.insert(doubt->about);
  }
  return about;
}

std::string from(const Edition& form, std::string_view to) {
  for (const auto& origin : form.follows->rows) {
    if (origin.to.sheet != SheetKind::pharmacy || origin.to.text() != to) continue;
    std::string list;
    for (const auto& key : origin.from) list += key.edition + ":" + key.text() + " ";
    return list;
  }
  return "new";
}

using enum Doubtful;

}  // namespace

TEST_CASE("the later editions are reconstructed, and say from what") {
  for (const auto* id : {"r6", "r7"}) {
    CHECK(edition(id).standing == Standing::reconstructed);
    CHECK_FALSE(edition(id).source.note.ja.empty());
    CHECK(edition(id).source.files.empty());
  }
  CHECK(edition("r6").issued_on->iso() == "2024-05-13");
  CHECK(edition("r7").issued_on->iso() == "2025-05-16");
  CHECK(library().newest()->id == "r7");
}

TEST_CASE("令和6年度 has the gate and 18 rows, and 14 rows for the vendor") {
  const auto& r6 = edition("r6");
  CHECK(rows_of(r6.pharmacy) ==
        "gate@organisation 1-(1)@organisation 2-(1)@all 2-(2)@all 2-(3)@all 2-(4)@server 2-(5)@server 2-(6)@server "
        "2-(7)@server 2-(9)@server 2-(4)@terminal 2-(5)@terminal 2-(7)@terminal 2-(9)@terminal 2-(7)@network "
        "2-(8)@network 3-(1)@organisation 3-(2)@organisation 3-(3)@organisation ");
  CHECK(r6.vendor.rows.size() == 14);
  CHECK(without_wording(r6).empty());
  for (const auto& row : r6.pharmacy.rows) {
    CHECK(row.obligation == Obligation::required);
    CHECK(row.due_year.last_day().iso() == "2025-03-31");
  }
  CHECK(r6.pharmacy.find("3-(3)", {})->wording->ja == "サイバー攻撃を想定した事業継続計画（BCP）を策定している。");
}

TEST_CASE("令和7年度 has 19 rows without a gate, and 14 rows for the vendor") {
  const auto& r7 = edition("r7");
  CHECK(rows_of(r7.pharmacy) ==
        "1-①@organisation 2-①@all 2-②@all 2-③@all 2-④@all 2-⑤@all 2-⑥@all 2-⑦@all 2-⑧@all 2-⑨@all 2-⑩@all "
        "2-⑪@server 2-⑫@server 2-⑫@terminal 2-⑬@network 3-①@organisation 3-②@organisation 3-③@organisation "
        "4-①@organisation ");
  CHECK(rows_of(r7.vendor) ==
        "1-①@organisation 2-②@all 2-③@all 2-④@all 2-⑤@all 2-⑥@all 2-⑦@all 2-⑧@all 2-⑨@all 2-⑩@all 2-⑪@server "
        "2-⑫@server 2-⑫@terminal 2-⑬@network ");
  CHECK(std::ranges::none_of(r7.pharmacy.rows, &Row::is_gate));
  CHECK(r7.section("4")->title.ja == "規程類の整備");
}

TEST_CASE("a wording for which there is no evidence is not given as wording") {
  CHECK(without_wording(edition("r7")) == std::set<std::string>{"2-④", "2-⑨", "2-⑩", "4-①"});
  for (const auto& row : edition("r7").pharmacy.rows) {
    CHECK_FALSE(row.title.ja.empty());
    if (row.wording) continue;
    INFO(row.key.text());
    CHECK(doubts_of("r7", SheetKind::pharmacy, row.key.item).contains(wording));
  }
}

TEST_CASE("each uncertainty of the tables is a doubt at its row or sheet") {
  const auto own = SheetKind::pharmacy;
  const auto vendor = SheetKind::vendor;
  using Set = std::set<Doubtful>;
  CHECK(doubts_of("r6", own, "1-(1)") == Set{wording});
  CHECK(doubts_of("r6", own, "2-(2)") == Set{wording});
  CHECK(doubts_of("r6", vendor, "2-(3)") == Set{wording});
  CHECK(doubts_of("r6", own, "2-(4)") == Set{wording});
  CHECK(doubts_of("r6", own, "2-(6)").empty());
  CHECK(doubts_of("r7", own, "1-①") == Set{wording});
  CHECK(doubts_of("r7", own, "2-④") == Set{wording, target, number});
  CHECK(doubts_of("r7", own, "2-⑤") == Set{wording, target, number});
  CHECK(doubts_of("r7", own, "2-⑥").empty());
  CHECK(doubts_of("r7", own, "2-⑨") == Set{wording, target});
  CHECK(doubts_of("r7", vendor, "2-⑨") == Set{wording, target, existence});
  CHECK(doubts_of("r7", vendor, "2-⑩") == Set{wording, target, number, existence});
  CHECK(doubts_of("r7", own, "2-⑪") == Set{number});
  CHECK(doubts_of("r7", own, "3-②") == Set{wording});
  CHECK(doubts_of("r7", own, "4-①") == Set{wording});
  const auto of_sheet = [](std::string_view id, SheetKind sheet) {
    std::set<std::string> ids;
    for (const auto* doubt : edition(id).doubts_about(sheet)) ids.insert(doubt->id);
    return ids;
  };
  CHECK(of_sheet("r7", own) == std::set<std::string>{"r7-gate", "r7-columns", "r7-due"});
  CHECK(of_sheet("r7", vendor) == std::set<std::string>{"r7-rules-vendor", "r7-columns", "r7-due"});
  CHECK(of_sheet("r6", own) == std::set<std::string>{"r6-numbers", "r6-layout", "r6-carried", "r6-due"});
}

TEST_CASE("the maps name each row that comes from an earlier one") {
  const auto& r6 = edition("r6");
  const auto& r7 = edition("r7");
  CHECK(r6.follows->edition == "r5");
  CHECK(r7.follows->edition == "r6");
  CHECK(from(r6, "gate@organisation") == "r5:gate@organisation ");
  CHECK(from(r6, "3-(3)@organisation") == "r5:3(3)@organisation ");
  CHECK(r6.follows->rows.size() == 19 + 14);
  CHECK(from(r7, "2-⑥@all") == "r6:2-(7)@server r6:2-(7)@terminal r6:2-(7)@network ");
  CHECK(from(r7, "2-④@all") == "r6:2-(4)@server r6:2-(4)@terminal ");
  CHECK(from(r7, "2-⑪@server") == "r6:2-(6)@server ");
  CHECK(from(r7, "2-⑫@terminal") == "r6:2-(9)@terminal ");
  CHECK(from(r7, "2-⑬@network") == "r6:2-(8)@network ");
  for (const auto* item : {"2-⑦@all", "2-⑧@all", "2-⑨@all", "2-⑩@all", "4-①@organisation"}) {
    CHECK(from(r7, item) == "new");
  }
}

TEST_CASE("every built-in pack can be taken in beside the others") {
  for (const auto& pack : editions::embedded_editions()) {
    INFO(pack.file);
    const auto loaded = editions::load(editions::embedded(pack.file), library());
    CHECK(loaded);
  }
}
