// A form from outside: any bytes become rows with their doubts, values with their cells, or a refusal; a pack of any
// bytes becomes an edition or a refusal with its place.
#include "driver.hpp"
#include "editions/embedded.hpp"
#include "editions/load.hpp"
#include "exchange/pack/pack.hpp"
#include "fakes/temporary_folder.hpp"
#include "forms/fill.hpp"
#include "tables/csv.hpp"
#include "tables/workbook.hpp"
#include "tables/xlsx.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <iterator>
#include <span>
#include <string>
#include <vector>

namespace mamori::fuzz {
namespace {

using Lines = std::vector<std::vector<std::string>>;

const Library& library() {
  static const Library loaded = editions::built_in().value();
  return loaded;
}
const Edition& r5() {
  return *library().edition("r5");
}
CivilDate today() {
  return CivilDate::from_iso("2023-12-01").value();
}

Lines form(SheetKind kind, bool filled) {
  const auto& sheet = r5().sheet(kind);
  Lines lines{{r5().form_name.ja}, {"", "", sheet.title.ja}, {"", "チェック項目", "1回目", "確認日", "目標日", "備考"}};
  const Row* before = nullptr;
  for (const auto& row : sheet.rows) {
    const bool section = before == nullptr || before->section != row.section;
    if (section || before->key.target != row.key.target) {
      if (const auto* heading = r5().heading(row.key.target)) lines.push_back({"", heading->wording.ja});
    }
    lines.push_back({section ? row.section + " " + r5().section(row.section)->title.ja : "",
                     row.number + row.wording->ja + row.note, filled ? "○はい・いいえ" : "はい・いいえ",
                     filled ? "11/20" : "( / )", "( / )", filled ? "山田" : ""});
    before = &row;
  }
  return lines;
}

Input bytes(std::string_view text) {
  return {text.begin(), text.end()};
}
Input text_of(const Lines& lines) {
  return bytes(tables::write_csv(lines));
}
Input workbook_of(const Lines& lines) {
  const fakes::TemporaryFolder home;
  (void)tables::write_xlsx(home / "a.xlsx", "用紙", lines);
  std::ifstream in(home / "a.xlsx", std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}
std::vector<Input> corpus() {
  return {text_of(form(SheetKind::pharmacy, false)), text_of(form(SheetKind::vendor, true)),
          workbook_of(form(SheetKind::vendor, false)),
          bytes("項番,大項目,確認項目\n1-1,平時,「バックアップ」を取っている。\n")};
}

Complaint read_form(Bytes input) {
  const forms::FileIn file{"a.xlsx", input};
  const auto reading = forms::read(std::span(&file, 1));
  if (!reading) return {};
  if (reading->left.size() > forms::left_count_limit) return "more is left than is kept";
  for (const auto& row : reading->rows) {
    if (row.sure() && (!row.sheet || row.wording.empty())) return "a sure row without a sheet or words";
    if (!std::ranges::is_sorted(row.doubts)) return "doubts out of order";
  }
  return {};
}

Complaint check_value(const forms::FoundValue& value) {
  if (value.cell.line == 0) return "a value without a cell";
  if (!value.sure()) return {};
  const bool check = value.field == forms::FilledField::first || value.field == forms::FilledField::second;
  if (value.field == forms::FilledField::remark) return value.words.empty() ? "a sure remark without words" : "";
  if (check && (!value.said || value.said == forms::Said::not_applicable)) return "a sure check that says nothing";
  if (!check && !value.day) return "a sure day that is none";
  if (!check && value.field != forms::FilledField::target_day && *value.day > today()) return "a sure day ahead";
  return {};
}

Complaint read_filled(Bytes input) {
  const auto copy = forms::read_filled({"a.xlsx", input}, r5(), SheetKind::vendor, today());
  if (!copy) return {};
  if (copy->rows.size() != r5().vendor.rows.size()) return "rows that the sheet does not have";
  for (const auto& row : copy->rows) {
    if (!row.place && !row.values.empty()) return "values without a row";
    for (const auto& value : row.values) {
      if (auto fault = check_value(value); !fault.empty()) return fault;
    }
  }
  return {};
}

Complaint fill(Bytes input) {
  forms::SheetToFill sheet;
  for (const auto& row : r5().vendor.rows) sheet.rows.push_back({row.key, forms::Said::yes, today(), {}, {}, {}, "済"});
  sheet.vendor = "レセコン";
  const auto form = forms::fill({"a.xlsx", input}, r5(), SheetKind::vendor, sheet, today());
  if (!form) return {};
  return tables::read_workbook(form->bytes) ? "" : "a filled workbook that cannot be read";
}

}  // namespace

TEST_CASE("a form of any bytes is read or refused") {
  report("form", run(corpus(), read_form));
}

TEST_CASE("a filled form of any bytes has no sure value without a meaning") {
  report("filled form", run(corpus(), read_filled));
}

TEST_CASE("whatever is filled in can be read again") {
  report("form to fill", run({workbook_of(form(SheetKind::vendor, false))}, fill));
}

TEST_CASE("no changed pack verifies, and what is said of a refused one is its place") {
  const auto key = crypto::SigningKey::generate();
  const auto file = exchange::sign_pack(R"({"id":"x"})", "あおば薬局", 1'700'000'000, key).value();
  const auto target = [&](Bytes input) -> Complaint {
    const auto said = exchange::verify_pack(input);
    if (!said) return said.error().where.size() > 40 ? "a refusal that quotes the file" : "";
    return std::ranges::equal(input, file) ? "" : "a changed pack verifies";
  };
  report("signed pack", run({file}, target));
}

TEST_CASE("an edition of any bytes is sound or refused with its place") {
  std::vector<Input> packs;
  for (const auto& pack : editions::embedded_editions()) packs.push_back(bytes(editions::embedded(pack.file)));
  const auto target = [](Bytes input) -> Complaint {
    const std::string_view text(reinterpret_cast<const char*>(input.data()), input.size());
    const auto edition = editions::load(text, library());
    if (!edition) return edition.error().where.size() > 200 ? "a refusal that quotes the pack" : "";
    return edition->id.empty() ? "an edition without an id" : "";
  };
  report("edition", run(packs, target));
}

}  // namespace mamori::fuzz
