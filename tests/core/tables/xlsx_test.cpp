#include "tables/xlsx.hpp"

#include "fakes/temporary_folder.hpp"

#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <iterator>
#include <zip.h>

using namespace mamori;
using namespace mamori::tables;

namespace {

std::vector<std::uint8_t> read_all(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

using Parts = std::vector<std::pair<std::string, std::string>>;

/// An archive with these parts, as somebody else's program may write it.
std::vector<std::uint8_t> archive(const fakes::TemporaryFolder& home, const Parts& parts) {
  const auto file = home / "made.xlsx";
  int error = 0;
  zip_t* zip = zip_open(file.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &error);
  REQUIRE(zip != nullptr);
  for (const auto& [name, text] : parts) {
    zip_file_add(zip, name.c_str(), zip_source_buffer(zip, text.data(), text.size(), 0), ZIP_FL_OVERWRITE);
  }
  REQUIRE(zip_close(zip) == 0);
  return read_all(file);
}

std::string sheet(const std::string& rows) {
  return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
}

ErrorCode refusal(const std::vector<std::uint8_t>& file) {
  const auto table = read_xlsx(file);
  REQUIRE_FALSE(table);
  return table.error().code;
}

constexpr const char* sheet_name = "xl/worksheets/sheet1.xml";

}  // namespace

TEST_CASE("What we write is read back as it was, formulas made harmless") {
  const fakes::TemporaryFolder home;
  const std::vector<std::vector<std::string>> rows{{"管理番号", "OS"}, {"=1+1", "Win11"}, {"002", "<&>\"'"}};
  REQUIRE(write_xlsx(home / "out.xlsx", "機器台帳", rows));
  const auto table = read_table(read_all(home / "out.xlsx"));
  REQUIRE(table);
  REQUIRE(table->rows.size() == 3);
  CHECK(table->rows[0].cells == rows[0]);
  CHECK(table->rows[1].cells == std::vector<std::string>{"'=1+1", "Win11"});
  CHECK(as_written(table->rows[1].cells[0]) == rows[1][0]);
  CHECK(table->rows[2].cells == rows[2]);
  CHECK(table->rows[2].line == 3);
  CHECK(std::distance(std::filesystem::directory_iterator(home.path()), {}) == 1);
}

TEST_CASE("A file that cannot be written is refused and leaves nothing") {
  const fakes::TemporaryFolder home;
  const auto written = write_xlsx(home / "gone" / "out.xlsx", "x", {{"a"}});
  REQUIRE_FALSE(written);
  CHECK(written.error().code == ErrorCode::table_not_written);
}

TEST_CASE("Days, gaps, inline text, reading aids and kept values of formulas are read") {
  const fakes::TemporaryFolder home;
  const Parts parts{
      {"xl/sharedStrings.xml",
       "<sst><si><t>東京</t><rPh><t>トウキョウ</t></rPh></si><si><r><t>a</t></r><r><t>b</t></r>"
       "</si></sst>"},
      {"xl/styles.xml",
       "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"yyyy/mm\"/></numFmts><cellXfs>"
       "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>"},
      {sheet_name, sheet("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"C2\" t=\"s\"><v>1</v></c></row>"
                         "<row r=\"5\"><c r=\"A5\" s=\"1\"><v>45212</v></c><c r=\"B5\" s=\"2\"><v>45212.5</v></c>"
                         "<c r=\"C5\" s=\"0\"><v>45212</v></c><c t=\"inlineStr\"><is><t>x</t></is></c>"
                         "<c t=\"str\"><f>1+1</f><v>2</v></c></row>")}};
  const auto table = read_xlsx(archive(home, parts));
  REQUIRE(table);
  REQUIRE(table->rows.size() == 2);
  CHECK(table->rows[0].cells == std::vector<std::string>{"東京", "", "ab"});
  CHECK(table->rows[0].line == 2);
  CHECK(table->rows[1].cells == std::vector<std::string>{"2023-10-13", "2023-10-13", "45212", "x", "2"});
  CHECK(table->rows[1].line == 5);
}

TEST_CASE("A number stays a number in formats that only look like days") {
  const fakes::TemporaryFolder home;
  const auto read_as = [&](const std::string& format) {
    const Parts parts{{"xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"" + format +
                                            "\"/></numFmts><cellXfs><xf numFmtId=\"164\"/></cellXfs></styleSheet>"},
                      {sheet_name, sheet("<row r=\"1\"><c r=\"A1\" s=\"0\"><v>45212</v></c></row>")}};
    const auto table = read_xlsx(archive(home, parts));
    REQUIRE(table);
    return table->rows.front().cells.front();
  };
  for (const char* number : {"General", "General\\ \\d", "0&quot; days&quot;", "#,##0_e;[Red]-#,##0", "0.00E+00"}) {
    CHECK(read_as(number) == "45212");
  }
  for (const char* day : {"yyyy/mm/dd", "[$-411]ggge&quot;年&quot;m&quot;月&quot;", "d\\.m", "General;d"}) {
    CHECK(read_as(day) == "2023-10-13");
  }
}

TEST_CASE("A small file that unpacks to a large one is refused") {
  const fakes::TemporaryFolder home;
  const auto bomb = archive(home, {{sheet_name, sheet(std::string(std::size_t{100} << 20, ' '))}});
  CHECK(bomb.size() < 1'000'000);
  CHECK(refusal(bomb) == ErrorCode::table_too_large);
  const Parts repeated{{"xl/sharedStrings.xml", "<sst><si><t>" + std::string(1'000'000, 'x') + "</t></si></sst>"},
                       {sheet_name, sheet([] {
                          std::string rows;
                          for (int i = 0; i < 200; ++i) rows += "<row><c t=\"s\"><v>0</v></c></row>";
                          return rows;
                        }())}};
  CHECK(refusal(archive(home, repeated)) == ErrorCode::table_too_large);
}

TEST_CASE("Entities, foreign archives, wrong places and broken XML are refused") {
  const fakes::TemporaryFolder home;
  const auto of = [&](const std::string& text) { return refusal(archive(home, {{sheet_name, text}})); };
  CHECK(of("<!DOCTYPE a [<!ENTITY x \"y\">]>" + sheet("")) == ErrorCode::xlsx_broken);
  CHECK(of(sheet("<row><c t=\"s\"><v>7</v></c></row>")) == ErrorCode::xlsx_broken);
  CHECK(of("<worksheet><sheetData>") == ErrorCode::xlsx_broken);
  CHECK(of(sheet("<row r=\"1\"><c r=\"ZZ1\"><v>1</v></c></row>")) == ErrorCode::table_too_wide);
  CHECK(of(sheet("")) == ErrorCode::table_empty);
  std::string deep;
  for (int i = 0; i < 100; ++i) deep += "<a>";
  CHECK(of(deep) == ErrorCode::xlsx_broken);
  CHECK(refusal(archive(home, {{"word/document.xml", "<a/>"}})) == ErrorCode::xlsx_broken);
  CHECK(refusal({'P', 'K', 3, 4, 0, 0}) == ErrorCode::xlsx_broken);
}
