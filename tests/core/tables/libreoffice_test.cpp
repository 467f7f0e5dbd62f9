// LibreOffice as the second reader: what it shows of a workbook is what we read, cell by cell, and what it writes anew
// is read. Without LibreOffice this says so and is skipped.
#include "made_workbook.hpp"
#include "tables/csv.hpp"
#include "tables/workbook.hpp"
#include "tables/xlsx.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>

using namespace mamori;
using namespace mamori::tables;

namespace {

/// Every sheet of each workbook as CSV with the cells as they are shown, in UTF-8.
constexpr const char* as_shown = "'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1'";

bool office(const fakes::TemporaryFolder& home, const std::string& arguments) {
  const auto line = "cd '" + home.path().string() + "' && soffice -env:UserInstallation='file://" +
                    home.path().string() + "/profile' --headless " + arguments + " >office.log 2>&1";
  return std::system(line.c_str()) == 0;
}

struct Office {
  fakes::TemporaryFolder home;

  Office() {
    if (std::system("command -v soffice >/dev/null 2>&1") != 0) SKIP("LibreOffice is not here.");
  }
  void put(const std::string& name, const std::vector<std::uint8_t>& bytes) const {
    std::ofstream(home / name, std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
  }
};

/// By line and column; a day as we write it.
using Cells = std::map<std::pair<std::size_t, std::size_t>, std::string>;

Cells ours(const Sheet& sheet) {
  Cells cells;
  for (const auto& row : sheet.rows) {
    for (const auto& cell : row.cells) {
      if (!cell.text.empty()) cells[{row.line, cell.column}] = cell.text;
    }
  }
  return cells;
}

Cells theirs(const std::filesystem::path& file) {
  Cells cells;
  const auto table = read_csv(read_all(file));
  if (!table) return cells;
  // Its lines count the ends of lines within cells, rows do not: they are given without gaps from the first.
  for (std::size_t row = 0; row < table->rows.size(); ++row) {
    for (std::size_t column = 0; column < table->rows[row].cells.size(); ++column) {
      const auto& text = table->rows[row].cells[column];
      if (!text.empty()) cells[{row, column}] = text;
    }
  }
  return cells;
}

/// The same with rows counted as theirs are: those with text, from 0.
Cells packed(const Cells& cells) {
  Cells out;
  std::size_t row = 0;
  std::size_t line = 0;
  bool begun = false;
  for (const auto& [place, text] : cells) {
    if (begun && place.first != line) ++row;
    begun = true;
    line = place.first;
    out[{row, place.second}] = text;
  }
  return out;
}

}  // namespace

TEST_CASE_METHOD(Office, "LibreOffice shows the numbers, days, times and texts that we read") {
  const std::vector<std::pair<std::string, std::string>> formats{{"0000", "1"},
                                                                 {"0.00", "1.005"},
                                                                 {"#,##0", "1234567"},
                                                                 {"0%", "0.125"},
                                                                 {"0.00%", "0.12345"},
                                                                 {"#,##0.0", "-1234.56"},
                                                                 {"h:mm", "0.4"},
                                                                 {"[h]:mm", "1.5"},
                                                                 {"0&quot;台&quot;", "3"},
                                                                 {"@", "12"},
                                                                 {"0.00E+00", "12345"},
                                                                 {"&quot;PC-&quot;000", "7"},
                                                                 {"General", "1.1000000000000001"},
                                                                 {"000\\-0000", "1234567"},
                                                                 {"#,##0;[Red]\\-#,##0", "-5"},
                                                                 {"yyyy\\-mm\\-dd", "45212"}};
  std::string codes;
  std::string looks;
  std::string rows;
  for (std::size_t i = 0; i < formats.size(); ++i) {
    const auto id = std::to_string(170 + i);
    codes += "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + formats[i].first + "\"/>";
    looks += "<xf numFmtId=\"" + id + "\" applyNumberFormat=\"1\"/>";
    rows += "<row><c s=\"" + std::to_string(i) + "\"><v>" + formats[i].second + "</v></c><c t=\"s\"><v>" +
            std::to_string(i % 3) + "</v></c></row>";
  }
  const Parts others{
      {"xl/styles.xml", "<styleSheet><numFmts>" + codes + "</numFmts><cellXfs>" + looks + "</cellXfs></styleSheet>"},
      {"xl/sharedStrings.xml",
       "<sst><si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></si><si>"
       "<r><t>太</t></r><r><rPr><b/></rPr><t>字</t></r></si><si><t>a_x000D_\nb</t></si></sst>"}};
  const auto file = archive(book({{"a", sheet(rows)}}, {}, others));
  put("made.xlsx", file);
  REQUIRE(office(home, std::string("--convert-to ") + as_shown + " made.xlsx"));
  const auto workbook = read_workbook(file);
  REQUIRE(workbook);
  const auto mine = packed(ours(workbook->sheets.front()));
  CHECK(mine.size() == formats.size() * 2);
  const auto shown = theirs(home / "made-a.csv");
  for (const auto& [place, text] : mine) {
    INFO(formats[place.first].first << " of " << formats[place.first].second);
    CHECK(text == (shown.contains(place) ? shown.at(place) : "nothing"));
  }
}

TEST_CASE_METHOD(Office, "A workbook that LibreOffice writes anew is read as it shows it, and a .ods is named") {
  const std::string text =
      "管理番号,種類,導入日,版\r\nPC-1,端末PC,2023-10-13,1.1\r\n\"二\n行\",サーバ,2023-10-14,0.5\r\n";
  put("fresh.csv", {text.begin(), text.end()});
  REQUIRE(office(home, "--infilter='CSV:44,34,76,1,,0,false,true' --convert-to xlsx fresh.csv"));
  REQUIRE(office(home, "--infilter='CSV:44,34,76,1,,0,false,true' --convert-to ods fresh.csv"));
  REQUIRE(office(home, "--infilter='CSV:44,34,76,1,,0,false,true' --convert-to xls fresh.csv"));
  const auto workbook = read_workbook(read_all(home / "fresh.xlsx"));
  REQUIRE(workbook);
  const auto& rows = workbook->sheets.front().rows;
  REQUIRE(rows.size() == 3);
  CHECK(rows[1].cells[2].kind == CellKind::day);
  CHECK(rows[1].cells[2].text == "2023-10-13");
  CHECK(rows[1].cells[3].text == "1.1");
  CHECK(rows[2].cells[0].text == "二\n行");
  const auto ods = read_workbook(read_all(home / "fresh.ods"));
  REQUIRE_FALSE(ods);
  CHECK(ods.error().code == ErrorCode::table_is_ods);
  const auto xls = read_workbook(read_all(home / "fresh.xls"));
  REQUIRE_FALSE(xls);
  CHECK(xls.error().code == ErrorCode::table_is_xls);
}

TEST_CASE_METHOD(Office, "What we write is shown by LibreOffice as it is, and nothing of it runs") {
  const std::vector<std::vector<std::string>> rows{{"管理番号", "説明"}, {"=1+1", "＝1+1"}, {"002", "-x"}};
  REQUIRE(write_xlsx(home / "ours.xlsx", "機器台帳", rows, {{}, {"甲", "乙"}}));
  REQUIRE(office(home, std::string("--convert-to ") + as_shown + " ours.xlsx"));
  const auto shown = theirs(home / "ours-機器台帳.csv");
  CHECK(shown.at({1, 0}) == "'=1+1");
  CHECK(shown.at({1, 1}) == "'＝1+1");
  CHECK(shown.at({2, 0}) == "002");
}

TEST_CASE_METHOD(Office, "Every workbook among the files that people have is shown by LibreOffice as we read it") {
  const std::filesystem::path cases = MAMORI_CASES;
  if (!std::filesystem::is_directory(cases)) SKIP("The files of MAMORI_CASES are not here.");
  std::string names;
  for (const auto& entry : std::filesystem::directory_iterator(cases)) {
    if (entry.path().extension() != ".xlsx") continue;
    std::filesystem::copy_file(entry.path(), home / entry.path().filename().string());
    names += " " + entry.path().filename().string();
  }
  REQUIRE(office(home, std::string("--convert-to ") + as_shown + names));
  for (const auto& entry : std::filesystem::directory_iterator(cases)) {
    if (entry.path().extension() != ".xlsx") continue;
    const auto workbook = read_workbook(read_all(entry.path()));
    REQUIRE(workbook);
    for (const auto& sheet : workbook->sheets) {
      INFO(entry.path().filename().string() << " " << sheet.name);
      const auto file = home / (entry.path().stem().string() + "-" + sheet.name + ".csv");
      if (!std::filesystem::exists(file)) continue;  // it leaves hidden tabs out
      auto mine = packed(ours(sheet));
      auto shown = theirs(file);
      // Days are compared by the cells around them: it shows them in the format of its country.
      for (const auto& row : sheet.rows) {
        for (const auto& cell : row.cells) {
          if (cell.kind == CellKind::day) std::erase_if(mine, [&](const auto& c) { return c.second == cell.text; });
        }
      }
      std::erase_if(shown, [&](const auto& c) { return !mine.contains(c.first); });
      CHECK(mine == shown);
    }
  }
}
