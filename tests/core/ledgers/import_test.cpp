#include "ledgers/import.hpp"

#include "ledgers/fold.hpp"
#include "tables/csv.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace mamori;
using namespace mamori::ledgers;

namespace {

tables::Table table(std::string_view text) {
  return tables::read_csv({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}).value();
}

const LedgerSpec& devices() {
  return spec_of(Ledger::devices);
}

Preview look(std::string_view text, const std::set<std::string>& taken = {}) {
  const auto read = table(text);
  const auto seen = preview(devices(), read, guess_headings(devices(), read), taken);
  REQUIRE(seen);
  return *seen;
}

using Reason = std::tuple<std::size_t, ErrorCode, std::string>;

std::vector<Reason> reasons(const Preview& preview) {
  std::vector<Reason> all;
  for (const auto& line : preview.rejected) all.emplace_back(line.number, line.reason.code, line.reason.where);
  return all;
}

}  // namespace

TEST_CASE("Columns are found by their headings in any order, unknown ones are left out") {
  const auto seen = look("メモ,OS,種類,管理番号\nx,Win11,サーバ,001\n");
  REQUIRE(seen.lines.size() == 1);
  CHECK(seen.lines[0].number == 2);
  CHECK(seen.lines[0].values[device::number] == "001");
  CHECK(seen.lines[0].values[device::kind] == "server");
  CHECK(seen.lines[0].values[device::os] == "Win11");
  CHECK(seen.lines[0].values[device::maker].empty());
}

TEST_CASE("Without headings the columns are taken in order and the first line counts") {
  const auto seen = look("001,端末PC,A社\n002,サーバ,B社\n");
  REQUIRE(seen.lines.size() == 2);
  CHECK(seen.lines[0].values[device::maker] == "A社");
}

TEST_CASE("Every line that would not come in says why and where") {
  const auto seen = look(
      "管理番号,種類,登録日,説明\n"
      "001,サーバ,2023/1/2,ok\n"
      ",サーバ,,\n"
      "003,車,,\n"
      "004,サーバ,あした,\n"
      "００１,サーバ,,\n"
      "006,サーバ,,=cmd|' /C calc'!A0\n"
      "007,サーバ,,'=1+1\n"
      "pc-9,サーバ,,\n",
      {folded("PC-9")});
  CHECK(reasons(seen) == std::vector<Reason>{{3, ErrorCode::entry_field_missing, "devices.number"},
                                             {4, ErrorCode::entry_choice_unknown, "devices.kind"},
                                             {5, ErrorCode::date_not_a_date, "devices.registered"},
                                             {6, ErrorCode::entry_number_twice, "devices.number"},
                                             {7, ErrorCode::entry_formula, "devices.note"},
                                             {9, ErrorCode::entry_number_taken, "devices.number"}});
  REQUIRE(seen.lines.size() == 2);
  CHECK(seen.lines[1].values[device::note] == "=1+1");
  CHECK(seen.rejected[1].begins == "003 | 車 |  | ");
}

TEST_CASE("Without a column for the first field nothing can come in") {
  const auto read = table("種類,OS\nサーバ,Win11\n");
  const auto seen = preview(devices(), read, guess_headings(devices(), read), {});
  REQUIRE_FALSE(seen);
  CHECK(seen.error() == Error{ErrorCode::import_no_column, "devices.number"});
}

TEST_CASE("What is handed out comes in again unchanged, in both languages") {
  for (const auto language : {Language::ja, Language::en}) {
    for (const auto& spec : all()) {
      Entry entry;
      entry.ledger = spec.ledger;
      for (const auto& each : spec.fields) {
        const std::string text = each.kind == FieldKind::day         ? "2023-10-13"
                                 : each.kind == FieldKind::choice    ? std::string(each.choices.back().code)
                                 : each.kind == FieldKind::telephone ? "+81-3"
                                 : each.kind == FieldKind::names     ? "甲\n乙"
                                                                     : "=危険,\"値\"";
        entry.values.push_back(text);
      }
      const auto text = tables::write_csv(sheet_of(spec, {entry}, language));
      const auto read = table(text);
      const auto seen = preview(spec, read, guess_headings(spec, read), {});
      REQUIRE(seen);
      REQUIRE(seen->rejected.empty());
      REQUIRE(seen->lines.size() == 1);
      CHECK(seen->lines[0].values == entry.values);
    }
  }
}
