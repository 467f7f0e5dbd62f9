// Single cells of somebody's workbook get other contents; everything else of the file stays.
#include "tables/xlsx_fill.hpp"

#include "made_workbook.hpp"
#include "tables/workbook.hpp"

#include <algorithm>
#include <map>
#include <memory>

using namespace mamori;
using namespace mamori::tables;

namespace {

/// Each part of an archive as it is packed: name, checksum, packed size and method, in its order.
std::vector<std::string> packed(const std::vector<std::uint8_t>& file) {
  zip_source_t* source = zip_source_buffer_create(file.data(), file.size(), 0, nullptr);
  zip_t* archive = zip_open_from_source(source, ZIP_RDONLY, nullptr);
  REQUIRE(archive != nullptr);
  std::vector<std::string> parts;
  for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
    zip_stat_t stat;
    REQUIRE(zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat) == 0);
    parts.push_back(std::string(stat.name) + " " + std::to_string(stat.crc) + " " + std::to_string(stat.comp_size) +
                    " " + std::to_string(stat.comp_method));
  }
  zip_discard(archive);
  return parts;
}

std::string part_of(const std::vector<std::uint8_t>& file, const std::string& name) {
  zip_source_t* source = zip_source_buffer_create(file.data(), file.size(), 0, nullptr);
  zip_t* archive = zip_open_from_source(source, ZIP_RDONLY, nullptr);
  REQUIRE(archive != nullptr);
  zip_stat_t stat;
  REQUIRE(zip_stat(archive, name.c_str(), 0, &stat) == 0);
  std::string text(stat.size, '\0');
  zip_file_t* part = zip_fopen(archive, name.c_str(), 0);
  REQUIRE(zip_fread(part, text.data(), text.size()) == static_cast<zip_int64_t>(text.size()));
  zip_fclose(part);
  zip_discard(archive);
  return text;
}

const std::string rows =
    R"(<row r="2" ht="20"><c r="A2" s="4" t="s"><v>0</v></c><c r="C2" s="5"/><c r="D2" s="6"><f>1+1</f><v>2</v></c></row>)"
    R"(<row r="4"/><row r="6" customHeight="1"><c r="B6" t="str"><v>b</v></c></row>)";

std::vector<std::uint8_t> made(const std::string& xml) {
  return archive(book({{"用紙", xml}, {"別", sheet(R"(<row r="1"><c r="A1" t="str"><v>x</v></c></row>)")}}, {},
                      {{"xl/sharedStrings.xml", "<sst><si><t>はい・いいえ</t></si></sst>"},
                       {"xl/media/image1.png", "\x89PNG not looked at"},
                       {"docProps/custom.xml", "<Properties/>"}}));
}

std::string cell(const Workbook& workbook, std::size_t line, std::uint32_t column) {
  for (const auto& row : workbook.sheets.front().rows) {
    if (row.line != line) continue;
    for (const auto& each : row.cells) {
      if (each.column == column) return each.text;
    }
  }
  return {};
}

}  // namespace

TEST_CASE("cells that are there, that are not and whose row is not are written, in their order and with their look") {
  const auto before = made(sheet(rows));
  const auto filled = with_cells(before, {{0, 2, 0, "はい\n（11/22）", false},
                                          {0, 2, 1, "<&>\"_x0041_", false},
                                          {0, 2, 2, "2", false},
                                          {0, 2, 3, "formula", false},
                                          {0, 4, 1, "empty row", false},
                                          {0, 5, 0, "no row", false},
                                          {0, 6, 0, "before", false},
                                          {0, 6, 2, "TRUE", true},
                                          {0, 9, 27, "behind", false}});
  REQUIRE(filled);
  CHECK(filled->kept == std::vector<std::size_t>{3});
  fakes::keep_for_second_reader(filled->bytes);
  const auto workbook = read_workbook(filled->bytes);
  REQUIRE(workbook);
  CHECK(cell(*workbook, 2, 0) == "はい\n（11/22）");
  CHECK(cell(*workbook, 2, 1) == "<&>\"_x0041_");
  CHECK(cell(*workbook, 2, 2) == "2");
  CHECK(cell(*workbook, 2, 3) == "2");
  CHECK(cell(*workbook, 4, 1) == "empty row");
  CHECK(cell(*workbook, 5, 0) == "no row");
  CHECK(cell(*workbook, 6, 0) == "before");
  CHECK(cell(*workbook, 6, 1) == "b");
  CHECK(cell(*workbook, 6, 2) == "TRUE");
  CHECK(cell(*workbook, 9, 27) == "behind");
  const auto xml = part_of(filled->bytes, "xl/worksheets/sheet2.xml");
  CHECK(xml.find(R"(<c r="A2" s="4" t="inlineStr">)") != std::string::npos);
  CHECK(xml.find(R"(<c r="C2" s="5" t="inlineStr">)") != std::string::npos);
  CHECK(xml.find(R"(<row r="2" ht="20">)") != std::string::npos);
  CHECK(xml.find(R"(<c r="D2" s="6"><f>1+1</f><v>2</v></c>)") != std::string::npos);

  // Every other part is the same as it was packed, in the same place.
  auto was = packed(before);
  auto is = packed(filled->bytes);
  REQUIRE(was.size() == is.size());
  std::size_t changed = 0;
  for (std::size_t i = 0; i < was.size(); ++i) {
    if (was[i] == is[i]) continue;
    ++changed;
    CHECK(is[i].starts_with("xl/worksheets/sheet2.xml "));
  }
  CHECK(changed == 1);
}

TEST_CASE("a sheet with prefixed names, and cells that do not say where they stand") {
  const auto file = made(
      R"(<?xml version="1.0" encoding="utf-8"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>)"
      R"(<x:row><x:c t="str"><x:v>a</x:v></x:c><x:c/><x:c t="str"><x:v>c</x:v></x:c></x:row></x:sheetData></x:worksheet>)");
  const auto filled = with_cells(file, {{0, 1, 1, "b", false}, {0, 1, 3, "d", false}});
  REQUIRE(filled);
  fakes::keep_for_second_reader(filled->bytes);
  const auto workbook = read_workbook(filled->bytes);
  REQUIRE(workbook);
  CHECK(cell(*workbook, 1, 0) + cell(*workbook, 1, 1) + cell(*workbook, 1, 2) + cell(*workbook, 1, 3) == "abcd");
}

TEST_CASE("nothing is written into what is no workbook, or not in UTF-8") {
  const std::string text = "a,b\r\n";
  const std::vector<std::uint8_t> csv(text.begin(), text.end());
  CHECK(with_cells(csv, {{0, 1, 0, "x", false}}).error().code == ErrorCode::xlsx_broken);
  CHECK(with_cells(made(sheet(rows)), {{7, 1, 0, "x", false}}).error().code == ErrorCode::xlsx_broken);
  const auto foreign = made("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + sheet(rows));
  CHECK(with_cells(foreign, {{0, 2, 0, "x", false}}).error().code == ErrorCode::xlsx_broken);
}
