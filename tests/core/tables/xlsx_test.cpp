#include "tables/xlsx.hpp"

#include "made_workbook.hpp"

using namespace mamori;
using namespace mamori::tables;

namespace {

ErrorCode refusal(const std::vector<std::uint8_t>& file) {
  const auto table = read_table(file);
  REQUIRE_FALSE(table);
  return table.error().code;
}

}  // namespace

TEST_CASE("What we write is read back as it was, formulas made harmless") {
  const fakes::TemporaryFolder home;
  const std::vector<std::vector<std::string>> rows{{"管理番号", "OS"}, {"=1+1", "Win11"}, {"002", "<&>\"'"}};
  REQUIRE(write_xlsx(home / "out.xlsx", "機器台帳", rows));
  const auto bytes = read_all(home / "out.xlsx");
  fakes::keep_for_second_reader(bytes);
  const auto table = read_table(bytes);
  REQUIRE(table);
  REQUIRE(table->rows.size() == 3);
  CHECK(table->rows[0].cells == rows[0]);
  CHECK(table->rows[1].cells == std::vector<std::string>{"'=1+1", "Win11"});
  CHECK(as_written(table->rows[1].cells[0]) == rows[1][0]);
  CHECK(table->rows[2].cells == rows[2]);
  CHECK(table->rows[2].line == 3);
  CHECK(std::distance(std::filesystem::directory_iterator(home.path()), {}) == 1);
}

TEST_CASE("A table says where a cell has no value, what is struck through, and which rows are not shown") {
  const std::string text = "<c t=\"str\"><v>x</v></c>";
  const Parts styles{
      {"xl/styles.xml",
       "<styleSheet><fonts><font/><font><strike/></font></fonts><cellXfs><xf/><xf fontId=\"1\"/></cellXfs>"
       "</styleSheet>"}};
  const auto table = read_table(
      archive(book({{"a", sheet("<row>" + text + "<c t=\"e\"><v>#N/A</v></c></row><row hidden=\"1\">" + text +
                                "</row><row><c t=\"e\"><v>#REF!</v></c><c s=\"1\" t=\"str\"><v>y</v></c></row>")}},
                   {}, styles)));
  REQUIRE(table);
  REQUIRE(table->rows.size() == 3);
  CHECK(table->rows[0].faults == std::vector<std::uint32_t>{1});
  CHECK(table->rows[1].hidden);
  CHECK(table->rows[2].cells.empty());
  CHECK(table->rows[2].faults == std::vector<std::uint32_t>{0});
  CHECK(table->rows[2].struck == std::vector<std::uint32_t>{1});
}

TEST_CASE("A file that cannot be written is refused and leaves nothing") {
  const fakes::TemporaryFolder home;
  const auto written = write_xlsx(home / "gone" / "out.xlsx", "x", {{"a"}});
  REQUIRE_FALSE(written);
  CHECK(written.error().code == ErrorCode::table_not_written);
}

TEST_CASE("A small file that unpacks to a large one is refused") {
  const auto bomb = archive(book({{"a", sheet(std::string(std::size_t{100} << 20, ' '))}}));
  CHECK(bomb.size() < 1'000'000);
  CHECK(refusal(bomb) == ErrorCode::table_too_large);
  std::string rows;
  for (int i = 0; i < 800; ++i) rows += "<row><c t=\"s\"><v>0</v></c></row>";
  const Parts strings{{"xl/sharedStrings.xml", "<sst><si><t>" + std::string(100'000, 'x') + "</t></si></sst>"}};
  CHECK(refusal(archive(book({{"a", sheet(rows)}}, {}, strings))) == ErrorCode::table_too_large);
}

TEST_CASE("Entities, foreign archives, wrong places and broken XML are refused") {
  const auto of = [](const std::string& text) { return refusal(archive(book({{"a", text}}))); };
  CHECK(of("<!DOCTYPE a [<!ENTITY x \"y\">]>" + sheet("")) == ErrorCode::xlsx_broken);
  CHECK(of(sheet("<row><c t=\"s\"><v>7</v></c></row>")) == ErrorCode::xlsx_broken);
  CHECK(of("<worksheet><sheetData>") == ErrorCode::xlsx_broken);
  CHECK(of(sheet("<row r=\"1\"><c r=\"ZZ1\"><v>1</v></c></row>")) == ErrorCode::table_too_wide);
  CHECK(of(sheet("")) == ErrorCode::table_empty);
  std::string deep;
  for (int i = 0; i < 100; ++i) deep += "<a>";
  CHECK(of(deep) == ErrorCode::xlsx_broken);
  CHECK(refusal(archive({{"word/document.xml", "<a/>"}})) == ErrorCode::table_is_other);
  CHECK(refusal({'P', 'K', 3, 4, 0, 0}) == ErrorCode::xlsx_broken);
}
