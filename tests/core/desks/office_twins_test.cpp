// The kinds of tables that people have, made anew by the program that many of them use: LibreOffice writes each from a
// text, in one start, and it comes into a fresh ledger. Without LibreOffice this says so and is skipped.
#include "desks/ledger_desk.hpp"
#include "fakes/temporary_folder.hpp"

#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

using namespace mamori;
using namespace mamori::desks;

namespace {

std::string cell(const std::string& words, const std::string& more = {}) {
  std::string paragraphs;
  std::string rest = words;
  for (auto end = rest.find('\n'); end != std::string::npos; end = rest.find('\n')) {
    paragraphs += "<text:p>" + rest.substr(0, end) + "</text:p>";
    rest.erase(0, end + 1);
  }
  return "<table:table-cell office:value-type=\"string\"" + more + ">" + paragraphs + "<text:p>" + rest +
         "</text:p></table:table-cell>";
}

std::string day(const std::string& iso) {
  return "<table:table-cell table:style-name=\"day\" office:value-type=\"date\" office:date-value=\"" + iso + "\"/>";
}

std::string row(const std::vector<std::string>& cells) {
  std::string xml = "<table:table-row>";
  for (const auto& each : cells) xml += each;
  return xml + "</table:table-row>";
}

/// A flat document of LibreOffice's own.
std::string document(const std::string& tabs, const std::string& settings = {}) {
  const std::string space = "urn:oasis:names:tc:opendocument:xmlns:";
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document xmlns:office=\"" + space +
         "office:1.0\" xmlns:table=\"" + space + "table:1.0\" xmlns:text=\"" + space + "text:1.0\" xmlns:style=\"" +
         space + "style:1.0\" xmlns:number=\"" + space +
         "datastyle:1.0\" office:version=\"1.2\" office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">"
         "<office:automatic-styles><number:date-style style:name=\"ymd\"><number:year number:style=\"long\"/>"
         "<number:text>/</number:text><number:month/><number:text>/</number:text><number:day/></number:date-style>"
         "<style:style style:name=\"day\" style:family=\"table-cell\" style:data-style-name=\"ymd\"/>"
         "</office:automatic-styles><office:body><office:spreadsheet>" +
         settings + tabs + "</office:spreadsheet></office:body></office:document>";
}

std::string tab(const std::string& name, const std::vector<std::string>& rows) {
  std::string xml = "<table:table table:name=\"" + name + "\">";
  for (const auto& each : rows) xml += each;
  return xml + "</table:table>";
}

struct Twins {
  fakes::TemporaryFolder home;

  Twins() {
    if (std::system("command -v soffice >/dev/null 2>&1") != 0) SKIP("LibreOffice is not here.");
  }
  void put(const std::string& name, const std::string& text) const {
    std::ofstream(home / name, std::ios::binary).write(text.data(), static_cast<std::streamsize>(text.size()));
  }
  /// Has LibreOffice save these as another kind of file.
  void save_as(const std::string& kind, const std::string& names) const {
    const auto line = "cd '" + home.path().string() + "' && soffice -env:UserInstallation='file://" +
                      home.path().string() + "/profile' --headless --convert-to " + kind + " " + names +
                      " >office.log 2>&1";
    REQUIRE(std::system(line.c_str()) == 0);
  }
  struct Seen {
    std::map<std::string, Values> entries;
    std::size_t rejected = 0;
    std::optional<ErrorCode> refusal;
  };
  Seen look(const std::string& name) const {
    std::ifstream in(home / name, std::ios::binary);
    const std::vector<std::uint8_t> bytes{std::istreambuf_iterator<char>(in), {}};
    REQUIRE_FALSE(bytes.empty());
    const auto plan = LedgerDesk::plan(Ledger::devices, bytes, std::make_shared<const ledgers::Known>());
    Seen seen;
    if (!plan) {
      seen.refusal = plan.error().code;
      return seen;
    }
    for (const auto& line : plan->preview.lines) seen.entries[line.values.front()] = line.values;
    seen.rejected = plan->preview.rejected.size();
    return seen;
  }
};

const std::string head = row({cell("管理番号"), cell("種類"), cell("設置場所"), cell("登録日")});

/// A PC at a place.
std::string pc(const std::string& number, const std::string& place, const std::string& registered = {}) {
  return row({cell(number), cell("端末PC"), place, registered});
}

}  // namespace

