// Files as people have them, each into a fresh ledger, with the outcome that is right. They stand outside the
// repository; where they are absent this says so. Their like are made anew in the tests of the rooms below.
#include "desks/ledger_desk.hpp"
#include "fakes/fixed_clock.hpp"
#include "fakes/temporary_folder.hpp"
#include "ledgers/fold.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <iterator>
#include <set>

using namespace mamori;
using namespace mamori::desks;

namespace {

const std::filesystem::path cases = MAMORI_CASES;

std::vector<std::uint8_t> read_all(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// What a file would bring, and why not; by the names of entries.
struct Seen {
  std::map<std::string, Values> entries;
  std::vector<ledgers::LeftOut> left;
  std::vector<Error> rejected;
  std::optional<ErrorCode> refusal;
  std::string sheet;
};

Seen look(const std::string& name, Ledger ledger = Ledger::devices, const ledgers::Known& known = {}) {
  Seen seen;
  const auto plan = LedgerDesk::plan(ledger, read_all(cases / name), std::make_shared<const ledgers::Known>(known));
  if (!plan) {
    seen.refusal = plan.error().code;
    return seen;
  }
  if (plan->preview.blocked) seen.refusal = plan->preview.blocked->code;
  seen.sheet = plan->workbook->sheets[plan->sheet].name;
  for (const auto& line : plan->preview.lines) {
    seen.entries[line.values.front()] = line.values;
    seen.left.insert(seen.left.end(), line.left.begin(), line.left.end());
  }
  for (const auto& line : plan->preview.rejected) seen.rejected.push_back(line.reason);
  return seen;
}

std::set<std::string> names(const Seen& seen) {
  std::set<std::string> names;
  for (const auto& [name, values] : seen.entries) names.insert(name);
  return names;
}

using Names = std::set<std::string>;

struct Cases {
  Cases() {
    if (!std::filesystem::is_directory(cases)) SKIP("The files of MAMORI_CASES are not here.");
  }
};

}  // namespace

TEST_CASE_METHOD(Cases, "case 1: every letter of Shift_JIS is kept") {
  const auto seen = look("01-cp932-nec-ibm.csv");
  CHECK(seen.entries.size() == 2);
  std::string all;
  for (const auto& [name, values] : seen.entries) {
    for (const auto& value : values) all += value;
  }
  for (const auto* letter : {"①", "㈱", "髙", "﨑", "Ⅲ", "№", "纊", "塚", "彅", "琪", "～", "ﾊﾞｯｸｱｯﾌﾟ"}) {
    INFO(letter);
    CHECK(all.find(letter) != std::string::npos);
  }
}

TEST_CASE_METHOD(Cases, "case 2: days are the same in both date systems") {
  for (const auto* name : {"02-1904.xlsx", "02-1904-true.xlsx", "02-1900-control.xlsx"}) {
    const auto seen = look(name);
    CHECK(names(seen) == Names{"D-1", "D-2"});
    for (const auto& [number, values] : seen.entries) CHECK(values[device::registered] == "2023-04-01");
  }
}

TEST_CASE_METHOD(Cases, "case 4: the tab that a person sees, in the order of the tabs") {
  for (const auto* name : {"04-order-old-ledger-second.xlsx", "04-hidden-first.xlsx", "04-order-notes-second.xlsx",
                           "04-cover-sheet-first.xlsx"}) {
    INFO(name);
    const auto seen = look(name);
    CHECK(names(seen) == Names{"PC-1", "PC-2"});
    CHECK(seen.sheet == "機器台帳");
  }
}

TEST_CASE_METHOD(Cases, "case 5: ends of lines are ends of lines") {
  for (const auto* name : {"05-line-ends.xlsx", "05-line-ends.csv"}) {
    INFO(name);
    const auto seen = look(name);
    REQUIRE(seen.entries.contains("L-1"));
    const auto& note = seen.entries.at("L-1")[device::note];
    CHECK(std::count(note.begin(), note.end(), '\n') == 1);
    CHECK(note.find("_x000D_") == std::string::npos);
    CHECK(seen.entries.at("L-2")[device::os].find('\n') == std::string::npos);
    CHECK(seen.entries.at("L-3")[device::place].find('\n') == std::string::npos);
    for (const auto& left : seen.left) CHECK(left.reason.code != ErrorCode::entry_formula);
  }
  CHECK(look("05-line-ends.xlsx").entries.at("L-5")[device::note] == "literal _x000D_");
}

TEST_CASE_METHOD(Cases, "case 6: headings below titles, in two rows, with line ends; cells merged downward") {
  for (const auto* name : {"06-title-row.xlsx", "06-title-row.csv"}) {
    const auto seen = look(name);
    CHECK(names(seen) == Names{"T-1", "T-2"});
    CHECK(seen.entries.at("T-1")[device::place] == "受付");
    CHECK(seen.entries.at("T-2")[device::place] == "調剤室");
    CHECK(seen.entries.at("T-1")[device::maker].empty());
  }
  const auto lines = look("06-heading-line-break.xlsx");
  REQUIRE(lines.entries.contains("T-1"));
  CHECK(lines.entries.at("T-1")[device::computer] == "PC1");
  CHECK(lines.entries.at("T-1")[device::ip] == "192.0.2.1");
  CHECK(lines.entries.at("T-1")[device::place] == "受付");
  const auto two = look("06-two-row-heading.xlsx");
  REQUIRE(two.entries.contains("W-1"));
  CHECK(two.entries.at("W-1")[device::registered] == "2023-04-01");
  CHECK(two.entries.at("W-1")[device::place] == "受付");
  CHECK(names(look("06-merged-down.xlsx")) == Names{"M-1", "M-2", "M-3"});
}

TEST_CASE_METHOD(Cases, "case 8: telephone numbers with whatever stroke") {
  const auto seen = look("08-telephones.csv", Ledger::accounts);
  CHECK(seen.entries.size() == 30);
  const auto number = [&](const std::string& user) {
    for (const auto& [name, values] : seen.entries) {
      if (values[account::user] == user) return values[account::telephone];
    }
    return std::string("no such line");
  };
  for (const auto* user : {"u01", "u02", "u03", "u04", "u05", "u06", "u07", "u08", "u26", "u28", "u29", "u30"}) {
    INFO(user);
    CHECK(number(user) == "03-1234-5678");
  }
  CHECK(number("u18") == "0120-000-000");
  CHECK(number("u09") == "03-1234-5678（代表）");
  CHECK(number("u10") == "03-1234-5678 内線12");
  CHECK(number("u21").empty());
}

TEST_CASE_METHOD(Cases, "case 9: files of other programs are read, or refused by what they are") {
  for (const auto* name : {"09-tab-cp932.txt", "09-cr-only.csv", "09-bom-quoted.csv", "09-unicode-text.txt",
                           "09-utf16be.csv", "09-semicolon.csv", "09-sep-line.csv", "09-double-bom.csv"}) {
    INFO(name);
    const auto seen = look(name);
    CHECK(seen.refusal == std::nullopt);
    REQUIRE(seen.entries.contains("U-1"));
    CHECK(seen.entries.at("U-1")[device::place] == "受付");
    CHECK(seen.rejected.empty());
  }
  CHECK(names(look("09-halfwidth-only-cp932.csv")) == Names{"N-1", "N-2"});
  CHECK(look("09-euc-jp.csv").refusal == ErrorCode::table_is_euc);
  CHECK(look("09-iso-2022-jp.csv").refusal == ErrorCode::table_is_jis);
  CHECK(look("09-old-excel.xls").refusal == ErrorCode::table_is_xls);
  CHECK(look("09-libreoffice.ods").refusal == ErrorCode::table_is_ods);
  CHECK(look("09-html-as.xls").refusal == ErrorCode::table_is_html);
}

TEST_CASE_METHOD(Cases, "case 11: what only looks like a formula comes in, what is one does not") {
  const auto seen = look("11-formula-like.csv");
  CHECK(seen.rejected.empty());
  CHECK(seen.entries.at("S-8")[device::place].empty());
  CHECK(seen.entries.at("S-10")[device::note].empty());
  CHECK(seen.left.size() == 2);
  // What was made harmless is its text, and is made so again when it leaves.
  CHECK(seen.entries.at("S-9")[device::place] == "=1階");
  CHECK(seen.entries.at("S-12")[device::note] == "先頭が改行");
  CHECK(seen.entries.at("S-2")[device::place] == "-予備-");
  CHECK(seen.entries.at("S-5")[device::place] == "@受付");
  CHECK(seen.entries.at("S-6")[device::registered].empty());
}

TEST_CASE_METHOD(Cases, "case 12: the same numbers in other letters are there already") {
  auto first = look("12-once.csv");
  ledgers::Known known;
  for (const auto& [name, values] : first.entries) {
    known[ledgers::folded(name)] = {EntryId{1}, Ledger::devices, values, {}, {}, CivilDate::from_days(0)};
  }
  const auto seen = look("12-again-wide.csv", Ledger::devices, known);
  CHECK(names(seen) == Names{"PC-3", "PC-ガ"});
  CHECK(std::count_if(seen.rejected.begin(), seen.rejected.end(),
                      [](const auto& e) { return e.code == ErrorCode::entry_number_taken; }) >= 3);
}

TEST_CASE_METHOD(Cases, "case 13: columns are matched by what their headings mean") {
  const auto other = look("13-other-headings.csv");
  REQUIRE(other.entries.contains("N-1"));
  CHECK(other.entries.at("N-1")[device::computer] == "PC1");
  CHECK(other.entries.at("N-1")[device::place] == "受付");
  CHECK(other.entries.at("N-1")[device::maker] == "甲社");
  CHECK(names(look("13-extra-columns.csv")) == Names{"N-1", "N-2"});
  const auto few = look("13-none-known.csv");
  CHECK((few.refusal == ErrorCode::import_no_column || few.entries.contains("N-1")));
}
