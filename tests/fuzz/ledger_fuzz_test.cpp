// A ledger's file from outside: any bytes become lines that keep the rules, or a refusal.
#include "driver.hpp"
#include "fakes/temporary_folder.hpp"
#include "ledgers/fold.hpp"
#include "ledgers/import.hpp"
#include "tables/csv.hpp"
#include "tables/xlsx.hpp"

#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <iterator>

namespace mamori::fuzz {
namespace {

Input bytes(std::string_view text) {
  return {text.begin(), text.end()};
}

std::string check_line(const LedgerSpec& spec, const Values& values) {
  if (values.size() != spec.fields.size()) return "a line with other fields";
  const auto again = ledgers::checked(spec, values);
  if (!again) return "a line that breaks the rules";
  if (*again != values) return "a line that is not as it is kept";
  return {};
}

/// What came in keeps the rules, and comes in unchanged when it is handed out and read again.
std::string check_import(const tables::Table& table) {
  for (const auto& spec : ledgers::all()) {
    const auto seen = ledgers::preview(spec, table, ledgers::guess_headings(spec, table), {}, {});
    if (seen.blocked) continue;
    if (seen.lines.size() + seen.rejected.size() > table.rows.size()) return "more lines than the file has";
    std::vector<Entry> entries;
    for (const auto& line : seen.lines) {
      if (auto fault = check_line(spec, line.values); !fault.empty()) return fault;
      entries.push_back({EntryId{}, spec.ledger, line.values, {}, {}, CivilDate::from_days(0)});
    }
    const auto out = tables::write_csv(ledgers::sheet_of(spec, entries, Language::ja));
    const auto back = tables::read_csv({reinterpret_cast<const std::uint8_t*>(out.data()), out.size()});
    if (!back) return "an export that cannot be read";
    const auto again = ledgers::preview(spec, *back, ledgers::guess_headings(spec, *back), {}, {});
    if (again.lines.size() != entries.size()) return "an export that loses lines";
  }
  return {};
}

std::string target(Bytes input) {
  const auto table = tables::read_table(input);
  if (!table) return table.error().where.size() > 40 ? "a refusal that quotes the file" : "";
  return check_import(*table);
}

Input spreadsheet() {
  const fakes::TemporaryFolder home;
  (void)tables::write_xlsx(home / "a.xlsx", "機器", {{"管理番号", "種類"}, {"001", "サーバ"}, {"=1", "端末PC"}});
  std::ifstream in(home / "a.xlsx", std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

TEST_CASE("A ledger's file of any bytes does no harm") {
  const std::vector<Input> corpus{
      bytes("管理番号,種類,登録日\r\n001,サーバ,令和5年10月13日\r\n\"00\"\"2\",端末PC,2023/1/2\r\n"),
      bytes("\xEF\xBB\xBFNo,ユーザID,状態,電話番号\n1,=cmd|' /C calc'!A0,使用可,'+81-3\n"),
      bytes("\x8A\xC7\x97\x9D\x94\xD4\x8D\x86\t\x8E\xED\x97\xDE\n001\t\x83\x54\x81\x5B\x83\x6F\n"),
      bytes("名前,区分,連絡する人\n本部,会社本部,\n警察,police,\"本部、\n薬局\"\n"), spreadsheet()};
  const auto outcome = run(corpus, target);
  INFO(describe(outcome));
  CHECK(outcome.complaint.empty());
  WARN(outcome.inputs << " inputs, slowest " << outcome.slowest << " s");
}

}  // namespace mamori::fuzz