TEST_CASE_METHOD(Twins, "workbooks that LibreOffice writes come into a ledger as people see them") {
  const auto dated = pc("D-1", cell("受付"), day("2023-04-01"));
  const std::string since_1904 =
      "<table:calculation-settings><table:null-date table:date-value=\"1904-01-01\"/></table:calculation-settings>";
  put("days-1904.fods", document(tab("機器台帳", {head, dated}), since_1904));
  put("days-1900.fods", document(tab("機器台帳", {head, dated})));
  put("tabs.fods", document(tab("表紙", {row({cell("機器の一覧")})}) +
                            tab("機器台帳", {head, pc("PC-1", cell("受付")), pc("PC-2", cell("調剤室"))})));
  put("lines.fods", document(tab("機器台帳", {row({cell("管理番号"), cell("種類"), cell("説明")}),
                                              pc("L-1", cell("一行目\n二行目"))})));
  put("titles.fods", document(tab("機器台帳", {row({cell("令和5年度 機器の一覧")}), row({}), head,
                                               pc("T-1", cell("受付"), day("2023-04-01"))})));
  put("merged.fods", document(tab("機器台帳", {head, pc("M-1", cell("受付", " table:number-rows-spanned=\"2\"")),
                                               pc("M-2", "<table:covered-table-cell/>")})));
  put("letters.fods", document(tab("機器台帳", {head, pc("0001", cell("受付")), pc("㈱髙﨑", cell("ｶﾞ"))})));
  save_as("xlsx", "days-1904.fods days-1900.fods tabs.fods lines.fods titles.fods merged.fods letters.fods");
  for (const std::string name : {"days-1904.xlsx", "days-1900.xlsx"}) {
    INFO(name);
    CHECK(look(name).entries.at("D-1")[device::registered] == "2023-04-01");
  }
  CHECK(look("tabs.xlsx").entries.at("PC-1")[device::place] == "受付");
  CHECK(look("tabs.xlsx").entries.at("PC-2")[device::place] == "調剤室");
  CHECK(look("lines.xlsx").entries.at("L-1")[device::note] == "一行目\n二行目");
  const auto titles = look("titles.xlsx");
  CHECK(titles.entries.at("T-1")[device::place] == "受付");
  CHECK(titles.entries.at("T-1")[device::registered] == "2023-04-01");
  const auto merged = look("merged.xlsx");
  CHECK(merged.entries.at("M-1")[device::place] == "受付");
  CHECK(merged.entries.at("M-2")[device::place] == "受付");
  const auto letters = look("letters.xlsx");
  CHECK(letters.entries.contains("0001"));
  CHECK(letters.entries.at("㈱髙﨑")[device::place] == "ｶﾞ");
}

TEST_CASE_METHOD(Twins,
                 "texts and files of other kinds that LibreOffice writes are read, or refused by what they are") {
  put("table.fods", document(tab("機器台帳", {head, pc("U-1", cell("受付"))})));
  save_as("ods", "table.fods");
  save_as("xls", "table.fods");
  CHECK(look("table.ods").refusal == ErrorCode::table_is_ods);
  CHECK(look("table.xls").refusal == ErrorCode::table_is_xls);
  // The numbers are those of LibreOffice's list of encodings.
  const std::pair<const char*, const char*> kinds[] = {
      {"44,34,64", "Shift_JIS"}, {"44,34,76", "UTF-8"}, {"59,34,76", "semicolons"}, {"9,34,65535", "UTF-16"}};
  for (const auto& [tokens, name] : kinds) {
    INFO(name);
    save_as("'csv:Text - txt - csv (StarCalc):" + std::string(tokens) + ",1'", "table.fods");
    const auto seen = look("table.csv");
    REQUIRE(seen.entries.contains("U-1"));
    CHECK(seen.entries.at("U-1")[device::place] == "受付");
    CHECK(seen.rejected == 0);
  }
  save_as("'csv:Text - txt - csv (StarCalc):44,34,69,1'", "table.fods");
  CHECK(look("table.csv").refusal == ErrorCode::table_is_euc);
}
